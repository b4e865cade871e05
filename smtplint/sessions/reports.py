"""Delivery reports (RFC 3464, RFC 6533): what their fields tell of each recipient, with the replies that they quote."""

from __future__ import annotations

import re
from itertools import islice

from ..regexes import regex
from .forms import apart, rebuilt
from .model import Exchange, shown

_RECIPIENT = regex(r"(?:Final|Original)-Recipient: ?[a-z0-9-]{1,20}; ?(?P<recipient>.{1,320})", re.IGNORECASE)
_ACTION = regex(r"Action: ?(?P<action>[a-z]{1,20})", re.IGNORECASE)
_STATUS = regex(r"Status: ?(?P<status>[245]\.\d{1,3}\.\d{1,3})\b", re.IGNORECASE)
_DIAGNOSTIC = regex(r"Diagnostic-Code: ?smtp; ?(?P<reply>[2-5]\d\d[ -].{1,3000})", re.IGNORECASE)
# of a delivery that no reply has ended the reporting program has words of its own, at times with a code
_OWN = regex(r"Diagnostic-Code: ?[\w-]{1,20}; ?(?P<words>.{1,1000})", re.IGNORECASE)
_CODED = regex(r"(?:(?P<code>[2-5]\d\d)|[245]\.\d{1,3}\.\d{1,3})(?![\d.])")
# of a message that was given back, and of one that is still tried
_GIVEN_BACK = regex(rb"^Action: ?failed\b|^I'm not going to try again", re.IGNORECASE | re.MULTILINE)
_DELAYED = regex(
    rb"^Action: ?delayed\b|\bthis is a warning (?:message )?only\b|\bno action is required on your part\b"
    rb"|^warning: message still undelivered\b|^will keep trying until\b",
    re.IGNORECASE | re.MULTILINE,
)
# what a report tells of one recipient (RFC 3464 §2.3), without the folds of its lines
_GROUP = regex(rb"^Action: ?(?P<action>failed|delayed)\b", re.IGNORECASE | re.MULTILINE)
_FOLD = regex(rb"\n[ \t]+")
_ADDRESS = regex(r"<(?P<address>[^<>]{1,320})>?")
_BOTH = regex(r"[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b")
# the code of any failure, and of any delay, where a report has none
_ANY = {"failed": "5.0.0", "delayed": "4.0.0"}
# more replies are not remembered: a bounce has few
_TOLD = 1000


def _gists(address: str | None, reply: str) -> set[str]:
    """What a reply has in common with the same one told again: its words, or its address and both codes."""
    gists = {_gist(reply)}
    if address and (codes := _BOTH.match(reply)):
        gists.add(f"{address} {codes[0]}".lower())
    return gists


def unsent(number: int, status: str, words: str, recipient: str | None) -> Exchange:
    """A delivery without a reply: the report's own code and words; of such a code the recipient is the reason."""
    command = rebuilt("RCPT", None, recipient) if recipient and status.startswith("5.1.") else None
    if status.startswith("2"):
        command = rebuilt("END", None, None)
    coded = _CODED.match(words)
    told = f"{words} {status}" if coded and coded[0] == words else words if coded else f"{status} {words}"
    return Exchange(number, command, told.rstrip(), True)


class Fates:
    """What a report tells that was done about its recipients, which holds for what its text quotes as well."""

    def __init__(self, raw: bytes) -> None:
        failed, delayed = _GIVEN_BACK.search(raw) is not None, _DELAYED.search(raw) is not None
        self.told = failed or delayed
        # of all alike, of each address, and of each reply
        self._all = "" if failed and delayed else "failed" if failed else "delayed"
        self._of: dict[str, str] = {}
        raw = raw.replace(b"\r\n", b"\n") if delayed else b""
        behind = 0
        for group in islice(_GROUP.finditer(raw), _TOLD):
            begun = max(raw.rfind(b"\n\n", behind, group.start()), behind)
            behind = raw.find(b"\n\n", group.end()) + 1 or len(raw)
            for line in shown(_FOLD.sub(b" ", raw[begun:behind])).splitlines():
                if found := _RECIPIENT.match(line):
                    self._of[found["recipient"].strip().lower()] = group["action"].decode().lower()
                elif found := _DIAGNOSTIC.match(line):
                    self._of[_gist(found["reply"])] = group["action"].decode().lower()

    def of(self, one: Exchange) -> Exchange:
        """An exchange with what was done about it; a refusal for good of anybody else is none of the report's."""
        reply, command = one.reply or "", shown(one.command or b"")
        address = _ADDRESS.search(command) if command[:4].upper() == "RCPT" else None
        fate = (self._of.get(address["address"].lower()) if address else None) or self._of.get(_gist(reply), "")
        if not fate and (self._all == "failed" or not address or reply.startswith("4")):
            fate = self._all
        return one.ended() if fate == "failed" else one.waiting() if fate else one


def _gist(reply: str) -> str:
    return " ".join(reply[:200].split())[:60]


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
            self.recipient, self._status = found["recipient"].strip(), ""
        elif found := _ACTION.match(line):
            self._action = found["action"].lower()
        elif (found := _STATUS.match(line)) and self.recipient:
            self._status = found["status"]
            if len(self.bare) < _TOLD:
                self.bare.append(self._ended(unsent(number, self._status, "", self.recipient)))
        elif found := _DIAGNOSTIC.match(line):
            self._worded()
            reply = found["reply"]
            if self._told.isdisjoint(_gists(self.recipient, reply)):
                return (self._ended(Exchange(number, rebuilt("RCPT", None, self.recipient), apart(reply), True)),)
        elif (found := _OWN.match(line)) and (status := self._status or (self.recipient and _ANY.get(self._action))):
            coded = bool(self._status)
            self._worded()
            told = unsent(number, status, found["words"].rstrip(), self.recipient)
            return (self._ended(told)._replace(worded=not coded),)
        else:
            return None
        return ()

    def _worded(self) -> None:
        """There are words for this recipient's code."""
        if self._status and self.bare:
            self.bare.pop()
        self._status = ""

    def _ended(self, one: Exchange) -> Exchange:
        """A delivery with what was done about it: that stands before its status, and before the recipient or behind."""
        return one.ended() if self._action == "failed" else one.waiting() if self._action == "delayed" else one
