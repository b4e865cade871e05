"""Mail clients that a document calls: behind a shell's prompt, or as code within a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...regexes import regex
from ..files.prefilter import lines_with, on_lines
from ..programs.mail_clients import OWN
from ..sent.connections import FED_NAMES

_ANY = b"|".join(OWN)


def _prompt() -> bytes:
    from ..sent.connections import FED

    return (
        rb"^[ \t]*+(?:(?:[^\w\s$#%`'\"]{1,12}[ ]?|\[?[\w.-]+@[\w.-]+[^\n$#%]{0,60})?[$%]"
        rb"|\[?[\w.-]+@[\w.-]+[^\n$#%]{0,60}#|\+{1,4}|(?=(?:" + _ANY + rb")[ ](?:[^\n]*[ ])?--?[A-Za-z])"
        rb"|(?=(?:printf|echo)[ ][^\n]*\|[ \t]*" + FED + rb"[ ]))[ \t]*+"
        rb"(?P<typed>(?=[^\n]*\b(?:" + _ANY + rb"|" + FED + rb")[ \t])(?:[^\n]*\\\r?\n)*+[^\n]*)"
    )


# A mail client that is called behind a shell's prompt, or the sign of one that tells what it does; ``#`` is one only
# behind the name of a machine. Without a prompt options tell, or a connection that is fed.
_PROMPT = regex(_prompt, re.MULTILINE)
# What feeds a connection on such a line.
_FEEDS = (b"|", b"<<")
# One that is written as code within a sentence or a table.
_INLINE = regex(
    rb"(?<!`)(?P<mark>`{1,2})(?:\$ )?(?P<typed>(?:sudo )?(?:[\w./-]*/)?"
    rb"(?:" + _ANY + rb")[ ][^`\n]*)(?P=mark)(?!`)"
)
_CLIENTS = tuple(name + b" " for name in OWN)
# One of these is on each line on which a program is called behind a prompt.
_CALLED = tuple(name + blank for name in (*OWN, *FED_NAMES) for blank in (b" ", b"\t"))


def called(data: bytes) -> Iterator[re.Match[bytes]]:
    """Where a person types something to call a mail client, or is told to, as the group ``typed``."""
    yield from _prompted(data)
    if b"`" in data:
        yield from on_lines(data, _CLIENTS, _INLINE)


def _prompted(data: bytes) -> Iterator[re.Match[bytes]]:
    """What is typed behind a shell's prompt."""
    end = 0
    for begin, _ in lines_with(data, _CALLED) if any(name in data for name in (*OWN, *_FEEDS)) else ():
        if begin >= end and (match := _PROMPT.match(data, begin)):
            end = match.end()
            yield match
