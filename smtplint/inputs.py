"""Opens what the person named: a file, or standard input."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from .translation import Message, reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

# Where a shell hands over what a command prints, as in "check <(command)"; someone writes to such a pipe already.
_HANDED = ("/dev/fd/", "/proc/self/fd/", "/dev/stdin")
# What the byte order marks of UTF-16 and UTF-32 begin with.
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
# Control characters that no text has, as file(1) sees it; a NUL is looked at by itself.
_UNPRINTED = bytes((*range(1, 7), *range(14, 27), *range(28, 32), 127))
_HEAD = 8192
_CHUNK = 1 << 20


class Unreadable(Exception):
    """A file cannot be read as text; the text says why, in a few words."""


class Unfit(Unreadable):
    """What is in a file is not read, though it is text; a run that only meets such a file goes on without it."""


class Binary(Unreadable):
    """A file holds no text, or none that is of use."""


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The file of that name as a binary file object that can be read twice ("-": standard input).

    Raises Unreadable where there is none, it is no regular file, or it is binary.
    """
    try:
        with _stdin() if name == "-" else _regular(name) as file:
            head = file.read(_HEAD)
            if not (head.startswith(_WIDE) and b"\0" in head):
                yield _text(file, head)
                return
            with _recoded(file, head) as text:
                yield _text(text, text.read(_HEAD))
    except OSError as error:
        raise Unreadable(reason(error)) from None


def _text(file: BinaryIO, head: bytes) -> BinaryIO:
    """The file, at its beginning; raises Binary."""
    if b"\0" in head and not (_smtp(head) and _plain(head)):
        raise Binary(Message("is a binary file"))
    file.seek(0)
    return file


def _recoded(file: BinaryIO, head: bytes) -> BinaryIO:
    """The file's text in UTF-8; raises Unreadable where it is no text."""
    from .recoding import codec_of, in_utf8

    try:
        return in_utf8(file)
    except UnicodeError:
        file.seek(0)
        # It is told wherever it is met if it holds a command.
        if _smtp(file.read(_CHUNK).replace(b"\0", b"")):
            told = (codec_of(head) or "")[:6].upper()
            raise Unfit(Message("begins as text in {encoding}, and is not", encoding=told)) from None
        raise Binary(Message("is a binary file")) from None


def binary(file: BinaryIO) -> bool:
    """Whether anywhere in a file stands what no text has; the file is at its beginning again afterwards."""
    file.seek(0)
    pieces = iter(lambda: file.read(_CHUNK), b"")
    found = any(b"\0" in piece and not _plain(piece) for piece in pieces)
    file.seek(0)
    return found


def _regular(name: str) -> BinaryIO:
    mode = os.stat(name).st_mode
    if stat.S_ISDIR(mode):
        raise Unreadable(Message("is a folder"))
    if stat.S_ISFIFO(mode) and name.startswith(_HANDED):
        return _kept(open(name, "rb"))
    if not stat.S_ISREG(mode):
        raise Unreadable(Message("is no regular file"))
    return open(name, "rb")


def _stdin() -> BinaryIO:
    """Standard input, put by on the disk where it cannot be read twice."""
    source = sys.stdin.buffer
    if source.seekable():
        source.seek(0)
        return open(os.dup(source.fileno()), "rb")
    return _kept(source)


def _kept(source: BinaryIO) -> BinaryIO:
    from shutil import copyfileobj
    from tempfile import TemporaryFile

    kept = TemporaryFile()  # noqa: SIM115 (the caller closes it)
    copyfileobj(source, kept, _CHUNK)
    kept.seek(0)
    return kept


def _smtp(head: bytes) -> bool:
    """Whether a NUL may stand in the text, because what it stands in is a command."""
    low = head.lower()
    return b"mail from" in low or b"rcpt to" in low


def _plain(text: bytes) -> bool:
    """Whether there is nothing but NULs, each by itself, that text does not have; numbers and padding make two."""
    return b"\0\0" not in text and len(text.translate(None, _UNPRINTED)) == len(text)
