"""What a test says of what is done with a text: that it is to fail, or that the text is not to come.

Strategy. Words of an assertion that a call is to fail are looked for in the statement of the text, in those right
behind it, on the line that opens the block round it, and in a comment above. What stands before and behind is read by
statements: a call over several lines is one line, and so is what opens a block. Or a text is kept under a name for what
is wrong, alone or in a list.
"""

from __future__ import annotations

import re
from itertools import islice

from ....regexes import regex
from ....verbs import EVERYDAY, any_of
from ...files.assertions import FAILING, MENTIONED, RAISED, fails, may_assert, raises
from ...files.bearings import FAULTY, REFUSED
from ...files.lines import indent, line_before
from ..around.statements import (
    behind_of,
    by_statement,
    gives_below,
    lines_above,
    openings,
    opens_block,
    opens_list,
    statement_before,
    with_bodies,
    written_round,
)
from ..around.tokens import Said, Tokens
from . import replied
from .outcomes import asserts_error, named, refuses_named, refuses_own, used
from .verdicts import REFUSAL

# So far behind a text, and before it, something is said of it.
_NEAR, _FAR = 300, 1500
# What is tried with what came of a call, right behind it, before a test fails.
_TRIED = regex(rb"(?<=[;\n{])\s*try\b[ \t]*[:{]?[ \t]*\n(?P<done>[^\n]*)\n[ \t]*" + FAILING)
# What a name is given, by a call that may have a command of its own.
_OF_COMMAND = regex(
    rb"[ \t]*(?:(?:const|let|var|auto|final|my|val|String|int)[ \t]+)?[$(]?(?P<name>[A-Za-z]\w{0,40})\b[^=\n]{0,60}?:?="
    rb"(?![=~>])(?:[^\n\"'`]*[\"'`](?P<command>(?:" + any_of(EVERYDAY) + rb")\b))?"
)
# What an assertion says of a text that is not to come: before it, where nothing else is compared between, or behind it.
_UNWANTED = regex(
    rb"(?:" + MENTIONED + rb"[^\n;]{0,160}?(?:!==?|(?:(?<![A-Za-z])(?<!is )|(?<=[a-z])(?=N))[Nn]ot(?![a-z]|=[ ]:|_?"
    rb"(?i:throw|raise|fail))|_ne\b|_(?:STR(?:CASE)?)?NE\b|(?:\b|_)[Nn]ever(?![a-z])|\bexactly[ ]?=[ ]?0\b"
    rb"|\btimes\(0\))|\b(?:isnt|unlike|DidNotReceive)\b)(?:(?!==|&&|\|\||\b(?:and|or)\b)[^\n;\"'`]){0,100}[brfu@]?\Z"
)
_DENIED = regex(
    rb"[ \t]*(?:not[ ]in\b|!=)|[ \t]*\)[), \t]*(?:Times\.Never|(?:times|exactly)\(0\)|\.MustNotHaveHappened)"
    rb"|[^\n;\"'`]{0,40}\)[ \t]*(?:is|===?|eq)[ \t]*(?:None|False|null|nil|undefined|false)\b"
)
# A refusal that what comes of a text is to be, behind it.
_COMES_TO = regex(
    rb"[^\n;\"']{0,80}?(?:(?<![=!<>])=(?:==?|:=)?(?![=~>])|\b(?:should|must)[_ ]?(?:be|equal|satisfy|return)\w*`?)"
    rb"[ \t(]*(?:" + REFUSAL + rb"|an?[ ]?\[[ ]?(?:Left|Failure)\b"
    rb"|(?:Nothing|null|nil|None|false|False)\b|is(?:Left|Error|Nothing|Failure)\b)"
    rb"|[^\n;\"']{0,60}?[.?](?:is_?(?:(?:permanent|transient|negative)_?)?(?:Left|Failure|Err(?:or)?|None|Nothing"
    rb"|rejected|refused)|failed)\b",
    re.IGNORECASE,
)
_CALLS = regex(rb"\([ \t\r]*\Z")
_LET = regex(rb"\blet[ ]+(?:Err|None)\b[^=\n]{0,60}=[^=\n]*\Z")
_OR_FAILS = regex(rb"[^\n;]{0,80}\belse[ ]*\{\s*(?:assert|" + FAILING + b")")
# In Go an error is a value that the next statement looks at.
_NO_ERROR = regex(
    rb"(?:\b(?:err|Err\b)\w*[ ]*(?:==[ ]*nil\b|!=[ ]*(?!nil\b)[\w.]+)|!errors\.(?:Is|As)\(err)[^\n{]{0,80}"
    rb"\{[^\n}]{0,40}?\s*" + FAILING + rb""
    rb"|\b(?:assert|require)\.(?:Error|EqualError|False)"
)
# A statement that fails a test by itself, where what is before it did not.
_IS_FAILURE = regex(rb"[^\n]*\n(?P<indent>[ \t]*)" + FAILING)
# What asserts that there is an error, of those that a callback is handed or that are caught.
_ERROR = rb"e(?:x|rr(?:or)?)?"
_ERROR_TAKEN = regex(
    rb"\bexpect\(" + _ERROR + rb"\)\.(?:to\.(?:be\.(?!null|undefined|false|not\b)|exist|match|have\b|not\.be\.null)"
    rb"|toBe(?:Truthy|Defined|InstanceOf)|toMatch|not\.toBe(?:Null|Undefined|Falsy))"
    rb"|\b(?:(?:assert|t(?:ap|est)?)\.(?:ok|exists?|isOk|instanceOf|isNotNull|assert|truthy|true)|assert|ok|should\.exist)"
    rb"\([ \t]*" + _ERROR + rb"\b(?![ \t]*===?[ \t]*(?:null|undefined))"
)
# A comment above that says so; one that says what is done then is about something else.
_SAID_ABOVE = regex(
    rb"(?i)[ \t]*(?:#+|//+|--+|/\*+|;+)[ \t]*(?![^\n]*\b(?:if|when|unless|case|until)\b)(?:[^\n]{0,60}?"
    rb"\b(?:should|must|has to|is to|ought to|expect(?:ed)? to)[ ]"
    rb"(?:fail|error|throw|raise|be[ ](?:an? error|invalid|re(?:jected|fused)))\b"
    rb"|[^\n]{0,20}?\bexpect(?:s|ed|ing)?:?[ ](?:an?[ ])?5[0-9]{2}\b|(?:invalid|malformed|illegal|wrong)[ ]*[:(])"
)
_OPENS = regex(rb"(?:[\[{(:,]|=>|->|\bdo)[ \t\r]*(?:\|\w*\|)?[ \t\r]*$")
_EXPECTED = regex(rb"(?i)\bexpect_?exception")
# What does without what a value that is wrong raises, which fails no test.
_DOES_WITHOUT = regex(rb"\bsuppress\([\w.]*(?:Header|Value|Parse)\w*Error")
# What a text is set on; it is looked for up to so many lines behind that.
_SET_ON = regex(rb"(?:^|[;{])[ \t]*(?P<name>[A-Za-z_]\w*)(?:\[[\"'][\w-]+[\"']\]|\.\w+)[ \t]*=[ \t]*[bfru]?[\"'`]?\Z")
_HANDED = 4
# What is written above a test of which all is to fail.
_TO_FAIL = regex(
    rb"[ \t]*(?:#\[should_panic|@Test\([^\n]*\bexpected[ ]*=|\[ExpectedException\b|(?:/?\*+[ ]*)?@expectedException)"
)
_SIGNS_OF = (b"should_panic", b"expected", b"xpectedException")
# The end of a block that is to fail, right behind the statement.
_CLOSED = regex(rb"[^\n]*\n[ \t]*(?:end|\}\)?)\.?" + RAISED)
# In small letters: one of these is in all that says of a call, or of what comes of it, that it is to fail.
_SAYING = (
    *(b"assert", b"expect", b"requir", b"refute", b"should", b"must", b"check", b"ok(", b"ok ", b"ok\t", b"verif"),
    *(b"rais", b"throw", b"reject", b"refus", b"fail", b"flunk", b"panic", b"unreachable", b"dies_ok", b"intercept["),
    *(b"t.false", b"t.notok", b"t.true", b".to", b"to be", b"to_be", b".isfalse", b".isnull", b"ensure!", b"matches!"),
    *(b"err", b"exception", b"inval", b"syntax", b"left", b"nothing", b"null", b"nil", b"none", b"false"),
    *(b"exist", b"instanceof", b"truthy", b"true("),
)
# A name for what is wrong, which is given a value, or goes through some.
_ELSE = frozenset("attacks exploits hostile malicious sloppy smuggled wild".split())
_WORDS = " ".join(sorted((FAULTY | REFUSED | _ELSE) - {"faulty", "refuse", "refuses", "reject"}))
_ALONE = f"{_WORDS} {_WORDS.upper()}".replace(" ", "|").encode()
_CAPITAL = _WORDS.title().replace(" ", "|").encode()
_NAMED = regex(
    rb"(?:(?<![A-Za-z])(?:" + _ALONE + rb")|(?<![A-Z])(?:" + _CAPITAL + rb"))(?![a-z])\w{0,40}[\"']?[ \t]*"
    rb"(?:\[\w*\][ \t]*)?(?::[^=\n]{0,60}(?==)|:(?=[ \t]*[\[{(\"'`])|(?=[:=,(]|\b(?:in|of)\b))[ \t]*"
    rb"(?::?=(?![=~])>?|,[ \t]*\[|\b(?:in|of)\b|(?<=:)|\()[^;\n]*$"
)
_GOES_THROUGH = regex(rb"[\])]\.(?:forEach|each|map|every|some)\b[^\n]{0,12}\b(?:" + _ALONE + rb")\w*")
_BRACKET = regex(rb"[\[{(][ \t\r]*$")
# What a language defines without a sign.
_DEFINED = regex(
    rb"^[ \t]*(?:@|\((?:def\w*|define|setq)[ \t])[^\n\"'=]{0,60}?(?<![A-Za-z])(?:" + _ALONE + rb")(?![a-z])"
    rb"[\w*-]{0,40}[ \t]*(?:[\[({~][^\n]{0,3})?$"
)
# The brace of a function's body, which is no list's.
_BODY = regex(rb"\)[^()\[\]={}\"']{0,60}\{[ \t\r]*$")


def _round(data: bytes, start: int, end: int) -> Said:
    return Said(*statement_before(data, start), behind_of(data, end))


def round_of(found: Tokens, data: bytes, start: int, end: int) -> Said:
    """What stands round a text among the tokens: several ask for that."""
    if (start, end) not in found.said:
        found.said[start, end] = _round(data, start, end)
    return found.said[start, end]


def is_not_to_come(data: bytes, start: int, end: int, found: Tokens | None = None) -> bool:
    """Whether a test says that what is done with what stands there is to fail, or that it is not to come."""
    said = _round(data, start, end) if found is None else round_of(found, data, start, end)
    own = _of_own(said)
    return _is_to_fail(data, start, end, said) or _is_unwanted(data, start, end, said) if own is None else own


def is_to_fail(data: bytes, start: int, end: int) -> bool:
    """Whether a test says that what is done with what stands there is to fail."""
    said = _round(data, start, end)
    own = _of_own(said)
    return _is_to_fail(data, start, end, said) if own is None else own


def _of_own(said: Said) -> bool | None:
    """What an assertion of the text's own statement says of what comes of the call that it is handed to."""
    line, _, rest = said.behind.partition(b"\n")
    # A value is made in braces over several lines.
    more = rest.partition(b"\n")[0] if line.rstrip().endswith(b"{") else b""
    return None if _is_answered(said.before, line) else refuses_own(said.before, line + more)


def _is_to_fail(data: bytes, start: int, end: int, said: Said) -> bool:
    if _says_anything(said) and _is_said_to_fail(data, said):
        return True
    begin, before, behind = said
    above = list(islice(lines_above(data, begin), 3))
    if any(map(_EXPECTED.search, above)):
        return True
    if _SAID_ABOVE.match(above[0]) or _SAID_ABOVE.match(next(lines_above(data, start))):
        return True
    # The test round it may be written to be one that fails.
    near = data[max(0, begin - _FAR) : begin]
    if any(sign in near for sign in _SIGNS_OF) and any(map(_TO_FAIL.match, written_round(data, begin))):
        return True
    if any(_OPENS.search(opens) and fails(opens, b"") for opens in openings(data, begin)):
        return True
    # What is asserted to be accepted first may be given what comes of another command then.
    names = named(before)
    if names and any(refuses_named(said, names) for said in with_bodies(behind)) and replied.behind(behind) != "":
        return True
    for name in names:
        tried = _TRIED.search(data, end, end + _NEAR)
        if tried and name in tried["done"]:
            return True
    use = used(data, start, end)
    return (use is not None and is_to_fail(data, *use)) or _is_sent_to_fail(before, behind)


def _says_anything(said: Said) -> bool:
    """Whether a word stands round a text without which its statement, and what follows, say nothing of a failure."""
    small = (said.before + b"\n" + said.behind).lower()
    return any(map(small.__contains__, _SAYING))


def _is_said_to_fail(data: bytes, said: Said) -> bool:
    """Whether the statement of a text says that what is done with it is to fail, or what stands right behind it."""
    begin, before, behind = said
    line = said.line
    if fails(before, line) and not _is_answered(before, line):
        return True
    if _CLOSED.match(behind) or (_LET.search(before) and _OR_FAILS.match(behind)):
        return True
    comes = _COMES_TO.match(line)
    if comes and may_assert(before + comes.group()):
        return True
    failure = _IS_FAILURE.match(behind)
    if failure is not None and len(failure["indent"]) == indent(data, begin):
        return True
    # There is to be an error: in the callback of a call, or in the next statement.
    return _NO_ERROR.search(behind) is not None or _ERROR_TAKEN.search(behind) is not None


def _is_sent_to_fail(before: bytes, behind: bytes) -> bool:
    """Whether a text is set on something that is then handed on where that is to fail."""
    own = _SET_ON.search(before)
    if own is None:
        return False
    lines = [line for line in behind.split(b"\n")[1:] if line.strip()][:_HANDED]
    return any(
        (raises(line) or _DOES_WITHOUT.search(line)) and own["name"] in line + b"".join(lines[at + 1 : at + 2])
        for at, line in enumerate(lines)
    )


def _is_answered(before: bytes, line: bytes) -> bool:
    """Whether the statement round a text denies that a reply refuses it, or asserts that one accepts it."""
    return replied.own(before.rpartition(b";")[2], line) == ""


def says_refusal(behind: bytes) -> bool:
    """Whether the lines that go through a list assert that what is done with each of its texts fails."""
    other = b""
    for line in behind.split(b"\n"):
        if given := _OF_COMMAND.match(line):
            other = given["name"] if given["command"] else b""
        if fails(line, line) or (_COMES_TO.match(line) and may_assert(line)):
            return True
        about_other = other and not given and re.search(rb"\b" + other + rb"\b", line)
        if not about_other and (said := replied.in_loop(line)) is not None:
            return said != ""
    return _NO_ERROR.search(behind) is not None or any(map(asserts_error, by_statement(behind)))


def _is_unwanted(data: bytes, start: int, end: int, said: Said) -> bool:
    """Whether a test says that the text which stands there is not to come."""
    before = line_before(data, start)
    if not before.strip(b" \t\rbrfu@"):
        above = next(lines_above(data, start))
        before = above if _CALLS.search(above) else before
    if _UNWANTED.search(before) and not _is_answered(before, said.line):
        return True
    denied = _DENIED.match(data, end, end + _NEAR)
    return denied is not None and may_assert(before + denied.group())


def is_called_bad(data: bytes, start: int) -> bool:
    """Whether the text that begins there is kept under a name for what is wrong, alone or in a list."""
    if _NAMED.search(line_before(data, start)) is not None or is_listed_under(_NAMED, data, start):
        return True
    return _DEFINED.search(opens_list(data, start)) is not None


def is_given_bad(before: bytes, line: bytes) -> bool:
    """Whether a line gives a text to such a name, or a list with it goes through one."""
    return _NAMED.search(before) is not None or _GOES_THROUGH.search(line) is not None


def is_listed_under(named: re.Pattern[bytes], data: bytes, start: int) -> bool:
    """Whether what opens the block of a place is a list that is given to a name like that."""
    opens = opens_block(data, start).replace(b"\n", b" ")
    if _BRACKET.search(opens) is not None and not _BODY.search(opens) and named.search(opens) is not None:
        return True
    opens = opens_list(data, start)
    return gives_below(opens) and named.search(opens) is not None
