exec 5<>/dev/tcp/relay.example/25
say() { printf '%s\r\n' "$1" >&5; }
say "MAIL FROM:<checks@bank.example>"
say "RCPT TO:$1"
say "RCPT TO:<$2>"
