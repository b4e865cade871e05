<?php
fwrite($sock, "MAIL FROM:<$f>" . chr(13) . chr(10));
fwrite($sock, "MAIL FROM:<$f>" . chr(10));
fwrite($sock, sprintf("MAIL FROM:<%s>%c%c", $f, 13, 10));
fwrite($sock, "MAIL FROM:" . chr(32) . "<$f>\r\n");
