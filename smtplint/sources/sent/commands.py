"""The commands in a text that code spells, with what is wrong in how they are put together.

Strategy. A text is cut at its line ends; a line that begins as a command and goes on as one is taken, unless it is a
pattern or a help text (``genuine``). Each hole gets a stand-in; a hole that is the whole path, with no brackets beside
it, is spoken of only where its name says that it is a bare address and nothing in the file says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...model import Fault, Lines, Occurrence, Span
from ...regexes import regex
from ...typed import NamedTuple
from ...verbs import ENVELOPE, MISSPELT_VERBS, MISSPELT_WORDS, OTHERS, WORDS, any_of
from ..files.refusals import SYNTAX, code_of_word
from ..spelling.spelt import Spelt
from . import line_ends
from .genuine import is_command, is_form, is_sentence
from .injections import injection
from .line_ends import End, Sink, empty_before, rejoined
from .stand_ins import ADDRESS, blanks_before, command_fills, known_put_in, words_put_in
from .typed import command_in, in_any_case, is_miswritten
from .unmended import accepted, unmended
from .values import Values

_VERB = regex(
    any_of(ENVELOPE) + rb"[ \t]*(?:" + any_of((*WORDS.values(),)) + rb"|" + any_of(MISSPELT_WORDS) + rb"[ \t]*:)"
    rb"|" + any_of(MISSPELT_VERBS) + rb"[ \t]+" + any_of((*WORDS.values(),)),
    re.IGNORECASE,
)
_MARGIN = regex(rb"^[ \t]*+(?:\|(?=[A-Za-z]))?")
# What may hold the bracket that closes a path: a value behind another, or behind a domain.
_TAIL = regex(rb"<[^<> \t]*(?:@[^<> \t]*\w|\0)\0(?=[ \t]|\Z)")
_BEGUN = regex(rb"(?i)(?:mail[ \t]+from|rcpt[ \t]+to)[ \t]*:")
# What nobody sees before a command: a page's break, a byte order mark, a blank without width or that parts no words.
_UNSEEN = regex(rb"(?:[\v\f]|\xef\xbb\xbf|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81\xa0|\xc2[\xa0\xad])++")
# An option whose value the command is.
_OPTION = regex(rb"--?[A-Za-z][\w-]{0,40}=")
_OTHER = regex(any_of(OTHERS) + rb"\b")
# A whole line behind a value that begins a text: that is what the text is joined to.
_BEHIND_VALUE = regex(rb"\0(?=(?:MAIL FROM|RCPT TO):[^\r\n]*\r\n)")
# What stands behind DATA, up to the dot that ends it.
_CONTENT = regex(rb"(?:\r?\n(?!\.\r?(?:\n|\Z))[^\n]*+)++\r?\n\.(?=\r?(?:\n|\Z))")
# A message: fields, an empty line, and all up to a full stop alone.
_BODY = regex(
    rb"^(?:[A-Za-z][A-Za-z-]{0,40}+:[^\r\n]*+\r?\n(?:[ \t][^\r\n]*+\r?\n)*+)+\r?\n(?:(?!\.\r?$)[^\n]*+(?:\n|\Z))*+",
    re.MULTILINE,
)
# What a server says, whatever it shows.
_REPLY = regex(rb"[ \t]*[2-5][0-5][0-9](?:[ -]|$)")
# Where a table, a row or a sentence goes on behind a command, and where another command or its reply stands beside it.
_BORDER = regex(
    rb"(?<=[>\]\w\0])(?:(?<!: \0)[ \t]+(?:\||[=-]{1,2}>)(?=[ \t]|$)"
    rb"|[ \t]*+[,;|][ \t]*+(?=[2-5][0-9x]{2}(?:[\s,;|]|$))"
    rb"|\|(?=(?:MAIL[ \t]+FROM|RCPT[ \t]+TO|DATA|QUIT|RSET)\b))"
)
# The path of a command once more in the column behind it, as a parser gives it.
_GIVEN_BACK = regex(
    rb":[ \t]*<(?P<path>[^\s<>]{1,320})>[^<>\n]{0,200}?(?P<border>[ \t]*+(?:[,|][ \t]*+|;[ \t]++))"
    rb"(?P=path)[ \t]*(?:[,;|]|$)"
)
# The code of a reply in the column behind one, or before it.
_DUE = regex(rb"[ \t]*([2-5][0-5][0-9])(?:[ \t]*(?:[,;|\r]|$)|[ \t]+[A-Za-z])")
# A word in such a column, which may say the same; and those that NOTIFY's list has.
_SAID = regex(rb"[,;|][ \t]*(?P<word>(?:[A-Za-z]\w{0,40}(?:\.|::))?[A-Za-z]\w{0,40})[ \t\r]*(?=[,;|]|\Z)")
_NOTIFIED, _NOTIFIES = regex(rb"(?i)success|failure|delay|never"), regex(rb"(?i)[ ]NOTIFY=")
_DUE_BEFORE = regex(rb"[ \t]*([2-5][0-5][0-9])[ \t]*[,;|][ \t]*(?=[\"']?(?:MAIL|RCPT)[ \t])")


class Site(NamedTuple):
    """Where a text stands in code.

    whole      it is all of an argument, so that what does not end in it is not ended elsewhere
    log        it is written for a person, or only measured
    told       it is handed to what by its name tells a server something
    sought     it is looked for in another text
    wired      it is written to a connection by name, in a file that holds more of a session
    sink       what it is written to, where its line end matters
    script     it is part of a script, and of none of its functions
    bracketed  what is put in as the path may have its brackets from elsewhere, so that none need be missing
    answer     a value that comes last in it is what became of the command
    complete   it is all of a line that is sent, whose end is put behind it
    indented   the blanks that its lines begin with are sent
    margin     so many of those are not, where that is known; else -1
    """

    whole: bool = False
    log: bool = False
    told: bool = False
    sought: bool = False
    wired: bool = False
    sink: Sink = Sink()
    script: bool = False
    bracketed: bool = False
    answer: bool = False
    complete: bool = False
    indented: bool = False
    margin: int = -1


def holds_verb(raw: bytes | bytearray) -> bool:
    """Whether a text has anything like a command's first two words in it."""
    return _verb(raw, 0, len(raw)) is not None


def begins_command(data: bytes, at: int = 0) -> bool:
    """Whether a command begins there with its two words and the colon: "send mail to" is none."""
    return _BEGUN.match(data, at) is not None


def verbs_in(raw: bytes) -> Iterator[re.Match[bytes]]:
    """The first two words of the commands in a text."""
    return _VERB.finditer(raw)


def _verb(raw: bytes | bytearray, begin: int, end: int) -> re.Match[bytes] | None:
    """The first two words in a stretch of a text, of which letters may only look Latin."""
    found = _VERB.search(raw, begin, end)
    return found if found or raw.isascii() else _alike().search(raw, begin, end)


@cache
def _alike() -> re.Pattern[bytes]:
    from ...alike import BLANK, expression

    verbs, words = expression("MAIL", "RCPT"), expression("FROM", "TO")
    return re.compile(rb"(?:" + verbs + rb")" + BLANK + rb"+(?:" + words + rb")", re.IGNORECASE)


def commands(spelt: Spelt, site: Site, values: Values, lines: Lines) -> Iterator[Occurrence]:
    """The commands in one text."""
    if site.log or not (holds_verb(spelt.raw) or _is_miswritten(bytes(spelt.raw), site)):
        return
    if site.told or site.whole or spelt.raw.endswith(b"\r\n"):
        spelt = words_put_in(spelt, is_form)
    if (behind := injection(spelt.raw)) and b"@" in behind["address"]:
        return
    spelt = known_put_in(spelt)
    raw = bytes(spelt.raw)
    bodies = [body.span() for body in _BODY.finditer(raw)] if b":" in raw else []
    body, found, beside = 0, list[Occurrence](), list[line_ends.Line]()
    cut = line_ends.lines(spelt, site.sink)
    if site.wired or site.sink.sent:
        if raw[:1] in (b"\r", b"\n") and (empty := empty_before(spelt)):
            yield Spelt.standing(empty, lines)
        cut = rejoined(spelt, cut)
    for (begin, end), ended in cut:
        if begin < body:
            beside.append(line_ends.Line((begin, end), ended, in_message=True))
            continue
        if _REPLY.match(raw, begin, end) or any(first <= begin < last for first, last in bodies):
            continue
        if _OTHER.match(raw, begin, end):
            beside.append(line_ends.Line((begin, end), ended))
        if raw[begin:end].strip().upper() == b"DATA" and (content := _CONTENT.match(raw, end)):
            body = content.end()
            continue
        for cell, its_end, due in _cells(raw, begin, end, ended):
            if due in SYNTAX:
                continue
            told = _verb(raw, *cell) or _is_miswritten(raw[slice(*cell)], site)
            one = _command(spelt, raw, cell, its_end, site, values, lines) if told else None
            if one is not None:
                # A backslash at the end means that the next line belongs to it, which it does not here.
                goes_on = one.raw.endswith(b"\\") and its_end and its_end.octets == b"\n"
                if due.startswith(b"2"):
                    found += accepted([one])
                else:
                    found += unmended([one]) if goes_on or due.startswith(b"5") else [one]
    yield from _with_others_ends(spelt, found, beside, site.sink)


def _with_others_ends(
    spelt: Spelt, found: list[Occurrence], beside: list[line_ends.Line], sink: Sink
) -> list[Occurrence]:
    """The commands of a text, where the first whose line end is mended has the ends of its other lines mended, too.

    What stands in one text is not mended by halves; of those lines nothing is told by itself.
    """
    for at, one in enumerate(found):
        for number, fault in enumerate(one.faults):
            if fault.name == "wrong-line-end" and fault.edits:
                others = (edit for other in line_ends.of_others(spelt, beside, sink) for edit in other.edits)
                edits = tuple(sorted((*fault.edits, *others)))
                faults = (*one.faults[:number], fault._replace(edits=edits), *one.faults[number + 1 :])
                return [*found[:at], one._replace(faults=faults), *found[at + 1 :]]
    return found


def _is_miswritten(raw: bytes, site: Site) -> bool:
    """Whether a text is sent for certain that begins as a command but for its word."""
    return (site.wired or site.told or site.sink.sure) and is_miswritten(raw)


def _cells(raw: bytes, begin: int, end: int, ended: End | None) -> Iterator[tuple[Span, End | None, bytes]]:
    """The commands side by side on a line of a table, each with the code due to it; the last has the line's end.

    The code of one alone may stand before it.
    """
    led = _DUE_BEFORE.match(raw, begin, end)
    begin, before = (led.end(), led[1]) if led else (begin, b"")
    while (first := _verb(raw, begin, end)) and (border := _border(raw, first.end(), end)):
        due = _DUE.match(raw, border[1], end)
        yield (begin, border[0]), None, due[1] if due else _due_by_word(raw, border[0], end) or before
        begin = border[1]
    yield (begin, end), ended, before


def _border(raw: bytes, begin: int, end: int) -> Span | None:
    """What stands between a command that goes on there and what is beside it."""
    if border := _BORDER.search(raw, begin, end):
        return border.span()
    back = _GIVEN_BACK.search(raw, begin, end) if raw.count(b"@", begin, end) > 1 else None
    if back is not None:
        return back.span("border")
    # A value before such a word makes it a message for a person.
    for said in _SAID.finditer(raw, begin, end) if b"\0" not in raw[begin:end] else ():
        joined = said.start("word") == said.start() + 1 or _NOTIFIED.fullmatch(said["word"])
        if code_of_word(said["word"]) and not (joined and _NOTIFIES.search(raw, begin, said.start())):
            return begin + len(raw[begin : said.start()].rstrip(b" \t")), said.start("word")
    return None


def _due_by_word(raw: bytes, at: int, end: int) -> bytes:
    """The code that the word behind a border comes to."""
    said = _SAID.search(raw, at, end)
    return code_of_word(said["word"]) if said else b""


def _command(
    spelt: Spelt, raw: bytes, line: Span, ended: End | None, site: Site, values: Values, lines: Lines
) -> Occurrence | None:
    """The command on a line of a text, with what is wrong round it and in what is put into it."""
    span = _stretch(raw, line, ended, site, shifted=_is_shifted(spelt, line, ended, site))
    if span is None:
        return None
    begin, end = span
    raw = raw[begin:end]
    holes = [at - begin for at in spelt.holes_in(begin, end)]
    filled = command_fills(raw, holes) if is_command(raw, holes, ended.octets if ended else None, site) else None
    if filled is None:
        return None
    fills, bare = filled
    typed, faults = frozenset[int](), list(line_ends.faults(spelt, span, ended, site.sink))
    if holes:
        from .holes import around, is_answer, is_untyped, of_values, put_brackets  # few commands have any

        if raw.endswith(b" \0") and not (ended or site.told) and is_answer(spelt, end - 1, site):
            return None
        typed = frozenset(hole for hole in holes if is_untyped(raw, spelt, begin, hole, holes[0]))
        # Whatever stands before a bracket inside of brackets is a name.
        named = (hole for hole in holes if raw[hole - 1 : hole + 3] == b"<\0 <")
        fills |= dict.fromkeys(typed, ADDRESS) | dict.fromkeys(named, None)
        put = {hole: spelt.holes[begin + hole] for hole in holes}
        put_brackets(raw, put, fills)
        faults += of_values(raw, put, bare, values, site, sent=ended is not None or site.told)
        faults += around(spelt, raw, begin, bare, values, site.bracketed) if bare is not None else ()
    if bare is not None and (blanks := blanks_before(raw, bare)):
        return _without(spelt, span, (begin + bare - blanks, begin + bare), fills, faults, lines)
    frame = (b"", ADDRESS + b">") if raw.endswith(b"<") and ended is None else (b"", b"")
    if (tail := _TAIL.search(raw)) and tail.end() - 1 in fills:
        spelt = spelt.kept(begin + tail.end() - 1)
    placed = {begin + at: text for at, text in fills.items()}
    return spelt.occurrence(span, lines, placed, tuple(faults), frame, frozenset(begin + at for at in typed))


def _is_shifted(spelt: Spelt, line: Span, ended: End | None, site: Site) -> bool:
    """Whether what is indented in a text of several lines, or behind a margin, may be shifted back before it is sent.

    What stands behind a line end that is written as an escape is sent as it is.
    """
    more = ended is not None and ended.span[1] < len(spelt.raw)
    at = line[0] - 1 if line[0] else ended.span[1] - 1 if ended and more else -1
    own = at >= 0 and spelt.is_own(at)
    return site.indented or (at >= 0 and (own or not site.sink.sure))


def _stretch(raw: bytes, line: Span, ended: End | None, site: Site, *, shifted: bool) -> Span | None:
    """Where on a line of a text a command stands, as it would be typed; None for a line that is none."""
    first = line[0]
    if shifted:
        line = (line[1] - len(_MARGIN.sub(b"", raw[line[0] : line[1]])), line[1])
    if not (line[0] or site.log) and _BEHIND_VALUE.match(raw):
        line = (1, line[1])
    if option := _OPTION.match(raw, *line):
        line = (option.end(), line[1])
    text = raw[line[0] : line[1]].replace(b"\0", b"x@x")
    found = command_in(text)
    crlf = ended is not None and ended.octets == b"\r\n"
    sure = site.wired or site.complete or site.sink.sure or crlf
    if found is None and sure and not is_sentence(text, text.partition(b":")[2].strip(), []):
        found = in_any_case(text)
    unseen = _UNSEEN.match(text) if found is None and (sure or site.told) else None
    if found is None and (_is_miswritten(text, site) or (unseen and command_in(text[unseen.end() :]))):
        found = 0, text
    if found is None:
        return None
    begin, end = line[0] + found[0], line[1]
    if site.indented and raw[first:begin].isspace():
        # A shell takes no more than tabs away.
        begin = first + len(raw[first:begin].rstrip(b" "))
    if site.margin >= 0 and raw[first:begin].isspace():
        begin = min(begin, first + site.margin)
    # Where it goes on elsewhere, what follows may need the blanks.
    return begin, end if site.whole or ended else begin + len(raw[begin:end].rstrip(b" \t"))


def _without(
    spelt: Spelt, span: Span, blanks: Span, fills: dict[int, bytes | None], faults: list[Fault], lines: Lines
) -> Occurrence:
    """The command without the white space that a fault already speaks of."""
    rest = spelt.part(span[0], blanks[0]).add(spelt.part(blanks[1], span[1]))
    moved = {at if at + span[0] < blanks[0] else at - (blanks[1] - blanks[0]): text for at, text in fills.items()}
    return rest.occurrence((0, len(rest.raw)), lines, moved, tuple(faults))
