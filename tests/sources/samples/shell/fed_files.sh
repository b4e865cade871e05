printf 'HELO ci\r\n' > in.txt
printf 'MAIL FROM:<%s>\r\n' "$RETURN_PATH" >> in.txt
printf 'RCPT TO:<%s>\r\t' "ann@example.org" >> in.txt
printf 'RCPT TO:<%s>\n' "$TO" >> "in.txt"
echo 'RCPT TO:<bob@example.org>' >> in.txt
nc -w 3 mx.example.net 25 < in.txt
f=$(mktemp)
{
  printf 'HELO ci\r\n'
  printf 'MAIL FROM:<ann@example.org>\n'
} > "$f"
cat "$f" | openssl s_client -quiet -connect mx.example.net:465
printf 'MAIL FROM:<ann@example.org>\n' > converts
nc -C mx.example.net 25 < converts
printf 'MAIL FROM:<ann@example.org>\n' > converted
unix2dos converted
nc mx.example.net 25 < converted
printf 'MAIL FROM:<ann@example.org>\n' > edited
cat edited | sed 's/$/\r/' | nc mx.example.net 25
printf 'MAIL FROM:<ann@example.org>\n' > typed
telnet mx.example.net 25 < typed
printf 'MAIL FROM:<ann@example.org>\n' > kept
mv kept /var/lib/probe
