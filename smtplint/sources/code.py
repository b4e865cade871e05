"""Code: the commands in its literals, and the addresses it hands to calls that send them as envelope."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from ..model import Occurrence
from ..regexes import regex
from .coding.around.once import values_of
from .coding.around.tokens import Neighbourhoods, Tokens
from .coding.expected.verdicts import is_accepted
from .coding.gathered.applied import applied
from .coding.gathered.continued import awaits_value, goes_on
from .coding.gathered.filled import filled
from .coding.gathered.headed_lists import headed, led
from .coding.gathered.heads import grown, spaced
from .coding.gathered.joined_arguments import ended, roped
from .coding.gathered.kept_texts import HEADS
from .coding.gathered.parameters_behind import PARAMETERS, added, begins, behind_path, chosen
from .coding.gathered.parts_behind import chained, with_rest
from .coding.gathered.unfilled import with_unfilled
from .coding.joined.expressions import joined
from .coding.joined.notations import arrays_in, noted, with_uncalled
from .coding.matched.counted import is_counted, with_nul
from .coding.outlets.channels import records, site_of
from .coding.outlets.mended import mended
from .coding.outlets.messages import FIELDS, messages
from .coding.placed import Placed, placed, purpose, site
from .coding.values.constants import known
from .coding.values.given_values import with_given
from .coding.values.own_shapes import with_shapes
from .files.lines import Block
from .files.overlaps import Groups, in_order, merged
from .files.prefilter import HITS, LARGE, Searched, hits
from .handed.assigned import LIST
from .handed.calls import handed_over
from .handed.client_calls import STEMS, WRAPPED, invoked
from .handed.kept_heads import has_rest, standing
from .handed.own_functions import PUTS
from .programs.fed_programs import FED_STEMS, provisions, shell_texts, steps
from .programs.mail_clients import STEMS as CLIENTS
from .reading import INSIDE, within
from .sent.commands import commands, holds_verb
from .sent.genuine import begins_sentence
from .sent.names import LONG
from .sent.passed_over import VALUES, Behind, Crowd, too_long
from .sent.sendings import tables_in
from .sent.typed import GOES_ON
from .sent.unmended import accepted, expected, filled_outside, unmended
from .sent.values import GREETINGS
from .spelling.carried import carried
from .spelling.escapes import decoded
from .spelling.forms import AS_WRITTEN
from .spelling.languages import LANGUAGES
from .spelling.literals import Scanned, scanned
from .spelling.long_lines import LONGEST as LONGEST_LINE
from .spelling.long_lines import without_long_lines
from .spelling.nested import blanked, with_placeholders
from .spelling.scanner import LONGEST
from .spelling.spelt import Spelt

# The words that are looked for in every file of code.
_SOUGHT = (*HITS, *PARAMETERS, *HEADS, *LONG, LIST, *FIELDS, *GREETINGS, *STEMS, *WRAPPED, *CLIENTS, *FED_STEMS, *PUTS)
# What parts a program from the data behind it.
_DATA_MARK = regex(rb"^__(?:DATA|END)__[ \t\r]*\n", re.MULTILINE)
# Documentation of Perl's, which stands behind the program too.
_POD = regex(rb"^=[a-z]", re.MULTILINE)
# How begins what parameters behind a path are looked for by, and no command.
_KEYED = b" ,NOE\"'`"
# How a text goes on behind a verb, or behind half a word of one that is misspelt: as a command, by its end, or by what
# may stand for more of it.
_GOES_ON = regex(
    rb"[A-Za-z]{4,5}[ \t]*+(?:[%{$#\\<@~\[&\x80-\xff]|`(?=u\{)|(?P<quote>[\"'`]{1,3})|\Z|\r?\n|_(?=_)"
    rb"|" + GOES_ON + rb")"
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
        passed = (
            too_long(LONGEST_LINE, begin, lines) for begin, end in left_out.spans() if holds_verb(data[begin:end])
        )
        found = merged(carried(found, left_out, lines), passed)
    yield from found


def _occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """What a file of code holds: in texts, in calls that take addresses, in other languages within.

    Perl's data and documentation behind a program are read as a document.
    """
    source = scanned(data, path, runs=len(data) > LARGE)
    if source is None:
        return
    lines, scripts = Block(data), _run_by(source)
    rest = _data_in(source)
    if rest < len(data):
        source = Scanned(data[:rest], source.language)
    run = [within(with_placeholders(source.spelt(index), data), lines, path, name) for name, index in scripts]
    if scripts:
        spans = [(source.starts[index], source.ends[index]) for _, index in scripts]
        source = Scanned(blanked(data, spans), source.language)
    if len(data) > LARGE:
        source.data = Searched.of(source.data, (*_SOUGHT, *(table.stem for table in tables_in(source))))
    if source.language is LANGUAGES["py"]:
        # One is read when it is its turn: they stand one behind the other.
        run.append(chain.from_iterable(within(text, lines, path, "x.py") for text in _examples(source)))
    run += [within(text, lines, path, name) for name, text in shell_texts(source)]
    heads = messages(source, lines, path)
    found = merged(
        _commands(source, lines),
        _headed(source, lines),
        handed_over(source, lines),
        invoked(source, lines),
        heads,
        *run,
    )
    told = arrays_in(source, found)
    yield from map(filled_outside, told) if INSIDE in path else told
    if rest < len(data):
        pod = _POD.search(data, rest)
        yield from within(decoded(data, rest, pod.start() if pod else len(data), AS_WRITTEN), lines, path, "readme")


def _run_by(source: Scanned) -> list[tuple[str, int]]:
    """The texts that a pipeline, or what sets up a machine, runs: each by the name of such a file, and its index."""
    if source.language is LANGUAGES["jenkinsfile"]:
        return steps(source)
    return provisions(source) if source.language is LANGUAGES["rb"] else []


def _examples(source: Scanned) -> Iterator[Spelt]:
    """What is typed behind Python's prompt in each text that shows it."""
    last = -1
    for at in hits(source.data, (b">>> ",)):
        index = source.literal(at)
        if index <= last:
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
def _commands(source: Scanned, lines: Block) -> Groups:
    """The commands in each text, with a place that none of it stands before."""
    done, near = set[int](), Neighbourhoods(source)
    crowd, behind, passed, data = Crowd(source.data), Behind(source, lines), 0, source.data
    for hit in hits(data, more=PARAMETERS):
        verb, keyed = _GOES_ON.match(data, hit), data[hit] in _KEYED
        if hit < passed or (verb is None and not keyed and data[hit : hit + 4].isascii()):
            # One in letters that are like a verb's own goes on as it will.
            continue
        index = source.at(hit)
        if index < 0:
            continue
        start, end = source.starts[index], source.ends[index]
        if end == len(data):
            yield near.start, behind.never_ends(index, hit)
        if source.forms[index] < 0:
            passed = end
            continue
        if hit > start + LONGEST:
            yield near.start, behind.told(index, hit)
        # A quote behind it that does not end the literal is no more of a command than a sentence is.
        if keyed and not begins(source, index, hit):
            continue
        if index in done or (verb and verb["quote"] and verb.end() < end) or begins_sentence(data, hit, end):
            continue
        if crowd.holds(hit):
            yield near.start, crowd.told(lines)
            if crowd.is_full:
                return
            continue
        one = _placed(index, near.around(index))
        if one is None:
            done.add(index)
            yield near.start, behind.filled(hit)
            continue
        # Between its literals, in what its operands are handed, may stand texts of their own.
        done.update((index, *one.text.literals))
        if keyed:
            text = None if one.commanding else behind_path(one.text)
            if text is None:
                continue
            one = one._replace(text=one.text._replace(spelt=text), raw=bytes(text.raw), commanding=True, opens=True)
        for found in _of(one, lines, asserted=not keyed):
            yield near.start, found


@in_order
def _headed(source: Scanned, lines: Block) -> Groups:
    """The commands whose heads are kept under names, where those are used."""
    other = standing(source)
    if other is None:
        return
    done, near = set[int](), Neighbourhoods(other)
    for start in sorted(other.texts):
        index = other.literal(start)
        if index in done:
            continue
        one = _placed(index, near.around(index))
        done.update((index, *one.text.literals) if one else (index,))
        if one and has_rest(one.raw):
            for found in _of(one, lines, asserted=False, labels=other.is_label(start)):
                yield near.start, other.begun(found, lines)


def _placed(index: int, found: Tokens) -> Placed | None:
    """The text that a literal is part of: with what is joined to it, written behind it, and put into it.

    None for one that too many values are put into.
    """
    text = (
        applied(index, found)
        or roped(index, found)
        or headed(index, found)
        or led(index, found)
        or joined(index, found)
    )
    if len(text.spelt.holes) > VALUES:
        return None
    text = with_rest(chained(ended(text)))
    more = grown(text)
    if more and not (more.pieces and more.call and records(found.source, more.call)):
        text = more
    opens = goes_on(found.source, found[text.first].start, found[text.last - 1].end, text.spelt.raw)
    text, shown = text._replace(whole=text.whole and not opens), False
    if awaits_value(found.source, found[text.first].start, text.spelt.raw):
        whole, behind = text.spelt.part(0, len(text.spelt.raw)), text.spelt.ends[-1]
        whole.hole("", behind, behind)
        text = text._replace(spelt=whole)
    if text.spelt.holes:
        text = text._replace(spelt=with_uncalled(found.source, text.spelt))
        told, shown = filled(text)
        text = text._replace(
            spelt=noted(
                found.source,
                chosen(with_given(known(with_shapes(told, found.source), found.source), found.source), found.source),
            )
        )
    if is_counted(text):
        text = text._replace(spelt=text.spelt.sealed())
    return placed(text, index, opens=opens, shown=shown)


def _of(one: Placed, lines: Block, *, asserted: bool = True, labels: bool = False) -> Iterator[Iterator[Occurrence]]:
    """What is found in a text, by what it is for; ``asserted``: in one that a test expects, too.

    ``labels``: what it begins with may as well be a label, unless it is sent for certain.
    """
    text, source = one.text, one.text.source
    handed = site_of(source, text.call, whole=text.whole)
    meant = purpose(one, told=handed.told)
    told = meant in ("sent", "accepted")
    if meant == "none" or not (told or asserted):
        return
    place = site(one, handed)
    if labels and not (place.told or place.sink.sent or b"\r\n" in one.raw):
        return
    fault = spaced(text)
    if fault is not None:
        yield iter((Spelt.standing(fault, lines),))
    if source.language is LANGUAGES["c"]:
        yield (Spelt.standing(one, lines) for one in with_nul(text))
    spelt = with_unfilled(text) if text.spelt.holes else text.spelt
    made = mended(source, commands(spelt, place, values_of(source), lines))
    if meant == "accepted" or (asserted and one.commanding and is_accepted(text.found, text.first, text.last)):
        made = accepted(made)
    yield made if told else unmended(expected(made) if meant == "expected" else made)
    if told and not (place.log or place.sought):
        yield added(text, lines)
