<?php
fputs($s, sprintf("RCPT TO:<{$to}>\r\n"));
fputs($s, sprintf("RCPT TO:<{}>\r\n", $to));
fputs($s, sprintf('RCPT TO:<%s>' . "\r\n", $to));
