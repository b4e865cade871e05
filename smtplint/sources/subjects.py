"""What a test is about: whether that odd commands are taken is its own subject, by what it calls itself.

Strategy. What is nearest tells: what stands beside a command on its line, as a row's title does, and the title that the
row has above; the comment over it; then each line that it is indented under, whatever that opens, with what is noted
over or right below; what such a list is handed to below; and the file's own name at last, which is that of a class, or
stands for what has no test with a name round it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from ..regexes import regex
from .files.keywords import FUNCTION, TITLE
from .files.leniency import leniency
from .files.lines import indentation
from .surroundings import Place, first_verb

_COMMENT = regex(rb"[ \t]*(?:#(?!\[)|//|--|;|%|\(\*|/\*|\*)")
_ANNOTATION = regex(rb"[ \t]*(?:@\w|#?\[\w)")
_DOCUMENTED = regex(rb"[ \t]*r?(?:\"{3}|'{3}|\")")
# What a row of a table is called, on a line of its own.
_TITLED = regex(rb"[ \t]*[:.\"']{0,2}(?:name|desc(?:ription)?|title|label|case|why|reason)[\"']?[ \t]*(?::|=)")
# What is noted behind a command is no title.
_NOTE = regex(rb"[ \t](?:#|//|--|;|%)[^\n\"']*\Z")
_CLOSES = regex(rb"[ \t]*[)\]}]")
_TITLE = regex(rb"\b" + FUNCTION + TITLE)


def is_lenient(place: Place, name: str) -> bool:
    """Whether a test of a file of that name says that its subject is what it takes though it is odd."""
    return next((said for text in _titles(place, name) if (said := leniency(text)) is not None), False)


def _titles(place: Place, name: str) -> Iterator[bytes]:
    cut = first_verb(place.behind)
    yield place.before
    yield _NOTE.sub(b"", place.behind if cut < 0 else place.behind[:cut])
    deep = indentation(place.before)
    over = deep if _ANNOTATION.match(place.before) else -1
    beside = list(takewhile(lambda line: line.strip() and indentation(line) >= deep, place.above))
    yield from (line for line in beside if indentation(line) == deep and _TITLED.match(line))
    yield from _noted(beside)
    named = False
    for at, line in enumerate(place.above):
        if line.strip() and indentation(line) < deep:
            deep = indentation(line)
            over = deep if over < 0 and _ANNOTATION.match(line) else over
            named = named or _TITLE.search(line) is not None
            yield line
            yield from filter(_DOCUMENTED.match, place.above[at - 1 : at] if at else ())
            yield from _noted(place.above[at + 1 :], over=True)
    yield from _headed(place, over) if over >= 0 else _handed(place)
    own = name.rpartition("/")[2]
    if not named or own[:1].isupper():
        yield own.encode()


def _noted(above: list[bytes], *, over: bool = False) -> Iterator[bytes]:
    """The lines of the nearest comment of some lines; ``over``: of one that stands right above them."""
    for line in above:
        if _COMMENT.match(line) or (over and _ANNOTATION.match(line)):
            over = True
            yield line
        elif over:
            return


def _headed(place: Place, deep: int) -> Iterator[bytes]:
    """The head of the test below an annotation, which is indented so far."""
    for line in place.below:
        if line.strip() and indentation(line) <= deep and not (_ANNOTATION.match(line) or _CLOSES.match(line)):
            yield line
            return


def _handed(place: Place) -> Iterator[bytes]:
    """What follows below in brackets of its own where those round a command close."""
    deep = indentation(place.before)
    for at, line in enumerate(place.below):
        if line.strip() and indentation(line) < deep:
            if not _CLOSES.match(line):
                return
            deep = indentation(line)
            if b"(" in line:
                yield from place.below[at : at + 2]
