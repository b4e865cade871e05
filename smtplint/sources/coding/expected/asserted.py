"""What a test says that a program is to send, or of what came of a text: it is told, and nothing mends it.

To mend such a text would turn the test round.

Strategy. What is to come is told by the call that a text is handed to, through the lists and calls that only hold it;
or by the one before that in its chain, as ``expect(...)`` is before ``toEqual(...)``; else by what it is compared with
in an assertion, or by the name that it is kept under. A text that is handed to any other call is sent. What a stand-in
is to answer is told by what follows the call, or the one round that: what it gives back.

An assertion is told by its name: of a call round the text, of the word that begins its statement, of one that stands
behind it; or it is a condition that fails a test. It is about the text itself, or about the name that what came of it
was given, or that it goes by in a loop or a table. What is sent is only meant where the assertion has a word for a
refusal; with a reply that accepts it, a text is one to send.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ....regexes import regex
from ....typed import Literal
from ...files.assertions import ASSERTION, asserts, expects, is_assertion
from ...files.lines import line_before
from ...spelling.retyped import ROUND
from ..around.call_names import doing, puts_in
from ..around.operands import FORMATTERS, LISTING, MARKS, last_name, last_part, method, skip_lines
from ..around.statements import behind_of, lines_above
from ..around.tokens import Tokens, arguments
from ..matched.compared import FAILS, is_compared
from .failing import is_listed_under, round_of
from .nth_replies import nth_reply
from .refused import refusal
from .replied import accepts
from .tabled import is_tabled
from .tried import is_tried
from .verdicts import due, has_tests, verdict

# What a text is for: to be told, whether or not a test says that it is accepted; to be told and not mended, the same
# but for what a test puts in; or to be passed over.
Purpose = Literal["sent", "accepted", "tested", "expected", "none"]

# So many brackets out from a text it is looked for what it is handed to, and for an assertion.
_OUTWARDS, _FURTHER = 5, 8
# What says what is to come where an assertion is on the line before it.
_BESIDE = regex(r"(?i)include|with(?:_?exact)?(?:_?args)?|is")
# Calls that only hold what they are given.
_HOLDING = LISTING | ROUND | {"call", "from", "Some"}
_SIGNS = frozenset("== != === !== eq in".split())
# A name for what is to come, which is given a value.
_WANTED = regex(
    rb"(?:(?<![A-Za-z])(?:want|expect|WANT|EXPECT)(?:ed|ations?|s|ED|ATIONS?|S)?|(?<=[a-z])(?:Want|Expect)(?:ed|s)?)"
    rb"(?![a-z])\w{0,40}[\"']?[ \t]*(?:\[\w*\][ \t]*)?(?::[^=\n]{0,60}(?==)|:(?=[ \t]*[\[{(\"'`b]))?[ \t]*"
    rb"(?::?=(?![=~])|(?<=:))[^;\n(]*$"
)
# Calls that go through rows of a table.
_ROWS = regex(r"each|parametri[sz]ed?|subTest|data_?row|test_?(?:case|with)")
# An annotation, as those are that hand a test its rows.
_ANNOTATION = regex(rb"(?:(?:^|[ \t])@|^[ \t]*(?:#\[|\[(?=[A-Z])(?:\w{1,40},[ \t]*)*))[A-Za-z][\w.:]*\([^;]*\Z")
_BEGINS = regex(rb"(?:^|[;{:]|\b(?:then|do|else)\b)[ \t]*" + ASSERTION)
_BEHIND = regex(rb"(?i)[^\n;#]{0,120}?(?:[)\]}]|[\"'`])[ \t]*(?:\?\.|[.`]|->|\|>)?[ \t]*(?:should|must)(?![a-z]*ed\b)")
_NO_ERROR = regex(rb"\berr\w*[ \t]*!=[ \t]*nil\b")
# An assertion, and what a reporter is told where one does not hold.
_SAYS = regex(ASSERTION + rb"|(?<![\w.])t\.\w{2,20}[ \t]*\(")
# What a name is given, or goes through.
_GIVEN = regex(
    rb"(?:^|[;{])[ \t]*(?:for(?:each)?\b[ \t(]*)?(?:[A-Za-z][\w.<>?\[\]:]*[&*]?[ \t]+){0,3}(?:_[ \t]*,[ \t]*)?[$@*&]?"
    rb"(?P<names>[A-Za-z_]\w*(?:[ \t]*,[ \t]*[$\w]+){0,3})(?:[ \t]*:[ \t]*[\w.<>?\[\] ]{1,40})?[ \t]*"
    rb"(?::?=(?![=~>])|\b(?:in|of)\b|:)[^=;\n]*\Z"
)
_LOOP = regex(
    rb"[\])}](?:\.\w{1,20}[ \t]*(?:\(|\{|do\b)[ \t(|]*|[ \t]+as[ \t]+)\$?"
    rb"(?P<names>[A-Za-z_]\w*)[ \t]*(?:\||\)|=>|->)"
)
_WORDS = regex(rb"\w+")
_REFUSAL = regex(
    rb"(?i)(?<!not)(?<!not[_ ])(?<!no)(?:null|nil(?![a-z])|none|false|falsy|undef|err(?:or)?(?![a-z])|reject|refus|fail"
    rb"|invalid|syntax)"
)
_CALLS_ROUND = 4
# What takes a text first that it takes apart, and not the one that this is done by.
_SUBJECT = regex(r"(?i)(?:strings?|bytes|str|text|shlex|string_?utils?|apache_?strings?|slices)$")
# What a stand-in gives back.
_GIVES = regex(
    r"(?i)(?:then_?|and_?|will_?|to_?|do_?)?(?:returns?\w*|answers?|throws?\w*|raises?|repl(?:y|ies)\w*|respond\w*)"
)
# What begins a chain that says how a stand-in answers the call behind.
_ANSWERING = regex(r"(?:do|will)(?:Return|Answer|Throw|Nothing)")
# Those that are given what happens first, and then what is done.
_EVENTS = frozenset(("on", "once"))


def tested(found: Tokens, first: int, last: int, *, sent: bool) -> Purpose:
    """What the text of the tokens from ``first`` to ``last`` is for, by what it is compared with or a test says."""
    if is_tried(found, first, last):
        return "none"
    own = nth_reply(found, first)
    said = verdict(found, first, last) if own is None else own
    if said == "refused" or (own is None and not said and is_tabled(found, first)):
        return "none"
    by_reply = refusal(found, first, last) if own is None else own
    if by_reply == "refused":
        return "none"
    if said == "taken" or by_reply:
        return "tested"
    if is_compared(found, first, last):
        return "none"
    if is_expected(found, first, last):
        return "expected"
    if is_awaited(found, first, last):
        return "none"
    return _asserted(found, first, last, sent=sent)


def is_expected(found: Tokens, first: int, last: int) -> bool:
    """Whether a test expects that the text of the tokens from ``first`` to ``last`` was sent."""
    data, start = found.data, found[first].start
    before = line_before(data, start)
    if _WANTED.search(before) or is_listed_under(_WANTED, data, start):
        return True
    # With the reply that is due to it, a text is one to send.
    if due(found, first, last) is not None:
        return False
    at, asserted = first, asserts(before) or FAILS.match(data, found[last - 1].end)
    for _ in range(_OUTWARDS):
        bracket = found.inside[at]
        if bracket < 1:
            break
        if name := last_part(found.called(bracket)):
            beside = _BESIDE.fullmatch(name) is not None
            wanted = any(map(expects, names_in_chain(found, bracket - 1, lines=beside)))
            if wanted or (asserted and (beside or doing(name) == "asks")):
                return True
            if name not in _HOLDING:
                return False
        at = bracket
    if not asserted:
        return False
    sides = (skip_lines(found, first - 1, -1), skip_lines(found, last, 1), skip_lines(found, at - 1, -1))
    return any(0 <= side < len(found) and found[side].text in _SIGNS for side in sides) or _is_bare(found, first)


def names_in_chain(found: Tokens, at: int, *, lines: bool = False) -> Iterator[str]:
    """The parts of the name of a call, and of those before it in its chain; ``lines``: on the lines above, too."""
    while at >= 0:
        yield from MARKS.split(found[at].text)
        closed = skip_lines(found, at - 2, -1) if lines else at - 2
        if closed < 0 or found[at - 1].text not in (".", "->", "?.") or found[closed].text != ")":
            return
        at = found.opening[closed] - 1


def _is_bare(found: Tokens, first: int) -> bool:
    """Whether a text is the first of what an assertion is given without brackets."""
    before = found[first - 1]
    return first > 0 and before.kind == "name" and expects(last_name(before))


def _asserted(found: Tokens, first: int, last: int, *, sent: bool) -> Purpose:
    """What a test asserts of what came of the text of the tokens from ``first`` to ``last``."""
    data, start, end = found.data, found[first].start, found[last - 1].end
    before, line = line_before(data, start), round_of(found, data, start, end).line
    failing = FAILS.match(data, end)
    if failing and _NO_ERROR.search(failing.group()):
        return "sent"
    if failing or _is_argument(found, first) or _BEGINS.search(before) or _BEHIND.match(line):
        said = [before + b"\0" + line]
    elif _ANNOTATION.search(before):
        said = [b""]
    else:
        said = list(_said_later(data, start, _list_end(found, first, last), before))
    if any(map(accepts, said)):
        return "accepted" if has_tests(found.source) else "sent"
    if not said or (sent and not any(map(_REFUSAL.search, said))):
        return "sent"
    return "tested" if due(found, first, last) is None else "sent"


def _is_argument(found: Tokens, at: int) -> bool:
    """Whether a token stands in the brackets of an assertion, at any depth within its statement."""
    for bracket in found.outwards(at, _FURTHER):
        if found[bracket].text == "{":
            break
        if name := found.called(bracket):
            asserting = is_assertion(name) or any(map(is_assertion, names_in_chain(found, bracket - 1)))
            if asserting or _ROWS.fullmatch(last_part(name)):
                return True
    return False


def _said_later(data: bytes, start: int, end: int, before: bytes) -> Iterator[bytes]:
    """The assertions right behind on the name that is given a text, what came of it, or a list with it."""
    given = _GIVEN.search(before) or _LOOP.match(data, end)
    if given is None:
        *_, opens = lines_above(data, start)
        given = _GIVEN.search(opens) if opens.rstrip()[-1:] in (b"[", b"(", b"{") else None
    if given is None:
        return
    names, behind, at = set(_WORDS.findall(given["names"])), behind_of(data, end), 0
    for line in behind.splitlines(keepends=True):
        failing = FAILS.match(behind, at)
        if (_SAYS.search(line) or failing) and not names.isdisjoint(_WORDS.findall(line)):
            said = failing.group() if failing else line
            if not _NO_ERROR.search(said):
                yield said
        at += len(line)


def _list_end(found: Tokens, first: int, last: int) -> int:
    """Where the list ends that a text stands in, or else the text."""
    bracket = found.inside[first]
    if bracket < 1:
        return found[last - 1].end
    before = found[bracket - 1]
    listed = found[bracket].text == "[" or (
        found[bracket].text != "(" and (before.kind == "name" or before.text in "=]")
    )
    return found[found.closing[bracket]].start if listed else found[last - 1].end


def is_awaited(found: Tokens, first: int, last: int) -> bool:
    """Whether the text of the tokens from ``first`` to ``last`` is asked about, waited for, or answered."""
    if _is_asked_itself(found, first):
        return True
    at, direct, sends = first, True, False
    for bracket in found.outwards(first, _CALLS_ROUND):
        if name := last_part(found.called(bracket)).rstrip("!?"):
            if name not in _HOLDING and name not in FORMATTERS:
                does = doing(name)
                if direct and _is_by(found, first, at, bracket, does):
                    return due(found, first, last) is None
                sends = sends or does == "sends"
                if not (direct and sends) and _is_answered(found, bracket):
                    return True
                if any(map(_ANSWERING.fullmatch, names_in_chain(found, bracket - 1, lines=True))):
                    return True
                direct = False
        elif found[bracket].text == "{":
            behind = found[found.closing[bracket] + 1 : found.closing[bracket] + 2]
            return bool(behind) and not direct and behind[0].kind == "name" and bool(_GIVES.fullmatch(behind[0].text))
        at = bracket
    return False


def _is_asked_itself(found: Tokens, first: int) -> bool:
    """Whether a call on a literal asks about it: whether another is the same, or begins so."""
    at = skip_lines(found, first + 1, 1)
    return "." not in found.language.joins and doing(method(found, at)) == "asks"


def _is_by(found: Tokens, first: int, at: int, bracket: int, does: str) -> bool:
    """Whether a call takes what stands in its brackets at a place as that by which it asks, takes apart or waits."""
    name = found[bracket - 1].text
    if does == "asks":
        return True
    if does not in ("cuts", "waits"):
        return False
    parts = arguments(found, bracket)
    place = bisect_right(parts, at, key=lambda part: part.first) - 1
    *called_on, last = MARKS.split(name)
    if does == "waits":
        return place == 0 or last not in _EVENTS
    on = called_on[-1] if called_on else ""
    if puts_in(last):
        return place == 0 and len(parts) > 1 and not _SUBJECT.match(on)
    method = bool(on) or (bracket > 1 and found[bracket - 2].text in (".", "->", "::"))
    return place > 0 or (method and not _SUBJECT.match(on))


def _is_answered(found: Tokens, bracket: int) -> bool:
    """Whether behind a call stands what it is to give back, or before it in its chain that it stands in for one."""
    if _GIVES.fullmatch(method(found, found.closing[bracket] + 1, (".", "->"))):
        return True
    closed = bracket - 3
    if closed > 0 and found[bracket - 2].text in (".", "->") and found[closed].text == ")":
        begun = found.opening[closed] - 1
        return begun >= 0 and last_name(found[begun]).lower().startswith("stub")
    return False
