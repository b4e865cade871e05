import smtplib


def ask(a):
    with smtplib.SMTP_SSL("localhost", 465) as client:
        client.send("MAIL FROM:<a@x.example>")
        client.send(f"RCPT TO:<{a}>\n")
        client.putcmd("MAIL FROM:<a@x.example>")
    server = smtplib.SMTP("localhost")
    server.send(f"RCPT TO:<{a}>")
    server.send("RCPT TO:<%s>" % a + smtplib.CRLF)
    server.send_message(a)
