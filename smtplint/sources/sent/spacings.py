"""Calls that put something between their arguments, or a line end behind them, by language and library.

Strategy. Each row says what is put there, and which of the arguments are parts of a command. As with the calls that
take addresses (``sendings``), names that mean something else elsewhere hold only in files that name the library.
"""

from __future__ import annotations

from functools import cache

from ...typed import NamedTuple
from ..spelling.forms import Language
from ..spelling.languages import is_in


class Spacing(NamedTuple):
    """Calls that put a blank between their arguments, or a line end.

    languages  keys of LANGUAGES; others: how many arguments behind the text are none of it
    on         an expression for the argument before it that is written to, where there is one
    library    what a file has in it where a call with two arguments is known to be the library's own
    keywords   what the two may be called
    ends       what a file has in it where the call ends the line itself, if it does
    bare       whether the library's own classes call it on nothing
    verb       whether the first must be a verb alone, since the second may be anything, as the reply that is due
    between    what is put there; options: by which keywords it is told what else, where to and with which end
    """

    languages: str
    names: str
    others: int = 0
    library: bytes | None = b""
    on: str = ""
    verb: bool = False
    keywords: tuple[str, ...] = ()
    ends: bytes | None = None
    bare: bool = False
    between: bytes = b" "
    options: tuple[str, ...] = ()
    one_line: bool = False


# smtplib's, those of wrappers like it, Net::Cmd's, Commons Net's, POCO's, LuaSocket's and nmap's, and what Go, Python
# and Ruby write lines with.
SPACING = (
    Spacing("py", "docmd putcmd", keywords=("cmd", "args"), ends=b"smtplib", one_line=True),
    Spacing("py", "execute_command", ends=b"aiosmtplib"),
    Spacing("py", "sendcommand", verb=True),
    Spacing("py", "send_command do_cmd", library=None, verb=True),
    Spacing("pl", "command sendCommand"),
    Spacing("java kt scala groovy", "sendCommand", 0, b"commons.net", ends=b"commons.net"),
    Spacing("c", "sendCommand", 1, b"Poco", ends=b"Poco", bare=True),
    Spacing("lua", "command query", 0, None),
    Spacing("go", "Fprintln", 0, b"Fprintln", r"(?i)[\w.]*(?:conn|sock|tls|stream|client|\bwriter|\bb?r?w)"),
    Spacing("py", "print", library=None, options=("sep", "file", "end", "flush")),
    Spacing("rb", "puts", library=None, between=b"\n"),
)

# Calls that put CR LF behind a text: into which those of Go's net/textproto put values; and Arduino's, on a client.
FORMATTING = (("go", "PrintfLine", b"PrintfLine"), ("go", "Cmd", b"net/textproto"), ("c", "println", b"Client "))


@cache
def spacings_in(language: Language) -> tuple[Spacing, ...]:
    """The calls of a language that put a blank or a line end between their arguments."""
    return tuple(one for one in SPACING if is_in(language, one.languages))


@cache
def line_enders_of(language: Language) -> tuple[tuple[str, bytes], ...]:
    """The calls of a language that put CR LF behind what they are given, each with what a file has in it."""
    blanks = ((name, row.ends) for row in spacings_in(language) for name in row.names.split() if row.ends is not None)
    return (*blanks, *((name, where) for key, name, where in FORMATTING if is_in(language, key)))


@cache
def one_liners_of(language: Language) -> frozenset[str]:
    """Of those, the calls that take one line alone."""
    return frozenset(name for row in spacings_in(language) if row.one_line for name in row.names.split())
