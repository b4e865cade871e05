"""From a file's bytes to the commands in it. One kind of file a module; what the kinds share stands below them.

Strategy. The kind is told by the file's name and first line, and ``reading`` has its module read it, or a text in
it. The kinds stand in this folder:

    text      lines that are commands: lists of them, transcripts, what has no other kind, and what is very large
    prose     sentences, and commands on lines, in blocks and in fences between them: documents, logs
    markup    pages, and settings in tags; elements: what tags show, in documents as well
    mail      messages and templates of such, by their header blocks
    code      literals in a language of calls; notebook: the cells of several
    shell     scripts, makefiles, batch files
    config    settings by their keys, and scripts in them
    cells     rows of values; sql: those that are put into a database; tables: what an address becomes
    sieve     filters of mail
    patches   what a hunk makes of a file of any kind

``tested`` takes out of what they find what a test says right beside it is refused, by what stands round a command
(``surroundings``), what a test is about (``subjects``), what a file has ``on_purpose``, and what it shows
``mended_beside``.

Bounds. ``_NEAR``, ``_BEFORE``, ``_BEHIND``, ``_BESIDE``, ``_WITHIN`` and ``_BACK`` say how near something stands that
belongs to what is asked about, so that another value finds other things. ``_LONGEST``, ``_MOST``, ``_MANY``, ``_OFTEN``
and ``_DEEPEST`` are beyond what people write: they only keep a file of 10 MB from costing more than it may.

Beside them ``stretches`` and ``commented`` say where a comment may stand that suppresses a finding, and ``signs`` by
what a file that may hold anything is told, which is worked out ahead. Below are packages, each of which imports only
those before it:

files      what a file is, where its lines begin, whether there is anything in it to be read closer
spelling   what literals, scalars and words spell, and where in the file each octet of that stands
sent       what a text is that may be sent: a command, an address, the head of a message; what its values mean
programs   mail clients, and what is fed to programs
keyed      settings by the names of their keys
coding     code round a literal: how texts are put together, and what becomes of them
handed     what calls are handed as an address
documents  what documents write within sentences, warn of, or show of logs
"""

from __future__ import annotations

from .files.kinds import is_below_tests, kind_of, made
from .reading import LARGEST, MARK, lined, occurrences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import BinaryIO

    from ..model import Occurrence
    from .commented import Comments
    from .sent.local_names import LocalNames

_HEAD = 512
# So many commands and addresses of a file that people write are read at most, of code fewer: each costs more there.
# They take some ten seconds. Logs and tables, which programs write, are read to their end.
_MANY, _IN_CODE = 50_000, 10_000
_CODE, _ENDLESS = ("code", "shell", "notebook"), ("text", "prose", "cells", "tables")


def found_in(file: BinaryIO, path: str) -> Iterator[Occurrence]:
    """The commands in a binary file object that can be read from its start again."""
    file = lined(file)
    head = file.read(_HEAD).removeprefix(MARK)
    file.seek(0)
    kind = kind_of(path, head)
    found = _in_session(occurrences(kind, file, made(path)), path, kind)
    return found if kind in _ENDLESS else _at_most(_IN_CODE if kind in _CODE else _MANY, found)


def _at_most(limit: int, found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The first of what is found, and that there is more."""
    for count, one in enumerate(found):
        if count == limit:
            from .sent.passed_over import too_many

            yield too_many(limit, one.offsets[0], one.lines)
            return
        yield one


def _in_session(found: Iterable[Occurrence], path: str, kind: str) -> Iterator[Occurrence]:
    """The commands, each RCPT in the session that the MAIL before it began, and what it asks a server."""
    declared = False
    named: LocalNames | None = None
    for one in found:
        verb = one.raw[:12].lstrip()[:4].upper()
        if verb == b"MAIL" and not one.faults:
            declared = b"SMTPUTF8" in one.raw.upper().split()
        here = verb == b"RCPT" and declared and not one.context.smtputf8
        context = one.context._replace(smtputf8=True) if here else one.context
        probes = one.probes or _is_probe(one, path)
        told = one._replace(context=context, probes=probes) if here or probes else one
        if verb == b"RCPT" and b"@" not in one.raw:
            named = named or _local_names(path, kind)
            told = named.told(told)
        yield told


def _local_names(path: str, kind: str) -> LocalNames:
    from .sent.local_names import LocalNames

    # What is a list of commands by its ending is a client's.
    return LocalNames(path, known=kind == "text" and is_below_tests(path) and not path.endswith(".smtp"))


def _is_probe(one: Occurrence, path: str) -> bool:
    """Whether a command that may lead through a server to another is to show whether it does."""
    if not any(sign in one.raw for sign in (b"%", b"!", b'"', b"<@")):
        return False
    from .sent.relaying import is_probe

    return is_probe(one, path)


def stretches_in(file: BinaryIO, path: str) -> list[tuple[int, int]]:
    """The lines of a file, first and last, that a comment speaks of as one; the file is at its beginning afterwards."""
    if (whole := _whole(file, path)) is None:
        return []
    from .stretches import stretches

    return stretches(*whole, path)


def comments_in(file: BinaryIO, path: str, stretches: Sequence[tuple[int, int]]) -> Comments | None:
    """What tells a file's comments, None for one too large; the file is at its beginning again afterwards."""
    if (whole := _whole(file, path)) is None:
        return None
    from .commented import Comments

    return Comments(*whole, path, stretches)


def _whole(file: BinaryIO, path: str) -> tuple[str, bytes] | None:
    """What kind a file is and what is in it, None for one too large; it is at its beginning again afterwards."""
    file.seek(0)
    data = lined(file).read(LARGEST + 1)
    file.seek(0)
    return None if len(data) > LARGEST else (kind_of(path, data[:_HEAD].removeprefix(MARK)), data)
