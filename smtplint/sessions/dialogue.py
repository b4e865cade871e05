"""Pairs what the client said with what the server answered.

A client may pipeline (RFC 2920), so replies go to the commands in turn. Behind 354 come the lines of a message, up to
its dot; behind 334 the answers of a login, which are never shown. A reply that lacks its last line ends where the
client goes on, or with the log.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from io import BytesIO

from . import logs, quoted
from .apart import apart
from .lines import alike, said
from .model import Exchange, Said, Side
from .undressed import undressed

_DOT = b"."
_LOGIN = b"(login)"
# more lines of a reply are not kept
_LONGEST = 1000


def _hidden(command: bytes) -> bytes:
    """A command without the secret that AUTH may carry (RFC 4954 §4)."""
    words = command.split()
    if len(words) > 2 and words[0].upper() == b"AUTH":
        return b" ".join(words[:2]) + b" (login)"
    return command


def _message_end(lines: list[Said], at: int) -> int:
    """Where the message goes on that begins at ``at``: the index of its dot, or ``at`` where none is shown.

    Without marks, a line of a message may look like a reply or a command.
    """
    for index in range(at, len(lines)):
        text = lines[index].text.strip()
        if text == _DOT:
            return index
        if text.startswith((b"221", b"354")):
            return at
        if text.upper() == b"QUIT" and (index + 1 == len(lines) or lines[index + 1].side == "server"):
            return at
    return at


def _once(lines: list[Said]) -> Iterator[Said]:
    """The lines without those that a program logs again, with another front, before the other side has spoken."""
    side: Side | None = None
    heard: dict[bytes, bytes] = {}
    for one in lines:
        if one.side != side:
            side, heard = one.side, {}
        front = heard.setdefault(one.text, one.front)
        if front == one.front or alike(front) == alike(one.front):
            yield one


def _paired(lines: list[Said]) -> Iterator[Exchange]:
    waiting: deque[tuple[int, bytes]] = deque()
    reply: list[str] = []
    begun = at = 0
    code = ""
    while at < len(lines):
        one = lines[at]
        at += 1
        if one.side == "client":
            if reply and one.sure:
                line, command = waiting.popleft() if waiting else (begun, None)
                yield Exchange(line, command, "\n".join(reply))
                code, reply, begun = reply[0][:3], [], 0
            if code == "354":
                if one.text.rstrip(b"\r\n").split(b"\n")[-1].strip() == _DOT:
                    waiting.append((one.line, _DOT))
                    code = ""
            elif code == "334":
                waiting.append((one.line, _LOGIN))
                code = ""
            elif one.text.strip() not in (b"", _DOT):
                waiting.append((one.line, _hidden(one.text)))
            continue
        text = one.text.decode("utf-8", "replace")
        begun = begun or one.line
        if len(reply) < _LONGEST or text[3:4] != "-":
            reply.append(text)
        if text[3:4] == "-":
            continue
        if not waiting and code == "354":
            waiting.append((begun, _DOT))
        if not waiting and code == "334":
            waiting.append((begun, _LOGIN))
        line, command = waiting.popleft() if waiting else (begun, None)
        yield Exchange(line, command, "\n".join(reply))
        code, reply, begun = text[:3], [], 0
        if code == "354" and not one.sure:
            at = _message_end(lines, at)
    if reply and waiting:
        line, command = waiting.popleft()
        yield Exchange(line, command, "\n".join(reply))
    for line, command in waiting:
        yield Exchange(line, command, None)


def _texts(raw: bytes) -> Iterator[str]:
    """The lines as text, as far as anything in them is looked for."""
    for line in BytesIO(raw):
        yield line[:8192].decode("utf-8", "replace").rstrip("\r\n")


def read(raw: bytes) -> tuple[Exchange, ...]:
    """Every exchange in a transcript or a log; empty where it holds none."""
    raw = undressed(raw)
    logged = list(logs.exchanges(_texts(raw))) if logs.speaks(raw) else []
    sessions = apart(said(BytesIO(raw), frozenset(one.line for one in logged)))
    spoken = [one for session in sessions for one in _paired(list(_once(session)))]
    if not logged or any(one.command and one.reply for one in spoken):
        heard = {_gist(one) for one in spoken}
        logged = [one for one in logged if _gist(one) not in heard] + spoken
    if not any(one.reply for one in logged):
        logged += quoted.exchanges(_texts(raw))
    return _distinct(sorted(logged, key=lambda one: one.line))


def _gist(one: Exchange) -> tuple[bytes | None, str]:
    """What two exchanges have in common of which one tells of the other."""
    return one.command, (one.reply or "")[:20]


def _distinct(found: list[Exchange]) -> tuple[Exchange, ...]:
    """A bounce says the same twice, in words and in its report: once is enough."""
    kept = {_gist(one) if one.rebuilt else one: one for one in reversed(found)}
    return tuple(reversed(kept.values()))
