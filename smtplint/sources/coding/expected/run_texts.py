"""What is told of a text of a script by what is done with what it comes to: compared, or asserted of its reply.

Strategy. What is compared with a file, or written to one that by its name holds what is to come, is told without a fix;
what a test asserts is asked of ``scripted``, which is read for what a script runs alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ....model import Occurrence, Span
from ....regexes import regex
from ...files.lines import line_stop
from ...sent.unmended import unmended

# A file with what is to come, which a test compares.
_EXPECTED = regex(
    rb">[ \t]*[\"']?(?:[^\s\"'|;&<>]*[/.\w}-])?(?<![A-Za-z])(?i:expect(?:ed|ations?)?|want(?:ed)?|golden)(?![A-Za-z])"
)
# What compares texts with files: before what such a text is made by, and behind a text.
_COMPARES, _COMPARED = (
    regex(rb"\b(?:diff|cmp|comm)\b[^\n;|&]*<\([^()\n]*$"),
    regex(rb"[^\n;|&]*+\|[ \t]*(?:diff|cmp|comm)\b"),
)
_LONGEST = 1000


def as_asserted(found: Iterable[Occurrence], data: bytes, span: Span | None = None) -> Iterator[Occurrence]:
    """What is told of what a script runs, in the text that stands there or each by itself, by what it asserts of it."""
    for one in found:
        from .scripted import asserted  # few scripts run any

        begin, end = span or (one.offsets[0], one.offsets[-1])
        yield from asserted(one, data, begin, end)


def as_tested(found: Iterator[Occurrence], data: bytes, before: bytes, start: int, end: int) -> Iterator[Occurrence]:
    """What is told of the commands in a text, by what is done with what it comes to."""
    return unmended(found) if _is_expected(data, before, start, end) else as_asserted(found, data, (start, end))


def _is_expected(data: bytes, before: bytes, start: int, end: int) -> bool:
    """Whether what a command writes is compared, or goes to a file that by its name holds what a test is to come to."""
    if _COMPARES.search(before) or _COMPARED.match(data, end, end + _LONGEST):
        return True
    behind = start if data.startswith(b"<<", start) else end
    return _EXPECTED.search(before + data[behind : line_stop(data, behind, _LONGEST)]) is not None
