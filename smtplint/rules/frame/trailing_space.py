"""SL112: white space at the end of the line."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "White space at the end of the line; the command ends with its last word."

RULE = Rule(
    code="SL112",
    severity="warning",
    summary="White space at the end of the line.",
    explanation=(
        "The grammar has no white space there, but tells servers to put up with it, and all of twelve servers asked "
        "do. A client has no reason to send it."
    ),
    rfc="RFC 5321 §4.1.1",
    check=each(
        "trailing-space",
        _SAID,
        safe("Remove the white space"),
    ),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com> ", (25, 26), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@example.com> NOTIFY=NEVER \t", (36, 38), _SAID, b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    ),
)
