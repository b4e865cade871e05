"""What a line says, without what a logger has put for quotes and line ends: a reply's lines, or commands."""

from __future__ import annotations

import ast
import re
from functools import lru_cache

from ..regexes import regex
from ..verbs import ARGUED, BARE, ENVELOPE, HELLO, any_of
from .model import Side, whole

# where what a side says begins
BEGIN = regex(
    rb"(?<![^\s:>,|\])}*#-])(?P<quote>b?[\"'])?(?:(?P<reply>(?:2[1235]|3[35]|4[2357]|5[0-57])\d(?:[ -]|\\r|['\"]?$)"
    rb"|(?P<class>[245])\d\d[ -](?=(?P=class)\.\d{1,3}\.\d))"
    rb"|(?P<command>(?:" + any_of(ARGUED) + rb"[ \t]"
    rb"|AUTH[ \t]{1,4}(?!method\b)[\w-]{1,20}+(?! (?:command|failed|succeeded))"
    rb"|" + any_of((*BARE, *HELLO)) + rb"[ \t]{0,4}(?:$|\\r|#01|\^M|[,<\"'])"
    rb"|" + any_of(ENVELOPE) + rb"[ \t]{0,4}(?:FROM|TO)\b(?! (?:<[^<>\s]{0,320}> )?(?:command|failed|error))"
    rb"|(?:MAILFROM|RCPTTO)\b)))",
    re.IGNORECASE,
)
QUOTE = regex(rb"b?(['\"])")
_STRING = {mark: regex(rb"(?:[^%b\\]|\\.)*+" % mark) for mark in (b'"', b"'")}
_CLOSED = regex(rb"\\.")
# how loggers spell a line end where they have none: in C, in syslog's manner, as keys, in a page's address, by name, as
# servers do where they ask for the dot; and what Apache puts behind what PHP logs
_CR, _LF = (
    rb"(?:\\%b|\\0%b|\\x0%b|\\u000%b|#0%b|\^%b|%%0%b|<%b>|\[%b\]|\{%b\}|%b)" % ends
    for ends in (
        (b"r", b"15", b"d", b"d", b"15", b"M", b"D", b"CR", b"CR", b"CR", "␍".encode()),
        (b"n", b"12", b"a", b"a", b"12", b"J", b"A", b"LF", b"LF", b"LF", "␊".encode()),
    )
)
_ASKED = rb"(?P<asked>[<\[{]CR\W{1,2}LF[>\]}]\.[<\[{]CR\W{1,2}LF[>\]}])"
_SPELT = regex(rb"%b|%b{1,2}%b|(?:%b|%b)(?=(?:, referer: .*)?$)" % (_ASKED, _CR, _LF, _CR, _LF), re.IGNORECASE)
_REFERER = regex(rb"(?<=<EOL>), referer: \S{1,2000}$")
# one of these each of them begins with; a bracket with a letter behind it, which is told sooner without an expression
_SIGN = regex(rb"[\\#^%\[{\xe2]")
# how programs write a line end in a line; servers name it themselves where they ask for the dot
_END = regex(rb"<CRLF>|<EOL>|\[nl\]")
_REPLY_END = regex(rb"(?<!<CRLF>\.)(?:<CRLF>|<EOL>|\[nl\])(?=[2-5]\d\d[ -]|$)")
# what Haraka's log and a browser's console put behind what is said
_BEHIND = regex(rb" (?:state=\d+|[\w.-]{1,60}\.(?:js|mjs|jsm):\d+:\d+)$")


def _plain(text: bytes, front: bytes) -> bytes:
    """The bytes that ``text`` stands for: a quoted string (as Python, Ruby, strace and JSON print them) or a field."""
    if front.endswith(b",") and text[:1] not in b"\"'":
        return text.rpartition(b",")[0] or text
    begun = QUOTE.match(text)
    opened = b'"' in front and _CLOSED.sub(b"", front).count(b'"') % 2
    mark = begun[1] if begun else b'"' if opened else b""
    if not mark:
        if text.endswith(b")") and text.count(b")") > text.count(b"(") and front.count(b"(") > front.count(b")"):
            text = text[:-1]
        if (b"<" in text and (b"<C" in (upper := text.upper()) or b"<L" in upper)) or _SIGN.search(text):
            text = _SPELT.sub(lambda found: found["asked"] or b"<EOL>", text)
        return _REFERER.sub(b"", text) if b"<EOL>, " in text else text
    text = text[begun.end() :] if begun else text
    inside = _STRING[mark].match(text)
    quoted = mark + (inside[0] if inside else text) + mark
    try:
        octets = quoted.isascii() and b"\\u" not in quoted
        value = ast.literal_eval((b"b" + quoted if octets else quoted).decode("utf-8", "replace"))
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return quoted[1:-1]
    return value if isinstance(value, bytes) else whole(str(value)).encode()


def _commands(text: bytes) -> list[bytes]:
    """The commands that a client sent at once, or the one that it sent, whatever is in it."""
    if _may_end(text):
        text = _END.sub(b"\r\n", text)
    text = text.removesuffix(b"\n").removesuffix(b"\r")
    lines = text.splitlines()
    if len(lines) < 2:
        return [text]
    sent = all((found := BEGIN.match(line)) and found["command"] for line in lines)
    return lines if sent else [text]


def _may_end(text: bytes) -> bool:
    """Whether a line end is written in it: most have none, which is told sooner so than by an expression."""
    return b"<EOL>" in text or b"<CRLF>" in text or b"[nl]" in text


def _glued(text: bytes) -> bytes:
    """A reply whose line ends were lost where a browser's page was copied, with a line end before each code."""
    code = text[:3]
    if text[3:4] != b"-" or b"\n" in text or text.find(code, 4) < 0:
        return text
    lines = re.split(rb"(?<=\S)(?=%b[ -](?:[A-Z][A-Z0-9]|8BIT|[245]\.\d))" % code, text)
    return b"\n".join(lines) if lines[-1].startswith(code + b" ") else text


@lru_cache(maxsize=8192)
def texts(raw: bytes, side: Side, at: int) -> tuple[bytes, list[bytes]]:
    """A line's front as it is, and what is said behind it: a reply's lines, or commands."""
    front = raw[:at].rstrip()
    plain = _plain(raw[at:], front)
    if plain[-1:].isdigit():
        plain = _BEHIND.sub(b"", plain)
    if side == "server":
        if _may_end(plain):
            plain = _REPLY_END.sub(b"\n", plain)
        return front, _glued(plain).splitlines()
    return front, _commands(plain)
