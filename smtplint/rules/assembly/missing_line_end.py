"""SL805: a command written to a connection has no line end."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL805",
    severity="warning",
    summary="A command written to a connection has no line end.",
    explanation=(
        "What is written to a socket is sent as it is. Without CR LF the server goes on waiting for the rest of the "
        "line until one side gives up. The fix is unsafe because a wrapper of the same name may add the line end."
    ),
    rfc="RFC 5321 §2.3.8",
    words=Words("No line end behind the command; the server waits for CR LF.", "End the line in CR LF", "unsafe"),
    files=(
        FileCase(
            "client.py",
            b'sock.sendall(b"MAIL FROM:<a@example.com>")\n',
            (15, 40),
            "No line end behind the command; the server waits for CR LF.",
            b'sock.sendall(b"MAIL FROM:<a@example.com>\\r\\n")\n',
        ),
    ),
    sound_files=(
        ("client.py", b'sock.sendall(b"MAIL FROM:<a@example.com>\\r\\n")\n'),
        ("client.py", b'smtp.docmd("MAIL FROM:<a@example.com>")\n'),
    ),
)
