"""Whether a file holds a suppression at all: found without the expressions that read it, which most runs never need."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

WORD = b"smtplint:"
_BLOCK = 1 << 20


def marked(file: BinaryIO) -> bool:
    """Whether the word stands in a file; the file is at its beginning again afterwards."""
    kept, found = b"", False
    while not found and (block := file.read(_BLOCK)):
        found = WORD in (kept + block).lower()
        kept = block[-len(WORD) :]
    file.seek(0)
    return found
