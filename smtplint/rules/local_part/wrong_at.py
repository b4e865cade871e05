"""SL302: something that stands for "@"."""

from __future__ import annotations

from .. import Case, Rule, each, unsafe

_SAID = "{0} stands where @ should."
RULE = Rule(
    code="SL302",
    severity="error",
    summary='Something that stands for "@".',
    explanation=(
        "%40 is what @ becomes in a URL, =40 in quoted-printable, &#64; in HTML, U+FF20 is the full-width sign of East "
        'Asian input methods, and "at" is written to keep addresses from being harvested. A server knows only @ '
        "itself: it refuses the address, or takes all of it for a local name."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each("wrong-at", _SAID, unsafe("Write @"), b"@"),
    valid=(b"MAIL FROM:<a%40b@example.com>", b"MAIL FROM:<a=40b@example.com>", b"RCPT TO:<at.home@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a%40example.com>", (12, 15), _SAID.format('"%40"'), b"MAIL FROM:<a@example.com>"),
        Case(
            b"RCPT TO:<a\xef\xbc\xa0example.com> NOTIFY=NEVER",
            (10, 13),
            _SAID.format('"＠"'),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(b"RCPT TO:<a=40example.com>", (10, 13), _SAID.format('"=40"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a at example.com>", (10, 14), _SAID.format('" at "'), b"RCPT TO:<a@example.com>"),
        Case(rb"RCPT TO:<a\u0040example.com>", (10, 16), _SAID.format(r'"\u0040"'), b"RCPT TO:<a@example.com>"),
    ),
)
