exec 3<>/dev/tcp/mx.example/25
printf -v c "MAIL FROM:<%s> " "$a"
c+="SIZE=5"
printf -v d "RCPT TO:<%s" "$a"
d+=">"
printf -v e "RCPT TO:<%s> " "$a"
