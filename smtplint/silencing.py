"""Comments that suppress findings, written where the file's own language takes them for comments.

Strategy. The usual ways to open a comment are tried one after the other, at the line's end and on a line of its own
above, for all lines with findings at once; one is taken only where Pygments then sees a comment. Lines between which no
comment can stand (a long string, a here-document, lines joined by a backslash, a fenced block of Markdown) are one in
this. In a file of settings or code that Pygments does not know the comment is a line above. Where no way holds (JSON, a
transcript that no fence holds, lines that go to a server as they are) nothing is written.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO

from .model import Diagnostic, Edit, Span
from .rewriting import edited
from .sources.files.kinds import CODE, PROGRAMS, kind_of, name_of
from .sources.files.lines import Block
from .sources.stretches import around
from .suppressions import UNUSED
from .typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_COMMENTS = (
    ("# ", ""),
    ("// ", ""),
    ("-- ", ""),
    ("; ", ""),
    ("% ", ""),
    ("' ", ""),
    ("rem ", ""),
    ("/* ", " */"),
    ("<!-- ", " -->"),
    ("{# ", " #}"),
    ("(* ", " *)"),
    ("*> ", ""),
    ("! ", ""),
)
# Templates, whose lines go into the mail as they are: by the end of the name, what opens and closes a comment.
_TEMPLATES = {
    ("j2", "jinja", "jinja2", "twig", "njk"): ("{# ", " #}"),
    ("hbs", "handlebars"): ("{{!-- ", " --}}"),
    ("mustache",): ("{{! ", " }}"),
    ("erb", "ejs", "eex", "heex"): ("<%# ", " %>"),
    ("tmpl", "gotmpl", "gohtml"): ("{{/* ", " */}}"),
    ("liquid",): ("{% comment %}", "{% endcomment %}"),
    ("blade.php",): ("{{-- ", " --}}"),
    ("tt", "tt2"): ("[%# ", " %]"),
    ("ftl",): ("<#-- ", " -->"),
    ("vm", "vtl"): ("#* ", " *#"),
    ("latte",): ("{* ", " *}"),
}
# Lexers for what is read as lines of text or data, which have no comments, though they read some.
_WITHOUT = frozenset(("JSON", "E-mail", "Java Server Page"))
# Lexers for what has them only where the line is theirs alone.
_ALONE = frozenset(("INI", "Properties", "Batchfile", "Makefile", "Docker"))
# Endings that Pygments takes for those of other languages than they are read as here.
_MISTAKEN = frozenset("pl pm t cls ctl inc rest fs r".split())
# What reads files of whose ending it knows nothing, by that, by the language, or by the kind of file.
_LEXERS = {
    "pl": "perl", "vb": "vb.net", "php": "php", "js": "javascript", "lua": "lua", "pas": "delphi", "jsonc": "json5",
    "tfvars": "terraform", "nomad": "terraform", "sql": "sql", "markup": "xml", "fs": "fsharp",
    "r": "splus",
}  # fmt: skip
# Behind this line a program of Perl or Ruby is data.
_DATA = re.compile(rb"^__(?:END|DATA)__\r?$", re.MULTILINE)
_ENDED_BY_DATA = frozenset(("Perl", "Ruby"))
# So much of a file tells its language, where its name leaves a choice.
_HEAD = 1 << 16
# The line that ends a here-document, and has to be nothing else.
_END_OF_HERE = re.compile(rb"[ \t]*\w+[;,)]*\r?")


def comments(
    path: str, data: bytes, found: Iterable[Diagnostic], stretches: Sequence[Span]
) -> tuple[list[Edit], list[Diagnostic]]:
    """The edits that put a comment beside the findings of a file, and the findings for which there is none.

    ``stretches`` are the lines, first and last, between which no comment can stand.
    """
    waiting: dict[Span, list[Diagnostic]] = {}
    for one in found:
        if one.finding.rule != UNUSED:
            waiting.setdefault(around(stretches, one.place.line), []).append(one)
    lexer, lines = _lexer(path, data), Block(data)
    edits: list[Edit] = []
    for way in _ways(path, lexer):
        if not waiting:
            break
        tried = {place: edit for place, here in waiting.items() if (edit := _edit(way, lines, place, here)) is not None}
        held = set(tried.values()) if way.sure else _held(lexer, data, sorted(tried.values()), way.opening)
        for place, edit in tried.items():
            if edit in held:
                edits.append(edit)
                del waiting[place]
    return sorted(edits), [one for here in waiting.values() for one in here]


class _Way(NamedTuple):
    """How a comment is opened and closed, and whether it stands behind the line or on one of its own above.

    ``sure``: there is no need to ask whether it is a comment there. ``blocks``: it may stand only above several lines.
    ``apart``: with blank lines round it.
    """

    opening: str
    closing: str
    behind: bool
    sure: bool = False
    blocks: bool = False
    apart: bool = False


def _ways(path: str, lexer: Any) -> Iterator[_Way]:
    """How comments can be written in such a file, the way that is tried first before others."""
    kind = kind_of(path, b"")
    if kind == "mail":
        for ends, around_it in _TEMPLATES.items():
            if path.lower().endswith(tuple(f".{end}" for end in ends)):
                yield _Way(*around_it, True, sure=True)
    elif kind in ("notebook", "cells", "patches") or (lexer is None and kind in ("markup", "prose", "text")):
        return
    elif lexer is None:
        yield _Way("# ", "", False, sure=True)
    elif lexer.name == "Markdown":
        yield _Way("<!-- ", " -->", False, sure=True, blocks=True)
    elif lexer.name == "reStructuredText":
        yield _Way(".. ", "", False, sure=True, blocks=True, apart=True)
    elif lexer.name not in _WITHOUT:
        for opening, closing in _COMMENTS[1:] if lexer.name == "JSON5" else _COMMENTS:
            if lexer.name not in _ALONE:
                yield _Way(opening, closing, True)
            yield _Way(opening, closing, False)


def _edit(way: _Way, lines: Block, place: Span, here: list[Diagnostic]) -> Edit | None:
    """The edit of the file that writes the comment beside those lines; None where it cannot stand there."""
    codes = ", ".join(sorted({one.finding.code for one in here}))
    words = f"{way.opening}smtplint: ignore[{codes}]{way.closing}".encode()
    several = place[0] != place[1]
    if way.behind:
        begin, line = lines.line(place[1])
        end = begin + len(line)
        goes_on = line.rstrip(b" \t\r").endswith((b"`", b"\\"))
        # A here-document may end with the file, without the line that is due there.
        here_document = several and (b"<<" in lines.line(place[0])[1] or _END_OF_HERE.fullmatch(line))
        return None if goes_on or here_document else Edit(end, end, b"  " + words)
    if way.blocks and not several:
        return None
    begin, line = lines.line(place[0])
    newline = b"\r\n" if lines.data[begin + len(line) :].startswith(b"\r\n") else b"\n"
    led = way.apart and not line.strip()
    first = next(filter(bytes.strip, (lines.line(number)[1] for number in range(place[0], place[1]))), line)
    written = first[: len(first) - len(first.lstrip(b" \t"))] + words + newline
    begin = begin or len(lines.data) - len(lines.data.removeprefix(BOM_UTF8))
    return Edit(begin, begin, newline + written if led else written + newline if way.apart else written)


def _held(lexer: Any, data: bytes, edits: list[Edit], opening: str) -> set[Edit]:
    """Those of the edits, in order and all made at once, whose words are then a comment to the lexer."""
    from pygments.token import Comment

    if lexer.name in _ENDED_BY_DATA and (ended := _DATA.search(data)):
        edits = [edit for edit in edits if edit.start <= ended.start()]
    starts: dict[int, Edit] = {}
    mark = len(data) - len(data.removeprefix(BOM_UTF8))
    shift = -mark
    for edit in edits:
        starts[edit.start + shift + edit.text.index(opening.encode())] = edit
        shift += len(edit.text)
    text = b"".join(edited(BytesIO(data), edits))[mark:].decode("latin-1")
    tokens = lexer.get_tokens_unprocessed(text) if edits else ()
    found = (
        start + len(words) - len(words.lstrip())
        for start, kind, words in tokens
        if kind in Comment and kind not in Comment.Preproc
    )
    return {starts[start] for start in found if start in starts}


def _lexer(path: str, data: bytes) -> Any:
    """What Pygments reads the file with, None where it knows nothing of it; its comments are then found."""
    from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
    from pygments.util import ClassNotFound

    head = data[:_HEAD].decode("latin-1")
    if "." not in name_of(path) and head.startswith("#!"):
        first = head.partition("\n")[0]
        path = next((f"{path}.{ending}" for program, ending in PROGRAMS if program in first), path)
    ending = name_of(path).rpartition(".")[2]
    if ending not in _MISTAKEN:
        try:
            lexer = get_lexer_for_filename(path, head)
        except ClassNotFound:
            pass
        else:
            return None if lexer.name == "Text only" else lexer
    kind = kind_of(path, b"")
    name = _LEXERS.get(ending) or _LEXERS.get(CODE.get(ending, "") if kind == "code" else kind)
    return get_lexer_by_name(name) if name else None
