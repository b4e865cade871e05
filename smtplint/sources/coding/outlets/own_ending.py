"""What functions of a file's own put behind a text that they send: a path's last bracket, CR LF, or nothing.

Strategy. The function's body is looked at for what it takes. It closes a path where that stands before a bracket. It
ends a line where it stands before CR LF, and nothing looks at how it ends already; it sends it as it is where nothing
in the body writes a line end, and what it takes, as it is or made octets, is handed to what writes to a connection.
"""

from __future__ import annotations

import re
from itertools import islice

from ....regexes import regex
from ....typed import Literal
from ...sent.line_ends import CR, CRLF, LF
from ...spelling.literals import Scanned
from ...spelling.retyped import IN_BYTES
from ..around.functions import Function
from ..around.once import for_each
from ..joined.own_joining import made_in, makers

Ending = Literal["crlf", "none", "either"]

# So many functions of a name are looked at.
_SEVERAL = 8
_NAME = rb"(?i:crlf|eol|line_?end(?:ing)?)"
# What is taken, or its octets, before CR LF: joined to that or written with it, in one text with it, put into one.
_SIGN = rb"[ \t]*(?:\+|\.\.?|&|~|<<|<>|,)[ \t]*"
_TAKEN = rb"(?<![\w.])(?P<%s>[A-Za-z_]\w*)" + IN_BYTES
_OPENS = rb"(?:[$#]?\{|\\\(|[$@])"
_ENDS = regex(
    _TAKEN % b"joined" + _SIGN
    + rb"(?:\w{0,2}[\"'`]" + CRLF + rb"[\"'`]|(?:\w+(?:\.|::)){0,3}[$@]?\w*" + _NAME + rb"\b)"
    rb"|" + _OPENS + rb"(?P<inside>[A-Za-z_]\w*)[})]?(?:" + CRLF + rb"|" + _OPENS + rb"\w*" + _NAME + rb"[})]?)[\"'`]"
    rb"|(?:%[sv]|\{\})" + CRLF + rb"[\"'][^\w\n;]{0,12}?(?:format\()?[ \t$&*]*" + _TAKEN % b"filled"
)  # fmt: skip
# The same before a path's last bracket; what has the first one too is closed already, or read from in Perl.
_CLOSES = regex(
    _TAKEN % b"joined" + _SIGN + rb"\w{0,2}[\"'`]>"
    rb"|(?<!<)" + _OPENS + rb"(?P<inside>[A-Za-z_]\w*)[})]?>"
    rb"|[\"'](?:%[sv]|\{\})>[^\"'\n]{0,40}[\"'][^\w\n;]{0,12}?(?:format\()?[ \t$&*]*" + _TAKEN % b"filled"
)  # fmt: skip
# What may put values into what is taken, but for the line end behind it.
_FILLS = regex(
    rb"(?i)format|replac|\bg?sub\b|subst|interpol|templat|render|expand|eval|fill|merge|translat|compil|=~|\w[ \t]*%"
)
# What looks at the end of what is taken, or takes it off.
_LOOKS = regex(rb"(?i)strip|trim|chom?p|ends_?with|has_?suffix|replace|=~|\bsub\b|gsub|match|slice|substr")
_LINE_END = regex(
    CR
    + rb"|"
    + LF
    + rb"|"
    + _NAME
    + rb"|(?i:new_?line|println|writeln|write_?line|linesep|\bputs\b|\bsay\b|endl|PHP_EOL)"
)
_OCTETS = rb"\b(?P<octets>\w+)[ \t]*(?::[^=\n]{1,30})?:?=[ \t]*(?=[^\n;]*(?i:bytes|encode|buffer))[^\n;]*(?<![\w.])%s\b"
_WRITES = (
    rb"(?i:(?P<on>[\w$@.>-]*(?:sock|socket|ssl|tls|stream|conn|connection|writer)\d?)[)_]?(?:\.|->)"
    rb"(?:write|send_?all|send|print)(?:_?(?:all|async|bytes|string|line|ln))*|\b(?:fwrite|write|send|SSL_write|fputs|io\.WriteString))!?"
    rb"[ \t]*\([^\n;]*(?<![\w.])(?:%s)\b"
)


@for_each(None)
def ending_of(source: Scanned, name: str) -> Ending | None:
    """What the functions of a name put behind what they send: "either" where one of several ends lines, None untold."""
    endings = [_ending_in(own, made_in(source, own)) for own in islice(makers(source, name), _SEVERAL)]
    if "crlf" in endings:
        return "crlf" if endings.count("crlf") == len(endings) else "either"
    return "none" if endings and endings.count("none") == len(endings) else None


@for_each(False)
def closes(source: Scanned, name: str) -> bool:
    """Whether a function of that name puts a bracket behind what it takes."""
    own = next(makers(source, name), None)
    return own is not None and _puts(_CLOSES, own, made_in(source, own))


@for_each(False)
def passes_on(source: Scanned, name: str) -> bool:
    """Whether the functions of that name write what they take, and put no values into it."""
    own = [(one, made_in(source, one)) for one in islice(makers(source, name), _SEVERAL)]
    return bool(own) and all(
        _FILLS.search(text) is None and any(_is_written(taken.encode(), text) for taken in one.taken)
        for one, text in own
    )


def _puts(behind: re.Pattern[bytes], own: Function, text: bytes) -> bool:
    """Whether a function has something that it takes where the expression finds what stands before something else."""
    found = behind.finditer(text)
    return any((one["joined"] or one["inside"] or one["filled"]).decode() in own.taken for one in found)


def _ending_in(own: Function, text: bytes) -> Ending | None:
    if _LOOKS.search(text):
        return None
    if _puts(_ENDS, own, text):
        return "crlf"
    written = _LINE_END.search(text) is None and any(_is_written(one.encode(), text) for one in own.taken)
    return "none" if written else None


def _is_written(name: bytes, rest: bytes) -> bool:
    """Whether what is under a name, or its octets, is handed to what writes it, and nothing else is."""
    own = re.escape(name)
    octets = {own, *(re.escape(one["octets"]) for one in re.finditer(_OCTETS % own, rest))}
    return re.search(_WRITES % b"|".join(sorted(octets)), rest) is not None
