"""What the elements of markup show of code and of sessions, in pages and in the documents that have tags among text.

Strategy. Tags are told from text, and nothing is nested. Lines that are shown as they are (``<pre>``) are a transcript,
or code where its language is told; a command that is all of a cell or an item is a line too. Of what is found there the
entities are decoded.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..model import Occurrence, Span
from ..regexes import regex
from ..typed import NamedTuple
from .documents.inline import command, is_told
from .files.bearings import bearing
from .files.kinds import ending_of
from .files.lines import Block
from .programs.mail_clients import CALLED
from .reading import within
from .spelling.escapes import decoded
from .spelling.forms import AS_WRITTEN, MARKUP
from .spelling.nested import blanked
from .spelling.spelt import Spelt

_TAG = regex(
    rb"<!--(?:[^-]|-(?!->))*+(?:-->|\Z)|<!\[CDATA\[(?P<cdata>(?:[^\]]|\](?!\]>))*+)(?:\]\]>|\Z)"
    rb"|<(?P<close>/)?(?P<name>[A-Za-z][\w:.-]{0,60}+)(?P<rest>(?=[\s/>])(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)>"
)
# What a document marks as code within a sentence.
_MARKED = regex(rb"(?P<mark>`++)(?:(?!(?P=mark))[^\n]){1,300}+(?P=mark)")
COMMAND = regex(rb"(?i)(?:mail|rcpt)[ \t]*(?:from|to)")
# Elements whose lines are shown as they are; and that of a wiki for code, in which nothing is an entity.
AS_IT_IS = frozenset(b"pre screen programlisting literallayout listing".split())
_HIGHLIGHTED = frozenset((b"syntaxhighlight",))
# What is written as code, and what may hold that as a line of its own.
_CODE = frozenset((b"code", b"tt", b"kbd", b"samp"))
_HOLDING = frozenset((b"td", b"li", b"p", b"dd", b"dt", b"div"))
# What holds a line though that is not written as code.
_CELLS = frozenset((b"td", b"li", b"dt"))
_NAMED = regex(rb"(?i)(?:lang(?:uage)?(?:-|=[\"']?)|brush:[ ]*|highlight-(?:source-)?|sourceCode[ ]+)([\w#+]+)")
_PHP = regex(rb"^[ \t]*(?:<\?php|\$\w+ =|[a-z_]+\(\$\w+,)", re.MULTILINE)
_PYTHON = regex(rb"^[ \t]*(?:import \w+$|from \w+ import |def \w+\(.*\):$|\w+ = smtplib\.)", re.MULTILINE)
_PARAGRAPH = regex(rb"(?i)</?(?:p|li|tr|dd|dt|h[1-6]|div|pre)\b")
# What a path stands behind.
_COLON = regex(rb"(?:FROM|TO):[ \t]*\Z")
# What an element is called, for its looks.
_CLASSES = regex(rb"\bclass[ ]*=[ ]*[\"']?([\w -]{1,80})")
_SENTENCE, _NEAR = 200, 20
_WHOLE = MARKUP._replace(values="-")


class _Tag(NamedTuple):
    """A tag: the element's name in lower case, none for what is no element's; where it begins and ends."""

    name: bytes
    closes: bool
    start: int
    end: int
    rest: Span
    cdata: Span


class Tags:
    """The tags of a file, in order: of each only its place is kept, since a page has many."""

    def __init__(self, data: bytes, starts: array[int]) -> None:
        self._data = data
        self._starts = starts

    def __len__(self) -> int:
        return len(self._starts)

    def __iter__(self) -> Iterator[_Tag]:
        return map(self._at, self._starts)

    def __getitem__(self, index: int) -> _Tag:
        return self._at(self._starts[index])

    def part(self, first: int, behind: int) -> Tags:
        return Tags(self._data, self._starts[first:behind])

    def _at(self, start: int) -> _Tag:
        tag = _TAG.match(self._data, start)
        assert tag is not None
        return _Tag((tag["name"] or b"").lower(), bool(tag["close"]), *tag.span(), tag.span("rest"), tag.span("cdata"))


def tags_of(data: bytes) -> Tags:
    """The tags of a file."""
    return Tags(data, array("i", (tag.start() for tag in _TAG.finditer(data))))


def shown(
    data: bytes, tags: Tags, elements: frozenset[bytes], path: str, lines: Block, taken: list[Span]
) -> Iterator[Occurrence]:
    """What is found in lines that those elements show as they are; the stretches of the file go to ``taken``."""
    opened: _Tag | None = None
    first = 0
    for index, tag in enumerate(tags):
        if opened is None:
            opened = tag if tag.name in elements and not tag.closes else None
            first = index
        elif tag.name != opened.name:
            continue
        elif not tag.closes:
            # The one before was only spoken of, or is never closed.
            opened, first = tag, index
        else:
            if COMMAND.search(data, opened.end, tag.start) or CALLED.search(data, opened.end, tag.start):
                taken.append((opened.end, tag.start))
                if not _is_called_bad(data, opened):
                    yield from _block(data, tags.part(first, index + 1), path, lines)
            opened = None


def in_document(data: bytes, code: Iterable[Span], path: str, lines: Block) -> tuple[list[Occurrence], list[Span]]:
    """What a document's own elements show outside of its blocks of ``code``, and the stretches they show it on."""
    taken = list[Span]()
    rest = blanked(data, code)
    tags = tags_of(blanked(rest, (match.span() for match in _MARKED.finditer(rest))))
    found = [*shown(rest, tags, AS_IT_IS | _HIGHLIGHTED, path, lines, taken), *alone(rest, tags, path, lines, taken)]
    return sorted(found, key=lambda one: one.offsets[0]), taken


def _block(data: bytes, tags: Tags, path: str, lines: Block) -> Iterator[Occurrence]:
    """A stretch of lines between the first and the last of the tags: code if that is told, else a transcript."""
    if tags[0].name == b"script":
        script = decoded(data, tags[0].end, tags[-1].start, AS_WRITTEN)
        yield from within(script, lines, path, "x.js")
        return
    text, form = Spelt(), AS_WRITTEN if tags[0].name in _HIGHLIGHTED else _WHOLE
    for tag, behind in pairwise(tags):
        if _is_path(data, tag, behind):
            text.add(decoded(data, tag.start, tag.end, form))
        elif tag.cdata[0] >= 0:
            text.add(decoded(data, *tag.cdata, AS_WRITTEN))
        elif data.startswith(b"<!--", tag.start):
            # The blanks before it part it from the text.
            text = text.part(0, len(text.raw.rstrip(b" \t")))
        elif tag.name == b"br":
            text.fixed(b"\n", tag.start, tag.end)
        text.add(decoded(data, tag.end, behind.start, form))
    raw, told = text.raw, [_NAMED.search(data, *tag.rest) for tag in tags.part(0, 2) if tag.name]
    endings = [ending for one in told if one and (ending := ending_of(one[1].decode("latin-1")))]
    guessed = ["php"] if _PHP.search(raw) else ["py"] if _PYTHON.search(raw) else []
    language = next(iter([*endings, *guessed, "txt"]))
    if language == "sh":
        # A session is often shown as a shell's, so that both are looked for, as in a document's fence.
        text = Spelt().escaped(b"```sh\n", tags[0].end, tags[0].end, None).add(text)
        text.escaped(b"\n```\n", tags[-1].start, tags[-1].start, None)
    names = {"txt": "readme", "sh": "x.md"}
    yield from within(text, lines, path, names.get(language, f"x.{language}"))


def _is_path(data: bytes, tag: _Tag, behind: _Tag) -> bool:
    """Whether what looks like a tag is the path of a command, whose brackets are written as they are."""
    closed = behind.closes and behind.name == tag.name
    return not (tag.closes or closed) and _COLON.search(data, max(0, tag.start - _NEAR), tag.start) is not None


def alone(data: bytes, tags: Tags, path: str, lines: Block, taken: list[Span]) -> Iterator[Occurrence]:
    """A command that is all that its cell or item holds, and what calls a client in a line of code."""
    shown = blanked(data, taken)
    for at, (inner, end) in enumerate(pairwise(tags)):
        span, code = (inner.end, end.start), inner.name in _CODE
        if inner.closes or not end.closes or inner.name != end.name or not (code or inner.name in _CELLS):
            continue
        if code and CALLED.match(shown, *span):
            yield from within(decoded(data, *span, _WHOLE), lines, path, "x.sh")
        elif code and is_told(bytes(decoded(data, *span, MARKUP).raw), *_beside(data, inner.start, end.end)):
            yield from command(decoded(data, *span, MARKUP), lines)
        elif COMMAND.search(data, *span) and (not code or _is_held(data, tags.part(max(at - 1, 0), at + 3))):
            taken.append(span)
            if not any(_is_called_bad(data, tag) for tag in tags.part(max(at - 2, 0), at + 1)):
                yield from within(decoded(data, *span, _WHOLE), lines, path, "readme")


def _is_called_bad(data: bytes, tag: _Tag) -> bool:
    """Whether an element that begins so is called wrong for its looks."""
    called = None if tag.closes else _CLASSES.search(data, *tag.rest)
    return called is not None and bearing(called[1].decode()) == "bad"


def _beside(data: bytes, start: int, end: int) -> tuple[bytes, bytes]:
    """The rest of the paragraph, or of the row of a table, that a stretch is in."""
    before, behind = data[max(0, start - _SENTENCE) : start], data[end : end + _SENTENCE]
    return _PARAGRAPH.split(before)[-1], _PARAGRAPH.split(behind)[0]


def _is_held(data: bytes, tags: Tags) -> bool:
    """Whether of four tags the outer are those of a cell or an item that holds nothing but what the inner are of."""
    outer, close = tags[0], tags[-1]
    between = data[outer.end : tags[1].start] + data[tags[-2].end : close.start]
    return (
        outer.name in _HOLDING
        and outer.name == close.name
        and (outer.closes, close.closes) == (False, True)
        and not between.strip()
    )
