"""Heads of commands that a file keeps under a name, joined to the rest where the name is used.

Strategy. Of a name that is given the head alone, and once, each use is read as if the head stood there itself: the
literals of the file are given another for each such name in the code, and a text that begins with the name's value
begins with the head. What comes of that is judged as every other text is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from ...model import Lines, Occurrence
from ...regexes import regex
from ..coding.values.given_values import settled
from ..sent.commands import holds_verb
from ..spelling.literals import Scanned
from ..spelling.spelt import Hole, Spelt
from .kept_uses import Use, is_own, uses

# What stands before a name, or its key, that belongs to the same operand, and behind that.
_OBJECTS = rb"(?:[$@]{0,2}[A-Za-z_]\w{0,60}(?:\.|->|::|\\)){0,5}"
_TABLE = rb"(?:[$@]{0,2}[A-Za-z_]\w{0,60}(?:\[:?|->[\[{]|\.(?:get|getValue|fetch|at|find)\(:?)|\$[A-Za-z_]\w{0,60}\{)"
_LEFT = regex(rb"(?<![\w.])" + _OBJECTS + rb"(?:(?P<table>" + _TABLE + rb")|[$@]{0,2})\Z")
_RIGHT = regex(rb"[ ]?[\])}]")
_OPENING = regex(
    rb"[\w$@%]{0,3}[\"'`]{1,3}(?:[$#]?\{|\\\(|)[ \t]*(?P<before>" + _OBJECTS + rb"(?:" + _TABLE + rb"[\"']?|[$@]{0,2}))"
)
_MEMBER = regex(rb"(?:\.\w{1,30}(?:\(\))?){0,2}[\"']?\]?[ ]?[)}]?")
_CALLED = regex(rb"\((?P<empty>\))?")
# What adds to what a name stands for, or writes over it.
_ADDS = regex(rb"[ \t]*(?:[-+.*/|&~?]{1,2}=(?![=>~])|\[[^\]\n]{0,20}\][ \t]*=(?!=))")
_METHODS = regex(rb"(?:\.|->)(?:append|Append|push|write|insert|prepend|add|extend|assign|concat)\w{0,10}[ ]?\(")
_APPENDS, _STATEMENT = regex(rb"[ \t]*<<(?![<=])"), regex(rb"(?:^|[\n;{}])[ \t]*[@$]?\Z")
_WRITTEN = regex(
    rb"\b(?:l?str[nl]?c(?:at|py)|mem(?:cpy|move|set)|v?s(?:n|w)?printf|getline|fgets|read|recv)(?:_s)?[ ]?\([ \t]*&?\Z"
)
# What a member belongs to; and what is given beside a literal, by place or by name.
_OWNER, _COMMA = regex(rb"\w+(?:->|\.)"), regex(rb"\s*,\s*")
_BESIDE = regex(rb"\s*,\s*(?:\.?\w+\s*[:=]\s*)?[\"'`]")
# What stands between a literal and the first value that is put into it.
_FILLING = regex(rb"[\"'`]\s*(?:%\s*\(?|\.format\(|,)\s*\Z")
# What may stand behind a head.
_PATH = b"<x@x.org>"
_BEFORE, _MOST, _NEAR = 120, 2000, 8


class Standing(Scanned):
    """A file's literals, with one in the place of each name that stands for the head of a command.

    ``heads``: by where it is put in, each head; ``named``: where in a text its name is; ``texts``: where the literals
    begin that texts with heads are found by; ``spaced``: of a head with a blank behind it where it is kept, unless
    what is joined to its name tells of that.
    """

    def __init__(self, source: Scanned) -> None:
        self.data, self.language = source.data, source.language
        rows = source.within(0, len(source.data))
        self.starts, self.ends, self.forms = source.starts[:0], source.ends[:0], source.forms[:0]
        self.starts.extend(row[0] for row in rows)
        self.ends.extend(row[1] for row in rows)
        self.forms.extend(row[2] for row in rows)
        self._begins, self._firsts, self._known = source.starts[:0], source.starts[:0], bytearray()
        self._run, self._last = (0, 0), (-1, b"")
        self.heads, self.named = dict[int, bytes](), set[int]()
        self.texts, self.spaced = set[int](), dict[int, int]()

    def put(self, start: int, end: int, head: bytes) -> None:
        """Have a head stand from one place to another."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end, first)
        for row, value in ((self.starts, start), (self.ends, end), (self.forms, 0)):
            row[first:last] = row[:0]
            row.insert(first, value)
        self.heads[start] = head
        self.texts.add(start)

    def is_label(self, start: int) -> bool:
        """Whether the head of the text that is found by the literal there may be a label: it has no colon."""
        index = self.literal(start)
        first = bisect_left(self._labels, self.starts[index])
        return first < len(self._labels) and self._labels[first] < self.ends[index]

    @cached_property
    def _labels(self) -> list[int]:
        """Where the heads stand that have no colon, once all are put in."""
        return sorted(at for at, head in self.heads.items() if b":" not in head)

    def spelt(self, index: int, *, whole: bool = False) -> Spelt:
        """What a literal spells, or the head that stands in its place, or in that of a value in it."""
        start, end = self.starts[index], self.ends[index]
        if head := self.heads.get(start):
            return Spelt().escaped(head, start, end, None)

        def put_in(_: int, hole: Hole) -> Spelt | None:
            if hole.span[0] not in self.named:
                return None
            return Spelt().escaped(self.heads[hole.span[0]], *hole.span, None)

        text = super().spelt(index, whole=whole)
        return text.replaced(put_in) if text.holes else text

    def raw(self, index: int) -> bytes:
        """The octets that a literal spells."""
        return bytes(self.spelt(index).raw)

    def begun(self, found: Iterator[Occurrence], lines: Lines) -> Iterator[Occurrence]:
        """Those that begin with a head that is put in; what is in that is told where it stands itself."""
        for one in found:
            head = self.heads.get(one.offsets[0], b"")
            # Of a value without brackets the blank before it is told of in the place of the name.
            begun = head if one.raw.startswith(head) else head.rstrip(b" \t")
            if begun and one.raw.startswith(begun):
                if (place := self.spaced.get(one.offsets[0])) is not None:
                    self.spaced = {at: kept for at, kept in self.spaced.items() if kept != place}
                    text = self.spelt(self.literal(place))
                    text.escaped(_PATH, text.ends[-1], text.ends[-1], None)
                    whole = text.occurrence((0, len(text.raw)), lines, {})
                    yield whole._replace(holes=(*whole.holes, (len(head), len(text.raw))))
                faults = tuple(fault for fault in one.faults if begun == head or fault.name != "space-before-value")
                yield one._replace(holes=(*one.holes, (0, len(begun))), faults=faults)


def has_rest(raw: bytes) -> bool:
    """Whether a text is more than a head, and no words about one."""
    return b"@" in raw or b"\n" in raw or b"\0" in raw


def standing(source: Scanned) -> Standing | None:
    """The literals with the heads of commands in the place of their names; None where no name is used so."""
    heads = [use for use in uses(source) if use.kept.how == "joined"][:_MOST]
    added = {use.kept.place for use in heads if _is_added_to(source, use)}
    told = {use.kept.place for use in heads if _is_joined_by_sign(source, use)}
    out, places = None, list[tuple[int, int, bytes]]()
    for use in heads:
        if use.kept.place in added:
            continue
        out, head = out or Standing(source), use.kept.raw
        spaced = head[-1:] in (b" ", b"\t") and use.kept.place not in told
        if use.inside >= 0:
            if (at := _in_text(source, use)) is not None:
                out.heads[at] = head
                out.named.add(at)
                out.spaced |= {at: use.kept.place} if spaced else {}
                out.texts.add(source.starts[use.inside])
        elif (span := _in_code(source, use)) and not _is_paired(source, use.kept.place, span):
            places.append((*span, head))
            out.spaced |= {span[0]: use.kept.place} if spaced else {}
            if (hole := _first_filled(source, span[0])) is not None:
                out.heads[hole.span[0]] = head
                out.spaced |= {hole.span[0]: use.kept.place} if spaced else {}
                out.texts.add(source.starts[source.literal(hole.span[0])])
    for place in places:
        out.put(*place) if out else None
    return out


def _is_joined_by_sign(source: Scanned, use: Use) -> bool:
    """Whether what is joined to a name tells of a blank in what it keeps; of a member's it does not."""
    if source.data[max(0, use.start - 1) : use.start] in (b".", b":", b">"):
        return False
    behind = source.data[use.end : use.end + _NEAR].lstrip()
    signs = tuple(sign.encode() for sign in source.language.joins if sign)
    return use.inside < 0 and use.kept.table is None and behind.startswith(signs)


def _is_added_to(source: Scanned, use: Use) -> bool:
    """Whether something is added to a name that a text stands under, or written over that."""
    if use.inside >= 0:
        return False
    data, end = source.data, use.end
    before = data[max(0, use.start - _BEFORE) : use.start]
    # Of what is written as a constant a method makes another text.
    called = not data[use.start : end].isupper() and _METHODS.match(data, end)
    appended = _APPENDS.match(data, end) and _STATEMENT.search(before)
    return bool(called or appended or _ADDS.match(data, end) or _WRITTEN.search(before))


def _is_paired(source: Scanned, place: int, span: tuple[int, int]) -> bool:
    """Whether a head is given beside its rest, which is judged there, and both are put in as members of one thing."""
    of = _OWNER.match(source.data, *span)
    given = of is not None and _BESIDE.match(source.data, source.ends[source.literal(place)])
    behind = given and _COMMA.match(source.data, span[1])
    return bool(of and behind and source.data.startswith(of.group(), behind.end()))


def _in_code(source: Scanned, use: Use) -> tuple[int, int] | None:
    """The stretch of code that stands for the head: the name with what it is a member of, or the key with its table."""
    data, end = source.data, use.end
    left = _LEFT.search(data, max(0, use.start - _BEFORE), use.start)
    if left is None:
        return None
    begin, table = left.start(), left["table"] is not None
    if "." in source.language.joins:
        begin += left.group().rfind(b".") + 1
    if table and use.kept.table is not None:
        closed = _RIGHT.match(data, end)
        if closed is None:
            return None
        end = closed.end()
    elif called := None if table else _CALLED.match(data, end):
        if not called["empty"]:
            return None
        end = called.end()
    own = is_own(source, use, subscript=table)
    return (begin, end) if own and (table or _is_settled(source, use, data[begin : use.start])) else None


def _in_text(source: Scanned, use: Use) -> int | None:
    """Where the value of a name is put in that a text begins with; None for any other."""
    data, start = source.data, source.starts[use.inside]
    if use.start - start > _BEFORE or not (opening := _OPENING.fullmatch(data, start, use.start)):
        return None
    spelt = source.spelt(use.inside)
    hole = spelt.holes.get(0)
    if hole is None or not _MEMBER.fullmatch(data, use.end, hole.span[1]) or holds_verb(spelt.raw):
        return None
    own = is_own(source, use, subscript=False) and _is_settled(source, use, opening["before"])
    return hole.span[0] if own else None


def _is_settled(source: Scanned, use: Use, before: bytes) -> bool:
    """Whether a name stands for the head where it is used, by what it was given last or as a constant."""
    if use.kept.table is not None or before.strip(b"$"):
        return True
    name = source.data[use.start : use.end].decode("latin-1")
    value = settled(name, source, use.start)
    if value >= 0:
        return 0 <= use.kept.place - value <= _NEAR
    return name[:1].isupper() or (name[:1] == "k" and name[1:2].isupper())


def _first_filled(source: Scanned, start: int) -> Hole | None:
    """The place in a format that a constant which stands there is put into first, where that begins the text."""
    filled = _FILLING.search(source.data, max(0, start - _BEFORE), start)
    index = source.literal(filled.start()) if filled else -1
    spelt = source.spelt(index) if index >= 0 else Spelt()
    return spelt.holes.get(0)
