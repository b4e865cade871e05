"""What a script calls to write or send something."""

from __future__ import annotations

from collections.abc import Iterator

from ...regexes import regex
from ..files.prefilter import on_lines
from ..sent.connections import FED, FED_NAMES
from .mail_clients import OWN

CALLED = regex(
    rb"(?<![\w./=-])(?:[\w./-]*/)?(?:printf|echo|" + b"|".join(OWN) + rb"|check_tcp|" + FED + rb"|postconf)"
    rb"(?=[ \t\\])|(?<![\w-])(?:--mail-(?:from|rcpt)[ =]|-Dmail\.smtps?\.from=)"
)
_STEMS = (
    *(b"printf", b"echo", *OWN, b"check_tcp", b"--mail-", b"postconf", b"-dmail"),
    *(name + behind for name in FED_NAMES for behind in (b" ", b"\t", b"\\")),
)


def called(data: bytes) -> Iterator[int]:
    """Where the programs that only a shell calls so stand in a text, in order."""
    return (one.start() for one in on_lines(data, _STEMS, CALLED))
