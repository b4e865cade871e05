"""Blocks of a document that show what not to write: the line right before such a block says so.

Strategy. The lines of a document that are such a warning, and nothing else, are looked for once; and the ends of
sentences that say so of what follows, or of what is before them. A place is warned of where all that stands between it
and the last of them, or the next, belongs to one block: in a fence, or on lines further in, or on lines without a blank
one between.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from ...model import Span
from ...regexes import regex
from ...typed import NamedTuple
from ...verbs import any_of
from ..files.bearings import notes_fault
from ..files.lines import indentation, line_before, line_stop
from ..files.prefilter import on_lines
from .fences import Fence

_FAR, _LONGEST = 2000, 100
_WRONG = (
    rb"(?:wrong|incorrect|bad|invalid|malformed|broken|illegal|forbidden|faulty|erroneous|non-?compliant|falsch|faux"
    rb"|mauvais|incorrecto)"
    rb"(?:[ ](?:example|command|form|syntax|usage|way|style|code|session|input|line|one)s?){0,2}"
)
# Signs for what is wrong, in UTF-8; one alone says so as well.
_CROSSES = tuple(sign.encode() for sign in "\u274c\u2717\u2718\u26d4\U0001f6ab\U0001f44e")
# A line end is soon found; the first line is given one before it.
_WARNING = regex(
    rb"\n(?:[^\w\n]*?" + any_of(_CROSSES) + rb"[^\w\n]*$|(?:[^\w\n]|_)*+(?:(?:do[ ]not|don[^\w\n]{1,3}t|never|avoid)"
    rb"(?:[ ](?:do|write|use|send|type|say|issue|put|enter|try|this|these|that|it|so|like|ever|a|any|of|the|following"
    rb"|commands?))*|not(?:[ ](?:this|so|like[ ]this|ok|valid|allowed))?"
    rb"|(?:(?:this|the[ ]following|that)[ ]is[ ]|these[ ]are[ ])?(?:an?[ ]|the[ ])?" + _WRONG + rb"|nicht[ ]so"
    rb"|" + _WRONG + rb",[ ](?![^:\n]{0,120}(?:\buse|instead|right\b|correct))[^:.!?\n]{1,120}(?=[*_]*:)"
    rb"|so[ ]nicht|(?:falsch|fehlerhaft|ung\xc3\xbcltig)[ ](?:ist|sind|w\xc3\xa4ren?)(?:[ ][^\s:.]+){0,3}(?=[*_]*:))"
    rb"[*_]*+(?:[ ]\([^()\n]{0,60}\))?(?:[^\w\n]|_)*+$)",
    re.IGNORECASE | re.MULTILINE,
)
# What leads to how something was, alone on a line, and what to how it is then, in several languages.
_WAS = (*b"before old vorher bisher alt avant antes prima".split(), "\u0431\u044b\u043b\u043e".encode())
_BEFORE = regex(rb"^(?:[^\w\n]|_)*+" + any_of(_WAS) + rb"(?:[^\w\n]|_)*+$", re.IGNORECASE | re.MULTILINE)
_AFTER = regex(
    rb"^(?:[^\w\n]|_)*+(?:after|new|now|nachher|jetzt|neu|apr\xc3\xa8s|despu\xc3\xa9s|depois|dopo"
    rb"|\xd1\x81\xd1\x82\xd0\xb0\xd0\xbb\xd0\xbe)(?:[^\w\n]|_)*+$",
    re.IGNORECASE | re.MULTILINE,
)
# One of these is in every such line.
_SIGNS = (
    *b"not don never avoid nicht wrong incorrect bad invalid malformed broken illegal forbidden faulty erroneous "
    b"compliant falsch fehlerhaft ung\xc3\xbcltig faux mauvais incorrecto".split(),
    *_CROSSES,
)
# One of these is in every sentence that says of what is shown that it is at fault.
_SIGNS_OF_FAULTS = (
    *_SIGNS,
    *b"mistake error fault slip flaw pitfall bug none neither refuse reject decline object chok fail bogus broke break "
    b"missing counter anti- 501 500 504 violate offend conform compl follow obey parse sloppy careless misbehav wild "
    b"field".split(),
)
# How a sentence goes on to the colon that it ends with, also in the next line.
_TO_COLON = rb"(?:[^.:\n]|\n(?![ \t\r]*\n)){0,60}::?[ \t\r]*$"
_SAID = regex(
    rb"\b(?:distinguish(?:es|ing)?[ ]between[ ](?:commands|lines|forms)\b"
    rb"|(?:invalid|malformed|illegal)\b[^.:\n]{0,40}[ ]as[ ]in\b"
    rb"|(?:commands?|lines?|address(?:es)?)[ ]at[ ]fault\b"
    rb"|(?:this|these|that|following)\b[^.:\n]{0,40}(?<!not)(?<!never)[ ](?:is|are|be)[ ]"
    rb"(?:syntactically[ ]|also[ ]|all[ ])?(?:invalid|malformed|illegal|rejected|refused|errors"
    rb"|answered[ ](?:by|with)[ ](?:an?[ ])?[`*]*(?:50[014]|55[35]))\b"
    rb"|\b(?:must|shall|ha(?:s|ve)[ ]to)[ ](?:answer|reply|return|respond)\b[^.:\n]{0,30}[ ][`*]*(?:50[014]|55[35])\b"
    rb"|\b(?:these|each|all)\b[^.:\n]{0,60}[ ](?:answer|repl|return|give|get)\w*[^.:\n]{0,30}[ ](?:50[014]|55[35])\b)"
    + _TO_COLON,
    re.IGNORECASE | re.MULTILINE,
)
# One of these is in the line that it begins on; and so far it may go on behind that.
_SAYING = tuple(
    b"distinguish invalid malformed illegal fault rejected refused these each all answered must shall has have".split()
)
_FURTHER = 200
CONDITION = regex(rb"(?i)\b(?:if|when|unless|whether)\b")
# What stands between a line and the block it is about: the line under a heading, a directive and its options, the sign
# that opens a literal block.
_RULE = regex(rb"[ \t>]*(?:[-=~^.+_]{3,}|\[[^\]]*\]|\.\.[ ][\w-]+::[^\n]*|:\w+:[^\n]*|::)?[ \t\r]*")
_REMARK = regex(rb"[ \t>]*(?:#|//|--[ ]|;)|[^\n]*:[ \t\r*_]*$")


class Warnings(NamedTuple):
    """Where the lines end that warn of what is shown behind them, and where those begin that are fences.

    ``begins``: where the lines begin that warn of what is shown before them.
    """

    ends: tuple[int, ...]
    fences: frozenset[int]
    begins: tuple[int, ...] = ()

    def with_blocks(self, data: bytes, blocks: Iterable[Span]) -> Warnings:
        """The same with more blocks, what shows them on the lines that each begins and ends on."""
        more = (data.rfind(b"\n", 0, place) + 1 for block in blocks for place in block)
        return self._replace(fences=self.fences.union(more))


def warnings(data: bytes, fences: Iterable[Fence]) -> Warnings:
    """The lines of a document that are warnings, or fences of its blocks."""
    low = data.lower()
    ends = set[int]()
    if any(sign in low for sign in _SIGNS):
        ends.update(match.end() - 1 for match in _WARNING.finditer(b"\n" + data) if not _ends_sentence(data, match))
    for was in on_lines(data, _WAS, _BEFORE):
        if _AFTER.search(data, was.end(), was.end() + _FAR):
            ends.add(was.end())
    for said in on_lines(data, _SAYING, _SAID, _FURTHER):
        if not CONDITION.search(line_before(data, said.end())):
            ends.add(said.end())
    edges = frozenset(place for one in fences for place in (one.whole[0], one.inside[1]))
    if not any(sign in low for sign in _SIGNS_OF_FAULTS):
        return Warnings(tuple(sorted(ends)), edges)
    from .faulted import leading, looking_back  # few documents have any

    return Warnings(tuple(sorted(ends.union(leading(data)))), edges, tuple(looking_back(data)))


def _ends_sentence(data: bytes, line: re.Match[bytes]) -> bool:
    """Whether such a line, matched one octet further on, is but the rest of a sentence of the line before."""
    text = line.group().strip()
    return text[:1].islower() and text.endswith(b".") and bool(line_before(data, max(0, line.start() - 1)).strip())


def is_warned(data: bytes, at: int, warned: Warnings) -> bool:
    """Whether the block that the line at a place stands in is one that such a line warns of."""
    return _is_warned_above(data, at, warned) or _is_warned_below(data, at, warned)


def _is_warned_below(data: bytes, at: int, warned: Warnings) -> bool:
    """Whether the line behind the block warns of it."""
    place = bisect_right(warned.begins, at)
    if place == len(warned.begins) or warned.begins[place] - at > _FAR:
        return False
    behind, edge = warned.begins[place], data.rfind(b"\n", 0, at) + 1
    while edge < behind:
        stop = line_stop(data, edge, _FAR)
        if edge in warned.fences:
            return not data[stop:behind].strip()
        edge = stop + 1
    indent = indentation(data[at:behind])
    lines = data[at:behind].rstrip().split(b"\n")
    return all(indentation(line) >= indent if line.strip() else indent > 0 for line in lines)


def _is_warned_above(data: bytes, at: int, warned: Warnings) -> bool:
    """Whether a line before the block warns of it."""
    ends = warned.ends
    last = bisect_right(ends, at) - 1
    if last < 0 or at - ends[last] > _FAR:
        return False
    indent, fenced, begun, blank = indentation(data[at : at + _FAR].partition(b"\n")[0]), False, False, False
    further = indent > indentation(line_before(data, ends[last]))
    begin = behind = data.find(b"\n", ends[last]) + 1
    for line in data[begin:at].split(b"\n")[:-1]:
        begin, behind = behind, behind + len(line) + 1
        if begin in warned.fences:
            if fenced or begun:
                return False
            fenced = True
        elif not line.strip() or (not begun and _RULE.fullmatch(line)):
            blank = begun
        elif _REMARK.match(line) or (not fenced and (indentation(line) < indent or (blank and not further))):
            return False
        else:
            begun = True
    return fenced or further or not blank


def is_noted(rest: bytes) -> bool:
    """Whether what stands behind a command on its line says that this is wrong."""
    rest = rest[:_LONGEST]
    return notes_fault(rest.decode("latin-1")) or any(cross in rest for cross in _CROSSES)
