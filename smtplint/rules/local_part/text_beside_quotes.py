"""SL312: text beside a quoted string in the local part."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Part, Span
from .. import ODD_CHARACTERS, Case, Hit, Rule, spans, unsafe
from ..quoting import quoted

_SAID = "{0} is only a part of the local part; quotes enclose the whole."
_NEEDS_QUOTES = b' "(),.:;<>@[]\\'


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "text-beside-quotes")
    local = command.local_part
    if not found or local is None or spans(command, "no-at"):
        return
    start, end = found[0]
    span = _where(local, (start, end))
    if span is not None:
        yield Hit(span, _SAID.format(quoted(command.raw[start:end])), _fix(local))


def _where(local: Part, string: Span) -> Span | None:
    """The quoted string, or what is beside it where none of that can be seen, or nothing where nothing is."""
    start, end = local.span
    before, behind = local.text[: string[0] - start], local.text[string[1] - start :]
    if any(33 <= byte < 127 for byte in before + behind):
        return string
    if before:
        return start, string[0]
    return (string[1], end) if behind else None


def _fix(local: Part) -> Fix | None:
    """Without the quotes where nothing needs them, else with one pair round everything."""
    if b"\\" in local.text or local.text.count(b'"') % 2:
        return None
    start, end = local.span
    inner = [Edit(start + at, start + at + 1, b"") for at, byte in enumerate(local.text) if byte == ord('"')]
    quoted_text = b"".join(local.text.split(b'"')[1::2])
    if quoted_text and not any(byte in _NEEDS_QUOTES for byte in quoted_text):
        return unsafe("Remove the quotes", *inner)
    if local.text[:1] == b'"':
        inner = inner[1:]
    else:
        inner.insert(0, Edit(start, start, b'"'))
    if local.text[-1:] == b'"':
        inner = inner[:-1]
    else:
        inner.append(Edit(end, end, b'"'))
    return unsafe("Put the whole local part in quotes", *inner)


RULE = Rule(
    code="SL312",
    severity="error",
    summary="Text beside a quoted string in the local part.",
    explanation=(
        "A local part is either words with dots between, or one quoted string. The mixed forms of old header "
        'fields, "a".b or a"b", are not part of the envelope\'s grammar.'
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    yields_to=(*ODD_CHARACTERS, "wrong-at"),
    valid=(b'MAIL FROM:<"a.b"@example.com>', b'RCPT TO:<"a b"@example.com>'),
    invalid=(
        Case(b'MAIL FROM:<"a".b@example.com>', (11, 14), _SAID.format("'\"a\"'"), b"MAIL FROM:<a.b@example.com>"),
        Case(b'RCPT TO:<a."b c"@example.com>', (11, 16), _SAID.format("'\"b c\"'"), b'RCPT TO:<"a.b c"@example.com>'),
    ),
)
