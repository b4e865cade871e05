import smtplib
s = smtplib.SMTP("mx")
s.sendmail("jörg@b.example", ["c@d.example", "jürgen@d.example"], "x", mail_options=["SMTPUTF8"])
