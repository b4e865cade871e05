<?php
class Client {
    const MAIL = "MAIL FROM:<%s>\n";
    const RCPT = "RCPT TO:<ann@x.example>\r\n";
    const SAFE = "RCPT TO:<ann@x.example>";
    private function say($line) { fwrite($this->socket, $line . "\r\n"); }
    function go($from) {
        $this->say(sprintf(self::MAIL, $from));
        $this->say(self::RCPT);
        $this->say(self::SAFE);
    }
}
