"""Pairs what the client said with what the server answered.

A client may pipeline (RFC 2920), so replies go to the commands in turn. Behind 354 come the lines of a message, up to
its dot; behind 334 the answers of a login, which are never shown.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from . import logs
from .lines import said
from .model import Exchange, Said

_DOT = b"."
_LOGIN = b"(login)"


def _hidden(command: bytes) -> bytes:
    """A command without the secret that AUTH may carry (RFC 4954 §4)."""
    words = command.split()
    if len(words) > 2 and words[0].upper() == b"AUTH":
        return b" ".join(words[:2]) + b" (login)"
    return command


def _paired(lines: Iterable[Said]) -> Iterator[Exchange]:
    waiting: deque[tuple[int, bytes]] = deque()
    reply: list[str] = []
    begun = 0
    code = ""
    for one in lines:
        if one.side == "client":
            if code == "354":
                if one.text.rstrip(b"\r\n").split(b"\n")[-1].strip() == _DOT:
                    waiting.append((one.line, _DOT))
                    code = ""
            elif code == "334":
                waiting.append((one.line, _LOGIN))
                code = ""
            elif one.text.strip():
                waiting.append((one.line, _hidden(one.text)))
            continue
        text = one.text.decode("utf-8", "replace")
        begun = begun or one.line
        reply.append(text)
        if text[3:4] == "-" or not text[:3].isdigit():
            continue
        if not waiting and code == "354":
            waiting.append((begun, _DOT))
        if not waiting and code == "334":
            waiting.append((begun, _LOGIN))
        line, command = waiting.popleft() if waiting else (begun, None)
        yield Exchange(line, command, "\n".join(reply))
        code, reply, begun = text[:3], [], 0
    for line, command in waiting:
        yield Exchange(line, command, None)


def read(raw: bytes) -> tuple[Exchange, ...]:
    """Every exchange in a transcript or a log; empty where it holds none."""
    lines = raw.split(b"\n")
    found = list(logs.exchanges(line[:8192].decode("utf-8", "replace").rstrip("\r") for line in lines))
    if not found:
        found = list(_paired(one for number, line in enumerate(lines, 1) for one in said(line, number)))
    return _distinct(found)


def _distinct(found: list[Exchange]) -> tuple[Exchange, ...]:
    """A bounce says the same twice, in words and in its report: once is enough."""
    kept = {(one.command, (one.reply or "")[:20]) if one.rebuilt else one: one for one in reversed(found)}
    return tuple(reversed(kept.values()))
