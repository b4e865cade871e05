"""Exim's parse_extract_address() (parse.c): an address as a message's header may have it, comments nesting.

Strategy. A cursor moves over the text as Exim's does, one method for each of its functions, and stops at the first
fault; what is read on the way (comments and white space left out) is kept, since some replies quote it. Every method
moves forward only. The end of the text reads as b"", Exim's terminating NUL.
"""

from __future__ import annotations

import re

from ..model import Span
from ..regexes import regex
from ..typed import NamedTuple

ADDRESS_LIMIT = 256  # octets, EXIM_EMAILADDR_MAX: RFC 5321 §4.5.3.1.3

_SPACE = regex(rb"[\t-\r ]*+")
_IN_COMMENT = regex(rb"[^()\\]++|\\.|\\|[()]", re.DOTALL)
_QUOTED = regex(rb'"(?:[^"\\]|\\.|\\\Z)*+', re.DOTALL)
_ATOM = regex(rb'(?:[^\x00-\x20()<>@,;:\\".\[\]\x7f]|\\.|\\\Z)*+', re.DOTALL)
_DOTS = regex(rb"\.++")
_LABEL = regex(rb"(?:(?!-)[0-9A-Za-z-]++)?+")
_UTF8_LABEL = regex(
    rb"(?:(?!-)(?:[0-9A-Za-z-]|[\xc0-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf7][\x80-\xbf]{3}"
    rb"|[\xf8-\xfb][\x80-\xbf]{4}|[\xfc\xfd][\x80-\xbf]{5})++)?+"
)
_LITERAL = regex(rb"\[(?:IPv[46]:)?+[.:0-9A-Fa-f]*+", re.IGNORECASE)
_ANY_LITERAL = regex(rb"\[(?:IPv[46]:)?+[!-Z^-~]*+", re.IGNORECASE)


class Address(NamedTuple):
    """``mailbox`` without comments and route; ``qualified``: it has a domain. ``span`` is where it stands."""

    mailbox: bytes
    qualified: bool
    span: Span


class Fault(Exception):
    """Where reading stops. ``kind`` names the reason; ``pieces`` are what the reply quotes."""

    def __init__(self, kind: str, place: int, **pieces: bytes) -> None:
        self.kind, self.place, self.pieces = kind, place, pieces


class _Cursor:
    __slots__ = ("before_comment", "literals", "place", "text", "utf8")

    def __init__(self, text: bytes, utf8: bool, literals: bool) -> None:
        self.text, self.utf8, self.literals = text, utf8, literals
        self.place = self.before_comment = 0

    @property
    def next(self) -> bytes:
        return self.text[self.place : self.place + 1]

    def read(self, pattern: re.Pattern[bytes]) -> bytes:
        match = pattern.match(self.text, self.place)
        if match is None:
            return b""
        self.place = match.end()
        return match[0]

    def skip_comment(self) -> None:
        self.before_comment = self.place
        self.read(_SPACE)
        while self.next == b"(":
            depth = 0
            for sign in _IN_COMMENT.finditer(self.text, self.place):
                depth += {b"(": 1, b")": -1}.get(sign[0], 0)
                self.place = sign.end()
                if depth == 0:
                    break
            self.read(_SPACE)

    def local_part(self, optional: bool) -> bytes:
        """Words parted by full stops; any number of them stands for one."""
        read: list[bytes] = []
        while True:
            self.skip_comment()
            if self.next == b'"':
                start = self.place
                read.append(self.read(_QUOTED) + b'"')
                if self.next != b'"':
                    raise Fault("open_quote", start)
                self.place += 1
                word = read[-1]
            else:
                word = self.read(_ATOM)
                read.append(word)
            self.skip_comment()
            if not word and self.next != b".":
                if not any(read) and not optional:
                    raise Fault("no_local_part", self.place)
                break
            if self.next != b".":
                break
            read.append(self.read(_DOTS))
        return b"".join(read)

    def domain(self, any_literal: bool = False) -> bytes:
        self.skip_comment()
        if self.next == b"[":
            return self.literal(any_literal)
        read: list[bytes] = []
        while True:
            label = self.read(_UTF8_LABEL if self.utf8 else _LABEL)
            if self.utf8 and self.next >= b"\xc0":
                raise Fault("bad_utf8", self.place)
            self.skip_comment()
            if not label:
                raise Fault("bad_domain", self.place)
            read.append(label)
            if self.next != b".":
                return b".".join(read)
            self.place += 1
            self.skip_comment()

    def literal(self, any_literal: bool) -> bytes:
        start = self.place
        read = self.read(_ANY_LITERAL if any_literal else _LITERAL)
        closed = self.next == b"]"
        if not self.literals and not any_literal:
            raise Fault("literal", start)
        if not closed:
            raise Fault("bad_literal", self.place)
        self.place += 1
        self.skip_comment()
        return read + b"]"

    def route(self) -> None:
        """A source route, from its first "@" to its colon; it is thrown away."""
        commas = False
        while self.next == b"@":
            self.place += 1
            self.domain()
            if self.next != b",":
                break
            self.place += 1
            commas = True
            self.skip_comment()
        if self.next != b":":
            raise Fault("no_colon" if commas else "route_alone", self.place)
        self.place += 1
        self.skip_comment()

    def addr_spec(self, end: bytes) -> tuple[bytes, bool]:
        local = self.local_part(optional=False)
        if self.next == end:
            return local, False
        if self.next != b"@":
            raise Fault("no_at", self.place, local=local)
        self.place += 1
        return local + b"@" + self.domain(), True

    def phrase(self) -> None:
        """The words of a display name, up to "<"."""
        while self.next != b"<":
            try:
                self.local_part(optional=False)
            except Fault as fault:
                raise Fault(f"{fault.kind}_in_name", fault.place) from None

    def brackets(self, null: bool) -> tuple[bytes, bool, Span]:
        self.place += 1
        start = self.place
        self.skip_comment()
        routed = self.next == b"@"
        if routed:
            self.route()
        mailbox, qualified = b"", False
        if routed or not null or self.next != b">":
            mailbox, qualified = self.addr_spec(b">")
        if routed and not qualified:
            raise Fault("route_without_domain", self.place)
        end = self.place
        if not self.next:
            raise Fault("no_bracket", self.place)
        if self.next != b">":
            raise self.stray()
        self.place += 1
        self.skip_comment()
        return mailbox, qualified, (start, end)

    def stray(self) -> Fault:
        place = self.place
        return Fault("stray", place, rest=self.text[place : place + 32], before=self.text[:place])

    def whole(self, null: bool) -> tuple[bytes, bool, Span]:
        self.skip_comment()
        start = self.place
        local = self.local_part(optional=True)
        if self.next not in (b"@", b"<"):
            if self.next in (b"", b";"):
                if not local:
                    raise Fault("empty", self.place)
                return local, False, (start, self.before_comment)
            self.phrase()
        if self.next == b"<":
            return self.brackets(null)
        if local:
            self.place += 1
            return local + b"@" + self.domain(any_literal=True), True, (start, self.before_comment)
        self.route()
        mailbox, qualified = self.addr_spec(b"")
        if not qualified:
            raise Fault("route_without_domain", self.place)
        return mailbox, True, (start, self.before_comment)


def extract(text: bytes, *, null: bool, utf8: bool, literals: bool) -> Address:
    """The address in ``text``. ``null``: "<>" is one; ``utf8``: domains may hold UTF-8; ``literals``: IP addresses.

    Raises Fault.
    """
    cursor = _Cursor(text, utf8, literals)
    mailbox, qualified, (start, end) = cursor.whole(null)
    if cursor.next:
        raise cursor.stray()
    end = start + len(text[start:end].rstrip(b"\t\n\v\f\r "))
    if end - start > ADDRESS_LIMIT:
        raise Fault("too_long", start + ADDRESS_LIMIT, beginning=mailbox[:64])
    return Address(mailbox, qualified, (start, end))
