c="MAIL FROM:<$a> "
c="${c}SIZE=5"
printf '%s\r\n' "$c" | nc mx 25
d="MAIL FROM:<$a"
d="$d>"
printf '%s\r\n' "$d" | nc mx 25
e="MAIL FROM:<$a> "
e+="SIZE=5"
f="MAIL FROM:<$a> "
printf '%s\r\n' "$f" | nc mx 25
