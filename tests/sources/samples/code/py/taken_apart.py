import smtplib

s = smtplib.SMTP("mx")
s.sendmail(sender, msg["To"].split(","), text)
s.sendmail(sender, [one.strip() for one in msg["To"].split(",")], text)
to = msg["To"].split(", ")
s.sendmail(sender, to, text)
s.sendmail(sender, [f"{user}@@acme.example" for user in users], text)
s.docmd("MAIL FROM:" + formataddr((name, sender)))
s.docmd("RCPT TO:%s" % email.utils.formataddr(("x", to)))
# Sound.
s.sendmail(sender, [parseaddr(one)[1] for one in msg["To"].split(",")], text)
s.sendmail(sender, recipients.split(","), text)
s.sendmail(sender, args["to"].split(","), text)
s.sendmail(sender, [f"{user}@acme.example" for user in users], text)
s.docmd("MAIL FROM:" + smtplib.quoteaddr(sender))
s.putcmd("RCPT TO:%s" % smtplib.quoteaddr(to))
# Faulty: it has its brackets.
s.putcmd("RCPT TO:<%s>" % smtplib.quoteaddr(to))
