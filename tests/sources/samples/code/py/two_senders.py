from email.message import EmailMessage
m = EmailMessage()
m["From"] = "a@example.com, b@example.com"
