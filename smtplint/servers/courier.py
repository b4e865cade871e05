"""Courier, as packaged by Debian, relaying for loopback and asking no DNS.

Strategy. The daemon answers for the frame (502, 554) and for SIZE, in that order; all else is submit's, which takes
the path to pieces and has one reply a verb for whatever it dislikes: 517 for a sender, 513 for a recipient. Of a
recipient it only asks that a domain with a full stop stands behind the last "@"; a sender must also need no quoting.

Parameters that the daemon does not know, and values it does not understand, are passed over without a word.
"""

from __future__ import annotations

import re

from ..regexes import regex
from ..stages import Each, Parts, Rewriting, Server, Stage, Version, holds

UNKNOWN_COMMAND = "502 ESMTP command error"
NO_PATH = "554 Syntax error - your mail software violates RFC 821."
SENDER = "517 Syntax error."
RECIPIENT = "513 Syntax error."

SIZE_LIMIT = b"10485760"  # octets: the control file "sizelimit" does not exist

_OPENING = regex(rb'[^"(]*+(?:"(?:[^"\\]|\\.)*+(?:"|(?P<open>\\?\Z)))?', re.DOTALL)
_FULL_STOP = regex("\u3002|\uff0e|\uff61".encode())
_LOST = b"\r\n"
_IN_COMMENT = regex(rb"\\.|[()]", re.DOTALL)


def _size_fits(parts: Parts) -> bool:
    digits = parts["size"].lstrip(b"0")
    return (len(digits), digits) <= (len(SIZE_LIMIT), SIZE_LIMIT)


def _at_is_a_piece(parts: Parts) -> bool:
    """Whether what stands before the last "@" leaves no quoted string and no comment open; comments nest."""
    text, place = parts["local"].translate(None, _LOST), 0
    while place < len(text):
        match = _OPENING.match(text, place)
        if match is None or match["open"] is not None:
            return False
        place, depth = match.end(), 0
        if text[place : place + 1] != b"(":
            continue
        for sign in _IN_COMMENT.finditer(text, place):
            depth += {b"(": 1, b")": -1}.get(sign[0], 0)
            if depth == 0:
                place = sign.end()
                break
        else:
            return False
    return True


def _recipient_holds(parts: Parts) -> bool:
    """A bracket behind the "@" is a piece, and in the way, if it opens the first or closes one that is open."""
    in_the_way = b">" if b"<" in parts["local"] else b"<"
    return in_the_way not in parts["recipient_domain"] and _at_is_a_piece(parts)


def _as_it_is(parts: Parts) -> bytes:
    return parts["inside"]


def _with_full_stops(parts: Parts) -> bytes:
    """IDNA 2003 takes three more characters of valid UTF-8 for a full stop; the blanks, which fill up, are strays."""
    address, at, domain = parts["inside"].rpartition(b"@")
    try:
        domain.translate(None, _LOST).decode("utf-8")
    except UnicodeDecodeError:
        return parts["inside"]
    return address + at + _FULL_STOP.sub(b".  ", domain) if at else domain


SERVER = Server(
    id="courier@1.4",
    software="Courier 1.4.1 (Debian 13)",
    configuration="relaying from loopback, no DNS checks, SIZE up to 10 MiB, 8 s wait before each error (stock)",
    basis="measured",
    stages=(
        Stage("buffer", UNKNOWN_COMMAND, "", binds=("command",)),
        Stage("other_command", "", "", "command", accepts=True),
        Stage("verb", UNKNOWN_COMMAND, "MAIL or RCPT, and a colon", "command", binds=("mail", "rcpt", "argument")),
        Stage("brackets", NO_PATH, "the path in angle brackets", "argument", binds=("path", "parameters")),
        Each(
            "parameter",
            NO_PATH,
            "a parameter",
            "parameters",
            (holds("size", "534 SIZE=Message too big.", f"at most {int(SIZE_LIMIT):,} octets", "size", _size_fits),),
            binds=("size",),
            when=("mail",),
        ),
        Stage("address", SENDER, "", "path", binds=("inside",)),
        Rewriting("full_stops", _as_it_is, "inside"),
        Stage(
            "sender",
            SENDER,
            "atoms, or a quoted string without spaces, then @ and a domain with a full stop",
            "inside",
            when=("mail",),
        ),
        Stage("begun", "500 Invalid address", "a recipient, not begun by @", "inside", when=("rcpt",)),
        Stage(
            "recipient",
            RECIPIENT,
            "@ and a domain with a full stop, not inside a comment or quoted string",
            "inside",
            binds=("local", "recipient_domain"),
            where=_recipient_holds,
            when=("rcpt",),
        ),
        Stage("routed", RECIPIENT, "", "inside", binds=("hop",), when=("rcpt",)),
        Stage("hop_domain", RECIPIENT, "a route through a domain with a full stop", "hop", when=("rcpt",)),
    ),
    accepts={"MAIL": "250 Ok.", "RCPT": "250 Ok."},
    others=(
        Version(
            id="courier@1.0",
            software="Courier 1.0.16 (Debian 12)",
            changes=("The full stops U+3002, U+FF0E and U+FF61 count in a domain.",),
            stages={"full_stops": Rewriting("full_stops", _with_full_stops, "inside")},
        ),
    ),
    source="courier/module.esmtp/courieresmtpd.c and esmtp.c, courier/submit.C, libs/rfc822/rfc822.c of Courier 1.4.1",
    line_end=b"\r\n",
)
