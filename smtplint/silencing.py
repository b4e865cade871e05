"""Comments that suppress findings, written where the file's own language takes them for comments.

Strategy. For each line with findings the usual ways to open a comment are tried, at the line's end and on a line of its
own above; one is taken only if Pygments, asked with the file's name, then sees a comment there. A file of a language
that Pygments does not know is taken for plain text, whose commands are lines: there the comment is a line above. Where
no way holds (a transcript in Markdown, the middle of a long string, JSON) nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .model import Diagnostic, Edit
from .suppressions import UNUSED

_WAYS = (("# ", ""), ("// ", ""), ("-- ", ""), ("; ", ""), ("/* ", " */"), ("<!-- ", " -->"), ("{# ", " #}"))
# Lexers for what has no comments, though they read some.
_WITHOUT = frozenset(("JSON", "E-mail", "Markdown", "reStructuredText", "Text only"))


def comments(path: str, data: bytes, found: Iterable[Diagnostic]) -> tuple[list[Edit], list[Diagnostic]]:
    """The edits that put a comment beside the findings of a file, and the findings for which there is none."""
    by_line: dict[int, list[Diagnostic]] = {}
    for one in found:
        if one.finding.rule != UNUSED:
            by_line.setdefault(one.begin, []).append(one)
    lexer = _lexer(path)
    edits, left = [], []
    for begin, here in by_line.items():
        codes = ", ".join(sorted({one.finding.code for one in here}))
        edit = next(_fitting(lexer, data, begin, here[0].text, f"smtplint: ignore[{codes}]"), None)
        if edit is None:
            left += here
        else:
            edits.append(edit)
    return edits, left


def _fitting(lexer: Any, data: bytes, begin: int, line: bytes, mark: str) -> Iterator[Edit]:
    end = begin + len(line)
    indent = line[: len(line) - len(line.lstrip(b" \t"))]
    newline = b"\r\n" if data[end : end + 2] == b"\r\n" else b"\n"
    if lexer is None:
        yield Edit(begin, begin, f"# {mark}".encode() + newline)
        return
    if lexer.name in _WITHOUT:
        return
    for before, after in _WAYS:
        words = f"{before}{mark}{after}".encode()
        for edit in (Edit(end, end, b"  " + words), Edit(begin, begin, indent + words + newline)):
            text = (data[: edit.start] + edit.text + data[edit.end :]).decode("latin-1")
            if _is_comment(lexer, text, edit.start + edit.text.index(words)):
                yield edit


def _lexer(path: str) -> Any:
    from pygments.lexers import get_lexer_for_filename
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_for_filename(path)
    except ClassNotFound:
        return None
    return None if lexer.name == "Text only" else lexer


def _is_comment(lexer: Any, text: str, at: int) -> bool:
    from pygments.token import Comment

    for start, kind, value in lexer.get_tokens_unprocessed(text):
        if start <= at < start + len(value):
            return kind in Comment
    return False
