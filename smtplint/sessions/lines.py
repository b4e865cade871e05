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

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from html import unescape
from itertools import islice

from ..regexes import regex
from ..sources.files.lines import indentation
from ..typed import NamedTuple
from ..verbs import HELLO
from .model import ENCODED, Said, Side
from .texts import BEGIN, QUOTE, texts

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
# any other code that a reply may have (RFC 5321 §4.2) is one where the server's reply stands, and a number elsewhere
_DIGITS = regex(rb"[2-5]\d\d(?! bytes\b)(?=[ -]|\\r|['\"]?$)")
_CODE = regex(rb"(?<![^\s:>,|\])}*#-])(?:b?[\"'])?[2-5]\d\d(?=[ -]|\\r|['\"]?$)")
_OPENINGS = (b"220 ", b"220-", *HELLO)
_ARROW = regex(rb"(?:^|[\s|:]|\)(?=[<>]{2}))(?:E?SMTP)?[-=~*|+]{0,3}[<>]{1,3}[-=~*]{0,3}$")
# the client's words for itself: behind one at the start of a line need not be what looks like a command
_ITSELF = rb"C|Client|CLIENT -> SERVER|C --> S"
_SERVER = rb"S|Server|SERVER -> CLIENT|C <-- S"
_NAMED = regex(
    rb"(?:^|(?<=[\s\])|:\"]))(?:(?P<client>" + _ITSELF + rb"|send)|(?P<server>" + _SERVER + rb"|reply)) ?[:>]$",
    re.IGNORECASE,
)
# the server's words for itself: behind one stands a reply, whether it has a code or not, unless it is a note
_ANSWER = regex(_STAMP.pattern + rb"[ \t]{0,8}(?:" + _SERVER + rb") ?[:>] (?=[^\s\[(<])", re.IGNORECASE)
_CLIENT = regex(_STAMP.pattern + rb"[ \t]{0,8}(?:" + _ITSELF + rb") ?[:>](?: |(?=[^\s\\]))", re.IGNORECASE)
# a front that ends so may be a mark, unless it talks of a reply and has refusals only behind it: then it quotes them
_MARK = regex(
    rb"[\W_]$|(?:^|[^\w\s]\s|\d\s)(?:sent|send|sending|wrote|received|receive|receiving|recv|got|read|dispatching)$",
    re.IGNORECASE,
)
_TALK = regex(rb"error|fail|respon|message|said|reason|refus|warn|reject|exception|status", re.IGNORECASE)
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
_BREAK = regex(rb"<br ?/?>", re.IGNORECASE)


class _Line(NamedTuple):
    """A line taken apart: ``front`` is what stands before what it says (from ``at``), times and numbers made alike.

    ``coded`` tells that it has no side, but may be the server's, as what it says begins with digits.
    """

    raw: bytes
    front: bytes
    side: Side | None
    at: int
    coded: bool = False


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


@lru_cache(maxsize=8192)
def _split(raw: bytes) -> _Line:
    """A line's front and what it says; a line that says nothing has no side, and all of it is its text."""
    line = raw[:LONGEST].rstrip(b"\r\n")
    if b"-&gt;" in line[:_FRONT]:
        line = _BREAK.sub(b"\n", unescape(line.decode("utf-8", "replace")).encode()).rstrip()
    for found in BEGIN.finditer(line, 0, len(line)):
        at = found.start()
        if at > _FRONT:
            break
        side: Side = "server" if found["reply"] else "client"
        front = line[:at].rstrip()
        if not front or (front[:1] in _STAMPED and _STAMP.fullmatch(line, 0, at)):
            return _Line(line, b"", side, at)
        if (mark := _mark(front.translate(_ZEROS))) is not None:
            return _Line(line, mark, side, at)
    digits = _DIGITS.search(line, 0, _FRONT)
    if digits and (coded := _CODE.search(line, max(digits.start() - 2, 0), digits.end() + 2)):
        front = line[: coded.start()].rstrip()
        if not front or (front[:1] in _STAMPED and _STAMP.fullmatch(line, 0, coded.start())):
            return _Line(line, b"", None, coded.start(), True)
        if (mark := _mark(front.translate(_ZEROS))) is not None:
            return _Line(line, mark, None, coded.start(), True)
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
    coded: set[bytes] = set()
    speaks = numbered = bare = False
    widest = 0
    speaking = (
        one
        for at, one in enumerate(map(_split, lines), 1)
        if (one.side or (one.front and one.front not in coded and len(coded) < _FRONTS)) and at not in used
    )
    for one in islice(speaking, _LESSONS):
        if (side := one.side) is None:
            coded.add(one.front)
            continue
        speaks = True
        widest = max(widest, len(one.raw))
        bare = bare or _opens(one)
        numbered = numbered or (one.at > 0 and NUMBER.search(one.raw, 0, one.at) is not None)
        if one.front and (one.front in seen or len(seen) < _FRONTS):
            seen.setdefault(one.front, Counter())[side] += 1
            if one.raw.startswith(b"2", one.at):
                kept.add(one.front)
    marks = _sides(seen, kept, coded)
    both = {"client", "server"} <= {side for side in marks.values() if side} or None in marks.values()
    clients, servers = (
        _pattern([front for front, side in marks.items() if side == whose]) for whose in ("client", "server")
    )
    return Marks(marks, both, bare, speaks, numbered, widest, clients, servers)


def _sides(seen: dict[bytes, Counter[Side]], kept: set[bytes], coded: set[bytes]) -> dict[bytes, Side | None]:
    """The fronts that are marks, and whose.

    ``seen``: how often each had either side behind it; ``kept``: those before replies that refuse nothing; ``coded``:
    those before what only begins with digits.
    """
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
    # what stands behind the client's mark is said by the client, as a session that its message quotes
    clients = [front for front, side in marks.items() if side == "client"]
    for front in coded.difference(seen):
        if _named(front) == "server" or (clients and _ARROW.search(front)):
            marks[front] = "server"
    often = {front: sides.total() for front, sides in seen.items()}
    for front in [*marks]:
        if any(front.startswith(mark + b" ") and often[mark] > often.get(front, 0) for mark in clients):
            del marks[front]
    return marks


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
    if (quote := QUOTE.match(last.raw, last.at)) and last.raw.endswith(quote[1]):
        return False
    if len(last.raw) + 1 + len(line.raw.split(maxsplit=1)[0]) <= widest:
        return False
    # a line that begins as the one above does is not the rest of it
    begun, above = (alike(_FIELD.split(raw, 1)[0]) for raw in (line.raw, last.raw))
    return begun != above


def _text(number: int, line: _Line, side: Side, at: int, sure: bool) -> list[Said]:
    front, lines = texts(line.raw, side, at)
    return [Said(side, text, number, sure, front) for text in lines]


def said(lines: Iterable[bytes], marks: Marks, used: Container[int] = ()) -> Iterator[Said]:
    """What the lines say, each line counted from 1; those in ``used`` say nothing, and noise says nothing."""
    held: Said | None = None
    last: _Line | None = None
    # the line above, where it says nothing and a reply stands before it, with its number
    between: tuple[_Line, int] | None = None
    waiting = 0
    for number, one in enumerate(map(_split, lines), 1):
        if number in used:
            between = last = None
            continue
        side, found = _by_mark(number, one, marks)
        if found is None:
            own, found = _by_itself(number, one, marks, held, between, due=waiting > 0)
            side = own or side
        if found is None and held and _goes_on(one, last, marks.widest) and not marks.servers.match(one.raw):
            if len(held.text) < LONGEST:
                held = held._replace(text=held.text + b" " + one.raw.strip())
            side = "server"
        for new in found or ():
            if held:
                yield held
            held = new
            waiting = waiting + 1 if new.side == "client" else max(waiting - (new.text[3:4] != b"-"), 0)
        between = (one, number) if side is None and last and one.raw[:1].isalpha() else None
        last = one if side == "server" else None
    if held:
        yield held


def _by_itself(
    number: int, one: _Line, marks: Marks, held: Said | None, between: tuple[_Line, int] | None, *, due: bool
) -> tuple[Side | None, list[Said] | None]:
    """Whose a line is and what it says, by how it looks and by what was said last; ``due``: a reply is."""
    if not one.front and one.side and (not marks.both or _continues(one, held)):
        found = _text(number, one, one.side, one.at, False)
        if one.side == "server" and between and held and held.side == "server" and not marks.both:
            # a line between two replies is a command, whatever it says
            found.insert(0, Said("client", between[0].raw.strip(), between[1], False))
        return one.side, found
    if one.coded and due and _is_shared(one.front, marks):
        return "server", _text(number, one, "server", one.at, False)
    if held and held.side == "client" and held.sure and (answer := _ANSWER.match(one.raw)):
        return "server", _text(number, one, "server", answer.end(), True)
    alone = not marks.both and one.raw.strip() == b"."
    return None, [Said("client", b".", number, False)] if alone else None


def _by_mark(number: int, one: _Line, marks: Marks) -> tuple[Side | None, list[Said] | None]:
    """Whose a line is and what it says by the mark before it; None where no mark tells what it says."""
    known = one.front in marks.sides
    side = marks.sides.get(one.front) or one.side if known or not one.front else None
    if known and side and (side == "client" or one.side == "server" or one.coded):
        return side, _text(number, one, side, one.at, marks.sides[one.front] is not None)
    if mark := marks.clients.match(one.raw):
        return "client", _text(number, one, "client", mark.end(), True)
    return side, None


def _is_shared(front: bytes, marks: Marks) -> bool:
    """Whether either side may stand behind a front, so that only what is said tells whose it is."""
    return marks.sides[front] is None if front in marks.sides else not front and not marks.both


def _continues(line: _Line, above: Said | None) -> bool:
    """Whether a reply without a mark is the next line of the reply above it."""
    if above is None or above.side != "server" or line.side != "server":
        return False
    return above.text[3:4] == b"-" and line.raw.startswith(above.text[:3], line.at)
