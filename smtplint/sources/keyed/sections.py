"""What a key of settings is in: the keys round it, by braces and by indentation, and the header of its section."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...regexes import regex
from ..files.lines import indentation

# The key that a brace belongs to, that lines further in do, and the header of a section.
_BRACED = regex(rb"(?P<name>[\w.\[\]-]{1,100})[\"']?[ \t]*[:=]?[ \t]*\Z")
_LINED = regex(rb"(?:-[ ]+)?[\"']?(?P<name>[\w.\[\]-]{1,100})[\"']?[ \t]*:[ \t]*(?:[&!#][^\n]*)?\r?\Z")
_HEADER = regex(
    rb"^[ \t]*\[+(?:[ \t]*+(?!\]))?[\"']?(?P<name>[^\]\[\"'\n]{1,100})[\"']?[ \t]*\]+[ \t]*(?:[#;][^\n]*)?\r?$",
    re.MULTILINE,
)
NEAR = 2000


def full_name(data: bytes, key: str, start: int, wanted: tuple[str, ...]) -> str:
    """A key's name with those of what it is in before it, as long as it is the end of one that is wanted."""
    while any(len(key) < len(one) and one.endswith(key) for one in wanted) and (outer := _outer(data, start)):
        name, start = outer
        key = f"{name.strip('[]')}.{key}"
    return key


def beside(data: bytes, start: int, key: re.Pattern[bytes]) -> bool:
    """Whether another key stands beside one: as far in, in the same section and item, with no line further out."""
    near = max(0, start - NEAR)
    line = data.rfind(b"\n", near, start) + 1 or near
    own, *behind = data[line : line + NEAR].splitlines()
    before = [] if _begins_item(own) else data[max(0, line - NEAR) : line].splitlines()[::-1]
    within = _depth(own)
    others = (*_as_far_in(before, within, down=False), *_as_far_in(behind, within, down=True))
    return any(key.search(one) for one in (own, *others))


def _as_far_in(lines: Iterable[bytes], within: int, *, down: bool) -> Iterator[bytes]:
    """Of lines above or below one, those as far in, up to the end of what it is in."""
    for line in lines:
        depth, begins = _depth(line), _begins_item(line)
        if _HEADER.match(line) or 0 <= depth < within or (depth == within and begins and down):
            return
        if depth == within:
            yield line
            if begins:
                return


def _begins_item(line: bytes) -> bool:
    return line.lstrip().startswith(b"-")


def _depth(line: bytes) -> int:
    """How far in the key of a line stands; of a line that has none, -1."""
    key = line.lstrip(b" \t-")
    return len(line) - len(key) if key.strip() and not key.startswith((b"#", b";")) else -1


def _outer(data: bytes, start: int) -> tuple[str, int] | None:
    """The name of what holds the place, and where that name stands."""
    near = max(0, start - NEAR)
    depth, at = 0, start
    while (at := max(data.rfind(b"{", near, at), data.rfind(b"}", near, at))) >= 0:
        depth += 1 if data[at] == 0x7D else -1
        if depth < 0:
            return _section_named(_BRACED.search(data, max(near, at - 120), at))
    line = data.rfind(b"\n", 0, start) + 1
    indent = indentation(data[line : line + NEAR])
    while line > near and indent:
        line, end = data.rfind(b"\n", near, line - 1) + 1 or near, line - 1
        text = data[line:end]
        if text.strip() and not text.lstrip().startswith(b"#") and (found := indentation(text)) < indent:
            return _section_named(_LINED.match(data, line + found, end))
    headers = list(_HEADER.finditer(data, near, start))
    return _section_named(headers[-1]) if headers else None


def _section_named(match: re.Match[bytes] | None) -> tuple[str, int] | None:
    return (match["name"].decode("latin-1"), match.start("name")) if match else None
