"""How Sendmail cuts an address into tokens, balancing quotes, comments and brackets as it goes.

Tokens are bytes, an operator being a token of one byte, a quoted string keeping its quotes. Source: prescan() of
parseaddr.c.
"""

from __future__ import annotations

import re

from ..regexes import regex
from ..typed import NamedTuple

BUFFER = 1_251  # octets of all tokens with a NUL behind each: PSBUFSIZE less 5
LONGEST_TOKEN = 256  # MAXNAME

_PIECE = regex(
    rb"""(?P<atom>(?:[^\t-\r\ "(),.:;<>@%!^/\[\]+\\]|\\[^!\ ])++)
    | "(?P<quoted>(?:[^"\\]|\\.)*+)(?P<close>")?+
    | (?P<space>[\t-\r\ ])
    | \\(?P<escaped>[\ !]?)
    | (?P<operator>.)""",
    re.DOTALL | re.VERBOSE,
)
_COMMENT_MARK = regex(rb"\\.|[()]", re.DOTALL)


class Scan(NamedTuple):
    """The tokens up to ``end``; or the fault at ``end``."""

    tokens: list[bytes]
    end: int
    fault: str | None


def comment_end(text: bytes, start: int) -> int:
    """Where the comment that begins at ``start`` ends, or -1."""
    depth = 0
    for mark in _COMMENT_MARK.finditer(text, start):
        depth += {b"(": 1, b")": -1}.get(mark[0], 0)
        if depth == 0:
            return mark.end()
    return -1


def _piece(text: bytes, start: int) -> tuple[str | None, bytes, int]:
    """What stands at ``start``, of which kind it is, and where it ends; what is but "escaped" is no part of a token."""
    match = _PIECE.match(text, start)
    assert match is not None
    kind, token = match.lastgroup, match[0]
    if kind == "escaped" and token != b"\\":
        kind, token = ("operator", b"!") if token == b"\\!" else ("atom", token)
    return kind, token, match.end()


def prescan(text: bytes, stop_at_space: bool = True) -> Scan:
    """prescan(): up to white space outside of all brackets, unless ``stop_at_space`` is false."""
    text = text.replace(b"\xff", b"\x7f")  # unless compiled with ALLOW_255
    found: list[bytes] = []
    place = used = angles = begun = 0
    glue = False  # an atom goes on behind an escaped space
    while place < len(text):
        start = place
        kind, token, place = _piece(text, start)
        # A token's length is looked at when the next begins, so what ends the line in disorder is told before it.
        too_long = bool(found) and len(found[-1]) > LONGEST_TOKEN
        if kind == "escaped":
            continue
        if (kind == "space" or token == b"\\ ") and stop_at_space and not angles:
            place -= 1
            break
        if kind == "quoted" and not too_long:
            return Scan(found, start, "token_buffer" if used + len(token) >= BUFFER else "quote")
        if token == b")":
            return Scan(found, start, "close_comment")
        if token == b"(":
            kind, place = "space", comment_end(text, start)
            if place < 0:
                return Scan(found, start, "open_comment")
        angles += {b"<": 1, b">": -1}.get(token, 0)
        if angles < 0:
            return Scan(found, start, "close_bracket")
        if glue and kind == "atom":
            found[-1] += token
            used += len(token)
        elif too_long:
            return Scan(found, begun, "token_length")
        elif kind != "space":
            found.append(token)
            begun = start
            used += len(token) + (len(found) > 1)
        glue = kind == "atom"
        if used >= BUFFER:
            return Scan(found, start, "token_buffer")
    if angles:
        return Scan(found, place, "open_bracket")
    too_long = bool(found) and len(found[-1]) > LONGEST_TOKEN
    return Scan(found, begun if too_long else place, "token_length" if too_long else None)
