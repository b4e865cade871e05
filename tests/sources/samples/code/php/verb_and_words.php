<?php
$smtp->put('MAIL', 'FROM: <a@example.org>');
$smtp->put('RCPT', 'TO: ' . $addr);
$smtp->put('RCPT', 'TO:<' . $addr . '>');
talk($sock, 'MAIL FROM:<>', "RCPT TO:<$human>");
put($sock, 'MAIL FROM:<>', "RCPT TO: <$human>");
