<?php
fwrite($sock, "Mail From: <$from>\r\n");
fputs($sock, "Rcpt To: $to\r\n");
fputs($sock, "Rcpt To:<" . $to . ">\n");
echo "Mail From: $from\n";
