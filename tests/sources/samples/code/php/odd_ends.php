<?php
$s = fsockopen("mx", 25);
fputs($s, "EHLO x\r\n");
fputs($s, "\r\n" . "RCPT TO:<$to>" . "\r\n");
fputs($s, sprintf("MAIL FROM:<%s>\r\nSIZE=%d\r\n", $from, $n));
fputs($s, "RCPT TO:<" . str_pad($to, 60, " ") . ">\r\n");
fputs($s, "RCPT TO:<$to>\r\n\0");
fputs($s, "RCPT TO:<$to>" . PHP_EOL . " ");
fputs($s, 'RCPT TO:<' . $to . '>' . '\r\n');
fputs($s, "RCPT TO:<&lt;$to&gt;>\r\n");
fputs($s, "RCPT TO:<$to>\r\n" . "NOTIFY=NEVER\r\n");
