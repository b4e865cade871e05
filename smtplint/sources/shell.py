"""Shell scripts, makefiles, batch files, expect scripts: what is piped, printed or sent to a server from them.

Strategy. A here-document is read as text that is sent as it is; of a command that sends or prints, all its words are
one text; any other word is one by itself. What a script only shows to a person, or looks for, is passed over.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator

from ..model import Lines, Occurrence
from ..regexes import regex
from ..typed import NamedTuple
from ..verbs import MISSPELT_WORDS, WORDS, WORDS_BEGIN, any_of
from .coding.expected.checked import due_by_check
from .coding.expected.run_texts import as_asserted, as_tested
from .coding.gathered.continued import goes_on
from .coding.outlets.labels import is_label
from .coding.values.asked import is_asked
from .files.lines import Block, line_before
from .files.overlaps import merged
from .files.prefilter import hits
from .files.refusals import of_code
from .files.unread import too_long
from .keyed.keys import variables
from .keyed.shell_values import shell_values
from .programs.argv import argv
from .programs.clients import clients
from .programs.directives import postconf
from .programs.fed_programs import as_fed, fed, written_to
from .programs.kept_options import kept_options, kept_verbs, uses, with_heads
from .programs.mail_clients import ANSWERED, COMMANDED
from .programs.outlets import Outlets, led_before
from .programs.printed import as_written, filled, line_ends
from .reading import INSIDE, within
from .sent.commands import Site, commands, holds_verb
from .sent.connections import NAMES, PROGRAM_NAMES
from .sent.genuine import begins_sentence
from .sent.line_ends import Sink
from .sent.meanings import inner
from .sent.passed_over import Behind
from .sent.typed import MISJOINED
from .sent.unmended import filled_outside, unmended
from .sent.values import Values
from .spelling.forms import AS_WRITTEN, Form, Language
from .spelling.literals import Scanned, decoded
from .spelling.margins import with_blanks
from .spelling.nested import blanked, nested
from .spelling.scanner import LONGEST
from .spelling.shells import MAKE, OUTPUT, SHELL, TCL
from .spelling.spelt import Spelt
from .spelling.words import FAR, Dialect, dialect_of, text

# What is run for its output, in a text.
_OUTPUT = regex(OUTPUT.encode())
# How a verb goes on as a command does, by its end, or by what may stand for more of it.
_GOES_ON = regex(
    rb"(?<!\$)[A-Za-z]{4,5}[ \t]*+(?:[%{#\\<@~\[&^`\"'\r\n\x80-\xff]|\$(?=[\"'])|\Z"
    rb"|(?=[" + WORDS_BEGIN + rb"])(?:(?i:" + any_of((*WORDS.values(), *MISSPELT_WORDS)) + rb")"
    rb"|[FTOfto][A-Za-z0-9]{0,4}(?![A-Za-z0-9 \t.,;!?()]))|" + MISJOINED + rb")"
)
# The end of a command behind a word of it.
_LAST = regex(rb"[ \t]*(?:[\r\n;)|&>]|\Z)")
# A program that a server is reached by; some of them make CRLF of a line end.
_SERVER, _SERVERS = regex(rb"\b" + NAMES + rb"\b|/dev/tcp/"), (*PROGRAM_NAMES, b"/dev/tcp/")
# What runs the script that it is handed as a word.
_RUNS = regex(
    rb"(?:\b(?:ba|z|da|k|a)?sh(?:[ \t]+-[\w-]+)*[ \t]+-\w*c|\bssh[ \t][^\n;|&'\"]*|\beval"
    rb"|\b(?P<expect>expect)[ \t]+-c)[ \t]+$"
)
_SHELLS = regex(rb"sh|eval|expect")
# What is piped to a program is sent as it is.
PIPE = Sink(sent=True, sure=True)
# The form of a Dockerfile's instruction that no shell reads.
_EXEC = regex(rb"(?:^(?:CMD|ENTRYPOINT|RUN)[ \t]+\[|\bCMD[ \t]+\[[ \t]*\")", re.MULTILINE)
_EXECS = (b"cmd", b"entrypoint", b"run")
_FORMAT = regex(rb"\bprintf[ \t]+(?P<kept>-v[ \t]*\w+[ \t]+)?(?:--[ \t]+)?$|\[format[ \t]+$")
# A format that a command's head, or its verb, is put into first, and more behind it.
_LED_FORMAT = regex(
    rb"\bprintf[ \t]+(?:--[ \t]+)?(?P<format>\"%s(?=[^\"\n]{0,40}%)[^\"\n]*\"|'%s(?=[^'\n]{0,40}%)[^'\n]*')[ \t]+\Z"
)
# What writes each of its words with LF behind it.
_LISTED = regex(rb"printf[ \t]+(?:--[ \t]+)?(?P<quote>[\"'])%s\\n(?P=quote)[ \t][^\n;|&]*$")
# An echo that reads escapes; and a text that ends in a command, behind which it puts a line end.
_ECHO = regex(rb"\becho[ \t]+-[nE]*e[neE]*[ \t]+$")
# One that puts no line end behind it.
_ALONE = regex(rb"\becho[ \t]+(?:-\w+[ \t]+)*-\w*n\w*[ \t]+(?:-\w+[ \t]+)*$")
# Of Bash, one that reads none, if that is not set otherwise.
_BASH = regex(rb"#![^\n]*\bbash\b")
_UNREAD = regex(rb"\becho[ \t]+(?:-[nE]+[ \t]+)*$")
_ENDS_IN_COMMAND = regex(rb"(?:^|[\r\n])(?i:MAIL|RCPT)[^\r\n]*\Z")
_SOUGHT = regex(
    rb"(?:\bread[ \t]+-p|\b(?:e?grep|sed|awk|findstr)\b[^\n|]*|[ \t]==?|=~|\bcase\b[^\n]*"
    rb"|\bexpect(?:(?!\bsend\b)[^\n;])*)[ \t]*$"
)
_SHOWN = regex(
    rb"(?:^|[\s;&|({])(?:log\w*|die|err\w*|warn\w*|info|fail\w*|usage|fatal|debug|notice|abort|say|msg|message|print_\w+"
    rb"|send_(?:user|log|error|tty)|puts|assert\w*|describe|it|@?test"
    rb"|(?:logger|notify-send|[xk]?dialog|zenity|whiptail)[^\n|;]*)(?:[ \t]+-\w+)*[ \t]+$"
    rb"|[ \t]--(?:h-[\w-]+|(?:add-)?header|(?:h-)?subject|title|body|message|description)(?:[ \t]+|=)$"
    rb"|\b(?:mailx?|s-nail|bsd-mailx|mutt|neomutt|sendemail|sendEmail)\b[^\n|;]*[ \t]-[sum][ \t]*$"
)
# A word without quotes, and what printf reads in one.
_ESCAPED = regex(rb"(?<=[ \t])(?:MAIL|RCPT)\\[ ](?:FROM|TO)", re.IGNORECASE)
_CALLED = regex(rb"(?:^|[;&|({\[])[ \t]*(?P<name>[A-Za-z_]\w*)(?P<words>(?:[ \t]+[\w$.{}-]+)*)[ \t]+$")
_CALLER = regex(rb"(\w+)[ \t]+(?:-\w+[ \t]+)*$")
_TO_PERSON = regex(
    rb"[^\n;|&]{0,80}(?:>[ \t]*(?:&2|/dev/(?:stderr|tty)|>?[ \t]*[\"']?[\w./${}-]*(?i:log)\b)|;[ \t]*(?:exit|return)\b"
    rb"|\|[ \t]*(?:wall|column|sort|less|more|tee[ \t]+(?:-a[ \t]+)?[\w./${}-]*(?i:log))\b(?![^\n|]*\|))"
)
_GIVES = regex(rb"(?:export[ \t]+|override[ \t]+)?[\w.-]+[ \t]*(?:::?|[?+])?=[ \t]*")
_MADE = Form("", "", b"", "none", "make")
_BEHIND_VALUE = regex(rb"(?<![ \t])[ \t]*+(?:#|\r?\n)")
# A word that says so, or a connection as the first that a command is handed.
_TELLS = regex(
    rb"(?:send|cmd|command|smtp|tell|write|talk|exec|put)\w*(?:[ \t]+-+\w*)*[ \t]+$"
    rb"|\w[ \t]+(?:-\w+[ \t]+)*\$\{?(?:s|c|fd|net|(?:sock|chan|conn|smtp|server)\w*)\}?[ \t]+$"
)


def occurrences(data: bytes, path: str, beside: Values | None = None) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a shell script; ``beside``: values of the file that it stands in."""
    dialect, lines = dialect_of(path, data[:200]), Block(data)
    source = Scanned(data, dialect.language)
    others, programs = source, fed(source) if dialect.language is SHELL else []
    kept = list(kept_options(source)) if dialect.language is SHELL else []
    if programs or kept:
        spans = [(source.starts[index], source.ends[index]) for _, index in programs]
        others = Scanned(blanked(data, [*spans, *(one.span for one in kept)]), dialect.language)
    found = _commands(others, dialect, lines, path, Values(others.data, beside))
    yield from merged(
        map(filled_outside, found) if INSIDE in path else found,
        as_asserted(clients(others, dialect, lines), data),
        argv(others, lines) if any(_EXEC.match(data, at) for at in hits(data, _EXECS)) else (),
        variables(others, dialect, lines, unquoted="cron" in path),
        postconf(others, dialect, lines),
        shell_values(others, lines) if dialect.language is SHELL else (),
        *(_fed(source, program, lines, path) for program in programs),
        *(within(one.text, lines, path, "x.sh") for one in kept),
    )


class _Word(NamedTuple):
    """A text of a script, as it is before anything is put into it.

    before  what is before it on its line, but for what leads it somewhere
    quoted  whether it is a literal
    said    whether a command says it
    form    what makes it a format of printf's
    led     where the sign stands before it that leads it somewhere, -1 for none
    """

    raw: bytes
    start: int
    end: int
    before: bytes
    quoted: bool
    said: bool
    form: re.Match[bytes] | None
    led: int


def _commands(source: Scanned, dialect: Dialect, lines: Lines, path: str, values: Values) -> Iterator[Occurrence]:
    """The commands in the words of a script, each word once: literals, and all that a command prints or sends.

    A literal without a command may still be a text that is read as a file is: what a shell runs, what goes into one.
    """
    data, done, passed, last, idle = source.data, 0, 0, -1, -1
    says = re.compile(rf"(?:^|[\s;&|({{@])(?:{dialect.says})[ \t]+(?:-[neE]+[ \t]+)*$".encode())
    reached = any(_SERVER.match(data, at) for at in hits(data, _SERVERS))
    outlets, behind = Outlets(data), Behind(source, lines)
    unread = _BASH.match(data) is not None and b"xpg_echo" not in data
    heads = kept_verbs(data) if dialect.language is SHELL else {}
    begun = uses(data, heads)
    for hit in heapq.merge(hits(data), begun) if begun else hits(data):
        if hit < passed:
            continue
        index = source.at(hit)
        if index >= 0 and source.forms[index] < 0:
            passed = source.ends[index]
            continue
        if index >= 0 and hit > source.starts[index] + LONGEST:
            yield from behind.told(index, hit)
        if index >= 0 and source.ends[index] == len(data):
            yield from behind.never_ends(index, hit)
        may = data[hit : hit + 1] == b"$" or _GOES_ON.match(data, hit) is not None or not data[hit : hit + 4].isascii()
        quoted, start = index >= 0, source.starts[index] if index >= 0 else hit
        if hit < done or not (quoted or may) or (quoted and (index == last or (not may and index == idle))):
            # Of a literal that is longer than any text that is sent only the head is read.
            continue
        last = index
        line = line_before(data, start)
        if quoted and b"printf" in line and (led_by := _LED_FORMAT.search(line)):
            start -= len(line) - led_by.start("format")
            index, line = source.at(start), line[: led_by.start("format")]
            if index < 0:
                continue
        if quoted and not (may or data.startswith(b"<<", start) or _SHELLS.search(line)):
            # It holds no command, and is no text that is read as a file.
            last, idle = -1, index
            continue
        before, led = led_before(line, start) if dialect.language is SHELL else (line, -1)
        said = says.search(before) is not None
        # All that stands behind the sign is a variable's value, in a makefile.
        kept = not quoted and dialect.language is MAKE and _GIVES.fullmatch(before) is not None
        if not (quoted or said or kept or _ESCAPED.match(data, hit)):
            continue
        inside = _read_inside(source, index, hit, before, lines, path) if quoted else None
        if inside is not None:
            done = source.ends[index]
            yield from as_tested(inside, data, line, start, done)
            continue
        if not may or (quoted and _is_sentence(source, hit, index, said=said)):
            # What stands behind in the literal is still to be looked at.
            last = -1
            continue
        spelt, done = (
            _value(data, start) if kept else _text(source, dialect, index, start, _joint(before, said, outlets))
        )
        if quoted and outlets.is_given(start, done):
            spelt = with_blanks(spelt, data)
        if done >= max(start, source.ends[index] if quoted else 0) + FAR and holds_verb(spelt.raw):
            yield too_long(FAR, start, lines)
        if quoted and outlets.is_mailed(start, done):
            # The text of a letter; its header block is read where the program is.
            continue
        if not kept and _SOUGHT.search(before) and not (quoted and data.startswith(b"<<", start)):
            continue
        form = _FORMAT.search(before)
        if form and not quoted:
            spelt = spelt.with_others(line_ends(spelt))
        if unread and quoted and _UNREAD.search(before) and outlets.as_it_is(start, done, ended=True, led=led):
            spelt = as_written(spelt, source)
        word = _Word(bytes(spelt.raw), start, done, before, quoted, said, form, led)
        if form:
            spelt = filled(spelt, data, done, dialect)
        spelt = with_heads(spelt, heads)
        site = _site(word, spelt.raw, source, outlets, reached=reached)
        made = commands(spelt, site._replace(bracketed=_is_bracketed(data, spelt, start, done)), values, lines)
        by_check = ""
        if quoted and dialect.language is SHELL:
            answered = ANSWERED.match(data, done) if site.complete else None
            by_check = of_code(answered[1]) if answered else due_by_check(data, start, dialect)
        if by_check == "":
            yield from as_tested(made, data, line, start, done)
        elif by_check != "refused":
            yield from unmended(made) if by_check == "barred" else made


def _is_sentence(source: Scanned, hit: int, index: int, *, said: bool) -> bool:
    """Whether a literal holds a sentence behind the verb there, and nothing goes on behind it."""
    if not begins_sentence(source.data, hit, source.ends[index]):
        return False
    behind = source.data[source.ends[index] : source.ends[index] + 1]
    return _LAST.match(source.data, source.ends[index]) is not None or (not said and behind.isspace())


def _site(word: _Word, raw: bytearray, source: Scanned, outlets: Outlets, *, reached: bool) -> Site:
    """Where a word stands that comes to ``raw``; ``reached``: the script reaches a server."""
    data, language, before = source.data, source.language, word.before
    caller = _CALLER.search(before)
    writes = caller is not None and caller[1] in outlets.functions
    open_ = goes_on(source, word.start, word.end, raw)
    fed = outlets.is_fed(word.start) if word.quoted else b""
    given = word.quoted and outlets.is_given(word.start, word.end)
    if fed:
        own = fed == b"<<"
        direct = own and b"\r" not in data[word.start : word.end]
        sink = PIPE._replace(adds_lf=not own, direct=direct, escapes=False)
    else:
        sink = Sink() if open_ else _printed(word, language, outlets)
    shown = word.said or (word.form is not None and word.form["kept"] is None)
    return Site(
        whole=not open_,
        script=language is SHELL and outlets.function_of(word.start) is None,
        log=(_SHOWN.search(before) is not None and not writes)
        or _is_label(source, before)
        or any(at >= 0 and _TO_PERSON.match(data, at) for at in (word.end, word.led))
        or (word.said and language is MAKE and outlets.goes_nowhere(word.end))
        or (
            shown and word.led < 0 and language is SHELL and b"\r" not in raw and outlets.is_left(word.start, word.end)
        ),
        complete=COMMANDED.search(before) is not None,
        indented=given,
        wired=bool(fed) or given,
        told=bool(fed) or writes or (word.said and reached) or _TELLS.search(before) is not None,
        sink=sink,
    )


def _printed(word: _Word, language: Language, outlets: Outlets) -> Sink:
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


def _is_label(source: Scanned, before: bytes) -> bool:
    """Whether a function of the file's own takes what stands behind a part of a line only to say it."""
    command = _CALLED.search(before)
    if command is None or source.language not in (SHELL, TCL):
        return False
    return is_label(source, command["name"].decode(), len(command["words"].split()))


def _fed(source: Scanned, program: tuple[str, int], lines: Lines, path: str) -> Iterator[Occurrence]:
    """What is in a text that another program reads, or that a file is made of."""
    data, (start, end) = source.data, (source.starts[program[1]], source.ends[program[1]])
    found = within(as_fed(source, *program), lines, path, program[0])
    return as_tested(found, data, line_before(data, start), start, end)


def _is_bracketed(data: bytes, spelt: Spelt, start: int, end: int) -> bool:
    """Whether a script has asked a value for its brackets before it puts it behind the colon."""
    hole = spelt.holes.get(spelt.raw.find(b":\0") + 1)
    return hole is not None and is_asked(data, inner(hole.text), start, end)


def _read_inside(
    source: Scanned, index: int, hit: int, before: bytes, lines: Lines, path: str
) -> Iterator[Occurrence] | None:
    """What is in a literal that is run, or written to a file that tells how it is read; None for any other.

    What is run for what it prints has its own words.
    """
    if scripts := _run_within(source, index, hit):
        return merged(*(within(one, lines, path, "x.sh") for one in scripts))
    if _SHELLS.search(before) and (run := _RUNS.search(before)):
        return nested(source.spelt(index), source.data, lines, occurrences, "x.exp" if run["expect"] else "x.sh")
    made = written_to(source.data, source.starts[index])
    return within(source.spelt(index, whole=True), lines, path, made) if made else None


def _run_within(source: Scanned, index: int, hit: int) -> list[Spelt]:
    """The scripts whose output is put into a literal, where a place is in the words in quotes of one."""
    start, end = source.starts[index], source.ends[index]
    if source.language is not SHELL or not source.data.startswith(b'"', start):
        return []
    spans = [one.span("run") for one in _OUTPUT.finditer(source.data, start, end)]
    if not any(begin <= hit < stop for begin, stop in spans):
        return []
    return [decoded(source.data, begin, stop, AS_WRITTEN) for begin, stop in spans]


def _joint(before: bytes, said: bool, outlets: Outlets) -> bytes | None:
    """What stands between the words of which a command makes one text; None where it makes none.

    ``said``: it is one that says all its words.
    """
    caller = _CALLER.search(before)
    if said or (caller and caller[1] in outlets.joining):
        return b" "
    return b"" if caller and caller[1] in outlets.abutting else None


def _text(source: Scanned, dialect: Dialect, index: int, start: int, between: bytes | None) -> tuple[Spelt, int]:
    """The text that begins at ``start``, in the literal of that index if it is in one; and where it ends.

    ``between``: what stands between that and the words behind it; None where those are no part of it.
    """
    data = source.data
    listed = index >= 0 and data[source.ends[index] : source.ends[index] + 1] in (b"]", b"}", b",")
    # What stands in a list is none of a shell's words, whatever the file is called.
    if index >= 0 and (listed or not any(data.startswith(opening.encode(), start) for opening in dialect.quotes)):
        return source.spelt(index), source.ends[index]
    known = source.ends[index] if index >= 0 else 0
    if known > start + LONGEST:
        return source.spelt(index), known
    return text(data, start, len(data), dialect, several=between is not None, known=known, between=between or b"")


def _value(data: bytes, start: int) -> tuple[Spelt, int]:
    """The value of a makefile's variable, which no quotes are taken off, and where it ends."""
    found = _BEHIND_VALUE.search(data, start)
    end = found.start() if found else len(data)
    return decoded(data, start, end, _MADE), end
