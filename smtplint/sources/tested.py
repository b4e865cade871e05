"""What a test says right beside a faulty command, in whatever framework: that it is refused, or how else it is meant.

Strategy. No framework is known by its name. Of a command in a test, by the file's path or by words near it, that is
read which stands in its statement, and on the lines behind up to a blank one, the next command, or the next test. Where
that says that the command is refused, and nothing in it that one is accepted, nothing is told. Codes and words say so
as far as no reader of the language has asked them already; of those languages a reply's words are read alone. Told and
not mended is a row whose mended form stands beside it, what a test is to refuse by its name, or by a note right above,
what it says that no stand-in is called for, and what it compares with a record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, takewhile

from ..linting import is_plain
from ..model import Occurrence
from ..regexes import regex
from ..typed import Literal
from .coding.expected.verdicts import SESSION
from .files.assertions import MENTIONED, WORDS
from .files.bearings import Bearing, bearing, notes_fault, words_of
from .files.keywords import FUNCTION, TESTS, TITLE
from .files.kinds import CODE, name_of
from .files.lines import indentation
from .files.sayings import by_code, by_names, explains, said_in, says_unheard
from .files.tests import is_test, tell_tests
from .mended_beside import is_in_row
from .on_purpose import is_fed, is_one_of_ways, is_parsed, is_parsers, is_relays, is_unwrapped
from .sent.commands import holds_verb
from .sent.unmended import accepted, is_odd, unmended
from .subjects import is_lenient
from .surroundings import LINE, ROW, Place, first_verb, last_verb, place_of

# Languages whose reader knows what assertions say in words; of others it knows less.
_READ = frozenset("py js dart go php rb pl java kt cs c rs swift".split())
# Endings of what is no code and has tests for all that, or of what has a reader of its own for all but their subject.
_SCENARIOS, _OTHERS = frozenset(("feature", "robot", "story")), frozenset("sh bash zsh ksh bats exp".split())
_SHELL = "sh"
# The name that a text, or a list with it, is kept under, and the call that it is handed to.
_KEPT = regex(rb"(?P<name>\w{1,40})[ \t]*(?::[^=\n\"']{1,30})?:?=[ \t]*[bfru@$]{0,2}[\"'`]\Z")
_LISTED = regex(
    rb"(?P<name>\w{1,40})(?:\[\w*\])?[ \t]*(?::[^=\n\"']{1,40})?:?="
    rb"[ \t]*(?:(?:new[ ]+)?&?[\w.<>]{0,30}(?:\[\w*\])?[\w.<>]{0,30}[ \t]*[\[{]|\().*\Z"
)
_HANDED = regex(rb"(?P<name>\w{1,40})[( ][ \t]*[bfru@$]{0,2}[\"'`]\Z")
# The same behind what the call is handed first, which says what it is about.
_ABOUT = regex(
    rb"(?P<name>\w{1,40})[!?]?[( ][ \t]*(?:&?\w{1,20},[ \t]*)?[bfru@$]{0,2}[\"'`](?P<title>[^\"'`\n]{1,80})[\"'`],"
    rb"[ \t]*[bfru@$]{0,2}[\"'`]\Z"
)
# The first of a name's words where a call asserts something, or has a test do so.
_TESTS = WORDS | frozenset("case each example include it row run".split())
# In Ruby's tests, what is said in one line of a text that is kept for it.
_LET = regex(rb"\b(?:let!?|subject)\b")
_IS_EXPECTED = regex(rb"\bis_expected\b|\bshould\b")
# The head of a test, a function or a class, with its name or what it says of itself; of Robot's cases the first column.
_TITLE = regex(
    rb"\b(?:" + FUNCTION + rb"|void|Task|deftest|define-test|class|module|let)" + TITLE + rb""
    rb"|^[ \t]*(?:Scenario(?: Outline)?|Feature|Rule):[ ]*(?P<scenario>[^\n]{1,100})"
    rb"|^(?P<case>[a-z]\w{0,60})_test_?\(\)"
)
_COMMENT = regex(rb"[ \t]*(?:#+|//+|--+|;+|%+|\(\*|/\*+|'|\*)[ \t]*(?P<said>[^\n]{2,80})")
# What a comment tells of else than of the command below it.
_ELSEWHERE = regex(
    rb"(?i)\b(?:if|when|unless|until|but|instead|because|work\w*[ ]?around|fix\w*|todo|servers?[ ](?:that|which))\b"
)
# A constant for such a reply in an assertion of its own statement, which nothing denies; what is noted behind one.
_CONSTANT = regex(
    rb"(?<![a-z])(?![^\n]*(?:!=|_ne\b|[Nn]ot|NE\())" + MENTIONED + rb"[^\n\0]{0,120}\0[^\n]{0,80}?[\[( ,.:]"
    rb"(?:[A-Z]+_){0,3}(?:SYNTAX|INVALID|REFUSED|REJECTED|MALFORMED)(?:_[A-Z]+){0,3}\b(?![\"'`])"
)
_NOTE = regex(rb"[ \t](?:#|//|--|;|%)[ \t]*[^\n\"']{0,80}\Z")
_MEANT = frozenset("deliberate deliberately intended intentional intentionally lenient purpose sic".split())
_STEP = regex(rb"[ \t]*(?:Then|And|But|\*)[ \t]+(?P<said>[^\n]*)")
_NEXT_STEP = regex(rb"[ \t]*(?:Given|When|Scenario|Feature|Background|Rule|Example)")
_HEAD = regex(
    rb"[ \t]*(?:@\w|\[(?:Test|Fact|Theory)|#\[|(?:" + TESTS + rb"|" + FUNCTION + rb")\b(?![ \t]*[=.:])"
    rb"|\((?:deftest|test|define-test)\b|let%|TEST)"
)
# What opens a block that is no call's.
_BLOCK = regex(rb"\b(?:class|if|for|while|switch|try|struct|module|namespace|impl|mod)\b")
# What may stand further out than its statement and still tells of what came of it.
_LABEL = regex(rb"[ \t]*(?:[)\]}]|then[ ]*:|expect[ ]*:|and[ ]*:|\"{3}|Then\b|And\b|But\b)")
# A label of Spock's, which a blank line stands before.
_THEN = regex(rb"[ \t]*(?:then|and|expect)[ ]?:")
# Where the rows of a table begin that a test goes through, which stands above.
_WHERE = regex(rb"(?:^|[;{ \t])where[ \t]*:")
# A command as the file has it, and no address that a call is handed.
_VERB = regex(rb"(?i)MAIL|RCPT")
# A reply in a row that is no good.
_ERROR = regex(rb"(?<![\w.-])50[0-4](?![\w.])")
# What goes through a list, or has a test do so with each row of one.
_LOOP = regex(
    rb"(?i)(?<![\w-])(?:for(?:each|all|m)?_?|each|doseq|dolist|are|iter|map(?:m_|c)?|traverse_|testcases|examples|parametri[sz]e)"
    rb"(?![\w-])|[ ]-(?:foreach|testcases)\b"
)
_BEHIND, _OPENED, _TABLE = 5, 3, 12


def told(found: Iterable[Occurrence], path: str) -> Iterator[Occurrence]:
    """What is to be told of what is found in a file: nothing of what a test refuses; what it tolerates unmended."""
    name = path.replace("\\", "/")
    ending = name_of(path).rpartition(".")[2]
    own = ending if ending in _SCENARIOS or ending == "tcl" else ""
    language = _SHELL if ending in _OTHERS else CODE.get(ending, own)
    if not language:
        yield from found
        return
    tested = is_test(name) or language in _SCENARIOS
    for one in found:
        how = _how(one, language, name, tested=tested)
        if how == "told" or not _is_faulty(one):
            yield one
        elif how != "none":
            yield from unmended([one]) if how == "kept" else accepted([one])


def _how(one: Occurrence, language: str, name: str, *, tested: bool) -> Literal["told", "taken", "kept", "none"]:
    """How a command is told of that something is found in, by what stands beside it; ``tested``: its file is a test."""
    if (is_plain(one.raw) and not one.faults) or not holds_verb(one.raw):
        return "told"
    place = place_of(one)
    if not _VERB.match(place.text):
        return "none" if tested and is_unwrapped(one, place) else "told"
    if language != _SHELL and (is_fed(place) or is_parsers(place) or is_relays(place)):
        return "none"
    if not (tested or _is_in_test(place, language)):
        return "told"
    if is_lenient(place, name) or is_parsed(one, place, _beside(place, language)):
        return "none"
    if language == _SHELL:
        return "told"
    said = _is_refused(place, language)
    bad = said is None and (_is_called_bad(place) or _is_let(place) or explains(place.before, place.behind))
    if said or bad or is_one_of_ways(one, place):
        return "none"
    title: Bearing = "good" if said is False else _title(place, language)
    if title == "bad" and said is None and ROW.match(place.before) and _ERROR.search(place.behind):
        return "none"
    unheard, in_row = said is None and _is_unheard(place), is_in_row(one, place)
    if unheard and in_row:
        return "none"
    if title == "bad" or unheard or in_row or _is_meant(place):
        return "kept"
    return "taken" if title == "good" and is_odd(one.raw) else "told"


def _is_faulty(one: Occurrence) -> bool:
    from ..checking import is_faulty

    return is_faulty(one, None)


def _is_in_test(place: Place, language: str) -> bool:
    """Whether the lines of a command, and above it, have words of tests, and those below where no reader does."""
    more = language not in _READ
    return tell_tests((place.behind, *place.whole, *(place.below[:_BEHIND] if more else ())), more=more)


def _is_refused(place: Place, language: str) -> bool | None:
    """Whether what stands beside a command says so, or else what a table of rows is for, above it; None for neither."""
    said = _said(_beside(place, language), language)
    if said is None and language not in _READ:
        said = _said(_of_rows(place), language)
    if said is None and (over := next((at for at, line in enumerate(place.whole) if _WHERE.search(line)), -1)) >= 0:
        above = place.whole[over:]
        head = next((at for at, line in enumerate(above) if _HEAD.match(line)), 0)
        said = _said(above[: head + 1], language)
    if said is None and language in _READ and first_verb(place.behind) < 0:
        return _CONSTANT.search(place.before + b"\0" + place.behind) is not None or None
    return said


def _is_called_bad(place: Place) -> bool:
    """Whether a text is kept under a name for what is wrong, or handed to a call whose name says what is to come."""
    over = next((line for line in place.above[:_TABLE] if line.rstrip()[-1:] in (b"[", b"{", b"(")), b"")
    opens = over if len(over) - len(over.lstrip()) < len(place.before) - len(place.before.lstrip()) else b""
    listed = _LISTED.search(place.before) or _LISTED.search(opens)
    if kept := _KEPT.search(place.before) or listed:
        return bearing(kept["name"].decode(), nouns=kept is listed) == "bad"
    about = _ABOUT.search(place.before)
    if about and words_of(about["name"].decode())[0] in _TESTS:
        return bearing(about["title"].decode("latin-1"), nouns=False) == "bad"
    handed = _HANDED.search(place.before)
    return (
        handed is not None
        and words_of(handed["name"].decode())[0] in WORDS
        and list(by_names(place.before[: handed.end("name")].rpartition(b";")[2] + b"(")) == [True]
    )


def _is_let(place: Place) -> bool:
    """Whether a text is kept for what is said in one line below, and that is that it is refused."""
    if not _LET.search(place.before):
        return False
    lines = [line for line in place.below[:_BEHIND] if _IS_EXPECTED.search(line)]
    return bool(lines) and set(by_names(lines[0])) == {True}


def _title(place: Place, language: str) -> Bearing:
    """What a test says of a command by what it is called, or that it is wrong by what is noted right above."""
    note = _COMMENT.match(place.above[0]) if place.above else None
    if note and not _ELSEWHERE.search(note["said"]):
        said = note["said"].decode("latin-1")
        if bearing(said, nouns=False) == "bad" or by_code(note["said"]) == (True, False):
            return "bad"
    return next(filter(None, _titles(place, language)), "")


def _is_meant(place: Place) -> bool:
    """Whether a note behind a command says that it is as it was meant to be."""
    note = _NOTE.search(place.behind)
    return note is not None and not _MEANT.isdisjoint(words_of(note.group().decode("latin-1")))


def _is_unheard(place: Place) -> bool:
    """Whether a test says that nobody is called for what it sends, or compares all that with a record."""
    beside = (takewhile(lambda line: not _HEAD.match(line), lines[:_TABLE]) for lines in (place.above, place.below))
    return any(says_unheard(line) for line in chain.from_iterable(beside) if first_verb(line) < 0)


def _titles(place: Place, language: str) -> Iterator[Bearing]:
    """What the heads say that a command stands under, from the nearest on."""
    deep = LINE
    for at, line in enumerate(place.whole):
        column = len(line) - len(line.lstrip(b" \t"))
        if language == "robot" and at and line.strip() and not column:
            yield bearing(line.decode("latin-1"), nouns=False)
            return
        titles = list(_TITLE.finditer(line)) if line.strip() and (column < deep or not at) else []
        for title in reversed(titles):
            text = title[title.lastgroup or 0]
            yield "bad" if by_code(text).bad else bearing(text.decode("latin-1"), nouns=False)
        if at == 0 or titles:
            deep = column


def _said(beside: Iterable[bytes], language: str) -> bool | None:
    """Whether lines say of a command that it is refused, and nothing that it is accepted; None for neither."""
    lines = list(beside)
    bad, good = said_in(lines, worded=language not in _READ)
    if language in _READ:
        noted = _NOTE.search(lines[0]) if lines else None
        bad = bad or (
            noted is not None and (by_code(noted.group()).bad or notes_fault(noted.group().decode("latin-1")))
        )
    elif language in _SCENARIOS:
        steps = {bearing(step["said"].decode("latin-1")) for step in map(_STEP.match, lines[1:]) if step}
        bad, good = bad or "bad" in steps, good or "good" in steps
    return None if not (bad or good) else bad and not good


def _beside(place: Place, language: str) -> Iterator[bytes]:
    """The statement of a command, without it, and the lines behind that are about it."""
    before, behind = place.before, place.behind
    if (cut := last_verb(before)) >= 0:
        before = before[cut:]
    if (cut := first_verb(behind)) >= 0:
        yield before + b"\0" + behind[:cut].rpartition(b"(")[0]
        return
    opened = next((at for at, line in enumerate(place.above[:_OPENED]) if not _opens(line)), _OPENED)
    yield b" ".join(place.above[:opened][::-1]) + before + b"\0" + behind
    deep = len(before) - len(before.lstrip(b" \t"))
    scenario = language in _SCENARIOS
    for at, line in enumerate(place.below[:_BEHIND]):
        column = len(line) - len(line.lstrip(b" \t"))
        if not line.strip() and any(map(_THEN.match, place.below[at + 1 : at + 2])):
            continue
        if not line.strip() or holds_verb(line) or SESSION.search(line) or _HEAD.match(line) or _NEXT_STEP.match(line):
            return
        if column < deep and not (scenario or _LABEL.match(line)):
            return
        yield line


def _of_rows(place: Place) -> Iterator[bytes]:
    """What goes through the list that a command is one of, and what it does with each: no session is one."""
    rows, above = (list(takewhile(holds_verb, lines[:_TABLE])) for lines in (place.below, place.above))
    head, behind = place.above[len(above) : len(above) + 1], place.below[len(rows) : len(rows) + _BEHIND]
    own = [*above, place.before, place.behind, *rows]
    if any(map(SESSION.search, own)) or not any(map(_LOOP.search, (*head, *own, *behind[:1]))):
        return
    first = above[-1][: first_verb(above[-1])] if above else place.before
    yield b" ".join((*head, first))
    deep = min(map(indentation, (*filter(_LOOP.search, head), first)))
    for line in behind:
        outer = indentation(line) < deep and not _LABEL.match(line)
        if outer or not line.strip() or holds_verb(line) or SESSION.search(line) or _HEAD.match(line):
            return
        yield line


def _opens(line: bytes) -> bool:
    if _HEAD.match(line) or _BLOCK.search(line) or holds_verb(line):
        return False
    # A call of Lisp's goes on up to its bracket.
    lisp = line.lstrip().startswith(b"(") and line.count(b"(") > line.count(b")")
    return lisp or line.rstrip()[-1:] in (b"(", b",", b"{", b"[")
