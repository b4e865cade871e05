"""Recipients that a mailer's bounce lists with its own words for why, which quote no reply: Postfix's text, and Exim's.

The code is that of any failure, or of any delay (RFC 3464).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from ..regexes import regex
from ..replies.sense import sense
from .folded import unfolded
from .forms import rebuilt
from .kept import Kept
from .model import Exchange, shown

# so much of a letter is the mailer's; behind that stands what was sent
_LINES = 400
_COPY = ("------ ", "Content-Type: message/", "Content-Type: text/rfc822-headers")
_LISTED = regex(
    r"<(?P<recipient>[^\s<>]{1,320}@[^\s<>]{1,255})>(?: \((?:expanded from|originally) [^()]{1,400}\))?: {1,4}"
    r"(?P<words>[A-Za-z].{2,1000})"
)
# Exim's, below what says that addresses come
_BELOW = regex(
    r" {2,8}(?P<recipient>[^\s<>:]{1,64}@[^\s<>:]{1,255}) (?:\((?:ultimately )?generated from [^()]{1,400}\) )?"
    r"(?:Delay reason: )?(?P<words>[A-Za-z(].{2,1000})"
)
_COME = regex(r"\baddress(?:es|\(es\))?\b.{0,100}:\s*$")
_DELAYED = regex(
    r"warning only|delay(?:ed|s)?\b|still (?:trying|being)|not yet been delivered|will (?:be retried|continue)",
    re.IGNORECASE,
)
# a reply that the words quote is read elsewhere
_REPLY = regex(r"(?<![\w.])[2-5]\d\d[ -]|(?<![\w.])[245]\.\d{1,3}\.\d{1,3}\b| said: |SMTP error from")
# so much of the words tells that others are the same
_SAME = 30


def exchanges(lines: Iterable[str], *, is_bounce: bool) -> Iterator[Exchange]:
    """What a bounce says of each recipient of whom it quotes no reply; of what may be none, where the words say why."""
    come = delayed = False
    for number, line in unfolded(islice(lines, _LINES)):
        if line.startswith(_COPY):
            return
        found = _LISTED.match(line) or (_BELOW.match(line) if come else None)
        if found is None:
            come = come or _COME.search(line) is not None
            delayed = delayed or _DELAYED.search(line) is not None
        elif not _REPLY.search(found["words"]) and (is_bounce or _is_clear(found["words"])):
            reply = f"{'4' if delayed else '5'}.0.0 {found['words'].rstrip()}"
            one = Exchange(number, rebuilt("RCPT", None, found["recipient"]), reply, True, worded=True)
            yield one.waiting() if delayed else one


def _is_clear(words: str) -> bool:
    said = sense(words)
    return said is not None and said.clear


def beside(found: Kept, told: Kept) -> Kept:
    """What replies tell, and of the other recipients what the bounce says of them."""
    known = "\n".join(f"{shown(one.command or b'')}\n{one.reply or ''}" for one in found).lower()
    others = (one for one in told if one.command and not _is_known(one, known))
    return Kept(chain(found, others))


def _is_known(one: Exchange, known: str) -> bool:
    address = (one.command or b"").decode().partition("<")[2].lower()
    return address in known or (one.reply or "")[6 : 6 + _SAME].lower() in known
