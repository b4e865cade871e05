printf "RCPT TO:<%s>\r\n" | nc mx 25
printf "RCPT TO:<%s>\r\n" "$1" | nc mx 25
printf 'RCPT TO:<%s>\r\n' "$@" | nc mx 25
printf "RCPT TO:<%s>\r\n" \
  "$1" | nc mx 25
printf "RCPT TO:<%%s>\r\n" | nc mx 25
printf "RCPT TO:<%s@%s>\r\n" "$1" | nc mx 25
printf "RCPT TO:<%s>\n" >&3
printf "RCPT TO:<%s>" $(cat a) | nc mx 25
printf 'MAIL FROM:<%s>\r\nRCPT TO:<%s>\r\n' | nc mx 25
