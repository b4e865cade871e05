"""Commands in two arguments, between which a call puts a blank: smtplib's docmd(), Net::Cmd's command().

Strategy. Such a call has the head of a command before the rest of one. A colon at the end of the head comes before the
blank; it is told, and what the two come to without the blank is linted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Edit, Fault, Lines, Occurrence
from ...regexes import regex
from ..coding.around.once import values_of
from ..coding.around.tokens import Tokens, arguments, followed, placed
from ..coding.joined.expressions import text_from
from ..files.overlaps import Groups, Overlaps, in_order
from ..files.prefilter import on_lines
from ..sent.commands import Site, commands
from ..sent.meanings import bare_address
from ..sent.spacings import Spacing, spacings_in
from ..spelling.literals import Scanned
from ..spelling.spelt import Spelt

# So far such a call is followed.
_WINDOW = 4000
_WORD = regex(rb"(?i)(MAIL|RCPT)([ \t]+(?:FROM|TO):[ \t]*)$")


@in_order
def docmds(source: Scanned, lines: Lines) -> Groups:
    """Calls with the verb in one argument, the rest in the next, ``docmd("MAIL FROM:", to)``, as the line they send."""
    overlaps = Overlaps()
    due = {
        name: row
        for row in spacings_in(source.language)
        if row.library is not None and row.library in source.data
        for name in row.names.split()
    }
    # What only a library's own classes have they call on nothing, too.
    bare = "|".join(name for name, row in due.items() if row.bare) or "(?!)"
    named = rf"(?:(?:\.|->)(?P<on>{'|'.join(due)})|(?<![\w.>:~])(?P<bare>{bare}))[ \t]*\(".encode()
    words = tuple(name.lower().encode() for name in due)
    for match in on_lines(source.data, words, re.compile(named)) if due else ():
        if source.at(match.start()) < 0 and overlaps.admits(match.start()):
            found, end = followed(source, match.end() - 1, match.end() + _WINDOW, 0)
            overlaps.reach(found[end - 1].end)
            name = (match["on"] or match["bare"]).decode()
            yield match.start(), _docmd(source, name, due[name], found, lines)


def _docmd(source: Scanned, name: str, row: Spacing, found: Tokens, lines: Lines) -> Iterator[Occurrence]:
    """smtplib's docmd(), Net::Cmd's command(): a colon at the end of the first argument comes before a space."""
    parts = placed(arguments(source, found, 0), row.keywords)
    if row.on and parts and re.fullmatch(row.on, parts[0].text):
        parts = parts[1:]
    elif row.on:
        return
    if len(parts) != 2 + row.others or found[parts[0][1]].kind != "text" or parts[0][2] - parts[0][1] != 1:
        return
    command = source.spelt(found[parts[0][1]].value)
    word = _WORD.match(bytes(command.raw))
    if word is None or command.holes:
        return
    start, end = word.span(2)
    where, moved = (command.starts[start], command.ends[end - 1]), word[2].strip()
    argument, (text, _, behind) = found[parts[1][1]], text_from(source, found, parts[1][1])
    edits: tuple[Edit, ...] = ()
    # What a condition chooses from begins in several ways.
    if argument.kind == "text" and behind == parts[1][2]:
        inner = source.spelt(argument.value)
        if inner.raw:
            edits = (Edit(*where, b""), Edit(inner.starts[0], inner.starts[0], moved))
    elif re.fullmatch(r"\$?[A-Za-z_][\w.]*", parts[1][0]):
        quote = source.data[command.ends[-1] : command.ends[-1] + 1]
        joined = f" {source.language.joins[0]} ".encode()
        bare = bare_address(parts[1][0], values_of(source))
        opened, closed = (b"<", joined + quote + b">" + quote) if bare else (b"", b"")
        before, after = quote + moved + opened + quote + joined, found[parts[1][2] - 1].end
        edits = (Edit(*where, b""), Edit(argument.start, argument.start, before))
        edits += (Edit(after, after, closed),) if closed else ()
    spaced = Fault("docmd-space", where, edits, (name,))
    sent = list(_without_space(source, command, text, lines)) if behind == parts[1][2] else []
    if sent:
        yield sent[0]._replace(faults=(spaced, *sent[0].faults))
        yield from sent[1:]
    else:
        yield Spelt.standing(spaced, lines)


def _without_space(source: Scanned, head: Spelt, rest: Spelt, lines: Lines) -> Iterator[Occurrence]:
    """What a command comes to without the space that is put behind its colon."""
    whole = Spelt().escaped(bytes(head.raw).rstrip(b" \t"), head.starts[0], head.ends[-1], None).add(rest)
    yield from commands(whole, Site(whole=True, told=True), values_of(source), lines)
