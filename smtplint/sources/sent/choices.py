"""The values that a template's own logic may give a field: one, or one for each branch of a condition.

Strategy. Tags are told from values by how they begin. Where one condition is all of a value, each branch is a value by
itself; what is repeated, or put together from parts, is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Span
from ...regexes import regex

_LOGIC = regex(
    rb"\{%|\{\{[ \t-]*(?:#|/|\^|if\b|else\b|end\b|range\b|with\b)|<%[ \t]*(?![=-])|@(?:if|foreach)[ \t]*\("
    rb"|<[#@][A-Za-z][^<>]{0,200}>|\[%[ \t-]*(?:IF|UNLESS|ELSE|END|FOREACH|FOR|WHILE|SWITCH)\b"
)
_TAG = (
    rb"\{%[^%\n]{0,200}%\}|\{\{[ \t~-]*(?:[#/^]|(?:if|else|end|range|with|block|define)\b)[^{}\n]{0,200}\}\}"
    rb"|<%[ \t-]*+(?!=)[^%\n]{0,200}%>"
    rb"|\[%[ \t-]*[A-Z]{2,8}\b[^%\n]{0,200}%\]|</?#[^<>\n]{0,200}>|@(?:else|endif|endunless)\b"
    rb"|@(?:if|elseif|unless)[ \t]*\([^()\n]{0,200}(?:\([^()\n]{0,100}\)[^()\n]{0,100}){0,4}\)"
)
_TAGS, _BEFORE = regex(_TAG), regex(rb"(?:[ \t]*(?:" + _TAG + rb")){1,4}[ \t]*")
# What begins a condition, and what a tag with anything else than a condition says.
_IF = regex(rb"(?:\W{1,5}(?:if|unless|IF|UNLESS)\b|\{\{[~-]?[ ]*[#^](?P<name>[\w.]+))")
_OTHER = regex(rb"(?i)\b(?:for|foreach|each|range|while|with|set|list|loop|block|assign|switch|case|include)\b")
# What ends a block that begins before the field.
_ENDED = regex(
    rb"(?<![ \t])[ \t]*+(?:\{%-?[ ]*end\w*[^%\n]{0,60}%\}|\{\{[~-]?[ ]*(?:/|end\b)[^{}\n]{0,60}\}\}"
    rb"|<%-?[ ]*(?:end|\})[ ]*-?%>|@end\w+|</#\w+>|\[%-?[ ]*END[ ]*-?%\])[ \t\r]*\Z"
)


def behind_tags(line: bytes) -> int:
    """Where on a line a field may begin: behind tags, if any stand there."""
    tags = _BEFORE.match(line)
    return tags.end() if tags else 0


def values(data: bytes, start: int, end: int) -> Iterator[Span]:
    """Where the values stand that a field of that stretch may have; none where that is unknown."""
    value = data[start:end]
    if not value.strip():
        return
    if _LOGIC.search(value) is None:
        yield start, end
        return
    ended = _ENDED.search(value)
    if ended and ended.start() and _LOGIC.search(value, 0, ended.start()) is None:
        yield start, start + ended.start()
        return
    tags = list(_TAGS.finditer(value))
    edges = [0, *(edge for tag in tags for edge in tag.span()), len(value)]
    pieces = list(zip(edges[::2], edges[1::2], strict=True))
    around = value[: edges[1]].strip() or value[edges[-2] :].strip()
    if not around and _is_condition([tag.group() for tag in tags]):
        if any(_LOGIC.search(value, *piece) for piece in pieces):
            return
        yield from ((start + first, start + last) for first, last in pieces if value[first:last].strip())


def _is_condition(tags: list[bytes]) -> bool:
    """Whether tags are those of one condition, with a branch for what is so and maybe others; Mustache names each."""
    begun = [one for tag in tags if (one := _IF.match(tag))]
    if not tags or not _IF.match(tags[0]) or any(_OTHER.search(tag) for tag in tags):
        return False
    return len({one["name"] for one in begun}) == 1 and (len(begun) == 1 or bool(begun[0]["name"]))
