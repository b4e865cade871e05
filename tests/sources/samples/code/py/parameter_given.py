import smtplib
c = smtplib.SMTP("h")
c.mail("a@acme.io SIZE=10")
c.mail("a@acme.io BODY=8BITMIME")
c.mail("<a@acme.io> BODY=8BITMIME")
c.mail(f"{x} SIZE={n}")
c.mail("%s BODY=8BITMIME" % x)
c.mail("a@acme.io robert")
c.sendmail("a@acme.io SIZE=10", ["b@acme.io NOTIFY=NEVER"], text)
