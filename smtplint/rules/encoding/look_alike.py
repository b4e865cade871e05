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
        yield Hit(
            span,
            f"{found} looks like {quoted(meant)} and is not; ASCII belongs there.",
            unsafe(f"Write {meant.decode('ascii')}", *(quotes if b'"' in meant else (Edit(*span, meant),))),
            "warning" if allowed(command, context, span) else None,
        )


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
