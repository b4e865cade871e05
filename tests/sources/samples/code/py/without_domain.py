import smtplib

s = smtplib.SMTP("mx.example.com")
s.sendmail("root", ["ops@example.com"], m)
s.mail("nagios")
s.rcpt("postmaster")
s.sendmail("John", ["Sally"], m)
