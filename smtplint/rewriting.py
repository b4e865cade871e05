"""Rewrites a file whole or not at all.

The new text is written to a temporary file in the same folder, flushed to the disk, given the old one's owner, group
and mode, and renamed over it; a symbolic link's target is rewritten and not the link. Every byte outside the edits is
copied as it is, line ends among them. Edits are made for the bytes that were read: where the file holds others by the
time that the new one is to take its place, it is left to whoever wrote them.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from zlib import crc32

from .edits import without_overlap
from .model import Edit
from .recoding import as_it_was, in_utf8
from .translation import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

_CHUNK = 1 << 20
# A new file is for its owner to write and for others to read.
_MODE = 0o644
_OVERTAKEN = Message("something else wrote to it meanwhile; run this again")


def checksum(file: BinaryIO) -> int:
    """What tells the bytes of a file from others; the file is at its beginning again afterwards."""
    file.seek(0)
    found = 0
    for piece in _copy(file, -1):
        found = crc32(piece, found)
    file.seek(0)
    return found


def rewrite(path: str, edits: Iterable[Edit], known: int) -> None:
    """Make the edits (offsets in the file's text in UTF-8) in the file at ``path``, for whose text they were found.

    ``known`` is the checksum of that text. Raises OSError, also where the file holds another by now, and leaves it
    untouched.
    """
    with open(path, "rb") as old, in_utf8(old) as text:
        write(path, as_it_was(edited(text, without_overlap(edits)), text), known)


def write(path: str, pieces: Iterable[bytes], known: int | None = None) -> None:
    """Put the pieces in the place of the file at ``path``, if there is one; raises OSError and leaves it untouched.

    ``known``: the checksum that the file's text is to have.
    """
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
        if known is not None:
            _compare(target, known)
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


def _compare(target: str, known: int) -> None:
    with open(target, "rb") as file, in_utf8(file) as text:
        if checksum(text) != known:
            raise OSError(errno.ESTALE, _OVERTAKEN)


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
