printf '%s\n' 'EHLO x' 'MAIL FROM:<a@example.com>' | nc host 25
printf '%s\r\n' 'EHLO x' 'MAIL FROM:<a@example.com>' | nc host 25
printf '%s\n' 'EHLO x' 'MAIL FROM:<a@example.com>' 'RCPT TO:<b@example.com>' QUIT | nc -C host 25
printf '%s\n' "MAIL FROM:<$F>" | nc host 25
printf "%s\n" "MAIL FROM:<$F>" > x.txt
printf '%s\n' "MAIL FROM:<$F>" "RCPT TO:<$T>" >&3
printf -- '%s\n' 'EHLO x' "MAIL FROM:<$F>" | openssl s_client -connect a:25 -crlf
printf '%s\n' 'EHLO x' "MAIL FROM:<$F>" | unix2dos | nc a 25
printf '%s\n' $'MAIL FROM:<a@example.com>\r' | nc a 25
{ printf '%s\n' 'EHLO x' "MAIL FROM:<$F>"; sleep 1; } | nc a 25
