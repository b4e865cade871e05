printf "RCPT TO:<%1\$s>\r\n" "$to" | nc mx 25
printf "RCPT TO:<`address_of $1`>\r\n" | nc mx 25
printf "RCPT TO:<`address`>\r\n" | nc mx 25
printf "RCPT TO: <`address`>\r\n" | nc mx 25
sh -c "printf 'RCPT TO:<$to>\r\n' | nc mx 25"
sh -c "printf 'RCPT TO:<$1>\r\n' | nc mx 25"
sh -c "printf 'RCPT TO:$to\r\n' | nc mx 25"
sh -c "printf 'RCPT TO: <$to>\r\n' | nc mx 25"
printf 'RCPT TO:<$to>\r\n' | nc mx 25
sh -c "printf \"RCPT TO: <$to>\r\n\" | nc mx 25"
bash <<END
printf 'RCPT TO: <$to>\r\n' | nc mx 25
END
printf 'MAIL FROM:<{$SMTP.FROM}>\r\nRCPT TO:{$SMTP.TO:"x"}\r\n' | nc mx 25
printf 'MAIL FROM:<{#MAIL}>\r\n' | nc mx 25
