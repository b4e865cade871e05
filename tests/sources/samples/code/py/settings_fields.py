import json
import smtplib

account = {"From": "ops@x.example", "To": "dev@x.example", "Host": "h"}
loaded = json.load(open("mail.json"))
server = smtplib.SMTP(account["Host"])
server.sendmail(account["From"], account["To"], text)
server.sendmail(loaded["From"], [loaded["To"]], text)
server.sendmail(defaults["From"], defaults["To"], text)
outer = MIMEMultipart()
server.sendmail(outer["From"], [outer["To"]], text)
headers = {"From": "Ann <ann@x.example>"}
server.sendmail(headers["From"], to, text)
