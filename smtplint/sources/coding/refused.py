"""What a test says of a text that it hands over: that it is to be refused, or that it is not to come.

Strategy. Words of an assertion that a call is to fail are looked for in the statement of the text, on the line that
opens the block round it, and in a comment above. A code that refuses is looked for beside the text (``verdicts.py``);
behind it on its line, and in the statements right behind, where the first code in an assertion tells; or the text is
kept under a name that calls it bad. What stands before and behind is read by statements: a call over several lines is
one line, and so is what opens a block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...regexes import regex
from ...verbs import OTHERS, any_of
from ..files.lines import indentation, line_before
from ..spelling.literals import Scanned
from . import replied
from .replied import NEGATED
from .tokens import Tokens
from .used_later import result, used
from .verdicts import REFUSAL, Verdict, due

_NEAR = 300
# So many lines are gone back to the one that opens a block, and so far each.
_LINES, _LINE, _BEFORE = 24, 400, 3
# What an assertion says of a call that is to fail, before it or round it, or behind it.
_FAILS = regex(
    rb"(?i)\b(?:assert|expect|require)(?:ions?)?[._]?(?:that[._]?)?(?:is[._]?|has[._]?)?"
    rb"(?:throws?|rejects|false|raises?|not_?ok|fails?|null\b|nil\b|error)\w*"
    rb"|\b(?:refute|pytest\.raises|should_?throw|should_not|xfail|throws_ok|dies_ok|(?<!noException should be )thrownBy"
    rb"|expect_?exception|intercept\[|(?:must|should)_?(?:fail|reject|refuse)(?:\w*\()?(?![a-z]))"
    rb"|\b(?:XCTAssert(?:False|Nil|Throws)|(?:CHECK|REQUIRE)_(?:FALSE|THROWS)|t\.(?:throws|false|rejects|notOk)\b)"
    rb"|\b(?:assert!?|ok|check|require|expect|t\.true)(?:\([ \t]*(?:!(?!=)|not\b)|[ \t]+(?:!(?=[$\w(])|not\b))"
)
_FAILED = regex(
    rb"(?i)(?<!not)(?<!\(err\))(?<!\(error\))\.(?:toThrow|rejects\b|toBe(?:False|Null|Undefined)|to(?:Be|Equal|StrictEqual)\((?:false|null)\)"
    rb"|to\.(?:throw|be\.(?:false|null))|is(?:False|Null)\(|should\(\)\.(?:throw|BeFalse|BeNull)|unwrap_err\b|expect_err\b)"
    rb"|(?-i:,[ ]?throws[A-Z])|\bto[ ](?:raise_error|be_?[ ]?(?:false|nil))"
)
# What an assertion says of a text that is not to come: before it, where nothing else is compared between, or behind it.
_TEST = rb"(?i:assert|refute|expect|require|check|verify|should|\bmust|\bt\.)"
_UNWANTED = regex(
    rb"(?:" + _TEST + rb"[^\n;]{0,160}?(?:!==?|(?:(?<![A-Za-z])(?<!is )|(?<=[a-z])(?=N))[Nn]ot(?![a-z]|_?"
    rb"(?i:throw|raise|fail))|_ne\b|_(?:STR(?:CASE)?)?NE\b|(?:\b|_)[Nn]ever(?![a-z])|\bexactly[ ]?=[ ]?0\b"
    rb"|\btimes\(0\))|\b(?:isnt|unlike|DidNotReceive)\b)(?:(?!==|&&|\|\||\b(?:and|or)\b)[^\n;\"'`]){0,100}[brfu@]?\Z"
)
_ASSERTED = regex(_TEST)
_DENIED = regex(
    rb"[ \t]*(?:not[ ]in\b|!=)|[ \t]*\)[), \t]*(?:Times\.Never|(?:times|exactly)\(0\)|\.MustNotHaveHappened)"
    rb"|[^\n;\"'`]{0,40}\)[ \t]*(?:is|===?|eq)[ \t]*(?:None|False|null|nil|undefined|false)\b"
)
# A refusal that what comes of a text is to be: before it, where that alone asserts it or a word does; and behind it.
_MATCHED = regex(
    rb"(?:^|[;{]|[ \t])[ \t]*\{[ \t]*:?error\b[^{}\n=]{0,60}\}[ \t]*=(?![~>=])[^=\n;\"']{0,60}[\"'`\w]{0,3}\Z"
)
_IS_TO_BE = regex(rb"[ \t(]" + REFUSAL + rb"[^=\n;\"']{0,60}?={1,3}(?![~>=])[^=\n;\"']{0,60}[\"'`\w]{0,3}\Z")
_COMES_TO = regex(
    rb"[^\n;\"']{0,80}?(?:(?<![=!<>])=(?:==?|:=)?(?![=~>])|\b(?:should|must)[_ ]?(?:be|equal|satisfy|return)\w*`?)"
    rb"[ \t(]*(?:" + REFUSAL + rb"|(?:Nothing|null|nil|None|false|False)\b|is(?:Left|Error|Nothing|Failure)\b)"
    rb"|[^\n;\"']{0,60}?[.?](?:is_?(?:(?:permanent|transient|negative)_?)?(?:Left|Failure|Err(?:or)?|None|Nothing"
    rb"|rejected|refused)|failed)\b",
    re.IGNORECASE,
)
_CALLS = regex(rb"\([ \t\r]*\Z")
_RUST_ASSERTION = regex(rb"\b(?:debug_)?assert\w*!|\bensure!|\bmatches!")
_RUST_ERROR = regex(rb"\.is_err\b|,[ ]*(?:None|Err\()")
_CONDITION = regex(rb"\bif[ ]+\w+(?:,[ ]*\w+){0,3}[ ]*:?=[^\n{]*\Z")
# In Go an error is a value that the next statement looks at.
_NO_ERROR = regex(
    rb"(?:\b(?:err|Err\b)\w*[ ]*(?:==[ ]*nil\b|!=[ ]*(?!nil\b)[\w.]+)|!errors\.(?:Is|As)\(err)[^\n{]{0,80}"
    rb"\{[^\n}]{0,40}?\s*\w+\.(?:Fatal|Error|Fail)"
    rb"|\b(?:assert|require)\.(?:Error|EqualError|False)"
)
# A statement that fails a test by itself, where what is before it did not.
_IS_FAILURE = regex(
    rb"[^\n]*\n\s*(?:(?:self|this|[Aa]ssert|pytest|t|\$this|Test|unittest)(?:\.|->|::))?(?:fail|Fail|flunk)[ (!]"
    rb"|[^\n]*\n\s*(?:raise[ ]AssertionError|throw[ ]new[ ]AssertionError|panic!\()"
)
# What asserts that there is an error, of those that a callback is handed or that are caught.
_ERROR = rb"e(?:x|rr(?:or)?)?"
_ERROR_TAKEN = regex(
    rb"\bexpect\(" + _ERROR + rb"\)\.(?:to\.(?:be\.(?!null|undefined|false|not\b)|exist|match|have\b|not\.be\.null)"
    rb"|toBe(?:Truthy|Defined|InstanceOf)|toMatch|not\.toBe(?:Null|Undefined|Falsy))"
    rb"|\b(?:(?:assert|t(?:ap|est)?)\.(?:ok|exists?|isOk|instanceOf|isNotNull|assert|truthy|true)|assert|ok|should\.exist)"
    rb"\([ \t]*" + _ERROR + rb"\b(?![ \t]*===?[ \t]*(?:null|undefined))"
)
# What is asserted of what came of a call, by the name of that: that it is a refusal, or that it is there or none.
_RESULT = (
    rb"(?<![\w.])%s(?:\b[^\n;]{0,60}?(?P<refuses>(?i:(?<![a-z])(?:(?:is|has)_?)?(?:permanent|transient|negative)?_?"
    rb"(?:fail(?:ed|ure)?|err(?:or)?|reject(?:ed|ion)?|refus(?:ed|al)))(?![a-z]))"
    rb"|(?P<accepts>(?:(?:\.|->)(?i:is_?|was_?)?(?i:ok|success(?:ful)?|accepted|valid|positive)(?:\(\)|\?)?)?)"
    rb"[ \t]*(?:[),]|\r?\Z))"
)
_THERE = regex(rb"(?i)not[._ ]?(?:to[._ ]?be[._ ]?)?(?:null|nil|none|undefined)")
# A comment above that says so; one that says what is done then is about something else.
_SAID_ABOVE = regex(
    rb"(?i)[ \t]*(?:#+|//+|--+|/\*+|;+)[ \t]*(?![^\n]*\b(?:if|when|unless|case|until)\b)(?:[^\n]{0,60}?"
    rb"\b(?:should|must|has to|is to|ought to|expect(?:ed)? to)[ ]"
    rb"(?:fail|error|throw|raise|be[ ](?:an? error|invalid|re(?:jected|fused)))\b"
    rb"|[^\n]{0,20}?\bexpect(?:s|ed|ing)?:?[ ](?:an?[ ])?5[0-9]{2}\b|(?:invalid|malformed|illegal|wrong)[ ]*[:(])"
)
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
_HEAD = regex(rb"\n(?:[^\n\"'`]|\"[^\"\n]*\"|'[^'\n]*')*[\"'`]?\Z")
_CALL = regex(rb"(?P<name>\b[A-Za-z_]\w*\()[ \t]*(?:&?\w+,[ \t]*)?[bfru@]?[\"'`]")
_FUNCTION = regex(
    rb"(?:(?:async|export|public|private|protected|static|pub)\b[ ]*)*"
    rb"(?:def|fn|func|fun|function|sub|class|it|test|describe|context|scenario)\b|@"
)
# A name for what is wrong, which is given a value, or goes through some.
_WORDS = "bad invalid malformed broken illegal incorrect wrong refused refusals rejected rejects"
_ALONE = f"{_WORDS} {_WORDS.upper()}".replace(" ", "|").encode()
_CAPITAL = _WORDS.title().replace(" ", "|").encode()
_NAMED = regex(
    rb"(?:(?<![A-Za-z])(?:" + _ALONE + rb")|(?<![A-Z])(?:" + _CAPITAL + rb"))(?![a-z])\w{0,40}[\"']?[ \t]*"
    rb"(?:\[\w*\][ \t]*)?(?::[^=\n]{0,60}(?==)|:(?=[ \t]*[\[{(\"'`])|(?=[:=,(]|\b(?:in|of)\b))[ \t]*"
    rb"(?::?=(?![=~])>?|,[ \t]*\[|\b(?:in|of)\b|(?<=:)|\()[^;\n]*$"
)
_GOES_THROUGH = regex(rb"[\])]\.(?:forEach|each|map|every|some)\b[^\n]{0,12}\b(?:" + _ALONE + rb")\w*")
_BRACKET = regex(rb"[\[{(][ \t\r]*$")
_OPENS = regex(rb"(?:[\[{(:,]|=>|->|\bdo)[ \t\r]*(?:\|\w*\|)?[ \t\r]*$")
# Out of so many brackets a statement is looked for, so far back; the end of a line that goes on in the next, and the
# beginning of one that goes on from the last.
_OUTWARDS, _STATEMENT = 5, 600
_HOLDS = regex(rb"(?:[(,]|(?<![<>!=])=)[ \t\r]*\Z")
_CHAINED = regex(rb"[ \t]*(?:\??\.|->)\w")
# The end of what opens a block, over several lines; and a block that only holds what is done in it open.
_ENDS_OPENING = regex(rb"[ \t]*[)\]]")
_WITHIN = regex(rb"[ \t]*(?:(?:async[ ]+)?with\b|(?:await[ ]+)?using\b|try[ \t]*\(|(?:async[ ]*)?\(\w*\)[ \t]*[-=]>)")
_EXPECTED = regex(rb"(?i)\bexpect_?exception")
# The end of a block that is to fail, right behind the statement.
_CLOSED = regex(
    rb"[^\n]*\n[ \t]*(?:end|\}\)?)(?:\.to[ ]raise_error|\.(?:toThrow|to\.throw|rejects\b|Should\(\)\.Throw))"
)


def is_to_fail(data: bytes, start: int, end: int) -> bool:
    """Whether a test says that what is done with what stands there is to fail."""
    begin, before = statement_before(data, start)
    behind = behind_of(data, end)
    line = behind.partition(b"\n")[0]
    if (_FAILS.search(before) or _FAILED.search(line)) and not _is_answered(before, line):
        return True
    if _RUST_ERROR.search(line) and _RUST_ASSERTION.search(before):
        return True
    if _CLOSED.match(behind) or _MATCHED.search(before):
        return True
    comes = _COMES_TO.match(line)
    if (comes or _IS_TO_BE.search(before)) and _ASSERTED.search(before + (comes.group() if comes else b"")):
        return True
    if fails_behind(behind):
        return True
    above = list(lines_above(data, begin))
    if any(map(_EXPECTED.search, above[:_BEFORE])):
        return True
    if _SAID_ABOVE.match(above[0]) or _SAID_ABOVE.match(next(lines_above(data, start))):
        return True
    if any(_OPENS.search(opens) and _FAILS.search(opens) for opens in _openings(data, begin)):
        return True
    use = used(data, start, end)
    return use is not None and (is_to_fail(data, *use) or _is_result_refused(data, *use))


def _is_result_refused(data: bytes, start: int, end: int) -> bool:
    """Whether behind a call that is handed what stands there an assertion says that what came of it is a refusal."""
    if not (name := result(data, start)):
        return False
    own = re.compile(_RESULT % re.escape(name))
    for line in behind_of(data, end).split(b"\n")[1:]:
        said = own.search(line) if _ASSERTED.search(line) else None
        if said and (said["refuses"] or said["accepts"] is not None):
            denied = any(one.search(line) for one in (_FAILS, _FAILED, NEGATED)) and not _THERE.search(line)
            return denied != bool(said["refuses"])
    return False


def _is_answered(before: bytes, line: bytes) -> bool:
    """Whether the statement round a text denies that a reply refuses it, or asserts that one accepts it."""
    return replied.own(before.rpartition(b";")[2], line) == ""


def fails_behind(behind: bytes) -> bool:
    """Whether what stands behind a call says that there is to be an error: its own callback, or the next statement."""
    if _IS_FAILURE.match(behind):
        return True
    return _NO_ERROR.search(behind) is not None or _ERROR_TAKEN.search(behind) is not None


def says_refusal(behind: bytes) -> bool:
    """Whether the lines that go through a list assert that what is done with each of its texts fails."""
    for line in behind.split(b"\n"):
        if _FAILS.search(line) or _FAILED.search(line) or (_RUST_ASSERTION.search(line) and _RUST_ERROR.search(line)):
            return True
        comes = _COMES_TO.match(line)
        if comes and _ASSERTED.search(line):
            return True
        if (said := replied.in_loop(line)) is not None:
            return said != ""
    return _NO_ERROR.search(behind) is not None


def is_unwanted(data: bytes, start: int, end: int) -> bool:
    """Whether a test says that the text which stands there is not to come."""
    before = line_before(data, start)
    if not before.strip(b" \t\rbrfu@"):
        above = next(lines_above(data, start))
        before = above if _CALLS.search(above) else before
    if _UNWANTED.search(before) and not _is_answered(before, behind_of(data, end).partition(b"\n")[0]):
        return True
    denied = _DENIED.match(data, end, end + _NEAR)
    return denied is not None and _ASSERTED.search(before + denied.group()) is not None


def refusal(source: Scanned, found: Tokens, first: int, last: int) -> Verdict:
    """How the reply due to the text of the tokens from ``first`` to ``last``, or its name, refuses it, if it does."""
    data, start, end = source.data, found[first].start, found[last - 1].end
    before, behind = line_before(data, start), behind_of(data, end)
    if (beside := due(source, found, first, last)) is not None:
        return "barred" if beside else ""
    line = behind.partition(b"\n")[0]
    statement = statement_before(data, start)[1]
    if _NAMED.search(before) or _GOES_THROUGH.search(line):
        return "barred"
    if (said := by_reply(data, start, end, behind, statement)) is not None:
        return said
    return "barred" if is_listed_under(_NAMED, data, start) else ""


def by_reply(data: bytes, start: int, end: int, behind: bytes, statement: bytes) -> Verdict | None:
    """How a test refuses what stands between two places by the reply that it asserts; None where it asserts none."""
    own = statement.rpartition(b";")[2]
    if (said := replied.own(own, behind.partition(b"\n")[0])) is not None:
        return said
    # In Go what comes of a call is kept and asked about in one condition.
    asked = b"if " + behind.partition(b";")[2] if _CONDITION.search(own) else behind
    if (said := replied.behind(asked)) is not None:
        return said
    use = used(data, start, end)
    return replied.behind(behind_of(data, use[1])) if use else None


def is_called_bad(data: bytes, start: int) -> bool:
    """Whether the text that begins there is kept under a name for what is wrong, alone or in a list."""
    return _NAMED.search(line_before(data, start)) is not None or is_listed_under(_NAMED, data, start)


def is_listed_under(named: re.Pattern[bytes], data: bytes, start: int) -> bool:
    """Whether what opens the block of a place is a list that is given to a name like that."""
    begin = _line_start(data, start)
    _, opens = _opener(data, begin, indentation(data[begin:start]))
    return _BRACKET.search(opens) is not None and named.search(opens) is not None


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


def _openings(data: bytes, begin: int) -> Iterator[bytes]:
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


def lines_above(data: bytes, start: int) -> Iterator[bytes]:
    """The lines before the one of a place back to the one that opens its block; "" last where none near does."""
    begin = _line_start(data, start)
    return (line for _, line in _above(data, begin, indentation(data[begin:start])))


def _line_start(data: bytes, at: int) -> int:
    """Where the line of a place begins, as far as that is looked for."""
    return data.rfind(b"\n", max(0, at - _LINE), at) + 1


def _opener(data: bytes, begin: int, indent: int) -> tuple[int, bytes]:
    """The line before one that is less indented, with its place; -1 and "" where none near is."""
    *_, opens = _above(data, begin, indent) if indent else ((-1, b""),)
    return opens


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
