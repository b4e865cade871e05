"""Programs that hold a connection to a server, over which a person types a session or a script sends one.

Strategy. A row says all that is known of a program; expressions that have to do with several are made of the rows.
"""

from __future__ import annotations

from ...typed import NamedTuple


class Program(NamedTuple):
    """A program.

    word  the one behind its name by which it does so
    fed   whether it sends what it is fed as it is, unless it is told to convert that
    """

    name: bytes
    word: bytes = b""
    fed: bool = True


_PROGRAMS = (
    Program(b"nc"),
    Program(b"ncat"),
    Program(b"netcat"),
    Program(b"socat"),
    Program(b"openssl", b"s_client"),
    Program(b"telnet", fed=False),
)
PROGRAM_NAMES = tuple(program.name for program in _PROGRAMS)
FED_NAMES = tuple(program.name for program in _PROGRAMS if program.fed)


def calling(gap: bytes = rb"[ \t]+", *, fed: bool = False) -> bytes:
    """The expression for what calls any of them, or any that is fed; between two words of it stands ``gap``."""
    words = (program.name + (program.word and gap + program.word) for program in _PROGRAMS if program.fed or not fed)
    return b"(?:" + b"|".join(words) + b")"


# For any of their names; for any that is fed; and for the options by which one makes CR LF of the line ends in that.
NAMES = b"(?:" + b"|".join(PROGRAM_NAMES) + b")"
FED = calling(fed=True)
CONVERTS = rb"[\"' \t]-\w*C\b|[-,]crlf\b|crnl"
