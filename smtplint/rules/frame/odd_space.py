"""SL116: something else than one space before a parameter."""

from __future__ import annotations

from .. import Case, Rule, each, one_space

_SAID = "{0} before a parameter; one space belongs there."

RULE = Rule(
    code="SL116",
    severity="error",
    summary="Something else than one space before a parameter.",
    explanation=(
        "Parameters are parted by one space each, from the path and from each other. Many servers skip two; "
        "Dovecot answers 501. A comma, a semicolon or a no-break space becomes part of what is beside it."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=each("odd-space", _SAID, mend=one_space),
    valid=(b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT", b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com>  SIZE=5", (25, 27), _SAID.format('"  "'), b"MAIL FROM:<a@example.com> SIZE=5"),
        Case(
            b"RCPT TO:<a@example.com>\tNOTIFY=NEVER",
            (23, 24),
            _SAID.format('"<TAB>"'),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"RCPT TO:<a@example.com>, NOTIFY=NEVER",
            (23, 25),
            _SAID.format('", "'),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
    ),
    part_of=("misspelt-parameter", "malformed-parameter", "bad-parameter-value", "missing-value"),
)
