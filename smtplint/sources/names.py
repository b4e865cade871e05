"""Names of keys, constants, attributes and setters, by which a value is an address: of an envelope, or of a field.

Strategy. A name is taken apart into its words, however they are joined; what its last words are says what it holds, and
a word before them may say that it holds something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from ..regexes import regex
from .prefilter import hits

Verb = Literal["MAIL", "RCPT"]
# How whoever takes an address reads it: see ``address_arguments``.
How = Literal[
    "alone", "appended", "due", "field", "header", "held", "kept", "listed", "many", "one", "options", "own",
    "parameter", "parsed", "parted", "path", "plain", "single", "taken",
]  # fmt: skip


class Meaning(NamedTuple):
    """Whose address something is, and how it is read."""

    verb: Verb
    how: How


class Name(NamedTuple):
    """A name in a file: its text, where that stands, and what it means."""

    text: str
    start: int
    end: int
    meaning: Meaning


# What all such names have in them, in lower case; in settings short names say enough.
_LONG = (
    b"mail_from", b"mailfrom", b"mail-from", b".smtp.from", b".smtps.from", b"rcpt", b"turn_path", b"turnpath",
    b"turn-path", b"verse_path", b"versepath", b"envelope", b"env_", b"bounce", b"from_email", b"fromemail",
    b"from-email", b"from_addr", b"fromaddr", b"from-addr", b"smtp_from", b"smtp_sender", b"default_from",
    b"default_sender", b"support_from", b"server_email", b"->sender",
    b"errors_to", b"errorsto", b"mailto=",
)  # fmt: skip
_ANY = (
    *_LONG, b"from", b"sender", b"reply_to", b"replyto", b"reply-to", b"recipients", b"feedback", b"notification",
    b"smtp_email", b"smtpemail", b"to_addr", b"toaddr",
)  # fmt: skip
_BEFORE = regex(rb"[A-Za-z0-9_.-]{0,60}\Z")
_BEHIND = regex(rb"\.?[A-Za-z0-9_-]{0,40}(?:\.[A-Za-z0-9_-]{1,40}){0,4}")
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_GLUED = (
    ("mailfrom", "mail_from"), ("returnpath", "return_path"), ("reversepath", "reverse_path"), ("rcptto", "rcpt_to"),
    ("mailrcpt", "mail_rcpt"), ("envelopefrom", "envelope_from"), ("envelopesender", "envelope_sender"),
    ("fromaddr", "from_addr"), ("fromemail", "from_email"), ("replyto", "reply_to"), ("bounceaddr", "bounce_addr"),
    ("errorsto", "errors_to"), ("toaddr", "to_addr"),
)  # fmt: skip
_HYPHENED = regex("(?<![a-z0-9])e_mail")
_ADDRESS = "(?:_(?:addr(?:ess)?|email))?"
_ENVELOPE, _BOUNCE = "env(?:elope)?", "bounces?"
_LAST: tuple[tuple[str, Verb, How], ...] = (
    (r"mail\.smtps?\.from|curlopt_mail_from", "MAIL", "kept"),
    ("curlopt_mail_rcpt", "RCPT", "kept"),
    ("smtp_envelope_to", "RCPT", "kept"),
    (
        f"(?:mail_from|from_addr|return_path|reverse_path|{_ENVELOPE}[_.](?:mail_)?(?:from|sender)){_ADDRESS}",
        "MAIL",
        "held",
    ),
    ("sendmail_from", "MAIL", "held"),
    ("to_addrs?", "RCPT", "header"),
    (f"(?:{_BOUNCE}(?:_(?:addr(?:ess)?|email|from|sender|to))?|errors_to)", "MAIL", "held"),
    (f"rcpts?(?:_to)?|mail_rcpt|{_ENVELOPE}[_.](?:to|rcpts?|recipients?)", "RCPT", "held"),
    ("(?:[a-z]+_)?(?:from|sender)(?:_(?:addr(?:ess)?|email))?|server_email|reply_to", "MAIL", "header"),
    ("(?:feedback|notification|smtp)_email", "MAIL", "header"),
    ("recipients|mail_?to", "RCPT", "header"),
)
_MEANINGS = tuple((re.compile(f"(?:^|[_.])(?:{last})$"), Meaning(verb, how)) for last, verb, how in _LAST)
# Words by which a name holds no address, or one that is not used, or a field's.
_OTHER = frozenset(
    "header headers hdr mime display friendly parse parsed extract get is has check validate verify expected invalid "
    "bad wrong malformed broken regex pattern re no without format imap hint help label placeholder tooltip caption "
    "x".split()
)


def names(data: bytes, *, short: bool, more: tuple[bytes, ...] = ()) -> Iterator[Name]:
    """The names in a file of these bytes that say so, those with ``more`` in them too; ``short``: a word does."""
    last = 0
    for at in hits(data, _ANY if short else (*_LONG, *more)):
        if at < last:
            continue
        property_at = at + 2 if data.startswith(b"->", at) else -1
        before = _BEFORE.search(data, max(last, at - 60), at) if property_at < 0 else None
        behind = _BEHIND.match(data, max(at, property_at))
        start = before.start() if before else max(at, property_at)
        last = behind.end() if behind else at
        start += len(data[start:last]) - len(data[start:last].lstrip(b".-"))
        text = data[start:last].decode("latin-1")
        sender = Meaning("MAIL", "held") if property_at >= 0 and text == "Sender" else None
        if meaning := sender or meaning_of(text):
            yield Name(text, start, last, meaning)


@lru_cache(maxsize=4096)
def meaning_of(name: str) -> Meaning | None:
    """What a name says of its value, if it says anything."""
    joined = ".".join("_".join(_WORD.findall(part)) for part in name.split(".")).lower()
    joined = _HYPHENED.sub("email", joined)
    for glued, parted in _GLUED:
        joined = joined.replace(glued, parted)
    if _OTHER.intersection(re.split("[_.]", joined)[:-1]):
        return None
    return next((meaning for last, meaning in _MEANINGS if last.search(joined)), None)


def meaning_in_code(name: str) -> Meaning | None:
    """The same where short names do not say enough."""
    return meaning_of(name) if any(long in name.lower().encode() for long in _LONG) else None
