import smtplib
s = smtplib.SMTP("mx")
s.rcpt("")
s.mail("")
s.rcpt("<>")
s.rcpt('bob@x.example')
s.sendmail("", ["bob@x.example"], m)
