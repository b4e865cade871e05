<?php
const MAIL = 'MAIL FROM: ';
const HELP = 'RCPT TO: ';
fwrite($socket, sprintf("%s<%s>\r\n", MAIL, $from));
echo HELP . $to;
class Heads {
    const RCPT_HEAD = "RCPT TO: ";
    function go($to) { fwrite($this->s, self::RCPT_HEAD . '<' . $to . ">\r\n"); }
}
