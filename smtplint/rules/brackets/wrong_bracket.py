"""SL207: something that is no angle bracket for one, or round one. One finding for both sides."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Span
from .. import Case, Hit, Rule, display, safe, spans
from ..quoting import quoted
from ._names import is_again


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "wrong-bracket")
    if not found:
        return
    texts = " and ".join(quoted(command.raw[start:end]) for start, end in found)
    middle = command.path.span if command.path else found[0]
    if found[0] == middle:
        # There is nothing between the two.
        edits = [Edit(*middle, b"<>")]
    else:
        edits = [edit for span in found for edit in _edits(command.raw, span, b"<" if span[0] == middle[0] else b">")]
    said = f"{texts} where < and > belong round the address."
    if len(found) == 1 and found[0] != middle:
        said = f"{texts} where < belongs before the address."
        if found[0][0] != middle[0]:
            said = f"{texts} where > belongs behind the address."
    make = display if _links_elsewhere(command, found[0]) else safe
    yield Hit(found[0], said, make("Put angle brackets", *edits))


def _links_elsewhere(command: Command, span: Span) -> bool:
    """Whether the text of a Markdown link is an address, and another than its target."""
    text = command.raw[slice(*span)]
    return b"](" in text and b"@" in text and not is_again(text, command.path)


def _edits(raw: bytes, span: tuple[int, int], bracket: bytes) -> Iterator[Edit]:
    """What makes the one bracket of the text, leaving a bracket that is already there where it is."""
    start, end = span
    at = raw.find(bracket, start, end)
    if at < 0:
        yield Edit(start, end, bracket)
        return
    if at > start:
        yield Edit(start, at, b"")
    if at + 1 < end:
        yield Edit(at + 1, end, b"")


RULE = Rule(
    code="SL207",
    severity="error",
    summary="Something that is no angle bracket for one, or round one.",
    explanation=(
        "Only the ASCII characters < and > enclose a path. Quotes, parentheses and square brackets mean other "
        "things in an address; &lt; and &gt; are HTML and come from escaping outside HTML; single guillemets, smart "
        "quotes and the full-width signs U+FF1C and U+FF1E come from word processors and input methods."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"(a)"@example.com>'),
    invalid=(
        Case(
            b"MAIL FROM:(a@example.com) SIZE=5",
            (10, 11),
            '"(" and ")" where < and > belong round the address.',
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(
            b'RCPT TO:"<a@example.com>"',
            (8, 10),
            "'\"<' and '>\"' where < and > belong round the address.",
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:<&lt;a@example.com&gt;>",
            (10, 15),
            '"<&lt;" and "&gt;>" where < and > belong round the address.',
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:&lt;a@example.com&gt;",
            (8, 12),
            '"&lt;" and "&gt;" where < and > belong round the address.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b'RCPT TO:("a@example.com",) NOTIFY=NEVER',
            (8, 10),
            "'(\"' and '\",)' where < and > belong round the address.",
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(b"MAIL FROM:()", (10, 12), '"()" where < and > belong round the address.', b"MAIL FROM:<>"),
        Case(
            b'MAIL FROM:"" SIZE=5',
            (10, 12),
            "'\"\"' where < and > belong round the address.",
            b"MAIL FROM:<> SIZE=5",
        ),
        Case(
            b"RCPT TO:<a@example.com)",
            (22, 23),
            '")" where > belongs behind the address.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            rb"RCPT TO:\u003ca@example.com\u003e",
            (8, 14),
            r'"\u003c" and "\u003e" where < and > belong round the address.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:[a@example.com](mailto:a@example.com)",
            (8, 31),
            '"[a@example.com](mailto:" and ")" where < and > belong round the address.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:[a@example.com](mailto:b@example.com)",
            (8, 31),
            '"[a@example.com](mailto:" and ")" where < and > belong round the address.',
            b"RCPT TO:<b@example.com>",
        ),
        Case(
            b'MAIL FROM:("Ann", "a@example.com")',
            (10, 19),
            "'(\"Ann\", \"' and '\")' where < and > belong round the address.",
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:**a@example.com**",
            (8, 10),
            '"**" and "**" where < and > belong round the address.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(b'MAIL FROM:"<>"', (10, 14), "'\"<>\"' where < and > belong round the address.", b"MAIL FROM:<>"),
    ),
)
