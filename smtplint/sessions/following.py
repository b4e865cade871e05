"""Which refusals an earlier one has brought about: of commands that want it to have been taken (RFC 5321 §4.1.4)."""

from __future__ import annotations

import re

from ..regexes import regex
from ..verbs import EVERYDAY, HELLO
from .model import Judged

# MAIL and RCPT where the verb is misspelt
_FROM = regex(rb"\s{0,8}(?:MAIL|\w{2,8}[ \t]{1,4}FROM\b)", re.IGNORECASE)
_TO = regex(rb"\s{0,8}(?:RCPT|\w{2,8}[ \t]{1,4}TO\b)", re.IGNORECASE)
_VERBS = frozenset(verb[:4] for verb in EVERYDAY)
# a client falls back to HELO, without extensions, where EHLO was refused, be it for the name in it
_EXTENDED, _NAMED = ("parameter-syntax", "smtputf8"), ("hello", "path-syntax")
_LOGIN = ("authentication", "tls-required", "bad-sequence")

Lines = frozenset[int]
_NONE: Lines = frozenset()
_MANY = 2


class Following:
    """What of a session was refused and is wanted by what comes next, by the lines of the refusals."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._hello = self._login = self._mail = self._recipients = self._all = self._extensions = _NONE
        self._taken = False

    def roots(self, one: Judged) -> Lines:
        """The refusals without which this one would not be: its own line where it stands for itself.

        None of what was taken, and of logs that have only addresses: they tell no session.
        """
        exchange, explanation = one.exchange, one.explanation
        if exchange.rebuilt or explanation is None:
            return _NONE
        verb = verb_of(exchange.command) if exchange.command else b""
        if not explanation.refuses:
            if not verb and explanation.code == 220:
                self._begin()
            self._heed(verb, _NONE)
            return _NONE
        found = self._wanted(verb, explanation.cause) or frozenset((exchange.line,))
        self._heed(verb, found)
        if verb == b"EHLO":
            self._extensions = found if explanation.cause in _NAMED else _NONE
        self._all = _few(self._all | found)
        return found

    def _wanted(self, verb: bytes, cause: str) -> Lines:
        """The refusals of what such a command wants to have been taken before it."""
        if cause == "too-many-errors":
            return self._all
        if verb == b"MAIL":
            before = self._extensions if cause in _EXTENDED else self._login if cause in _LOGIN else _NONE
            return self._hello if cause in ("bad-sequence", "hello") else before
        if verb == b"RCPT":
            # that a login is wanted is said of each command
            if cause in _EXTENDED:
                return self._extensions
            before = self._mail or self._hello if cause == "bad-sequence" else self._login or self._mail
            return before if cause in _LOGIN else _NONE
        if verb in (b"DATA", b"BDAT", b".") and not self._taken:
            return (self._mail or self._recipients) if cause in ("bad-sequence", "unknown-recipient") else _NONE
        return _NONE

    def _heed(self, verb: bytes, refused: Lines) -> None:
        """What is to be known of the command when the next one comes; ``refused`` is why it was not taken, if so."""
        if verb == b"RCPT":
            self._taken = self._taken or not refused
            self._recipients = _few(self._recipients | refused)
        elif verb == b"MAIL":
            self._mail, self._recipients, self._taken = refused, _NONE, False
        elif verb == b"RSET":
            self._mail, self._recipients, self._taken = _NONE, _NONE, False
        elif verb in HELLO:
            self._hello = refused
            if verb == b"EHLO":
                self._extensions = _NONE
        elif verb in (b"AUTH", b"STAR"):
            self._login = refused


def verb_of(command: bytes) -> bytes:
    """The verb that a command has, or was to have; its first four letters."""
    verb = command[:4].upper()
    if verb in _VERBS:
        return verb
    return b"MAIL" if _FROM.match(command) else b"RCPT" if _TO.match(command) else command.strip()[:4].upper()


def _few(lines: Lines) -> Lines:
    """Of two refusals or more neither has brought about another alone, so two are enough to know."""
    return lines if len(lines) <= _MANY else frozenset(sorted(lines)[:_MANY])
