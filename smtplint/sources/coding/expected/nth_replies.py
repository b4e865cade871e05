"""Which reply is due to a command that one call is handed with others: the one in its place in a list, or by an index.

Strategy. An index behind the call, or behind a name that what came of it is given in one condition, says which command
an assertion is about; a list of as many codes as there are commands says what is due to each.
"""

from __future__ import annotations

import re

from ....regexes import regex
from ...files.refusals import Verdict
from ..around.statements import begins_command, behind_of, by_statement, statement_before
from ..around.tokens import Tokens, arguments
from .outcomes import results
from .replied import ASSERTS, CONDITION, NEGATED, REPLIED, refused_by
from .reply_names import with_codes

_NUMBER = rb"[ \t]*(-?[0-9]{1,2})[ \t]*"
_INDEX = regex(
    rb"[ \t)]*(?:\[" + _NUMBER + rb"\]|[.:](?:get|at|element|elementAt|ElementAt|nth|item)\(" + _NUMBER + rb"\)"
    rb"|\.(?:(?P<last>last|getLast|Last)|(?P<first>first|getFirst|First))\b)"
)
_ONE = rb"(?:[bfru@]{0,2}[\"'`]\^?[2-5][0-9]{2}(?![0-9])[^\"'`\n]{0,80}[\"'`]|(?<![\w.])[2-5][0-9]{2}(?![\w.]))"
_CODES_OF = _ONE + rb"(?:[ \t]*,[ \t]*" + _ONE + rb"){1,12}"
_CODES = regex(_CODES_OF)
_CODE = regex(_ONE)
# A list of codes that is handed over beside that of the commands.
_BESIDE = regex(
    rb"[ \t]*,[ \t]*(?:&|new\b[^{\n]{0,20})?(?:\[\]\w{1,10})?[\[({][ \t]*"
    rb"(?P<codes>" + _CODES_OF + rb")[ \t,]*[\])}]"
)
# No session is longer that a test looks at so.
_MOST = 24
_DIGITS = regex(rb"[2-5][0-9]{2}")


def nth_reply(found: Tokens, first: int) -> Verdict | None:
    """What an assertion says of the text that begins at a token, one of several that are handed over together.

    None where none tells which of them it is about.
    """
    bracket = found.inside[first]
    if bracket < 0:
        return None
    parts = arguments(found, bracket)
    texts = [part.first for part in parts if found[part.first].kind == "text"] if len(parts) <= _MOST else []
    if first not in texts or sum(begins_command(found.data, found[one].start) for one in texts) < 2:
        return None
    place, count = texts.index(first), len(texts)
    data, start, end = found.data, found[bracket].start, found[found.closing[bracket]].end
    own = by_statement(behind_of(data, end))[0]
    before, own = with_codes(found.source, statement_before(data, start)[1]), with_codes(found.source, own)
    index = _INDEX.match(own)
    if beside := _BESIDE.match(own):
        return _of_words(b"", beside["codes"], None, place, count)
    if CONDITION.search(before):
        # In Go what comes of a call is kept and asked about in one condition.
        asked = own.partition(b";")[2]
        named = (re.search(rb"(?<![\w.])" + re.escape(name) + rb"(?!\w)", asked) for name in results(data, start))
        used = next(filter(None, named), None)
        index = index or (_INDEX.match(asked, used.end()) if used else None)
        due = asked.partition(b"!=")[2]
        return _of_words(b"", due or asked.partition(b"!")[2], index, place, count)
    if ASSERTS.search(before) or ASSERTS.search(own):
        return _of_words(before, own, index, place, count)
    return None


def _of_words(before: bytes, behind: bytes, index: re.Match[bytes] | None, place: int, count: int) -> Verdict | None:
    """What an assertion says of the text at a place among so many."""
    denied = b"not" if NEGATED.search(before) or NEGATED.search(behind) else b""
    if index:
        if not _is_at(index, place, count):
            return ""
        code = REPLIED.search(behind) or REPLIED.search(before)
        return refused_by(code["code"], denied) if code else None
    codes = _CODES.search(behind) or _CODES.search(before)
    each = [_DIGITS.findall(one)[0] for one in _CODE.findall(codes.group())] if codes else []
    return refused_by(each[place], denied) if len(each) == count else None


def _is_at(index: re.Match[bytes], place: int, count: int) -> bool:
    if index["last"] or index["first"]:
        return place == (count - 1 if index["last"] else 0)
    number = int(index[1] or index[2])
    return place == (number if number >= 0 else count + number)
