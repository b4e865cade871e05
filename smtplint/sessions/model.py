"""What a session is made of."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..linting import Report
from ..model import Finding
from ..replies.blame import Blame
from ..replies.model import Explanation

Side = Literal["client", "server"]


class Said(NamedTuple):
    """One line that one side said; ``line`` counts from 1 in the file.

    ``sure`` tells that a mark names the side; without one it is only what the line looks like. ``front`` is what stands
    before the text, as the line has it.
    """

    side: Side
    text: bytes
    line: int
    sure: bool
    front: bytes = b""


class Exchange(NamedTuple):
    """A command with its reply; ``command`` is None for a greeting and for a reply that nobody asked for.

    ``line`` is where the command stands, else the reply. ``rebuilt`` tells that the log has only the address, so that
    the command's other bytes are not those that were sent. ``by`` is the program that replied, where it has logged that
    itself. ``worded`` tells that there was no reply and no code, but the words of a bounce.
    """

    line: int
    command: bytes | None
    reply: str | None
    rebuilt: bool = False
    by: str | None = None
    worded: bool = False


class Judged(NamedTuple):
    """An exchange with what is to be said of it.

    ``report`` is None where the command is neither MAIL nor RCPT. ``agrees`` is None where the server's reply cannot be
    predicted; ``foretold`` is what the prediction says where it does not agree. ``profile`` is whose prediction agrees,
    where the server is so in another version or with other settings than the stock one. ``blamed`` is what of a command
    without findings brought the refusal: the name in EHLO, a SIZE too big.
    """

    exchange: Exchange
    explanation: Explanation | None
    report: Report | None
    agrees: bool | None
    foretold: str | None
    profile: str | None = None
    blamed: Blame | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.report.findings if self.report else ()

    @property
    def fixed(self) -> bytes | None:
        return self.report.fixed if self.report else None


def hidden(command: bytes) -> bytes:
    """A command without the secret that AUTH may carry (RFC 4954 §4)."""
    words = command.split()
    if len(words) > 2 and words[0].upper() == b"AUTH":
        return b" ".join(words[:2]) + b" (login)"
    return command


def shown(octets: bytes) -> str:
    """What was said as text; what is no UTF-8 is read as Windows' western letters, in which terminals save it."""
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("cp1252", "replace")
