{
    printf 'EHLO x.example.net\r\n'; sleep 1
    printf 'MAIL FROM:<>\r\n'; sleep 1
    printf 'RCPT TO:<%s>' "$TO"; sleep 1
    printf 'RCPT TO:<ann@x.example>'
    printf '\r\n'
    printf 'QUIT\r\n'
} | nc -w 10 "$HOST" "$PORT" > /dev/null
