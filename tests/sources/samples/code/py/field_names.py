import smtplib
server.sendmail("From: " + FROM_ADDRESS, "To: " + to, msg)
server.sendmail("From: %s" % sender, ["To: %s" % to], msg)
server.sendmail(f"From: {sender}", f"To: {to}", msg)
server.sendmail("From: {}".format(sender), to, msg)
server.sendmail("From: a@b.example", "To: a@b.example", msg)
server.mail("From: " + sender)
server.rcpt("To:" + to)
frm = "From: " + sender
server.sendmail(frm, to, msg)
server.sendmail("Sender: " + sender, "a@b.example", msg)
server.sendmail("Bob <" + sender + ">", to, msg)
to_line = f"To: {to}"
server.sendmail(sender, [to_line], msg)
msg["From"] = "From: " + sender
headers = "From: " + sender
server.sendmail(sender, to, headers + body)
