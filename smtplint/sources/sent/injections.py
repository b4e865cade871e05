"""Commands injected behind an address: a value that is to be one, and goes on as a command on a line of its own."""

from __future__ import annotations

import re

from ...model import Lines, Occurrence
from ...regexes import regex
from ...verbs import OTHERS, any_of
from ..spelling.spelt import Spelt
from .stand_ins import FRAMES, mailbox_fills

_INJECTED = regex(
    rb"(?:[^\r\n<>:]*<)?(?P<address>(?=[^\s<>@\0]*[@\0])[^\s<>]++)>?[ \t]*+(?P<rest>[\r\n]++"
    rb"(?:(?:MAIL[ \t]++FROM|RCPT[ \t]++TO)[ \t]*:|" + any_of(OTHERS) + rb"(?:\s|\Z))[\s\S]*+)",
    re.IGNORECASE,
)


def injection(raw: bytes | bytearray) -> re.Match[bytes] | None:
    """An address with a command behind a line break, where a text is that: the line end is the address's own."""
    return _INJECTED.fullmatch(raw) if b"\n" in raw or b"\r" in raw else None


def injected(spelt: Spelt, verb: str, lines: Lines) -> Occurrence | None:
    """A value that goes on as a command behind its address, if it does; nothing of that is mended."""
    if (found := injection(spelt.raw)) is None:
        return None
    end, (begin, behind) = found.end("address"), found.span("rest")
    whole = spelt.part(found.start("address"), end)
    fills: dict[int, bytes | None] = dict(mailbox_fills(bytes(whole.raw), (0, len(whole.raw)), sorted(whole.holes)))
    whole.fixed(b">", spelt.ends[end - 1], spelt.ends[end - 1]).add(spelt.part(begin, behind))
    fills.update((at, b"x") for at in whole.holes if at not in fills)
    return whole.sealed().occurrence((0, len(whole.raw)), lines, fills, (), (FRAMES[verb] + b"<", b""))
