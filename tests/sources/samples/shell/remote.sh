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
