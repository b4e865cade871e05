<?php
fwrite($sock, "RCPT TO:<$$to>\r\n");
fwrite($sock, "RCPT TO:<$to>\r\n");
fwrite($sock, 'RCPT TO:<$$to>' . "\r\n");
fwrite($sock, "RCPT TO:<${$to}>\r\n");
