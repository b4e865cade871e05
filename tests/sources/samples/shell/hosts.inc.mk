x = { commands = ["MAIL FROM:<a@example.com>"], y = "RCPT TO: <b@example.com>"}
send = printf "MAIL FROM: <%s>\r\n" "$(FROM)" | nc mx 25
