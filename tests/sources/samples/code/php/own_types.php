<?php
final class Path {
    public function __toString(): string { return "<{$this->mailbox}>"; }
}
function begin($s, Path $from) { fwrite($s, "MAIL FROM:$from\r\n"); }
function told($s, string $to) { fwrite($s, "RCPT TO:$to\r\n"); }
