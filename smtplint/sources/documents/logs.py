"""Lines of logs that tell of a command: behind what a logger puts before its texts, in quotes, in a server's report.

Strategy. What stands before the verb is told by its end: the sign for what the client sends, the key of a field in
quotes, a delivery's "after". Behind a sign the rest of the line is the command; what reads as a person's words is none.
Whatever stands before it is the client's sign where the same stands before another of SMTP's verbs near by. What a
transcript shows behind a command and no client sends, a sign of the line's end, a note, a stop, is taken off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Occurrence
from ...regexes import regex
from ...verbs import OTHERS, any_of
from ..files.lines import Block
from ..sent.commands import Site, commands
from ..sent.passed_over import too_long
from ..sent.typed import STRANGER, reads_on
from ..sent.unmended import unmended
from ..sent.values import Values
from ..spelling.escapes import decoded
from ..spelling.forms import HEADER, Form

_VERB = regex(
    rb"(?:MAIL[ \t]*FROM|RCPT[ \t]*TO)(?=[ \t]*[:<])|(?:mail[ \t]*from|rcpt[ \t]*to)[ \t]*:(?=[ \t]*<)", re.IGNORECASE
)
# How a line of a log begins: with a time, a level, a number, a field, something in brackets.
_LOG = regex(
    rb"[ \t]*(?:[\[({@+*|>]|[0-9]|[A-Z]{4,8}\b|[A-Z]/|[A-Z][a-z]{2}[ ]{1,2}[0-9]|[\w./-]+(?:\[[0-9]+\])?[:=]|[\w-]+\()"
)
# The client's sign.
_SIGN = regex(
    rb"(?:^|[\s|\]:)>])(?:C(?:LIENT)?[ ]?[:>|]|C(?=[ ])|C[ ]?(?:->|\xe2\x86\x92|=>)[ ]?S(?:ERVER)?[ ]?:"
    rb"|(?i:client[ ](?:->|\xe2\x86\x92|=>)[ ]server)[ ]?:|>>>?|[-=*~]{1,3}>{1,2}|<--|\xe2\x86\x92|\xe2\x96\xb6"
    rb"|(?i:(?:last[ ])?command(?:[ ]was)?|(?:send(?:ing)?|sent|out|request|client)(?:[ ](?:command|cmd|line))?)"
    rb"[ ]?[:>]|SEND|length[ ][0-9]{1,6}:[ ]SMTP:)[ \t]*$"
)
# All that a logger puts before its text, and no word of what it says of it.
_STAMPS = regex(
    rb"(?:\[[^\]\n]{1,60}\]|@[0-9a-f]{8,24}|[0-9][0-9T:.,+/Z-]*|[A-Z]{4,8}:?"
    rb"|[a-z][\w.-]{0,40}(?:\[[0-9]+\])?(?:[ ]?:|[ ]-)|[-|:])(?:[ \t]+|$)"
)
_COMPLAINT = regex(
    rb"(?i)reject|error|invalid|fail|refus|denied|bad\b|syntax|warn|unrecogni|illegal|malformed|[45][0-9][0-9][ -]"
)
# What a program says of a text that it was given.
_DIAGNOSED = regex(
    rb"(?i)[ \t]*(?:[\w./\\-]{1,80}:[0-9]+:(?:[0-9]+:)?[ ]|(?:\S{1,80}:[ ])?(?:error|warning|fatal|note):[ ])"
)
_GOT = regex(rb"[ ]<[ ]" + STRANGER)
# A field in quotes, or a call's argument, and in it the client's sign.
_FIELD = regex(
    rb"(?:[\w.-][\"']?[ ]?[=:][ ]?|\b(?:write|send|sendto)\([0-9]+,[ ]?)(?P<quote>[\"'])"
    rb"(?:C:|-+>|>>>?|>)?[ ]?$"
)
_QUOTED = {b'"': Form('"', '"', b'"', "c"), b"'": Form("'", "'", b"'", "c")}
# A command that a delivery's report names.
_REPORT = regex(rb"\bafter[ ](?:pipelined[ ]|initial[ ])?\"?$")
_REPORTED = regex(rb"(?:MAIL FROM|RCPT TO):[ ]*<[^<>\n]*>(?:[ ][A-Z][A-Z0-9-]*(?:=[^\s:]*)?)*(?=\"?:\s|:?$)")
# What a heading of a verb's section has not.
_PATH = regex(rb"[<@]")
_ROW = regex(rb",[<>],$")
_TAIL = regex(rb"(?<![ \t])[ \t]*+(?:\\r\\n|\.\.|-{2,}>[ \t]*\|?|,*+)[ \t\r]*+$")
# What ends what may be such a sign; what differs from one line to the next in it; and such a verb behind one.
_SET_OFF = regex(rb"[ \t:>|\])\xbb`]\Z")
_FIGURES = regex(rb"[0-9]+")
_OTHER = regex(
    rb"(?:^|(?<=[ \t:>|\])\xbb`]))(?:" + any_of(OTHERS) + rb")(?=[ \t\r\\.<`]|$)"
    rb"|(?<=`)(?:(?:helo|ehlo|lhlo)[ ]|(?:quit|rset)(?=`))"
)
_NEAR = 16
_LONGEST = 4096


def told(data: bytes, begin: int, line: bytes, lines: Block) -> Iterator[Occurrence]:
    """The command that a line of a log, which begins there, tells of."""
    verb = _VERB.search(line)
    if verb is None:
        return
    if len(line) > _LONGEST:
        yield too_long(_LONGEST, begin, lines)
        return
    before, start, form, end = line[: verb.start()], verb.start(), HEADER, len(line)
    if _DIAGNOSED.match(before) or _GOT.search(before):
        return
    if _REPORT.search(before):
        reported = _REPORTED.match(line, start)
        if reported is None:
            return
        end = reported.end()
    elif (field := _FIELD.search(before)) and _LOG.match(line):
        form = _QUOTED[field["quote"]]
        closed = re.compile(rb"(?:[^\\\n" + field["quote"] + rb"]|\\.)*+(?=" + field["quote"] + rb")").match(
            line, start
        )
        if closed is None:
            return
        end = closed.end()
    elif _ROW.search(before):
        end = line.find(b",", start) if b"," in line[start:] else end
    elif not (
        _is_signed(before)
        or (_LOG.match(line) and _is_stamped(before))
        or (
            _PATH.search(line, start)
            and not reads_on(line[start:])
            and is_in_column(before, lines, lines.number(begin))
        )
    ):
        return
    else:
        tail = _TAIL.search(line, start)
        end = tail.start() if tail else end
    found = commands(decoded(data, begin + start, begin + end, form), Site(whole=True), Values(b""), lines)
    yield from unmended(found) if _COMPLAINT.search(before) else found


def _is_signed(before: bytes) -> bool:
    """Whether the client's sign stands right before the command, alone or in a line of a log."""
    sign = _SIGN.search(before)
    return sign is not None and (not before[: sign.start()].strip() or _LOG.match(before) is not None)


def _is_stamped(before: bytes) -> bool:
    """Whether a line has nothing before the command but what a logger puts there."""
    at = len(before) - len(before.lstrip())
    while at < len(before) and (stamp := _STAMPS.match(before, at)):
        at = stamp.end()
    return 0 < at == len(before) and any(octet in b"0123456789" for octet in before) and not _COMPLAINT.search(before)


def is_in_column(before: bytes, lines: Block, number: int) -> bool:
    """Whether what stands before a command stands before another verb too, on one of the lines near by."""
    if not _SET_OFF.search(before) or not before.strip():
        return False
    sign = _FIGURES.sub(b"0", before)
    return any(
        _FIGURES.sub(b"0", line[: verb.start()]) == sign
        for line in lines.around(number, _NEAR)
        if len(line) <= _LONGEST and (verb := _OTHER.search(line))
    )
