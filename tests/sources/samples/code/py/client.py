"""A client; MAIL FROM: <this> is prose, and so is RCPT TO."""

import smtplib


def talk(sock, smtp, sender, recipients, path, request):
    sock.sendall(b"MAIL FROM: <a@example.com>\r\n")
    sock.sendall(b"MAIL FROM:<a@example.com>\r\n")
    sock.sendall(f"RCPT TO:<{recipients[0]}>\r\n".encode())
    sock.sendall(f"RCPT TO: <{recipients[0]}>\r\n".encode())
    sock.sendall(("MAIL FROM:<%s>\n" % sender).encode())
    sock.sendall("MAIL FROM:{}\r\n".format(sender).encode())
    sock.sendall(b"MAIL FROM:" + path + b"\r\n")
    sock.sendall(b"RCPT TO: " + sender + b"\r\n")
    sock.sendall(b"MAIL FROM:<a..b@example.com>\r\n")
    sock.send(b'RCPT TO:<"a b"@example.com>\r\n')
    sock.send(rb"RCPT TO:<a@example..com>" + b"\r\n")
    sock.send(b"MAIL FROM:<a@example.com>")
    sock.send(b"RCPT TO:<a\x40example.com >\r\n")
    sock.send(
        """EHLO x\r
MAIL FROM: <a@example.com>\r
RCPT TO:<b@example.com>\r
""".encode()
    )
    smtp.docmd("RCPT TO:", f"<{sender}>")
    smtp.docmd("RCPT", f"TO:<{sender}>")
    smtp.sendmail("a@@example.com", ["b@example.com", "c@example..com"], "x")
    smtp.sendmail("Ann Lee <a@example.com>", recipients, "x")
    smtp.sendmail(sender, ", ".join(recipients), "x")
    smtp.mail("a b@example.com")
    print("MAIL FROM: %s" % sender)
    log.info("MAIL FROM: <%s>", sender)
    if line.startswith("MAIL FROM: "):
        return "501 Syntax: MAIL FROM: <address>"
    syntax = "MAIL FROM: <address>"
    return re.match(r"MAIL FROM:\s*<(.*)>", line)
client.docmd("MAIL", "FROM: <a@example.com>")
client.sendmail("a@example.com", "b@example.com, c@example.com", text)
send_mail(subject="MAIL FROM: explained", message="RCPT TO: b", from_email="a@example.com", recipient_list=[])
parser.add_argument("--rcpt", metavar="RCPT TO: ADDRESS")
