"""Which refusals an earlier one has brought about: of commands that want it to have been taken (RFC 5321 §4.1.4)."""

from __future__ import annotations

import re

from ..regexes import regex
from ..replies.verbs import HELLO
from .model import Judged

# also where the verb is misspelt
_FROM = regex(rb"\s{0,8}(?:MAIL|\w{2,8}[ \t]{1,4}FROM\b)", re.IGNORECASE)
_TO = regex(rb"\s{0,8}(?:RCPT|\w{2,8}[ \t]{1,4}TO\b)", re.IGNORECASE)
_LOGIN = ("authentication", "tls-required", "bad-sequence")

Lines = frozenset[int]
_NONE: Lines = frozenset()


class Following:
    """What of a session was refused and is wanted by what comes next, by the lines of the refusals."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._hello = self._login = self._mail = self._recipients = self._all = _NONE
        self._taken = False

    def roots(self, one: Judged) -> Lines:
        """The refusals without which this one would not be: its own line where it stands for itself."""
        exchange, explanation = one.exchange, one.explanation
        own = frozenset((exchange.line,))
        if exchange.rebuilt or explanation is None:
            return own
        command = (exchange.command or b"").lstrip()
        if not command:
            if explanation.code == 220:
                self._begin()
            return own
        found = self._wanted(command, explanation.cause) or own if explanation.refuses else _NONE
        self._heed(command, found, taken=explanation.kind in ("positive", "intermediate") and not explanation.refuses)
        self._all = _few(self._all | found)
        return found

    def _wanted(self, command: bytes, cause: str) -> Lines:
        """The refusals of what such a command wants to have been taken before it."""
        if cause == "too-many-errors":
            return self._all
        if _FROM.match(command):
            return self._hello if cause in ("bad-sequence", "hello") else self._login if cause in _LOGIN else _NONE
        if _TO.match(command):
            # that a login is wanted is said of each command
            before = self._mail or self._hello if cause == "bad-sequence" else self._login or self._mail
            return before if cause in _LOGIN else _NONE
        if command[:4].upper() in (b"DATA", b"BDAT", b".") and not self._taken:
            return (self._mail or self._recipients) if cause in ("bad-sequence", "unknown-recipient") else _NONE
        return _NONE

    def _heed(self, command: bytes, refused: Lines, *, taken: bool) -> None:
        """What is to be known of the command when the next one comes; ``refused`` is why it was not taken."""
        verb = command[:4].upper()
        if verb in HELLO:
            self._hello = _NONE if taken else refused
        elif verb in (b"AUTH", b"STAR"):
            self._login = _NONE if taken else refused
        elif _FROM.match(command):
            self._mail, self._recipients, self._taken = _NONE if taken else refused, _NONE, False
        elif _TO.match(command):
            self._taken = self._taken or taken
            self._recipients = _few(self._recipients | refused)
        elif verb == b"RSET":
            self._mail, self._recipients, self._taken = _NONE, _NONE, False


def _few(lines: Lines) -> Lines:
    """Of two refusals or more neither has brought about another alone, so two are enough to know."""
    return frozenset(sorted(lines)[:2])
