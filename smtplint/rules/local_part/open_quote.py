"""SL311: a double quote without its partner."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Part, Span
from ...regexes import regex
from .. import Case, Hit, Rule, spans, unsafe
from ..characters import in_ascii
from ..declaring import declared
from ..quoting import quoted

_SAID = "A double quote without its partner; quotes enclose a local part as a whole."
_NEEDS_QUOTES = b" \t(),:;<>@[]"
# What no atom has, at an end of the local part: a sign, a control character, or a character of more than one octet.
_SIGN_FIRST = regex(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f(),:;<>@\[\]]|[\xc2-\xf4][\x80-\xbf]+")
_SIGN_LAST = regex(rb"(?:[\x00-\x08\x0b\x0c\x0e-\x1f\x7f(),:;<>@\[\]]|[\xc2-\xf4][\x80-\xbf]+)\Z")
_WHOLE = regex(rb'"(?:[^"\\]|\\.)*"')


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "open-quote")
    if len(found) == 2 and _explained(command.raw, *found):
        return
    local = command.local_part
    if (
        local is not None
        and not declared(command, context)
        and in_ascii(local.text).count(b'"') % 2 == 0 != local.text.count(b'"') % 2
    ):
        return  # its partner is told to be one only by its looks
    if local is not None and len(found) == 1 and (sign := _for_quote(local, found[0])):
        words = f"{quoted(command.raw[slice(*sign)])} stands where a double quote should."
        yield Hit(sign, words, unsafe("Write the quote", Edit(*sign, b'"')))
        return
    for span in found:
        yield Hit(span, _SAID, _fix(command, span))


def _for_quote(local: Part, quote: Span) -> Span | None:
    """What stands at the other end of the local part, where its partner should, and can be no part of it."""
    start, end = local.span
    if quote[0] == start:
        sign = _SIGN_LAST.search(local.text)
    else:
        sign = _SIGN_FIRST.match(local.text) if quote[1] == end else None
    text = local.text[: sign.start()] + local.text[sign.end() :] if sign else b""
    if sign is None or not any(byte in _NEEDS_QUOTES for byte in text) or not text.isascii():
        return None
    return start + sign.start(), start + sign.end()


def _explained(raw: bytes, first: Span, last: Span) -> bool:
    """Whether two quotes are a pair but for what is between: a control character, or a backslash at the end."""
    between = raw[first[1] : last[0]]
    return between.endswith(b"\\") or not all(32 <= byte < 127 for byte in between)


def _fix(command: Command, span: Span) -> Fix | None:
    """The partner, where the local part needs quotes; else the quote goes."""
    local = command.local_part
    if local is None:
        return None
    at = span[0] - local.span[0]
    rest = local.text[:at] + local.text[at + 1 :]
    if (
        not _WHOLE.fullmatch(rest)
        and any(byte in _NEEDS_QUOTES for byte in rest)
        and len(spans(command, "open-quote")) == 1
    ):
        if span[0] == local.span[0]:
            return unsafe("Close the quotes", Edit(local.span[1], local.span[1], b'"'))
        if span[1] == local.span[1]:
            return unsafe("Open the quotes", Edit(local.span[0], local.span[0], b'"'))
    return unsafe("Remove the quote", Edit(*span, b""))


RULE = Rule(
    code="SL311",
    severity="error",
    summary="A double quote without its partner.",
    explanation=(
        "A quoted local part begins and ends with a double quote. With one missing, everything up to the next "
        "quote, brackets and all, may count as quoted. aiosmtpd and smtp-server let it pass; the others answer 501, "
        "553 or 554."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b'MAIL FROM:<"a b"@example.com>', b'RCPT TO:<"a\\"b"@example.com>'),
    invalid=(
        Case(b'MAIL FROM:<"a@example.com>', (11, 12), _SAID, b"MAIL FROM:<a@example.com>"),
        Case(b'RCPT TO:<a b"@example.com>', (12, 13), _SAID, b'RCPT TO:<"a b"@example.com>'),
        Case(
            b'RCPT TO:<"a b;@example.com>',
            (13, 14),
            '";" stands where a double quote should.',
            b'RCPT TO:<"a b"@example.com>',
        ),
        Case(b'RCPT TO:<al"ice@example.com>', (11, 12), _SAID, b"RCPT TO:<alice@example.com>"),
    ),
)
