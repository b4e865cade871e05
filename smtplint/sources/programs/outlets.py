"""Where what a shell's command writes goes to: a connection that takes it as it is, or anything else.

Strategy. What stands behind the command on its line tells; a command in a block goes where the block does, which ends
on a line of its own further out. What makes CRLF of line ends on the way is no such connection.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import islice

from ...model import Span
from ...regexes import regex
from ...typed import NamedTuple
from ..files.lines import indent, line_before, line_stop
from ..files.prefilter import lines_with, on_lines
from ..sent.connections import CONVERTS, FED, FED_NAMES
from ..sent.line_ends import CR, ESCAPED, LF
from ..spelling.shells import FUNCTION, FUNCTION_HEAD

# What is left of a command, up to what ends it or sends it somewhere.
_REST = regex(rb"(?:[^\n;&|><'\"\\]|\"(?:[^\"\\]|\\[\s\S])*+\"|'[^']*+'|\\[\s\S]|&(?!&)(?<=[<>].)|<)*+")
_INTO = regex(rb">[ \t]*(?:&[ \t]*[\"']?(?:\$\{?)?(?P<name>\w+)|[\"']?/dev/tcp/)")
_OPENED = regex(
    rb"\bexec[ \t]+(?:\{(?P<named>\w+)\}|(?P<number>\d+))[ \t]*(?:<>|>)[ \t]*[\"']?/dev/tcp/"
    rb"|\bcoproc[ \t]+(?P<coproc>\w+)[ \t]+(?:[{(][ \t]*)?" + FED + rb"\b(?![^\n]*(?:" + CONVERTS + rb"))"
)
_FILE = rb"[\"']?(?P<file>(?:[\w./-]|\$\w|\$\{\w+\})++)[\"']?(?=[\s;&|)<>]|\Z)"
_INTO_FILE = regex(rb">>?[ \t]*" + _FILE)
# The same before what a command writes, where a shell takes it too.
_LED = regex(rb"(?<![^\s;|&({])1?(?P<into>>>?[ \t]*(?:&[ \t]*)?[^\s;|&<>()]++)[ \t]+(?=(?P<behind>[^;|&(){}<>]*)\Z)")
_WRITES = regex(rb">[ \t]*&[ \t]*[\"']?[$3-9]")
# What ends what it is given as a command ends.
_ENDS = regex(rb"printf[ \t]+[\"']%s" + ESCAPED + rb"[\"'][ \t]+\"?\$\{?[1*@]")
# What makes one text of all that it is given, with blanks between.
_JOINS = regex(
    rb"\bprintf[ \t]+[\"'](?:[^\"'\n]*[^\"'\n%])?%s(?:[^ \"'\n%][^\"'\n%]*)?[\"'][ \t]+\"\$(?:\*|\{\*\})\""
    rb"|\bprintf[ \t]+[\"']%s[ ]%s[^\"'\n%]*[\"'][ \t]+\"?\$\{?1\}?\"?[ \t]+\"?\$\{?2\b"
    rb"|\becho[ \t]+(?:-\w+[ \t]+)*[$]?(?:\"?\$(?:[*@]|\{[*@]\})|\"?\$\{?1\}?(?:[ ]|\"?[ \t]+\"?)\$\{?2\b)"
)
# The same with nothing between.
_ABUTS = regex(
    rb"\bprintf[ \t]+[\"']%s%s[^\"'\n%]*[\"'][ \t]+\"?\$\{?1\}?\"?[ \t]+\"?\$\{?2\b"
    rb"|\b(?:printf[ \t]+[\"'][^\"'\n%]*%s[^\"'\n%]*[\"']|echo(?:[ \t]+-\w+)*)[ \t]+\"?\$(?:1|\{1\})\$\{?2\b"
)
# The head of a function, and its body so far.
_FUNCTION = regex(FUNCTION + rb"(?:[^\n}]|\}(?!\s)|\n(?!\}))*+\Z")
_BODY = 340
# A function, up to where its brace closes, on the line or as far in as it begins.
_WHOLE = regex(
    rb"^(?P<indent>[ \t]*)" + FUNCTION + rb"(?:[^\n]*\}[ \t]*$|[^\n]*(?:\n(?!(?P=indent)\})[^\n]*)*+)",
    re.MULTILINE,
)
_PIPE = regex(rb"\|&?[ \t]*(?:\\?\r?\n[ \t]*)?(?P<line>[^\n\\]*+(?:\\[\s\S][^\n\\]*+)*+)")
_CALLED = rb"(?:^|[|(;&]|\b(?:sudo|timeout[ \t]+\S+|exec))[ \t]*" + FED + rb"\b"
_SERVER = regex(_CALLED)
# A file that it reads.
_READS = regex(rb"[^|;&<\n]*<[ \t]*" + _FILE)
_COPIES = regex(rb"\bcat[ \t]+" + _FILE + rb"[ \t]*\|[ \t]*\Z")
# The same before what it reads: a here-document, or a text with an LF behind it.
_FED = regex(_CALLED + rb"[^|;&\n]*?(?P<sign><<<?)-?[ \t]*\Z")
_COPIED = regex(rb"(?:^|[|(;&])[ \t]*cat[ \t]*(?:-[ \t]*)?<<\Z")
# What mails what it is given, a message or the text of one, and holds no session over it.
_MAILER = (
    rb"(?:^|[|(;&{`]|\b(?:sudo|exec|then|do|else)\b|\btimeout[ \t]+\S+)[ \t]*(?:[\w./-]*/|\$\{?)?"
    rb"(?:(?i:sendmail)\}?|ssmtp|msmtp|exim4?|mailx?|s-nail|(?:neo)?mutt)(?=[ \t<]|$)(?![^|;&\n]*[ \t]-b[sS]\b)"
)
_PIPED_TO = regex(_MAILER)
_GIVEN_TO = regex(_MAILER + rb"[^|;&\n]*?<<<?-?[ \t]*\Z")
_EDITS = rb"(?:sed|g?awk|perl|tr|python3?)\b"
# What makes CR LF of line ends: by its name, an option, or what it is to write for.
_TO_DOS = (
    rb"(?:unix2dos|todos)\b|flip[ \t]+-\w*[md]\b"
    rb"|recode[ \t][^|\n]*(?i:/c(?:r-?)?lf?\b|\.\.(?:ibmpc|dos|(?:ibm|cp)(?:437|850))\b)"
)
_CONVERTS, _EDITED = regex(CONVERTS + rb"|\b(?:" + _TO_DOS + rb"|" + _EDITS + rb")"), regex(rb"\b" + _EDITS)
# What ends a block, on the line of its last command or on one of its own, and the file that the block reads.
_FROM = rb"(?:<[ \t]*[^\s|<>;&]+[ \t]*)?"
_CLOSED = regex(rb"(?:;[ \t]*(?:\}|done\b)|\))[ \t]*" + _FROM + rb"(?=[|>])")
# The same on the line of a command behind, in a block that was opened before.
_CLOSED_BEHIND = regex(
    rb"(?:[^\n{}()\"';]|\"(?:[^\"\\]|\\[\s\S])*+\"|'[^']*+'|\$[{(][^\n{}()]*[)}]|;(?![ \t]*\}))*+"
    rb"(?:;[ \t]*\}|(?<=[ \t])\))[ \t]*(?=[|>])"
)
_CLOSES = regex(rb"(?P<indent>[ \t]*)(?:\}|\)|(?:done|fi|esac)\b)[ \t]*" + _FROM)
# What ends a block by itself on a line, and what is done with all that it writes.
_END = regex(rb"(?P<indent>[ \t]*+)(?P<sign>\}|\)|(?:done|fi|esac)\b)(?P<rest>[^\n]*)")
_ELSEWHERE = regex(rb"(?<![|&>])\|(?!\|)|>(?!&2|[ \t]*/dev/(?:null|stderr|tty))")
# A line that begins a block, which ends on another.
_BEGINS = regex(rb"[^\n]*(?:[{(]|\b(?:do|then|in))[ \t]*(?:\n|\Z)")
# What is taken as a value, or read from as a file.
_TAKEN = regex(rb"(?:[$<]\(|`)[^()`]*\Z")
# All that a script writes goes elsewhere.
_ALL = regex(rb"^[ \t]*exec[ \t]+1?>(?!&2)|^[ \t]*script[ \t]", re.MULTILINE)
# How a session begins that a script says, up to the end of the text that does.
_BEGUN = regex(
    rb"(?:echo|printf)\b[^\n\"']{0,40}?(?:\b(?:EHLO|HELO|LHLO)\b"
    rb"|'[^'\n]{0,40}?\b(?:EHLO|HELO|LHLO)\b[^']{0,4000}'"
    rb"|\"[^\"\n]{0,40}?\b(?:EHLO|HELO|LHLO)\b(?:[^\"\\]|\\[^\n]){0,4000}+\")"
)
# No function is called in more places that say anything of it.
_CALLS = 16
# No words behind a text are more, in octets, and what they are piped to is looked for so near.
_LONGEST, _NEAR = 4000, 1000
# A block is no longer, in lines, of which so many are kept.
_BLOCK, _MOST = 60, 512
# What writes the line end that a text before it lacks.
_ENDED = regex(
    rb"\b(?:printf[ \t]+[\"']?(?:"
    + CR
    + rb"|"
    + LF
    + rb")|echo(?:[ \t]+-\w+)?[ \t]*(?:[\"']?"
    + CR
    + rb"|[\"']{2}|>|$))",
    re.MULTILINE,
)
# A line that ends with nothing sent elsewhere.
_SHOWN = regex(rb"(?:[^\n\\|>]|\\[\s\S])*+(?:\n|\Z)")


class _Line(NamedTuple):
    """What a line says of the blocks that it ends and begins.

    end        where it ends
    closed     where what closes a block ends, with a command before it; -1 for none
    own        how far in a line stands that closes one and where that ends
    ended      the same for a line that ends one, -1 for none
    elsewhere  all that this one writes goes elsewhere
    begins     another begins
    """

    end: int
    closed: int
    own: tuple[int, int] | None
    ended: int
    elsewhere: bool
    begins: bool


class Outlets:
    """Of a script of these bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._called_so: dict[Span, bool] = {}
        self._lines: dict[int, _Line] = {}
        # Where the words behind a place end, for the place that was asked for last.
        self._rest = (-1, -1)

    @cached_property
    def _connections(self) -> frozenset[bytes]:
        """The descriptors that are connections, by number or name."""
        found = on_lines(self._data, (b"exec", b"coproc"), _OPENED)
        return frozenset(match["named"] or match["number"] or match["coproc"] for match in found)

    @cached_property
    def _files(self) -> frozenset[bytes]:
        """The files that connections are given, which nothing in the script makes CR LF of line ends in."""
        found, converted = set[bytes](), b""
        for begin, end in lines_with(self._data, FED_NAMES):
            line = self._data[begin:end]
            server = _SERVER.search(line)
            if server and not _CONVERTS.search(line) and len(found) < _CALLS:
                name = _READS.match(line, server.end()) or _COPIES.search(line, 0, server.start() + 1)
                found.update((name["file"],) if name else ())
        if found:
            converted = b"".join(line for line in self._data.splitlines() if _CONVERTS.search(line))
        return frozenset(name for name in found if name not in converted)

    @cached_property
    def functions(self) -> frozenset[bytes]:
        """The functions that write to a descriptor, or what they are given as a line of SMTP."""
        return self._with(_WRITES, b">") | self._with(_ENDS, b"printf")

    @cached_property
    def joining(self) -> frozenset[bytes]:
        """The functions that make one text of what they are given, with a blank between each two."""
        return self._with(_JOINS, b"printf", b"echo")

    @cached_property
    def abutting(self) -> frozenset[bytes]:
        """The same with nothing between."""
        return self._with(_ABUTS, b"printf", b"echo")

    def _with(self, pattern: re.Pattern[bytes], *words: bytes) -> frozenset[bytes]:
        """The functions that have in their body what the expression finds, on lines with one of the words."""
        places = (at.start() for at in on_lines(self._data, words, pattern))
        found = (_FUNCTION.search(self._data[max(0, at - _BODY) : at]) for at in places)
        return frozenset(match["name"] for match in found if match)

    def as_it_is(self, start: int, end: int, *, ended: bool, led: int = -1) -> bool:
        """Whether a connection takes what the command at ``start`` writes, whose words are read up to ``end``.

        ``ended``: its text has a line end; ``led``: by what sign before it it is led somewhere, -1 for none.
        """
        data = self._data
        if led >= 0:
            return self._into(led) is not None and (ended or not self._is_ended(end))
        at = self._behind(end)
        if into := self._into(at):
            return ended or not self._is_ended(into)
        if pipe := _piped(data, at):
            return _takes(pipe["line"])
        # What is done next may be a block that goes elsewhere.
        beside = data.startswith((b"||", b"&&"), at) and (
            data[at] == 0x7C or b"(" in data[at : line_stop(data, at, _LONGEST)]
        )
        left = beside or data[at : at + 1] == b">" or not (ended or not self._is_ended(at))
        return not left and self._block(start, at)

    def _behind(self, end: int) -> int:
        """Where what is left of a command ends behind a place."""
        if self._rest[0] != end:
            rest = _REST.match(self._data, end, end + _LONGEST)
            self._rest = end, rest.end() if rest else end
        return self._rest[1]

    def _into(self, at: int) -> int | None:
        """Where the words end that write what stands before a place into a connection, or a file that one is given."""
        if into := _INTO.match(self._data, at):
            return into.end() if into["name"] is None or into["name"] in self._connections else None
        file = _INTO_FILE.match(self._data, at)
        return file.end() if file and file["file"] in self._files else None

    def is_fed(self, start: int) -> bytes:
        """By which sign a connection is given what begins there, and takes it as it is; none where it is not."""
        before, behind, _ = self._beside(start)
        if fed := _FED.search(before):
            return b"" if _CONVERTS.search(before + behind) else fed["sign"]
        _, pipe, line = behind.partition(b"|")
        return b"<<" if pipe and _COPIED.search(before) and _takes(line) else b""

    def is_given(self, start: int, end: int) -> bool:
        """Whether a connection is given the here-document that stands there, with the blanks its lines begin with.

        Where blanks stand before its end, all of the script is shifted.
        """
        before, behind, here = self._beside(start)
        if not here or line_before(self._data, end).startswith(b" "):
            return False
        return _FED.search(before) is not None and _EDITED.search(before + behind) is None

    def is_mailed(self, start: int, end: int) -> bool:
        """Whether the text that stands there is mailed by the program that it is given to, or piped to."""
        before, behind, here = self._beside(start)
        if _GIVEN_TO.search(before):
            return True
        pipe = _PIPE.search(behind) if here else _piped(self._data, self._behind(end))
        return pipe is not None and _PIPED_TO.match(pipe["line"]) is not None

    def _beside(self, start: int) -> tuple[bytes, bytes, bool]:
        """What its line has before a text, with the sign of a here-document, and from it on; whether it is one."""
        here, line = self._data.startswith(b"<<", start), self._data[start : line_stop(self._data, start, _LONGEST)]
        return line_before(self._data, start) + line[: 2 * here], line, here

    def goes_nowhere(self, end: int) -> bool:
        """Whether a line sends nowhere what it writes behind a place."""
        return _SHOWN.match(self._data, end) is not None

    @cached_property
    def _heads(self) -> list[Span]:
        return [one.span() for one in _WHOLE.finditer(self._data)]

    def function_of(self, at: int) -> Span | None:
        """The function that a place is in."""
        index = bisect_right(self._heads, at, key=lambda one: one[0]) - 1
        return self._heads[index] if index >= 0 and at < self._heads[index][1] else None

    @cached_property
    def _is_session(self) -> bool:
        """Whether all that the script writes begins as a session does, or goes elsewhere."""
        return any(on_lines(self._data, (b"exec", b"script"), _ALL)) or any(
            self._stays(one.start(), one.end()) for one in on_lines(self._data, (b"echo", b"printf"), _BEGUN)
        )

    def is_left(self, start: int, end: int) -> bool:
        """Whether a person sees what the command at ``start`` writes, whose words are read up to ``end``."""
        return self._stays(start, end) and not self._is_session

    def _stays(self, start: int, end: int, *, inner: bool = False) -> bool:
        """Whether what is written there goes to no other program and no file, with all that is round it.

        ``inner``: it is the call of a function.
        """
        data = self._data
        at = self._behind(end)
        line, before = data[at : line_stop(data, at, _LONGEST)], line_before(data, start)
        if _ELSEWHERE.match(line) or _TAKEN.search(before) or _CLOSED.search(line):
            return False
        if self._is_led_off(indent(data, start), at):
            return False
        body = self.function_of(start)
        if body is None or inner:
            return body is None
        if body not in self._called_so:
            self._called_so[body] = self._is_called_so(body)
        return self._called_so[body]

    def _is_led_off(self, within: int, at: int) -> bool:
        """Whether what a block writes that is open at a place, no further in than that, goes elsewhere."""
        opened, at = 0, self._data.find(b"\n", at) + 1
        for _ in range(_BLOCK):
            if not at:
                return False
            line = self._line(at)
            if not opened and line.closed >= 0:
                return True
            if 0 <= line.ended <= within:
                if not opened and line.elsewhere:
                    return True
                opened = max(opened - 1, 0)
            elif line.ended < 0 and line.begins:
                opened += 1
            at = line.end + 1
        return False

    def _line(self, at: int) -> _Line:
        """What the line that begins there says; those of a list are asked for by many commands before."""
        if at not in self._lines:
            if len(self._lines) == _MOST:
                self._lines.clear()
            data = self._data
            closed, own, ended = _CLOSED_BEHIND.match(data, at), _CLOSES.match(data, at), _END.match(data, at)
            self._lines[at] = _Line(
                data.find(b"\n", at),
                closed.end() if closed else -1,
                (len(own["indent"]), own.end()) if own else None,
                len(ended["indent"]) if ended else -1,
                ended is not None and (ended["sign"] == b")" or _ELSEWHERE.search(ended["rest"]) is not None),
                ended is None and _BEGINS.match(data, at) is not None,
            )
        return self._lines[at]

    def _is_called_so(self, body: Span) -> bool:
        """Whether a function is called, and wherever it is, what it writes stays."""
        name = FUNCTION_HEAD.match(self._data, body[0])
        if name is None:
            return False
        called = re.compile(
            rb"(?:^|[;&|({`]|\b(?:then|do|else|if|!))[ \t]*" + re.escape(name["name"]) + rb"(?![\w(-]|[ \t]*\()",
            re.MULTILINE,
        )
        places = list(islice(called.finditer(self._data), _CALLS))
        return bool(places) and all(self._stays(one.end(), one.end(), inner=True) for one in places)

    def _is_ended(self, at: int) -> bool:
        """Whether the rest of a line or the next one writes a line end."""
        behind = self._data.find(b"\n", self._data.find(b"\n", at) + 1 or len(self._data))
        return _ENDED.search(self._data, at, behind if behind >= 0 else len(self._data)) is not None

    def _block(self, start: int, at: int) -> bool:
        """Whether the block that holds what begins at ``start`` goes to a connection."""
        within = indent(self._data, start)
        end = self._data.find(b"\n", at)
        if closed := _CLOSED.search(self._data, at, max(at, min(end, at + _LONGEST))):
            return self._goes(closed.end())
        for _ in range(_BLOCK):
            if end < 0:
                break
            line = self._line(end + 1)
            if 0 <= line.closed <= line.end:
                return self._goes(line.closed)
            if line.own and line.own[0] < within:
                within, behind = line.own
                if not within or self._data[behind : behind + 1] not in b"\r\n":
                    return self._goes(behind)
            end = line.end
        return False

    def _goes(self, at: int) -> bool:
        """Whether what stands behind a block sends it to a connection."""
        if self._into(at):
            return True
        pipe = _piped(self._data, at)
        return pipe is not None and _takes(pipe["line"])


def led_before(before: bytes, start: int) -> tuple[bytes, int]:
    """What stands before a text on its line but for what leads that somewhere; and where the sign is, -1 for none."""
    led = _LED.search(before) if b">" in before else None
    return (before[: led.start()] + led["behind"], start - len(before) + led.start("into")) if led else (before, -1)


def _piped(data: bytes, at: int) -> re.Match[bytes] | None:
    """The pipe that stands there, with what is called behind it, as far as that is near."""
    return _PIPE.match(data, at, at + _NEAR)


def _takes(line: bytes) -> bool:
    """Whether a pipeline ends in a connection that takes what it is given as it is."""
    server = _SERVER.search(line)
    return server is not None and not _CONVERTS.search(line)
