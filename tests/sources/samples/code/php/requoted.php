<?php
fwrite($sock, "QUIT\r\n");
fwrite($sock, 'RCPT TO:<ann@x.example>\r\n');
fwrite($sock, 'RCPT TO:<' . $to . '>\r\n');
fwrite($sock, 'RCPT TO:<$to>\r\n');
fwrite($sock, 'RCPT TO:<"ann"@x.example>\r\n');
fwrite($sock, 'RCPT TO:<o\'neil@x.example>\r\n');
fwrite($sock, 'RCPT TO:<ann$bob@x.example>\r\n');
fwrite($sock, 'RCPT TO:<ann@x.example>\n');
