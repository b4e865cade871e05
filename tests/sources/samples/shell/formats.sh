printf 'RCPT TO %s\r\n' "$COPY"
printf 'RCPT TO:%s\r\n' "$COPY"
