"""What is fed to a program that sends it as it is: by the call that runs one, or by what the program is kept in.

Strategy. The places where a file runs such a program are looked for once. A text is fed to one where the call that it
is handed to says so and has the program among its arguments, or before it, or under the name that it is called on.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from ...regexes import regex
from ..files.lines import line_before
from ..files.prefilter import on_lines
from ..sent.connections import CONVERTS, FED_NAMES, calling
from ..spelling.literals import Scanned
from .call_sites import Call
from .once import once

_PROGRAM = regex(
    rb"[\"'](?:[\w./-]{0,80}/)?" + calling(rb"(?:[ \t]+|[\"'],[ \t]*[\"'])", fed=True) + rb"(?=[\"' \t])[^\n]{0,300}"
)
_STEMS = tuple(before + name for before in (b'"', b"'", b"/") for name in FED_NAMES)
# What is run with its words apart may be told so by ``-c`` as well, which on a line is a shell's.
_CONVERTS = regex(CONVERTS + rb"|[\"' \t]-\w{0,4}c\b")
# The argument under which a text is fed, right before that.
_INPUT = regex(rb"\b(?:input|stdin_data)[ \t]*[:=][ \t]*\(?\Z")
_FEEDING = frozenset(("communicate", "capture2", "capture2e", "capture3"))
# The name that a program is given before it, or behind it.
_NAMED = regex(rb"(?:^|[\s(,;$@])(?P<name>\w{1,60})[ \t]*:?=(?!=)[^=\n]*(?:\n[ \t]*)?\Z", re.MULTILINE)
_OPENED = regex(rb"\bas[ \t]+(?P<name>\w{1,60})")
_BEFORE = 120


class Piped:
    """Of a file."""

    def __init__(self, source: Scanned) -> None:
        self._data = source.data

    @cached_property
    def _programs(self) -> dict[bytes, list[int]]:
        """Where such programs are run, by the names that they are kept in, or none."""
        out: dict[bytes, list[int]] = {}
        for run in on_lines(self._data, _STEMS, _PROGRAM):
            if not _CONVERTS.search(run.group()):
                near = self._data[max(0, run.start() - _BEFORE) : run.start()]
                name = _OPENED.search(run.group()) or _NAMED.search(near)
                out.setdefault(name["name"] if name else b"", []).append(run.start())
        return out

    def takes(self, call: Call | None, start: int) -> bool:
        """Whether a text from ``start`` on, which comes to that call, is fed to such a program."""
        before = line_before(self._data, start)
        if _INPUT.search(before):
            given = b" ".join((before, *(other.encode() for other in (call.others if call else ()))))
            return any(not _CONVERTS.search(run.group()) for run in _PROGRAM.finditer(given))
        if call is None or not (call.receiver.endswith(".stdin") or call.last in _FEEDING):
            return False
        places = self._programs.get(call.receiver.partition(".")[0].lstrip("$@").encode(), [])
        return bool(places) if call.receiver else bisect_left(places, start - len(before)) < bisect_left(places, start)


piped_of = once(Piped)
