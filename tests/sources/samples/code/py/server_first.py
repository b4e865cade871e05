from twisted.mail.smtp import sendmail
import smtplib
d = sendmail("mail1.example.com", "alice@example.com", ["bob@gmail.com"], "hi")
d = sendmail("outgoing.example.com", "alice@example.com", ["bob@gmail.com"], "hi")
d = sendmail("outgoing.example.com", "alice@@example.com", ["bob@gmail..com"], "hi")
s = smtplib.SMTP()
s.sendmail("ann.example.com", ["bob@gmail.com"], "From: a@b\n")
s.sendmail("ann@example..com", "bob@gmail..com", "hi@there", ["SMTPUTF8"])
