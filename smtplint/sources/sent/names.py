"""Names of keys, constants, attributes and setters, by which a value is an address: of an envelope, or of a field.

Strategy. A name is taken apart into its words, however they are joined; what its last words are says what it holds, and
a word before them may say that it holds something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from sys import intern

from ...regexes import regex
from ...typed import NamedTuple
from ..files.bearings import FAULTY, WRONG
from ..files.prefilter import hits
from .takers import How, Meaning, Verb


class Name(NamedTuple):
    """A name in a file: its text, where that stands, and what it means.

    ``purpose``: it ends in what the address is for, so that only a value with an at sign is known to be one.
    """

    text: str
    start: int
    end: int
    meaning: Meaning
    purpose: bool = False


# What may stand before a word in a name, and so far.
_BEFORE, _FAR = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-", 60
_BEHIND = regex(rb"\.?[A-Za-z0-9_-]{0,40}(?:\.[A-Za-z0-9_-]{1,40}){0,4}")
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_SIGN = re.compile(r"(?<=\w)[-_](?=\w)")
_HYPHENED = regex("(?<![a-z0-9])e_mail")
_ADDRESS = "(?:_(?:addr(?:ess)?|email))?"
_ENVELOPE, _BOUNCE = "env(?:elope)?", "bounces?"


class Row(NamedTuple):
    """Names that mean the same.

    last   an expression for what their last words are, in lower case and joined by "_"
    words  one of these is in each of them; two parts of one stand side by side too, and where a hyphen is between them
           they may be joined by "_"
    short  the same of those that say enough in settings only
    """

    last: str
    verb: Verb
    how: How
    words: str
    short: str = ""


ROWS = (
    Row(r"mail\.smtps?\.from", "MAIL", "kept", ".smtp.from .smtps.from"),
    Row("curlopt_mail_from", "MAIL", "sent", "mail-from"),
    Row("curlopt_mail_rcpt", "RCPT", "kept", "mail-rcpt"),
    Row("smtp_envelope_to", "RCPT", "kept", "envelope"),
    Row(
        f"(?:mail_from|from_addr|return_path|reverse_path|{_ENVELOPE}[_.](?:mail_)?(?:from|sender)){_ADDRESS}",
        "MAIL",
        "held",
        "mail-from from-addr return-path reverse-path envelope envelope-from envelope-sender env_",
    ),
    Row("sendmail_from", "MAIL", "held", "mail-from"),
    Row("to_addrs?", "RCPT", "header", "", "to-addr"),
    Row(
        f"(?:{_BOUNCE}(?:_(?:addr(?:ess)?|email|from|sender|to))?|errors_to)",
        "MAIL",
        "held",
        "bounce bounce-addr errors_to",
    ),
    Row(
        f"rcpts?(?:_to)?|mail_rcpt|{_ENVELOPE}[_.](?:to|rcpts?|recipients?)",
        "RCPT",
        "held",
        "rcpt rcpt-to mail-rcpt envelope env_",
    ),
    Row(
        "(?:[a-z]+_)?(?:from|sender|reply_to)(?:_(?:addr(?:ess)?|email(?:_addr(?:ess)?)?))?|server_email|reply_to"
        "|admin_addr(?:ess)?",
        "MAIL",
        "header",
        "from-email from-addr smtp_from smtp_sender default_from default_sender support_from server_email"
        " email_reply_to ->sender",
        "from sender sender-addr sender-email reply-to admin-addr",
    ),
    Row(
        "(?:feedback|notification|smtp)_email",
        "MAIL",
        "header",
        "",
        "feedback feedback-email notification notification-email smtp-email",
    ),
    Row("recipients?|e?mail_?to|dest_email", "RCPT", "header", "mailto=", "recipient email-to mail-to dest-email"),
)
_MEANINGS = tuple((re.compile(f"(?:^|[_.])(?:{row.last})$"), Meaning(row.verb, row.how)) for row in ROWS)

# What an envelope's address is for, behind what says that it is one, where that says nothing else of the value.
_PURPOSE = regex(
    rf"(?:^|_)(?:(?P<sender>return_path|reverse_path|mail_from|{_BOUNCE}|{_ENVELOPE}_(?:from|sender))"
    rf"|rcpts?_to|{_ENVELOPE}_(?:to|rcpts?|recipients?)){_ADDRESS}"
    r"_(?!(?:domains?|hosts?|hostname|names?|headers?|pattern|regexp?|re|prefix|suffix|policy|mode|enabled?|disabled?"
    r"|formats?|templates?|types?|labels?|titles?|files?|dir|url|uri|id|keys?|token|sep|separator|users?|username|pass"
    r"|password|count|limit|lists?|map|maps|table|rewrite|rewriting|check|checks|verify|tests?|example|error|message"
    r"|subject|body|text|rules?|override|match|matches|allowed|denied|help|description|comment|note"
    rf"|{WRONG})$)[a-z]+{_ADDRESS}$"
)

_PROPERTY = regex(r"smtp[._](?:mailfrom|rcptto)$")
# The domain of the header's sender, beside which a result of DMARC has those of the envelope (RFC 7489 appendix C).
_ALIGNED = regex(rb"(?i:header_?from)(?!\w)[^\w@]{0,20}+[\w.$-]*+(?!@|[ \t]+[\w<])")
_BESIDE = 200


def _forms(word: str) -> tuple[str, ...]:
    """A word of a row as names have it."""
    parts = _SIGN.split(word)
    return tuple(sign.join(parts) for sign in ("_", "", "-")[: 2 + ("-" in word)]) if len(parts) > 1 else (word,)


def forms(words: str) -> tuple[str, ...]:
    """Some words of a row as names have them, in lower case."""
    return tuple(form for word in words.split() for form in _forms(word))


def _least(words: Iterable[str]) -> tuple[bytes, ...]:
    """Those that have no other of them in them."""
    known = set(words)
    return tuple(sorted(word.encode() for word in known if not any(other in word for other in known - {word})))


LONG = _least(word for row in ROWS for word in forms(row.words))
# In settings short names say enough.
_ANY = _least(word for row in ROWS for word in forms(f"{row.words} {row.short}"))
# What the parts of a word are taken for where nothing is between them.
_GLUED = tuple(
    sorted(
        {(one[1], one[0]) for row in ROWS for word in f"{row.words} {row.short}".split() if (one := _forms(word))[1:]}
    )
)
# Words by which a name holds no address, or one that is not used, or a field's.
_OTHER = FAULTY | frozenset(
    "header headers hdr mime display friendly parse parsed extract get is has check validate verify expected regex "
    "pattern re no without format imap hint help label placeholder tooltip caption x".split()
)


def names(data: bytes, *, short: bool, more: tuple[bytes, ...] = ()) -> Iterator[Name]:
    """The names in a file of these bytes that say so, those with ``more`` in them too; ``short``: a word does."""
    last = 0
    for at in hits(data, _ANY if short else (*LONG, *more)):
        if at < last:
            continue
        property_at = at + 2 if data.startswith(b"->", at) else -1
        first = max(last, at - _FAR) if property_at < 0 else at
        behind = _BEHIND.match(data, max(at, property_at))
        start = first + len(data[first:at].rstrip(_BEFORE)) if property_at < 0 else property_at
        last = behind.end() if behind else at
        name = data[start:last].lstrip(b".-")
        start, text = last - len(name), intern(name.decode("latin-1"))
        sender = Meaning("MAIL", "held") if property_at >= 0 and text == "Sender" else None
        if meaning := sender or meaning_of(text):
            yield Name(text, start, last, meaning)
        elif (short or text.isupper()) and (known := _PURPOSE.search("_".join(_WORD.findall(text)).lower())):
            yield Name(text, start, last, Meaning("MAIL" if known["sender"] else "RCPT", "held"), purpose=True)


@lru_cache(maxsize=4096)
def meaning_of(name: str) -> Meaning | None:
    """What a name says of its value, if it says anything."""
    joined = _joined(name)
    for glued, parted in _GLUED:
        joined = joined.replace(glued, parted)
    if _is_of_other(joined):
        return None
    return next((meaning for last, meaning in _MEANINGS if last.search(joined)), None)


def is_of_other(name: str) -> bool:
    """Whether a word of a name says that it holds no address, or one that is not used."""
    return _is_of_other(_joined(name))


def _joined(name: str) -> str:
    """The words of a name in lower case, joined by "_"."""
    joined = ".".join("_".join(_WORD.findall(part)) for part in name.split(".")).lower()
    return _HYPHENED.sub("email", joined)


def _is_of_other(joined: str) -> bool:
    return not _OTHER.isdisjoint(re.split("[_.]", joined)[:-1])


def is_property(name: str) -> bool:
    """Whether a name is that of a check's result, in which a domain may stand for an address (RFC 8601 §2.7.2)."""
    return _PROPERTY.search(name) is not None


def is_domain(data: bytes, start: int, end: int) -> bool:
    """Whether what is by its name an envelope's address is its domain, by what stands beside that stretch."""
    before = data[max(0, start - _BESIDE) : start].rpartition(b"\n\n")[2]
    # Soon seen, where most files have none.
    if not any(data.find(word, start - len(before), end + _BESIDE) >= 0 for word in (b"eader", b"EADER")):
        return False
    return _ALIGNED.search(before + data[start : end + _BESIDE].partition(b"\n\n")[0]) is not None


@lru_cache(maxsize=4096)
def meaning_in_code(name: str) -> Meaning | None:
    """The same where short names do not say enough."""
    return meaning_of(name) if any(long in name.lower().encode() for long in LONG) else None
