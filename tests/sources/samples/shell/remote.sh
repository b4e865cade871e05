docker exec mail sh -c '
FROM="ann@example.com"
(
  echo "EHLO mail"
  echo "MAIL FROM: <$FROM>"
  printf "RCPT TO:<%s>\n" "$TO"
) | nc mx 25
'
ssh -p 22 root@host 'printf "MAIL FROM: <ann@example.com>\r\n" | nc mx 25'
bash -ec "echo \"RCPT TO:<bob@example..com>\" | nc mx 25"
expect -c 'send "MAIL FROM: <ann@example.com>\r"'
sh -c 'echo "MAIL FROM: <$FROM>" >&2'

docker exec x bash -c '
  printf "EHLO test\r\n" >&3
  printf "MAIL FROM: <a@x.example>\r\n" >&3
  printf "RCPT TO: <'"$RCPT_TO"'>\r\n" >&3
  printf "RCPT TO: '$RCPT'\r\n" >&3
  echo "MAIL FROM:a@x.example" | nc x 25
'
printf "MAIL FROM: <b@x.example>\r\n" >&3
