"""What a file says of its values by name: which are connections, which have brackets put into them.

Strategy. Names are not looked for one by one: the places where the file makes a connection, or begins a text with a
bracket, are gone through once, the first time a name is asked for, and the names that stand before them are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from ...regexes import regex
from ...verbs import HELLO, any_of
from ..files.keywords import FUNCTION
from ..files.prefilter import on_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import Counter

# What a connection is made by, or taken from; and how far behind the sign that assigns it.
_MADE = regex(
    rb"(?i:sock|getOutputStream|GetStream|TcpStream|TcpClient|\bdial|\bconnect\b|createConnection|telnetlib)|\.makefile\("
    rb"|\bsmtplib\.(?:SMTP|LMTP)(?:_SSL)?\(",
    re.ASCII,
)
_CONNECTED = b"connect"
_MADE_WITHIN = 121
# The file of one, or smtplib's client, that a statement names behind it.
_OPENED_FILE = regex(
    rb"(?:\.makefile|\bsmtplib\.(?:SMTP|LMTP)(?:_SSL)?)\([^()\n]{0,80}\)[ \t]+as[ \t]+(?P<name>\w{1,40})", re.ASCII
)
# What a value is declared as that is one: before its name, as in C, or behind it.
_STREAM = rb"(?:Output|Network|Tcp|Tls|Ssl)Stream"
# A writer and a reader side by side are the two ends of one.
_READER = rb"(?:Buffered|InputStream)Reader"
_DECLARED = regex(
    rb"\b(?:" + _STREAM + rb"|(?:SSL|Q(?:Tcp|Ssl))?Socket|" + _READER + rb"[ ]\w{1,40},[ ](?:final[ ])?PrintWriter"
    rb"|PrintWriter(?=[ ]\w{1,40},[ ](?:final[ ])?" + _READER + rb"\b))[ ]?[&*]?[ ](?P<behind>\w{1,40})[ ]?[,;)=]"
    rb"|\b(?P<before>\w{1,40})(?:[ ]\*?(?:net|tls)\.Conn|\??:[ ]?&?[ ]?(?:mut[ ])?(?:"
    + _STREAM
    + rb"|(?:(?:net|tls)\.)?(?:TLS)?Socket"
    rb"|socket\.socket|(?:asyncio\.)?StreamWriter))\b",
    re.ASCII,
)
# A buffer of Go's all of which is written to one.
_BUFFERED = regex(
    rb"(?:[cC]onn|[sS]ock)(?:\.Write\((?P<written>\w{1,40})\.Bytes\(\)\)|,[ ]&?(?P<copied>\w{1,40})\))"
    rb"|\b(?P<writing>\w{1,40})\.WriteTo\([\w.]{0,60}(?:[cC]onn|[sS]ock)\)",
    re.ASCII,
)
# A bracket that begins a text, and how far behind the sign; how far behind its name that is, and how far a name goes.
_OPENED = regex(
    rb"[\"'`]<|(?i:quote_?addr|quote_?path|angle_?addr|add_?brackets|normali[sz]e_?addr|formataddr"
    rb"|quoted_?(?:addr|sender|recipient|from|to|path))"
)
_OPENED_WITHIN, _NAMED_WITHIN, _LONGEST = 81, 20, 200
# What C++ begins with one, or writes one to.
_BEGUN = regex(
    rb"(?:\bstring[ ](?P<made>\w{1,40})[({][ ]?|\b(?P<grown>\w{1,40})(?:[ ]?<<[ ]?|\.append\([ ]?))\Z", re.ASCII
)
# What a test is given from a table may be anything.
_TABLED = regex(rb"\bparametrize\(\s{0,40}[\"']([\w, ]{1,200})[\"']")
# How the texts of a session begin.
_GREETING = regex(rb"[\"'`]" + any_of(HELLO) + rb"\b", re.IGNORECASE)
GREETINGS = tuple(word.lower() for word in HELLO)
_VERBS = tuple((words, regex(rb"[\"'`]%s:" % words, re.IGNORECASE)) for words in (b"mail from", b"rcpt to"))
_BACKWARDS = regex(rb"[\w\x80-\xff]{1,200}", re.ASCII)
_BOUNDARY = regex(rb"\b(?!\Z)", re.ASCII)
_RUN = regex(rb"[\w-]+", re.ASCII)
_WORD = regex(rb"\w+", re.ASCII)
_SEPARATOR = regex(rb"[\n;=]")
_BRACKET = regex(rb"[^\n<>]*+[<>]")
# Brackets before a name; the call that the nearest is of; what a block begins with; how an element of a table ends.
_BRACKETS = regex(rb"[()\[\]{}]")
_CALLED = regex(
    rb"(?<!\w)(?!(?:if|while|for|foreach|switch|catch|return|and|or|not|in)[ \t]*\Z)(\w+)[ \t]*\Z", re.ASCII
)
_BLOCK = regex(rb"(?:\)|->|=>|\b(?:else|try|do|finally|loop|unsafe|begin))\s*\Z")
_ELEMENT = regex(rb"(?P<quote>[\"'`])<[^\"'`\n]*(?P=quote)\s*[,}]")
# What is taken from a table, or is a member, by its name.
_MEMBER = regex(
    rb"(?<=[\w\])}>])(?:(?:\.|->|\?\.)(\w{1,40})|[\[{][\"':]?(\w{1,40})[\"']?[\]}])|\bget\([\"'](\w{1,40})", re.ASCII
)
# What a file has of its own that takes values by their names.
_FUNCTION = regex(
    rb"\b(?:" + FUNCTION + rb"|class|struct)[ \t]+(?:\w{1,40}[.:]){0,3}(\w{1,60})"
    rb"|(?<!\w)(\w{1,60})[ \t]?\([^()]{0,400}\)[^;{}()\n]{0,80}\{",
    re.ASCII,
)
# A placeholder between the brackets of a path.
_ENCLOSED = regex(
    rb":<(%\[\d\]s|%\d\$s|%\(\w{1,60}\)s|%<\w{1,60}>s|\{\d\}|\{\{[^<>\n]{1,60}\}\}|<%[^<>\n]{1,60}%>)>", re.ASCII
)
# A path with its own brackets as an element of a list or a row.
_LISTED = regex(
    rb"(?:[\[{,]|(?<!\w)\(|(?<=[oO]f|ay|st)\()[ \t\r\n]*+(?P<quote>[\"'`])<[^<>\"'`\s]*>(?P=quote)[ \t]*[,\])}]"
)
# What a script was given by place, between the brackets of a path; and functions, which have arguments of their own, or
# what else names values so.
_NUMBERED = regex(rb":<\$\{?\d\}?>")
_FUNCTIONS = regex(rb"\w[ \t]*\(\)|\bfunction\b|\bsub[ ]\w|=~|\bproc[ ]")
_ENCLOSING = regex(rb"(?:MAIL FROM|RCPT TO):<(?:[\"'`][ \t]*[+.&,<]|%s|\{|[$#]\{|\$\w|\\\()")
# The main function of Java and C#, and what is called as its arguments are.
_MAIN = regex(rb"\b[Mm]ain[ \t]*\([ \t]*(?:final[ \t]+|args[ \t]*:[ \t]*Array)?(?:<?[Ss]tring)")
_ARGS = regex(rb"\bargs\b(?!\[)")
# A name has no more parts that are names too.
_PARTS = 8


class Values:
    """The values of a file of these bytes, or of a script in one whose values are ``beside``."""

    def __init__(self, data: bytes, beside: Values | None = None) -> None:
        self._data, self._beside = data, beside

    @cached_property
    def connections(self) -> frozenset[bytes]:
        """The names of what the file makes a connection."""
        return frozenset(name for name, _ in self._made)

    @cached_property
    def sockets(self) -> frozenset[bytes]:
        """Those of them that are no class's of a program's own, which may add line ends."""
        return frozenset(name for name, made in self._made if made.lower() != _CONNECTED)

    @cached_property
    def _made(self) -> frozenset[tuple[bytes, bytes]]:
        return frozenset(self._connections())

    def may_open(self, name: bytes, *, member: bool) -> bool:
        """Whether the file somewhere puts a bracket into a value of that name, or what is called so might have one.

        What is a key is not the variable of its name, unless members are called so.
        """
        if self._beside is not None and self._beside.may_open(name, member=member):
            return True
        names = self._bracketed
        return names.get(name, False) or (name in names and (member or name in self._members))

    @cached_property
    def _members(self) -> frozenset[bytes]:
        return frozenset(one[one.lastindex or 0] for one in _MEMBER.finditer(self._data))

    @cached_property
    def _functions(self) -> frozenset[bytes]:
        return frozenset(one[1] or one[2] for one in _FUNCTION.finditer(self._data))

    @cached_property
    def _bracketed(self) -> dict[bytes, bool]:
        """The names of what has a bracket, each with whether that is a variable, and no key alone."""
        out = dict.fromkeys(
            (one.strip() for found in _TABLED.finditer(self._data) for one in found[1].split(b",")), True
        )
        from .usage import names_of_paths

        out |= dict.fromkeys(names_of_paths(self._data), True)
        for name, variable in self._opened():
            out[name] = variable or out.get(name, False)
        return out

    @cached_property
    def called(self) -> bool:
        """Whether what the command line gives is called args: the main function's, or nobody's in the file."""
        return _MAIN.search(self._data) is not None or _ARGS.search(self._data) is None

    @cached_property
    def talks(self) -> bool:
        """Whether the file holds more of a session than one command."""
        return any(on_lines(self._data, GREETINGS, _GREETING)) or all(
            any(on_lines(self._data, (words,), one)) for words, one in _VERBS
        )

    @cached_property
    def addresses(self) -> frozenset[bytes]:
        """The names of what the file makes addresses of."""
        from .usage import addresses

        return frozenset(addresses(self._data, self.lists))

    @cached_property
    def lists(self) -> frozenset[str]:
        """The names of lists of addresses without brackets."""
        from .usage import lists_of_mailboxes

        return lists_of_mailboxes(self._data)

    @cached_property
    def encloses(self) -> bool:
        """Whether the file puts values between the brackets of its commands."""
        own = _ENCLOSING.search(self._data) is not None
        return own or (self._beside is not None and self._beside.encloses)

    @cached_property
    def enclosed(self) -> frozenset[bytes]:
        """The placeholders of values by number or name that stand between the brackets of a command."""
        own = frozenset(_ENCLOSED.findall(self._data))
        return own if self._beside is None else own | self._beside.enclosed

    @cached_property
    def lists_paths(self) -> bool:
        """Whether the file has lists or rows of paths with their brackets."""
        return _LISTED.search(self._data) is not None

    @cached_property
    def numbered(self) -> bool:
        """Whether arguments of a script or its functions, which have numbers for names, are addresses."""
        return _NUMBERED.search(self._data) is not None or _FUNCTIONS.search(self._data) is None

    @cached_property
    def fed(self) -> tuple[Counter[bytes], Counter[bytes]]:
        """How many commands each call is given with CR LF at their end, and with no line end."""
        from .usage import fed

        return fed(self._data)

    @cached_property
    def templated(self) -> frozenset[bytes]:
        """How the values of a template begin that the file puts between the brackets of a path."""
        return frozenset(text[:2] for text in self.enclosed if text.startswith((b"{{", b"<%")))

    def _connections(self) -> Iterator[tuple[bytes, bytes]]:
        """The names, each with what makes it a connection."""
        for declared in _DECLARED.finditer(self._data):
            yield declared["behind"] or declared["before"], declared.group()
        for copied in _BUFFERED.finditer(self._data) if b"bytes.Buffer" in self._data else ():
            yield copied["written"] or copied["copied"] or copied["writing"], copied.group()
        for opened in _OPENED_FILE.finditer(self._data):
            yield opened["name"], opened.group()
        reached = 0
        for made in _MADE.finditer(self._data):
            for sign in self._signs(max(reached, made.start() - _MADE_WITHIN), made.start(), b"\n;"):
                reached = sign + 1
                before = self._data[max(0, sign - 2 * _LONGEST) : sign].removesuffix(b":").rstrip()
                run = _BACKWARDS.match(before[::-1])
                name = run.group()[::-1] if run else b""
                parts = islice(_BOUNDARY.finditer(name), _PARTS)
                yield from ((name[part.start() :], made.group()) for part in parts)

    def _opened(self) -> Iterator[tuple[bytes, bool]]:
        """The names of what has a bracket put into it, each with whether it is a variable: ``path = "<" + to``."""
        reached = 0
        for opened in _OPENED.finditer(self._data):
            at = opened.start()
            for sign in self._signs(max(reached, at + 1 - _OPENED_WITHIN), at + 1, b"\n"):
                reached, variable = sign + 1, not self._is_key(sign, at)
                yield from ((name, variable) for name in self._named(sign, sign))
            if begun := _BEGUN.search(self._data, max(0, at - _OPENED_WITHIN), at):
                yield begun["made"] or begun["grown"], True
            behind = _SEPARATOR.search(self._data, at + 2, at + 2 + _NAMED_WITHIN)
            if (
                behind
                and behind.group() == b"="
                and _BRACKET.match(self._data, behind.end(), behind.end() + _OPENED_WITHIN)
            ):
                yield from ((name, True) for name in self._named(behind.start(), at))

    def _is_key(self, sign: int, opened: int) -> bool:
        """Whether what is assigned there is a key of a table, or of what is handed to a function of others."""
        data, closed = self._data, 0
        for bracket in _BRACKETS.finditer(data[max(0, sign - 2 * _LONGEST) : sign][::-1]):
            closed += 1 if bracket.group() in b")]}" else -1
            if closed < 0:
                break
        else:
            return False
        before = data[max(0, sign - 2 * _LONGEST) : sign - bracket.end()]
        if bracket.group() == b"{":
            return _ELEMENT.match(data, opened) is not None and _BLOCK.search(before) is None
        called = _CALLED.search(before) if bracket.group() == b"(" else None
        return called is not None and called[1] not in self._functions

    def _signs(self, start: int, end: int, ends: bytes) -> Iterator[int]:
        """The signs of equality of that stretch that none of ``ends`` parts from its end."""
        data = self._data
        for octet in ends:
            start = max(start, data.rfind(octet, start, end) + 1)
        while (start := data.find(b"=", start, end) + 1) > 0:
            yield start - 1

    def _named(self, sign: int, end: int) -> Iterator[bytes]:
        """The names right before a sign of equality that end by ``end``."""
        start = max(0, sign - _LONGEST)
        text = self._data[start:sign]
        for separator in b"\n;=":
            cut = text.rfind(separator) + 1
            start, text = start + cut, text[cut:]
        for run in _RUN.finditer(text):
            names = {run.span(), *(word.span() for word in _WORD.finditer(text, *run.span()))}
            for first, last in names:
                if sign - start - last <= _NAMED_WITHIN and start + last <= end:
                    yield text[first:last].strip(b"-")
