"""Delivery reports (RFC 3464): what their fields tell of each recipient, with the replies that they quote."""

from __future__ import annotations

import re

from ..regexes import regex
from .forms import apart, rebuilt
from .model import Exchange

_RECIPIENT = regex(r"(?:Final|Original)-Recipient: ?[a-z0-9]{1,10}; ?(?P<recipient>.{1,320})", re.IGNORECASE)
_STATUS = regex(r"Status: ?(?P<status>[45]\.\d{1,3}\.\d{1,3})\b", re.IGNORECASE)
_DIAGNOSTIC = regex(r"Diagnostic-Code: ?smtp; ?(?P<reply>[2-5]\d\d[ -].{1,3000})", re.IGNORECASE)
# of a delivery that no reply has ended the reporting program has words of its own
_ACTION = regex(r"Action: ?(?P<action>failed|delayed)\b", re.IGNORECASE)
_OWN = regex(r"Diagnostic-Code: ?(?!smtp\b)[\w-]{1,20}; ?(?P<words>.{1,1000})", re.IGNORECASE)
_BOTH = regex(r"[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b")
# more replies are not remembered: a bounce has few
_TOLD = 1000


def _gists(address: str | None, reply: str) -> set[str]:
    """What a reply has in common with the same one told again: its words, or its address and both codes."""
    gists = {" ".join(reply[:200].split())[:60]}
    if address and (codes := _BOTH.match(reply)):
        gists.add(f"{address} {codes[0]}".lower())
    return gists


def unsent(number: int, status: str, words: str, recipient: str | None) -> Exchange:
    """A delivery without a reply: the report's own code and words; of such a code the recipient is the reason."""
    command = rebuilt("RCPT", None, recipient) if recipient and status.startswith("5.1.") else None
    return Exchange(number, command, f"{status} {words}".rstrip(), True)


class Reports:
    """What the lines so far tell; ``bare`` are the recipients of whom there is a code and no word."""

    def __init__(self) -> None:
        self.recipient: str | None = None
        self.bare: list[Exchange] = []
        self._status = self._action = ""
        self._told: set[str] = set()

    def tell(self, command: bytes | None, address: str | None, reply: str) -> None:
        """Remembers what was replied to anything but RCPT: the text of a bounce may say it before its report does."""
        if len(self._told) < _TOLD and not (command or b"").startswith(b"RCPT"):
            self._told.update(_gists(address, reply))

    def field(self, number: int, line: str) -> tuple[Exchange, ...] | None:
        """What a field tells; None where the line is none of a report's."""
        if found := _RECIPIENT.match(line):
            self.recipient, self._status, self._action = found["recipient"].strip(), "", ""
        elif (found := _ACTION.match(line)) and self.recipient:
            self._action = {"failed": "5.0.0", "delayed": "4.0.0"}[found["action"].lower()]
        elif (found := _STATUS.match(line)) and self.recipient:
            self._status = found["status"]
            if len(self.bare) < _TOLD:
                self.bare.append(unsent(number, self._status, "", self.recipient))
        elif found := _DIAGNOSTIC.match(line):
            self._worded()
            reply = found["reply"]
            if self._told.isdisjoint(_gists(self.recipient, reply)):
                return (Exchange(number, rebuilt("RCPT", None, self.recipient), apart(reply), True),)
        elif (self._status or self._action) and (found := _OWN.match(line)):
            # of any failure, or any delay, where the report has no code
            status, coded = self._status or self._action, bool(self._status)
            self._worded()
            return (unsent(number, status, found["words"], self.recipient)._replace(worded=not coded),)
        else:
            return None
        return ()

    def _worded(self) -> None:
        """There are words for this recipient's code."""
        if self._status and self.bare:
            self.bare.pop()
        self._status = ""
