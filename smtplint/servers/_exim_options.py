"""Exim's reading of the parameters (extract_option() and smtp_setup_msg() of smtp_in.c).

Strategy. Options are cut off the end of the argument, the last one first, and each is acted on before the next is
looked for. What is not an option stays: it is the address, or makes it a malformed one. So a good value in front of
an unknown keyword is never looked at, and Exim writes a space or "=" over the octet in front of that keyword.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from ..model import Span
from ..regexes import regex
from ..stages import Parts, Piece
from ..typed import NamedTuple

INT_MAX = 2**31 - 1

_SPACES = b"\t\n\v\f\r "
_NUMBER = regex(rb"[+-]?[0-9]+")
_XTEXT = regex(rb"<>|(?:[!-*,-<>-\x7f]|\+[0-9A-Fa-f]{2})*+")
_NOTIFY = regex(rb"NEVER|(?:(?:SUCCESS|FAILURE|DELAY)(?:,|\Z))*+", re.IGNORECASE)
_BODY = regex(rb"8BITMIME|7BIT", re.IGNORECASE)
_RET = regex(rb"HDRS|FULL", re.IGNORECASE)


class Option(NamedTuple):
    """One octet parts it from what is before. Without "=" the value is the keyword itself."""

    keyword: bytes
    value: bytes
    span: Span


class Values(NamedTuple):
    """What is asked of an option: what its value may be, and whether it may stand twice."""

    allowed: re.Pattern[bytes] | None = None
    once: Callable[[bytes], bool] = lambda value: False
    needed: bool = True


MAIL = {
    b"SIZE": Values(),
    b"BODY": Values(_BODY),
    b"AUTH": Values(_XTEXT),
    b"PRDR": Values(needed=False),
    b"RET": Values(_RET, once=bool),
    b"ENVID": Values(once=bool),
    b"SMTPUTF8": Values(needed=False),
}
RCPT = {
    b"ORCPT": Values(once=lambda value: True, needed=False),
    b"NOTIFY": Values(_NOTIFY, once=bool, needed=False),
}


def options(text: bytes) -> Iterator[Option]:
    """The options from the last to the first; a quoted string is passed over whole."""
    end = len(text)
    while end:
        while end > 1 and text[end - 1] in _SPACES:
            end -= 1
        place = end - 1
        while place > 0 and text[place] not in b"=\t\n\v\f\r ":
            if text[place] == ord('"'):
                place = text.rfind(b'"', 0, place)
            place -= 1
        if place <= 0:
            return
        start = place + 1
        if text[place] == ord("="):
            start = place - len(_letters_before(text, place))
            if start <= 0 or text[start - 1] not in _SPACES:
                return
            yield Option(text[start:place], text[place + 1 : end], (start, end))
        else:
            yield Option(text[start:end], text[start:end], (start, end))
        end = start - 1


def _letters_before(text: bytes, place: int) -> bytes:
    end = place
    while place > 0 and text[place - 1 : place].isalpha():
        place -= 1
    return text[place:end]


def _number(value: bytes) -> int | None:
    """strtoul() of 64 bits, as Exim keeps it: None where something is left over."""
    if _NUMBER.fullmatch(value) is None:
        return None
    digits = value.lstrip(b"+-").lstrip(b"0")
    number = int(digits or b"0") if len(digits) <= 20 else 2**64
    if number < 2**64 and value.startswith(b"-"):
        number = -number % 2**64
    return min(number, INT_MAX)


def read(parts: Parts) -> Mapping[str, Piece]:
    """What is left as the address ("data"), and what the options say.

    "size": the octets announced; "smtputf8": that it is declared; "bad_…" and "…_twice": the fault, which ends it.
    """
    text = parts["argument"]
    known = RCPT if "rcpt" in parts else MAIL
    found: dict[str, Piece] = {}
    seen: set[bytes] = set()
    data = text
    for option in options(text):
        keyword = option.keyword.upper()
        name = keyword.decode("latin-1").lower()
        values = known.get(keyword)
        if values is None:
            start, end = option.span
            joint = b"=" if known is RCPT and end - start == len(keyword) else b" "
            data = text[: start - 1] + joint + text[start:end]
            break
        data = text[: option.span[0] - 1]
        if values.needed and not option.value:
            break
        if keyword in seen:
            found[f"{name}_twice"] = option.value, option.span
            break
        if values.allowed is not None and values.allowed.fullmatch(option.value) is None:
            found[f"bad_{name}"] = option.value, option.span
            break
        if keyword == b"SIZE":
            size = _number(option.value)
            if size is None:
                break
            found["size"] = str(size).encode(), option.span
        elif keyword == b"SMTPUTF8":
            found["smtputf8"] = option.value, option.span
        if values.once(option.value):
            seen.add(keyword)
    else:
        data = data.rstrip(_SPACES)
    found["data"] = data, (0, len(data))
    return found
