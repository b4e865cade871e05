<?php
$line = 'RCPT TO:';
$line .= $to;
$line .= "\r\n";
fwrite($s, $line);
$line = 'RCPT TO:<';
$line .= $to . ">\r\n";
fwrite($s, $line);
fwrite($s, "RCPT TO:{$cfg['archive']}\r\n");
fwrite($s, "RCPT TO:" . $x->format() . "\r\n");
fwrite($s, "RCPT TO:$rest\r\n");
fwrite($s, "MAIL FROM:<{$cfg['archive']}>\r\n");
