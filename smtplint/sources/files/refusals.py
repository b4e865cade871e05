"""How refusals are told: by the codes of replies, by what a transcript or a step says."""

from __future__ import annotations

import re

from ...regexes import regex
from ...typed import Literal
from .bearings import bearing
from .lines import line_stop

# What is said of a text: that its syntax is refused, or it is for another reason, by a code; that a server accepts it,
# by a code; that a parser took it.
Verdict = Literal["refused", "barred", "accepted", "taken", ""]
# The codes of replies that refuse how a command is written, a parameter or an address.
SYNTAX = frozenset((b"500", b"501", b"504", b"553", b"555"))
# The class of codes that refuse for good, by its digit, and bounds of those that refuse.
_CLASSES = frozenset((b"5", b"399", b"400", b"499"))
# Codes of replies, by whether they refuse: no sizes of buffers are among them.
CODE = rb"(?P<code>2(?:11|14|20|21|35|5[0-2])|3(?:34|54)|4(?:21|5[0-9])|5(?:0[0-4]|2[1-9]|3[0-9]|4[0-9]|5[0-9]))"
# What stands for the digits behind the first, as expressions, patterns of shells and people have it.
REST = rb"(?:[05]?(?:\\{1,2}d|\\?\[(?:[0-9-]+\\?\]|\\d|:digit|\[:)|\.[.*{/])|\*|\?\?|(?:xx|XX)\b)"
# A server's reply that refuses what is before it, or takes it, behind what a log has before its texts and the server's
# mark.
_REPLY = (
    rb"[ \t>]*+(?:(?:\[[^\]\n]{0,60}\]|[0-9]{1,4}[-:./][0-9T:.,+/Z-]*)[ \t]+){0,3}"
    rb"(?:[<>]{0,3}[-*~=]*>?|S(?:ERVER)?[:>]|Out:|reply:[ \t]*(?:b?['\"])?)[ \t]*(?P<code>%s[0-9][0-9])(?:[ -]|$)"
)
REFUSING_REPLY, _TAKING_REPLY = (regex(_REPLY % digit, re.MULTILINE) for digit in (b"5", b"2"))
_BESIDE = regex(rb"(?<![\w.-])5[0-5][0-9](?![\w.])")
_LONGEST = 400
# A line that points at a place in the one above it.
_POINTS = regex(rb"[ \t>|]*+[-~=_ \t]*+\^")
# What a scenario's steps behind the one with a command say of its answer, up to the next that sends one.
_STEP = rb"\n[ \t]*(?:Then|And|But|\*)[ \t](?![^\n]{0,200}\b(?i:MAIL|RCPT)\b)"
_REFUSING_STEP = regex(
    rb"[^\n]{0,200}(?:" + _STEP + rb"[^\n]{0,200}){0,4}?" + _STEP
    + rb"[^\n]{0,200}?(?:(?<![\w.-])5[0-5][0-9](?![\w.])|(?i:refus|reject|error|fail|invalid))"
)  # fmt: skip


def of_code(code: bytes) -> Verdict:
    """What a code says of the command that it is due to."""
    if code in SYNTAX or code in _CLASSES:
        return "refused"
    return "barred" if code.startswith(b"5") else "accepted"


def code_of_word(word: bytes) -> bytes:
    """The code that a word for a verdict comes to, that of a syntax error for one that refuses; empty for another."""
    said = {b"true": "good", b"false": "bad"}.get(word.lower()) or bearing(word.decode("latin-1"))
    return {"bad": b"501", "good": b"250"}.get(said, b"")


def refusal(data: bytes, end: int) -> bytes:
    """The code of a reply that refuses, on the line behind the one that ends there or on its rest; empty for none."""
    stop = line_stop(data, end, _LONGEST)
    below = REFUSING_REPLY.match(data, stop + 1) if stop < end + _LONGEST else None
    if below is not None:
        return below["code"]
    beside = _BESIDE.search(data[end:stop])
    return beside.group() if beside else b""


def is_taken(data: bytes, end: int) -> bool:
    """Whether a transcript has a reply on the line behind the one that ends there that takes what is on that."""
    stop = line_stop(data, end, _LONGEST)
    return stop < end + _LONGEST and _TAKING_REPLY.match(data, stop + 1) is not None


def is_refused(data: bytes, end: int) -> bool:
    """Whether a transcript has such a reply."""
    return refusal(data, end) != b""


def is_pointed_at(data: bytes, end: int) -> bool:
    """Whether the line behind the one that ends there points at a place in that, which is shown for what is there."""
    stop = line_stop(data, end, _LONGEST)
    return stop < end + _LONGEST and _POINTS.match(data, stop + 1) is not None


def is_refused_step(data: bytes, end: int) -> bool:
    """Whether a scenario says of the command that ends there that it is refused."""
    rest = data[end : line_stop(data, end, _LONGEST)]
    return _BESIDE.search(rest) is not None or _REFUSING_STEP.match(data, end) is not None
