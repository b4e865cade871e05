sender = "MAIL FROM:" \
  " <ann@example.com>"
recipient = "RCPT TO:" + \
  " <bob@example.com>"
both = "MAIL FROM:" " <ann@example.com>"
head = "MAIL FROM:"
" <ann@example.com>"
puts "RCPT TO:" "<bob@example.com>"
rows = ["MAIL FROM:<ann@example.com>", "RCPT TO:<bob@example.com>"]
