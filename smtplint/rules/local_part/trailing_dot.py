"""SL308: a dot at the end of the local part."""

from __future__ import annotations

from .. import Case, Rule, each, unsafe

_SAID = "{0} ends the local part; a dot belongs only between two other characters."
RULE = Rule(
    code="SL308",
    severity="error",
    summary="A dot at the end of the local part.",
    explanation=(
        "A dot parts two atoms of a local part, so none can end it. Postfix, Exim, Sendmail and Dovecot take such a "
        "mailbox all the same; OpenSMTPD, chasquid, smtp-server and Haraka refuse it. In quotes it is sound: "
        '"user."@example.com.'
    ),
    rfc="RFC 5321 §4.1.2",
    check=each("trailing-dot", _SAID, unsafe("Remove it")),
    valid=(b"MAIL FROM:<a.b@example.com>", b'RCPT TO:<".a..b."@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<a.@example.com>", (12, 13), _SAID.format('"."'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a..@example.com>", (10, 12), _SAID.format('".."'), b"RCPT TO:<a@example.com>"),
    ),
)
