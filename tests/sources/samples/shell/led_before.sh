exec 3<>/dev/tcp/mx/25
exec {fd}<>/dev/tcp/mx/25
printf >&3 'MAIL FROM:<a@example.org>\n'
>&3 printf 'MAIL FROM:<a@example.org>\n'
printf 1>&3 'MAIL FROM:<a@example.org>\n'
printf >& 3 'RCPT TO:<%s>\n' "$to"
printf >&"$fd" 'RCPT TO:<b@example.org>\n'
printf >&${fd} '%s\n' "RCPT TO:<b@example.org>"
echo >&3 "RCPT TO:<b@example.org>"
echo >&3 -e "RCPT TO:<b@example.org>\r"
echo -e >&3 "RCPT TO: <b@example.org>\r"
printf > /dev/tcp/mx/25 'RCPT TO:<b@example.org>\n'
printf >&3 'RCPT TO:<b@example.org>\r\n'
printf >&3 'RCPT TO:<b@example.org>'; printf >&3 '\r\n'
echo >&2 "MAIL FROM: <a@example.org>"
printf >&2 'MAIL FROM: <a@example.org>\n'
printf >&4 'MAIL FROM:<a@example.org>\n'
printf >seen.log 'MAIL FROM:<a@example.org>\n'
echo >&3 NOOP; echo "MAIL FROM: <a@example.org>"
echo > /dev/stderr "MAIL FROM: <a@example.org>"
echo >> expected.txt "MAIL FROM: <a@example.org>"
