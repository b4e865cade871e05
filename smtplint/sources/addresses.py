"""An address that is handed over as envelope, or that an envelope will be taken from: linted as the command's path.

An Occurrence for it is the command with the frame standing nowhere in the file, so that what is found lies inside the
value and a fix touches nothing that is not there. A header field's value may hold a display name or several addresses;
what a mailer makes an envelope of is told apart here, and what it would take wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Edit, Fault, Lines, Occurrence, Span
from .spelt import Spelt
from .standins import mailbox_fills

FRAMES = {"MAIL": b"MAIL FROM:", "RCPT": b"RCPT TO:"}
# What a field's value is made of, as far as commas are concerned: RFC 5322 §3.2.
_PIECES = re.compile(
    rb'"(?:[^"\\]|\\.)*+"|\((?:[^()\\]|\\.)*+\)|<[^<>]*>|,|;|[^",;()<]+|[\s\S]',
)
_ODD = re.compile(rb"(?P<open>&lt;|&#60;|(?<=[ \t])\[)[^<>\s&;\[\]]+@[^<>\s&;\[\]]+(?P<close>&gt;|&#62;|\])")
_ADDRESS = re.compile(rb"[^\s<>,;\"]+@[^\s<>,;\"]+")


def path(spelt: Spelt, verb: str, lines: Lines, brackets: str = "none") -> Iterator[Occurrence]:
    """A value that is sent as it is between the brackets of a path.

    ``brackets``: "none" where the sender puts them round whatever it is given, "kept" where it leaves those that are
    there, "due" where it puts none.
    """
    raw = bytes(spelt.raw)
    span = (0, len(raw))
    if not raw.strip() or (span == (0, 1) and 0 in spelt.holes) or (b"\0" in raw and not spelt.holes):
        return
    holes = sorted(spelt.holes)
    given = raw.startswith(b"<") and raw.endswith(b">")
    if given and raw == b"<>":
        return
    inner = (raw.find(b"<") + 1, raw.rfind(b">")) if raw.endswith(b">") and b"<" in raw else span
    fills: dict[int, bytes | None] = dict.fromkeys(holes, b"x")
    fills.update((at, None) for at in holes if at < inner[0])
    fills.update(mailbox_fills(raw, inner, [at for at in holes if inner[0] <= at < inner[1]]))
    framed = brackets == "due" or (brackets == "kept" and b"<" in raw)
    frame = (FRAMES[verb], b"") if framed else (FRAMES[verb] + b"<", b">")
    yield spelt.occurrence(span, lines, fills, (), frame)


def field(
    spelt: Spelt, verb: str, lines: Lines, *, single: bool = False, name: str = "", strict: bool = True
) -> Iterator[Occurrence]:
    """A header field's value: the envelope that would be derived from each of its addresses.

    ``single``: one address is due. ``strict``: an address has a domain.
    """
    raw = bytes(spelt.raw)
    pieces = list(split(raw))
    addresses = [one for one in pieces if raw[slice(*one)].strip()]
    for number, one in enumerate(addresses):
        text = raw[slice(*one)]
        behind = addresses[number + 1] if number + 1 < len(addresses) else None
        if b"@" not in text and b"\0" not in text and b"<" not in text and behind and _named(raw[slice(*behind)]):
            yield _comma(spelt, one, behind, lines)
            return
    seen = [one for one in addresses if b"@" in raw[slice(*one)] or re.search(rb"<[^\0<>]+>", raw[slice(*one)])]
    if single and len(seen) > 1:
        where = (spelt.starts[seen[1][0]], spelt.ends[seen[-1][1] - 1])
        fault = Fault("second-address-in-field", where, (), (name or "The value",))
        yield Spelt.standing(where[0], lines, (fault,))
    for one in seen:
        if odd := _odd_brackets(spelt, one):
            yield Spelt.standing(odd.span[0], lines, (odd,))
        else:
            yield from _derived(spelt, one, verb, lines)


def _named(text: bytes) -> bool:
    """Whether a piece is the rest of a name with its address behind it."""
    head, bracket, _ = text.partition(b"<")
    return bool(bracket) and bool(head.strip()) and b"@" not in head


def split(raw: bytes) -> Iterator[Span]:
    """The parts of a field's value between its commas, without the white space round them."""
    begin = 0
    for match in _PIECES.finditer(raw):
        if match.group() == b",":
            yield _trimmed(raw, begin, match.start())
            begin = match.end()
    yield _trimmed(raw, begin, len(raw))


def _trimmed(raw: bytes, start: int, end: int) -> Span:
    text = raw[start:end]
    start += len(text) - len(text.lstrip())
    return start, max(start, start + len(text.strip()))


def _comma(spelt: Spelt, one: Span, other: Span, lines: Lines) -> Occurrence:
    """An unquoted comma in a display name: what stands before it would be taken for an address."""
    raw = bytes(spelt.raw)
    end = other[0] + len(raw[other[0] : other[1]].partition(b"<")[0].rstrip())
    comma = raw.index(b",", one[1]) if b"," in raw[one[1] : other[0]] else one[1]
    first, last = spelt.escapes[one[0]], spelt.escapes[end - 1]
    edits: tuple[Edit, ...] = ()
    opening, closing = (first(b'"') if first else None), (last(b'"') if last else None)
    if opening and closing and b'"' not in raw[one[0] : end]:
        start, stop = spelt.starts[one[0]], spelt.ends[end - 1]
        edits = (Edit(start, start, opening), Edit(stop, stop, closing))
    taken = raw[slice(*one)].decode("utf-8", "replace").replace("\0", "…")
    fault = Fault("comma-in-name", (spelt.starts[comma], spelt.ends[comma]), edits, (taken,))
    return Spelt.standing(fault.span[0], lines, (fault,))


def _odd_brackets(spelt: Spelt, one: Span) -> Fault | None:
    """Square brackets, or HTML's entities, round an address where angle brackets stand."""
    match = _ODD.search(spelt.raw, *one)
    if match is None:
        return None
    edits: list[Edit] = []
    for group, text in (("open", b"<"), ("close", b">")):
        escape, (start, end) = spelt.escapes[match.start(group)], match.span(group)
        if escape and (written := escape(text)):
            edits.append(Edit(spelt.starts[start], spelt.ends[end - 1], written))
    where = (spelt.starts[match.start("open")], spelt.ends[match.end("open") - 1])
    shown = match["open"].decode() + match["close"].decode()
    return Fault("odd-brackets-in-field", where, tuple(edits) if len(edits) == 2 else (), (shown,))


def _derived(spelt: Spelt, one: Span, verb: str, lines: Lines) -> Iterator[Occurrence]:
    """The path that one address of a field comes to."""
    raw = bytes(spelt.raw)
    text = raw[slice(*one)]
    opened, closed = text.rfind(b"<"), text.rfind(b">")
    if opened >= 0:
        if (
            text[closed + 1 :].strip()
            and closed > opened
            and not re.fullmatch(rb"\s*\([^()]*\)\s*", text[closed + 1 :])
        ):
            return
        if closed < opened:
            start, stop = one[0] + opened + 1, one[1]
        else:
            start, stop = one[0] + opened + 1, one[0] + closed
    else:
        bare = re.sub(rb"\([^()]*\)", lambda comment: b" " * len(comment.group()), text)
        start, stop = _trimmed(bare, 0, len(bare))
        start, stop = start + one[0], stop + one[0]
        inner = raw[start:stop]
        if b" " in inner and not inner.startswith(b'"') and len(_ADDRESS.findall(inner)) != 1:
            return
    holes = [at for at in spelt.holes if start <= at < stop]
    if stop <= start or (stop - start == 1 and holes):
        return
    fills = mailbox_fills(raw[:stop], (start, stop), sorted(holes))
    yield spelt.occurrence((start, stop), lines, fills, (), (FRAMES[verb] + b"<", b">"))
