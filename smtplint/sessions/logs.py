"""Lines of logs and reports that hold a command and its reply at once: Postfix, Exim, delivery reports (RFC 3464).

Postfix and the reports name the command but not its bytes, so it is rebuilt from the address; Exim writes it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .model import Exchange

# Postfix's smtp client, in its log and in the text of its bounces
_SAID = re.compile(
    r"(?:host|server) \S{1,300} (?:said|refused to talk to me): (?P<reply>[2-5]\d\d[ -].{1,3000}?)"
    r"(?: \(in reply to (?P<command>[A-Za-z ]{3,30}?) command\)|\)?$)"
)
_REJECT = re.compile(
    r"reject: (?P<command>[A-Z-]{3,20}) from \S{1,300}: (?P<reply>[45]\d\d .{1,3000}?);"
    r"(?: from=<(?P<sender>[^>]{0,320})>)?(?: to=<(?P<recipient>[^>]{0,320})>)?"
)
_QUEUE = re.compile(r"\b(?P<queue>[0-9A-Za-z]{6,16}): from=<(?P<sender>[^>]{0,320})>")
_TO = re.compile(
    r"\b(?:(?P<queue>[0-9A-Za-z]{6,16}): )?to=<(?P<recipient>[^>]{0,320})>|^\s{0,4}<(?P<bounced>[^>]{1,320})>[:(]"
)
_EXIM = re.compile(
    r"SMTP error from remote mail(?:er| server) after (?:pipelined )?(?P<command>initial connection|end of data"
    r"|[A-Z]{4}.{0,1000}?): (?:host \S{1,200} \[[^\]]{1,60}\]: )?(?P<reply>[45]\d\d[ -].{1,3000})"
)
_EXIM_REJECT = re.compile(r"rejected (?P<verb>MAIL|RCPT) (?P<path><[^>]{0,320}>|\S{1,320}): (?P<words>.{1,1000})")
_EXIM_SYNTAX = re.compile(
    r"SMTP (?:syntax|protocol) error in \"(?P<command>[^\"]{1,1000})\"(?: H=.{1,200}?\])? ?(?P<words>.{0,500})"
)
_DIAGNOSTIC = re.compile(r"Diagnostic-Code: ?smtp; ?(?P<reply>[2-5]\d\d[ -].{1,3000})", re.IGNORECASE)
_RECIPIENT = re.compile(r"(?:Final|Original)-Recipient: ?[a-z0-9]{1,10}; ?(?P<recipient>.{1,320})", re.IGNORECASE)


def _lines(reply: str) -> str:
    """A reply that the log has joined into one line, taken apart where its code comes again."""
    return re.sub(rf" (?={reply[:3]}[ -](?:[245]\.\d|.{{0,200}}{reply[:3]}[ -]))", "\n", reply.strip())


def _rebuilt(command: str, sender: str | None, recipient: str | None) -> bytes | None:
    """The command that a log names, from the addresses that it has."""
    verb = command.upper()
    if verb.startswith("RCPT") and recipient is not None:
        return f"RCPT TO:<{recipient}>".encode()
    if verb.startswith("MAIL") and sender is not None:
        return f"MAIL FROM:<{sender}>".encode()
    if verb.startswith("END"):
        return b"."
    return verb.encode() if verb and " " not in verb and verb not in ("RCPT", "MAIL", "CONNECT") else None


def unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Lines with those that continue a header (RFC 5322 §2.2.3) joined to it, each with its number."""
    number, held = 0, ""
    for at, line in enumerate(lines, 1):
        if held and line[:1] in " \t" and line.strip() and len(held) < 4000:
            held += " " + line.strip()
            continue
        if held:
            yield number, held
        number, held = at, line
    if held:
        yield number, held


def exchanges(lines: Iterable[str]) -> Iterator[Exchange]:
    """Every exchange that a log or a report holds; senders are remembered by their queue id."""
    senders: dict[str, str] = {}
    recipient: str | None = None
    for number, line in unfolded(lines):
        if (found := _QUEUE.search(line)) and len(senders) < 10000:
            senders[found["queue"]] = found["sender"]
        if found := _RECIPIENT.match(line):
            recipient = found["recipient"].strip()
        elif found := _DIAGNOSTIC.match(line):
            reply = found["reply"]
            if said := _SAID.search("host x said: " + reply):
                reply = said["reply"]
            yield Exchange(number, _rebuilt("RCPT", None, recipient), _lines(reply), True)
        elif found := _EXIM.search(line):
            command = found["command"]
            given = {"initial connection": None, "end of data": b"."}.get(command, command.encode())
            yield Exchange(number, given, _lines(found["reply"]))
        elif found := _REJECT.search(line):
            given = _rebuilt(found["command"], found["sender"], found["recipient"])
            yield Exchange(number, given, found["reply"], True)
        elif found := _SAID.search(line):
            to = _TO.search(line)
            sender = senders.get(to["queue"] or "") if to else None
            address = (to["recipient"] or to["bounced"]) if to else recipient
            yield Exchange(number, _rebuilt(found["command"] or "", sender, address), _lines(found["reply"]), True)
        elif found := _EXIM_SYNTAX.search(line):
            yield Exchange(number, found["command"].encode(), f"501 {found['words']}".strip())
        elif found := _EXIM_REJECT.search(line):
            verb = "MAIL FROM" if found["verb"] == "MAIL" else "RCPT TO"
            words = found["words"]
            reply = words if re.match(r"[45]\d\d ", words) else f"550 {words}"
            yield Exchange(number, f"{verb}:{found['path']}".encode(), reply, True)
