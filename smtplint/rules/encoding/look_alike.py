"""SL609: A character that stands for one of ASCII."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Span
from ...regexes import regex
from .. import Case, Hit, Rule, unsafe
from ..characters import EXPLAINED_BY, plain, runs
from ..declaring import allowed
from ..quoting import named, quoted

# Typographic quotes between the brackets and the address, on both sides.
_MARK = "[\u2018-\u201f\u2039\u203a\xab\xbb\uff02\uff07]"
_ENCLOSED = regex(f"<[ \t]*({_MARK})[^<>]*({_MARK})[ \t]*>")
# What a domain, an address literal, an atom and a keyword with its sign are made of.
_DOMAIN = regex(rb"[A-Za-z0-9.-]+")
_LITERAL = regex(rb"[A-Za-z0-9.:\[\]-]+")
_ATOM = regex(rb"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+")
_KEYWORD = regex(rb"[A-Za-z0-9=-]+")


def check(command: Command, context: Context) -> Iterator[Hit]:
    enclosing = _enclosing(command.raw)
    if enclosing:
        first, last = (span for _, span in enclosing)
        found = " and ".join(named(mark) for mark, _ in enclosing)
        said = f"{found} inside the brackets; only the address belongs between < and >."
        if context.handed:
            said = f"{found} beside the address; only the address belongs here."
        yield Hit(
            first,
            said,
            unsafe("Remove what encloses the address", Edit(*first, b""), Edit(*last, b"")),
            "warning" if allowed(command, context, first) and allowed(command, context, last) else None,
        )
    alike = [(text, span, _meant(text)) for text, span in runs(command.raw, "alike")]
    # One quote alone opens what nothing closes.
    quotes = [Edit(*span, meant) for _, span, meant in alike if b'"' in meant]
    for text, span, meant in alike:
        if any(span == known for _, known in enclosing):
            continue
        found = named(text) if len(text) == 1 else quoted(text.encode("utf-8"))
        edits = tuple(quotes) if b'"' in meant and len(quotes) > 1 else (Edit(*span, meant),)
        said, fix = "ASCII belongs there", unsafe(f"Write {meant.decode('ascii')}", *edits)
        if len(edits) == 1 and not _fits(command, span, meant):
            said, fix = "neither belongs there", unsafe("Remove it", Edit(*span, b""))
            if meant in (b",", b":", b";") and _between_labels(command.raw, span):
                said, fix = "a dot belongs there", unsafe("Put a dot", Edit(*span, b"."))
        yield Hit(
            span,
            f"{found} looks like {quoted(meant)} and is not; {said}.",
            fix,
            "warning" if allowed(command, context, span) else None,
        )


def _fits(command: Command, span: Span, meant: bytes) -> bool:
    """Whether the ASCII that the characters stand for may stand in their place, as far as that is known."""
    path = command.path
    local, domain = (path.local_part, path.domain) if path else (None, None)
    if domain is not None and _within(span, domain.span):
        return (_LITERAL if b"[" in domain.text else _DOMAIN).fullmatch(meant) is not None
    if local is not None and _within(span, local.span):
        return b'"' in (local.text[:1], local.text[-1:]) or _ATOM.fullmatch(meant) is not None
    if path is not None and span[0] > path.span[1]:
        in_value = any(one.value and _within(span, one.value.span) for one in command.parameters)
        return in_value or _KEYWORD.fullmatch(meant) is not None
    return True


def _between_labels(raw: bytes, span: Span) -> bool:
    return (raw[span[0] - 1 : span[0]] + raw[span[1] : span[1] + 1]).isalnum() and b"@" in raw[: span[0]]


def _within(span: Span, part: Span) -> bool:
    return part[0] <= span[0] and span[1] <= part[1]


def _meant(text: str) -> bytes:
    return "".join(plain(char) or "" for char in text).encode("ascii")


def _enclosing(raw: bytes) -> list[tuple[str, Span]]:
    """The quotes round the whole address, each with where it stands."""
    text = raw.decode("utf-8", "surrogateescape")
    match = _ENCLOSED.search(text)
    if match is None:
        return []
    marks = []
    for group in (1, 2):
        start = len(text[: match.start(group)].encode("utf-8", "surrogateescape"))
        marks.append((match[group], (start, start + len(match[group].encode("utf-8")))))
    return marks


RULE = Rule(
    code="SL609",
    severity="error",
    summary="A character that stands for one of ASCII.",
    explanation=(
        "Full-width letters and signs, the ideographic full stop, typographic quotes and dashes look like their "
        "ASCII cousins and are other characters. An input method or a word processor puts them there. In a domain "
        "they are never allowed; in a local part they are with SMTPUTF8, and this is then a warning."
    ),
    rfc="RFC 6531 §3.3",
    scope="non-ascii",
    check=check,
    valid=(b"MAIL FROM:<a-b@example.com>", b"RCPT TO:<o'neil@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:<\xef\xbd\x81lice@example.com>",
            (11, 14),
            'U+FF41 FULLWIDTH LATIN SMALL LETTER A looks like "a" and is not; ASCII belongs there.',
            b"MAIL FROM:<alice@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example\xe3\x80\x82com>",
            (18, 21),
            'U+3002 IDEOGRAPHIC FULL STOP looks like "." and is not; ASCII belongs there.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<o\xe2\x80\x99neil@example.com>",
            (10, 13),
            'U+2019 RIGHT SINGLE QUOTATION MARK looks like "\'" and is not; ASCII belongs there.',
            b"RCPT TO:<o'neil@example.com>",
        ),
        Case(
            b"MAIL FROM:<a\xe2\x80\x93b@example.com> SMTPUTF8",
            (12, 15),
            'U+2013 EN DASH looks like "-" and is not; ASCII belongs there.',
            b"MAIL FROM:<a-b@example.com> SMTPUTF8",
            severity="warning",
        ),
        Case(
            b"MAIL FROM:<\xe2\x80\x9ca@example.com\xe2\x80\x9d>",
            (11, 14),
            "U+201C LEFT DOUBLE QUOTATION MARK and U+201D RIGHT DOUBLE QUOTATION MARK inside the brackets; only "
            "the address belongs between < and >.",
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<a@example.com> \xef\xbc\xb3\xef\xbc\xa9\xef\xbc\xba\xef\xbc\xa5=5",
            (26, 38),
            '"ＳＩＺＥ" looks like "SIZE" and is not; ASCII belongs there.',
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
    ),
    part_of=EXPLAINED_BY,
)
