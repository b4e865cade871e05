import smtplib, boto3
from email.message import EmailMessage
m = EmailMessage()
m["Reply-To"] = "a@example.com, b@example.com"
m["Reply-To"] = "a@@example.com, b@example.com"
m["From"] = "ok@example.com, b@example.com"
m["Sender"] = "a@example.com"
m["Sender"] = "a@example.com, b@example.com"
m.add_header("Reply-To", "a@example.com, b@@example.com")
s = smtplib.SMTP("x")
s.sendmail("a@example.com", "a@example.com,b@example.com".split(","), "x")
s.sendmail("a@example.com", "a@example.com, b@example.com".split(", "), "x")
s.sendmail("a@example.com", "a@example.com b@example.com".split(), "x")
s.sendmail("a@example.com", "a@example.com,b@@example.com".split(","), "x")
s.sendmail("a@example.com", "a@example.com;b@example.com".split(","), "x")
s.sendmail("a@example.com", "a@example.com,b@example.com", "x")
ses = boto3.client("ses")
ses.send_email(Source="Smith, J <j@example.com>", Destination={"ToAddresses": ["a@@example.com"]}, ReplyToAddresses=["b@@example.com"])
