"""SL815: a line end too many behind a command that is written to a connection."""

from __future__ import annotations

from .. import FileCase, Rule, Words

_SAID = "A line end too many; an empty line is sent, which is read as a command of its own."

RULE = Rule(
    code="SL815",
    severity="error",
    summary="A line end too many behind a command that is written to a connection.",
    explanation=(
        "An empty line is read as a command of its own: most servers answer 500 to it, and from then on a client that "
        "reads one reply to a command is a reply behind. smtplib's docmd() and putcmd(), and calls like them, end the "
        "line themselves; smtplib raises ValueError where it is given a line end."
    ),
    rfc="RFC 5321 §2.3.8",
    words=Words(_SAID, "Leave one line end"),
    files=(
        FileCase(
            "client.py",
            b'sock.sendall(b"MAIL FROM:<a@example.com>\\r\\n\\r\\n")\n',
            (44, 48),
            _SAID,
            b'sock.sendall(b"MAIL FROM:<a@example.com>\\r\\n")\n',
        ),
        FileCase(
            "client.py",
            b'import smtplib\nsmtplib.SMTP("mx").docmd("MAIL FROM:<a@example.com>\\r\\n")\n',
            (66, 70),
            _SAID,
            b'import smtplib\nsmtplib.SMTP("mx").docmd("MAIL FROM:<a@example.com>")\n',
        ),
        FileCase(
            "client.py",
            b'sock.sendall(b"\\r\\nMAIL FROM:<a@example.com>\\r\\n")\n',
            (15, 19),
            _SAID,
            b'sock.sendall(b"MAIL FROM:<a@example.com>\\r\\n")\n',
        ),
    ),
    sound_files=(
        ("client.py", b'sock.sendall(b"MAIL FROM:<a@example.com>\\r\\n")\n'),
        ("client.py", b'import smtplib\nsmtplib.SMTP("mx").docmd("MAIL FROM:<a@example.com>")\n'),
    ),
)
