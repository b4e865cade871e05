sender = "MAIL FROM:" \
    " <ann@example.com>"
recipient = "RCPT TO:" + \
    " <bob@example.com>"
sock.sendall(b"MAIL FROM:<" \
             + sender.encode() + \
             b"> \r\n")
head = "MAIL FROM:"
" <ann@example.com>"
sound = "RCPT TO:" \
    "<bob@example.com>"
