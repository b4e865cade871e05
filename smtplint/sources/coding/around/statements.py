"""What stands round a place in code, by statements: before and behind it on one line, above it, what opens its block.

Strategy. What is indented less opens a block; a call over several lines, and what opens a block over several, is one
line. What is said of one command ends at the next, or where its block does.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice

from ....regexes import regex
from ....verbs import OTHERS, any_of
from ...files.keywords import FUNCTION, TESTS
from ...files.lines import indentation, line_before

_NEAR = 300
# So many lines are gone back to the one that opens a block, and so far each.
_LINES, _LINE, _BEFORE = 24, 400, 3
# Where a statement goes on in its next line. What an expression begins with by one octet is soon found.
_END = rb"(?:(?<=\n)|(?<=\r)\n"
_BROKEN = regex(
    rb"[ \t\r\n](?:(?<=[(,\[\\=][ \t\r\n])" + _END + rb"|(?<=[ \t])[ \t]*\r?\n)[ \t]*"
    rb"|" + _END + rb")[ \t]*(?=[,)\]]|\??\.\w|[=!]==?[ \t]))"
)
# Where what is said of one command ends: another; and blank lines with comments behind one, up to the next statement.
_OTHER = regex(
    rb"[MRmr\"'`](?:(?<!\w[MRmr])(?i:(?<=M)AIL|(?<=R)CPT)[ \t]+(?i:FROM|TO)\b|(?<=[\"'`])" + any_of(OTHERS) + rb"\b)"
)
_PAUSE = regex(
    rb"(?:^|\n)(?P<indent>[ \t]*)[^ \t\n][^\n]*\n[ \t]*\r?\n(?:[ \t]*(?:(?:#|//|--|/?\*)[^\n]*|\r?)\n)*(?P<next>[ \t]*)"
)
_HEAD = regex(rb"\n(?![ \t]*(?:\??[.)\]},]|->))(?:[^\n\"'`]|\"[^\"\n]*\"|'[^'\n]*')*[\"'`]?\Z")
_CALL = regex(rb"(?P<name>\b[A-Za-z_]\w*\()[ \t]*(?:&?\w+,[ \t]*)?[bfru@]?[\"'`]")
BEGINS = (
    rb"(?:(?:(?:async|export|public|private|protected|static|pub)\b[ ]*)*"
    rb"(?:" + FUNCTION + rb"|class|" + TESTS + rb")\b|@)"
)
_FUNCTION = regex(BEGINS)
# Out of so many brackets a statement is looked for, so far back; the end of a line that goes on in the next, and the
# beginning of one that goes on from the last.
_OUTWARDS, _STATEMENT = 5, 600
_HOLDS = regex(rb"(?:[(,]|(?<![<>!=])=)[ \t\r]*\Z")
_CHAINED = regex(rb"[ \t]*(?:\??\.|->)\w")
# The end of what opens a block, over several lines; and a block that only holds what is done in it open.
_ENDS_OPENING = regex(rb"[ \t]*(?:[)\]]|\}[ \t]*\{)")
_WITHIN = regex(rb"[ \t]*(?:(?:async[ ]+)?with\b|(?:await[ ]+)?using\b|try[ \t]*\(|(?:async[ ]*)?\(\w*\)[ \t]*[-=]>)")
# A line that a list begins on, and the end of one that gives a name what stands below.
_LISTS = regex(rb"[ \t]*(?:[\w.]{0,20}|['`#@~]+)(?:\[\|?|[({])(?:list|vector|vec)?[ \t\r]*(?:\Z|[\"'`\[({])")
_GIVES = regex(rb"(?<![=!<>~])=>?[ \t]*(?:\\|new\b[\w<>\[\]., ]{0,40}(?:\(\))?)?[ \t\r]*\Z")


def written_round(data: bytes, begin: int) -> Iterator[bytes]:
    """The lines right above a statement, and above what opens the blocks round it, as annotations are."""
    at = _line_start(data, begin)
    for _ in range(_OUTWARDS):
        own = indentation(data[at : at + _LINE])
        yield from (line for _, line in islice(_above(data, at, own), _BEFORE))
        at, _ = _opener(data, at, own)
        if at < 0:
            return


def behind_of(data: bytes, end: int) -> bytes:
    """What stands behind a place up to the next command, or the end of its block, with each statement on one line.

    A blank line ends it where less is indented behind that, or a function begins; and behind one the same call does.
    """
    stop = min(len(data), end + _NEAR)
    other = _OTHER.search(data, end, stop)
    if other:
        # A call that begins the line of that is about it.
        head = _HEAD.search(data, end, other.start())
        stop = head.start() if head else other.start()
    at = max(0, _line_start(data, end) - 1)
    call = _CALL.search(data, at, end)
    while (pause := _PAUSE.search(data, at, stop)) is not None:
        if call and (again := data.find(call["name"], pause.end(), stop)) >= 0:
            stop = again
        if len(pause["next"]) < len(pause["indent"]) or _FUNCTION.match(data, pause.end()):
            stop = data.find(b"\n", max(end, pause.start() + 1), stop)
            break
        at = pause.end() - len(pause["next"]) - 1
    return _BROKEN.sub(b" ", data[end:stop])


def begins_command(data: bytes, start: int) -> bool:
    """Whether a literal that begins there does with one of SMTP's verbs."""
    return _OTHER.match(data, start) is not None or _OTHER.match(data, start + 1) is not None


def by_statement(behind: bytes) -> list[bytes]:
    """Lines, of which each goes on in the next where its statement does."""
    return _BROKEN.sub(b" ", behind).split(b"\n")


def with_bodies(behind: bytes) -> list[bytes]:
    """The lines behind the first, a condition with what is done where it holds."""
    lines = behind.split(b"\n")[1:]
    return [
        line + b"".join(lines[at + 1 : at + 2]) if line.rstrip()[-1:] in (b"{", b":") and b"if" in line else line
        for at, line in enumerate(lines)
    ]


def statement_before(data: bytes, start: int) -> tuple[int, bytes]:
    """Where the first line of the statement of a place is indented to, and what is before the place, on one line.

    One with another command in it is a list, of which the line of the place alone tells.
    """
    begin = at = _line_start(data, start)
    words = data[begin:start]
    for _ in range(_OUTWARDS):
        above, opens = _opener(data, at, indentation(data[at:start]))
        chained = _CHAINED.match(data, at, start)
        if above < 0 or start - above > _STATEMENT or not (chained or _HOLDS.search(opens)):
            break
        # What comes before in a chain of calls is done with something else.
        words = (opens + b" " if chained else data[above:at]) + words
        at = above
    if at == begin or _OTHER.search(words):
        return begin + indentation(data[begin:start]), line_before(data, start)
    return at + indentation(words), _BROKEN.sub(b" ", words)


def openings(data: bytes, begin: int) -> Iterator[bytes]:
    """What opens the block that a statement stands in, on one line; and those round it that only hold it."""
    at = _line_start(data, begin)
    indent = begin - at
    for _ in range(_OUTWARDS):
        above, opens = _opener(data, at, indent)
        if above >= 0 and _ENDS_OPENING.match(opens):
            end = above + len(opens)
            above, _ = _opener(data, above, indentation(opens) + 1)
            opens = _BROKEN.sub(b" ", data[max(above, end - _STATEMENT) : end]) if above >= 0 else opens
        yield opens
        if above < 0 or not _WITHIN.match(opens):
            return
        at, indent = above, indentation(opens)


def opens_block(data: bytes, start: int) -> bytes:
    """What opens the block of a place."""
    begin = _line_start(data, start)
    return next(openings(data, begin + indentation(data[begin:start])))


def gives_below(line: bytes) -> bool:
    """Whether a line gives what stands below it to a name."""
    return _GIVES.search(line) is not None


def opens_list(data: bytes, start: int) -> bytes:
    """What stands before the list of a place, where that begins on a line of its own: what is given a value."""
    at = _line_start(data, start)
    deep = indentation(data[at:start])
    for _ in range(_BEFORE):
        at, opens = _opener(data, at, deep) if deep else next(_above(data, at, 0))
        if at < 0 or gives_below(opens) or not _LISTS.match(opens):
            return opens
        deep = indentation(opens)
    return b""


def lines_above(data: bytes, start: int) -> Iterator[bytes]:
    """The lines before the one of a place back to the one that opens its block; "" last where none near does."""
    begin = _line_start(data, start)
    return (line for _, line in _above(data, begin, indentation(data[begin:start])))


def _line_start(data: bytes, at: int) -> int:
    """Where the line of a place begins, as far as that is looked for."""
    return data.rfind(b"\n", max(0, at - _LINE), at) + 1


def _opener(data: bytes, begin: int, indent: int) -> tuple[int, bytes]:
    """The line before one that is less indented, with its place; -1 and "" where none near is."""
    return deque(_above(data, begin, indent), 1)[0] if indent else (-1, b"")


def _above(data: bytes, begin: int, indent: int) -> Iterator[tuple[int, bytes]]:
    """The lines before one, each with its place, back to one that is less indented; -1 and "" where none near is."""
    for _ in range(_LINES if indent else _BEFORE):
        if not begin:
            break
        least = begin - _LINE
        above = data.rfind(b"\n", max(0, least), begin - 1) + 1
        if above <= least:
            break
        line = data[above : begin - 1]
        begin = above
        yield above, line
        # The first octet that is no blank stands further left.
        if line[:indent].strip(b" \t") and line.strip() not in (b"", b"{"):
            return
    yield -1, b""
