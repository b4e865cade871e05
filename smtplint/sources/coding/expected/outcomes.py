"""What an assertion says of what came of a call: that it was refused, or that it was taken.

Strategy. A constant, a type or a bare word that names an error tells by itself, where nothing is denied. Else each sign
on the line turns what it says round: what is asked of the outcome, for an error or for success; nothing or no, that it
is compared with; and a word that denies. An outcome of which something else is asked says nothing here.

A text that is kept under a name of its own is handed over by the first call behind it in the same block that is given
that name alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ....model import Span
from ....regexes import regex
from ...files.assertions import ASSERTS, FAILING
from ...files.bearings import ERRORS, words_of
from ...files.lines import indentation, line_before
from ..around.functions import block_end

# Where a text stands in what is said of it in its own statement, with what else its call is handed; and its call.
_TEXT, _MARKS = b"\0", b"\"'`bfru@$"
_OWN = regex(_TEXT + rb"(?:[^()\n]{0,80}(?:\([^()\n]{0,60}\)[^()\n]{0,60})?\)+)?")
_CALL = regex(rb"(?P<call>[\w.:>-]*\w[!?]?)(?:\(|[ ])[ \t]*(?:[\w&*.\[\]]+,[ \t]*){0,3}\Z")
# A name that what came of a call was given.
_NAME = rb"(?<![\w.\"'])%s(?!\w)\)*"
# A condition that fails a test.
_FAILS = regex(rb"\bif\b(?P<said>[^{\n]*?)(?:\{|\bthen\b|:|\))[ \t]*" + FAILING)
# What is no part of what is said: a comment, and what a person is told where it does not hold.
_ASIDE = regex(rb"[ \t](?://|#)[ \t][^\n]*|\"(?:\\.|[^\"\\\n])* (?:\\.|[^\"\\\n])*\"|(?<!\w)'[^'\n]* [^'\n]*'")
# A constant, a type, a symbol or a bare word that may name an error.
_ERROR = regex(
    rb"(?<![\w.$>:\"'`-])(?P<path>[A-Z]\w*(?:(?:::|\.|->)\w+)*)"
    rb"|(?<![\w.$>:\"'`])(?:\w+\.(?P<own>Err[A-Z]\w+)|(?:\w+::)+(?P<type>k?[A-Z]\w*))"
    rb"|(?<![\w:\])]):(?P<symbol>[a-z]\w+)(?!\w*:)|(?<=[ (,=])\.(?P<case>[a-z]\w+)"
    rb"|(?<![\w\[])(?<!get\()[\"'`](?P<word>[A-Za-z]+(?:(?:[-_]|::)[A-Za-z]+){0,3})[\"'`](?![ \t]*\])"
)
_FAILURES = frozenset("fail failed failure".split())
_NONE = frozenset("no none not ok success nil null never without assert expect should free less".split())
# What is asked of an outcome, behind it; and the call round a text that asks.
_ASKED = regex(
    rb"[!?]{0,2}(?:(?:\.|->|::)(?:unwrap\(\)\.)?(?:(?:(?:not_)?to|to_not|should|should_not)[ ])?|[\[(][\"':])"
    rb"(?P<what>[A-Za-z_]\w*)(?:[\"']?\])?[?!]?(?:\(\))?(?P<further>[ \t]*(?:\.|->)[ \t]*[a-z]\w*)?"
)
_ASKS = regex(rb"(?<![A-Za-z])(?P<what>(?:[Ii]s|[Hh]as)(?:_|(?=[A-Z]))\w+)[!?]?[( ][ \t]*(?:[\w.:&]+[( ][ \t]*){0,3}\Z")
_BAD = frozenset((*ERRORS, *_FAILURES, "left"))
_GOOD = frozenset("ok valid success successful succeeded accepted right wellformed".split())
# How methods begin that assert something of what they are called on.
_OF_ASSERTION = frozenset(
    "to should must not is be does has resolves will eq eql equal equals match include contain satisfy".split()
)
# Nothing and no, that an outcome is compared with.
_NOTHING = regex(
    rb"(?<![A-Za-z])(?:null|nil|none|false|falsy|undef(?:ined)?|nullptr|nullopt|empty)(?![a-z])"
    rb"|(?:(?<=[a-z_.(])|\b)(?:Null|Nil|None|Nothing|False|Falsy|Undefined|Empty)(?![a-z])"
    rb"|(?<![A-Z])(?:NULL|NIL|NONE|FALSE)(?![A-Z])|(?:==|,|\()[ ]*(?:-1|\"\"|''|\[\])(?=[ ]*(?:[),;\r]|\Z))|<[ ]*0\b"
)
_FALSE = regex(rb"(?<![A-Za-z])false(?![a-z])|False(?![a-z])|(?<![A-Z])FALSE(?![A-Z])")
_DENIES = regex(
    rb"!=|(?<!\w)!(?=[\w(.$\0\1])|(?<![A-Za-z])(?:not|isnt|refute|unlike|never)(?![a-z])|(?<=[a-z])Not(?![a-z])|\bNot(?![a-z])"
    rb"|_(?:ne|NE)\b|\bDoesNot|non_(?=null|nil)"
)
_HOLDS = regex(rb"[;{ \t]*(?:ok\b|assert\b|\w*(?:True|TRUE|_true)\b)")
_FREE = regex(rb"nothing_raised|(?:(?<![a-z])no|No|NO)_?(?i:err|throw|exception|fail)")
# What stands between an outcome and an assertion behind it.
_BETWEEN = regex(rb"[\w.()?]*[ .`]*\Z")
_COMPARES = regex(
    rb"[=!<>]=|[Ee]qual|EQ\b|_eq|\beq\b|\b(?:is|in|like|contains?)\b[^(]|to(?:Be|Match|Contain|Have)\w*\("
)
_THROWS = regex(rb"[Tt]hrow|raise|[Rr]ejects|THROW|panics")
# What is given a value: perhaps words for what it is, and a type before the name or behind it.
_KEPT = regex(
    rb"(?:^|[;{])[ \t]*(?:[A-Za-z][\w.:<>&*\[\]]*[ \t]+){0,3}[$@&]?(?P<name>[A-Za-z_]\w{1,60})"
    rb"(?:[ \t]*:[^=\n]{1,40})?[ \t]*:?=[ \t]*[bfru@&]{0,2}\Z"
)
# What is given may be done later, and in parts.
_GIVEN = regex(
    rb"(?:^|[;{])[ \t]*(?:[A-Za-z][\w.:<>&*]*[&*]?[ \t]+){0,3}[{\[(]?[ ]*[$@&*]{0,2}"
    rb"(?P<names>[A-Za-z_]\w{0,60}(?:,[ ]*[$@&]?\w{1,60}){0,3})[ ]*[}\])]?(?:[ \t]*:[^=\n]{1,40})?[ \t]*:?=(?![=~>])"
    rb"(?:[ \t]*(?:async[ ]*)?(?:\([\w, ]*\)|\w+)[ ]*[=-]>)?[^=\n]*\Z"
)
_WORD = regex(rb"\w+")
_USED = rb"(?:[(,][ \t]*|(?<=\w)[ \t]+)[$@&]{0,2}%s(?:\.(?:\w{1,20}\([^()\n]{0,20}\)))?(?=[ \t]*(?:[),;]|\r?\n|\Z))"
_NEAR = 600


def refuses_own(before: bytes, behind: bytes) -> bool | None:
    """Whether what stands round a text asserts that what comes of its call is a refusal; None where nothing does."""
    before = before.rstrip(_MARKS)
    call = _CALL.search(before)
    if call is None or ASSERTS.search(call["call"]):
        return None
    return _refuses(before + _TEXT + behind.lstrip(_MARKS), _OWN)


def refuses_named(line: bytes, names: list[bytes]) -> bool:
    """Whether a line asserts that what came of a call, by one of these names, is a refusal."""
    return any(name in line and _refuses(line, _named(name)) for name in names)


def asserts_error(words: bytes) -> bool:
    """Whether an assertion names an error that something is to be."""
    asserts = ASSERTS.search(words)
    said = _ASIDE.sub(b' "-"', words[asserts.start() :]) if asserts else b""
    return names_error(said) and not _DENIES.search(said) and not _FALSE.search(said) and not _FREE.search(said)


@lru_cache(maxsize=64)
def _named(name: bytes) -> re.Pattern[bytes]:
    return re.compile(_NAME % re.escape(name))


def _refuses(line: bytes, subject: re.Pattern[bytes]) -> bool | None:
    """Whether a line asserts of what a pattern finds on it that it is a refusal; None where it says nothing."""
    asserts, fails = ASSERTS.search(line), _FAILS.search(line)
    if not (asserts or fails) or subject.search(line) is None:
        return None
    if fails:
        said = None if b";" in fails["said"] else _says(fails["said"], subject, 0)
        return None if said is None else not said
    line = _ASIDE.sub(b' "-"', line)
    asserts = ASSERTS.search(line)
    return _says(line, subject, asserts.start()) if asserts else None


def _says(line: bytes, subject: re.Pattern[bytes], begin: int) -> bool | None:
    """Whether what stands on a line from a place on says of what a pattern finds there that it is a refusal."""
    found = subject.search(line)
    if found is None or (found.end() < begin and not _BETWEEN.match(line, found.end(), begin)):
        return None
    before, behind = line[begin : found.start()], line[found.end() :]
    said = before + b"\1" + behind
    denied = len(_DENIES.findall(said)) % 2 == 1
    asked = _ASKED.match(behind)
    false = _FALSE.search(said) is not None
    if _FREE.search(said):
        return False
    if names_error(said):
        return denied == false
    if asked is None or not _OF_ASSERTION.isdisjoint(words_of(asked["what"].decode("latin-1"))[:1]):
        if _THROWS.search(said):
            return denied == false
        asked = asked if asked and _kind(asked["what"]) is not None else None
    nothing = _NOTHING.search(said) is not None
    if asked:
        bad = None if asked["further"] else _kind(asked["what"])
    elif (asks := _ASKS.search(before)) and (kind := _kind(asks["what"])) is not None:
        bad = kind
    else:
        signs = nothing or denied or not found.group().startswith(_TEXT)
        bad = (_kind(found.group()) is True) if signs and (nothing or not _COMPARES.search(said)) else None
    return None if bad is None else bad ^ nothing ^ denied


def names_error(words: bytes) -> bool:
    """Whether a constant, a type or a bare word in what is said names an error."""
    said = not _HOLDS.match(words) or _COMPARES.search(words)
    for one in _ERROR.finditer(words):
        # What is said where something does not hold is no part of that.
        if one["word"] and not said:
            continue
        parts = set(words_of(one.group().decode("latin-1")))
        named = not parts.isdisjoint(ERRORS) or (one["word"] is None and not parts.isdisjoint(_FAILURES))
        if named and parts.isdisjoint(_NONE):
            return True
    return False


def _kind(what: bytes) -> bool | None:
    """Whether a name asks for an error, or for success; None where it does for neither."""
    words = set(words_of(what.decode("latin-1")))
    if not words.isdisjoint(_BAD):
        return True
    return False if not words.isdisjoint(_GOOD) else None


def used(data: bytes, start: int, end: int) -> Span | None:
    """Where the name of a text that stands there is handed over first; None for a text that is not kept so."""
    before = line_before(data, start)
    kept = _KEPT.search(before)
    if kept is None:
        return None
    stop = block_end(data, end, min(len(data), end + _NEAR), indentation(before) - 1)
    use = re.compile(_USED % re.escape(kept["name"])).search(data, end, stop)
    return use.span() if use else None


def results(data: bytes, start: int) -> list[bytes]:
    """The names that are given what comes of a call whose argument stands there."""
    return named(line_before(data, start))


def named(before: bytes) -> list[bytes]:
    """The names that a statement is to give something to, by what it has before that."""
    given = _GIVEN.search(before)
    return [name for name in _WORD.findall(given["names"]) if name.strip(b"_")] if given else []
