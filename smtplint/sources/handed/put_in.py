"""Literals that are put into a command whose text stands elsewhere in the file: at the calls of what keeps it.

Strategy. Behind a use of the name stands what is put in: the arguments of a call, or what ``coding.joined.put_behind``
tells of a text that stands there itself. Each literal there is judged by itself in the place that it is put into.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Fault, Lines, Occurrence
from ...regexes import regex
from ...typed import NamedTuple
from ..coding.around.call_sites import Call, call_of
from ..coding.around.once import values_of
from ..coding.around.operands import MARKS
from ..coding.around.tokens import KEYWORD, Neighbourhoods, Part, Tokens, arguments, tokens
from ..coding.expected.asserted import tested
from ..coding.expected.failing import is_not_to_come
from ..coding.gathered.kept_texts import Kept
from ..coding.joined.expressions import text_from
from ..coding.joined.put_behind import behind_name
from ..coding.outlets.channels import site_of
from ..files.lines import line_start
from ..files.overlaps import Groups, in_order
from ..sent.meanings import is_mailbox
from ..sent.stand_ins import command_fills
from ..sent.takers import Meaning, Verb
from ..spelling.literals import Scanned
from ..spelling.spelt import Spelt
from .address_texts import Due, address
from .kept_uses import Use, is_got, is_own, uses

# What may take away, or put on, what an argument has round it.
_CHANGES = regex(rb"(?i)strip|trim|replace|substr|gsub|quote|bracket|angle")
_MARKING, _MARKS = frozenset((".", "->", "?", "!", "?.")), 6
_INVOKING = frozenset("call apply invoke Invoke".split())
# What takes something out of a table by a value.
_LOOKED_UP = rb"(?<!\w)%s(?:\[|\{|->\{|\.(?:get|fetch|at|find)\()[ \t]*(?:\$?[a-z_]\w*)[ \t]*[\])}]"
# How a name goes on where something is put in, with a text, or one of a list, not far behind.
_TAKES = regex(
    rb"[\"']?[\])}]?(?:[ \t]*(?:[(,%+&~\"]|<>|\.\.|-f\b)"
    rb"|[!?]{0,2}(?:\.|->|:)[\w.]{0,30}[ \t]*(?:[(,%+&~\"]|\.\.)|[ ]?\.)"
    rb"[^\n]{0,200}?(?:\n[^\n]{0,200})?(?:[\"'`\[]|\.(?:get|first|at)\b)"
)
_BEHIND, _BODY, _BEFORE, _MOST = 600, 700, 80, 2000


class _Filled(NamedTuple):
    """Where a command's name is used, as tokens from there on, and what is put in, by the place in the command."""

    start: int
    kept: Kept
    found: Tokens
    parts: dict[int, Part]


@in_order
def put_in(source: Scanned, lines: Lines) -> Groups:
    """What is wrong with the literals that are put into commands elsewhere."""
    near, tried = Neighbourhoods(source), 0
    for use in uses(source):
        if use.inside < 0 and use.kept.how != "joined" and tried < _MOST and _TAKES.match(source.data, use.end):
            tried += 1
            if filled := _filled_at(source, use):
                yield filled.start, _wrong_with_literals(source, filled, near, lines)


def _filled_at(source: Scanned, use: Use) -> _Filled | None:
    """What is put in where a name is used; None where that is not told."""
    kept, start, end = use.kept, use.start, use.end
    found = tokens(source, end, end + _BEHIND)
    first = "".join(found.texts(0, 1))
    subscript = first in ("]", "}") or (first == ")" and is_got(source, start))
    named = (subscript or source.begins(start) < 0) and is_own(source, use, subscript=subscript)
    if not named:
        looked_up = first == "," and not subscript and _is_looked_up(source, kept, start)
        return _by_places(kept, start, found, behind_name(source, found, 0)) if looked_up else None
    at = int(subscript)
    if kept.how == "filled":
        return _by_places(kept, start, found, behind_name(source, found, at))
    while at < min(len(found), _MARKS) and (found[at].text in _MARKING or found[at].text in _INVOKING):
        at += 1
    return _by_places(kept, start, found, arguments(source, found, at) if found.texts(at, at + 1) == ["("] else [])


def _by_places(kept: Kept, start: int, found: Tokens, parts: list[Part]) -> _Filled | None:
    """The arguments by their places in the command; None where they are not as many as it takes."""
    placed = dict[int, Part]()
    for number, part in enumerate(parts if kept.least <= len(parts) <= kept.takes else ()):
        keyword = KEYWORD.match(part.text)
        at = kept.order.get(keyword[1] if keyword else str(number))
        first = part.first + 2 if keyword and found[part.first].kind == "name" else part.first
        if at is not None and first < part.behind:
            placed[at] = Part(part.text, first, part.behind)
    return _Filled(start, kept, found, placed) if placed else None


def _is_looked_up(source: Scanned, kept: Kept, start: int) -> bool:
    """Whether what a key is handed to takes something out of the key's table by what it is given."""
    data = source.data
    if not kept.table:
        return False
    line = tokens(source, line_start(data, start, 4 * _BEFORE), start)
    opened = [at for at, one in enumerate(line) if one.text == "(" and line.opening[line.closing[at]] != at]
    name = MARKS.split(line[opened[-1] - 1].text)[-1].lstrip("&$@").encode() if opened and opened[-1] else b""
    for one in re.compile(_LOOKED_UP % re.escape(kept.table.encode())).finditer(data) if name else ():
        head = data.rfind(name, max(0, one.start() - _BODY), one.start())
        if head >= 0:
            return _CHANGES.search(data, head, one.end() + _BEFORE) is None
    return False


def _wrong_with_literals(source: Scanned, use: _Filled, near: Neighbourhoods, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with each literal that is put in, but for what is shown, or is to be refused."""
    for at, part in use.parts.items():
        literal = use.found[part.first]
        if literal.kind != "text":
            yield from _wrong_by_name(source, use, at, part, lines)
            continue
        found = near.around(literal.value)
        first = found.at(literal.start)
        here = max(0, found.at(use.start + 1) - 1)
        if first >= len(found) or found[first] != literal or here > first:
            continue
        spelt, behind = source.spelt(literal.value), first + 1
        if part.behind - part.first > 1:
            spelt, _, behind = text_from(source, found, first)
        told = behind - first == part.behind - part.first
        if told and spelt.raw and not _is_spared(source, found, first, behind, here):
            yield from _wrong_with(source, use.kept, at, spelt, lines)


def _wrong_by_name(source: Scanned, use: _Filled, at: int, part: Part, lines: Lines) -> Iterator[Occurrence]:
    """One of a list of mailboxes that is put in where other values bring the path's brackets."""
    if use.kept.told or not use.kept.raw[:at].endswith(b":") or not is_mailbox(part.text, values_of(source)):
        return
    span = (use.found[part.first].start, use.found[part.behind - 1].end)
    found = tokens(source, line_start(source.data, use.start, _BODY), span[1] + _BEHIND)
    here, first = max(0, found.at(use.start + 1) - 1), found.at(span[0])
    if not _is_spared(source, found, first, found.at(span[1]), here):
        yield Spelt.standing(Fault("value-without-brackets", span, (), (part.text,)), lines)


def _is_spared(source: Scanned, found: Tokens, first: int, last: int, here: int) -> bool:
    """Whether a literal is shown to a person, compared, or handed over to be refused: by itself, or what it makes."""
    data, start, end = source.data, found[first].start, found[last - 1].end
    bracket = found.inside[here]
    if here != first and bracket > 0 and found.closing[bracket] == here + 1:
        # The key of a table stands behind that.
        here = bracket - 1
    made = found.inside[first]
    behind = found.closing[made] + 1 if made > here else last
    call = call_of(source, found, here, behind) or Call("", ())
    return (
        site_of(source, call).log
        or is_not_to_come(data, start, end)
        or any(tested(source, found, *one, sent=True) != "sent" for one in ((first, last), (here, behind)))
    )


def _wrong_with(source: Scanned, kept: Kept, at: int, spelt: Spelt, lines: Lines) -> Iterator[Occurrence]:
    """The literal in its place in the command."""
    raw = bytes(spelt.raw)
    verb: Verb = "MAIL" if kept.raw[:1] in b"Mm" else "RCPT"
    before, behind = kept.raw[:at], kept.raw[at + 1 :]
    if before.endswith(b":<") and behind[:1] == b">":
        if b"@" in raw:
            yield from address(spelt, Due(Meaning(verb, "path"), "The value", lines))
    elif before.endswith(b":"):
        if b"@" in raw and (b"<" in raw or not kept.told):
            yield from address(spelt, Due(Meaning(verb, "due"), "The value", lines))
    elif not spelt.holes and (b"@" in raw or before[-1:] in (b"=", b" ")):
        # What stands behind a blank in a value is a part of it, and no parameter too many.
        parted = b" " in raw and before[-1:] != b" " and not before.endswith(b"NOTIFY=")
        spelt = spelt.sealed() if parted else spelt
        yield spelt.occurrence((0, len(raw)), lines, {}, (), _text_round(kept.raw, at))


def _text_round(raw: bytes, at: int) -> tuple[bytes, bytes]:
    """What stands before and behind a place in a command, with what may stand in its other places."""
    holes = [place for place, octet in enumerate(raw) if not octet]
    fills = (command_fills(raw, holes) or ({}, None))[0]
    parts = [
        b"".join((fills.get(place) or b"x") if not raw[place] else raw[place : place + 1] for place in range(*one))
        for one in ((0, at), (at + 1, len(raw)))
    ]
    return parts[0], parts[1]
