"""Code: the commands in its literals, and the addresses it hands to calls that send them as envelope."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence
from ..regexes import regex
from .coding.answers import is_answer
from .coding.asked import is_asked
from .coding.asserted import is_asserted
from .coding.channels import records, site_of, to_handle, written_to
from .coding.compared import is_compared
from .coding.constants import known
from .coding.continued import goes_on
from .coding.conversions import Conversions
from .coding.crowded import Crowd
from .coding.enclosing import is_callers, is_verb, shows
from .coding.expected import is_expected
from .coding.expressions import Joined, joined
from .coding.filled import filled
from .coding.given_values import with_given
from .coding.headed_lists import headed
from .coding.heads import grown, spaced
from .coding.joined_arguments import ended, roped
from .coding.kept_texts import is_given_paths
from .coding.labels import is_labelled
from .coding.measured import is_measured
from .coding.messages import FIELDS, messages
from .coding.parameters_behind import added, chosen
from .coding.patterns import is_pattern
from .coding.piped import Piped
from .coding.refused import is_refused, is_to_fail, is_unwanted
from .coding.shown import is_kept_for_person
from .coding.sinks import in_dialogue, line_enders
from .coding.sought import is_cut, is_measured_alone, is_sought
from .coding.stored import is_stored
from .coding.tokens import Neighbourhoods, Tokens
from .files.lines import Block
from .files.overlaps import Groups, in_order, merged
from .files.prefilter import HITS, Searched, hits
from .files.unread import too_long, unread
from .handed.assigned import LIST
from .handed.calls import handed_over
from .handed.client_calls import STEMS, WRAPPED, invoked
from .handed.own_functions import PUTS
from .programs.fed_programs import FED_STEMS, piped, steps
from .programs.mail_clients import STEMS as CLIENTS
from .reading import within
from .sent.commands import Site, commands, holds_verb
from .sent.far_behind import Behind
from .sent.meanings import inner
from .sent.names import LONG
from .sent.sendings import tables_in
from .sent.unmended import unmended
from .sent.values import GREETINGS, Values
from .spelling.carried import carried
from .spelling.forms import AS_WRITTEN
from .spelling.languages import LANGUAGES
from .spelling.literals import Scanned, decoded, scanned
from .spelling.long_lines import LONGEST, without_long_lines
from .spelling.nested import blanked
from .spelling.spelt import Spelt

# In a file that is so large all words are looked for at once that are looked for in every file of code.
_LARGE = 1 << 18
_SOUGHT = (*HITS, *LONG, LIST, *FIELDS, *GREETINGS, *STEMS, *WRAPPED, *CLIENTS, *FED_STEMS, *PUTS)
# What parts a program from the data behind it.
_DATA_MARK = regex(rb"^__(?:DATA|END)__[ \t\r]*\n", re.MULTILINE)
# A path that is opened and not closed where a text ends; and how far behind that its end may be written.
_OPENED = regex(rb"(?i)(?:FROM|TO):[ ]?<[^<>\r\n]+$")
_NEAR = 300
# A value that is put in where the path begins.
_PUT_BARE = regex(rb"(?i)[ \t]*(?:MAIL[ \t]+FROM|RCPT[ \t]+TO):[ \t]*\0")
# Documentation of Perl's, which stands behind the program too.
_POD = regex(rb"^=[a-z]", re.MULTILINE)
# How a text goes on behind a verb, or behind half a word of one that is misspelt: as a command, by its end, or by what
# may stand for more of it.
_GOES_ON = regex(
    rb"[A-Za-z]{4,5}[ \t]*(?:[FTOfto%{$#\\<:;=+@~\[(&|>,._/-]|[\x80-\xff]|(?P<quote>[\"'`]{1,3})|\Z|\r?\n)"
)


# What is typed in an example of Python's that a text shows, and what comes of what is to fail.
_TYPED = regex(
    rb"^[ \t]*(?:>>>|\.\.\.)[ ](?P<typed>[^\n]*)(?:\n|\Z)(?![ \t]*(?:Traceback|\(?[45][0-9]{2}\b))", re.MULTILINE
)


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a file of code, but for lines that nobody wrote."""
    text, left_out = without_long_lines(data)
    found = _occurrences(text, path)
    if left_out.places:
        lines = Block(data)
        passed = (too_long(LONGEST, begin, lines) for begin, end in left_out.spans() if holds_verb(data[begin:end]))
        found = merged(carried(found, left_out, lines), passed)
    yield from found


def _occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    source = scanned(data, path, runs=len(data) > _LARGE)
    if source is None:
        return
    lines, scripts = Block(data), steps(source) if source.language is LANGUAGES["jenkinsfile"] else []
    rest = _data_in(source)
    if rest < len(data):
        source = Scanned(data[:rest], source.language)
    run = [within(source.spelt(index, whole=True), lines, path, name) for name, index in scripts]
    if scripts:
        spans = [(source.starts[index], source.ends[index]) for _, index in scripts]
        source = Scanned(blanked(data, spans), source.language)
    if len(data) > _LARGE:
        source.data = Searched.of(source.data, (*_SOUGHT, *(table.stem for table in tables_in(source))))
    if source.language is LANGUAGES["py"]:
        run += [within(text, lines, path, "x.py") for text in _examples(source)]
    run += [within(text, lines, path, "x.sh") for text in piped(source)]
    values = Values(source.data)
    texts = _commands(source, values, lines)
    yield from merged(
        texts, handed_over(source, values, lines), invoked(source, lines), messages(source, lines, path), *run
    )
    if rest < len(data):
        pod = _POD.search(data, rest)
        yield from within(decoded(data, rest, pod.start() if pod else len(data), AS_WRITTEN), lines, path, "readme")


def _examples(source: Scanned) -> Iterator[Spelt]:
    """What is typed behind Python's prompt in each text that shows it."""
    last = -1
    for at in hits(source.data, (b">>> ",)):
        index = source.at(at)
        if index <= last or source.forms[index] < 0:
            continue
        last, text, typed = index, source.spelt(index, whole=True), Spelt()
        for line in _TYPED.finditer(text.raw):
            typed.add(text.part(*line.span("typed")))
            typed.fixed(b"\n", *[text.ends[line.end("typed") - 1]] * 2)
        yield typed


def _data_in(source: Scanned) -> int:
    """Where what is no program any more begins; the file's end where all of it is."""
    may = source.language.perlish and any(word in source.data for word in (b"\n__DATA__", b"\n__END__"))
    mark = _DATA_MARK.search(source.data) if may else None
    return mark.end() if mark and source.at(mark.start()) < 0 else len(source.data)


@in_order
def _commands(source: Scanned, values: Values, lines: Block) -> Groups:
    """The commands in each text, with a place that none of it stands before."""
    done, near, conversions, piped = set[int](), Neighbourhoods(source), Conversions(source.data), Piped(source.data)
    crowd, behind = Crowd(source.data), Behind(source, lines)
    for hit in hits(source.data):
        index = source.at(hit)
        yield near.start, behind.told(index, hit)
        if index < 0 or index in done or source.forms[index] < 0 or not _may_begin(source, hit, index):
            continue
        if (why := crowd.holds(hit)) is not None:
            yield near.start, (unread(why, hit, lines) for _ in range(crowd.is_new))
            continue
        found = near.around(index)
        text = roped(source, index, found) or headed(source, index, found) or joined(source, index, found)
        text = ended(source, found, text)
        more = grown(source, found, text)
        if more and not (more.pieces and more.call and records(more.call, source.language, values)):
            text = more
        if open_ := goes_on(source, found[text.first].start, found[text.last - 1].end, text.spelt.raw):
            text = text._replace(whole=False)
        logged = False
        if text.spelt.holes:
            told, logged = filled(source, found, text, values)
            text = text._replace(spelt=chosen(with_given(known(told, source), source, values), source))
        # Between its literals, in what its operands are handed, may stand texts of their own.
        done.update((index, *text.literals))
        if is_measured(source, found, text):
            text = text._replace(spelt=text.spelt.sealed())
        where = source, found, text.first, text.last
        if is_pattern(*where) or _is_closed_behind(source, text):
            continue
        raw = bytes(text.spelt.raw)
        commanding = holds_verb(raw)
        refused = commanding and is_refused(*where)
        if commanding and (_is_not_to_come(source, index, text) or (not refused and is_compared(*where))):
            continue
        site = site_of(text.call, text.whole, source.language, values)
        if site.log and source.language.perlish and to_handle(text.call, raw):
            site = site._replace(log=False)
        sent = site.told
        if logged or _is_reason(found, text.first) or is_kept_for_person(source.data, found[text.first].start):
            site = site._replace(log=True)
        if commanding and not site.log and is_labelled(source, text.call, found[text.first].start):
            site = site._replace(log=True)
        kept = not (site.log or open_ or raw.endswith(b"<")) and commanding and text.call
        if kept and is_stored(kept, source, found[text.first].start, text.spelt):
            site = site._replace(log=True)
        if commanding:
            site = _of_command(site, source, found, text, index)
        if source.raw(text.literals[0]).upper() in (b"MAIL", b"RCPT"):
            site = site._replace(given=is_verb(source.data, source.starts[index]))
        if not (site.log or site.sought or text.pieces or open_) and _matters(raw, source):
            site = site._replace(sink=written_to(text, found, source, values, conversions, piped))
        if commanding and (put := _PUT_BARE.match(raw)) and (hole := text.spelt.holes.get(put.end() - 1)):
            value = inner(hole.text).lstrip("&*")
            start, stop = found[text.first].start, found[text.last - 1].end
            bracketed = (
                is_asked(source.data, value, start, stop)
                or is_callers(source, value, start)
                or is_given_paths(source, start)
            )
            site = site._replace(given=site.given or bracketed)
        if commanding and not site.told and raw.endswith(b": \0"):
            last = text.spelt.holes[len(raw) - 1]
            site = site._replace(answer=is_answer(inner(last.text), source, last.span[0]))
        fault = spaced(source, found, text, lambda call: site_of(call, True, source.language, values).log)
        if fault is not None:
            yield near.start, iter((Spelt.standing(fault, lines),))
        made = commands(text.spelt, site, values, lines)
        asked = refused or (commanding and (is_expected(*where) or is_asserted(*where, sent=sent)))
        yield near.start, unmended(made) if asked else made
        if not (site.log or site.sought or asked):
            yield near.start, added(source, found, text, values, lines)


def _may_begin(source: Scanned, hit: int, index: int) -> bool:
    """Whether a literal goes on behind a verb in it as a command may."""
    verb = _GOES_ON.match(source.data, hit)
    if verb is None:
        return not source.data[hit : hit + 4].isascii()
    return not verb["quote"] or verb.end() >= source.ends[index]


def _is_not_to_come(source: Scanned, index: int, text: Joined) -> bool:
    """Whether what is done with a text is to fail, or a test looks that it does not come, or it is taken apart."""
    span = source.starts[index], source.ends[index]
    return is_to_fail(source.data, *span) or is_unwanted(source.data, *span) or is_cut(source, text)


def _of_command(site: Site, source: Scanned, found: Tokens, text: Joined, index: int) -> Site:
    """Where a text with a command's words stands: shown, told to a server, measured or looked for."""
    if not site.log and b"\r\n" not in text.spelt.raw and shows(source.data, source.starts[index]):
        site = site._replace(log=True)
    if not (site.log or site.told) and in_dialogue(source, found, text.first):
        site = site._replace(told=True)
    if (alone := is_measured_alone(source, found, text)) is not None:
        return site._replace(log=alone, sought=True)
    return site._replace(sought=site.sought or is_sought(source, found, text))


def _is_closed_behind(source: Scanned, text: Joined) -> bool:
    """Whether a path that a text opens is closed by what a statement behind it writes."""
    last = max(text.literals)
    if _OPENED.search(text.spelt.raw) is None:
        return False
    end = source.ends[last]
    start, _, form, index = next(iter(source.within(end, end + _NEAR)), (end, end, -1, last))
    return form >= 0 and b";" in source.data[end:start] and source.raw(index)[:1] == b">"


def _is_reason(found: Tokens, first: int) -> bool:
    """Whether a text is given back behind nothing, which says why there is nothing."""
    before = [token.text for token in found[max(0, first - 3) : first]]
    return before[:1] == ["return"] and before[1:2] in (["nil"], ["false"], ["null"]) and before[2:] == [","]


def _matters(raw: bytes, source: Scanned) -> bool:
    """Whether a text ends otherwise than in one CR LF somewhere, or is perhaps handed to what puts one behind it."""
    usual = raw.endswith(b"\r\n") and raw.count(b"\n") == raw.count(b"\r\n")
    return not usual or b"\r\r" in raw or b"\n\r\n" in raw or bool(line_enders(source))
