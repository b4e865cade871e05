"""Heads of commands that variables of a script keep: ``RCPT='RCPT TO:'``, where a text begins with one elsewhere."""

from __future__ import annotations

import re
from itertools import islice

from ...regexes import regex
from ..files.prefilter import on_lines
from ..sent.meanings import inner
from ..spelling.spelt import Hole, Spelt

_KEPT = regex(
    rb"(?:^|;)[ \t]*(?:(?:readonly|export|local|declare|typeset)(?:[ \t]+-\w+)*[ \t]+)?(?P<name>[A-Za-z_]\w*)"
    rb"=(?P<quote>[\"'])(?P<head>(?i:MAIL[ ]FROM|RCPT[ ]TO):[ ]?<?)(?P=quote)(?=[ \t]*(?:[;#&]|\r?$))",
    re.MULTILINE,
)
_STEMS = (b"mail from:", b"rcpt to:")
_MOST = 16


def kept_verbs(data: bytes) -> dict[str, bytes]:
    """The heads by the names of what keeps them; none that is given another value, too."""
    found = {kept["name"]: kept["head"] for kept in islice(on_lines(data, _STEMS, _KEPT), _MOST)}
    return {name.decode(): head for name, head in found.items() if _is_given_once(data, name)}


def _is_given_once(data: bytes, name: bytes) -> bool:
    given = re.compile(rb"(?<![\w$])" + name + rb"\+?=|\b(?:read|for)\b[^\n;|&]*[ ]" + name + rb"\b")
    return sum(1 for _ in islice(given.finditer(data), 2)) == 1


def uses(data: bytes, heads: dict[str, bytes]) -> list[int]:
    """Where texts begin with the value of one of those names, behind the quote."""
    names = "|".join(map(re.escape, heads)).encode()
    return (
        [use.end() for use in re.finditer(rb"\"(?=\$(?:\{(?:%b)\}|(?:%b)\b))" % (names, names), data)] if names else []
    )


def with_heads(spelt: Spelt, heads: dict[str, bytes]) -> Spelt:
    """The text with the head in the place of the value that it begins with, if that is one."""

    def standing(place: int, hole: Hole) -> Spelt | None:
        head = None if place else heads.get(inner(hole.text).lstrip("$").strip("{}"))
        if head is None:
            return None
        out = Spelt()
        out.escaped(head, *hole.span, None)
        return out

    return spelt.replaced(standing) if heads else spelt
