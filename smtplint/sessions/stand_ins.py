"""Replies with anyone's for what is one message's own: a log says the same of one recipient after another.

Addresses, numbers, times and ids say nothing of why a reply was sent, so that what differs in these alone is understood
once. What the tables of replies name is no message's own, as the domain of a provider's mailboxes, nor is a number that
may be a length of time.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..regexes import regex
from ..replies import wording
from ..replies.tables import rows

# an odd address may say why, and what is part of a page or of a name is no id
_OWN = regex(
    r"(?<![\w.+@%-])(?:"
    r"(?P<ip>(?:\d{1,3}\.){3}\d{1,3})(?![\w.-])"
    r"|(?<!/)(?:"
    r"(?<!=)(?P<address>[a-z][a-z0-9._+-]{0,63}+@[a-z][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8})(?!\.?[\w@-])"
    r"|(?P<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?)(?!\w)"
    r"|(?P<number>\d{4,20}+)(?![\w.-]|[\s-]{1,2}(?i:[smhd]))"
    r"|(?P<id>(?=[a-z]{0,40}+\d{1,40}[a-z]{0,40}+\d)(?=\d{0,40}+[a-z])[0-9a-z]{8,40}+(?:\.\d{1,4}(?!\w))?"
    r"|(?=[a-z-]{0,20}+\d)[0-9a-z]{6}-[0-9a-z]{6,11}-[0-9a-z]{2,4}"
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w@-])"
    r"|(?<=queued as )(?P<queue>[0-9a-z]{6,24})(?![\w.-])"
    r"))",
    re.IGNORECASE,
)
_MAY_BE = regex(r"(?:\d{1,3}\.){3}\d{1,3}|[a-z]{0,40}\d[0-9a-z]{3,40}", re.IGNORECASE)
# what stands for the first, the second … of them
_ANYONES = {
    "address": "someone{}@{}",
    "ip": "192.0.2.{}",
    "time": "2000-01-0{}T00:00:00Z",
    "number": "100000{}",
    "id": "4ABCDEF01{}",
    "queue": "4ABCDEF01{}",
}
_ANYONE = regex(
    r"someone\d@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}|192\.0\.2\.\d|2000-01-0\dT00:00:00Z|100000\d|4ABCDEF01\d"
)
# so many of one reply have a stand-in of one digit
_MANY = 9
_TABLES = ("servers.tsv", "marks.tsv", "particulars.tsv", "wordings.tsv")

Owns = dict[str, str]


@cache
def _named() -> tuple[str, ...]:
    """What the tables name that may look like one's own, or like how it begins."""
    cells = (cell for table in _TABLES for row in rows(table) for cell in row)
    return tuple({word.lower() for cell in cells for word in _MAY_BE.findall(cell)})


@lru_cache(maxsize=4096)
def _provided(domain: str) -> bool:
    return wording.owner(domain) is not None


def _domain(address: str) -> str:
    """The domain of an address where it is a provider's, else anyone's."""
    domain = address.rpartition("@")[2].lower()
    return domain if _provided(domain) else "host.example"


@lru_cache(maxsize=1024)
def general(reply: str) -> tuple[str, Owns]:
    """The reply with anyone's for its own, and what each stands for."""
    stands: Owns = {}
    named = _named()

    def instead(found: re.Match[str]) -> str:
        own = found[0]
        if own not in stands:
            if len(stands) == _MANY or own.lower().startswith(named):
                return own
            stands[own] = _ANYONES[found.lastgroup or ""].format(len(stands) + 1, _domain(own))
        return stands[own]

    text = _OWN.sub(instead, reply)
    return text, {anyone: own for own, anyone in stands.items()}


def own(text: str, owns: Owns) -> str:
    """The text with what is its own again."""
    return _ANYONE.sub(lambda found: owns.get(found[0], found[0]), text) if owns else text
