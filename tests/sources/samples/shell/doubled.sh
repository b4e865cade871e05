RCPTS="a.meyer@city.example b.koch@city.example"
RCPT="a.meyer@city.example b.koch@city.example"
printf "MAIL FROM:<%s>\\r\\n" "$ENVELOPE_FROM" | nc mx 25
printf "MAIL FROM: <%s>\\r\\n" "$ENVELOPE_FROM" | nc mx 25
printf 'MAIL FROM:<%s>\\r\\n' "$ENVELOPE_FROM" | nc mx 25
for rcpt in $RCPTS; do printf "RCPT TO:<%s>\r\n" "$rcpt"; done | nc mx 25
