"""The name that a client gives itself in EHLO and HELO (RFC 5321 §4.1.1.1): a Domain or an address-literal.

It is what stands behind the "@" of a mailbox, and is judged as that.
"""

from __future__ import annotations

from ..linting import lint
from ..model import Span
from ..rules import family
from ..rules.quoting import quoted
from ..translation import Message

_BEFORE, _BEHIND = b"RCPT TO:<x@", b">"


def _of_domain(name: str) -> bool:
    """Whether a rule is one of the domain's, which tells the same of a name."""
    return family(name) == "domain" and name != "port"


def _stray(found: bytes) -> Message:
    return Message("{found} has no place in this name; it is the client's full host name alone.", found=quoted(found))


def judged(command: bytes) -> tuple[Span | None, Message]:
    """Where the name is malformed, and why; no span where it is not."""
    verb, *rest = command.split(None, 1)
    name = b"".join(rest).rstrip()
    if not name:
        end = len(command.rstrip())
        return (end, end), Message("No name behind {verb}; it wants the client's full host name.", verb=verb.decode())
    moved = command.index(name, command.index(verb) + len(verb)) - len(_BEFORE)
    for found in lint(_BEFORE + name + _BEHIND).findings:
        start, end = found.span[0] + moved, min(found.span[1] + moved, len(command))
        if found.severity == "error" and start >= 0:
            # what is not about the domain alone is told of an address, which this is not
            return (start, end), Message(found.message) if _of_domain(found.rule) else _stray(command[start:end])
    return None, Message("Nothing in this name is malformed: the server wants another one, or knows none like it.")
