"""What is told of a text of a script by what is done with what it comes to: compared, or asserted of its reply.

Strategy. What is compared with a file, or written to one that by its name holds what is to come, is told without a fix;
what a test asserts is asked of ``scripted``, which is read for what a script runs alone. Of what is fed to a program
that is no client, and so a server, nothing is told where a here-document behind has the replies that are to come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ....model import Occurrence, Span
from ....regexes import regex
from ...files.lines import line_before, line_stop
from ...sent.connections import NAMES
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
_LONGEST, _FAR = 1000, 3000
# What a client is, and a here-document with a server's replies.
_CLIENT = regex(rb"\b" + NAMES + rb"\b|/dev/tcp/")
_REPLIES = regex(rb"<<-?[ \t]*[\"']?\w+[\"']?[^\n]*\n(?:[^\n]*\n)?[2-5][0-9]{2}[ -]")


def as_asserted(found: Iterable[Occurrence], data: bytes, span: Span | None = None) -> Iterator[Occurrence]:
    """What is told of what a script runs, in the text that stands there or each by itself, by what it asserts of it."""
    for one in found:
        from .scripted import asserted  # few scripts run any

        begin, end = span or (one.offsets[0], one.offsets[-1])
        yield from asserted(one, data, begin, end)


def as_tested(found: Iterator[Occurrence], data: bytes, before: bytes, start: int, end: int) -> Iterator[Occurrence]:
    """What is told of the commands in a text, by what is done with what it comes to."""
    if data.startswith(b"<<", start) and _is_recorded(data, before, end):
        return iter(())
    return unmended(found) if _is_expected(data, before, start, end) else as_asserted(found, data, (start, end))


def _is_recorded(data: bytes, before: bytes, end: int) -> bool:
    """Whether a here-document behind has the replies of a server that is run itself."""
    replies = None if _CLIENT.search(before) else _REPLIES.search(data, end, end + _FAR)
    return replies is not None and _CLIENT.search(line_before(data, replies.start())) is None


def _is_expected(data: bytes, before: bytes, start: int, end: int) -> bool:
    """Whether what a command writes is compared, or goes to a file that by its name holds what a test is to come to."""
    if _COMPARES.search(before) or _COMPARED.match(data, end, end + _LONGEST):
        return True
    behind = start if data.startswith(b"<<", start) else end
    return _EXPECTED.search(before + data[behind : line_stop(data, behind, _LONGEST)]) is not None
