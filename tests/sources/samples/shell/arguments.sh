exec 5<>/dev/tcp/relay.example/25
say() { printf '%s\r\n' "$1" >&5; }
say "MAIL FROM:<checks@bank.example>"
say "RCPT TO:$1"
say "RCPT TO:<$2>"
curl -s smtp://mx.example.net --mail-from "$(cat "$spool.from")" --mail-rcpt "$(head -1 "$(newest "$spool")" | tr -d '\r')" -T "$spool"
