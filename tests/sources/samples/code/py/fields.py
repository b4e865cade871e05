"""Fields of messages that are set in code."""

import smtplib
from email.message import EmailMessage

msg = EmailMessage()
msg["From"] = "Doe, Ann <ann@example.com>"
msg["From"] = '"Doe, Ann" <ann@example.com>'
msg["To"] = "Ann <ann@example.com>, Bob <bob@example.com>"
msg["Cc"] = f"{name} <{address}>"
msg["Subject"] = "Doe, Ann <ann@example.com>"
msg['To'] = 'bob@example..com'
msg.add_header("From", "Doe, Ann <ann@example.com>")
msg.add_header("X-From", "Doe, Ann <ann@example.com>")
if msg["From"] == "Doe, Ann <ann@example.com>":
    config["from"] = "Doe, Ann <ann@example.com>"
