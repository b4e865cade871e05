import smtplib
s = smtplib.SMTP("h")
s.sendmail("a@b.example,", "c@d.example,", "x")
s.rcpt("c@d.example,")
s.mail("c@d.example;")
send_mail("s", "b", "a@b.example,", ["c@d.example,"])
MAIL_FROM = "a@b.example,"
rcpt_to = ["a@b.example,"]
