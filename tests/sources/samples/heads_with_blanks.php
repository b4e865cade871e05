<?php
const MAIL = 'MAIL FROM: ';
const HELP = 'RCPT TO: ';
fwrite($socket, sprintf("%s<%s>\r\n", MAIL, $from));
echo HELP . $to;
