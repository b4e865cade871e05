c="MAIL FROM:<$a> "
c="$c SIZE=5"
d="MAIL FROM:<$a> "
d=$d"SIZE=5"
{ printf "MAIL FROM:<$a> "; printf "SIZE=5\r\n"; } | nc mx 25
{ printf "MAIL FROM:<$a> "
printf "SIZE=5\r\n"; } | nc mx 25
e="MAIL FROM:<$a> "
[ "$n" ] && e="${e}SIZE=$n"
g="MAIL FROM:<$a> "
printf "${g}SIZE=5\r\n" | nc mx 25
h="MAIL FROM:<$a> "
printf '%sSIZE=5\r\n' "$h" | nc mx 25
