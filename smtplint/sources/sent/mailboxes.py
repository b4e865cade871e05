"""The mailbox in a command, behind whatever name or route: what a parser makes of it."""

from __future__ import annotations

from ...regexes import regex
from ...typed import NamedTuple

_BOX = regex(rb"(?P<local>[^\s<>:,\"'`\\@]+)@(?P<domain>[^\s<>,\"'`\\]+)|<>")


class Mailbox(NamedTuple):
    """A mailbox, and its parts; of the null path all are empty."""

    whole: bytes
    local: bytes
    domain: bytes


def mailbox_in(raw: bytes) -> Mailbox | None:
    """The first mailbox in a command, where it is a sound one."""
    box = _BOX.search(raw)
    if box is None:
        return None
    from ...linting import is_valid

    whole = box[0].strip(b"<>")
    sound = is_valid(b"MAIL FROM:<%s>" % whole)
    return Mailbox(whole, box["local"] or b"", box["domain"] or b"") if sound else None
