"""Text as code spells it: bytes behind escapes, in several literals, with values put in between.

A Spelt is built from left to right out of literal bytes, each with the stretch of the file that spells it, and holes
for values not known here; what puts more behind it gives it back. A stretch of it becomes an Occurrence, which knows
where each of its bytes stands and how an edit is written there: inside a literal, with that literal's escapes, never
over a hole or a quote.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping

from ...model import Context, Edit, Fault, Lines, Occurrence, Span
from ...regexes import regex
from ...typed import Literal, NamedTuple
from ..files.lines import stripped

Escape = Callable[[bytes], bytes | None]
Shape = Literal["titled", "bare", "path", ""]
MARK, _PERCENT = 0, 0x25
_SHOWN = 60
# What would end a name where a hole is shown by its own text.
_UNFIT = regex(rb"[<>\r\n@\"]")


def short(text: str) -> str:
    """A text as it is shown in a message, which is no place for more than sixty characters of it."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def _unwritten(text: bytes) -> None:
    return None


class Instead:
    """Writes what stands in the place of a literal, quotes and all; nothing can be put beside it so."""

    def __init__(self, write: Escape) -> None:
        self._write = write

    def __call__(self, text: bytes) -> bytes | None:
        written = self._write(text)
        return None if written is None else b'"' + written + b'"'


def beside(escape: Escape | None) -> Escape | None:
    """What writes right beside an octet that is written so; None for nothing."""
    return None if isinstance(escape, Instead) else escape


def staying(escape: Escape | None) -> Escape | None:
    """What writes right beside an octet that is written so, and does not take it away; None for nothing.

    Letters would be more of what is given elsewhere.
    """
    return None if escape is None else lambda text: escape(text) if text and not text.isalnum() else None


class Hole(NamedTuple):
    """A value that is put in.

    text    what it is in the file
    span    where it, or its placeholder, stands
    inline  whether that is inside a literal's quotes
    given   whether that is a placeholder, whose value is given elsewhere: neither stands without the other
    origin  what a name was given, where that comes from outside of the program as it is
    apart   whether another statement puts the value in: a text is judged there, at its own literal
    notation  what puts the value in otherwise than it is; empty where nothing does
    unfilled  whether that is a placeholder that nothing fills
    shape   what a function of the file's own gives that the value is: an address with a name, without brackets, or in
            them; empty for any other
    """

    text: str
    span: Span
    inline: bool
    given: bool = False
    origin: str = ""
    apart: bool = False
    notation: str = ""
    unfilled: bool = False
    shape: Shape = ""


class Spelt:
    """``raw`` with one octet MARK for each hole; for each octet its stretch of the file and what writes there.

    ``joins``: where lines are joined, so that blanks right behind that in the file are none of the text.
    """

    __slots__ = ("ends", "escapes", "holes", "joins", "raw", "starts")

    def __init__(self) -> None:
        self.raw = bytearray()
        self.starts, self.ends = array("i"), array("i")
        self.escapes: list[Escape | None] = []
        self.holes: dict[int, Hole] = {}
        self.joins: set[int] = set()

    def plain(self, data: bytes, start: int, end: int, escape: Escape | None) -> Spelt:
        """Octets of the file that stand for themselves."""
        self.raw += data[start:end]
        self.starts.extend(range(start, end))
        self.ends.extend(range(start + 1, end + 1))
        self.escapes += [escape] * (end - start)
        return self

    def escaped(self, text: bytes, start: int, end: int, escape: Escape | None) -> Spelt:
        """Octets that one escape of the file stands for."""
        self.raw += text
        self.starts.extend([start] * len(text))
        self.ends.extend([end] * len(text))
        self.escapes += [escape] * len(text)
        return self

    def fixed(self, text: bytes, start: int, end: int) -> Spelt:
        """Octets that stand for a stretch of the file in which nothing can be written."""
        return self.escaped(text, start, end, _unwritten)

    def hole(self, text: str, start: int, end: int, escape: Escape | None = None, *, given: bool = False) -> Spelt:
        """A value that is put in; ``escape`` where it stands inside a literal."""
        self.holes[len(self.raw)] = Hole(text, (start, end), escape is not None, given)
        return self.escaped(bytes((MARK,)), start, end, escape)

    def join(self) -> Spelt:
        """Here lines are joined."""
        self.joins.add(len(self.raw))
        return self

    def add(self, other: Spelt) -> Spelt:
        """Another text behind this one."""
        at = len(self.raw)
        self.joins.update(at + index for index in other.joins)
        self.raw += other.raw
        self.starts += other.starts
        self.ends += other.ends
        self.escapes += other.escapes
        self.holes.update((at + index, hole) for index, hole in other.holes.items())
        return self

    def part(self, start: int, end: int) -> Spelt:
        """The stretch of this text from one octet to another."""
        out = Spelt()
        out.raw = self.raw[start:end]
        out.starts, out.ends, out.escapes = self.starts[start:end], self.ends[start:end], self.escapes[start:end]
        out.holes = {at - start: self.holes[at] for at in self.holes_in(start, end)}
        out.joins = {at - start for at in self.joins if start <= at < end}
        return out

    def stripped(self) -> Spelt:
        """The same without the white space round it."""
        return self.part(*stripped(bytes(self.raw), 0, len(self.raw)))

    def sealed(self) -> Spelt:
        """The same where nothing of it can be written anew."""
        out = self.part(0, len(self.raw))
        out.escapes = [None] * len(self.raw)
        return out

    def kept(self, at: int) -> Spelt:
        """The same where nothing can be written in the place of one octet, or behind it."""
        out = self.part(0, len(self.raw))
        out.escapes[at] = _unwritten
        return out

    def moved(self, start: int, end: int) -> Spelt:
        """The same as if all of it stood in a stretch where nothing can be written."""
        out = Spelt().escaped(bytes(self.raw), start, end, None)
        out.holes.update((at, hole._replace(span=(start, end), inline=False)) for at, hole in self.holes.items())
        return out

    def without(self, start: int, end: int) -> tuple[Edit, ...]:
        """The edits that take a stretch away; none where it does not all stand in literals."""
        return _removed(self, start, end) or ()

    def with_others(self, others: Iterable[tuple[Span, Spelt]]) -> Spelt:
        """The text with other texts, each in the place of a stretch of it; itself where there are none."""
        out, at = Spelt(), 0
        for (start, end), other in others:
            out.add(self.part(at, start)).add(other)
            at = end
        return out.add(self.part(at, len(self.raw))) if at else self

    def replaced(self, standing: Callable[[int, Hole], Spelt | None]) -> Spelt:
        """The text with what stands for each hole, by its place; where that is None the hole stays."""
        found = (((at, at + 1), standing(at, hole)) for at, hole in sorted(self.holes.items()))
        return self.with_others((place, other) for place, other in found if other is not None)

    def with_values(self, written: Callable[[str], bytes]) -> Spelt:
        """The text with octets for each value, by what that is in the file, in which nothing can be written."""
        return self.replaced(lambda _, hole: Spelt().fixed(written(hole.text), *hole.span))

    def is_own(self, at: int) -> bool:
        """Whether an octet stands so in the file, and is written as no escape."""
        return self.ends[at] - self.starts[at] == 1

    def holes_in(self, start: int, end: int) -> list[int]:
        """Where in a stretch of the text there are holes, in order."""
        if not self.holes:
            return []
        return [at for at in range(start, min(end, len(self.raw))) if self.raw[at] == MARK and at in self.holes]

    def occurrence(
        self,
        span: Span,
        lines: Lines,
        fills: Mapping[int, bytes | None],
        faults: tuple[Fault, ...] = (),
        frame: tuple[bytes, bytes] = (b"", b""),
        known: frozenset[int] = frozenset(),
    ) -> Occurrence:
        """The command that a stretch of the text spells, each hole filled with its stand-in.

        A hole whose stand-in is None is shown as it is written in the file, since it stands where no value may.

        ``frame``: what the command begins and ends with that stands nowhere in the file. ``known``: holes of which the
        stand-in says enough to be judged.
        """
        first = self.starts[span[0]] if span[0] < len(self.raw) else (self.ends[-1] if self.ends else 0)
        out, hidden, given, at = Spelt(), list[Span](), list[Span](), span[0]
        named: list[tuple[Span, str]] = []
        if frame[0]:
            hidden.append((0, len(frame[0])))
            out.escaped(frame[0], first, first, None)
        for hole in self.holes_in(*span):
            out.add(self.part(at, hole))
            fill, value = fills.get(hole, b""), self.holes[hole].text.encode()
            text = _UNFIT.sub(b"", value) if fill is None else fill
            if fill is None and text != value:
                named.append(((len(out.raw), len(out.raw) + len(text)), short(value.decode())))
            if fill is not None and hole not in known:
                hidden.append((len(out.raw), len(out.raw) + len(text)))
            elif self.holes[hole].given:
                given.append((len(out.raw), len(out.raw) + len(text)))
            out.escaped(text, self.starts[hole], self.ends[hole], self.escapes[hole])
            at = hole + 1
        out.add(self.part(at, span[1]))
        if any(self.holes[hole].given for hole in self.holes_in(*span)):
            # What else begins as a placeholder does in a format may be one.
            given += [(place, place + 1) for place, octet in enumerate(out.raw) if octet == _PERCENT]
        last = out.ends[-1] if out.ends else first
        behind = None
        if frame[1]:
            hidden.append((len(out.raw), len(out.raw) + len(frame[1])))
            out.escaped(frame[1], last, last, None)
        elif span[1] < len(self.raw) and self.escapes[span[1]]:
            behind = (self.starts[span[1]], self.escapes[span[1]])
        return Occurrence(
            bytes(out.raw),
            (*out.starts, last),
            lines,
            tuple(hidden),
            ends=(first, *out.ends),
            written=_Writing(out, (*hidden, *given), behind),
            faults=faults,
            # What a program is handed as an address it may send with SMTPUTF8, or with A-labels: that is not seen here.
            context=Context(smtputf8=bool(frame[0])),
            named=tuple(named),
        )

    @staticmethod
    def standing(fault: Fault, lines: Lines) -> Occurrence:
        """Nothing but a fault, for what is no command by itself: a null reverse-path that stands nowhere."""
        raw = b"MAIL FROM:<>"
        return Occurrence(raw, (fault.span[0],) * (len(raw) + 1), lines, ((0, len(raw)),), faults=(fault,))


def _removed(text: Spelt, start: int, end: int) -> tuple[Edit, ...] | None:
    """The edits that take a stretch of a text away, None where it does not all stand in literals."""
    out: list[Edit] = []
    for at in range(start, end):
        escape, (first, last) = text.escapes[at], (text.starts[at], text.ends[at])
        empty = escape(b"") if escape else None
        if empty is None:
            return None
        if out and (first == out[-1].end or first == text.starts[at - 1]):
            out[-1] = out[-1]._replace(end=last)
        else:
            out.append(Edit(first, last, empty))
    return tuple(out)


class _Writing:
    """Writes an edit of a command where its octets stand in the file; over no hole that may not go."""

    def __init__(self, text: Spelt, holes: tuple[Span, ...], behind: tuple[int, Escape | None] | None) -> None:
        self.text, self.holes, self.behind = text, holes, behind

    def __call__(self, edit: Edit) -> tuple[Edit, ...] | None:
        return self._insert(edit) if edit.start == edit.end else self._replace(edit)

    def _insert(self, edit: Edit) -> tuple[Edit, ...] | None:
        """The edit of the file that puts a text between two octets: beside the one before, else the one behind."""
        at, text = edit.start, self.text
        if any(a < at < b for a, b in self.holes) or self._is_within(at):
            return None
        parted = 0 < at < len(text.raw) and text.ends[at - 1] < text.starts[at] and at not in text.joins
        if parted and edit.text.isspace() and (escape := beside(text.escapes[at])):
            # Behind what stands for nothing: the blank belongs to what it parts from the rest.
            where = text.starts[at]
        elif at > 0 and (escape := beside(text.escapes[at - 1])):
            where = text.ends[at - 1]
        elif at < len(text.raw) and (escape := beside(text.escapes[at])):
            where = text.starts[at]
        elif at == len(text.raw) and self.behind and (escape := beside(self.behind[1])):
            where = self.behind[0]
        else:
            return None
        put = escape(edit.text)
        return None if put is None else (Edit(where, where, put),)

    def _replace(self, edit: Edit) -> tuple[Edit, ...] | None:
        """The edits of the file that put a text in the place of octets; None where they are not all of literals."""
        if any(a < edit.end and edit.start < b for a, b in self.holes):
            return None
        if self._is_within(edit.start) or self._is_within(edit.end):
            return None
        escape, removed = self.text.escapes[edit.start], _removed(self.text, edit.start, edit.end)
        if edit.start in self.text.joins and (edit.text + self.text.raw[edit.end : edit.end + 1])[:1].isspace():
            # A blank would belong to what joins the lines: it stands before that.
            before = self._insert(edit._replace(end=edit.start)) if edit.text[:1].isspace() else None
            return None if before is None or removed is None else (*before, *removed)
        put = escape(edit.text) if escape else None
        return None if put is None or removed is None else (removed[0]._replace(text=put), *removed[1:])

    def _is_within(self, at: int) -> bool:
        """Whether a place is between octets that the file spells as one."""
        starts, ends = self.text.starts, self.text.ends
        return 0 < at < len(starts) and starts[at - 1] == starts[at] < ends[at - 1] == ends[at]
