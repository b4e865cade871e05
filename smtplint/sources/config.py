"""Settings: YAML, JSON, TOML, INI, and what is written like them. Probes that send commands, and scripts in them.

Strategy. No file is parsed, since one that is half a template has to be read too: quoted scalars are found by the
scanner of code, plain ones by line. A scalar that is no command but calls a shell's programs is read as a script once
more, through the scalar's own escapes. Keys that hold addresses are the matter of ``keys``.
"""

from __future__ import annotations

import heapq
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ..model import Occurrence, Span
from ..regexes import regex
from ..typed import NamedTuple
from ..verbs import ENVELOPE, EVERYDAY, MISSPELT_VERBS, MISSPELT_WORDS, WORDS, any_of
from .files.kinds import is_catalogue, name_of
from .files.lines import Block, line_before
from .files.overlaps import merged
from .files.prefilter import hits, on_lines
from .files.refusals import is_refused_step
from .keyed import ends, keys
from .keyed.ends import SENDS, UNFED, Fed, among, is_read, is_read_beside
from .keyed.expected import codes_expected
from .keyed.scripts import Script, folded, literal, scripts
from .programs.argv import argv
from .programs.clients import clients
from .programs.directives import directives, is_alone
from .programs.kept_options import kept_options
from .programs.mail_clients import ANSWERED, CALLED, COMMANDED, script_calls
from .reading import within
from .sent.commands import Site, commands, holds_verb, verbs_in
from .sent.genuine import without_sentences
from .sent.line_ends import Sink, with_end
from .sent.passed_over import Behind, too_long
from .sent.unmended import accepted, by_codes, unmended
from .sent.values import Values
from .spelling.escapes import decoded
from .spelling.forms import ESCAPED, PLAIN, PROPERTIES, ROBOT, Form, settings_of
from .spelling.literals import Scanned
from .spelling.nested import blanked
from .spelling.outlines import columns, outlined
from .spelling.scalars import TEXT, plain, unfolded
from .spelling.shells import SHELL
from .spelling.spelt import Spelt
from .spelling.words import BRACED, POSIX

_VERBS = (
    any_of((*ENVELOPE, *MISSPELT_VERBS)) + rb"[ \t]*" + any_of((*WORDS.values(), *MISSPELT_WORDS))
    + rb"|mail[ \t]+from|rcpt[ \t]+to"
)  # fmt: skip
# What is filled in and cannot be the name that a help text has there.
_VALUE = rb"(?:%\(\w{1,40}\)s|\$\w{1,40}|\$\{\w{1,40}\}|\{\{[^{}<>\n]{1,80}\}\})"
# A key, and the places of lists in it.
_KEY = rb"[\"']?(?:[0-9]{1,3}[._-])?[A-Za-z_][\w. -]{0,40}(?:\[[\"']?[\w-]{0,40}[\"']?\][\w.-]{0,40}){0,3}[\"']?"
_PLAIN = regex(
    rb"[ \t]*(?:-[ \t]+)*(?:(?:" + _KEY + rb"[ \t]*(?::[ \t]|=)|[0-9]{1,3}[ \t]*=)[ \t]*)?"
    rb"(?:-[ \t]+)?(?:\|[ \t]*)?(?:--?[A-Za-z][\w-]{0,40}=)?"
    rb"((?:" + _VERBS + rb")"
    rb"(?:[ \t]*(?:[:;]|=(?=<)|\xef\xbc\x9a).*?|[ \t]+(?:<(?:[^\s<>@]+@[^\s<>]+|"
    + _VALUE
    + rb")>.*?|[^\s<>@]+@[^\s<>]+)))"
    rb"(?<![ \t])(?:[ \t]++#.*|[ \t]*+)$"
)
# What a value of Java's properties goes on with behind the backslash that ends its line.
_CONTINUED = regex(rb"(?<=\\)\r?\n(?:[^\\\r\n]|\\\r?\n|\\.){0,4096}+(?<![ \t])")
# Lines of a session behind a command; where lines are folded to one they are part of it, and no edit of them mends it.
_SESSION = regex(rb"(?:[ ]*" + any_of(EVERYDAY) + rb"\b[^\n]*(?:\n|\Z))+")
# Where they are folded, all other lines up to an empty one.
_FURTHER = regex(rb"(?:[ ]*[^\s][^\n]*(?:\n|\Z)){1,9}")
# What begins with one of these octets is soon found.
_WORDS = regex(rb"[MRmr](?<=(?=" + _VERBS + rb").)")
# The same among others in a list or a mapping on its line, as YAML has them.
_FLOW = regex(
    rb"[\[{,][ \t]*(?:[\w.-]{1,40}:[ \t]+)?"
    rb"((?:MAIL FROM|RCPT TO):(?:\$?\{\{?[^{}]{0,80}\}\}?|[^\s,\[\]{}]|[ \t](?![ \t]*[,\]}#]))++)(?=[ \t]*[,\]}])"
)
_OPENS = regex(rb"[ \t]*(?:-[ \t]+)*(?:[\w.\"'-]{1,60}[ \t]*:[ \t]+)?[\[{]")
# A comment that ends a line.
_REMARK = regex(rb"(?<![ \t])[ \t]++#[^\n]*\Z")
# What a keyword of Robot Framework's sends, which two blanks part from it.
_KEYWORD = regex(
    rb"[ \t]+(?:[$@]\{[\w ]{1,40}\}[ ]?=?[ \t]{2,})?(?=(?i:[\w ]{0,40}(?:write|send|execute|command|smtp|say|request)))"
    rb"(?:\w+[ ]?){1,8}(?:[ ]{2,}|\t)[ \t]*((?:MAIL FROM|RCPT TO)(?:[^ \t\r\n]|[ ](?![ \t\r\n]))*+)"
)
# A word in which a backslash stands before each blank, as HAProxy has it.
_ESCAPED = regex(rb"(?:(?<=[ \t])|^)(?:MAIL|RCPT)\\[ ](?:FROM|TO)(?:[^\s\\]|\\[^\n])*+", re.IGNORECASE)
# The same for a directive's word, to which nothing is added.
_WHOLE = regex(rb"(?i)(?:^|[ \t])send[ \t]+$")
# What a file has in which a program is told by such words what to send, to which it adds nothing; and where the next of
# them sends the line end alone.
_DIALOGUE = regex(rb"^[ \t]*(?:tcp-check[ \t]+send|check[ \t]+(?:host|process)|if[ \t]+failed)[ \t]", re.MULTILINE)
_DIALOGUES = (b"tcp-check", b"check host", b"check process", b"if failed")
# This notation is the one that all programs read which are set so.
_END_BEHIND = regex(rb"[\"']?[ \t\r]*\n[^\n\"]*?\bsend[ \t]+[\"']?\\r\\n")
# The same for one that a person reads.
_SHOWS = regex(
    rb"(?i)(?:^|[\s{,\"'.-])(?:(?:fail_|success_)?msg|message|description|summary|title|name|label|help|comment"
    rb"|log(?:[._-][\w.-]{1,30})?|pattern|prompt|hint|tooltip|placeholder|usage|syntax)"
    rb"[\"']?[ \t]*+[:=][ \t]*+[\"']?$"
)
# What SpamAssassin's rules say of themselves.
_DESCRIBED = regex(rb"^[ \t]*(?:lang[ ]\S{1,20}[ ]+)?describe[ \t][^\n]*$", re.MULTILINE)
# What stands before a scalar; behind anything else than these a quote belongs to a script.
_SCALAR = regex(rb"(?:^|[:=,\[{(-])[ \t]*$|[:=-][ \t]+[!&][\w!/.-]+[ \t]+$")
# Where a file of mutt's settings has more of them, and where one of commands ends them as they are sent.
_HOOK = regex(rb"-hook[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\"']\S*)[ \t]+(?=[\"'])")
# A text that is JSON by itself.
_OBJECT = regex(rb"(?:\"[ \t]*\[?\{(?:\\n|[ \t])*\\\"|'[ \t]*\[?\{[ \t]*\")\w")
# What a text has in which an octet may stand for another, or for a value; most of those that have none are short.
_WRITTEN = regex(rb"[{}$%@#\\<\[\"'`&\x80-\xff]|__")
_SHORT = 200
_LONGEST = 4096


class _File(NamedTuple):
    """A file's path, whether it is YAML, and what it keeps: a dialogue with a server, or texts for people."""

    path: str
    yaml: bool
    dialogue: bool
    texts: bool


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a file of settings."""
    lines = Block(data)
    if path.lower().endswith(".cf") and b"describe" in data:
        data = blanked(data, (said.span() for said in _DESCRIBED.finditer(data)))
    yaml = path.lower().endswith((".yml", ".yaml"))
    inside = list(scripts(data)) if yaml else []
    whole = Values(data) if inside else None
    if inside:
        data = blanked(data, (span for script in inside for span in script.spans))
    values = Values(data, whole)
    source = Scanned(data, settings_of(path))
    if kept := list(kept_options(source)):
        source = Scanned(blanked(data, (one.span for one in kept)), source.language)
    file = _File(path, yaml, any(on_lines(source.data, _DIALOGUES, _DIALOGUE)), is_catalogue(path))
    yield from merged(
        *(_run(script, data, path, lines, whole) for script in inside),
        *(within(one.text, lines, path, "x.sh") for one in kept),
        _quoted(source, file, values, lines),
        _plain(source, file, values, lines),
        () if is_alone(name_of(path)) else keys.addresses_in(source, lines),
        directives(data, path, lines),
        clients(source, BRACED if path.endswith("master.cf") else POSIX, lines),
        argv(source, lines),
    )


def _run(script: Script, data: bytes, path: str, lines: Block, whole: Values | None) -> Iterator[Occurrence]:
    """What is found in a script, but for what the task that runs it says is to be refused."""
    found = within(script.text, lines, path, script.name, whole)
    if b"failed_when:" not in data and b"until:" not in data:
        return found
    from .coding.expected.scripted import as_awaited  # few settings have any

    return as_awaited(found, data, script.spans[-1][1])


def _quoted(source: Scanned, file: _File, values: Values, lines: Block) -> Iterator[Occurrence]:
    """The commands in scalars in quotes.

    A scalar that holds none and calls a shell's programs is read as a script, one that is an object of JSON as such.
    """
    last, data, behind = -1, source.data, Behind(source, lines)
    fed = ends.fed(data)
    path, hooked, feature = file.path, "muttrc" in file.path.lower(), file.path.lower().endswith(".feature")
    places = columns(data) if feature else {}
    objects = (match.start() for match in on_lines(data, (b"{\\", b"{ \\", b"'{", b"'[{"), _OBJECT))
    hooks = (match.end() for match in _HOOK.finditer(data)) if hooked else ()
    for place in heapq.merge(_near(source, hooked), script_calls(data), hooks, objects):
        index = source.at(place)
        yield from behind.told(index, place)
        if index >= 0 and source.ends[index] == len(data) and (verb := next(verbs_in(data[place:]), None)):
            yield from behind.never_ends(index, place + verb.start())
        if index <= last or source.forms[index] < 0:
            continue
        last = index
        start, end = source.starts[index], source.ends[index]
        before = line_before(data, start)
        script = data[start : start + 1] == b"'" and not _SCALAR.search(before)
        spelt = decoded(data, start + 1, end - 1, SHELL.forms[2]) if script else source.spelt(index)
        spelt = outlined(spelt, places) if places else unfolded(spelt) if file.yaml else spelt
        read = data[start : start + 1] == b"'" and (
            is_read(before, fed) or (fed.read and is_read_beside(data, before, start, end))
        )
        if not (as_written := bool(read)):
            spelt = with_end(spelt)
        if hooked and _HOOK.search(before + data[start : start + 1]):
            yield from within(source.spelt(index, whole=True), lines, path, "muttrc")
            continue
        if _OBJECT.match(data, start):
            yield from within(source.spelt(index, whole=True), lines, path, "x.json")
            continue
        site = among(_site(data, before, spelt, file, fed), data, start, end, fed)
        site = site._replace(sink=site.sink._replace(sent=True)) if as_written else site
        found = list(commands(spelt, site, values, lines))
        if feature and found and is_refused_step(data, end):
            yield from unmended(found)
        elif found or not CALLED.search(spelt.raw) or spelt.raw.startswith(b"--mail-"):
            # An option alone is a word of a list.
            yield from _due(found, data, start, end, sent=site.told)
        else:
            yield from within(source.spelt(index, whole=True), lines, path, "x.sh")


def _due(found: list[Occurrence], data: bytes, start: int, end: int, *, sent: bool) -> Iterable[Occurrence]:
    """What is found in the scalar that stands there; nothing where the reply that is due to it refuses its syntax.

    ``sent``: it is sent in earnest, by its key.
    """
    answered = ANSWERED.match(data, end)
    codes = [] if len(found) != 1 else [answered[1]] if answered else codes_expected(data, start, end)
    if codes and all(code.startswith(b"2") for code in codes):
        return found if sent else accepted(found)
    return by_codes(found, codes)


def _near(source: Scanned, every: bool) -> Iterator[int]:
    """Where in each scalar in quotes a command might begin, or else a program's name; ``every``: though none can."""
    data, end = source.data, 0
    for hit in hits(data):
        if hit < end or (index := source.at(hit)) < 0 or source.forms[index] < 0:
            continue
        start, end = source.starts[index], source.ends[index]
        if every or end - start > _SHORT or not _says_nothing(data[start + 1 : end]):
            yield hit


@lru_cache(maxsize=4096)
def _says_nothing(text: bytes) -> bool:
    """Whether a text, its closing quote behind, holds no command and calls no program, all of it as it is written."""
    return not (
        _WRITTEN.search(text, 0, len(text) - 1)
        or (holds_verb(text) and holds_verb(without_sentences(text)))
        or CALLED.search(text)
    )


def _plain(source: Scanned, file: _File, values: Values, lines: Block) -> Iterator[Occurrence]:
    """The commands in scalars without quotes, each line that has one read once."""
    data, end = source.data, 0
    # Quotes within one are its own in YAML.
    form = ROBOT if file.path.lower().endswith(".robot") else PLAIN if file.yaml else plain(source.language)
    folds, sent = (folded(data), literal(data, SENDS)) if file.yaml else ([], [])
    for hit in hits(data):
        if hit < end:
            continue
        begin, end = data.rfind(b"\n", 0, hit) + 1, data.find(b"\n", hit) + 1 or len(data)
        if not (_WORDS.search(data, begin, end) or data.find(b"\\", begin, end) >= 0):
            continue
        begin, line = lines.line(lines.number(hit))
        if len(line) > _LONGEST:
            if any(source.at(begin + verb.start()) < 0 for verb in verbs_in(line)):
                yield too_long(_LONGEST, begin, lines)
            continue

        scalar = (_KEYWORD if form is ROBOT else _PLAIN).match(line)
        # In a list or a mapping of several lines a comma parts one from the next.
        parted = scalar is not None and file.yaml and scalar[1].endswith(b",") and _parts(data, begin)
        if scalar and (text := _bare(source, begin + scalar.start(1), begin + scalar.end(1) - parted, form)):
            goes_on = False
            if fold := _block_of(folds, begin):
                end, goes_on = _unfolded(data, text, end, fold[1], form)
            if source.language is PROPERTIES and (joined := _CONTINUED.match(data, begin + scalar.end(1))):
                text, end = decoded(data, begin + scalar.start(1), joined.end(), form), joined.end()
            text = with_end(text)
            site = _site(data, line[: hit - begin], text, file)
            if not line[: scalar.start(1)].strip() and (block := _block_of([span for span, _ in sent], begin)):
                # What a line has beyond the margin of its block is sent.
                text = decoded(data, begin + dict(sent)[block], text.starts[0], form).add(text)
                site = site._replace(indented=True, margin=0)
            made = list(commands(text, site._replace(told=site.told or goes_on), values, lines))
            # To YAML an item with a colon and a blank is a key and its value, and would be another thing without.
            keyed = form is PLAIN and line[: scalar.start(1)].strip() == b"-" and b": " in scalar[1]
            due = _due(made, data, begin + scalar.start(1), begin + scalar.end(1), sent=site.told)
            yield from unmended(due) if keyed or goes_on else due
        elif file.yaml and _OPENS.match(line):
            for flow in _FLOW.finditer(line):
                if text := _bare(source, begin + flow.start(1), begin + flow.end(1), form):
                    text = with_end(text)
                    yield from commands(text, _site(data, line[: flow.start(1)], text, file), values, lines)
        elif (match := _ESCAPED.search(line)) and (
            text := _bare(source, begin + match.start(), begin + match.end(), ESCAPED)
        ):
            yield from commands(text, _site(data, line[: hit - begin], text, file), values, lines)


def _unfolded(data: bytes, text: Spelt, end: int, stop: int, form: Form) -> tuple[int, bool]:
    """Put behind the first line of a folded block the others; where they end, and whether they are a session."""
    session = _SESSION.match(data, end)
    behind = session or _FURTHER.match(data, end, stop)
    if behind is None:
        return end, False
    for further in TEXT.finditer(data, *behind.span()):
        begun = further.start() if session else text.ends[-1]
        escape = None if session else text.escapes[-1]
        text.escaped(b" ", begun, further.start(), escape).add(decoded(data, *further.span(), form))
    return behind.end(), session is not None


def _bare(source: Scanned, begin: int, end: int, form: Form) -> Spelt | None:
    """What stands there, None where it begins within quotes."""
    return decoded(source.data, begin, end, form) if source.at(begin) < 0 else None


def _block_of(blocks: list[Span], begin: int) -> Span | None:
    """The block scalar that the line which begins there is one of."""
    at = bisect_right(blocks, begin, key=lambda span: span[0]) - 1
    return blocks[at] if at >= 0 and begin < blocks[at][1] else None


def _parts(data: bytes, begin: int) -> bool:
    """Whether the line that begins there stands in what the line before opens, or behind a comma there."""
    before = data[max(0, begin - _SHORT) : begin].rstrip()
    return _REMARK.sub(b"", before)[-1:] in (b"[", b"{", b",")


def _site(data: bytes, before: bytes, spelt: Spelt, file: _File, fed: Fed = UNFED) -> Site:
    """Where a scalar stands, by what is before it."""
    sends, whole = SENDS.search(before) is not None, _WHOLE.search(before) is not None
    # Many that send a scalar end its line; none makes CR LF of an LF in it.
    ended, bare = fed.ended.total(), 0
    if not spelt.raw.endswith(b"\n"):
        ended, bare = ends.alike(before, fed) if sends else (0, 0)
    return Site(
        whole=True,
        log=(file.texts and not spelt.raw.endswith(b"\n")) or _SHOWS.search(before) is not None,
        told=sends,
        complete=COMMANDED.search(before) is not None,
        sink=Sink(
            sent=sends and (b"\n" in spelt.raw or whole),
            sure=whole and file.dialogue and not _END_BEHIND.match(data, spelt.ends[-1]),
            ended=ended,
            bare=bare,
        ),
    )
