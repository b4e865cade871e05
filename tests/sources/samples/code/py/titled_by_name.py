import smtplib

SENDER = f"Shop <{ADDRESS}>"
smtplib.SMTP("localhost").sendmail(SENDER, ["ann@x.example"], text)
