"""Shell scripts, makefiles, batch files, expect scripts: what is piped, printed or sent to a server from them.

Strategy. A here-document is read as text that is sent as it is; of a command that sends or prints, all its words are
one text; any other word is one by itself. What a script only shows to a person, or looks for, is passed over.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator

from ..model import Lines, Occurrence
from ..regexes import regex
from .coding.expected.scripted import as_asserted, as_tested, due_by_check
from .coding.gathered.continued import goes_on
from .coding.outlets.labels import is_label
from .coding.values.asked_brackets import is_asked
from .files.keywords import ENDING, TELLING
from .files.lines import Block, line_before
from .files.overlaps import merged
from .files.prefilter import hits
from .files.refusals import Verdict, of_code
from .files.tests import is_test
from .keyed.shell_values import shell_values, variables
from .programs.argv import argv
from .programs.clients import clients
from .programs.directives import postconf
from .programs.fed_programs import as_fed, fed, fed_span, written_to
from .programs.kept_options import kept_options, kept_verbs, uses, with_heads
from .programs.mail_clients import ANSWERED, COMMANDED
from .programs.outlets import Outlets, led_before
from .programs.printed import PIPE, Word, as_written, filled, line_ends, sink_of
from .reading import INSIDE, within
from .sent.commands import Site, commands, holds_verb
from .sent.connections import NAMES, PROGRAM_NAMES
from .sent.genuine import begins_sentence
from .sent.line_ends import Sink
from .sent.meanings import inner
from .sent.passed_over import Behind, too_long
from .sent.typed import GOES_ON
from .sent.unmended import by_verdict, filled_outside
from .sent.values import Values
from .spelling.escapes import decoded
from .spelling.forms import AS_WRITTEN, Form
from .spelling.literals import Scanned
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
    rb"|" + GOES_ON + rb")"
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
# The form of a Dockerfile's instruction that no shell reads.
_EXEC = regex(rb"(?:^(?:CMD|ENTRYPOINT|RUN)[ \t]+\[|\bCMD[ \t]+\[[ \t]*\")", re.MULTILINE)
_EXECS = (b"cmd", b"entrypoint", b"run")
_FORMAT = regex(rb"\bprintf[ \t]+(?P<kept>-v[ \t]*\w+[ \t]+)?(?:--[ \t]+)?$|\[format[ \t]+$")
# A format that a command's head, or its verb, is put into first, and more behind it.
_LED_FORMAT = regex(
    rb"\bprintf[ \t]+(?:--[ \t]+)?(?P<format>\"%s(?=[^\"\n]{0,40}%)[^\"\n]*\"|'%s(?=[^'\n]{0,40}%)[^'\n]*')[ \t]+\Z"
)
# An echo of Bash's reads no escapes, if that is not set otherwise.
_BASH = regex(rb"#![^\n]*\bbash\b")
_UNREAD = regex(rb"\becho[ \t]+(?:-[nE]+[ \t]+)*$")
_SOUGHT = regex(
    rb"(?:\bread[ \t]+-p|\b(?:e?grep|sed|awk|findstr)\b[^\n|]*|[ \t][!=]?=[ \t]*\**|=~|\bcase\b[^\n]*"
    rb"|\bexpect(?:(?!\bsend\b)[^\n;])*)[ \t]*$"
)
_SHOWN = regex(
    rb"(?:^|[\s;&|({])(?:" + f"{TELLING}|{ENDING}".encode() + rb"|err\w*|usage|say|msg|message|print_\w+"
    rb"|send_(?:user|log|error|tty)|puts|assert\w*|describe|it|@?test"
    rb"|(?:logger|notify-send|[xk]?dialog|zenity|whiptail)[^\n|;]*)(?:[ \t]+-\w+)*[ \t]+$"
    rb"|[ \t]--(?:h-[\w-]+|(?:add-)?header|(?:h-)?subject|title|body|message|description)(?:[ \t]+|=)$"
    rb"|\b(?:mailx?|s-nail|bsd-mailx|mutt|neomutt|sendemail|sendEmail)\b[^\n|;]*[ \t]-[sum][ \t]*$"
)  # fmt: skip
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
    others, programs = source, fed(source, messages=not is_test(path)) if dialect.language is SHELL else []
    kept = list(kept_options(source)) if dialect.language is SHELL else []
    if programs or kept:
        spans = [fed_span(source, index) for _, index in programs]
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


class _Script:
    """What is known of a script whose words are gone through.

    says     what a command has before it that says all its words
    reached  whether it reaches a server
    unread   whether its echo reads no escapes
    heads    the variables that keep heads of commands
    """

    def __init__(self, source: Scanned, dialect: Dialect) -> None:
        data = source.data
        self.source, self.dialect, self.outlets = source, dialect, Outlets(data)
        self.says = re.compile(rf"(?:^|[\s;&|({{@])(?:{dialect.says})[ \t]+(?:-[neE]+[ \t]+)*$".encode())
        self.reached = any(_SERVER.match(data, at) for at in hits(data, _SERVERS))
        self.unread = _BASH.match(data) is not None and b"xpg_echo" not in data
        self.heads = kept_verbs(data) if dialect.language is SHELL else {}


def _commands(source: Scanned, dialect: Dialect, lines: Lines, path: str, values: Values) -> Iterator[Occurrence]:
    """The commands in the words of a script, each word once: literals, and all that a command prints or sends.

    A literal without a command may still be a text that is read as a file is: what a shell runs, what goes into one.
    """
    data, script, behind = source.data, _Script(source, dialect), Behind(source, lines)
    done, passed, last, idle = 0, 0, -1, -1
    begun = uses(data, script.heads)
    # Whether a command may begin as no verb does: with a value, or letters that are like a verb's own.
    otherwise = bool(begun) or not data.isascii()
    for hit in heapq.merge(hits(data), begun) if begun else hits(data):
        if hit < passed:
            continue
        index, may = source.at(hit), _GOES_ON.match(data, hit) is not None
        may = may or (otherwise and (data[hit : hit + 1] == b"$" or not data[hit : hit + 4].isascii()))
        if index < 0 and not may:
            continue
        if index >= 0 and source.forms[index] < 0:
            passed = source.ends[index]
            continue
        if index >= 0 and hit > source.starts[index] + LONGEST:
            yield from behind.told(index, hit)
        if index >= 0 and source.ends[index] == len(data):
            yield from behind.never_ends(index, hit)
        if hit < done or (index >= 0 and (index == last or (not may and index == idle))):
            # Of a literal that is longer than any text that is sent only the head is read.
            continue
        word = _word(script, hit, index, may)
        if word is None:
            last, idle = -1, index
            continue
        last = index
        inside = _read_inside(source, word.literal, hit, word.before, lines, path) if word.quoted else None
        if inside is not None:
            done = source.ends[word.literal]
            yield from as_tested(inside, data, word.line, word.start, done)
        elif not may or (word.quoted and _is_sentence(source, hit, word.literal, said=word.said)):
            # What stands behind in the literal is still to be looked at.
            last = -1
        else:
            spelt, done = _spelt(script, word)
            if done >= max(word.start, source.ends[word.literal] if word.quoted else 0) + FAR and holds_verb(spelt.raw):
                yield too_long(FAR, word.start, lines)
            yield from _made(script, word, spelt, done, values, lines)


def _word(script: _Script, hit: int, index: int, may: bool) -> Word | None:
    """The text that a place is in, whose literal has that index; ``may``: a command may begin there.

    None for what holds no command and is no text that is read as a file.
    """
    source, language, quoted = script.source, script.dialect.language, index >= 0
    data, start = source.data, source.starts[index] if quoted else hit
    line = line_before(data, start)
    if quoted and b"printf" in line and (led_by := _LED_FORMAT.search(line)):
        start -= len(line) - led_by.start("format")
        index, line = source.at(start), line[: led_by.start("format")]
        if index < 0:
            return None
    if quoted and not (may or data.startswith(b"<<", start) or _SHELLS.search(line)):
        return None
    before, led = led_before(line, start) if language is SHELL else (line, -1)
    said = script.says.search(before) is not None
    # All that stands behind the sign is a variable's value, in a makefile.
    kept = not quoted and language is MAKE and _GIVES.fullmatch(before) is not None
    if not (quoted or said or kept or _ESCAPED.match(data, hit)):
        return None
    return Word(index, start, line, before, led, said, kept, _FORMAT.search(before))


def _spelt(script: _Script, word: Word) -> tuple[Spelt, int]:
    """What a text spells, with the words behind it that are part of it, and where it ends."""
    source, start = script.source, word.start
    if word.kept:
        return _value(source.data, start)
    joint = _joint(word.before, word.said, script.outlets)
    spelt, end = _text(source, script.dialect, word.literal, start, joint)
    given = word.quoted and script.outlets.is_given(start, end)
    return (with_blanks(spelt, source.data) if given else spelt), end


def _made(script: _Script, word: Word, spelt: Spelt, end: int, values: Values, lines: Lines) -> Iterable[Occurrence]:
    """The commands of a text that ends there, by what becomes of it."""
    source, outlets, data, start = script.source, script.outlets, script.source.data, word.start
    if word.quoted and outlets.is_mailed(start, end):
        # The text of a letter; its header block is read where the program is.
        return ()
    if not word.kept and _SOUGHT.search(word.before) and not (word.quoted and data.startswith(b"<<", start)):
        return ()
    if data.startswith(b"*)", end - 1) and not word.before.strip(b" \t(*"):
        # A branch of what is done in the case that a text begins so.
        return ()
    if word.form and not word.quoted:
        spelt = spelt.with_others(line_ends(spelt))
    echoed = script.unread and word.quoted and _UNREAD.search(word.before)
    if echoed and outlets.as_it_is(start, end, ended=True, led=word.led):
        spelt = as_written(spelt, source)
    word = word._replace(raw=bytes(spelt.raw), end=end)
    if word.form:
        spelt = filled(spelt, data, end, script.dialect)
    spelt = with_heads(spelt, script.heads)
    site = _site(script, word, spelt.raw)._replace(bracketed=_is_bracketed(data, spelt, start, end))
    made = commands(spelt, site, values, lines)
    by_check: Verdict = ""
    if word.quoted and script.dialect.language is SHELL:
        answered = ANSWERED.match(data, end) if site.complete else None
        by_check = of_code(answered[1]) if answered else due_by_check(data, start, script.dialect)
    return by_verdict(made, by_check) if by_check else as_tested(made, data, word.line, start, end)


def _is_sentence(source: Scanned, hit: int, index: int, *, said: bool) -> bool:
    """Whether a literal holds a sentence behind the verb there, and nothing goes on behind it."""
    if not begins_sentence(source.data, hit, source.ends[index]):
        return False
    behind = source.data[source.ends[index] : source.ends[index] + 1]
    return _LAST.match(source.data, source.ends[index]) is not None or (not said and behind.isspace())


def _site(script: _Script, word: Word, raw: bytearray) -> Site:
    """Where a word stands that comes to ``raw``."""
    source, outlets, before = script.source, script.outlets, word.before
    data, language = source.data, source.language
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
        sink = Sink() if open_ else sink_of(word, language, outlets)
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
        told=bool(fed) or writes or (word.said and script.reached) or _TELLS.search(before) is not None,
        sink=sink,
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
