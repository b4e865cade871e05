printf "RCPT TO:<$to[1]>\r\n" | nc mx 25
printf "RCPT TO: <$to[$i]>\r\n" | nc mx 25
