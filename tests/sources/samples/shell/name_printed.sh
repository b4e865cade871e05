printf 'MAIL FROM:%s <%s>\r\n' "$N" "$F" | nc mx 25
