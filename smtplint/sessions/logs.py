"""Logs and reports that hold a command and its reply at once: Postfix, Exim, Sendmail, reports (RFC 3464).

What a line does not tell by itself (the sender of a queue id, the recipient of a report) the lines above it have told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..regexes import regex
from ..replies import wording
from ..replies.reading import standing_before
from . import qmail
from .folded import unfolded
from .forms import OTHERS, REFUSALS, apart, found_at, made, rebuilt
from .kept import Kept
from .model import Exchange, hidden
from .reports import Reports, unsent
from .retried import Retried
from .unsent import UNSENT

# Postfix's smtp client, in its log and in the text of its bounces; qmail's "Remote host said"
_SAID = (" said: ", " refused to talk to me: ")
_AUTH = "SASL authentication failed; server "
_QUEUE = regex(r"\b(?P<queue>[0-9A-Za-z]{6,16}): from=<(?P<sender>[^>]{0,320})>")
_TO = regex(
    r"\b(?:(?P<queue>[0-9A-Za-z]{6,16}): )?to=<(?P<recipient>[^>]{0,320})>|^\s{0,4}<(?P<bounced>[^>]{1,320})>[:(]"
)
_EXIM = regex(
    r"SMTP error from remote mail(?:er| server) after (?:pipelined )?(?P<command>initial connection|end of data"
    r"|[A-Z]{4}.{0,1000}?): (?:host \S{1,200} \[[^\]]{1,60}\]: )?(?P<reply>[45]\d\d[ -].{1,3000})"
)
# Postfix's server, of what came before its reply did
_EARLY = regex(r"improper command pipelining after [^:]{1,40} from \S{1,300}: (?P<commands>.{1,1000})")
# what mailq lists: an entry, and why a recipient, who is in the line below, has not got it
_ENTRY = regex(
    r"[0-9A-Za-z]{6,20}[*!#]?\s{1,12}\d{1,12} \w{3} \w{3} [ \d]\d \d\d:\d\d(?::\d\d)?\s{1,9}"
    r"<?(?P<sender>[^\s<>]{1,320})>?$"
)
_LISTED = regex(r"\s{0,80}\((?P<why>.{1,3000})\) <?(?P<recipient>[^\s()<>]{1,320})>?(?: |$)")

# a message that a program tries no longer: Exim's, Postfix's and qmail's words
_GIVEN_UP = regex(
    r" \*\* \S{1,320} |retry timeout exceeded|status=(?:bounced|expired) |: failure: "
    r"|I'm[ _]not[ _]going[ _]to[ _]try[ _]again"
)
# what such lines have in them, which is told sooner than by an expression
_ENDED = (" ** ", "retry timeout exceeded", "status=bounced ", "status=expired ", ": failure: ", "I'm")

# one that a program goes on trying: Postfix's, Exim's, qmail's and Sendmail's words
_DEFERRED = regex(r"status=deferred |: deferral: | == \S{1,320} |stat=Deferred\b")
_PUT_OFF = ("status=deferred ", ": deferral: ", " == ", "stat=Deferred")

# openssl s_client takes a line for its own command, and says what it does instead of sending it
_TAKEN = {"RENEGOTIATING": "R", "KEYUPDATE": "K"}
# without any of these words no line is read here; a wrapped bounce may break between two words
_WORDS = (
    *(b"said:", b"talk", b"remote", b"-recipient:", b"diagnostic-", b"\nrenegotiating", b"\nkeyupdate"),
    b"improper command pipelining",
    *sorted({form.mark.lower().encode() for form in (*REFUSALS, *OTHERS, *UNSENT)}),
)


def quotes(line: str) -> tuple[str, str] | None:
    """The reply that a line quotes, and the command that it names ("" where it names none)."""
    for mark in _SAID:
        before, found, rest = line.partition(mark)
        if found and re.match(r"[2-5]\d\d[ -]", rest):
            reply, _, tail = rest.rpartition(" (in reply to ")
            if reply:
                return reply, tail.partition(" command")[0]
            command = "AUTH" if _AUTH in before else ""
            return rest.removesuffix(")") if "(" in before else rest, command
    return None


def _logged(number: int, line: str, command: bytes | None, reply: str, rebuilt: bool, by: str | None) -> Exchange:
    """What a form tells of a line, with whether that has the words of the reply; of some it lacks the code."""
    return Exchange(number, command, reply, rebuilt, by, reply_rebuilt=reply.partition("\n")[0][4:] not in line)


def _says(pattern: re.Pattern[str], signs: tuple[str, ...], line: str) -> bool:
    """Whether a line has what a pattern is for; any of that has one of the signs in it."""
    return any(sign in line for sign in signs) and pattern.search(line) is not None


def speaks(raw: bytes) -> bool:
    """Whether ``raw`` can hold any: most transcripts do not, which is soon seen."""
    small = raw.lower()
    return any(word in small for word in _WORDS)


def read(lines: Iterable[str]) -> Kept:
    """Every exchange that a log or a report holds, with whether what was put off was made later."""
    retried = Retried()
    found = Kept(_exchanges(lines, retried))
    if not retried.over:
        return found
    return Kept(one._replace(over=True, queued=False) if one.line in retried.over else one for one in found)


class _Log:
    """What the lines so far have told of those that come; the senders are remembered by their queue ids."""

    def __init__(self) -> None:
        self.reports, self._deliveries = Reports(), qmail.Deliveries()
        self._senders: dict[str, str] = {}
        # the sender of a queue's entry
        self._lister: str | None = None

    def heed(self, written: str) -> tuple[str, re.Match[str] | None]:
        """A line as it is read, and what of it mailq lists."""
        self._deliveries.heed(written)
        line = qmail.plain(written)
        listed = _LISTED.match(line) if line[:1] in " (" else None
        if listed:
            line = listed["why"]
        elif entry := _ENTRY.match(line):
            self._lister = entry["sender"]
        if ": from=<" in line and (found := _QUEUE.search(line)) and len(self._senders) < 10000:
            self._senders[found["queue"]] = found["sender"]
        return line, listed

    def exchange(self, number: int, line: str, listed: re.Match[str] | None) -> Exchange | None:
        """The exchange that a line holds, if it does."""
        if found := found_at(_EXIM, line, "SMTP error from remote"):
            command = found["command"]
            given = {"initial connection": None, "end of data": b"."}.get(command, command.encode())
            self.reports.tell(given, None, found["reply"])
            return Exchange(number, given, apart(found["reply"]))
        if told_by := made(REFUSALS, line):
            return _logged(number, line, *told_by)
        if quoted := quotes(line):
            reply, command = quoted
            sender, address = self._envelope(line, listed)
            given = rebuilt(command or self._deliveries.command, sender, address)
            self.reports.tell(given, address, reply)
            return Exchange(number, given, apart(reply), True)
        if told_by := made(OTHERS, line):
            return _logged(number, line, *told_by)
        if told_by := made(UNSENT, line):
            return Exchange(number, *told_by)
        if listed and self._lister:
            return unsent(number, "4.0.0", line, None).waiting()
        given_up = self._deliveries.given_up
        return unsent(number, *given_up, self._deliveries.recipient) if given_up else None

    def _envelope(self, line: str, listed: re.Match[str] | None) -> tuple[str | None, str | None]:
        """The sender and the recipient that a line is about."""
        if to := _TO.search(line):
            return self._senders.get(to["queue"] or ""), to["recipient"] or to["bounced"]
        if listed:
            return self._lister, listed["recipient"]
        return self._deliveries.sender, self._deliveries.recipient or self.reports.recipient


def _exchanges(lines: Iterable[str], retried: Retried) -> Iterator[Exchange]:
    """The exchanges, one by one."""
    log, said, above = _Log(), False, (0, "")
    for number, written in unfolded(lines):
        if written in _TAKEN and above[1][:1].upper() == _TAKEN[written]:
            yield Exchange(above[0], hidden(above[1].encode()), None, taken=True)
        above = number, written
        retried.heed(written)
        line, listed = log.heed(written)
        if (fields := log.reports.field(number, line)) is not None:
            yield from fields
            said = said or bool(fields)
            continue
        if found := found_at(_EARLY, line, "improper command pipelining"):
            for command in filter(None, found["commands"].split("\\r\\n")):
                yield Exchange(number, hidden(command.encode()), None)
            continue
        one = log.exchange(number, line, listed)
        if one is None:
            continue
        if listed or _says(_DEFERRED, _PUT_OFF, line):
            one = one.waiting()
        if _says(_GIVEN_UP, _ENDED, line):
            one = one.ended()
        elif not (one.reply or "").startswith("2"):
            retried.put_off(number, written)
        if one.reply and one.reply[0] in "45":
            one = one._replace(owner=wording.of_host(standing_before(one.reply, line)))
        yield one
        said = True
    if not said:
        yield from log.reports.bare
