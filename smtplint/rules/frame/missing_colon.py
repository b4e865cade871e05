"""SL108: no colon behind FROM or TO."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "No colon between the word and the address; one belongs there, with no space on either side."

RULE = Rule(
    code="SL108",
    severity="error",
    summary="No colon behind FROM or TO.",
    explanation=(
        "The colon is part of the words FROM: and TO:. Of twelve servers asked, none accepted a command without it: "
        "Exim, OpenSMTPD and chasquid answer 500, Courier 502, the others 501."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=each(
        "missing-colon",
        _SAID,
        safe("Put a colon"),
        b":",
    ),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM <a@example.com>", (9, 10), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO<a@example.com>", (7, 7), _SAID, b"RCPT TO:<a@example.com>"),
    ),
)
