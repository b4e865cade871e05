import smtplib


def tell(smtp, sender):
    smtp.docmd(cmd="MAIL FROM:", args="<ann@example.com>")
    smtp.docmd("MAIL FROM:", args=sender)
    smtp.docmd(args="<bob@example.com>", cmd="RCPT TO:")
    smtp.putcmd(cmd="MAIL", args="FROM: <ann@example.com>")
    smtp.putcmd(args="FROM: <ann@example.com>", cmd="MAIL")
    smtp.docmd(cmd="MAIL", args="FROM:<ann@example.com>")
    smtp.docmd(cmd="MAIL FROM:<ann@example.com>")
