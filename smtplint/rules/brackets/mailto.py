"""SL213: a URI scheme, or a field's name, before the address."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "{0} before the address; only the address belongs there."
RULE = Rule(
    code="SL213",
    severity="error",
    summary="A URI scheme, or a field's name, before the address.",
    explanation=(
        "mailto: belongs to links on web pages, to: to a header. A colon cannot stand in a local part "
        "without quotes: Exim, chasquid and Haraka answer 501, Twisted 553; others take it for a part of the name or "
        "of an old route."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each("mailto", _SAID, safe("Remove it"), joined=True),
    valid=(b"MAIL FROM:<mailto@example.com>", b'RCPT TO:<"mailto:a"@example.com>'),
    invalid=(
        Case(b"MAIL FROM:<mailto:a@example.com>", (11, 18), _SAID.format('"mailto:"'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<MAILTO: a@example.com>", (9, 17), _SAID.format('"MAILTO: "'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<to:a@example.com>", (9, 12), _SAID.format('"to:"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:E-Mail: <a@example.com>", (8, 16), _SAID.format('"E-Mail: "'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<http://a@example.com>", (9, 16), _SAID.format('"http://"'), b"RCPT TO:<a@example.com>"),
    ),
)
