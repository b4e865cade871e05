"""Names of keys, constants, attributes and setters, by which a value is an address: of an envelope, or of a field.

Strategy. A name is taken apart into its words, however they are joined; what its last words are says what it holds, and
a word before them may say that it holds something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .prefilter import stretches


class Meaning(NamedTuple):
    """``verb``: whose address; ``how``: "held" by a setting, "kept" as curl and JavaMail read it, or a "header"."""

    verb: str
    how: str


class Name(NamedTuple):
    """A name in a file: its text, where that stands, and what it means."""

    text: str
    start: int
    end: int
    meaning: Meaning


# What all such names have in them, in lower case; in settings short names say enough.
_CORE = (
    rb"mail[_.-]?(?:smtps?[_.-])?from|(?:mail[_.-]?)?rcpt|re(?:turn|verse)[_-]?path|env(?:elope)?[_-]?(?:mail[_-]?)?"
    rb"(?:from|sender|to\b|rec|rcpt)|bounces?[_-]?(?:addr|e?mail|from|sender|to\b)|from[_-]?(?:e?mail|addr)"
    rb"|(?:smtp|default|support)[_-]?(?:from|sender)|server[_-]?email|(?<=->)sender\b"
)
# One of these stands in each of them.
_IN_ALL = (b"from", b"rcpt", b"path", b"env", b"bounce", b"sender", b"server", b"reply", b"recipients")
_LONG = re.compile(_CORE)
_ANY = re.compile(_CORE + rb"|from|sender|reply[_-]?to|recipients")
_BEFORE = re.compile(rb"[A-Za-z0-9_.-]{0,60}\Z")
_BEHIND = re.compile(rb"[A-Za-z0-9_-]{0,40}")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_GLUED = (
    ("mailfrom", "mail_from"), ("returnpath", "return_path"), ("reversepath", "reverse_path"), ("rcptto", "rcpt_to"),
    ("mailrcpt", "mail_rcpt"), ("envelopefrom", "envelope_from"), ("envelopesender", "envelope_sender"),
    ("fromaddr", "from_addr"), ("fromemail", "from_email"), ("replyto", "reply_to"), ("e_mail", "email"),
    ("bounceaddr", "bounce_addr"),
)  # fmt: skip
_ADDRESS = "(?:_(?:addr(?:ess)?|email))?"
_ENVELOPE, _BOUNCE = "env(?:elope)?", "bounces?"
_MEANINGS = tuple(
    (re.compile(f"(?:^|[_.])(?:{last})$"), Meaning(verb, how))
    for last, verb, how in (
        (r"mail\.smtps?\.from|curlopt_mail_from", "MAIL", "kept"),
        ("curlopt_mail_rcpt", "RCPT", "kept"),
        (f"(?:mail_from|return_path|reverse_path|{_ENVELOPE}[_.](?:mail_)?(?:from|sender)){_ADDRESS}", "MAIL", "held"),
        (f"{_BOUNCE}_(?:addr(?:ess)?|email|from|sender|to)", "MAIL", "held"),
        (f"rcpts?(?:_to)?|mail_rcpt|{_ENVELOPE}[_.](?:to|rcpts?|recipients?)", "RCPT", "held"),
        ("(?:[a-z]+_)?(?:from|sender)(?:_(?:addr(?:ess)?|email))?|server_email|reply_to", "MAIL", "header"),
        ("recipients", "RCPT", "header"),
    )
)
# Words by which a name holds no address, or one that is not used, or a field's.
_OTHER = frozenset(
    "header headers hdr mime display friendly parse parsed extract get is has check validate verify expected invalid "
    "bad wrong malformed broken regex pattern re no without format imap x".split()
)


def names(data: bytes, *, short: bool) -> Iterator[Name]:
    """The names in a file of these bytes that say so; of ``short`` ones a single word does."""
    last, low, pattern = 0, data.lower(), _ANY if short else _LONG
    for match in (found for lines in stretches(low, _IN_ALL) for found in pattern.finditer(low, *lines)):
        if match.start() < last:
            continue
        before = _BEFORE.search(data, max(last, match.start() - 60), match.start())
        behind = _BEHIND.match(data, match.end())
        start = before.start() if before else match.start()
        last = behind.end() if behind else match.end()
        start += len(data[start:last]) - len(data[start:last].lstrip(b".-"))
        text = data[start:last].decode("latin-1")
        sender = text == "Sender" and data[start - 2 : start] == b"->"
        if meaning := Meaning("MAIL", "held") if sender else meaning_of(text):
            yield Name(text, start, last, meaning)


@lru_cache(maxsize=4096)
def meaning_of(name: str) -> Meaning | None:
    """What a name says of its value, if it says anything."""
    joined = ".".join("_".join(_WORD.findall(part)) for part in name.split(".")).lower()
    for glued, parted in _GLUED:
        joined = joined.replace(glued, parted)
    if _OTHER.intersection(re.split("[_.]", joined)[:-1]):
        return None
    return next((meaning for last, meaning in _MEANINGS if last.search(joined)), None)
