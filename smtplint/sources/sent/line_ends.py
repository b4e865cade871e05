"""Where the lines of a text end, and what is wrong with the end of a command by what it is written to.

Strategy. A text is cut at its line ends, and at values that by their names are line ends. Whether an end matters is
told by the sink: a connection sends what it is given, and of another the other commands in the file say what it is fed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...grammars import bare_keywords, keywords
from ...model import Edit, Fault, Span
from ...regexes import regex
from ...translation import Message
from ...typed import NamedTuple
from ...verbs import any_of
from ..spelling.spelt import Spelt, beside

# How literals and formats spell CR, LF and the two of them, by the escapes of most languages and by those of
# PowerShell. What only shows a line end, in a document or a log, is spelt in more ways, which no program reads:
# ``documents/logs.py`` and ``sessions/lines.py`` have those.
CR, LF = rb"(?:\\r|\\015|\\x0[dD]|`r)", rb"(?:\\n|\\012|\\x0[aA]|`n)"
ESCAPED = rb"(?:\\r\\n|\\015\\012|\\x0[dD]\\x0[aA])"
CRLF = rb"(?:" + ESCAPED + rb"|`r`n)"

_LINE_END = regex(rb"\r\r\n|\r\n|\n\r(?!\n)|\r\t|\r|\n")
# What is sent behind the last line end of a text, and begins the next line.
_LEFT_OVER = regex(rb"(?:[ \t]+|\0)\Z")
# A line end that is written as its escape is, and sent so.
_NOTATION = regex(rb"(?:" + CR + rb"|" + LF + rb")[ \t]*\Z")
# A line end right behind another, and no message behind the two.
_AGAIN = regex(rb"[ \t]*\r?\n(?=[ \t\r\n]*(?:\Z|[A-Za-z]{4}))")
# The one notation that is so common that all of it is taken for a line end, by the program that is set or by mistake.
_WRITTEN, _AS_OCTETS = b"\\r\\n", Message("the characters \\r\\n, which are not read as a line end here")
# How else both are written as no program reads them.
_MISWRITTEN = regex(rb"(?:/r/n|<CR>[ ]?<LF>|<CRLF>|\[CRLF\]|\^M\^J|&#13;&#10;|&#x0?[dD];&#x0?[aA];)\Z")
# What of that may look like values of printf's.
_AS_VALUES = regex(rb"(?:%0[dD]|\0)(?:%0[aA]|\0)\Z")
# Half of it, before the LF that is put behind it.
_HALF, _HALF_AS_OCTETS = b"\\r", Message("a backslash, r and LF")
# The other half, behind a CR.
_OTHER_HALF, _OTHER_HALF_AS_OCTETS = b"\\n", Message("CR, a backslash and n")
_CLOSED_BEHIND = regex(rb"[^<>]{0,200}>")
_NAMES = {b"\n": "LF", b"\r": "CR", b"\n\r": "LF CR", b"\r\r\n": "CR CR LF", b"\r\t": Message("CR and a tab")}
_AND_NUL, _AND_BLANKS = Message("CR LF and a NUL"), Message("CR LF and white space")
_BEFORE = regex(rb"(?:\r?\n)+(?=(?i:MAIL|RCPT)[ ][^\r\n]*\r\n)")
_COMMAND = regex(rb"[ \t]*(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO)[ \t]*:[ \t]*<[^<>\r\n]*>")
_PARAMETERS = regex(
    lambda: (
        rb"[ \t]*(?i:" + any_of(tuple(one for one in keywords() if one.endswith(b"="))) + rb"|"
        rb"(?:" + any_of(bare_keywords()) + rb")[ \t]*(?:[\r\n]|\Z))"
    )
)


class End(NamedTuple):
    """A line end: what is sent, no octets where that depends on where the program runs; where it stands; its name."""

    octets: bytes
    span: Span
    name: str


class Line(NamedTuple):
    """A line of a session beside the commands with addresses; ``in_message``: one of the message behind DATA."""

    span: Span
    end: End | None
    in_message: bool = False


class Sink(NamedTuple):
    """What a text is written to.

    sent     it is a connection, which sends what it is given as it is; ``sure`` where that is so for a missing end too
    ended    how many other commands it is given with CR LF, and how many it is given with no end at all: ``bare``
    adds_lf  it puts LF behind what it is given
    ends     it puts CR LF behind whatever it is given
    direct   nothing changes the text on its way there, so that the file's own line ends in it are sent
    escapes  it reads those of what it is given
    alone    it takes one line, so that a line end before its last octets is none that parts two
    """

    sent: bool = False
    sure: bool = False
    ended: int = 0
    bare: int = 0
    adds_lf: bool = False
    ends: bool = False
    direct: bool = False
    escapes: bool = True
    alone: bool = False


def lines(spelt: Spelt, sink: Sink) -> Iterator[tuple[Span, End | None]]:
    """The lines of a text and their ends; the last may have none, or to a connection one that is sent as written."""
    raw, values = bytearray(spelt.raw), dict[int, bytes]()
    if spelt.holes:
        from .meanings import ends_line

        values = {at: octets for at, hole in spelt.holes.items() if (octets := ends_line(hole.text)) is not None}
    for at, octets in values.items():
        raw[at] = 0x0D if octets == b"\r" else 0x0A
    begin = 0
    for match in _LINE_END.finditer(raw):
        start, stop = match.span()
        if (sink.alone and stop < len(raw)) or _in_a_path(spelt, raw, begin, match):
            continue
        if sink.sent and not sink.adds_lf and (half := _half(raw, begin, match)):
            yield (begin, half.span[0]), half
            return
        if (value := next((at for at in values if start <= at < stop), None)) is not None:
            end = End(values[value] if stop - start == 1 else match.group(), (start, stop), spelt.holes[value].text)
        elif sink.sure and (left := _left_over(spelt, raw, match)):
            yield (begin, start), left
            return
        else:
            # One of the file itself, in a literal of several lines, is LF.
            octets = b"\n" if spelt.is_own(start) else match.group()
            end = End(octets, (start, stop), _NAMES.get(match.group(), ""))
        yield (begin, start), end
        begin = stop
    stop = len(raw)
    if sink.sent and not sink.adds_lf and raw.endswith(_WRITTEN, begin):
        stop -= len(_WRITTEN)
        yield (begin, stop), End(_WRITTEN, (stop, len(raw)), _AS_OCTETS)
    elif sink.sent and not sink.adds_lf and (written := _miswritten(spelt, raw, begin)):
        yield (begin, written.span[0]), written
    elif sink.sent and sink.adds_lf and raw.endswith(_HALF, begin):
        stop -= len(_HALF)
        yield (begin, stop), End(_HALF, (stop, len(raw)), _HALF_AS_OCTETS)
    elif begin < stop:
        yield (begin, stop), None


def _half(raw: bytearray, begin: int, end: re.Match[bytes]) -> End | None:
    """The line end that a text ends with, of which one half is written as its escape is; None for any other."""
    start, stop = end.span()
    if end.group() == b"\r" and raw[stop:] == _OTHER_HALF:
        return End(b"\r" + _OTHER_HALF, (start, len(raw)), _OTHER_HALF_AS_OCTETS)
    if end.group() == b"\n" and stop == len(raw) and raw.endswith(_HALF, begin, start):
        return End(_HALF + b"\n", (start - len(_HALF), stop), _HALF_AS_OCTETS)
    return None


def _left_over(spelt: Spelt, raw: bytearray, end: re.Match[bytes]) -> End | None:
    """CR LF with what is left behind it where a text ends; None where nothing is, or a value."""
    left = _LEFT_OVER.match(raw, end.end()) if end.group() == b"\r\n" else None
    # A line end of the file itself may have a margin behind it.
    if left is None or left.start() in spelt.holes or spelt.is_own(end.end() - 1):
        return None
    return End(bytes(raw[end.start() :]), (end.start(), len(raw)), _AND_BLANKS if left.group().isspace() else _AND_NUL)


def _miswritten(spelt: Spelt, raw: bytearray, begin: int) -> End | None:
    """The notation that a text ends with in the place of its line end; None where there is none."""
    if found := _MISWRITTEN.search(raw, begin):
        return End(found.group(), found.span(), f'"{found.group().decode()}"')
    if (values := _AS_VALUES.search(raw, begin)) is None:
        return None
    held = (spelt.holes[at].text if at in spelt.holes else chr(raw[at]) for at in range(*values.span()))
    text = "".join(held)
    sent = text.lower().replace("%%", "%")
    return End(text.encode(), values.span(), f'"{text}"') if sent == "%0d%0a" else None


def with_end(spelt: Spelt) -> Spelt:
    """A text of settings whose last octets are the escapes of a line end, which the program that is set reads."""
    end = len(spelt.raw)
    at = end - len(_WRITTEN)
    if not spelt.raw.endswith(_WRITTEN) or spelt.ends[-1] - spelt.starts[at] != len(_WRITTEN):
        return spelt
    return spelt.part(0, at).fixed(b"\r\n", spelt.starts[at], spelt.ends[-1])


def _in_a_path(spelt: Spelt, raw: bytearray, begin: int, end: re.Match[bytes]) -> bool:
    """Whether what spells a line end stands between the brackets of a path, so that it ends no line."""
    if spelt.is_own(end.start()):
        return False
    opened = raw.rfind(b"<", begin, end.start())
    return opened >= 0 and b">" not in raw[opened : end.start()] and _CLOSED_BEHIND.match(raw, end.end()) is not None


def faults(spelt: Spelt, span: Span, end: End | None, sink: Sink) -> Iterator[Fault]:
    """What is wrong with the line end of a command that is written to a sink."""
    if end is None:
        yield from _without_end(spelt, span, sink)
    elif end.octets == b"\r\n" or (sink.ends and _is_written_last(spelt, end)):
        yield from _one_too_many(spelt, end, sink)
    elif sink.sent or sink.ended:
        yield from _with_another(spelt, end, sink)


def _is_written_last(spelt: Spelt, end: End) -> bool:
    """Whether a text ends in half a line end that it has an escape for."""
    start, stop = end.span
    return end.octets in (b"\n", b"\r") and stop == len(spelt.raw) and not spelt.is_own(start)


def _without_end(spelt: Spelt, span: Span, sink: Sink) -> Iterator[Fault]:
    """What is wrong with a command behind which the text has no line end: the sink adds LF, or nothing."""
    if sink.ends or b"\n" in spelt.raw[slice(*span)]:
        # One that stands within the path is said of that.
        return
    # A value that comes last may hold the end, but for a parameter's.
    held = span[1] - 1 in spelt.holes and not (sink.adds_lf or spelt.raw[span[1] - 2 : span[1] - 1] == b"=")
    if held or spelt.raw[span[0] : span[1]].endswith((b"<", b":", b" ")):
        return
    where = (spelt.starts[span[0]], spelt.ends[span[1] - 1])
    write = None if _NOTATION.search(spelt.raw, *span) else beside(spelt.escapes[span[1] - 1])
    if sink.adds_lf:
        text = write(b"\r") if write and sink.escapes else None
        yield Fault("wrong-line-end", where, (Edit(where[1], where[1], text),) if text else (), ("LF",), ends=True)
    elif (sink.sent and sink.sure) or sink.ended > max(sink.bare, 1):
        text = write(b"\r\n") if write else None
        yield Fault("missing-line-end", where, (Edit(where[1], where[1], text),) if text else (), ends=True)


def _with_another(spelt: Spelt, end: End, sink: Sink) -> Iterator[Fault]:
    """What is wrong with a line end that is not CR LF, where that is to be sent."""
    start, stop = end.span
    if end.octets == b"\r" and sink.adds_lf:
        return
    # A line end of the file itself, in a raw or many-line literal, is mostly put right on the way.
    own = end.octets == b"\n" and start and start not in spelt.holes and spelt.is_own(start)
    if own and not (sink.sent and sink.sure and sink.direct):
        return
    where = (spelt.starts[start], spelt.ends[stop - 1])
    added = end.octets == b"\n" and sink.adds_lf and stop == len(spelt.raw)
    held = start in spelt.holes and not end.octets.startswith(b"%")
    write = None if held or (added and not sink.escapes) else spelt.escapes[start]
    text = write(b"\r" if own or added else b"\r\n") if write else None
    place = (where[0], where[0]) if own else where
    yield Fault("wrong-line-end", where, (Edit(*place, text),) if text else (), (end.name,), ends=True)
    if not (own or added):
        yield from _one_too_many(spelt, end, sink)


def _one_too_many(spelt: Spelt, end: End, sink: Sink) -> Iterator[Fault]:
    if doubled := _doubled(spelt, end, sink):
        kept = not sink.escapes or any(doubled == hole.span for hole in spelt.holes.values())
        yield Fault("doubled-line-end", doubled, () if kept else (Edit(*doubled, b""),), ends=True)


def of_others(spelt: Spelt, found: list[Line], sink: Sink) -> list[Fault]:
    """What is to be mended in the ends of other lines of a session; those of a message go with the one of DATA."""
    out: list[Fault] = []
    for (begin, last), end, in_message in found:
        # An empty line has an end, too.
        for fault in faults(spelt, (begin, max(last, begin + 1)), end, sink) if end else ():
            if fault.name != "wrong-line-end" or not fault.edits:
                continue
            if not in_message:
                out.append(fault)
            elif out:
                out[-1] = out[-1]._replace(edits=out[-1].edits + fault.edits)
    return out


def _doubled(spelt: Spelt, end: End, sink: Sink) -> Span | None:
    """Where a line end stands that is one too many: behind another, or before the one that the sink adds."""
    start, stop = end.span
    last = stop == len(spelt.raw)
    if last and sink.sent and sink.adds_lf:
        start = stop - 1
    elif not (sink.ends and last):
        again = _AGAIN.match(spelt.raw, stop) if sink.sent else None
        if again is None:
            return None
        start, stop = again.span()
    if start in spelt.holes and stop == start + 1:
        return spelt.holes[start].span
    own = any(at in spelt.holes or spelt.escapes[at] is None for at in range(start, stop))
    return None if own else (spelt.starts[start], spelt.ends[stop - 1])


def empty_before(spelt: Spelt) -> Fault | None:
    """The empty line that a text begins with before a command, which is sent as a line of its own."""
    found = _BEFORE.match(spelt.raw)
    if found is None or not _are_written(spelt, found.span()):
        return None
    where = (spelt.starts[0], spelt.ends[found.end() - 1])
    return Fault("doubled-line-end", where, (Edit(*where, b""),))


def rejoined(spelt: Spelt, found: Iterable[tuple[Span, End | None]]) -> Iterator[tuple[Span, End | None]]:
    """The lines of a text, where each that is nothing but parameters is one with the command that it stands behind."""
    last: tuple[Span, End | None] | None = None
    for span, end in found:
        if last and _PARAMETERS.match(spelt.raw, span[0]) and _is_broken(spelt, *last):
            last = (last[0][0], span[1]), end
            continue
        if last:
            yield last
        last = span, end
    if last:
        yield last


def _is_broken(spelt: Spelt, span: Span, end: End | None) -> bool:
    """Whether a line is a command, and its end, or a CR before the file's own, is written."""
    if end is None or _COMMAND.match(spelt.raw, *span) is None:
        return False
    return _are_written(spelt, (end.span[0], end.span[0] + 1))


def _are_written(spelt: Spelt, span: Span) -> bool:
    """Whether all octets of a stretch are written as escapes."""
    escaped = (spelt.escapes[at] and not spelt.is_own(at) for at in range(*span))
    return all(escaped) and not spelt.holes_in(*span)
