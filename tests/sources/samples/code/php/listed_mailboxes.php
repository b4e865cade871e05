<?php
$ops = ['a@brewery.example', 'b@brewery.example'];
fwrite($s, "RCPT TO:{$ops[0]}\r\n");
fwrite($s, "RCPT TO:" . $ops[0] . "\r\n");
fwrite($s, "RCPT TO:$ops[0]\r\n");
