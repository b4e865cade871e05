import smtplib

with smtplib.SMTP("localhost") as s:
    s.sendmail("Ann Lee <a@example.com>", ["Bob <b@example.com>"], message)
    s.mail("Ann Lee <a@example.com>")
    s.send_message(message, from_addr="Ann Lee <a@example.com>", to_addrs=["b@example.com"])
    s.sendmail("Lee, Ann <a@example.com>", ["Bob <b@example..com>"], message)
