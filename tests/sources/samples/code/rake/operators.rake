# A sign behind a value is an operator, and words in brackets are several texts.
format = "MAIL FROM: <%s>" %[sender]
list = %w[ann@example.com bob@example.com]
rest = 7 %bars
smtp.send_message mail, "ann@example.com", %w[bob@example.com carol@example.com]
next_one = "RCPT TO: <bob@example.com>"
