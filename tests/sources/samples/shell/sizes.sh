smtp() { printf '%s\r\n' "$1" >&3; }
exec 3<>/dev/tcp/relay.example/25
smtp "MAIL FROM:<$1> SIZE=$(stat -c %s "$2")"
smtp "MAIL FROM:<$1> SIZE=$(wc -c < "${2}") BODY=8BIT"
smtp "RCPT TO: <$(basename "$3")@example.com>"
