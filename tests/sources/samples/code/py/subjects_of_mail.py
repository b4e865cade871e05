def report(sock, mail, to):
    sock.send(b"RCPT TO: <%s>\r\n" % to)
    subject = "RCPT TO: <%s>" % to
    mail.subject = f"MAIL FROM: <{to}>"
    return {"subject": "RCPT TO: <%s>" % to}, subject
