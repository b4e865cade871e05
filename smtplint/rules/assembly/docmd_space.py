"""SL803: smtplib's docmd() and putcmd() put a space between their arguments."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL803",
    severity="error",
    summary="docmd() or putcmd() puts a space behind the colon.",
    explanation=(
        "smtplib sends the command, a space and the argument. With docmd('MAIL FROM:', path) the space comes to stand "
        "behind the colon, where strict servers refuse it. The command is MAIL or RCPT, and the rest is the argument: "
        "docmd('MAIL', 'FROM:' + path)."
    ),
    rfc="RFC 5321 §4.1.1.2",
    words=Words(
        (
            "{0}() puts a space between its arguments, so one comes behind the colon; the < of the address belongs "
            "right behind it."
        ),
        "Move the word and its colon to the second argument",
    ),
    files=(
        FileCase(
            "client.py",
            b'smtp.docmd("RCPT TO:", f"<{address}>")\n',
            (16, 20),
            "docmd() puts a space between its arguments, so one comes behind the colon; the < of the address "
            "belongs right behind it.",
            b'smtp.docmd("RCPT", f"TO:<{address}>")\n',
        ),
    ),
    sound_files=(
        ("client.py", b'smtp.docmd("RCPT", f"TO:<{address}>")\n'),
        ("client.py", b'smtp.docmd("RCPT TO:<a@example.com>")\n'),
    ),
)
