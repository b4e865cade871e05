<?php
$t = ['a' => ['from' => 'Ann <a@b.example>', 'to' => 'b@c.example']];
fwrite($sock, "EHLO x\r\n");
fwrite($sock, "MAIL FROM:<{$t[$k]['from']}>\r\n");
fwrite($sock, "RCPT TO:<" . $t[$k]['to'] . ">\r\n");
