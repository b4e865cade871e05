#!/bin/bash
# echo -e and %b read three digits behind \0, a format two.
echo -ne 'RCPT TO:\0074ann@example.com>\r\n' | nc mx.example.com 25
echo -ne 'RCPT TO:\0040<ann@example.com>\r\n' | nc mx.example.com 25
echo -ne "RCPT TO:<ann@example.com>\0015\0012" | nc mx.example.com 25
printf '%b' 'RCPT TO:<ann\0100example.com>\r\n' | nc mx.example.com 25
printf 'MAIL FROM:<>\015\012RCPT TO:<ann@example.com>\015\012' | nc mx.example.com 25
