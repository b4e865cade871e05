<?php
class Mailer {
    public function __construct(private $sock, private string $copy = 'Weather Desk <weather@harvest.example.org>') {}
    function send() {
        fwrite($this->sock, "RCPT TO:<" . $this->copy . ">\r\n");
    }
}
