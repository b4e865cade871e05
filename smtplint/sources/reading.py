"""A file, or a text in one, read as what it is by its name: by the module of its kind.

A file of a kind that has to be read whole is looked through for anything like SMTP text first, and only then is that
kind's module imported.
"""

from __future__ import annotations

from .files.kinds import (
    DIRECTIVES,
    is_below_tests,
    is_called_faulty,
    is_faulty,
    is_filled,
    is_log,
    is_recorded,
    kind_of,
    name_of,
    told_language,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from ..model import Lines, Occurrence
    from .sent.values import Values
    from .spelling.spelt import Spelt

    Reader = Callable[[bytes, str], Iterator[Occurrence]]

# By so much of a file it is told whether its lines end in CR alone.
_BEGINNING = 4096
# A file that is larger is read line by line, as text.
LARGEST = 16 << 20
# The byte order mark that editors of some systems put at the beginning of a file of UTF-8.
MARK = b"\xef\xbb\xbf"
# What parts the path of a file from the name of a text in it; and how deep texts in texts in texts go.
INSIDE = "\0/"
_DEEPEST = 4
# The kinds that a log is read as.
_LINES = ("prose", "cells", "text")
# Programs, of which those for a test's refusals may send what is sound.
_PROGRAMS = ("code", "shell", "notebook")
# The kinds that may show a command beside what it is mended to.
_SHOWING = (*_LINES, "config", "sql", "markup")
# The kinds that may have tests in them.
_WITH_TESTS = ("code", "shell", "config")
# What is so short is read whatever it holds: one line may be all that is told of a file.
_SHORT = 400


def lined(file: BinaryIO) -> BinaryIO:
    """The file, at its beginning; one that has no LF, and CR behind its lines, with LF in the place of that."""
    head = file.read(_BEGINNING)
    data = head + file.read(LARGEST) if b"\r" in head and b"\n" not in head else b"\n"
    file.seek(0)
    if b"\n" in data or len(data) > LARGEST:
        return file
    from io import BytesIO

    return BytesIO(data.replace(b"\r", b"\n"))


def occurrences(kind: str, file: BinaryIO, path: str, read: Reader | None = None) -> Iterator[Occurrence]:
    """The commands in a file of that kind, in order; ``read``: what reads it, where that is not its kind's module."""
    if kind not in _PROGRAMS and is_called_faulty(path):
        return iter(())
    cases = kind in _LINES and is_below_tests(path)
    log, recorded = kind in _LINES and is_log(path), kind != "code" and is_recorded(path)
    if cases and (log or (kind == "text" and recorded)):
        return iter(())  # what a parser is to read, or a test had come
    found = _occurrences(kind, file, path, read)
    if cases and kind == "text":
        from .on_purpose import without_ways

        found = without_ways(found)
    if kind in _WITH_TESTS and INSIDE not in path:
        found = _told(found, path)
    if kind in _SHOWING:
        found = _without_mended(found)
    if log or recorded or (kind in _PROGRAMS and is_faulty(path)):
        from .sent.unmended import unmended

        found = unmended(found)
    return found


def _without_mended(found: Iterator[Occurrence]) -> Iterator[Occurrence]:
    """What is found, but for what the file itself shows how to mend."""
    for first in found:
        from itertools import chain

        from .mended_beside import without_mended

        yield from without_mended(chain((first,), found))


def _told(found: Iterator[Occurrence], path: str) -> Iterator[Occurrence]:
    """What is to be told of what is found, by what tests say beside it."""
    for first in found:
        from itertools import chain

        from .tested import told

        yield from told(chain((first,), found), path)


def _occurrences(kind: str, file: BinaryIO, path: str, read: Reader | None) -> Iterator[Occurrence]:
    """What the module of a kind finds in a file; text and what is very large is read line by line."""
    if kind != "text":
        data = file.read(LARGEST + 1)
        if len(data) <= LARGEST:
            from .files.prefilter import LARGE, Searched, holds

            rest = data.removeprefix(MARK)
            marked = len(rest) < len(data)
            language = told_language(path, rest[:512]) if kind == "code" else ""
            if holds(kind, rest, language) or (kind == "config" and any(part in name_of(path) for part in DIRECTIVES)):
                read = read or _reader(kind)
                # Code is gone through for what nobody wrote first.
                rest = Searched.of(rest) if len(rest) > LARGE and kind != "code" else rest
                # What was read is not held twice.
                data = data if marked else rest
                found = read(rest, path) if rest.isascii() else _decoded(rest, path, read)
                if marked:
                    from .files.lines import Block
                    from .spelling.carried import Behind, carried

                    found = carried(found, Behind(len(MARK)), Block(data))
                yield from found
            return
        file.seek(0)
    from . import text

    yield from text.occurrences(file, filled=is_filled(path))


def within(text: Spelt, lines: Lines, path: str, name: str, beside: Values | None = None) -> Iterator[Occurrence]:
    """What is found in a text of the file at that path, read as a file of that name would be.

    The text is spelt with its placeholders as they are written; ``beside``: what the file says of its values, which a
    script in it shares.
    """
    if text.raw and path.count(INSIDE) < _DEEPEST:
        from io import BytesIO

        from .spelling.nested import in_text

        kind, inner = kind_of(name, bytes(text.raw[:200])), path + INSIDE + name
        if kind == "text" or len(text.raw) > _SHORT:
            found = occurrences(kind, BytesIO(text.raw), inner, _beside(beside, kind))
        else:
            found = (_beside(beside, kind) or _reader(kind))(bytes(text.raw), inner)
        yield from in_text(text, lines, found)


def _reader(kind: str) -> Reader:
    from importlib import import_module

    read: Reader = import_module(f".{kind}", __package__).occurrences
    return read


def _beside(values: Values | None, kind: str) -> Reader | None:
    """What reads a script beside which the file has such values; None for what has none."""
    if values is None or kind != "shell":
        return None
    from functools import partial

    from .shell import occurrences as read

    return partial(read, beside=values)


def _decoded(data: bytes, path: str, read: Reader) -> Iterator[Occurrence]:
    """What is read in a file that is not all ASCII, which may say in which encoding it is."""
    from .spelling.encoded import in_utf8

    found = in_utf8(data)
    if found is None:
        return read(data, path)
    from .spelling.nested import nested

    text, lines = found
    return nested(text, data, lines, read, path)
