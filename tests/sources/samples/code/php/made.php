<?php
fwrite($sock, "MAIL FROM:<" . $x . strval(">\r\n"));
fwrite($sock, "MAIL FROM:<" . $x . chr(62) . "\r\n");
fwrite($sock, chr(60) . $x . chr(62) . "\r\n");
fwrite($sock, "MAIL FROM:" . chr(60) . $x . chr(62) . "\r\n");
