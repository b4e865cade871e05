"""SL511: white space beside the equals sign of a parameter."""

from __future__ import annotations

from .. import Case, Rule, each, safe

_SAID = "White space beside the = of a parameter; none belongs between keyword, = and value."

RULE = Rule(
    code="SL511",
    severity="error",
    summary="White space beside the equals sign of a parameter.",
    explanation=(
        "A parameter has no spaces in it: a server splits the line at spaces and sees a keyword without a value, "
        "an equals sign and a stray word, and answers 501 or 555."
    ),
    rfc="RFC 5321 §4.1.2",
    cause="parameter-syntax",
    check=each(
        "space-around-equals",
        _SAID,
        safe("Remove the white space"),
        b"=",
    ),
    valid=(b"MAIL FROM:<a@example.com> SIZE=5", b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com> SIZE = 5", (30, 33), _SAID, b"MAIL FROM:<a@example.com> SIZE=5"),
        Case(b"RCPT TO:<a@example.com> NOTIFY= NEVER", (30, 32), _SAID, b"RCPT TO:<a@example.com> NOTIFY=NEVER"),
        Case(
            b"MAIL FROM:<a@example.com> SIZE =5 BODY=7BIT",
            (30, 32),
            _SAID,
            b"MAIL FROM:<a@example.com> SIZE=5 BODY=7BIT",
        ),
    ),
    part_of=("unexpected-value",),
)
