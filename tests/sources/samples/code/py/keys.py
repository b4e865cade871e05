"""Names of envelope addresses, and what they are given."""

import os
import subprocess

MAIL_FROM = os.environ.get("MAIL_FROM", "Shop <shop@example.com>")
RETURN_PATH: str = "bounces.example.com"
DEFAULT_FROM_EMAIL = "Shop <shop@example.com>"
SERVER_EMAIL = "server errors@example.com"
SENDERS = {"return_path": "root", "mail_from": "", "envelope_from": "a@example.com, b@example.com"}
LABELS = {"mail_from": "Mail from", "return_path": "Return path (e.g. a@b.com)", "rcpt_to": "To: a@example.com"}
VIEW = {"return_path": "users.show", "mail_from_name": "Lee, Ann", "header_from": "Ann <a@example.com>"}


def send(app, smtp, msg, sender, mail_from="a@example..com"):
    app.config["RETURN_PATH"] = "b@@example.com"
    app.config.setdefault("ENVELOPE_FROM", f"{sender}@example.com")
    if mail_from == "Ann <a@example.com>":
        envelope = {"from": "a.example.com", "to": ["b@example.com", "c @example.com"]}
    smtp.send_message(msg, from_addr="Ann <a@example.com>", to_addrs=["b@example.com"])
    smtp.sendmail("alerts.example.com", ["b@example.com"], msg)
    subprocess.run(["swaks", "--from", "a@example.com", "--to", "b@example.com,c@-example.com"])
    subprocess.run(["sendmail", "-i", "-f", "drill at example.com", sender])
    os.system(f"curl --mail-from 'Ann <a@example.com>' --mail-rcpt '{sender}' smtp://{app.host}")
