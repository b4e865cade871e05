<?php
$smtp = fsockopen('mail.acme.io', 25);
fputs($smtp, 'MAIL FROM:<a@acme.io>\r\n');
fputs($smtp, 'RCPT TO: <b@acme.io>\r\n');
fputs($smtp, "RCPT TO:<b@acme.io>\r\n");
fputs($smtp, "RCPT TO:<c@acme.io>\\r\\n");
fputs($smtp, 'RCPT TO:<d@acme.io>' . "\r\n");
