<?php
$d = "MAIL FROM:<$a> ";
$d .= "SIZE=5\r\n";
$e = "MAIL FROM:<" . $a . "> ";
$e = $e . "SIZE=5";
$c = "MAIL FROM:<$a";
$c .= ">\r\n";
fputs($s, "MAIL FROM:<$a> ");
fputs($s, "SIZE=5\r\n");
$from_email = 'wordpress@';
if ($host) {
    $from_email .= $host;
}
$mail_from = 'wordpress@';
echo $mail_from;
