"""Objects that hold an address and, made a text, give it as a field has it: with its name, or in brackets.

Strategy. Which names stand for one, what they are made by tells: in Go each gives brackets, elsewhere those that are
given a name, or are taken out of a text that may have one.
"""

from __future__ import annotations

from ....regexes import regex
from ....typed import NamedTuple
from ...spelling.literals import Scanned
from ..around.once import once

_NAME = rb"(?<![\w.])\$?(?P<name>[A-Za-z_]\w*)"
_GIVEN = _NAME + rb"(?:,[ ]?\w+)?[ \t]*:?=[ \t]*(?:&|new[ ]|await[ ])?"
_ONE = rb"(?:[^(),;\"]|\"[^\"\n]{0,80}\"){1,80}"
_TWO = rb"\(" + _ONE + rb"(?:\([^()]{0,80}\))?,[ \t]*(?!\s)" + _ONE + rb"\)"


class _Library(NamedTuple):
    """What a library's objects are made by, in files that have its mark; and how one is made a text."""

    mark: bytes
    made: bytes
    shown: str


# net/mail, Jakarta Mail, System.Net.Mail and MimeKit, email.headerregistry, Symfony, Ruby's mail.
_LIBRARIES = (
    _Library(
        b'"net/mail"',
        _GIVEN + rb"mail\.(?:ParseAddress\(|Address\{)|" + _NAME.replace(b"name", b"taken") + rb"[ ]\*?mail\.Address\b",
        r"(?P<name>\w+)\.String\(\)",
    ),
    _Library(
        b"mail.internet",
        _GIVEN + rb"InternetAddress" + _TWO
        + rb"|\bInternetAddress[ ]" + _NAME.replace(b"name", b"taken") + rb"[ ]?:[ ]?InternetAddress\.parse\(",
        r"(?P<name>\w+)\.toString\(\)",
    ),
    _Library(
        b"System.Net.Mail",
        _GIVEN + rb"MailAddress" + _TWO
        + rb"|\bMailAddress[ ]" + _NAME.replace(b"name", b"taken") + rb"[ \t]*=[ \t]*new" + _TWO,
        r"(?P<name>\w+)(?:\.ToString\(\))?",
    ),
    _Library(
        b"MimeKit",
        _GIVEN + rb"(?:MailboxAddress" + _TWO + rb"|MailboxAddress\.Parse\()",
        r"(?P<name>\w+)\.ToString\(\)",
    ),
    _Library(
        b"email.headerregistry",
        _GIVEN + rb"Address\((?:display_name|[bf]?[\"'][^\"']|\w+,)",
        r"(?:str\()?(?P<name>\w+)\)?",
    ),
    _Library(b"Symfony\\Component\\Mime\\Address", _GIVEN + rb"Address" + _TWO, r"\$(?P<name>\w+)->toString\(\)"),
    _Library(b"Mail::Address", _GIVEN + rb"Mail::Address\.new\(", r"(?P<name>\w+)\.(?:format|to_s|to_str)"),
)  # fmt: skip
_LONGEST = 60


def is_shown_address(source: Scanned, text: str, *, put: bool) -> bool:
    """Whether an expression makes a text of an address as a field has it; ``put``: as what is put into one does."""
    if len(text) > _LONGEST:
        return False
    return any(
        (shown := regex(library.shown).fullmatch(text)) is not None
        and shown["name"].encode() in made
        and (put or shown["name"] != text)
        for library, made in _libraries_of(source)
    )


@once
def _libraries_of(source: Scanned) -> list[tuple[_Library, frozenset[bytes]]]:
    """The libraries of a file with the names of their objects."""
    return [(one, _names_made(one, source)) for one in _LIBRARIES if one.mark in source.data]


def _names_made(library: _Library, source: Scanned) -> frozenset[bytes]:
    found = regex(library.made).finditer(source.data)
    return frozenset(name for one in found for name in one.groupdict().values() if name)
