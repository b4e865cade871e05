await smtp.debugSend("MAIL FROM: <" & fromAddr & ">\c\L")
