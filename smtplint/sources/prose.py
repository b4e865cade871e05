"""Prose: Markdown, reStructuredText, RFCs, logs. Transcripts and code blocks hold commands; sentences do not.

Strategy. Lines are taken as in any text, but for what prose has: a quotation's ``>`` is no client's mark, ``&lt;`` is
how markup writes a bracket, a line of a help text or of a grammar shows a form and not a command, and code in a fence
of a language that is known is read as that language.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import accumulate

from ..grammars import keywords
from ..model import Occurrence, Span
from ..regexes import regex
from .documents.ended import without_end, without_notes
from .documents.fences import directives, fences
from .documents.refusing import Refusals
from .documents.warned import Warnings, is_noted, is_warned, warnings
from .files.bodies import bodies, is_within
from .files.kinds import DOCUMENTS, MANUAL, WRITTEN, ending_of, kind_of, name_of
from .files.lines import Block
from .files.prefilter import begins_as_mail, hits, holds, on_lines
from .files.refusals import REFUSING_REPLY
from .sent.genuine import is_form
from .sent.typed import (
    BREAKS,
    EXCHANGED,
    IN_SESSION,
    SPOKEN,
    command_in,
    explains,
    in_prose,
    is_filled_in,
    miswritten,
    names_sender,
    of_client,
    reads_on,
    titled,
)
from .spelling.placeholders import is_unended

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# What is typed behind the prompt of Python's.
_DOCTEST = regex(rb"^[ \t]*+>>>[ ](?P<typed>(?:\w+[ ]*=[ ]*)?\w[\w.]*\([^\n]*)$", re.MULTILINE)
_GOES_ON = regex(rb"\r?\n[ \t]*+\.\.\.(?:[ ]|(?=\r?\n))(?P<typed>[^\n]*)")
_DOCUMENTS = tuple(f".{ending}" for ending in DOCUMENTS)
_TAGGED = tuple(f".{ending}" for ending in WRITTEN)
# One of these is in what begins a block of code.
_BEGINNINGS = (b"code", b"\n[", b"#+", b"\\begin{")
# And one of these, where a mail client is called.
_CALLING = (b"`", b"$", b"%", b"#", b"+", b"|", b" -")
# Elements that show commands in a document.
_ELEMENTS = (b"<pre", b"<code", b"<tt>", b"<kbd", b"<samp", b"<td", b"<li", b"<dt", b"<syntaxhighlight")
_LONGEST = 4096
# Before the path of one that has been read so.
_UNSPELT = "\0roff/"
# What Org has before a line that is shown as it is, and Textile before the first of some.
_MARKS = {
    "org": regex(rb"^[ \t]*(?P<mark>:)[ ]", re.MULTILINE),
    "textile": regex(rb"^(?P<mark>(?:bc|pre)(?:\([\w#.-]+\))?\.\.?)[ ]", re.MULTILINE),
}
# What suppresses findings behind a command.
_SILENCED = regex(rb"(?i)[ \t]+<!--[ \t]*smtplint:[^\n]*")
# The number of a note on a line of code.
_CALLOUT = regex(rb"(?<=[\w\"'>;)])[ \t]+<\d{1,2}>(?=[ \t]*\r?$)", re.MULTILINE)
_FIRST = regex(rb"\s*+#!(?=[^\n]*\n)[^\n]*?(?<![A-Za-z])([A-Za-z]++)[\d.]*(?:[ \t]+-[^\n]*)?\r?\n")
# A comment that ends a line of code.
_COMMENT = regex(rb"[ \t](?:#|//|--|;|%)[ \t]*[^\n\"']*$")
# What is no command's own: a value that is put in later, an ellipsis, the quotes of markup.
_PUT_IN = regex(rb"\{(?![\w.+-]+@)|`|\.\.\.|%(?:[A-Z]{3}|[a-z]+\[)")
# The keyword of a parameter; and of an extension, where a server announces it.
_KEYWORD = regex(rb"(?<=[ \t])[A-Za-z][A-Za-z0-9-]*+(?=[=\s]|$)")
_ANNOUNCED = regex(lambda: rb"250[ -]((?!(?:" + b"|".join(keywords()).replace(b"=", b"") + rb")\b)[A-Z][A-Z0-9-]*)\b")
# A name alone in the brackets of a path, and no words for what is due there.
_NAMED = regex(
    rb":[ \t]*<(?!(?i:[^<>]*\b(?:your|the|his|her|an?|some\w*|my|e?-?mail|address\w*|sender|recipient|name|user)\b))"
    rb"[A-Za-z]+(?:[ ][A-Za-z]+){1,3}>[ \t]*$"
)
# A name alone where a path is due, and the reply to it on the line behind.
_WORD = regex(rb"[\w.+-]+")
_REPLIED = regex(rb"[^\w\n]{0,24}(?:S:[ \t]*)?[2-5][0-9][0-9][ -]")
# What code says that shows what is taken beside what the RFC has.
_LENIENT = regex(rb"(?i)non[-_ ]?rfc(?![0-9])")
# What a copy of an RFC is called, and says of itself.
_RFC = regex(r"rfc[-_]?[0-9]{3}")
_PUBLISHED = regex(rb"Request for Comments:?[ ]*[0-9]|RFC[ -]?[0-9]{3,5}\b")
# Brackets with nothing in them that are none of a path's, and the lines of a session that one stands among.
_PAIR = regex(rb"\(\)|\[\]")
_AMONG = regex(IN_SESSION + rb"|[ \t>]*(?:MAIL FROM|RCPT TO):", re.IGNORECASE)


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands in a file of prose."""
    found = _occurrences(data, path)
    if b"<verify>" not in data:
        return found
    from .documents.verified import as_verified  # few documents have any

    return as_verified(found, data)


def _occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    if _RFC.match(name_of(path)) and _PUBLISHED.search(data[:_LONGEST]):
        return  # nobody changes a word of it
    lines, logged = Block(data), not path.lower().endswith(_DOCUMENTS)
    if logged and begins_as_mail(data):
        end, fields = _template_of_mail(data, path, lines)
        yield from fields
        data = _without(data, [(0, end)]) if end else data
    if not path.startswith(_UNSPELT) and (printed := _as_printed(data, path, lines)) is not None:
        yield from printed
        return
    fenced = list(fences(data))
    blocks = [(*one.inside, one.word) for one in fenced]
    blocks = sorted(blocks + list(directives(data))) if any(word in data for word in _BEGINNINGS) else blocks
    warned, found = warnings(data, fenced), list[Iterable[Occurrence]]()
    if path.lower().endswith(_TAGGED) and next(hits(data, _ELEMENTS), None) is not None:
        from .elements import in_document  # few documents have any

        inside, taken = in_document(data, (block[:2] for block in blocks), path, lines)
        warned = warned.with_blocks(data, taken)
        found.append([one for one in inside if not is_warned(data, lines.near(one.offsets[0])[0], warned)])
        data = _without(data, taken)
    blocks = sorted([*blocks, *_typed(data, blocks)])
    named = ((start, end, name or _program(data, start)) for start, end, name in blocks)
    code = [(start, end, ending) for start, end, name in named if (ending := ending_of(name)) is not None]
    shown = None if logged else _Spans((start, end) for start, end, _ in blocks)
    found.append(_lines(data, code, lines, shown, warned))
    for language in dict.fromkeys(language for _, _, language in code):
        own = ((start, end) for start, end, one in code if one == language and not is_warned(data, start, warned))
        stretches = [(start, end) for start, end in own if not _LENIENT.search(data, start, end)]
        shows = _inside(data, stretches, language, lines)
        found.append(one for one in shows if not _is_called_wrong(one, data, lines, warned))
    if found[1:]:
        from .files.overlaps import merged

        found = [merged(*found)]
    yield from found[0]


def _as_printed(data: bytes, path: str, lines: Block) -> Iterator[Occurrence] | None:
    """What is in a document as it is printed, or but for what marks its lines; None where that is as it stands."""
    if data.startswith(MANUAL) or b"@@" in data:
        from .documents.manuals import SPELT, TEXINFO, as_printed, as_shown
        from .spelling.nested import nested

        if data.startswith(MANUAL):
            data = _without(data, (match.span() for match in SPELT.finditer(data)))
            return nested(as_shown(data), data, lines, occurrences, _UNSPELT + path)
        if path.lower().endswith(TEXINFO):
            return nested(as_printed(data), data, lines, occurrences, _UNSPELT + path)
    mark = _MARKS.get(path.lower().rpartition(".")[2])
    if mark is None or not mark.search(data):
        return None
    rest = _without(data, (match.span("mark") for match in mark.finditer(data)))
    return (one._replace(lines=lines) for one in occurrences(rest, _UNSPELT + path))


def _without(data: bytes, spans: Iterable[Span]) -> bytes:
    """A file with blanks in the place of what was read otherwise."""
    from .spelling.nested import blanked

    return blanked(data, spans)


class _Spans:
    """Stretches of a file, which may overlap."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        # How far those reach that begin no further on.
        self._ends = list(accumulate((end for _, end in ordered), max))

    def __contains__(self, at: int) -> bool:
        index = bisect_right(self._starts, at) - 1
        return index >= 0 and at < self._ends[index]


def _template_of_mail(data: bytes, path: str, lines: Block) -> tuple[int, Iterator[Occurrence]]:
    """Where the fields end that a text begins with, and what they hold, where a mailer makes a message of it."""
    from .sent.header_block import envelopes, filled, head, is_message

    fields, end = head(data, 0)
    if is_message(fields) and ("template" in path.lower() or filled(data, fields)):
        return end, envelopes(data, fields, lines)
    return 0, iter(())


def _lines(
    data: bytes, code: list[tuple[int, int, str]], lines: Block, shown: _Spans | None, warned: Warnings
) -> Iterator[Occurrence]:
    """The lines that are commands, but for those in the fences of ``code``; in ``shown``, or anywhere, a log's too.

    A session is often shown as a shell's, so that lines count there too.
    """
    starts = [start for start, _, _ in code]
    beside: Callable[..., Iterator[Occurrence]] | None = None
    announced = frozenset(_ANNOUNCED.findall(data) if b"250" in data else ())
    last, turned, messages = -1, names_sender(data), bodies(data, shown=True)
    refusals = Refusals(data, warned.fences)
    for hit in hits(data):
        number = lines.number(hit)
        fence = bisect_right(starts, hit) - 1
        inside = fence >= 0 and hit < code[fence][1]
        if number == last or (inside and code[fence][2] != "sh"):
            continue
        last = number
        begin, line = lines.line(number)
        if is_within(messages, begin) or is_warned(data, begin, warned):
            continue
        line = of_client(line) if turned else line
        line = _SILENCED.sub(b"", line) if b"<!--" in line else line
        if shown is not None and hit not in shown:
            line = line.rstrip()  # two blanks break a line of Markdown's
        found = _command(line, number, lines)
        if found is None:
            logged = shown is None or hit in shown
            beside = beside or _beside(data, lines)
            others = beside(begin, line, number, inside=inside, logged=logged)
            yield from refusals.told(others, begin, begin + len(line))
        # A sign that no quotation has.
        elif (marked := line[: found[0]].strip() not in (b"", b">")) or not (
            reads_on(found[1]) or in_prose(lines, number, found[1])
        ):
            at, raw = found if shown is None else (found[0], without_notes(found[1], of_client=marked))
            if is_noted(line[at + len(raw) :]):
                continue
            words = ((word.group().upper(), word.span()) for word in _KEYWORD.finditer(raw))
            own = tuple(span for word, span in words if word[:1] == b"X" or word in announced)
            one = Occurrence(raw, range(begin + at, begin + at + len(raw) + 1), lines, own)
            yield from refusals.told([one], begin, begin + at + len(raw))


def _is_called_wrong(one: Occurrence, data: bytes, lines: Block, warned: Warnings) -> bool:
    """Whether a comment in code that a document shows says that a command is wrong: right above, or behind it."""
    begin, line = lines.near(one.offsets[0])
    note = _COMMENT.search(line, max(0, one.offsets[-1] - begin))
    return (note is not None and is_noted(note.group())) or is_warned(data, begin, warned)


def _beside(data: bytes, lines: Block) -> Callable[..., Iterator[Occurrence]]:
    """What finds commands on a line that is none by itself."""
    from functools import partial

    from .documents.beside import beside
    from .sent.values import Values

    return partial(beside, data, lines, Values(data))


def _command(line: bytes, number: int, lines: Block) -> tuple[int, bytes] | None:
    """The command on a line of prose, with the place it begins at."""
    if len(line) > _LONGEST:
        # No sentence is as long; of a command so much is read as of one in a file of nothing else.
        from .text import LONGEST

        line = line[:LONGEST] if command_in(line[:_LONGEST].lstrip(b" \t")) else b""
    if b"&lt;" in line or b"&gt;" in line:
        return None
    indent = len(line) - len(line.lstrip(b" \t" + BREAKS))
    rest = line[indent:]
    found = command_in(rest) or miswritten(rest, lines, number) or titled(rest, lines, number)
    if found is None:
        return None
    at, raw = found[0] + indent, without_end(found[1])
    return (at, raw) if _is_one(raw, line[:at].strip(), number, lines) else None


def _is_one(raw: bytes, mark: bytes, number: int, lines: Block) -> bool:
    """Whether what reads as a command on a line of prose is one, by the lines beside it; ``mark`` is before it."""
    quoted = mark == b">" and not raw.lstrip()[:4].isupper()
    if _PUT_IN.search(raw) or is_filled_in(raw) or is_unended(raw) or explains(raw):
        return False
    if quoted and not any(map(EXCHANGED.match, lines.beside(number))):
        return False
    if is_form(raw) and not (mark and _NAMED.search(raw) and any(map(REFUSING_REPLY.match, lines.beside(number)[-1:]))):
        return False
    colon = raw.find(b":")
    text = raw[colon + 1 :].strip() if colon >= 0 else raw
    # Between a colon and prose there is no telling; an address or a bracket tells.
    if not (b"@" in text or b"<" in text or (raw.startswith(b"RCPT") and text.lower() == b"postmaster")):
        reply = _REPLIED if text else REFUSING_REPLY
        word = mark not in (b"", b">") and (not text or bool(_WORD.fullmatch(text)))
        answered = word and any(map(reply.match, lines.beside(number)[-1:]))
        paired = _PAIR.fullmatch(text) is not None and all(map(_AMONG.match, lines.beside(number)))
        if not (answered or paired):
            return False
    small = raw.islower() and not mark and b"<" not in raw and len(text.split()) > 1
    return not small or all(map(SPOKEN.match, lines.beside(number)))


def _typed(data: bytes, blocks: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """What a person types to call a mail client, or is told to, or types in Python's, outside of code that says so."""
    named = _Spans((begin, last) for begin, last, name in blocks if name)
    if any(sign in data for sign in _CALLING):
        from .documents.called import called

        for match in called(data):
            start, end = match.span("typed")
            if start not in named:
                yield start, end, "sh"
    for match in on_lines(data, (b">>>",), _DOCTEST):
        line: re.Match[bytes] | None = None if match.start() in named else match
        while line is not None:
            yield *line.span("typed"), "py"
            line = _GOES_ON.match(data, line.end())


def _program(data: bytes, start: int) -> str:
    """The program that the first line of a stretch of code names, if it is a script's."""
    first = _FIRST.match(data, start)
    return first[1].decode("latin-1") if first else ""


def _inside(data: bytes, stretches: list[tuple[int, int]], language: str, lines: Block) -> Iterator[Occurrence]:
    """The commands of the stretches that are code, at their places in the file: what is not code is blanked."""
    pieces, at = [], 0
    for start, end in stretches:
        if start >= at:
            pieces += [b" " * (start - at - 1), b"\n"[: start - at], data[start:end]]
            at = end
    path = f"x.{language}"
    kind = kind_of(path, b"")
    if holds(kind, b"".join(pieces[2::3])):
        text = _CALLOUT.sub(lambda number: b" " * len(number.group()), b"".join(pieces))
        found: Iterator[Occurrence] = import_module(f".{kind}", __package__).occurrences(text, path)
        yield from (one._replace(lines=lines) for one in found)
