"""What stands before the bracket of an address: a display name, parameters that belong behind the path, or another
address that only a person can choose.
"""

from __future__ import annotations

import re

from ...model import Command, Edit, Fix, Path, Span
from ...regexes import regex
from .. import display, safe
from ..registry import REGISTERED

_QUOTED = regex(rb'"[^"]*"')
_ADDRESS = regex(rb"[^\s@]@[^\s@]")
# what is one, with no more than quotes, brackets and separators round it
_WHOLE = regex(rb"[^\s<>@:,;|\"'()\[\]]+@[^\s<>@:,;|\"'()\[\]]+")
_WORD = regex(rb"[^ \t]+")
_FRAME = regex(rb"(?:(?:MAIL|RCPT)[ \t]+)?(?:FROM|TO)[ \t]*:?", re.IGNORECASE)
_VALUED = regex(rb"([A-Za-z0-9][A-Za-z0-9-]*)([=:])[!-~]")


def holds_address(name: bytes) -> bool:
    """Whether an address stands in it outside quotes."""
    return _ADDRESS.search(_QUOTED.sub(b"", name)) is not None


def is_again(text: bytes, path: Path | None) -> bool:
    """Whether the address in it, or each, is that of the path."""
    if path is None or path.local_part is None or path.domain is None:
        return False
    mailbox = b"%b@%b" % (path.local_part.text, path.domain.text)
    return {one.lower() for one in _WHOLE.findall(text)} == {mailbox.lower()}


def once(command: Command, span: Span, fix: Fix) -> Fix:
    """The fix that takes away what stands behind an address, which only a person can settle if it is another's."""
    edit = Edit(*span, b"")
    if is_again(command.raw[slice(*span)], command.path):
        return safe("Leave it once", edit)
    return fix._replace(edits=(edit,))


def is_frame(name: bytes) -> bool:
    """Whether it is FROM: or TO: once more, perhaps with the verb before it."""
    return _FRAME.fullmatch(name) is not None


def last(*edits: Edit) -> Fix:
    """The edits that leave the last address."""
    return display("Keep the last address", *edits)


def parameters(name: bytes) -> int:
    """Where in it the parameters begin that it ends in; its length where it ends in none."""
    at = len(name)
    for word in reversed(list(_WORD.finditer(name))):
        if not _is_parameter(word[0].rstrip(b",;:")):
            break
        at = word.start()
    return at


def _is_parameter(word: bytes) -> bool:
    valued = _VALUED.match(word)
    known = REGISTERED.get((valued[1] if valued else word).decode("latin-1").upper())
    if valued:
        return valued[2] == b"=" or known is not None
    return known is not None and known.value is None


def moved(text: bytes, end: int, *edits: Edit) -> Fix:
    """The edits that take parameters out where they stand, and put them behind the path that ends at ``end``."""
    words = (word[0].rstrip(b",;:") for word in _WORD.finditer(text))
    return safe("Put it behind the path", *edits, Edit(end, end, b"".join(b" " + word for word in words)))
