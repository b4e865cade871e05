import smtplib

c = smtplib.SMTP("mx.example.com")
c.docmd("MAIL FROM:", "<%s>" % sender if sender else "<>")
c.docmd("MAIL FROM:", "<" + sender + ">" if sender else "<>")
c.docmd("MAIL FROM:", f"<{sender}>" if sender else "<>")
c.docmd("MAIL FROM:", "<a@b.io>" if sender else "<c@d.io>")
c.docmd("MAIL FROM:", "<a@b.io>")
