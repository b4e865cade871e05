<?php
define('MAIL', 'MAIL FROM:<');
class S {
    const RCPT = 'RCPT TO:<';
    const BARE = 'RCPT TO:';
    private $head = 'RCPT TO:<';
    function go($to, $sender) {
        fwrite($this->sock, self::RCPT . $to . "\r\n");
        fwrite($this->sock, self::RCPT . $to . ">\r\n");
        fwrite($this->sock, self::BARE . $to . "\r\n");
        fwrite($this->sock, static::BARE . ' <' . $to . ">\r\n");
        fwrite($this->sock, $this->head . $to . "\r\n");
        fwrite($this->sock, $this->head . $to . ">\r\n");
        fwrite($this->sock, MAIL . $sender . "\r\n");
        fwrite($this->sock, MAIL.$sender.">\r\n");
        fwrite($this->sock, "{$this->head}$to\r\n");
        fwrite($this->sock, "{$this->head}$to>\r\n");
        fputs($this->sock, sprintf("%s%s\r\n", self::RCPT, $to));
        fputs($this->sock, sprintf("%s%s>\r\n", self::RCPT, $to));
        error_log(self::RCPT . $to);
    }
}
