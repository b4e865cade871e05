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
mail_from=root@
mail_from+=$(hostname -f)
return_path="root@"
return_path="$return_path$(hostname)"
envelope_from="root@"
echo "$envelope_from"
