<?php
$fp = fsockopen('mx', 25);
fputs($fp, "RCPT TO:<" . json_encode($to) . ">\r\n");
fputs($fp, "RCPT TO:<" . urlencode($to) . ">\r\n");
fputs($fp, "RCPT TO:" . escapeshellarg($to) . "\r\n");
fputs($fp, sprintf("RCPT TO:<%d>\r\n", $to));
fputs($fp, "RCPT TO:<" . trim($to) . ">\r\n");
fputs($fp, sprintf("RCPT TO:<%s>\r\n", $to));
