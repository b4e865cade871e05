<?php
$smtp->put('MAIL', 'FROM: <a@example.org>');
$smtp->put('RCPT', 'TO: ' . $addr);
$smtp->put('RCPT', 'TO:<' . $addr . '>');
