"""What a test says of a command by the branches that it goes on in by the reply: ``match send(…)``, ``when (…)``.

Strategy. Of the branches the first is told from the others; what it is for, a code or an error tells, and what is done
there, whether the test fails. A refusal is due where that goes on and the others fail, or there are none.
"""

from __future__ import annotations

import re

from ....regexes import regex
from ...files.refusals import Verdict
from .outcomes import names_error
from .replied import REPLIED, refused_by

_ASKS = regex(rb"\b(?:match|switch|when|case)\b[^;{}\n]*\Z")
_ASKED = regex(rb"[^\n{;]{0,80}\bmatch[ ]?\{")
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
_FAILS = regex(
    rb"\b(?:fail\w*!?|Fail\w*|panic!?|unreachable!|flunk|XCTFail|abort|raise|throw)\b|\bassert!?[ (]*[Ff]alse\b"
    rb"|\bt\.(?:Fatal|Error|Fail)|\.fail\("
)
_GOOD = regex(rb"(?<![\w.])\.?(?:Ok|ok|Right|Success|success|Some|Accepted|accepted)\b")


def by_branches(before: bytes, behind: bytes, names: list[bytes]) -> Verdict | None:
    """How a test refuses a command whose statement, or a name of what comes of it, is gone on with by branches.

    None where there are no branches, or those say nothing. ``before``, ``behind``: what stands round the command.
    """
    begin = 0
    if not (_ASKS.search(before) or _ASKED.match(behind)):
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
