"""Words by which a test says that it is about commands that are not as they should be, and are taken for all that.

This is the one list of them, for names in any case and for sentences alike.
"""

from __future__ import annotations

from functools import lru_cache

from ...regexes import regex
from .bearings import refuses, words_of

_PEERS = r"agents?|apps?|clients?|devices?|mailers?|mtas?|muas?|peers?|printers?|programs?|scanners?|senders?"
_LENIENT = regex(
    r"\b(?:lenien\w+|toleran\w+|tolerat\w+|liberal(?:ly|ity)?|slopp\w+|relaxed|forgiv\w+|lax(?:ly|ness)?"
    r"|permissive\w*|quirk\w*|postel\w*|robustness|loose(?:ly|ness)?|odd(?:ly|it\w+)?(?! (?:numbers?|counts?|length)\b)"
    r"|dialects?|in the wild|real world"
    r"|(?:no|without|optional|bare|omitted|omits|unneeded)(?: the| any| angle)* brackets?"
    r"|brackets?(?: \w+){0,2} optional|unbracketed|bare (?:address\w*|path|mailbox\w*)"
    r"|(?:blanks?|spaces?|tab|whitespace|white space)(?: or \w+)? (?:after|behind|following)(?: the| a)? colon"
    r"|(?:ancient|broken|buggy|legacy|misbehaving|noncompliant|nonconforming|old)(?: \w+)? (?:" + _PEERS + r"))\b"
)
# One of these is on each line with some of those.
SIGNS = tuple(
    b"lenien toler liberal slopp relax forgiv lax permissive quirk postel robust loose odd dialect wild real bracket"
    b" bare colon ancient broken buggy legacy misbehav noncompl nonconf old".split()
)
# The contrary; that something is compared strictly says nothing, nor that a program is read so.
_STRICT = regex(r"(?<!use )\bstrict(?:ly|ness)?\b(?! (?:deep )?equal)")
_KEPT_LINES = 512


# Each line is near many commands of a list.
@lru_cache(maxsize=_KEPT_LINES)
def leniency(text: bytes) -> bool | None:
    """Whether a title or a line says that what is odd is taken; None for one that says nothing of it."""
    said = " ".join(words_of(text.decode("latin-1").replace("'", "")))
    if _LENIENT.search(said):
        # What stands "without brackets" is not what is denied.
        return not refuses(_LENIENT.sub(lambda one: "" if " " in one[0] else one[0], said).split())
    return False if _STRICT.search(said) else None
