<?php
fwrite($s, "MAIL FROM:<" . $a . ">\r\n");
fwrite($s, "RCPT TO:" . option('keeper') . "\r\n");
fwrite($s, "RCPT TO:" . getenv('KEEPER') . "\r\n");
fwrite($s, "RCPT TO:" . $_ENV['KEEPER'] . "\r\n");
fwrite($s, "RCPT TO:" . get_option('keeper') . "\r\n");
fwrite($s, "RCPT TO:" . config('mail.keeper') . "\r\n");
