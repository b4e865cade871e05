"""What is fed to a program: to one that sends it as it is, by the call that runs one or by what the program is kept in,
or to any other, which may make of line ends what it will.

Strategy. The places where a file runs such a program are looked for once. A text is fed to one where the call that it
is handed to says so and has the program among its arguments, or before it, or under the name that it is called on.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property

from ....regexes import regex
from ...files.lines import line_before
from ...files.prefilter import on_lines
from ...sent.connections import CONVERTS, FED_NAMES, calling
from ...spelling.literals import Scanned
from ..around.call_sites import Call
from ..around.once import once

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
_BEFORE, _LINE = 120, 400
# What gives names to ways into a program: a pipe, or a terminal, on which CR is what a person's key sends; or a client
# of telnet, which makes CR LF of line ends itself. What the program is kept in is one way to tell which one it is.
_ENTERED = regex(
    rb"\b(?P<terminal>w?pexpect\.\w*spawnu?|wexpect\.spawn|PTY\.(?:spawn|getpty))\b|\bPopenSpawn\("
    rb"|\b(?:(?:IO|io|os)\.)?popen\b|\bOpen3\.p\w+"
    rb"|\b(?P<of>\w{1,60})\.(?:(?P<input>StdinPipe\(|StandardInput\b)|getOutputStream\(|outputStream\b)"
)
_ENTRIES = (b"expect.", b"pty.", b"popen", b"open3", b"stdinpipe", b"outputstream", b"standardinput")
_GIVEN = regex(rb"(?P<names>[\w$@,* \t]{1,120}?)[ \t]*:?=(?!=)[^=\n]*\Z")
_BLOCK = regex(rb"(?:\{|\bdo)[ \t]*\|(?P<names>[\w, \t]{1,120})\|")
_WORD = regex(rb"\w+")
# What is a program that runs, or such a client, by its type or by what makes it.
_PROCESS = regex(
    rb"\b(?:Process|TelnetClient)[ \t]+(?P<typed>\w{1,60})|\b(?P<param>\w{1,60})[ \t]*:[ \t]*(?:Process|TelnetClient)\b"
    rb"|\b(?P<made>\w{1,60})[ \t]*:?=[^=\n][^\n]{0,200}?(?:\.exec\(|\bProcessBuilder\(|\bTelnetClient\("
    rb"|\bProcess\.Start\(|\bexec\.Command(?:Context)?\()"
)
_PROCESSES = (b"process", b"telnetclient", b".exec(", b"exec.command")


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

    @cached_property
    def _entries(self) -> dict[str, list[int]]:
        """The names of ways into programs that may make of line ends what they will, and where they are given those."""
        out: dict[str, list[int]] = {}
        for entry in on_lines(self._data, _ENTRIES, _ENTERED):
            for name in self._of(entry):
                out.setdefault(name.decode(), []).append(entry.start())
        return out

    @cached_property
    def _processes(self) -> frozenset[bytes]:
        found = on_lines(self._data, _PROCESSES, _PROCESS)
        return frozenset(one["typed"] or one["param"] or one["made"] for one in found)

    def _of(self, entry: re.Match[bytes]) -> Iterator[bytes]:
        """The names that one way into a program is given."""
        end = self._data.find(b"\n", entry.end())
        behind = self._data[entry.end() : end if end >= 0 else len(self._data)][:_LINE]
        if process := entry["of"]:
            known = bool(entry["input"] or process in self._processes) and process not in self._programs
        else:
            run = None if entry["terminal"] else _PROGRAM.search(behind)
            known = run is None or _CONVERTS.search(run.group()) is not None
        for names in (_GIVEN.search(line_before(self._data, entry.start())), _BLOCK.search(behind)) if known else ():
            yield from _WORD.findall(names["names"]) if names else ()
        if known and (opened := _OPENED.search(behind)):
            yield opened["name"]

    def entered(self, names: Iterable[str]) -> list[int]:
        """Where one of these names is given a way into a program that may make of line ends what it will."""
        return next((self._entries[name] for name in names if name in self._entries), [])


piped_of = once(Piped)
