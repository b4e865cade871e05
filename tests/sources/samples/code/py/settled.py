"""Values that are given to a name before they are handed over."""

import smtplib
from email.utils import parseaddr

SENDER = "Lee, Ann <ann@example.com>"


def deliver(server: smtplib.SMTP, msg, recipients):
    sender = msg["From"]
    to = ", ".join(recipients)
    server.sendmail(sender, to, msg.as_string())
    server.sendmail(SENDER, recipients, msg.as_string())
    server.sock.sendall(f"MAIL FROM:<{sender}>\r\n".encode())
    server.sock.sendall(b"RCPT TO:<%s>\r\n" % to)


def other(server, sender, to):
    server.sendmail(sender, to, "x")


def again(server, msg):
    sender = msg["From"]
    sender = parseaddr(sender)[1]
    to = msg["To"].split(",")
    server.sendmail(sender, to, "x")
    for to in msg["Cc"].split(","):
        server.sendmail(sender, to, "x")


def named(server, name="Ann <ann@example.com>"):
    sender = "Ann <ann@example.com>"
    to = ["b@example.com, c@example.com"]
    server.sendmail(sender, to, "x")
