"""From a file's bytes to the commands in it. One kind of file a module.

The kind is told by the file's name and first line; a file of a kind that has to be read whole is looked through for
anything like SMTP text first, and only then is that kind's module imported.

Strategy. The modules stand in layers. The kinds (``code``, ``shell``, ``config``, ``prose``, ``mail``, ``markup`` …)
ask for what they know a file of theirs to have; below them are what calls take and keys hold (``calls``, ``keys``,
``clients``, ``commands``), then how texts are put together (``expressions``, ``joined_arguments``, ``words``,
``scalars``) out of ``tokens`` and ``literals``; at the bottom ``spelt`` knows where in the file each octet of a text
stands.
"""

from __future__ import annotations

from .kinds import DIRECTIVES, kind_of, made, name_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from ..model import Occurrence

# A file that is larger is read line by line, as text.
LARGEST = 16 << 20
_HEAD = 512
# The byte order mark that editors of some systems put at the beginning of a file of UTF-8.
_MARK = b"\xef\xbb\xbf"


def found_in(file: BinaryIO, path: str) -> Iterator[Occurrence]:
    """The commands in a binary file object that can be read from its start again."""
    head = file.read(_HEAD).removeprefix(_MARK)
    file.seek(0)
    return _in_session(occurrences(kind_of(path, head), file, made(path)))


def _in_session(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The commands, each RCPT in the session that the MAIL before it began."""
    declared = False
    for one in found:
        verb = one.raw[:12].lstrip()[:4].upper()
        if verb == b"MAIL" and not one.faults:
            declared = b"SMTPUTF8" in one.raw.upper().split()
        here = verb == b"RCPT" and declared and not one.context.smtputf8
        yield one._replace(context=one.context._replace(smtputf8=True)) if here else one


def stretches_in(file: BinaryIO, path: str) -> list[tuple[int, int]]:
    """The lines of a file, first and last, that a comment speaks of as one; the file is at its beginning afterwards."""
    file.seek(0)
    data = file.read(LARGEST + 1)
    file.seek(0)
    if len(data) > LARGEST:
        return []
    from .stretches import stretches

    return stretches(kind_of(path, data[:_HEAD].removeprefix(_MARK)), data, path)


def _decoded(data: bytes, path: str, read: Callable[[bytes, str], Iterator[Occurrence]]) -> Iterator[Occurrence]:
    """What is read in a file that is not all ASCII, which may say in which encoding it is."""
    from .encoded import in_utf8

    text = in_utf8(data)
    if text is None:
        return read(data, path)
    from .lines import Block
    from .nested import nested

    return nested(text, data, Block(data), read, path)


def occurrences(kind: str, file: BinaryIO, path: str) -> Iterator[Occurrence]:
    """The commands in a file of that kind, in order."""
    if kind != "text":
        data = file.read(LARGEST + 1)
        if len(data) <= LARGEST:
            from .prefilter import holds

            if holds(kind, data) or (kind == "config" and any(part in name_of(path) for part in DIRECTIVES)):
                from importlib import import_module

                rest = data.removeprefix(_MARK)
                read = import_module(f".{kind}", __name__).occurrences
                found: Iterator[Occurrence] = read(rest, path) if rest.isascii() else _decoded(rest, path, read)
                if len(rest) < len(data):
                    from .carried import Behind, carried
                    from .lines import Block

                    found = carried(found, Behind(len(_MARK)), Block(data))
                yield from found
            return
        file.seek(0)
    from . import text

    yield from text.occurrences(file)
