import smtplib


def send(smtp, address, path, sender, size):
    smtp.docmd("mail", "FROM:" + smtplib.quoteaddr(address) + "SIZE=10")
    smtp.docmd("mail", "FROM:" + smtplib.quoteaddr(address) + " SIZE=10")
    smtp.putcmd(f"RCPT TO:{smtplib.quoteaddr(address)}NOTIFY=NEVER")
    smtp.putcmd("RCPT TO:" + path + "NOTIFY=NEVER")
    smtp.putcmd("MAIL FROM:%sSIZE=%d BODY=8BITMIME" % (path, size))
    smtp.putcmd(f"MAIL FROM:{path}SMTPUTF8")
    smtp.putcmd(f"MAIL FROM:{sender}SIZE={size}")
    smtp.putcmd("MAIL FROM:" + address + "-verp=x.org@acme.io")
