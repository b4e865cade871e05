"""What a test's document says that is to come: of the address, which the test hands over, nothing is told."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ...model import Occurrence
from ...regexes import regex
from ..sent.unmended import expected, unmended

_VERIFIED = regex(rb"^[ \t]*<verify>(?:[^<]|<(?!/verify>))*+", re.MULTILINE)


def as_verified(found: Iterator[Occurrence], data: bytes) -> Iterator[Occurrence]:
    """The commands in a document, of which those that a test's program is to send are told as such, without a fix."""
    spans = [match.span() for match in _VERIFIED.finditer(data)]
    for one in found:
        at = bisect_right(spans, (one.offsets[0], len(data))) - 1
        yield from unmended(expected([one])) if at >= 0 and one.offsets[0] < spans[at][1] else [one]
