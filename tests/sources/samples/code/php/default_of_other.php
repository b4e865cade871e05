<?php
class Mail {
    public string $copy = 'Weather Desk <weather@harvest.example.org>';
}
class Envelope {
    public string $copy = 'weather@harvest.example.org';
    function send($sock) {
        fwrite($sock, "RCPT TO:<{$this->copy}>\r\n");
    }
}
