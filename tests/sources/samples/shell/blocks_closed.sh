f() {
  printf 'RCPT TO:<a@example.com>\n' && sleep 1 | nc x 25
}
printf 'RCPT TO:<a2@example.com>\n' && (sleep 1) | nc x 25
if true; then
  printf 'RCPT TO:<a3@example.com>\n' && printf 'QUIT\r\n' | nc x 25
fi
{
  printf 'RCPT TO:<told1@example.com>\n' && sleep 1
  printf 'QUIT\r\n'
} | nc x 25
( printf 'RCPT TO:<told2@example.com>\n'
  printf 'QUIT\r\n' ) | nc x 25
(
  printf 'RCPT TO:<told3@example.com>\n'
  sleep 1; printf 'QUIT\r\n' ) | nc x 25
( printf 'RCPT TO:<a4@example.com>\n'
  printf 'QUIT\r\n' ) | unix2dos | nc x 25
case $x in
