printf 'RCPT TO:<%-40s>\r\n' "$to" | nc mx 25
printf 'RCPT TO:<%40s>\r\n' "$to" >&3
printf 'RCPT TO:<%s>\r\n' "$to" >&3
printf 'RCPT TO:<%q>\r\n' "$to" | nc mx 25
printf "MAIL FROM:<%s> SIZE=%d\r\n" "$to" "$n" | nc mx 25
printf "RCPT TO:<u%03d@x.example>\r\n" "$n" | nc mx 25
printf '%-30s %s\n' "RCPT TO:<$to>" "$reply"
