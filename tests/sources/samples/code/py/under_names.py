import smtplib

BOSS = "boss@@example.com"
TEAM = ["a@b.example", "c@d@example.com"]
sender = "Boss <boss@example.com"


def one(smtp):
    smtp.sendmail(BOSS, ["a@b.example"], "x")
    smtp.sendmail(BOSS, TEAM, "x")


def two(smtp):
    target = "x@@y.example"
    smtp.mail(BOSS)
    smtp.rcpt(target)
    smtp.rcpt(target)
    smtp.sendmail(sender, TEAM, "x")


ROUND = "a@b.example, c@d.example"
BAD_ADDRESS = "x@@z.example"


def three(smtp, message):
    message["To"] = ROUND
    smtp.sendmail("a@b.example", ROUND, message)
    smtp.rcpt(BAD_ADDRESS)
