<?php
use Symfony\Component\Mime\Address;
function go($sock) {
    $from = new Address('bob@example.com', 'Bob');
    $to = new Address('bob@example.com');
    fwrite($sock, "MAIL FROM:<" . $from->toString() . ">\r\n");
    fwrite($sock, "MAIL FROM:<{$from->toString()}>\r\n");
    fwrite($sock, "RCPT TO:<" . $to->toString() . ">\r\n");
    fwrite($sock, "RCPT TO:<" . $from->getAddress() . ">\r\n");
}
