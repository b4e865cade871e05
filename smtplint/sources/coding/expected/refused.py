"""What a test says of the reply that is due to a text, wherever it says so: that this refuses it.

Strategy. A code that refuses is looked for beside the text (``verdicts.py``); behind it on its line, and in the
statements right behind, where the first code in an assertion tells; then where a reply is asked for near it, or given
back for it by what stands in for a server. Or the text is kept under a name that calls it bad.

Where a test goes on in branches by the reply, the first is told from the others; what it is for, a code or an error
tells, and what is done there, whether the test fails. A refusal is due where that goes on and the others fail, or there
are none.
"""

from __future__ import annotations

import re

from ....regexes import regex
from ...files.assertions import FAILING
from ...files.lines import line_before
from ...files.refusals import CODE, Verdict, of_code
from ...spelling.literals import Scanned
from ..around.operands import skip_lines
from ..around.statements import behind_of, lines_above
from ..around.tokens import Tokens
from . import replied
from .failing import is_called_bad, is_given_bad, round_of
from .outcomes import names_error, results, used
from .replied import ASSERTS, CONDITION, REPLIED, refused_by
from .reply_names import with_codes
from .verdicts import due, has_tests

# So far behind a text another command may stand.
_NEAR = 300
# A reply that is asked for.
_IS_ASKED_IN = regex(rb"\w[ \t]*:?=[ \t]*[bru]?[\"']?" + CODE + rb"[\"']?[ ]+in\b")
# What a server answers; and what a stand-in reads as the last of such, as a line above gives it that.
_ANSWER = regex(CODE + rb"(?:[ -]|\Z)")
_ANSWERED = regex(
    rb"(?i)[^\n=]*(?:recv|read|repl|resp|answer)[^\n=]*\.(?:side_effect|return_value)[ \t]*=[^\n]*[\"'(]"
    + CODE
    + rb"\b"
)
_FUNCTION = regex(rb"\n[ \t]*(?:async[ ])?def\b")
# What a stand-in gives back, one by one; and a command among that.
_GIVES_BACK = regex(
    rb"(?i)(?:side_effect|return_value)[ \t]*=[ \t]*(?:iter)?\Z|(?:returns?\w*|resolved\w*|answers?|yields?)[ \t]*\Z"
)
_SENDS = regex(rb"(?i)\b(?:MAIL[ \t]+FROM|RCPT[ \t]+TO)\b")
_ASKS = regex(rb"\b(?:match|switch|when|case)\b[^;{}\n]*\Z")
_OF_NAME = rb"[^\n]*\n[ \t]*(?:match|switch|when|case)\b[ (]*%s\b"
# What begins the branches, and each of them.
_OPENS = regex(rb"[^\n{]*(?:\{|\bdo\b|:[ \t]*(?=\r?\n)|(?=\n))")
_BRANCH = regex(
    rb"(?:^|(?<=[\n;{},:]))[ \t]*(?:"
    rb"(?:case|in|when|is)\b[ \t]*(?P<worded>(?:\{[^{}\n]*\}|\([^()\n]*\)|[^\n{}()])+?)"
    rb"(?:=>|->|:(?=\s)(?![^\n]*[=-]>)|\bthen\b|(?=\n|\{\s))"
    rb"|(?P<plain>[^\n;{}]{1,60}?(?:\{[^{}\n]{0,40}\})?)[ \t]*(?:=>|->)"
    rb"|(?P<other>default|else|otherwise)\b[ \t]*(?:=>|->|:)?)"
)
_FAILS = regex(FAILING + rb"|\b(?:abort|raise|throw)\b|\bassert!?[ (]*[Ff]alse\b")
_GOOD = regex(rb"(?<![\w.])\.?(?:Ok|ok|Right|Success|success|Some|Accepted|accepted)\b")


def refusal(found: Tokens, first: int, last: int) -> Verdict:
    """How the reply due to the text of the tokens from ``first`` to ``last``, or its name, refuses it, if it does."""
    data, start, end = found.data, found[first].start, found[last - 1].end
    if (beside := due(found, first, last)) is not None:
        return "barred" if beside else ""
    before, (_, statement, behind) = line_before(data, start), round_of(found, data, start, end)
    if ASSERTS.search(statement) or ASSERTS.search(behind) or CONDITION.search(statement):
        statement, behind = with_codes(found.source, statement), with_codes(found.source, behind)
    line = behind.partition(b"\n")[0]
    if is_given_bad(before, line):
        return "barred"
    if (said := by_reply(data, start, end, behind, statement)) is not None:
        return said
    if has_tests(found.source):
        if (said := by_branches(statement, behind, results(data, start))) is not None:
            return said
        if (said := _by_what_stands_near(found.source, start, behind)) is not None:
            return said
    for said in (_of_player(data, found, first), _in_session(found, first)):
        if said is not None:
            return said
    return "barred" if is_called_bad(data, start) else ""


def by_reply(data: bytes, start: int, end: int, behind: bytes, statement: bytes) -> Verdict | None:
    """How a test refuses what stands between two places by the reply that it asserts; None where it asserts none."""
    own = statement.rpartition(b";")[2]
    if (said := replied.own(own, behind.partition(b"\n")[0])) is not None:
        return said
    # In Go what comes of a call is kept and asked about in one condition.
    asked = b"if " + behind.partition(b";")[2] if CONDITION.search(own) else behind
    if (said := replied.behind(asked)) is not None:
        return said
    use = used(data, start, end)
    return replied.behind(behind_of(data, use[1])) if use else None


def _of_player(data: bytes, found: Tokens, first: int) -> Verdict | None:
    """How a test refuses a text that a stand-in gives back with others, by the reply asserted behind them all."""
    for bracket in found.outwards(first, 2):
        start, end = found[bracket].start, found[found.closing[bracket]].end
        if _GIVES_BACK.search(line_before(data, start)):
            said = replied.behind(behind_of(data, end))
            several = len(_SENDS.findall(data, start, end)) > 1
            return "barred" if said and several else said
    return None


def _in_session(found: Tokens, first: int) -> Verdict | None:
    """How a text is refused by the row of a session behind its own, or the call, in which a server answers."""
    bracket = found.inside[first]
    if bracket < 1:
        return None
    comma = skip_lines(found, found.closing[bracket] + 1, 1)
    behind = skip_lines(found, comma + 1, 1)
    called = found[bracket - 1 : bracket], found[behind : behind + 1]
    if all(one and one[0].kind == "name" for one in called):
        behind += called[0][0].text != called[1][0].text
    elif first == bracket + 1:
        return None
    if found.texts(comma, comma + 1) != [","] or found.texts(behind, behind + 1) != [found[bracket].text]:
        return None
    texts = [at for at in range(behind, found.closing[behind]) if found.inside[at] == behind]
    answer = _ANSWER.match(found.raw(texts[-1])) if texts else None
    return refused_by(answer["code"], b"") if answer else None


def _by_what_stands_near(source: Scanned, start: int, behind: bytes) -> Verdict | None:
    """What a test says of a command by a reply that it asks for behind it, or has a stand-in give above."""
    if REPLIED.search(behind) and (asked := _IS_ASKED_IN.search(behind)):
        return "barred" if of_code(asked["code"]) in ("barred", "refused") else None
    given = next(filter(None, map(_ANSWERED.match, lines_above(source.data, start))), None)
    # Of several answers the last is due to the last command.
    behind = _FUNCTION.split(source.data[start + len(b"MAIL") : start + _NEAR], maxsplit=1)[0]
    return refused_by(given["code"], b"") if given and not _SENDS.search(behind) else None


def by_branches(before: bytes, behind: bytes, names: list[bytes]) -> Verdict | None:
    """How a test refuses a command whose statement, or a name of what comes of it, is gone on with by branches.

    None where there are no branches, or those say nothing. ``before``, ``behind``: what stands round the command.
    """
    begin = 0
    if not _ASKS.search(before):
        asked = (re.match(_OF_NAME % re.escape(name), behind) for name in names)
        begin = next((one.end() for one in asked if one), -1)
    opens = _OPENS.match(behind, begin) if begin >= 0 else None
    branches = list(_BRANCH.finditer(behind, opens.end())) if opens else []
    if not branches:
        return None
    first, ends = branches[0], branches[1].start() if len(branches) > 1 else len(behind)
    due, fails = first["worded"] or first["plain"] or b"", _FAILS.search(behind, first.end(), ends) is not None
    others = _FAILS.search(behind, ends) is not None
    reply = REPLIED.search(due)
    said: Verdict = refused_by(reply["code"], b"") if reply else "refused" if names_error(b" " + due) else ""
    if said:
        alone = reply is not None and len(branches) == 1
        return "" if fails else said if others or alone else None
    return "refused" if fails and not others and (reply or _GOOD.search(due)) else None
