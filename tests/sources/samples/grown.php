<?php
$line = 'RCPT TO:';
$line .= $to;
$line .= "\r\n";
fwrite($s, $line);
$line = 'RCPT TO:<';
$line .= $to . ">\r\n";
fwrite($s, $line);
