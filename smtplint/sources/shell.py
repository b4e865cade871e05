"""Shell scripts, makefiles, batch files, expect scripts: what is piped, printed or sent to a server from them.

Strategy. A here-document is read as text that is sent as it is; of a command that sends or prints, all its words are
one text; any other word is one by itself. What a script only shows to a person, or looks for, is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Lines, Occurrence
from ..regexes import regex
from .coding.asked import is_asked
from .coding.continued import goes_on
from .files.kinds import kind_of
from .files.lines import Block, line_before
from .files.overlaps import merged
from .files.prefilter import hits
from .keyed.keys import variables
from .programs.argv import argv
from .programs.clients import clients
from .programs.fed_programs import as_fed, fed
from .programs.kept_options import kept_options
from .programs.outlets import Outlets
from .programs.postconf import postconf
from .reading import within
from .sent.commands import Site, commands
from .sent.connections import NAMES
from .sent.line_ends import Sink
from .sent.meanings import inner
from .sent.unmended import unmended
from .sent.values import Values
from .spelling.forms import Form
from .spelling.literals import Scanned, decoded
from .spelling.nested import blanked, nested
from .spelling.shells import MAKE, SHELL
from .spelling.spelt import Hole, Spelt
from .spelling.words import Dialect, dialect_of, text, words

# A program that a server is reached by; some of them make CRLF of a line end.
_SERVER = regex(rb"\b" + NAMES + rb"\b|/dev/tcp/")
# What runs the script that it is handed as a word.
_RUNS = regex(
    rb"(?:\b(?:ba|z|da|k|a)?sh(?:[ \t]+-[\w-]+)*[ \t]+-\w*c|\bssh[ \t][^\n;|&'\"]*|\beval"
    rb"|\b(?P<expect>expect)[ \t]+-c)[ \t]+$"
)
# A file that a command writes.
_MAKES = regex(rb">[ \t]*[\"']?([^\s\"'|;&<>]*\w\.\w+)|\btee[ \t]+(?:-a[ \t]+)?[\"']?([^\s\"'|;&<>]*\w\.\w+)")
# A file with what is to come, which a test compares.
_EXPECTED = regex(
    rb">[ \t]*[\"']?(?:[^\s\"'|;&<>]*[/.\w}-])?(?<![A-Za-z])(?i:expect(?:ed|ations?)?|want(?:ed)?|golden)(?![A-Za-z])"
)
_LONGEST = 1000
# What is piped to a program is sent as it is.
PIPE = Sink(sent=True, sure=True)
# The form of a Dockerfile's instruction that no shell reads.
_EXEC = regex(rb"^(?:CMD|ENTRYPOINT|RUN)[ \t]+\[|\bCMD[ \t]+\[[ \t]*\"", re.MULTILINE)
_FORMAT = regex(rb"\bprintf[ \t]+(?P<kept>-v[ \t]*\w+[ \t]+)?(?:--[ \t]+)?$")
# What writes each of its words with LF behind it.
_LISTED = regex(rb"printf[ \t]+(?:--[ \t]+)?(?P<quote>[\"'])%s\\n(?P=quote)[ \t][^\n;|&]*$")
# An echo that reads escapes; and a text that ends in a command, behind which it puts a line end.
_ECHO = regex(rb"\becho[ \t]+-[nE]*e[neE]*[ \t]+$")
# One that puts no line end behind it.
_ALONE = regex(rb"\becho[ \t]+(?:-\w+[ \t]+)*-\w*n\w*[ \t]+(?:-\w+[ \t]+)*$")
_ENDS_IN_COMMAND = regex(rb"(?:^|[\r\n])(?i:MAIL|RCPT)[^\r\n]*\Z")
_SOUGHT = regex(
    rb"(?:\bread[ \t]+-p|\b(?:e?grep|sed|awk|findstr)\b[^\n|]*|[ \t]==?|=~|\bcase\b[^\n]*"
    rb"|\bexpect(?:(?!\bsend\b)[^\n;])*)[ \t]*$"
)
_SHOWN = regex(
    rb"(?:^|[\s;&|({])(?:log\w*|die|err\w*|warn\w*|info|fail\w*|usage|fatal|debug|notice|abort|say|msg|message|print_\w+"
    rb"|send_(?:user|log|error|tty)|puts|assert\w*|describe|it|@?test|logger[^\n|;]*)(?:[ \t]+-\w+)*[ \t]+$"
)
# A word without quotes, and what printf reads in one.
_ESCAPED = regex(rb"(?<=[ \t])(?:MAIL|RCPT)\\[ ](?:FROM|TO)", re.IGNORECASE)
_ESCAPE = regex(rb"\\(?P<end>[rn])")
_CALLER = regex(rb"(\w+)[ \t]+(?:-\w+[ \t]+)*$")
_TO_PERSON = regex(
    rb"[^\n;|&]{0,80}(?:>[ \t]*(?:&2|/dev/(?:stderr|tty)|>?[ \t]*[\"']?[\w./${}-]*(?i:log)\b)|;[ \t]*(?:exit|return)\b)"
)
_GIVES = regex(rb"(?:export[ \t]+|override[ \t]+)?[\w.-]+[ \t]*(?:::?|[?+])?=[ \t]*")
_MADE = Form("", "", b"", "none", "make")
_BEHIND_VALUE = regex(rb"(?<![ \t])[ \t]*+(?:#|\r?\n)")
_TELLS = regex(rb"(?:send|cmd|command|smtp|tell|write|talk|exec|put)\w*(?:[ \t]+-+\w*)*[ \t]+$")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a shell script."""
    dialect, lines = dialect_of(path, data[:200]), Block(data)
    source = Scanned(data, dialect.language)
    others, programs = source, fed(source) if dialect.language is SHELL else []
    kept = list(kept_options(source)) if dialect.language is SHELL else []
    if programs or kept:
        spans = [(source.starts[index], source.ends[index]) for _, index in programs]
        others = Scanned(blanked(data, [*spans, *(one.span for one in kept)]), dialect.language)
    yield from merged(
        _commands(others, dialect, lines, path),
        clients(others, dialect, lines),
        argv(others, lines) if _EXEC.search(data) else (),
        variables(others, dialect, lines, unquoted="cron" in path),
        postconf(others, dialect, lines),
        *(_fed(source, program, lines, path) for program in programs),
        *(within(one.text, lines, path, "x.sh") for one in kept),
    )


def _commands(source: Scanned, dialect: Dialect, lines: Lines, path: str) -> Iterator[Occurrence]:
    data, done, last, values = source.data, 0, -1, Values(source.data)
    says = re.compile(rf"(?:^|[\s;&|({{@])(?:{dialect.says})[ \t]+(?:-[neE]+[ \t]+)*$".encode())
    reached, outlets = _SERVER.search(data) is not None, Outlets(data)
    for hit in hits(data):
        if hit < done:
            continue
        index = source.at(hit)
        start = hit if index < 0 else source.starts[index]
        if index >= 0 and index == last:
            # Of a literal that is longer than any text that is sent only the head is read.
            continue
        last = index
        before = line_before(data, start)
        said = says.search(before) is not None
        # All that stands behind the sign is a variable's value, in a makefile.
        kept = index < 0 and dialect.language is MAKE and _GIVES.fullmatch(before) is not None
        if index < 0 and not (said or kept) and not _ESCAPED.match(data, hit):
            continue
        if index >= 0 and source.forms[index] < 0:
            done = source.ends[index]
            continue
        if index >= 0 and (inside := _read_inside(source, index, before, lines, path)) is not None:
            done = source.ends[index]
            yield from unmended(inside) if _is_expected(data, before, start, done) else inside
            continue
        spelt, done = _value(data, start) if kept else _text(source, dialect, index, start, said)
        if index >= 0 and outlets.is_mailed(start, done):
            # The text of a letter; its header block is read where the program is.
            continue
        if not kept and _SOUGHT.search(before) and not (index >= 0 and data.startswith(b"<<", start)):
            continue
        form = _FORMAT.search(before)
        formed = form is not None
        if index < 0 and formed:
            spelt = _escaped(spelt)
        ended = spelt.raw.endswith((b"\n", b"\r"))
        shown = said or (form is not None and form["kept"] is None)
        echoed = _ECHO.search(before) is not None and not _ENDS_IN_COMMAND.search(spelt.raw)
        # What a plain echo writes ends in LF too, and a backslash in it may be no escape.
        plain = said and not echoed and dialect.language in (SHELL, MAKE) and not ended
        listed = not formed and index >= 0 and _LISTED.match(before, max(before.rfind(b"printf"), 0)) is not None
        fed = outlets.is_fed(start) if index >= 0 else b""
        sent = (formed or echoed or plain or listed) and outlets.as_it_is(
            start, done, ended=ended or echoed or plain or listed
        )
        if formed:
            spelt = _filled(spelt, data, done, dialect)
        caller = _CALLER.search(before)
        writes = caller is not None and caller[1] in outlets.functions
        open_ = goes_on(source, start, done, spelt.raw)
        if fed:
            own = fed == b"<<"
            sink = PIPE._replace(adds_lf=not own, direct=own and b"\r" not in data[start:done], escapes=False)
        elif sent and not open_:
            adds = listed or ((echoed or plain) and not _ALONE.search(before))
            sink = PIPE._replace(adds_lf=adds, escapes=not (plain or listed))
        else:
            sink = Sink()
        site = Site(
            whole=not open_,
            script=dialect.language is SHELL and outlets.function_of(start) is None,
            log=(_SHOWN.search(before) is not None and not writes)
            or _TO_PERSON.match(data, done) is not None
            or (said and dialect.language is MAKE and outlets.goes_nowhere(done))
            or (shown and dialect.language is SHELL and b"\r" not in spelt.raw and outlets.is_left(start, done)),
            told=bool(fed) or writes or (said and reached) or _TELLS.search(before) is not None,
            sink=sink,
            given=_is_given(data, spelt, start, done),
        )
        made = commands(spelt, site, values, lines)
        yield from unmended(made) if _is_expected(data, before, start, done) else made


def _fed(source: Scanned, program: tuple[str, int], lines: Lines, path: str) -> Iterator[Occurrence]:
    """What is in a text that another program reads, or that a file is made of."""
    data, (start, end) = source.data, (source.starts[program[1]], source.ends[program[1]])
    found = within(as_fed(source, *program), lines, path, program[0])
    return unmended(found) if _is_expected(data, line_before(data, start), start, end) else found


def _is_expected(data: bytes, before: bytes, start: int, end: int) -> bool:
    """Whether what a command writes goes to a file that by its name holds what a test is to come to."""
    behind = start if data.startswith(b"<<", start) else end
    line = data.find(b"\n", behind, behind + _LONGEST)
    return _EXPECTED.search(before + data[behind : line if line >= 0 else behind + _LONGEST]) is not None


def _is_given(data: bytes, spelt: Spelt, start: int, end: int) -> bool:
    """Whether a script has asked a value for its brackets before it puts it behind the colon."""
    hole = spelt.holes.get(spelt.raw.find(b":\0") + 1)
    return hole is not None and is_asked(data, inner(hole.text), start, end)


def _read_inside(source: Scanned, index: int, before: bytes, lines: Lines, path: str) -> Iterator[Occurrence] | None:
    """What is in a literal that is run, or written to a file that tells how it is read; None for any other."""
    if run := _RUNS.search(before):
        return nested(source.spelt(index), source.data, lines, occurrences, "x.exp" if run["expect"] else "x.sh")
    made = _written_to(source.data, source.starts[index])
    return within(source.spelt(index, whole=True), lines, path, made) if made else None


def _written_to(data: bytes, start: int) -> str | None:
    """The name of the file that a here-document makes, where that tells how it is read."""
    end = data.find(b"\n", start)
    if not data.startswith(b"<<", start) or end < 0:
        return None
    made = _MAKES.search(data, data.rfind(b"\n", 0, start) + 1, end)
    name = (made[1] or made[2]).decode("latin-1") if made else ""
    return name if kind_of(name, b"") not in ("text", "shell", "tables") else None


def _text(source: Scanned, dialect: Dialect, index: int, start: int, said: bool) -> tuple[Spelt, int]:
    """The text that begins at ``start``, in the literal of that index if it is in one; and where it ends."""
    data = source.data
    listed = index >= 0 and data[source.ends[index] : source.ends[index] + 1] in (b"]", b"}", b",")
    # What stands in a list is none of a shell's words, whatever the file is called.
    if index >= 0 and (listed or not any(data.startswith(opening.encode(), start) for opening in dialect.quotes)):
        return source.spelt(index), source.ends[index]
    return text(source.data, start, len(source.data), dialect, several=said)


def _value(data: bytes, start: int) -> tuple[Spelt, int]:
    """The value of a makefile's variable, which no quotes are taken off, and where it ends."""
    found = _BEHIND_VALUE.search(data, start)
    end = found.start() if found else len(data)
    return decoded(data, start, end, _MADE), end


def _escaped(spelt: Spelt) -> Spelt:
    """A format without quotes with the line ends that printf makes of its escapes."""
    out, at = Spelt(), 0
    for escape in _ESCAPE.finditer(spelt.raw):
        out.add(spelt.part(at, escape.start()))
        out.fixed(b"\r" if escape["end"] == b"r" else b"\n", spelt.starts[escape.start()], spelt.ends[escape.end() - 1])
        at = escape.end()
    out.add(spelt.part(at, len(spelt.raw)))
    return out


def _filled(spelt: Spelt, data: bytes, end: int, dialect: Dialect) -> Spelt:
    """A format of printf with the words behind it in the places of its values."""
    given = words(data, end, dialect)

    def standing(place: int, hole: Hole) -> Spelt | None:
        span = next(given, None) if hole.text.startswith("%") else None
        if span is None:
            return None
        word, out = text(data, span[0], len(data), dialect, several=False)[0], Spelt()
        if len(word.raw) == len(word.holes) == 1:
            out.hole(word.holes[0].text, *hole.span, spelt.escapes[place], given=True)
        else:
            out.stand(word, *hole.span)
        return out

    return spelt.replaced(standing)
