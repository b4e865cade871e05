"""Logs and reports that hold a command and its reply at once: Postfix, Exim, Sendmail, reports (RFC 3464).

What a line does not tell by itself (the sender of a queue id, the recipient of a report) the lines above it have told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..regexes import regex
from . import qmail
from .folded import unfolded
from .forms import OTHERS, REFUSALS, apart, found_at, made, rebuilt
from .model import Exchange, hidden
from .unsent import UNSENT

# Postfix's smtp client, in its log and in the text of its bounces; qmail's "Remote host said"
_SAID = (" said: ", " refused to talk to me: ")
_QUEUE = regex(r"\b(?P<queue>[0-9A-Za-z]{6,16}): from=<(?P<sender>[^>]{0,320})>")
_TO = regex(
    r"\b(?:(?P<queue>[0-9A-Za-z]{6,16}): )?to=<(?P<recipient>[^>]{0,320})>|^\s{0,4}<(?P<bounced>[^>]{1,320})>[:(]"
)
_EXIM = regex(
    r"SMTP error from remote mail(?:er| server) after (?:pipelined )?(?P<command>initial connection|end of data"
    r"|[A-Z]{4}.{0,1000}?): (?:host \S{1,200} \[[^\]]{1,60}\]: )?(?P<reply>[45]\d\d[ -].{1,3000})"
)
_DIAGNOSTIC = regex(r"Diagnostic-Code: ?smtp; ?(?P<reply>[2-5]\d\d[ -].{1,3000})", re.IGNORECASE)
_RECIPIENT = regex(r"(?:Final|Original)-Recipient: ?[a-z0-9]{1,10}; ?(?P<recipient>.{1,320})", re.IGNORECASE)
# what mailq lists: an entry, and why a recipient, who is in the line below, has not got it
_ENTRY = regex(
    r"[0-9A-Za-z]{6,20}[*!#]?\s{1,12}\d{1,12} \w{3} \w{3} [ \d]\d \d\d:\d\d(?::\d\d)?\s{1,9}"
    r"<?(?P<sender>[^\s<>]{1,320})>?$"
)
_LISTED = regex(r"\s{0,80}\((?P<why>.{1,3000})\) <?(?P<recipient>[^\s()<>]{1,320})>?(?: |$)")

_BOTH = regex(r"[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b")

# openssl s_client takes a line for its own command, and says what it does instead of sending it
_TAKEN = {"RENEGOTIATING": "R", "KEYUPDATE": "K"}
# more replies are not remembered: a bounce has few
_TOLD = 1000
# without any of these words no line is read here; a wrapped bounce may break between two words
_WORDS = (
    *(b"said:", b"talk", b"remote", b"-recipient:", b"diagnostic-", b"\nrenegotiating", b"\nkeyupdate"),
    *sorted({mark.lower().encode() for mark, _, _ in (*REFUSALS, *OTHERS, *UNSENT)}),
)


def quotes(line: str) -> tuple[str, str] | None:
    """The reply that a line quotes, and the command that it names ("" where it names none)."""
    for mark in _SAID:
        before, found, rest = line.partition(mark)
        if found and re.match(r"[2-5]\d\d[ -]", rest):
            reply, _, tail = rest.rpartition(" (in reply to ")
            if reply:
                return reply, tail.partition(" command")[0]
            return rest.removesuffix(")") if "(" in before else rest, ""
    return None


def _gists(address: str | None, reply: str) -> set[str]:
    """What a reply has in common with the same one told again: its words, or its address and both codes."""
    gists = {" ".join(reply[:200].split())[:60]}
    if address and (codes := _BOTH.match(reply)):
        gists.add(f"{address} {codes[0]}".lower())
    return gists


def _tell(told: set[str], command: bytes | None, address: str | None, reply: str) -> None:
    """Remembers what was replied to anything but RCPT."""
    if len(told) < _TOLD and not (command or b"").startswith(b"RCPT"):
        told.update(_gists(address, reply))


def speaks(raw: bytes) -> bool:
    """Whether ``raw`` can hold any: most transcripts do not, which is soon seen."""
    small = raw.lower()
    return any(word in small for word in _WORDS)


def exchanges(lines: Iterable[str]) -> Iterator[Exchange]:
    """Every exchange that a log or a report holds; senders are remembered by their queue id."""
    senders: dict[str, str] = {}
    recipient: str | None = None
    # the sender of a queue's entry
    lister: str | None = None
    deliveries = qmail.Deliveries()
    told: set[str] = set()
    above = (0, "")
    for number, written in unfolded(lines):
        if written in _TAKEN and above[1][:1].upper() == _TAKEN[written]:
            yield Exchange(above[0], hidden(above[1].encode()), None)
        above = number, written
        deliveries.heed(written)
        line = qmail.plain(written)
        listed = _LISTED.match(line) if line[:1] in " (" else None
        if listed:
            line = listed["why"]
        elif entry := _ENTRY.match(line):
            lister = entry["sender"]
        if (found := _QUEUE.search(line)) and len(senders) < 10000:
            senders[found["queue"]] = found["sender"]
        if found := _RECIPIENT.match(line):
            recipient = found["recipient"].strip()
        elif found := _DIAGNOSTIC.match(line):
            reply = found["reply"]
            # the text of a bounce may have said the same, with the command
            if told.isdisjoint(_gists(recipient, reply)):
                yield Exchange(number, rebuilt("RCPT", None, recipient), apart(reply), True)
        elif found := found_at(_EXIM, line, "SMTP error from remote"):
            command = found["command"]
            given = {"initial connection": None, "end of data": b"."}.get(command, command.encode())
            _tell(told, given, None, found["reply"])
            yield Exchange(number, given, apart(found["reply"]))
        elif told_by := made(REFUSALS, line):
            yield Exchange(number, *told_by)
        elif quoted := quotes(line):
            reply, command = quoted
            to = _TO.search(line)
            if to:
                sender, address = senders.get(to["queue"] or ""), to["recipient"] or to["bounced"]
            elif listed:
                sender, address = lister, listed["recipient"]
            else:
                sender, address = deliveries.sender, deliveries.recipient or recipient
            given = rebuilt(command or deliveries.command, sender, address)
            _tell(told, given, address, reply)
            yield Exchange(number, given, apart(reply), True)
        elif told_by := made(OTHERS, line) or made(UNSENT, line):
            yield Exchange(number, *told_by)
