"""SL602: octets that are no UTF-8."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Span
from ...regexes import regex
from .. import Case, Hit, Rule, unsafe
from ..characters import plain
from ..quoting import quoted

_SAID = "{0} is no UTF-8; ASCII belongs there, or UTF-8 with SMTPUTF8."
_NONE = regex("[\udc80-\udcff]+")


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.raw.isascii():
        return
    text = command.raw.decode("utf-8", "surrogateescape")
    start = reached = 0
    for match in _NONE.finditer(text):
        start += len(text[reached : match.start()].encode("utf-8", "surrogateescape"))
        span = (start, start + len(match[0]))
        start, reached = span[1], match.end()
        octets = command.raw[slice(*span)]
        yield Hit(span, _SAID.format(quoted(octets)), _fix(command.raw, span))


def _fix(raw: bytes, span: Span) -> Fix | None:
    """Within a word the quotes and dashes of Windows as ASCII has them; nothing for any other sign of Latin-1."""
    octets = raw[slice(*span)]
    if any(map(_is_letter, octets)):
        return None
    shown = [plain(char) for char in octets.decode("cp1252", "replace")]
    if all(shown) and raw[span[0] - 1 : span[0]].isalnum() and raw[span[1] : span[1] + 1].isalnum():
        meant = "".join(filter(None, shown))
        return unsafe(f"Write {meant}", Edit(*span, meant.encode("ascii")))
    return unsafe("Remove it", Edit(*span, b""))


def _is_letter(octet: int) -> bool:
    """Whether the octet is a letter in Latin-1: then something was written there, and taking it out would lose it."""
    return chr(octet).isalpha()


RULE = Rule(
    code="SL602",
    severity="error",
    summary="Octets that are no UTF-8.",
    explanation=(
        "SMTP is ASCII, and with SMTPUTF8 it is UTF-8; octets over 127 that are no UTF-8 come from text in "
        "another encoding, Latin-1 most often. Which letter was meant depends on that encoding, and whether it "
        "may stand there on SMTPUTF8. Postfix and Dovecot answer 500 to such a command; Exim, Sendmail and Haraka "
        "take it."
    ),
    rfc="RFC 6531 §3.3",
    scope="non-ascii",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"MAIL FROM:<m\xc3\xbcller@example.com> SMTPUTF8"),
    invalid=(
        Case(b"MAIL FROM:<m\xfcller@example.com>", (12, 13), _SAID.format('"<FC>"'), None),
        Case(b"RCPT TO:<a@b\xfccher.example>", (12, 13), _SAID.format('"<FC>"'), None),
        Case(b"RCPT TO:<a\xa0b@example.com>", (10, 11), _SAID.format('"<A0>"'), b"RCPT TO:<ab@example.com>"),
        Case(b"RCPT TO:<o\x92neil@example.com>", (10, 11), _SAID.format('"<92>"'), b"RCPT TO:<o'neil@example.com>"),
        Case(b"MAIL FROM:<a@example.com> ENVID=\xff\xfe", (32, 34), _SAID.format('"<FF><FE>"'), None),
    ),
    yields_to=("text-after-path", "display-name", "display-name-inside"),
    part_of=(
        "misspelt-verb",
        "misspelt-word",
        "unknown-verb",
        "odd-gap",
        "bad-parameter-value",
        "wrong-bracket",
        "wrong-colon",
        "wrong-at",
        "malformed-route",
        "malformed-parameter",
    ),
)
