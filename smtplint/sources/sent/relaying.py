"""Commands by which a server is asked whether it relays: what is odd in those is meant.

Strategy. The words for that are looked for on the lines round a command, and in the name of its file. Words that a
server has for refusing to relay say nothing: it has them for what nobody meant, too.
"""

from __future__ import annotations

from ...model import Occurrence
from ...regexes import regex
from ..files.kinds import is_log, name_of

_WORDS = regex(
    rb"(?i)open[\W_]{0,3}relay|relay[\W_]{0,3}(?:test|check|prob|hole|abuse|clos)|relay_?(?:den|attempt|allow|refus|reject)"
    rb"|(?:test|check|prob|anti|third[\W_]?party)[a-z]{0,3}[\W_]{0,3}relay"
    rb"|_no_?relay|\b(?:to|via|through)_?relay[ \t]*\("
    rb"|(?:percent|%)[\W_]{0,3}hack|bang[\W_]{0,3}path|source[\W_]?rout|uucp"
)
# What a step behind a command expects, where that is a refusal.
_REFUSED = regex(
    rb"(?i)\b(?:expect|want|await|wait|reply|response)\w*[\"']?[^\w\n]{1,6}5(?:[0-5]\d|[\[\\.x]|[^\w\n]|$)"
)
# So many lines before and behind a command are looked at, and so much of each.
_LINES_NEAR, _LINE = 10, 400


def is_probe(one: Occurrence, path: str) -> bool:
    """Whether the words round a command, or the name of its file, say that it asks whether a server relays."""
    if is_log(path):
        return False
    if _WORDS.search(name_of(path).encode("utf-8", "replace")):
        return True
    at = one.offsets[0]
    number = one.lines.number(at)
    near = (one.lines.near(at)[1], *one.lines.around(number, _LINES_NEAR))
    behind = one.lines.around(number + 2, 1)[:1]
    return any(_REFUSED.search(line, 0, _LINE) for line in behind) or any(
        _WORDS.search(line, 0, _LINE) for line in near
    )
