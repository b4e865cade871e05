"""SL802: an address is put in without angle brackets round it."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL802",
    severity="error",
    summary="An address is put in without angle brackets round it.",
    explanation=(
        "The code writes FROM: or TO: and then a value that by its name is an address, with no brackets beside it. The "
        "brackets are part of the path; OpenSMTPD, Courier, Dovecot and smtp-server refuse a path without them. The "
        "fix is unsafe because the value may already hold brackets; a value that the file itself puts in brackets, "
        "or that comes out of a call, is not spoken of."
    ),
    rfc="RFC 5321 §4.1.2",
    words=Words(
        "The value of {0} has no angle brackets round it; an address belongs between < and >.",
        "Put the value in angle brackets",
        "unsafe",
    ),
    files=(
        FileCase(
            "client.js",
            b"socket.write(`RCPT TO:${recipient}\\r\\n`);\n",
            (22, 34),
            "The value of recipient has no angle brackets round it; an address belongs between < and >.",
            b"socket.write(`RCPT TO:<${recipient}>\\r\\n`);\n",
        ),
    ),
    sound_files=(
        ("client.js", b"socket.write(`RCPT TO:<${recipient}>\\r\\n`);\n"),
        ("client.js", b"socket.write(`RCPT TO:${forwardPath}\\r\\n`);\n"),
    ),
)
