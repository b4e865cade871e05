"""The enhanced codes of the IANA registry (RFC 3463, RFC 5248 and what came after), read from enhanced.tsv.

A row leaves out the class: 1.7 is 4.1.7 as well as 5.1.7; what means another thing in another class has a row for each.
The subject (the middle number) says whose matter it is, the detail which. "any" among the reply codes is the registry's
word for all of that class.
"""

from __future__ import annotations

from functools import cache

from ..translation import Message
from ..typed import cast
from . import codes
from .model import Actor, Status, Survival
from .tables import rows

# RFC 3463 §4; subject 0 says nothing more
SUBJECTS = {
    1: "addresses",
    2: "the mailbox",
    3: "the mail system",
    4: "network and routing",
    5: "the protocol: commands and their order",
    6: "the content and its form",
    7: "security and policy",
}

# what the column "when" has beside verbs
OCCASIONS = {
    "greeting": "As the greeting.",
    "any": "After any command.",
    "text": "After the message text.",
    "report": "In a delivery report: the message was taken, and could not be delivered afterwards.",
}


@cache
def statuses() -> dict[str, Status]:
    """Every registered code, such as "5.1.7"."""
    found: dict[str, Status] = {}
    for detail, classes, replies, when, rfc, cause, name, meaning, fix, actor in rows("enhanced.tsv"):
        # RFC 3463 has a section for each subject
        section = f"{rfc} §3.{int(detail[0]) + 1}" if rfc == "RFC 3463" else rfc
        one = Status(detail, name, meaning, cause, classes, replies, when, section, fix, cast("Actor", actor))
        found.update((f"{digit}.{detail}", one) for digit in classes)
    return found


def status(enhanced: str, digit: str = "") -> Status | None:
    """What is registered of an enhanced code: with the class ``digit`` if it is, else with its own, else with any."""
    detail = enhanced.partition(".")[2]
    each = (statuses().get(f"{one}.{detail}") for one in (digit, enhanced[0], *"245"))
    return next(filter(None, each), None)


def topic(enhanced: str) -> str | None:
    """Whose matter an enhanced code is, by its subject."""
    return SUBJECTS.get(int(enhanced.split(".")[1]))


def occasions(known: Status) -> list[str]:
    """When a code is seen: lines, the commands in one of them."""
    keys = known.when.split()
    verbs = [key for key in keys if key not in OCCASIONS]
    told = {key: OCCASIONS[key] for key in keys if key in OCCASIONS}
    if len(verbs) == 1:
        told[verbs[0]] = Message("After {command}.", command=verbs[0])
    elif verbs:
        several = Message("After {commands} or {last}.", commands=", ".join(verbs[:-1]), last=verbs[-1])
        told[verbs[0]] = several
    return [told[key] for key in keys if key in told]


def disagree(code: int | None, enhanced: str | None) -> bool:
    """Whether the two codes of a reply are of different classes."""
    return bool(code and enhanced and str(code)[0] != enhanced[0])


def counts(code: int | None, enhanced: str, known: Status | None) -> bool:
    """Whether an enhanced code says why: one of another class does where it is registered with the reply's class."""
    return not disagree(code, enhanced) or (known is not None and str(code)[0] in known.classes)


def naming(code: int) -> list[str]:
    """The enhanced codes beside which the registry names a reply code, without their class."""
    found = (f"X.{known.detail}" for known in statuses().values() if str(code) in known.replies.split())
    return list(dict.fromkeys(found))


def causes_beside(code: int) -> set[str]:
    """The causes of the enhanced codes beside which the registry names a reply code."""
    return {known.cause for known in statuses().values() if str(code) in known.replies.split()}


def goes_with(enhanced: str, known: Status, said: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The reply codes of its class that an enhanced code comes with: by the registry, the catalogue and the servers."""
    if known.replies == "any":
        return (known.replies,)
    listed = [str(one.code) for one in codes.of_class(int(enhanced[0])) if enhanced in one.enhanced]
    spoken = [words[:3] for _, words in said if codes.lookup(int(words[:3]))]
    every = {*known.replies.split(), *listed, *spoken}
    return tuple(sorted(code for code in every if not disagree(int(code), enhanced)))


def survival(replies: tuple[str, ...]) -> Survival | None:
    """What becomes of the connection when an enhanced code comes with any of these reply codes."""
    fates = {entry.survival for code in replies if code != "any" and (entry := codes.lookup(int(code)))}
    return fates.pop() if len(fates) == 1 else "may be closed" if fates else None
