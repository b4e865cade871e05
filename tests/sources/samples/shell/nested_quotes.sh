# Quotes within values of the same kind.
printf "MAIL FROM:<$(git config "user.email")>\r\n" | nc localhost 25
printf "RCPT TO:<${to:-"bob@example.com"}>\r\n" | nc localhost 25
printf "MAIL FROM: <$(git config "user.email")>\r\n" | nc localhost 25
printf "RCPT TO: <${to:-"bob@example.com"}>\r\n" | nc localhost 25
