<?php
fwrite($sock, 'RCPT TO:<$to>');
fwrite($sock, 'RCPT TO:<{$to}>');
fwrite($sock, 'RCPT TO:<{$to}>' . "\r\n");
fwrite($sock, 'RCPT TO:<${to}>' . "\r\n");
fwrite($sock, 'RCPT TO:<{$this->to}>' . "\r\n");
fwrite($sock, 'RCPT TO:<{$a["to"]}>' . "\r\n");
fwrite($sock, "RCPT TO:<{$to}>\r\n");
