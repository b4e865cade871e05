from django.core.mail import EmailMessage, send_mail
from email.utils import parseaddr
import smtplib


def one():
    from_addr = "Ann Lee <ann@example.com>"
    send_mail("subject", "body\n", from_addr, ["to@example.com"])


def two(msg):
    mail_from = "Ann Lee <ann@example.com>"
    msg["From"] = mail_from


def three():
    return_path = "Ann Lee <ann@example.com>"
    return parseaddr(return_path)


def four():
    env_from = "Ann Lee <ann@example.com>"
    EmailMessage(
        "a", "b",
        from_email=env_from,
    )


class Test:
    envelope_sender = "Ann Lee <ann@example.com>"

    @override_settings(MAIL_FROM="Ann Lee <ann@example.com>")
    def test(self):
        with self.settings(MAIL_FROM="Ann Lee <ann@example.com>"):
            pass


MAIL_FROM_ADDRESS = "Ann Lee <ann@example.com>"
config = {"mail_from": "Ann Lee <ann@example.com>"}
use(config["mail_from"])
message.add_header("From", SMTP_MAIL_FROM)
SMTP_MAIL_FROM = "Ann Lee <ann@example.com>"
bounce_address = "Ann Lee <ann@example.com"
msg = EmailMessage("", "", bounce_address)
