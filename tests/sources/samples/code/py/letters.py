import smtplib
s = smtplib.SMTP("mx")
s.sendmail("jörg@b.example", ["c@d.example", "jürgen@d.example"], "x")
s.mail("jörg@b.example")
s.rcpt("c@bücher.example")
s.rcpt("Jörg <c@b.example>")
s.send_message(m, "jörg@b.example", ["c@d.example"])
s.sendmail(f"jörg+{tag}@b.example", to, "x")
message["From"] = "jörg@b.example"
SENDER = "jörg@b.example"
s.mail(SENDER)
