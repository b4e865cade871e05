<?php
class C {
    private function command(string $line): string {
        fwrite($this->sock, $line . "\r\n");
        return $this->reply();
    }
    private function put(string $line): void {
        fwrite($this->sock, "{$line}\r\n");
    }
    private function raw($text) {
        fwrite($this->sock, $text);
    }
    function go() {
        $this->command("MAIL FROM:<a@example.com>\r\n");
        $this->command('RCPT TO:<a@example.com>');
        $this->put("RCPT TO:<a@example.com>\r\n");
        $this->raw("MAIL FROM:<a@example.com>\r\n");
        $this->raw('RCPT TO:<a@example.com>');
    }
}
