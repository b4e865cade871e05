<?php
function step($sock, $code, $label)
{
    $line = fgets($sock);
    if ((int) $line !== $code) {
        throw new RuntimeException("$label: got $line");
    }
}
class C {
    private function noted(int $code, string $label): void
    {
        $this->logger->info("{$label}: {$code}");
        error_log($label);
        echo $label . ": $code\n";
    }
}
step($sock, 250, "MAIL FROM: a@b.example");
step($sock, 250, "MAIL FROM: $x");
step($sock, 250, sprintf("MAIL FROM: %s", $x));
$this->noted(250, "RCPT TO: a@b.example");
function tell($sock, $code, $line)
{
    fwrite($sock, "$line\r\n");
    error_log($line);
}
tell($sock, 250, "MAIL FROM: <a@b.example>");
