"""An address that stands where a command should."""

from __future__ import annotations

from ... import verbs
from ...regexes import regex
from .. import Hit
from ..quoting import quoted
from ._before_the_verb import taken_out

_ADDRESS = regex(
    rb"(?:(?P<name>[^<>@:\x00-\x1f]{1,64})(?=<))?(?P<bracket><)?[^\s<>@:,;\"]{1,64}@[^\s<>@:,;\"]{1,255}"
    rb"(?(bracket)>)(?=[\s,;]|\Z)"
)


# what makes a command of a line, however much of it is wrong
_WORDS = frozenset((*verbs.EVERYDAY, *verbs.RARE, *verbs.WORDS.values(), *verbs.MISSPELT_VERBS, *verbs.MISSPELT_WORDS))


def address(raw: bytes, start: int) -> Hit | None:
    """What is said where an address, with a name before it or without, begins the line at ``start``."""
    found = _ADDRESS.match(raw, start)
    if found is None or not _WORDS.isdisjoint((found["name"] or b"").upper().split()) or taken_out(raw):
        return None
    return Hit(found.span(), f"{quoted(found[0])} is an address; a command is MAIL FROM:<…> or RCPT TO:<…>.")
