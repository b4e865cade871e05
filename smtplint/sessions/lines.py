"""Which lines of a transcript each side said; the marks in front of them are learnt from the transcript itself.

Countless programs write down both sides of a session, each with a front of its own: times, levels, names, arrows. What
a line says begins where something looks like a reply or a command; what stands before is its front, and two fronts
are the same where only their times and numbers differ. A front that has had only replies behind it is the server's,
one that has had only commands the client's, whatever else it then says; where the other side has a front of its own,
one that has had both is its greater part's, the rest being a message. Arrows and the words that name a side count from
the first line, as do two fronts that differ in one word alone, one of either side; any other front needs two. Ruby's
arrows point the other way, so an arrow's direction says nothing.

Without marks on both sides (telnet, openssl s_client, a stream followed) a line is said if it looks like it.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from html import unescape
from itertools import islice

from ..regexes import regex
from ..sources.files.lines import indentation
from ..typed import NamedTuple
from ..verbs import ARGUED, BARE, ENVELOPE, HELLO, any_of
from .model import ENCODED, Said, Side, whole

LONGEST = 4096
# how far in a line its front may reach, and how many fronts are told apart
_FRONT = 200
_FRONTS = 64
# after so many lines that say something, marks are known
_LESSONS = 20_000
# a terminal or a mailer wraps lines that are at least so long
_WRAPPED = 70

# a word of a front that may name its session: a number, an id, or what stands in brackets or behind =
NUMBER = regex(rb"(?<![\w.:@-])[\w.:@-]*?\d[\w.:@-]*|(?<=\[)[\w.-]+(?=\])|(?<==)[\w.-]+")
_STAMPED = b"[0123456789"
_STAMP = regex(rb"(?:\[?\d[\d:.,TZ/ +-]{4,34}\]?(?:[ \t]+|$))?")
_BEGIN = regex(
    rb"(?<![^\s:>,|\])}*#-])(?P<quote>b?[\"'])?(?:(?P<reply>(?:2[1235]|3[35]|4[2357]|5[0-57])\d(?:[ -]|\\r|['\"]?$))"
    rb"|(?P<command>(?:" + any_of(ARGUED) + rb"[ \t]"
    rb"|AUTH[ \t]{1,4}(?!method\b)[\w-]{1,20}+(?! (?:command|failed|succeeded))"
    rb"|" + any_of((*BARE, *HELLO)) + rb"[ \t]{0,4}(?:$|\\r|#01|\^M|[,<\"'])"
    rb"|" + any_of(ENVELOPE) + rb"[ \t]{0,4}(?:FROM|TO)\b(?! (?:<[^<>\s]{0,320}> )?(?:command|failed|error))"
    rb"|(?:MAILFROM|RCPTTO)\b)))",
    re.IGNORECASE,
)
_OPENINGS = (b"220 ", b"220-", *HELLO)
_ARROW = regex(rb"(?:^|[\s|:]|\)(?=[<>]{2}))(?:E?SMTP)?[-=~*|+]{0,3}[<>]{1,3}[-=~*]{0,3}$")
# the client's words for itself: behind one at the start of a line need not be what looks like a command
_ITSELF = rb"C|Client|CLIENT -> SERVER|C --> S"
_NAMED = regex(
    rb"(?:^|(?<=[\s\])|:\"]))(?:(?P<client>" + _ITSELF + rb"|send)"
    rb"|(?P<server>S|Server|SERVER -> CLIENT|C <-- S|reply)) ?[:>]$",
    re.IGNORECASE,
)
_CLIENT = regex(_STAMP.pattern + rb"[ \t]{0,8}(?:" + _ITSELF + rb") ?[:>](?: |(?=[^\s\\]))", re.IGNORECASE)
# a front that ends so may be a mark, unless it talks of a reply and has refusals only behind it: then it quotes them
_MARK = regex(
    rb"[\W_]$|(?:^|[^\w\s]\s|\d\s)(?:sent|send|sending|wrote|received|receive|receiving|recv|got|read|dispatching)$",
    re.IGNORECASE,
)
_TALK = regex(rb"error|fail|respon|message|said|refus|warn|reject|exception|status", re.IGNORECASE)
_NUMBERED = regex(rb"(?=[^\W\d]{0,40}\d)\w++")
# times differ in their digits alone
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
# what begins a line of its own: a level, a reply, maybe behind a program's name, what Sendmail notes of an address, a
# program's error, a verb by itself, an answer of a login, and what openssl s_client and telnet say at last
_LINE = regex(
    rb"\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL)\b|(?:[\w.]{1,40}: )?[2-5]\d\d[ -]|[^\s:]{1,320}\.\.\. "
    rb"|(?:[\w.]{1,60} )?[\w.]{0,60}(?i:error|exception|warning|traceback)\b[^:]{0,40}:[ \t]"
    rb"|(?:[A-Z]{2,16}|" + ENCODED.pattern + rb"|closed)[ \t]{0,8}$|read:errno=|Connection closed"
)
_FIELD = regex(rb"[\s,]")
_QUOTE = regex(rb"b?(['\"])")
_STRING = {mark: regex(rb"(?:[^%b\\]|\\.)*+" % mark) for mark in (b'"', b"'")}
_CLOSED = regex(rb"\\.")
_BREAK = regex(rb"<br ?/?>", re.IGNORECASE)
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


class _Line(NamedTuple):
    """A line taken apart: ``front`` is what stands before what it says (from ``at``), times and numbers made alike."""

    raw: bytes
    front: bytes
    side: Side | None
    at: int


def alike(front: bytes) -> bytes:
    """A front with its numbers and spaces made alike."""
    return _alike(front.translate(_ZEROS))


@lru_cache(maxsize=4096)
def _alike(front: bytes) -> bytes:
    return b" ".join(_NUMBERED.sub(b"0", front).split())


@lru_cache(maxsize=4096)
def _mark(front: bytes) -> bytes | None:
    """A front whose digits are zeros, with its numbers and spaces made alike, None where it may be no mark."""
    return _alike(front) if _MARK.search(front) else None


def _plain(text: bytes, front: bytes) -> bytes:
    """The bytes that ``text`` stands for: a quoted string (as Python, Ruby, strace and JSON print them) or a field."""
    if front.endswith(b",") and text[:1] not in b"\"'":
        return text.rpartition(b",")[0] or text
    begun = _QUOTE.match(text)
    opened = b'"' in front and _CLOSED.sub(b"", front).count(b'"') % 2
    mark = begun[1] if begun else b'"' if opened else b""
    if not mark:
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


@lru_cache(maxsize=8192)
def _split(raw: bytes) -> _Line:
    """A line's front and what it says; a line that says nothing has no side, and all of it is its text."""
    line = raw[:LONGEST].rstrip(b"\r\n")
    if b"-&gt;" in line[:_FRONT]:
        line = _BREAK.sub(b"\n", unescape(line.decode("utf-8", "replace")).encode()).rstrip()
    for found in _BEGIN.finditer(line, 0, len(line)):
        at = found.start()
        if at > _FRONT:
            break
        side: Side = "server" if found["reply"] else "client"
        front = line[:at].rstrip()
        if not front or (front[:1] in _STAMPED and _STAMP.fullmatch(line, 0, at)):
            return _Line(line, b"", side, at)
        if (mark := _mark(front.translate(_ZEROS))) is not None:
            return _Line(line, mark, side, at)
    if (opening := _CLIENT.match(line)) and opening.end() < len(line):
        return _Line(line, alike(opening[0]), "client", opening.end())
    return _Line(line, b"", None, 0)


def _named(front: bytes) -> Side | None:
    found = _NAMED.search(front)
    return None if not found else "client" if found["client"] else "server"


class Marks(NamedTuple):
    """The fronts that are marks, each with its side; None where both sides have it, as a mail's quote marks.

    ``both`` tells that both sides are marked, ``bare`` that a session begins without a mark, ``speaking`` that anything
    is said, ``numbered`` that something stands before it that may name its session. ``widest`` is how long a line is
    that says something.
    """

    sides: dict[bytes, Side | None]
    both: bool
    bare: bool
    speaking: bool
    numbered: bool
    widest: int
    clients: re.Pattern[bytes]
    servers: re.Pattern[bytes]


def _opens(one: _Line) -> bool:
    return bool(one.side) and not one.front and one.raw[one.at : one.at + 4].upper() in _OPENINGS


def opens(raw: bytes) -> bool:
    """Whether a line without a mark begins a session."""
    return _opens(_split(raw))


def is_marked(raw: bytes, marks: Marks) -> bool:
    """Whether a mark stands before what a line says, if anything."""
    one = _split(raw)
    return one.front in marks.sides or bool(marks.clients.match(one.raw) or marks.servers.match(one.raw))


def learnt(lines: Iterable[bytes], used: Container[int] = ()) -> Marks:
    """The marks of a transcript; the lines in ``used``, counted from 1, teach nothing."""
    seen: dict[bytes, Counter[Side]] = {}
    kept: set[bytes] = set()
    speaks = numbered = bare = False
    widest = 0
    speaking = ((one, one.side) for at, one in enumerate(map(_split, lines), 1) if one.side and at not in used)
    for one, side in islice(speaking, _LESSONS):
        speaks = True
        widest = max(widest, len(one.raw))
        bare = bare or _opens(one)
        numbered = numbered or (one.at > 0 and NUMBER.search(one.raw, 0, one.at) is not None)
        if one.front and (one.front in seen or len(seen) < _FRONTS):
            seen.setdefault(one.front, Counter())[side] += 1
            if one.raw.startswith(b"2", one.at):
                kept.add(one.front)
    marks: dict[bytes, Side | None] = {}
    # where the server's front has such a word, as a field of JSON may, so has the client's
    talking = any(map(_TALK.search, kept))
    paired = _paired(seen)
    for front, sides in seen.items():
        if named := _named(front):
            marks[front] = named
        elif _ARROW.search(front) or (
            (sides.total() > 1 or front in paired)
            and (front in kept or (talking and not sides["server"]) or not _TALK.search(front))
        ):
            marks[front] = None if len(sides) == 2 else next(iter(sides))
    for front in [front for front, side in marks.items() if side is None]:
        (most, count), (other, few) = seen[front].most_common()
        if count > few and other in marks.values():
            marks[front] = most
    return Marks(
        marks,
        {"client", "server"} <= {side for side in marks.values() if side} or None in marks.values(),
        bare,
        speaks,
        numbered,
        widest,
        _pattern([front for front, side in marks.items() if side == "client"]),
        _pattern([front for front, side in marks.items() if side == "server"]),
    )


def _paired(seen: dict[bytes, Counter[Side]]) -> set[bytes]:
    """The fronts that have one of the other side beside them, and no more, which differs in one word alone."""
    beside: dict[tuple[bytes, ...], list[bytes]] = {}
    for front, heard in seen.items():
        words = tuple(front.replace(b",", b" ").split())
        for at in range(len(words)) if len(words) > 1 and len(heard) == 1 else ():
            beside.setdefault((*words[:at], b"", *words[at + 1 :]), []).append(front)
    pairs = (two for two in beside.values() if len(two) == 2 and seen[two[0]].keys() != seen[two[1]].keys())
    return {front for two in pairs for front in two}


def _pattern(fronts: list[bytes]) -> re.Pattern[bytes]:
    """What matches any of ``fronts``, with whatever numbers and spaces."""
    ways = []
    for front in sorted(fronts, key=len, reverse=True):
        parts = [
            _NUMBERED.pattern if part == b"0" else rb"[ \t]+" if part == b" " else re.escape(part)
            for part in re.findall(rb"\b0\b| |[^ 0]+|0", front)
        ]
        ways.append(b"".join(parts))
    return re.compile(rb"[ \t]*+(?:" + b"|".join(ways) + rb")(?:[ \t]+(?=[^ \t])|$)" if ways else rb"(?!)")


def _goes_on(line: _Line, last: _Line | None, widest: int) -> bool:
    """Whether a line without a mark is the rest of the server's line right above it."""
    if last is None or not line.raw.strip():
        return False
    if line.raw[:1] in b" \t":
        # what is no deeper than the reply is a line of its own
        return not last.raw[:1].isspace() or indentation(line.raw) > indentation(last.raw)
    if len(last.raw) < _WRAPPED or not line.raw[:1].isalnum() or _LINE.match(line.raw):
        return False
    # nor is there any behind a string that ends, and where a longer line stands there was room for one more word
    if (quote := _QUOTE.match(last.raw, last.at)) and last.raw.endswith(quote[1]):
        return False
    if len(last.raw) + 1 + len(line.raw.split(maxsplit=1)[0]) <= widest:
        return False
    # a line that begins as the one above does is not the rest of it
    begun, above = (alike(_FIELD.split(raw, 1)[0]) for raw in (line.raw, last.raw))
    return begun != above


def _commands(text: bytes) -> list[bytes]:
    """The commands that a client sent at once, or the one that it sent, whatever is in it."""
    if _may_end(text):
        text = _END.sub(b"\r\n", text)
    text = text.removesuffix(b"\n").removesuffix(b"\r")
    lines = text.splitlines()
    if len(lines) < 2:
        return [text]
    sent = all((found := _BEGIN.match(line)) and found["command"] for line in lines)
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
def _texts(raw: bytes, side: Side, at: int) -> tuple[bytes, list[bytes]]:
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


def _text(number: int, line: _Line, side: Side, at: int, sure: bool) -> list[Said]:
    front, texts = _texts(line.raw, side, at)
    return [Said(side, text, number, sure, front) for text in texts]


def said(lines: Iterable[bytes], marks: Marks, used: Container[int] = ()) -> Iterator[Said]:
    """What the lines say, each line counted from 1; those in ``used`` say nothing, and noise says nothing."""
    held: Said | None = None
    last: _Line | None = None
    unknown: _Line | None = None
    asked = 0
    for number, one in enumerate(map(_split, lines), 1):
        if number in used:
            unknown = last = None
            continue
        side = marks.sides.get(one.front) or one.side if one.front in marks.sides or not one.front else None
        found: list[Said] = []
        if one.front in marks.sides and side and (side == "client" or one.side == "server"):
            found = _text(number, one, side, one.at, marks.sides[one.front] is not None)
        elif mark := marks.clients.match(one.raw):
            side = "client"
            found = _text(number, one, side, mark.end(), True)
        elif not one.front and one.side and (not marks.both or _continues(one, held)):
            side = one.side
            found = _text(number, one, side, one.at, False)
            if side == "server" and unknown and held and held.side == "server" and not marks.both:
                # a line between two replies is a command, whatever it says
                found.insert(0, Said("client", unknown.raw.strip(), asked, False))
        elif not marks.both and one.raw.strip() == b".":
            found.append(Said("client", b".", number, False))
        elif held and _goes_on(one, last, marks.widest) and not marks.servers.match(one.raw):
            if len(held.text) < LONGEST:
                held = held._replace(text=held.text + b" " + one.raw.strip())
            side = "server"
        for new in found:
            if held:
                yield held
            held = new
        unknown, asked = (one, number) if side is None and last and one.raw[:1].isalpha() else (None, 0)
        last = one if side == "server" else None
    if held:
        yield held


def _continues(line: _Line, above: Said | None) -> bool:
    """Whether a reply without a mark is the next line of the reply above it."""
    if above is None or above.side != "server" or line.side != "server":
        return False
    return above.text[3:4] == b"-" and line.raw.startswith(above.text[:3], line.at)
