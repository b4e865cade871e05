"""What a session is made of."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..linting import Report
from ..model import Finding
from ..regexes import regex
from ..replies.blame import Blame
from ..replies.model import Explanation
from ..translation import Message
from ..typed import Literal, NamedTuple

Side = Literal["client", "server"]

# what is shown for the answers of a login
LOGIN = b"(login)"
# a command of a login, as a reply quotes it
_QUOTED = regex(rb"\b(?:AUTH\w{0,20}(?: [A-Z][A-Z0-9-]{2,19})?|PASS) [+/=\w]{4,4000}(?![\w.@-])", re.IGNORECASE)
# a word that looks like one: base64 (RFC 4648 §4) that no verb or name is like
ENCODED = regex(
    rb"(?=[+/A-Za-z0-9]{0,4000}(?:=|[a-z][A-Z]|[0-9][A-Za-z]|[a-z][0-9]))"
    rb"(?:[+/A-Za-z0-9]{4}){0,1000}+(?:[+/A-Za-z0-9]{2}==|[+/A-Za-z0-9]{3}=)?"
)


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
    itself. ``given_back`` tells that it was a refusal for now, and that no queue has the message any more all the same.
    ``reply_rebuilt`` tells that the log has the reply in other words.
    ``worded`` tells that there was no reply and no code, but the words of a bounce. ``queued`` tells that a queue keeps
    the message and tries it again, ``over`` that it has, and what was refused was taken. ``taken`` tells that the
    program it was typed into took the line for its own order. ``recipient`` is whose reply it is, where each recipient
    has its own to the message (RFC 2033 §4.2).
    ``session`` counts the sessions of a file that may cross: what one was told another does not know.
    """

    line: int
    command: bytes | None
    reply: str | None
    rebuilt: bool = False
    by: str | None = None
    worded: bool = False
    given_back: bool = False
    reply_rebuilt: bool = False
    queued: bool = False
    over: bool = False
    taken: bool = False
    recipient: str | None = None
    owner: str | None = None
    session: int = 0

    def ended(self) -> Exchange:
        """The same where the delivery has ended with it."""
        return self._replace(given_back=self.given_back or (self.reply or "").startswith("4"), queued=False)

    def waiting(self) -> Exchange:
        """The same where the delivery is tried again."""
        return self if self.given_back or (self.reply or "")[:1] not in ("4", "5") else self._replace(queued=True)


class Judged(NamedTuple):
    """An exchange with what is to be said of it.

    ``report`` is None where the command is neither MAIL nor RCPT. ``agrees`` is None where the server's reply cannot be
    predicted, or is predicted for a server that offers more than this one; ``foretold`` is what the prediction says
    where it does not agree. ``profile`` is whose prediction agrees, where the server is so in another version or with
    other settings than the stock one. ``blamed`` is what of a command without findings brought the refusal: the name in
    EHLO, a SIZE too big. ``told`` is what the greeting and the server's offers have to do with a refusal; ``server`` is
    whose manner the session's replies are in.
    """

    exchange: Exchange
    explanation: Explanation | None
    report: Report | None = None
    agrees: bool | None = None
    foretold: str | None = None
    profile: str | None = None
    blamed: Blame | None = None
    told: Told | None = None
    server: str | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.report.findings if self.report else ()

    @property
    def fixed(self) -> bytes | None:
        if self.told:
            return self.told.fixed
        return self.report.fixed if self.report else None


class Told(NamedTuple):
    """``words`` say why, ``fixed`` is what to send instead; where it is not ``settled`` there may be other reasons."""

    words: Message
    fixed: bytes | None
    settled: bool


def hidden(command: bytes) -> bytes:
    """A command without the secret that AUTH may carry (RFC 4954 §4), or that stands in its place."""
    words = command.split()
    if len(words) == 1:
        return LOGIN if ENCODED.fullmatch(words[0]) else command
    if words and words[0].upper().startswith(b"AUTH"):  # AUTHPLAIN too
        known = 1 if ENCODED.fullmatch(words[1]) else 2
        return b" ".join(words[:known]) + (b" " + LOGIN if len(words) > known else b"")
    if words and words[0].upper() == b"PASS":
        return words[0] + b" " + LOGIN
    return command


def hushed(reply: str, command: bytes = b"") -> str:
    """A reply without the logins that it quotes: of ``command``, or in one of its own."""
    octets = reply.encode("utf-8", "surrogateescape")
    for secret in set(command.split()).difference(hidden(command).split()):
        octets = octets.replace(secret, LOGIN)
    octets = _QUOTED.sub(_hushed, octets)
    return octets.decode("utf-8", "surrogateescape")


def _hushed(found: re.Match[bytes]) -> bytes:
    words = found[0].split()
    return b" ".join((*words[:-1], LOGIN)) if ENCODED.fullmatch(words[-1]) else found[0]


def whole(text: str) -> str:
    """Text whose letters were written as escapes: two may stand for one letter, and one half alone is none."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def said(command: bytes, say: Callable[..., str]) -> bytes:
    """A command as it is shown to a person: what stands for a login is in the person's language."""
    return command.removesuffix(LOGIN) + say("(login)").encode() if command.endswith(LOGIN) else command


def shown(octets: bytes) -> str:
    """What was said as text; what is no UTF-8 is read as Windows' western letters, in which terminals save it."""
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("cp1252", "replace")
