"""SL310: a character in the local part that stands only in quotes."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Span
from ...regexes import regex
from .. import Case, Hit, Rule, spans, unsafe
from ..quoting import quoted
from ._in_quotes import in_quotes

_HTML = "{0} in the local part is HTML for {1}; the character itself belongs there."
_SAID = "{0} in the local part is allowed only inside double quotes."
# What stands for nothing without its partner.
_PAIRED = b"()[]<>"
_PARTNER = {b"(": b")", b"[": b"]"}
# A character as a page of HTML writes it.
_ENTITY = regex(rb"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_FIT = regex(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\"-]")


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "unquoted-special")
    if not found or spans(command, "open-quote"):
        return  # with the other quote it may stand there
    texts = b"".join(command.raw[start:end] for start, end in found)
    if entities := _entities(command):
        span, char, _ = entities[0]
        written = quoted(command.raw[slice(*span)])
        yield Hit(
            span,
            _HTML.format(written, quoted(char.encode())),
            unsafe("Write the characters", *(edit for _, _, edit in entities)) if set(texts) == {0x3B} else None,
        )
        return
    yield Hit(found[0], _SAID.format(quoted(texts[:1])), _fix(command, found, texts))


def _entities(command: Command) -> list[tuple[Span, str, Edit]]:
    """The characters in the local part that are written as HTML does, where each may stand there as it is."""
    local = command.local_part
    found = list(_ENTITY.finditer(local.text)) if local else []
    if local is None or not found:
        return []
    from html import unescape

    out = []
    for match in found:
        char, span = unescape(match[0].decode()), (local.span[0] + match.start(), local.span[0] + match.end())
        if not _FIT.fullmatch(char):
            return []
        out.append((span, char, Edit(*span, char.encode())))
    return out


def _fix(command: Command, found: list[Span], texts: bytes) -> Fix | None:
    """One stray parenthesis or bracket, or a mark at an edge, is dropped; anything else keeps its mark, in quotes."""
    local = command.local_part
    if local is None or _ENTITY.search(local.text):
        return None
    (start, end), edge = found[0], (local.span[0] == found[0][0], local.span[1] == found[0][1])
    if (partner := _PARTNER.get(texts)) and not any(edge) and partner in command.raw[end:]:
        return None  # of text[a@example.com] one half alone is the address
    if len(found) == 1 and (texts in _PAIRED or any(edge)):
        return unsafe(f"Remove the {texts.decode()}", Edit(start, end, b""))
    return in_quotes(local)


RULE = Rule(
    code="SL310",
    severity="error",
    summary="A character in the local part that stands only in quotes.",
    explanation=(
        "The characters ( ) , : ; [ ] mean something else in an address, unless the local part is quoted: "
        '"a,b"@example.com. Many servers refuse quoted local parts too, so a mailbox with another name is better '
        "still."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b'MAIL FROM:<"a,b"@example.com>', b"RCPT TO:<a!#$%&'*+-/=?^_`{|}~b@example.com>"),
    invalid=(
        Case(b"MAIL FROM:<a,b@example.com>", (12, 13), _SAID.format('","'), b'MAIL FROM:<"a,b"@example.com>'),
        Case(b"RCPT TO:<a(@example.com>", (10, 11), _SAID.format('"("'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<Post(master>", (13, 14), _SAID.format('"("'), b"RCPT TO:<Postmaster>"),
        Case(b"RCPT TO:<a:b;c@example.com>", (10, 11), _SAID.format('":"'), b'RCPT TO:<"a:b;c"@example.com>'),
        Case(
            b"RCPT TO:<o&#39;brien&amp;son@example.com>",
            (10, 15),
            _HTML.format('"&#39;"', '"\'"'),
            b"RCPT TO:<o'brien&son@example.com>",
        ),
        Case(
            b"RCPT TO:<&quot;a b&quot;@example.com>",
            (9, 15),
            _HTML.format('"&quot;"', "'\"'"),
            b'RCPT TO:<"a b"@example.com>',
        ),
    ),
)
