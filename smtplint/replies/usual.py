"""Whether a cause is a matter that a code is usual for: servers use many codes for want of a better one.

What a reply code or an enhanced code means for itself misleads where it is used beside that.
"""

from __future__ import annotations

from .model import Code, Status

# causes of which one code may tell as well as another
_EXCHANGEABLE = """
path-syntax parameter-syntax unknown-command line-too-long bad-sequence message-format smtputf8 hello
server-fault overload maintenance timeout routing dns
unknown-recipient recipient-policy moved list
mailbox-full message-too-big overload
rate-limit too-many-recipients session-limit too-many-errors overload maintenance
authentication tls-required
sender-policy sender-authentication dns verification
dns not-accepting
content-policy message-format conversion
policy content-policy recipient-policy sender-policy reputation
"""
_GROUPS = tuple(frozenset(group.split()) for group in _EXCHANGEABLE.strip().splitlines())
# what else an enhanced code is usual for
_STATUS_ALSO = {
    "5.1": ("authentication", "tls-required", "too-many-errors"),
    "5.2": ("too-many-errors",),
    "5.4": ("authentication",),
}
# what else a reply code is usual for; one that is not here is for anything
_CODE_ALSO = {
    432: (),
    451: (),
    452: ("too-many-recipients",),
    453: (),
    454: ("authentication", "tls-required"),
    455: (),
    458: (),
    459: (),
    500: ("too-many-errors",),
    501: (),
    502: (),
    503: ("authentication", "too-many-errors"),
    504: ("authentication",),
    530: ("tls-required",),
    534: (),
    535: (),
    538: (),
    551: ("relay-denied",),
    552: ("too-many-recipients", "message-too-big"),
    553: ("sender-policy", "relay-denied", "unknown-recipient", "dns", "policy"),
    555: (),
    556: (),
}

# reply codes whose meaning and advice are for one case of their cause, and say more than the cause's
_EXACT = (432, 453, 454, 455, 458, 459, 504, 530, 534, 535, 538, 551, 556)

# causes that a reply code cannot mean, so that words which name one count: 503 is HTTP's code for them
CONTRARY = {503: ("maintenance",)}


def _near(cause: str, other: str) -> bool:
    return cause == other or any(cause in group and other in group for group in _GROUPS)


def code_is_usual(entry: Code, cause: str) -> bool:
    """Whether a reply code is usual for ``cause``."""
    if cause in CONTRARY.get(entry.code, ()):
        return False
    return entry.code not in _CODE_ALSO or any(_near(one, cause) for one in (entry.cause, *_CODE_ALSO[entry.code]))


def code_is_for(entry: Code, cause: str) -> bool:
    """Whether a reply code is for ``cause`` itself, and not only for one that is near it."""
    return cause in (entry.cause, *_CODE_ALSO.get(entry.code, (cause,)))


def code_is_exact(entry: Code, cause: str) -> bool:
    """Whether what a reply code means for itself says more than ``cause``, which it was sent for."""
    return entry.code in _EXACT and entry.cause == cause and not entry.verb


def is_open(status: Status) -> bool:
    """Whether an enhanced code speaks of anything in some matter, and so of other causes than one that is told."""
    return status.detail.endswith(".0") or status.detail in ("3.2", *_STATUS_ALSO)


def status_is_usual(status: Status, cause: str) -> bool:
    """Whether an enhanced code is; one that says only whose matter it is (RFC 3463 §3) is for anything of that."""
    if status.detail.endswith(".0") or status.cause in ("unspecified", "policy"):
        return True
    return any(_near(one, cause) for one in (status.cause, *_STATUS_ALSO.get(status.detail, ())))
