"""Rewrites a file whole or not at all.

The new text is written to a temporary file in the same folder, flushed to the disk, given the old one's owner, group
and mode, and renamed over it; a symbolic link's target is rewritten and not the link. Every byte outside the edits is
copied as it is, line ends among them.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress

from .edits import without_overlap
from .model import Edit
from .recoding import as_it_was, in_utf8

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

_CHUNK = 1 << 20
# A new file is for its owner to write and for others to read.
_MODE = 0o644


def rewrite(path: str, edits: Iterable[Edit]) -> None:
    """Make the edits (offsets in the file's text in UTF-8) in the file at ``path``.

    Raises OSError and leaves it untouched.
    """
    with open(path, "rb") as old, in_utf8(old) as text:
        write(path, as_it_was(edited(text, without_overlap(edits)), text))


def write(path: str, pieces: Iterable[bytes]) -> None:
    """Put the pieces in the place of the file at ``path``, if there is one; raises OSError and leaves it untouched."""
    target = os.path.realpath(path)
    old = _standing(target)
    handle, temporary = tempfile.mkstemp(prefix=".smtplint-", dir=os.path.dirname(target))
    try:
        with os.fdopen(handle, "wb") as new:
            for piece in pieces:
                new.write(piece)
            new.flush()
            _own(new.fileno(), old)
            os.fsync(new.fileno())
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _standing(target: str) -> os.stat_result | None:
    """The file that is to be replaced, None where there is none; raises OSError where it may not be written to."""
    try:
        with open(target, "r+b") as file:
            return os.fstat(file.fileno())
    except FileNotFoundError:
        return None


def _own(new: int, old: os.stat_result | None) -> None:
    """Give a new file the owner and the group of the old one, as far as the system allows it, and its mode."""
    if old is not None:
        for owner in (-1, old.st_uid):
            with suppress(PermissionError):
                os.fchown(new, owner, old.st_gid)
    os.fchmod(new, _MODE if old is None else stat.S_IMODE(old.st_mode))


def edited(old: BinaryIO, edits: list[Edit]) -> Iterator[bytes]:
    """The bytes of a file with the edits made, piece by piece."""
    at = 0
    for edit in edits:
        yield from _copy(old, edit.start - at)
        yield edit.text
        at = edit.end
        old.seek(at)
    yield from _copy(old, -1)


def _copy(old: BinaryIO, length: int) -> Iterator[bytes]:
    """The next ``length`` bytes, all that are left for -1."""
    while length:
        piece = old.read(_CHUNK if length < 0 else min(_CHUNK, length))
        if not piece:
            return
        yield piece
        length -= len(piece) if length > 0 else 0
