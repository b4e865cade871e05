"""Keys that by their names may hold an address of any kind, or a text: told of where nothing but a slip can be meant.

Strategy. Such a slip is seldom in a file, and soon seen: two signs where one is due, a bracket alone, an empty label.
Only where there is one the keys are looked for, and of their values only those that have one are judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...regexes import regex
from ..sent.names import Name, is_of_other
from ..sent.takers import Meaning

# Each begins with a sign that is soon found; ``signs`` has them too.
SLIPS = (
    r"@(?:(?<=[a-z0-9_.+-]@)@[a-z0-9]|(?<=[a-z0-9_+-]@)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.\.[a-z])",
    r"<[^\s<>@\"']{1,64}@[a-z0-9.-]{1,80}[\"']?[ \t\r]{0,8}(?:[,;\n}\]]|$)",
)
_SLIPS = tuple(regex(slip.encode(), re.IGNORECASE) for slip in SLIPS)
_KEY = regex(
    rb"(?i)(?<![\w.$@-])(?:(?:[A-Za-z][\w.-]{0,40}[_.-])?(?:to|b?cc|notify|contacts?|admins?|maintainers?)"
    rb"|[\w.-]{0,40}?e?[-_]?mails?)(?:[_-]?addr(?:ess(?:es)?)?)?(?=[\"']?[ \t]*[:=])"
)
# An address with or without its name, and what may be a part of a name that a comma parts.
_PART = regex(rb"(?:[^<>@]*<)?[^\s<>@:/,;]+@{1,2}[A-Za-z0-9.-]+>?|[^<>@]*")
_BETWEEN = regex(rb"[,;]")
# What is beside an address that is to be refused.
_REFUSED = regex(
    rb"(?i)\bvalid|invalid|malformed|\bbad\b|\bwrong|reject|refus|illegal|\bfail(?:s|ed|ures?|ing)?\b|\berrors?\b"
)
_NEAR = 160
_LONGEST = 400


def keys(data: bytes) -> Iterator[Name]:
    """The keys of a file that has such a slip anywhere."""
    if _has_slip(data):
        for key in _KEY.finditer(data):
            text = key.group().decode("latin-1")
            if not is_of_other(text) and not _REFUSED.search(data, max(0, key.start() - _NEAR), key.end() + _NEAR):
                yield Name(text, *key.span(), Meaning("RCPT", "evident"))


def _has_slip(text: bytes) -> bool:
    return any(slip.search(text) for slip in _SLIPS)


def is_slip(raw: bytes) -> bool:
    """Whether a value is one address or several, and one of them has such a slip."""
    return len(raw) < _LONGEST and _has_slip(raw) and all(_PART.fullmatch(part.strip()) for part in _BETWEEN.split(raw))
