ops=(a@brewery.example b@brewery.example)
printf 'RCPT TO:%s\r\n' "${ops[0]}" | nc mx 25
printf 'RCPT TO:<%s>\r\n' "${ops[0]}" | nc mx 25
