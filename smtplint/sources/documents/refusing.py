"""Transcripts that show what a server refuses, or takes, by the reply in them and the words above, which speak of that.

Strategy. The reply alone is in every report of a fault, and the words alone may be about anything: both together say
that the author knows. Words are looked for in headings, which hold for all that stands under them, and in the paragraph
right above a block; one that goes on as "So is …" says of its block what the one before says. A sentence in which what
is refused is mail, or only may be, or which tells what has happened to somebody, says nothing; nor does one of what is
taken that demands something. A document's first heading holds for all of it, where that is about what is taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, zip_longest

from ...linting import is_plain
from ...model import Occurrence, Span
from ...regexes import regex
from ...typed import NamedTuple
from ...verbs import BARE, ENVELOPE, HELLO, any_of
from ..files.leniency import SIGNS, leniency
from ..files.lines import line_before
from ..files.prefilter import lines_with
from ..files.refusals import is_pointed_at, is_taken, of_code, refusal
from ..sent.unmended import expected, unmended
from .warned import Warnings, is_warned

# What says that a command is not taken, or is not to be written.
_MUST = rb"(?:(?:do|must|should|may|shall|can|could)[ ]?not|(?:do|must|should|ca)n[^\w\s]{1,3}t|never)"
_SPEAKS = regex(
    rb"(?:\b(?:refus(?:es|ed|e|ing|als?)|reject(?:s|ed|ing|ions?)?|declin(?:es|ed|e)"
    rb"|turn(?:s|ed)[ ](?:(?:it|this|that|the|th[eo]se|them|both|all)[ ](?:\w+[ ]){0,3}?)?(?:down|away)"
    rb"|(?:not|never|n[^\w\s]{1,3}t|no[ ]longer)[ ](?:be[ ])?(?:accept(?:s|ed)?|allow(?:s|ed)?|permitted|valid|legal"
    rb"|like|take[ns]?)|" + _MUST + rb"[ ](?:ever[ ])?(?:be[ ])?"
    rb"(?:do|use|write|written|send|sent|type|typed|put|leave|left|omit|omitted|forget)|(?:what|how)[ ]not[ ]to"
    rb"|(?<!goes[ ])(?<!went[ ])(?<!gone[ ])(?<!something[ ])wrong(?:ly)?(?![ ]with\b)"
    rb"|incorrect(?:ly)?|invalid|malformed|illegal|forbidden|mistakes?|pitfalls?|syntax[ ]errors|strict(?:ly|ness)?"
    rb"|(?:is|are)[ ]an?[ ](?:\w+[ ])?error|error[ ](?:repl(?:y|ies)|cases?)|complains?|objects"
    rb"|ends[ ](?:early|here|at[ ]once)"
    rb"|(?:this|these|following|below|command)(?:[ ]line)?s?[ ](?:will[ ])?fails?"
    rb"|(?:answer|repl|respond|return|g[ei][vt]|say|earn|yield)\w{0,5}(?:[ ][\w:<>`]+){0,4}?[ ][\"'`(]{0,2}"
    rb"(?:50[014]|553|555))|(?:\A\W*|[,;:][ ])(?:never|avoid)(?=[ ][a-z]))(?!\w)",
    re.IGNORECASE,
)
# One of these is on each line with some of them.
_SIGNS = tuple(
    b"refus reject declin turn not n't n\xe2\x80\x99t never no longer avoid wrong incorrect invalid malformed illegal "
    b"forbidden mistake pitfall error complain objects ends fail strict 500 501 504 553 555".split()
)
# Before such a word: what denies it, and what makes a condition of it.
_DENIED = regex(
    rb"(?:\b(?:not|never|no[ ]longer|without|instead[ ]of|rather[ ]than)|n[^\w\s]{1,3}t)"
    rb"[ ](?:(?:be|is|are|was|being|get|gets|to|ever|been)[ ]){0,2}\Z"
    rb"|(?:\A\W*|[,;:][ ])no[ ](?!longer)\w+[^,:;]*\Z"
    rb"|\b(?:nothing|none|nobody|if|when|unless|whether|until|once|in[ ]case|should)\b[^,:;]*\Z",
    re.IGNORECASE,
)
# What such a word denies itself, behind it; and what else is refused than how a command is written, or what happened.
_BEHIND = regex(rb"(?:[ ](?:be|get|is))?[ ](?:refus|reject|declin|turned)", re.IGNORECASE)
_ELSE = regex(
    rb"(?<![`\w-])(?:[Ee]-?)?[Mm]ails?(?![\w`]|[ ](?:servers?|relays?|hosts?|gateways?|systems?|hubs?|commands?)\b)"
    rb"|\b(?i:messages?|connections?|ports?|logins?|passwords?|deliver(?:y|ies)|spam|relaying|yesterday|today|tonight"
    rb"|last[ ](?:night|week|month)|this[ ](?:morning|week)|customers?|reported"
    rb"|since[ ](?:last|the[ ](?:move|up|change))|(?:refused|rejected)[ ](?:recipient|sender|client|host|user)s?)\b"
)
_SENTENCE = regex(rb"[^.!?]*(?:[.!?](?!\s|\Z)[^.!?]*)*")
_LIKEWISE = regex(
    rb"[ \t]*(?:and[ ])?(?:so[ ](?:is|are|does|do|will)|the[ ]same|likewise|nor|neither|as[ ](?:is|are))\b",
    re.IGNORECASE,
)
_GOING_ON = tuple(b"so is|so are|so do|so will|the same|likewise|nor |neither|as is|as are".split(b"|"))
# A line of a session, or what stands round one.
_SESSION = regex(
    rb"[ \t]*(?:[^\w\s]{0,4}[ \t]*|[CS]:[ \t]*)(?:"
    + any_of(HELLO)
    + rb"[ ]\S+[ \t\r]*$|"
    + any_of(BARE)
    + rb"[ \t\r]*$"
    rb"|" + any_of(ENVELOPE) + rb"[ ]?[A-Z]*[ ]?:?[ ]?(?:<|[^\s<>`]+@)|[2-5][0-9]{2}(?:[ -]|$))"
    rb"|[ \t]*(?:[CS]:|`{3}|~{3}|[-=.+_~^]{3,}[ \t\r]*$|\[[^\]]*\][ \t\r]*$|$|\r$)",
    re.MULTILINE,
)
# A heading: behind its signs, as a number has it, or over a line of signs.
_HEADING = regex(
    rb"^(?:\#{1,6}[ ]+|={1,6}[ ]+|(?=[^\n]*+\n[ \t]*(?P<sign>[=~^\"'*+-])(?P=sign){2,}[ \t\r]*$)"
    rb"|(?:\d+\.)+[ ]{1,2}(?=[A-Z][^\n.:]*\n[ \t\r]*$))(?P<text>[^\n]*)$",
    re.MULTILINE,
)
# How a draft of a standard begins, whose examples nobody wrote by mistake that a reply refuses in them.
_SPECIFICATION = regex(rb"^[ \t]*(?:Internet-Draft|Network[ ]Working[ ]Group)\b", re.MULTILINE)
# So many such words of a sentence are asked, and what stands so far before each.
_MOST, _CLAUSE = 8, 160
_LONGEST, _FAR, _MARKS = 600, 2000, b"*_`>#=- \t\r\n"


# What demands that something is written in some way, or only wonders at it.
_DEMANDS = regex(
    rb"(?i)\b(?:no|not(?![ ](?:quite|only|just|exactly|really)\b)|never|n[^\w\s]{1,3}t"
    rb"|must|should|shall|needs?|avoid|remove|(?:is|are|looks?)[ ]odd)\b"
)


class _Subject(NamedTuple):
    """The paragraphs of a document that speak of something, and what stands under headings that do."""

    paragraphs: Warnings
    sections: list[Span]

    def holds(self, data: bytes, at: int) -> bool:
        """Whether the words above the block that the line at a place stands in speak of that."""
        last = bisect_right(self.sections, (at, len(data))) - 1
        return (last >= 0 and at < self.sections[last][1]) or is_warned(data, at, self.paragraphs)


class Refusals:
    """What is told of the commands of a document that are refused in it, or taken."""

    def __init__(self, data: bytes, fences: frozenset[int]) -> None:
        """``fences``: where the lines begin that fence the document's blocks."""
        self._data, self._fences = data, fences
        self._specifies = _SPECIFICATION.search(data[:_FAR]) is not None
        self._refused: _Subject | None = None
        self._lenient: _Subject | None = None

    def told(self, found: Iterable[Occurrence], begin: int, end: int) -> Iterable[Occurrence]:
        """Those of what stands on the line that begins there: nothing where the document says so, else no fix."""
        code = refusal(self._data, end)
        if code and of_code(code) == "refused" and (self._specifies or self._are_spoken_of(begin)):
            return ()
        taken = not code and is_taken(self._data, end)
        if (code or taken) and self._are_lenient(begin):
            found = (one for one in found if is_plain(one.raw))
        if code or is_pointed_at(self._data, end):
            return unmended(found)
        return map(_as_taken, found) if taken else found

    def _are_spoken_of(self, at: int) -> bool:
        if self._refused is None:
            self._refused = self._subject((*_SIGNS, *_GOING_ON), speaks, whole=False)
        return self._refused.holds(self._data, at)

    def _are_lenient(self, at: int) -> bool:
        if self._lenient is None:
            self._lenient = self._subject((*SIGNS, *_GOING_ON), _is_lenient, whole=True)
        return self._lenient.holds(self._data, at)

    def _subject(self, signs: tuple[bytes, ...], says: Callable[[bytes], bool], *, whole: bool) -> _Subject:
        """``whole``: the first heading speaks of all that the document has."""
        paragraphs = Warnings(tuple(_paragraphs(self._data, signs, says)), self._fences)
        return _Subject(paragraphs, list(_sections(self._data, says, whole=whole)))


def _as_taken(one: Occurrence) -> Occurrence:
    """A command that a server takes: a name without a domain is then one of its own users."""
    return one if b"@" in one.raw else next(expected([one]))


def told_for(found: Iterable[Occurrence], code: bytes, beside: Iterable[bytes]) -> Iterable[Occurrence]:
    """What is told of a command of a table to which a code is due, which may be none: no fix where that refuses it.

    Nothing, where it refuses how the command is written and a cell ``beside`` speaks of that.
    """
    if code and of_code(code) == "refused" and any(speaks(cell.replace(b"_", b" ")) for cell in beside):
        return ()
    return unmended(found) if code else found


def _sections(data: bytes, says: Callable[[bytes], bool], *, whole: bool) -> Iterator[Span]:
    """What stands under the headings that say so."""
    headings = list(_HEADING.finditer(data))
    for one, behind in zip_longest(headings, headings[1:]):
        if says(one["text"].strip(_MARKS)):
            if whole and one is headings[0]:
                yield one.end(), len(data)
                return
            yield one.end(), behind.start() if behind else len(data)


def _paragraphs(data: bytes, signs: tuple[bytes, ...], says: Callable[[bytes], bool]) -> Iterator[int]:
    """Where the paragraphs end that say so; one of ``signs`` is in each."""
    last, reached = -_FAR - 1, -1
    for begin, _ in lines_with(data, signs):
        if begin < reached or _SESSION.match(data, begin):
            continue
        start, reached = _paragraph(data, begin, max(0, reached))
        text = data[start : min(reached, start + 2 * _LONGEST)]
        likewise = last >= start - _FAR and _LIKEWISE.match(text) is not None
        if (likewise and all(map(_SESSION.match, data[last:start].split(b"\n")))) or says(b" ".join(text.split())):
            last = reached
            yield reached


def _paragraph(data: bytes, at: int, least: int) -> Span:
    """Where the paragraph begins, no further up than ``least``, that has the line which begins there, and its end."""
    start = at
    while start > least and at - start < _LONGEST and not _SESSION.match(line := line_before(data, start - 1)):
        start -= len(line) + 1
    end = data.find(b"\n", at)
    while 0 <= end < at + _LONGEST and not data[at:end].rstrip(_MARKS).endswith(b":"):
        if end + 1 == len(data) or _SESSION.match(data, end + 1):
            break
        end = data.find(b"\n", end + 1)
    return max(least, start), end if end >= 0 else len(data)


def speaks(text: bytes) -> bool:
    """Whether one of the sentences of a text speaks of a command that is refused."""
    return any(_says(sentence.group()) for sentence in _SENTENCE.finditer(text))


def _is_lenient(text: bytes) -> bool:
    """Whether one of the sentences of a text says that what is odd is taken, or who sends that."""
    sentences = (sentence.group() for sentence in _SENTENCE.finditer(text))
    return any(leniency(one) and not _DEMANDS.search(one) for one in sentences)


def _says(sentence: bytes) -> bool:
    if _ELSE.search(sentence):
        return False
    found = list(islice(_SPEAKS.finditer(sentence), _MOST))
    denied = any(
        _DENIED.search(sentence[max(0, one.start() - _CLAUSE) : one.start()]) or _BEHIND.match(sentence, one.end())
        for one in found
    )
    return bool(found) and not denied
