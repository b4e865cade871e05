printf 'MAIL FROM:<%s>\r\nSIZE=%d\r\n' "$a" 5 | nc mx 25
printf '\r\nRCPT TO:<%s>\r\n' "$a" | nc mx 25
printf 'RCPT TO:<%s>\r\n \r\n' "$a" | nc mx 25
printf 'RCPT TO:<%s>%%0d%%0a' "$a" | nc mx 25
printf 'RCPT TO:<%s>\r\n\0' "$a" | nc mx 25
echo -e 'EHLO x\r\nMAIL FROM:<a@x.example>\r\n RCPT TO:<b@x.example>\r' | nc mx 25
nc -C mx 25 <<X
EHLO x
   MAIL FROM:<a@x.example>
DATA
X
