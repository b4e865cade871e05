"""The list under a key that a text stands in: what it has before the text and behind it."""

from __future__ import annotations

from ...model import Span
from ...regexes import regex
from ...typed import NamedTuple
from ..files.lines import line_before

_TEXT = rb"(?:\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*+')"
# In brackets: what stands before a text, and behind it.
KEY = regex(rb"[\"']?(?P<key>[\w.-]{1,40})[\"']?[ \t]*[:=][ \t]*\Z")
_OPENED = regex(rb"\[\s*(?P<texts>(?:" + _TEXT + rb"\s*,\s*)*+)")
_CLOSED = regex(rb"(?P<texts>(?:\s*,\s*" + _TEXT + rb")*+)\s*,?\s*\]")
_TEXTS = regex(_TEXT)
# On lines: what stands before a text on its own, and the line above them all.
_ITEM = regex(rb"(?P<indent>[ \t]*)-[ \t]+\Z")
_HEAD = regex(rb"[ \t]*(?:-[ \t]+)*[\"']?(?P<key>[\w.|-]{1,60})[\"']?:[ \t\r]*\Z")
# The line of a row's table in TOML, and a key over what stands further in.
_TABLE = regex(rb"[ \t]*\[\[[ \t]*[\"']?(?P<key>[\w.-]{1,60})[\"']?[ \t]*\]\][ \t\r]*(?:#[^\n]*)?\Z")
_OVER = regex(
    rb"[ \t]*(?:-[ \t]+)*[\"']?(?P<key>[\w.-]{1,40})[\"']?[ \t]*(?::[ \t]*[\[{]{0,2}|=[ \t]*[\[{]{1,2})[ \t\r]*\Z"
)
_LONGEST, _MOST = 2000, 8


class Listed(NamedTuple):
    """What a list has before a text and behind it, where the list begins and ends, and how far in its key stands."""

    key: bytes
    before: list[bytes]
    behind: list[bytes]
    span: Span
    column: int


def listed(data: bytes, start: int, end: int) -> Listed | None:
    """The list that has the text which stands there, with its quotes."""
    return _in_brackets(data, start, end) or _on_lines(data, start, end)


def _in_brackets(data: bytes, start: int, end: int) -> Listed | None:
    closed = _CLOSED.match(data, end, end + _LONGEST)
    at = start
    # A bracket may stand in one of the texts.
    for _ in range(_MOST if closed else 0):
        at = data.rfind(b"[", max(0, start - _LONGEST), at)
        opened = _OPENED.match(data, at, start) if at >= 0 else None
        if closed and opened and opened.end() == start:
            before = line_before(data, at)
            if (key := KEY.search(before)) is None:
                break
            texts, column = _TEXTS.findall(opened["texts"]), len(before) - len(before.lstrip(b" \t-"))
            return Listed(key["key"], texts, _TEXTS.findall(closed["texts"]), (at, closed.end()), column)
    return None


def _on_lines(data: bytes, start: int, end: int) -> Listed | None:
    line = _ITEM.match(line_before(data, start))
    if line is None:
        return None
    above = data[max(0, start - _LONGEST) : start].split(b"\n")[-2::-1]
    rest, *below = data[end : end + _LONGEST].split(b"\n")
    before, behind = _items(above, line["indent"]), _items(below, line["indent"])
    head = above[len(before)] if len(before) < len(above) else b""
    column = len(head) - len(head.lstrip(b" \t-"))
    named = _HEAD.match(head)
    if named is None or column > len(line["indent"]):
        return None
    first = start - len(line.group()) - sum(len(one) + 1 for one in before) - 1
    return Listed(named["key"], before, behind, (first, end + len(b"\n".join((rest, *below[: len(behind)])))), column)


def _items(lines: list[bytes], indent: bytes) -> list[bytes]:
    """The first of some lines that are items of a list which stands so far in."""
    return lines[: next((at for at, line in enumerate(lines) if not line.startswith(indent + b"- ")), len(lines))]


def key_over(data: bytes, start: int) -> bytes:
    """The key of the list or table whose row a text stands in, as the lines before have it; "" where none does."""
    own, *above = data[max(0, start - _LONGEST) : start].split(b"\n")[::-1]
    deep = len(own) - len(own.lstrip(b" \t"))
    for line in above:
        if (table := _TABLE.match(line)) is not None:
            return table["key"].rpartition(b".")[2]
        column, text = len(line) - len(line.lstrip(b" \t")), line.strip()
        # The items of a list may stand as far in as its key.
        beside = column == deep and own.lstrip().startswith(b"- ") and not text.startswith(b"- ")
        if text and (column < deep or beside):
            if over := _OVER.match(line):
                return over["key"]
            deep, own = column, line
    return b""
