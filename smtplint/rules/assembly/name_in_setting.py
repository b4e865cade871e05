"""SL811: a display name in what is for an envelope address."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL811",
    severity="note",
    summary="A display name in what is for an envelope address.",
    explanation=(
        "Programs differ: some take the address out of it, as Python's smtplib does, others send MAIL FROM:<Ann "
        "<a@example.com>>, which ten of twelve servers asked refuse. Where there is another setting for the From "
        "field, the name belongs there."
    ),
    rfc="RFC 5321 §4.1.2",
    words=Words(
        "A display name in {0}, which is for an envelope address; some programs take it off, others send it as it is.",
        "Leave the address alone",
        "unsafe",
    ),
    files=(
        FileCase(
            "app.yaml",
            b"mail_from: Ann Lee <a@example.com>\n",
            (11, 18),
            "A display name in mail_from, which is for an envelope address; some programs take it off, others send it "
            "as it is.",
            b"mail_from: a@example.com\n",
        ),
        FileCase(
            "client.py",
            b'client.rcpt("Ann Lee <a@example.com>")\n',
            (13, 20),
            "A display name in rcpt(), which is for an envelope address; some programs take it off, others send it as "
            "it is.",
            b'client.rcpt("a@example.com")\n',
        ),
    ),
    sound_files=(
        ("client.py", b'import smtplib\nsmtp.rcpt("Ann Lee <a@example.com>")\n'),
        ("app.yaml", b"mail_from: a@example.com\n"),
        ("app.toml", b'from = "Ann Lee <a@example.com>"\n'),
    ),
)
