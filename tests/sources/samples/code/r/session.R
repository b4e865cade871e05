# "MAIL FROM: <a@b.example>"
send_command(con, paste0("MAIL FROM: <", headers$From, ">"), 250)
send_command(con, sprintf("RCPT TO: <%s>", to), 250)
send_command(con, 'RCPT TO: <bob@example.net>', 250)
send_command(con, paste0("MAIL FROM:<", from, ">"), 250)
x <- r"(RCPT TO: <bob@example.net>)"
message("MAIL FROM: ", from)
