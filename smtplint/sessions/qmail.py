"""qmail's words for what went wrong: they tell the command, and its log tells of each delivery whose it is."""

from __future__ import annotations

from ..regexes import regex

# what qmail-remote says of the command that was answered
_PHRASES = {
    "does not like recipient": "RCPT",
    "sender was rejected": "MAIL",
    "my name was rejected": "HELO",
    "failed on DATA command": "DATA",
    "failed after I sent the message": "END",
    "accepted message": "END",
    "greeting failed": "CONNECT",
}
_PHRASE = regex("|".join(_PHRASES).replace(" ", "[ _]"))
_INFO = regex(r"info msg (?P<message>\d{1,20}): bytes \d{1,20} from <(?P<sender>[^>]{0,320})>")
_STARTING = regex(
    r"starting delivery (?P<delivery>\d{1,20}): msg (?P<message>\d{1,20}) to (?:remote|local) (?P<recipient>\S{1,320})"
)
_DELIVERY = regex(r"delivery (?P<delivery>\d{1,20}): (?:success|failure|deferral): ")
_BOUNCED = regex(r"<(?P<recipient>[^>]{1,320})>:$")
# what qmail says below that of a delivery which no reply has ended
_OWN = regex(r"(?P<words>[A-Z].{1,400}) \(#(?P<status>[45]\.\d{1,3}\.\d{1,3})\)$")
# what the log has for a line end
_END = regex(r"/(?=[2-5]\d\d[ -])")
_SAID = "Remote_host_said:_"
# so many messages and deliveries are remembered
_MANY = 10_000


def plain(line: str) -> str:
    """A line of the log as qmail has said it: with spaces and line ends."""
    if _SAID not in line:
        return line
    words = line.replace("_", " ").partition("/Giving up on")[0]
    return _END.sub("\n", words).rstrip("/")


class Deliveries:
    """What the lines so far tell of the next reply."""

    def __init__(self) -> None:
        self._senders: dict[str, str] = {}
        self._addresses: dict[str, tuple[str | None, str]] = {}
        self._lines = ("", "")
        self.sender: str | None = None
        self.recipient: str | None = None

    @property
    def command(self) -> str:
        """Which command the line, or the one above it, tells of."""
        found = _PHRASE.search(self._lines[1]) or _PHRASE.search(self._lines[0])
        return _PHRASES[found[0].replace("_", " ")] if found else ""

    @property
    def given_up(self) -> tuple[str, str] | None:
        """The code and the words of a delivery without a reply, which a bounce has in the line below the recipient."""
        found = _OWN.match(self._lines[1]) if _BOUNCED.match(self._lines[0]) else None
        return (found["status"], found["words"]) if found else None

    def heed(self, line: str) -> None:
        self._lines = self._lines[1], line
        if line.startswith("<") and (found := _BOUNCED.match(line)):
            self.sender, self.recipient = None, found["recipient"]
        elif " msg " in line and (found := _INFO.search(line)):
            if len(self._senders) < _MANY:
                self._senders[found["message"]] = found["sender"]
        elif " msg " in line and (found := _STARTING.search(line)):
            if len(self._addresses) < _MANY:
                self._addresses[found["delivery"]] = self._senders.get(found["message"]), found["recipient"]
        elif "delivery " in line and (found := _DELIVERY.search(line)):
            self.sender, self.recipient = self._addresses.pop(found["delivery"], (None, None))
