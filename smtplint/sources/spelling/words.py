"""Words as shells cut them: pieces in quotes and without, put together to one text.

Strategy. A dialect says how each kind of piece is read. A word goes on as long as pieces touch; what a command such as
echo says is all its words, with one blank for each gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...model import Span
from ...typed import NamedTuple
from ..files.kinds import name_of
from .escapes import decoded, writer
from .forms import Form, Language
from .shells import BATCH, MAKE, SHELL, TCL
from .spelt import Escape, Spelt

# A word that ends nowhere is read so far.
FAR = 1 << 13


class Dialect(NamedTuple):
    """How a shell writes words.

    says      an expression for the commands that send or print their words
    bare      how what stands in no quotes is read, and ``plain`` an expression for its octets
    quotes    how what stands in quotes is read, by the opening
    comment   what begins a comment where a word would begin, if anything does
    """

    language: Language
    says: str
    bare: Form
    plain: str
    quotes: dict[str, Form]
    comment: str = ""


_VALUES = r"\$\((?:[^()\n]|\([^()\n]{0,100}\)){0,200}\)|\$\{[^{}\n]{0,200}\}|`[^`\n]{0,200}`"
_PLAIN = (
    r"\$?\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%[^%\n]{0,200}%>|" + _VALUES + r"|[^\s'\"\\;|&()<>`]|\\[^\r\n]"
)
POSIX = Dialect(
    SHELL,
    "echo|print",
    Form("", "", b"", "bare", "sh"),
    _PLAIN,
    {"$'": SHELL.forms[0], '"': SHELL.forms[1], "'": SHELL.forms[2]},
    "#",
)
_DIALECTS = {
    "mk": POSIX._replace(
        language=MAKE,
        bare=Form("", "", b"", "bare", "make"),
        quotes={'"': MAKE.forms[0], "'": MAKE.forms[1]},
    ),
    "exp": Dialect(
        TCL,
        r"(?:exp_)?send(?:[ \t]+--)?",
        Form("", "", b"", "c", "tcl"),
        r"[^\s\"\\;{}\[\]]|\\[^\r\n]|\[[^\[\]\n]{0,200}\]",
        {'"': TCL.forms[0]},
    ),
    "bat": Dialect(
        BATCH,
        "echo",
        Form("", "", b"", "caret", "%"),
        r"[^\s\"&|<>^)]|\^[^\r\n]",
        {'"': Form('"', '"', b"", "none", "%")},
    ),
}
# The words of what Postfix runs: one in braces has blanks.
BRACED = POSIX._replace(quotes={**POSIX.quotes, "{": Form("{", "}", b"", "none", "sh", body=r"[^{}\n]")})
_ENDINGS = {"tcl": "exp", "cmd": "bat"}


def dialect_of(path: str, head: bytes) -> Dialect:
    """The dialect of a script by its name, or by the program that its first line names."""
    name = name_of(path)
    ending = name.rpartition(".")[2]
    if name.startswith(("makefile", "gnumakefile")) or re.match(rb"#![^\n]*\bmake\b", head):
        ending = "mk"
    elif re.match(rb"#![^\n]*(?:expect|tclsh)", head):
        ending = "exp"
    return _DIALECTS.get(_ENDINGS.get(ending, ending), POSIX)


@cache
def _pieces(plain: str, quotes: tuple[tuple[str, str, str], ...]) -> re.Pattern[bytes]:
    """Finds a piece: in the quotes of that number, in none, or a gap; ``quotes``: what opens, closes and is in each."""
    parts = [r"(?P<gap>(?:[ \t]|\\\r?\n|\^\r?\n)++)", rf"(?P<bare>(?:{plain})++)"]
    for number, (opening, closing, body) in enumerate(quotes):
        inside = body or rf"[^{closing}\\]|\\[\s\S]"
        parts.append(rf"(?P<q{number}>{re.escape(opening)}(?:{inside})*+{closing})")
    return re.compile("|".join(parts[::-1]).encode())


def _pieces_of(dialect: Dialect) -> re.Pattern[bytes]:
    return _pieces(dialect.plain, tuple((opening, form.closing, form.body) for opening, form in dialect.quotes.items()))


def text(
    data: bytes, start: int, end: int, dialect: Dialect, *, several: bool, known: int = 0, between: bytes = b" "
) -> tuple[Spelt, int]:
    """What the word at ``start`` spells, or with ``several`` all words up to the command's end; and where that ends.

    ``known``: where a literal ends that it begins with; ``between``: what comes of the gap between words.
    """
    out, openings = Spelt(), tuple(dialect.quotes)
    pieces = _pieces_of(dialect)
    at, end = start, min(end, max(start, known) + FAR)
    while at < end and (match := pieces.match(data, at, end)):
        kind, stop = match.lastgroup or "", match.end()
        if kind == "bare":
            out.add(decoded(data, at, stop, dialect.bare))
        elif kind == "gap":
            if not several or _ends(data, stop, dialect) or pieces.match(data, stop, end) is None:
                break
            if between:
                out.escaped(between, at, stop, _gap(dialect.bare))
        else:
            opening = openings[int(kind[1:])]
            out.add(decoded(data, at + len(opening), stop - 1, dialect.quotes[opening]))
        at = stop
    return out, at


def words(data: bytes, start: int, dialect: Dialect) -> Iterator[Span]:
    """Where the words of a command stand, up to its end."""
    pieces = _pieces_of(dialect)
    at, end, begin = start, min(len(data), start + FAR), -1
    while at < end and (match := pieces.match(data, at, end)):
        if match.lastgroup == "gap":
            if begin >= 0:
                yield begin, at
            begin = -1
            if _ends(data, match.end(), dialect):
                return
        elif begin < 0:
            begin = at
        at = match.end()
    if begin >= 0:
        yield begin, at


def _ends(data: bytes, at: int, dialect: Dialect) -> bool:
    """Whether a comment begins where a word would."""
    return dialect.comment != "" and data.startswith(dialect.comment.encode(), at)


@cache
def _gap(bare: Form) -> Escape:
    """What writes between words: a blank stands for itself there."""
    write = writer(bare)
    return lambda text: write(text) if text.strip(b" ") else text
