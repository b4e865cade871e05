"""What Python's email package takes for an address: get_angle_addr() and get_addr_spec() of Python 3.11.

Strategy. Its comments nest and some of its slips raise, so it is no grammar but a descent; this is the same descent
over offsets instead of ever shorter strings, which makes it linear. Each function takes an offset and returns the next
one. ``Malformed`` is its HeaderParseError; ``Crash`` is any other exception, with the words Python gives it.
"""

from __future__ import annotations

import re

from ..regexes import regex
from ..typed import NamedTuple

WSP = " \t"
LEADER = WSP + "("
ATOM_ENDS = '()<>@,:;.\\"[]' + WSP
PHRASE_ENDS = ")<>@,:;[]\\"

_ATEXT = regex(r'[^()<>@,:;.\\"\[\] \t]+')
_SPACE = regex(r"\s*")
_FRAGMENT = regex(r"[^ \t]*")

NO_INDEX = "(IndexError) string index out of range"
NO_ITEM = "(IndexError) list index out of range"
NO_VALUE = "(AttributeError) 'InvalidHeaderDefect' object has no attribute 'value'"
NO_LOCAL = "(UnboundLocalError) cannot access local variable 'pos' where it is not associated with a value"


class Malformed(Exception):
    """No address stands there."""


class Crash(Exception):
    """The parser itself fails."""


class Address(NamedTuple):
    """Where an address ends, and whether it is empty."""

    end: int
    empty: bool = False


def angle_addr(text: str) -> Address:
    """An address in brackets, of which the second may be missing; ``text`` begins with "<"."""
    if text[1:2] == ">":
        return Address(2)
    parser = _Parser(text)
    parser.need(1)
    try:
        at = parser.addr_spec(1)
    except Malformed:
        at = parser.addr_spec(parser.obs_route(1))
    parser.finish()
    return Address(parser.cfws(at + 1 if text[at : at + 1] == ">" else at))


def addr_spec(text: str) -> Address:
    """An address without brackets; ``text`` is not empty."""
    parser = _Parser(text)
    end = parser.addr_spec(0)
    parser.finish()
    return Address(end, parser.nothing)


class _Parser:
    __slots__ = ("crash", "nothing", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.crash = ""
        self.nothing = False

    def finish(self) -> None:
        """What is raised not in parsing but when the server asks for the address."""
        if self.crash:
            raise Crash(self.crash)

    def peek(self, at: int) -> str:
        return self.text[at : at + 1]

    def need(self, at: int) -> str:
        if at >= len(self.text):
            raise Crash(NO_INDEX)
        return self.text[at]

    def among(self, at: int, characters: str) -> bool:
        return at < len(self.text) and self.text[at] in characters

    def fws(self, at: int) -> int:
        """str.lstrip() takes white space of every kind once a blank or tab began it."""
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def ptext(self, at: int, ends: str) -> int:
        """_get_ptext_to_endchars(): a pair protects one character, but not a blank."""
        match = _FRAGMENT.match(self.text, at)
        stop = match.end() if match else at
        if stop == at:
            raise Crash(NO_LOCAL)
        while at < stop:
            if self.text[at] == "\\":
                at += 2
                continue
            if self.text[at] in ends:
                return at
            at += 1
        return stop

    def comment(self, at: int) -> int:
        depth, at = 1, at + 1
        while depth and at < len(self.text):
            match self.text[at]:
                case ")":
                    depth, at = depth - 1, at + 1
                case "(":
                    depth, at = depth + 1, at + 1
                case " " | "\t":
                    at = self.fws(at)
                case _:
                    at = self.ptext(at, "()")
        return at

    def cfws(self, at: int) -> int:
        while self.among(at, LEADER):
            at = self.comment(at) if self.text[at] == "(" else self.fws(at)
        return at

    def encoded_word(self, at: int) -> int:
        """Python 3.11 looks for one wherever an atom or a quoted string begins with "=?"."""
        end = self.text.find("?=", at + 2)
        if end < 0:
            raise Malformed
        token, behind = self.text[at + 2 : end], self.text[end + 2 : end + 4]
        end += 2
        if re.fullmatch("[0-9A-Fa-f]{2}", behind) and token.count("?") < 2:
            more = self.text.find("?=", end)
            token += "?=" + (self.text[end:] if more < 0 else self.text[end:more])
            end = len(self.text) if more < 0 else more + 2
        pieces = token.split("?")
        if len(pieces) != 3 or pieces[1].lower() not in ("q", "b") or re.search("[^\x00-\x7f\udc80-\udcff]", pieces[2]):
            raise Malformed
        if not pieces[2]:
            self.crash = NO_ITEM
        return end

    def atext(self, at: int) -> int:
        match = _ATEXT.match(self.text, at)
        if match is None:
            raise Malformed
        return match.end()

    def word_or(self, at: int, plain: int | None) -> int:
        """An encoded word, or what stands there else."""
        if self.text.startswith("=?", at):
            try:
                return self.encoded_word(at)
            except Malformed:
                pass
        return self.dot_atom_text(at) if plain is None else self.atext(at)

    def atom(self, at: int) -> int:
        at = self.cfws(at)
        if self.among(at, ATOM_ENDS):
            raise Malformed
        return self.cfws(self.word_or(at, at))

    def dot_atom_text(self, at: int) -> int:
        dot = True
        while at < len(self.text) and self.text[at] not in ATOM_ENDS:
            at = self.atext(at)
            dot = self.peek(at) == "."
            at += dot
        if dot:
            raise Malformed
        return at

    def dot_atom(self, at: int) -> int:
        return self.cfws(self.word_or(self.cfws(at), None))

    def quoted_string(self, at: int) -> int:
        at += 1
        while at < len(self.text) and self.text[at] != '"':
            if self.text[at] in WSP:
                at = self.fws(at)
                continue
            if self.text.startswith("=?", at):
                crash = self.crash
                try:
                    at = self.encoded_word(at)
                except Malformed:
                    at = self.ptext(at, '"')
                self.crash = crash
                continue
            at = self.ptext(at, '"')
        return self.cfws(min(at + 1, len(self.text)))

    def word(self, at: int) -> int:
        at = self.cfws(at)
        if self.peek(at) == '"':
            return self.quoted_string(at)
        if at >= len(self.text) or self.text[at] in ATOM_ENDS:
            raise Malformed
        return self.atom(at)

    def local_part(self, start: int) -> int:
        self.need(start)
        at = begin = self.cfws(start)
        if at >= len(self.text):
            raise Malformed
        self.crash = ""
        self.nothing = False
        try:
            at = self.dot_atom(begin)
        except Malformed:
            try:
                at = self.word(begin)
                if self.text[begin] == '"':
                    self.nothing = self.text[begin : begin + 2] == '""'
                    self.crash = NO_ITEM if begin + 1 == len(self.text) else ""
            except Malformed:
                if self.text[begin] != "\\" and self.text[begin] in PHRASE_ENDS:
                    raise
                at = begin
        if at < len(self.text) and (self.text[at] == "\\" or self.text[at] not in PHRASE_ENDS):
            at = self.obs_local_part(start)
            self.crash = ""
            self.nothing = self.only_quotes(begin, at)
        return at

    def only_quotes(self, at: int, end: int) -> bool:
        """Whether there are quoted strings with nothing in them or between them, the last perhaps left open."""
        text = self.text[at:end]
        quotes = len(text) - len(text.lstrip('"'))
        return quotes > 0 and (at + quotes if quotes % 2 else self.cfws(at + quotes)) == end

    def obs_local_part(self, at: int) -> int:
        while at < len(self.text) and (self.text[at] == "\\" or self.text[at] not in PHRASE_ENDS):
            if self.text[at] in ".\\":
                at += 1
                continue
            try:
                at = self.word(at)
            except Malformed:
                if self.text[at] not in LEADER:
                    raise
                at = self.cfws(at)
        return at

    def domain_literal(self, at: int) -> int:
        at += 1
        if at >= len(self.text):
            self.crash = NO_VALUE
            return at
        if self.text[at] in WSP:
            at = self.fws(at)
        at = self.ptext(at, "[]")
        if self.among(at, WSP):
            at = self.fws(at)
        if at >= len(self.text):
            self.crash = NO_VALUE
            return at
        if self.text[at] != "]":
            raise Malformed
        return self.cfws(at + 1)

    def domain(self, at: int) -> int:
        self.need(at)
        at = self.cfws(at)
        if at >= len(self.text):
            raise Malformed
        if self.text[at] == "[":
            return self.domain_literal(at)
        try:
            end = self.dot_atom(at)
        except Malformed:
            end = self.atom(at)
        if self.peek(end) == "@":
            raise Malformed
        while self.peek(end) == ".":
            end = self.atom(end + 1)
        return end

    def addr_spec(self, at: int) -> int:
        at = self.local_part(at)
        if self.peek(at) != "@":
            return at
        self.nothing = False
        crash = self.crash
        at = self.domain(at + 1)
        self.crash = crash or (self.crash if self.crash == NO_VALUE else "")
        return at

    def obs_route(self, at: int) -> int:
        while self.among(at, "," + LEADER):
            at = at + 1 if self.text[at] == "," else self.cfws(at)
        if self.peek(at) != "@":
            raise Malformed
        at = self.domain(at + 1)
        while self.peek(at) == ",":
            comma, at = at, self.cfws(at + 1)
            if at > comma + 1:
                self.need(at)
            if self.peek(at) == "@":
                at = self.domain(at + 1)
        if self.peek(at) != ":":
            raise Malformed
        return at + 1
