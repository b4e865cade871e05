import smtplib

import authres
from django.core.mail import EmailMessage

passed = authres.SPFAuthenticationResult(result="pass", smtp_mailfrom="example.com")
properties = {"smtp.mailfrom": "example.com", "smtp.rcptto": "example.com"}
broken = {"smtp.mailfrom": "a..b@example.com"}


def send(email, message, server, sender, recipient):
    EmailMessage("s", "b", from_email=email["from"], to=email["to"], cc=email["cc"])
    EmailMessage("s", "b", to=[message["To"]])
    server.sendmail("From: " + sender, "To: %s" % recipient, "text")
    server.sendmail("bounces+" + sender, recipient, "To: " + recipient)
