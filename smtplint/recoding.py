"""Files in UTF-16 or UTF-32, as a byte order mark says: read in UTF-8, and written in their own encoding again.

Strategy. The whole text is put by in UTF-8, its mark too, and all else reads that: its lines and characters are the
file's, so places are the same in both. What edits leave of it is encoded again, which for text that is not edited gives
the octets that were there.
"""

from __future__ import annotations

from codecs import getincrementaldecoder, getincrementalencoder
from collections.abc import Iterable, Iterator
from io import BufferedRandom
from tempfile import TemporaryFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

# What is looked at to tell what a file is.
HEAD = 8192
_CHUNK = 1 << 20
# By the mark, what it says; the longer before what they begin with.
_CODECS = (
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


class Recoded(BufferedRandom):
    """What a file spells, in UTF-8; ``codec`` is what it is in."""

    codec: str


def in_utf8(file: BinaryIO) -> BinaryIO:
    """The text of a file, which is the file itself where no mark says else; raises UnicodeError where it is not in the
    encoding that the mark says.
    """
    file.seek(0)
    codec = codec_of(file.read(HEAD))
    file.seek(0)
    if codec is None:
        return file
    decoder = getincrementaldecoder(codec)()
    out = Recoded(TemporaryFile(buffering=0))  # noqa: SIM115 (the caller closes it)
    try:
        while piece := file.read(_CHUNK):
            out.write(decoder.decode(piece).encode())
        decoder.decode(b"", final=True)
    except UnicodeError:
        out.close()
        raise
    out.codec = codec
    out.seek(0)
    return out


def codec_of(head: bytes) -> str | None:
    """What the mark at the beginning of a file says that it is in; None for UTF-8 and where there is none.

    No line of text in it ends without a NUL.
    """
    return next((codec for mark, codec in _CODECS if head.startswith(mark)), None) if b"\0" in head else None


def as_it_was(pieces: Iterable[bytes], file: BinaryIO) -> Iterator[bytes]:
    """Text in UTF-8 in the encoding that the file is in, which it comes of."""
    if not isinstance(file, Recoded):
        yield from pieces
        return
    decoder, encoder = getincrementaldecoder("utf-8")(), getincrementalencoder(file.codec)()
    for piece in pieces:
        yield encoder.encode(decoder.decode(piece))
    yield encoder.encode(decoder.decode(b"", final=True))
