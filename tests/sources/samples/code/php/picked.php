<?php
class Mailer
{
    private const SENDERS = [
        'invoice' => 'invoices@billing.example.com.',
        'reminder' => 'reminders@billing.example.com',
    ];
    private array $rcpts = array(
        'a' => 'a@example.com',
        'b' => 'b@example..com',
    );

    public function send(string $kind): void
    {
        fwrite($this->sock, "MAIL FROM:<" . self::SENDERS[$kind] . ">\r\n");
        fwrite($this->sock, "RCPT TO:<{$this->rcpts[$kind]}>\r\n");
        fwrite($this->sock, sprintf("RCPT TO:<%s>\r\n", $this->rcpts[$kind] ?? 'x@example.com'));
    }
}
