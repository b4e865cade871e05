"""Pairs what the client said with what the server answered.

A client may pipeline (RFC 2920), so replies go to the commands in turn. Behind 354 come the lines of a message, up to
its dot; behind 334 the answers of a login, which are never shown: AUTH has the reply that ends it. A reply that lacks
its last line ends where the client goes on, or with the log.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import chain

from ..regexes import regex
from ..verbs import EVERYDAY, any_of
from . import logs, objects, prose, quoted
from .apart import named, telling
from .kept import Kept
from .lines import alike, learnt, said
from .model import Exchange, Said, Side, hidden, shown
from .sections import fenced, unmarked
from .undressed import undressed

_DOT = b"."
_LOGIN = b"(login)"
# what answers a 334 is none of these
_VERB = regex(any_of(EVERYDAY) + rb"(?=[ \t\r:]|$)", re.IGNORECASE)
# replies that one verb alone has
_ITS = {"354": b"DATA", "334": b"AUTH", "235": b"AUTH", "221": b"QUIT"}
# 220 is a greeting, and no reply to these
_ELSE = regex(rb"(?!STARTTLS)" + any_of(EVERYDAY) + rb"\b|\.$", re.IGNORECASE)
# what a program notes of itself in the client's place
_NOTE = regex(rb"\[[^\]]{0,80}\]|\([^)]{0,80}\)|<[\w ]{1,80}>")
_BDAT = regex(rb"BDAT[ \t]{1,4}(\d{1,12})\b", re.IGNORECASE)
_ENHANCED = regex(r"[45]\d\d [45]\.\d{1,3}\.\d{1,3} ")
# how far a line of a log is looked at
_FAR = 8192
# more lines of a reply are not kept
_LONGEST = 1000
# how much is remembered while a session is heard: commands that wait, lines that may be a message's, lines that may be
# logged again, and sessions at once
_PIPELINED = _MESSAGE = 10_000
_HEARD = _SESSIONS = 1000


class _Conversation:
    """One session as it is heard, line by line; commands wait for their replies."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[int, bytes]] = deque()
        self._reply: list[str] = []
        self._begun = 0
        self._code = ""
        # the last 334 to the AUTH that waits first
        self._step: str | None = None
        self._greeted = False
        # the lines behind a 354 that no mark tells from replies and commands: a message, should its dot come
        self._message: list[Said] | None = None
        self._parted = False
        # octets of a message that BDAT has announced (RFC 3030)
        self._chunk = 0
        # recipients whose replies follow the message (RFC 2033 §4.2); none but one where this is no LMTP
        self._lmtp = False
        self._recipients = 0
        self._side: Side | None = None
        self._heard: dict[bytes, bytes] = {}

    def hear(self, one: Said) -> list[Exchange]:
        """The exchanges that a line brings to an end."""
        if self._again(one):
            return []
        if self._message is None:
            return self._take(one)
        if one.text.strip() == _DOT:
            self._message = None
            return self._take(one)
        self._message.append(one)
        # a message may quote a session; that another one begins shows that this has ended without a dot
        self._parted = self._parted or one.text.startswith(b"221")
        begun = one.text.startswith(b"220") and self._parted
        if begun or one.text.startswith(b"354") or len(self._message) > _MESSAGE:
            return self._no_message()
        return []

    def end(self) -> list[Exchange]:
        """What is left: a reply that lacks its last line, and commands that were never answered."""
        found = self._no_message()
        if self._reply and self._waiting:
            found.append(self._closed())
        return found + self._unanswered()

    def _unanswered(self) -> list[Exchange]:
        """The commands that wait in vain."""
        found = self._halted() if self._step is not None else []
        found += [Exchange(line, command, None) for line, command in self._waiting if line]
        self._waiting.clear()
        return found

    def _halted(self) -> list[Exchange]:
        """A login that goes no further than a 334."""
        line, command = self._waiting.popleft()
        step, self._step = self._step, None
        return [Exchange(line, command, step)]

    def _again(self, one: Said) -> bool:
        """Whether a program logs a line again, with another front, before the other side has spoken."""
        if one.side != self._side or len(self._heard) == _HEARD:
            self._side, self._heard = one.side, {}
        front = self._heard.setdefault(one.text, one.front)
        return front != one.front and alike(front) != alike(one.front)

    def _no_message(self) -> list[Exchange]:
        lines, self._message = self._message or (), None
        return [found for one in lines for found in self._take(one)]

    def _take(self, one: Said) -> list[Exchange]:
        if one.side == "server":
            return self._answered(one)
        # a reply whose last line is not shown
        found = [self._closed()] if self._reply else []
        if self._code == "354":
            if one.text.rstrip(b"\r\n").split(b"\n")[-1].strip() == _DOT:
                self._end_of_data(one.line)
                self._code = ""
            return found
        if self._code == "334":
            self._code = ""
            if not _VERB.match(one.text):
                return found
            found += self._halted()
        if self._chunk > 0 and not _BDAT.match(one.text):
            self._chunk -= len(one.text) + 2
        elif one.text.strip() not in (b"", _DOT) and not _NOTE.fullmatch(one.text.strip()):
            chunk = _BDAT.match(one.text)
            self._chunk = int(chunk[1]) if chunk else 0
            self._waiting.append((one.line, hidden(one.text)))
            if len(self._waiting) > _PIPELINED:
                line, command = self._waiting.popleft()
                found += [Exchange(line, command, None)] if line else []
        return found

    def _answered(self, one: Said) -> list[Exchange]:
        text = shown(one.text)
        self._chunk = 0
        self._begun = self._begun or one.line
        if len(self._reply) < _LONGEST or text[3:4] != "-":
            self._reply.append(text)
        if text[3:4] == "-":
            return []
        code = self._reply[0][:3]
        if code == "220" and self._waiting and _ELSE.match(self._waiting[0][1]):
            return self._greeting()
        if not self._waiting and self._code == "354":
            self._end_of_data(self._begun)
        found = self._passed_over(_ITS.get(code, b""))
        if code == "334":
            self._go_on()
            return found
        found.append(self._closed())
        self._code = text[:3]
        if self._code == "354" and not one.sure:
            self._message, self._parted = [], False
        return found

    def _passed_over(self, verb: bytes) -> list[Exchange]:
        """The commands that were never answered, since a reply that only a later one has is there."""
        found: list[Exchange] = []
        if verb and any(command[:4].upper() == verb for _, command in self._waiting):
            while self._waiting[0][1][:4].upper() != verb:
                line, command = self._waiting.popleft()
                found += [Exchange(line, command, None)] if line else []
        return found

    def _greeting(self) -> list[Exchange]:
        """A greeting where commands wait: they were sent too early, or belong to a session that has ended."""
        found = self._unanswered() if self._greeted else []
        waiting, self._waiting = self._waiting, deque()
        found.append(self._closed())
        self._waiting, self._lmtp, self._recipients = waiting, False, 0
        return found

    def _go_on(self) -> None:
        """A step of a login: its command waits for the reply that ends it."""
        if not self._waiting:
            self._waiting.append((self._begun, _LOGIN))
        self._step = "\n".join(self._reply)
        self._code, self._reply, self._begun = "334", [], 0
        if len(self._waiting) > 1 and not _VERB.match(self._waiting[1][1]):
            # the answer was sent before it was asked for
            del self._waiting[1]
            self._code = ""

    def _end_of_data(self, line: int) -> None:
        """The dot waits for its reply; in LMTP for one for each recipient, the later ones where the reply stands."""
        self._waiting.append((line, _DOT))
        if self._lmtp:
            self._waiting.extend([(0, _DOT)] * (self._recipients - 1))
            self._recipients = 0

    def _closed(self) -> Exchange:
        line, command = self._waiting.popleft() if self._waiting else (self._begun, None)
        found = Exchange(line or self._begun, command, "\n".join(self._reply))
        verb = (command or b"")[:4].upper()
        self._lmtp = self._lmtp or verb == b"LHLO"
        if verb == b"RCPT":
            self._recipients += self._reply[0].startswith("2")
        elif verb in (b"MAIL", b"RSET"):
            self._recipients = 0
        self._code, self._reply, self._begun = self._reply[0][:3], [], 0
        self._greeted, self._step = True, None
        return found


def _spoken(lines: Iterable[Said], at: int | None) -> Iterator[Exchange]:
    """The exchanges of every session; ``at`` is the word of a front that names its session, if any does."""
    open_ = {b"": _Conversation()}
    name = b""
    for one in lines:
        if at is None:
            yield from open_[name].hear(one)
            continue
        name = named(one, at, name)
        session = open_.pop(name, None) or _Conversation()
        open_[name] = session
        yield from session.hear(one)
        if len(open_) > _SESSIONS:
            yield from open_.pop(next(iter(open_))).end()
    for session in open_.values():
        yield from session.end()


def _whole(found: Iterable[Exchange]) -> Iterator[Exchange]:
    """One session's exchanges, with a reply put together of whose lines each is written as the last one is."""
    last: Exchange | None = None
    for one in found:
        if last and last.command and last.reply and one.command is None and one.reply:
            above, end, line = last.reply.rpartition("\n")
            if (begun := _ENHANCED.match(one.reply)) and line.startswith(begun[0]):
                last = last._replace(reply=f"{above}{end}{line[:3]}-{line[4:]}\n{one.reply}")
                continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _texts(raw: bytes) -> Iterator[str]:
    """The lines as text, as far as anything in them is looked for."""
    for line in BytesIO(raw):
        yield (shown(line) if len(line) <= _FAR else line[:_FAR].decode("utf-8", "replace")).rstrip("\r\n")


def read(raw: bytes) -> Kept:
    """Every exchange in a transcript or a log, else what a bounce says in words; empty where it holds none."""
    raw = undressed(raw)
    found = _exchanges(raw)
    if any(one.reply for one in found) or not prose.speaks(raw):
        return found
    return Kept(prose.exchanges(_texts(raw)))


def _exchanges(raw: bytes) -> Kept:
    blocks = [(above, _read(block)) for above, block in fenced(raw)]
    if any(one.command and one.reply for _, found in blocks for one in found):
        # what stands between is prose, and a block without replies is code
        return Kept(_moved((above, found) for above, found in blocks if any(one.reply for one in found)))
    found = _read(raw)
    if found.said:
        return found
    events = Kept(objects.exchanges(raw.decode("utf-8", "replace")) if objects.speaks(raw) else ())
    if events and objects.is_all(raw):
        return events
    if found.told or not quoted.speaks(raw):
        return found
    return _told(found, events, Kept(quoted.exchanges(_texts(raw))))


def _told(found: Kept, events: Kept, errors: Kept) -> Kept:
    """What errors quote, where a file holds no dialogue; ``found`` is what of it looked like being said."""
    if not events and not errors:
        return found
    # what events tell errors say too, and lines of a longer reply may have been taken for one
    told = {_said(line) for one in events for line in (one.reply or "").split("\n")}
    known = {_said(one.reply or "") for one in events}
    for one in chain(events, errors):
        if one.reply and "\n" in one.reply:
            known.update(map(_said, one.reply.split("\n")))
    seen = (one for one in found if (_said(one.reply) not in known if one.reply else b":" in (one.command or b"")))
    others = (one for one in errors if not _is_told(one.reply or "", known, told))
    return Kept(_distinct(chain(events, seen, others)))


def _is_told(reply: str, known: set[str], told: set[str]) -> bool:
    """Whether what an error quotes is known: one line of it, or all of several from the events."""
    lines = reply.split("\n")
    return _said(reply) in known if len(lines) == 1 else told.issuperset(map(_said, lines))


def _said(line: str) -> str:
    """How a reply's line begins, whether another is below it or not."""
    return line[:3] + line[4:20]


def _moved(parts: Iterable[tuple[int, Iterable[Exchange]]]) -> Iterator[Exchange]:
    """The exchanges of parts of a document, with so many lines above them."""
    return (one._replace(line=one.line + above) for above, found in parts for one in found)


def _read(raw: bytes) -> Kept:
    """What is logged and what is said, each exchange once."""
    logged = Kept(logs.exchanges(_texts(raw)) if logs.speaks(raw) else ())
    used = set(logged.lines)
    marks = learnt(BytesIO(raw), used)
    apart: list[tuple[int, Kept]] = []
    if marks.both and marks.bare:
        for above, run in unmarked(BytesIO(raw), marks):
            part = Kept(_whole(_spoken(said(run, learnt(run)), None)))
            if part.said:
                apart.append((above, part))
                used.update(range(above + 1, above + len(run) + 1))
    at = telling(said(BytesIO(raw), marks, used)) if marks.numbered else None
    heard: Iterable[Exchange] = _spoken(said(BytesIO(raw), marks, used), at) if marks.speaking else ()
    if at is None:
        heard = _whole(heard)
    spoken = Kept(chain(heard, _moved(apart)))
    if not logged:
        return spoken
    if spoken.said:
        gists = frozenset(map(_gist, spoken))
        return Kept(_distinct(chain((one for one in logged if _gist(one) not in gists), spoken)))
    return Kept(_distinct(logged))


def _gist(one: Exchange) -> int:
    """What two exchanges have in common of which one tells of the other, as a number."""
    reply = one.reply or ""
    # Without a command only the whole reply tells one delivery from the next.
    return hash(((one.command or b"").partition(b">")[0].upper(), reply[:20] if one.command else reply))


def _distinct(found: Iterable[Exchange]) -> Iterator[Exchange]:
    """A bounce says the same twice, in words and in its report: once is enough."""
    told: set[int] = set()
    for one in found:
        gist = _gist(one)
        if not one.rebuilt or gist not in told:
            yield one
        if one.rebuilt or (one.reply or "")[:1] in ("4", "5"):
            told.add(gist)
