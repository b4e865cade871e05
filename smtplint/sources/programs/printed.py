"""What a shell's printf makes of a format and the words behind it, what an echo does, and how the line ends there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ...typed import NamedTuple
from ..sent.line_ends import Sink
from ..spelling.forms import Language
from ..spelling.literals import Scanned
from ..spelling.shells import MAKE, SHELL
from ..spelling.spelt import Hole, Spelt
from ..spelling.words import Dialect, text, words
from .outlets import Outlets

_VALUE = regex(r"%[-\d.]{0,6}[sbq]")
# The end of what printf is given, right behind its format.
_NO_WORDS = regex(rb"[ \t]*(?:[|;)\r\n]|\d?>|&[&>]|\Z)")
_ESCAPE = regex(rb"\\(?P<end>[rn])")
# What puts a word in otherwise than it is: with blanks up to a width, with what quotes it for a shell, as a number.
_ALTERS = regex(r"%(?:[-+0 ]{0,3}(?:[2-9]\d|\d{3})(?:\.\d{0,4})?[sb]|q|[-+0 ]{0,3}\d{0,4}[diux])")

# What is piped to a program is sent as it is.
PIPE = Sink(sent=True, sure=True)
# What writes each of its words with LF behind it.
_LISTED = regex(rb"printf[ \t]+(?:--[ \t]+)?(?P<quote>[\"'])%s\\n(?P=quote)[ \t][^\n;|&]*$")
# An echo that reads escapes; and a text that ends in a command, behind which it puts a line end.
_ECHO = regex(rb"\becho[ \t]+-[nE]*e[neE]*[ \t]+$")
# One that puts no line end behind it.
_ALONE = regex(rb"\becho[ \t]+(?:-\w+[ \t]+)*-\w*n\w*[ \t]+(?:-\w+[ \t]+)*$")
_ENDS_IN_COMMAND = regex(rb"(?:^|[\r\n])(?i:MAIL|RCPT)[^\r\n]*\Z")


class Word(NamedTuple):
    """A text of a script, as it is before anything is put into it.

    literal  the literal that it is, -1 for none
    line     what is before it on its line; ``before``: but for what leads it somewhere
    led      where the sign stands before it that leads it somewhere, -1 for none
    said     whether a command says it
    kept     whether it is the value of a makefile's variable
    form     what makes it a format of printf's
    """

    literal: int
    start: int
    line: bytes
    before: bytes
    led: int
    said: bool
    kept: bool
    form: re.Match[bytes] | None
    raw: bytes = b""
    end: int = 0

    @property
    def quoted(self) -> bool:
        """Whether it is a literal."""
        return self.literal >= 0


def line_ends(spelt: Spelt) -> Iterator[tuple[Span, Spelt]]:
    """The line ends that printf makes of the escapes in a format without quotes, each with its place in that."""
    for escape in _ESCAPE.finditer(spelt.raw):
        start, stop = escape.span()
        octets = b"\r" if escape["end"] == b"r" else b"\n"
        yield (start, stop), Spelt().fixed(octets, spelt.starts[start], spelt.ends[stop - 1])


def as_written(spelt: Spelt, source: Scanned) -> Spelt:
    """A text with the escapes that it ends in as they are written, but for those that quotes with $ read."""
    raw, data = bytes(spelt.raw), source.data
    at = len(raw.rstrip(b"\r\n"))
    written = data[spelt.starts[at] : spelt.ends[-1]] if at < len(raw) else b""
    if written not in (b"\\r\\n", b"\\r") or data.startswith(b"$", source.starts[source.at(spelt.starts[at])]):
        return spelt
    return spelt.part(0, at).plain(data, spelt.starts[at], spelt.ends[-1], None)


def filled(spelt: Spelt, data: bytes, end: int, dialect: Dialect) -> Spelt:
    """A format of printf with the words behind it in the places of its values; with none, nothing fills them."""
    given, none = words(data, end, dialect), dialect.language is SHELL and _NO_WORDS.match(data, end)

    def standing(place: int, hole: Hole) -> Spelt | None:
        span, out = next(given, None) if hole.text.startswith("%") else None, Spelt()
        if none and _VALUE.fullmatch(hole.text):
            out.hole(hole.text, *hole.span, spelt.escapes[place])
            out.holes[0] = out.holes[0]._replace(unfilled=True)
            return out
        if span is None:
            return None
        word = text(data, span[0], len(data), dialect, several=False)[0]
        if len(word.raw) == len(word.holes) == 1:
            out.hole(word.holes[0].text, *hole.span, spelt.escapes[place], given=True)
            if _ALTERS.fullmatch(hole.text):
                out.holes[0] = out.holes[0]._replace(notation=hole.text)
        else:
            out.add(word.moved(*hole.span))
        return out

    return spelt.replaced(standing)


def sink_of(word: Word, language: Language, outlets: Outlets) -> Sink:
    """What becomes of the line end of what a command prints; nothing is said of what no connection takes as it is."""
    ended = word.raw.endswith((b"\n", b"\r"))
    echoed = _ECHO.search(word.before) is not None and not _ENDS_IN_COMMAND.search(word.raw)
    # What a plain echo writes ends in LF too, and a backslash in it may be no escape.
    plain = word.said and not echoed and language in (SHELL, MAKE) and not ended
    printf = max(word.before.rfind(b"printf"), 0)
    listed = word.quoted and word.form is None and _LISTED.match(word.before, printf) is not None
    adds = echoed or plain or listed
    if not (word.form or adds) or not outlets.as_it_is(word.start, word.end, ended=ended or adds, led=word.led):
        return Sink()
    return PIPE._replace(
        adds_lf=listed or (adds and not (_ALONE.search(word.before) or word.raw.endswith(b"\\r\\n"))),
        escapes=not (plain or listed),
    )
