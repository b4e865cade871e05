"""What a test says of an address that a call is handed, or that a setting is given: that it is refused.

Strategy. Of what a call is handed the same is asked as of a command, up to the next such call. What is set is read
later: the first assertion on its line or behind it, in its block, tells, by what fails, by what is found invalid, by a
status, or by errors that are there or name what was set.
"""

from __future__ import annotations

import re

from ....regexes import regex
from ...files.assertions import asserts, raises
from ...files.lines import indent, indentation
from ...files.refusals import Verdict
from ..around.statements import BEGINS, behind_of, statement_before
from .failing import is_to_fail
from .refused import by_reply

_VALID = regex(
    rb"(?i)(?<![a-z])(?P<bad>in)?valid(?![a-z])"
    rb"|(?:\.|(?<![\w.]))(?:success|ok)\b(?=[\"')]*[ ]*[.:=,)]|[\"']?\])"
    rb"|(?P<has>(?:has|validation)_?\w*errors?|unprocessable|bad_?request|failed)"
)
_NO = regex(
    rb"(?i)(?<![a-z])(?:not|false|falsy|refute|isnt|no)(?![a-z])|(?-i:(?<=[a-z])(?:Not?|False|Falsy)(?![a-z]))|(?<!\w)!(?=[\w(.$])"
)
# A status of HTTP, or of a program that ends.
_STATUS = regex(
    rb"(?i)status\w*\b[^\n]{0,24}(?<![0-9])4(?:00|22)\b|(?<![0-9])4(?:00|22)\b[^\n]{0,40}status|unprocessable"
    rb"|(?:exit_?(?:code|status)|return_?code)\b[^\n0-9]{0,20}(?:!=[ ]*0|not\w*\(0|[ (,=][12]\b)"
)
_ERRORS = regex(rb"(?i)(?<![a-z])(?:errors?|problems?|issues?|violations?)(?![a-z])")
_FINDS = regex(rb"(?i)validat|check|error|problem|issue|violation")
_NOTHING = regex(
    rb"(?i)(?:==|is|\bto\w*\(|,)[ ]*(?:\[\]|\{\}|\(\)|None\b|nil\b|null\b|undefined\b)|empty|toHaveLength\(0"
    rb"|(?<![a-z])no_?errors?"
)
_NAMING = rb"(?i)[\"'`][^\"'`\n]{0,40}%s[^\"'`\n]{0,12}[ ](?:is|must|should|not|needs|has|invalid)\b"
# What ends a block, or begins another beside it.
_ENDS = regex(rb"[ \t]*(?:" + BEGINS + rb"|\}|end\b)")
_LINES, _NEAR = 6, 700


def call_verdict(data: bytes, start: int, end: int, stop: int) -> Verdict:
    """How a test refuses what the call between two places is handed; what stands from ``stop`` on is about another."""
    if is_to_fail(data, start, end):
        return "refused"
    behind = behind_of(data, end)[: max(0, stop - end)] if stop >= 0 else behind_of(data, end)
    return by_reply(data, start, end, behind, statement_before(data, start)[1]) or ""


def is_setting_refused(data: bytes, start: int, end: int, name: str) -> bool | None:
    """Whether the first assertion behind a setting of that name, or on its line, refuses it; None where none tells."""
    at, behind = data.rfind(b"\n", 0, start) + 1, data.find(b"\n", end)
    behind = behind if behind >= 0 else len(data)
    own = data[at:start] + data[end:behind]
    if asserts(own) or raises(own):
        return _says_refused(own, name)
    deep, written = indent(data, start), own.lstrip()[:1] == b"@"
    for line in data[behind + 1 : behind + _NEAR].split(b"\n")[:_LINES]:
        if line.strip() and (indentation(line) < deep or (_ENDS.match(line) and not written)):
            return None
        # What is called so again is what that line is about.
        if name.encode() + b"(" in line:
            return None
        written = False
        if asserts(line) or raises(line):
            return _says_refused(line, name)
    return None


def _says_refused(line: bytes, name: str) -> bool | None:
    """Whether an assertion says that something fails, is invalid, or has errors, as far as that is of a setting."""
    denied = _NO.search(line) is not None
    if raises(line):
        return not denied
    if _STATUS.search(line) or re.search(_NAMING % re.escape(name.encode()), line):
        return True
    if valid := _VALID.search(line):
        return denied != bool(valid["bad"] or valid["has"])
    if _FINDS.search(line) and _NOTHING.search(line):
        return False
    return not denied if _ERRORS.search(line) else None
