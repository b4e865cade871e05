"""When to send again (RFC 5321 §4.5.4.1), from the class of a reply, its cause and its own words; and how to say it.

A sender waits at least 30 minutes before it tries again, and gives up after four to five days. It may try sooner where
it can tell why it was put off, so where the reply itself names that: a cause that only follows from its codes is but
likely. Greylisting lets a sender in after minutes (RFC 6647 §5); a connection that was used up, or open for too long,
is replaced at once: 421 and 4.4.2 say that it was, unless the words say that it broke, which counts as 451 (RFC 5321
§3.8), or that it was not the client which was waited for. A 421 always takes another connection (§3.8).
"""

from __future__ import annotations

from ..translation import Message
from .causes import CAUSES
from .model import NEVER, Cause, Explanation, Kind, Retry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..translation import Say

HALF_HOUR = 1800
FIVE_MINUTES = 300
FIVE_DAYS = 432000

# the codes of ATRN and ETRN, which ask for mail: no message waits to be sent
_ASKING_FOR_MAIL = (453, 458, 459)

_WAITS = {"later": HALF_HOUR, "never": HALF_HOUR, "soon": FIVE_MINUTES, "reconnect": 0, "again now": 0}
# the policies by which a sender tries again before half an hour has gone
SOONER = tuple(policy for policy, wait in _WAITS.items() if wait < HALF_HOUR)


def retry(
    kind: Kind | None,
    code: int | None,
    cause: Cause,
    asked: int | None,
    *,
    told: bool,
    closed: bool = False,
) -> Retry:
    """What to do next; ``asked`` are the seconds that the reply's own text asks for, if it does.

    Nothing is tried again within less than half an hour unless the reply names the cause (``told``), or asks for it.
    What ends the connection (``closed``) takes another one.
    A permanent refusal is not tried again. The exception is 552 for too many recipients, which RFC 5321 §4.5.3.1.10 has
    clients take for 452.
    """
    excess = code == 552 and cause.key == "too-many-recipients"
    if kind != "transient" and not excess:
        return NEVER
    closed = closed or code == 421 or (cause.policy == "reconnect" and (told or cause.key != "timeout"))
    if asked and asked >= FIVE_DAYS:  # the message is given back before that
        asked, told = None, False
    wait = _WAITS[cause.policy] if told else HALF_HOUR
    limit = None if code in _ASKING_FOR_MAIL else FIVE_DAYS
    return Retry(True, closed, asked or wait, limit)


def at_once(cause: Cause) -> bool:
    """Whether a sender need not wait at all, if the reply does not ask for it."""
    return _WAITS[cause.policy] == 0


def _span_of_time(say: Say, seconds: int) -> str:
    """Seconds in words: "30 minutes", "5 days"."""
    units = ((86400, Message("{count} days")), (3600, Message("{count} hours")), (60, Message("{count} minutes")))
    for size, template in units:
        if seconds > size and seconds % size == 0:
            return say(template, count=seconds // size)
    return say("{count} seconds", count=seconds)


def retry_words(say: Say, explanation: Explanation) -> str:
    """The advice on sending again; before it, that this may be in vain, where the class allows it and no cause does.

    What is refused for good no program repeats; a person may, when the time comes (RFC 5321 §4.2.1).
    """
    cause = CAUSES[explanation.cause]
    if not explanation.retry.again and cause.policy != "never" and cause.fix_otherwise:
        return say("No program tries it again: send it anew by hand once the cause is gone.")
    words = _retry_words(say, explanation.retry)
    if not explanation.retry.again or cause.policy != "never":
        return words
    return f"{say('Mend the cause first; until then the answer may stay the same.')} {words}"


def _retry_words(say: Say, retry: Retry) -> str:
    if not retry.again or retry.after is None:
        return say("Never unchanged: mend the cause first.")
    after = _span_of_time(say, retry.after)
    if retry.give_up_after is None:
        return say("After {after} or more.", after=after)
    limit = _span_of_time(say, retry.give_up_after)
    if retry.after == 0 and retry.new_connection:
        return say("At once, on a new connection; give up after {limit}.", limit=limit)
    if retry.after == 0:
        return say("At once, on this connection; give up after {limit}.", limit=limit)
    if retry.new_connection:
        return say("After {after} or more, on a new connection; give up after {limit}.", after=after, limit=limit)
    return say("After {after} or more; give up after {limit}.", after=after, limit=limit)
