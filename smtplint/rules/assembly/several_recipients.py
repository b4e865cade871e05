"""SL807: several recipients in one value."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL807",
    severity="error",
    summary="Several recipients in one value.",
    explanation=(
        "A header field lists its addresses by commas; RCPT takes one. Joined to one string they make a path that "
        "most servers refuse, or of which smtplib sends the first alone and the others get nothing. Hand a list "
        "over, or send RCPT once for each."
    ),
    rfc="RFC 5321 §4.1.1.3",
    words=Words("{0} is one text with several recipients; each takes a RCPT of its own."),
    files=(
        FileCase(
            "client.py",
            b'smtp.sendmail(sender, ", ".join(recipients), text)\n',
            (22, 43),
            '", ".join(recipients) is one text with several recipients; each takes a RCPT of its own.',
            None,
        ),
    ),
    sound_files=(("client.py", b"smtp.sendmail(sender, recipients, text)\n"),),
)
