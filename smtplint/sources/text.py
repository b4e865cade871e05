r"""Files of SMTP commands and transcripts: a line that is a command is one, the rest is passed over.

Strategy. A block of a mebibyte is lower-cased and searched for the two verbs' letters; only a block that has them is
cut into lines, and only a line that has them (or their nearest misspellings) is looked at. A line is a command where a
transcript's mark for the client stands before it (``C:`` ``>>>`` ``->`` ``In:`` …), or where it begins with the verb
and goes on as no prose does. What a server said (``S:`` ``<<<`` ``Out:``, a reply code) never is. Where a sentence is
wrapped a line may begin as a command does: one that does not end as one too is none with prose beside it.

Memory does not grow with the file: of a line longer than a block only the head is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from codecs import BOM_UTF8
from collections.abc import Iterator
from functools import cache

from ..regexes import regex
from .lines import Block
from .prefilter import alike

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from ..model import Occurrence, Span
    from .values import Values

BLOCK = 1 << 20
# Longer than any command a server reads: a line is cut here, and the finding is its length.
LONGEST = 1 << 16

# What logs have before what they say: times, levels, names, ids.
_STAMP = (
    rb"(?:\[[^\]\n]{0,60}\]|[0-9][0-9T:.,+/Z-]*|[A-Z]{4,8}"
    rb"|[A-Za-z][\w./-]{0,40}(?:\[[0-9]{1,9}\])?:|[0-9]+[A-Za-z][0-9A-Za-z]{1,14}:)[ \t]+"
)
# What the logs of a machine have before those, read where one of the marks is that servers have for what they got.
_SYSLOG = (
    rb"(?:[A-Z][a-z]{2}[ ]{1,2}[0-9]{1,2}[ ][0-9:]{8}|[0-9]{4}(?:-[0-9]{2}){2}T[0-9:.+Z-]{8,24})[ ][\w.-]{1,60}[ ]+"
)
# The client's mark in transcripts: RFC style, sendmail and swaks, curl, Postfix's own and Exim's, telnet and openssl
# echo; what the logs of servers have before what they got, and diagrams before what is sent; and
# that of logs which show what is sent as a literal: smtplib's, aiosmtpd's.
_MARK = (
    rb"(?:[ \t]*(?:" + _STAMP + rb"){0,8}?"
    rb"(?:<--(?=[ \t]+(?:MAIL[ \t]*FROM|RCPT[ \t]*TO)[ \t]*[:<(])|SMTP(?:<<|>>)"
    rb"|[<>][ ][\w.-]{1,80}\[[\w.:]{3,50}\](?::[0-9]{1,5})?:"
    rb"|[\w\"]{1,30}+[ ]?+-{1,2}+>{1,2}[+-]?[ ]?[\w\"]{1,30}[ ]?:(?=[ \t]*(?:MAIL FROM|RCPT TO)[ \t]*[:<(])"
    rb"|C[:>]|CLIENT(?:[ \t]->[ \t]SERVER)?[:>]|>>>|=?->|~>|[<>]{0,2}In:[ ]?|>|SEND:|-->"
    rb"|(?P<shown>(?:send:|(?:\([^()\n]{0,60}\)[ \t])?>>)[ \t]b?['\"]))[ \t]?[ \t]{0,4}?)"
)
_LOGGED = regex(_SYSLOG)
_SHOWN_END = regex(rb"(?:\\r)?(?:\\n)?['\"][^'\"]*$")
# What a person wrote behind a command: an arrow back to it, the number of a note, or a comment set off from it; and the
# reply to it, behind an arrow.
_NOTE = regex(
    rb"(?<=[>\w])(?:[ \t]+(?:<[-=]+(?![\w.])|<[0-9]{1,2}>[ \t]*$|\xe2\x86\x90)|[ \t]+(?:#|//)[ \t]"
    rb"|[ \t]+(?:[-=]{1,2}>|\xe2\x86\x92)[ \t]+b?[\"'(]{0,2}[2-5][0-9]{2}\b"
    rb"|(?:[ \t]{2,}|\t)(?:#|//|--|;|\(|/\*|[2-5][0-9]{2}(?![\w=])))[^\n]*$"
)
# How a command goes on: a colon or what is written for it, a bracket, or an address; prose does none of these.
_GOES_ON = regex(
    rb"(?:[ \t]|\xc2\xa0|\xe2\x80[\x80-\x8f\xa8-\xaf])*+(?:[:=;]|<|\xef\xbc\x9a|&lt;)|[ \t]*$"
    rb"|[ \t]+[^ \t@]+@[^ \t]*[ \t\r]*$"
)
# Names that settings have (cron's MAILTO), a URI's scheme and the head of a note; commands only with a bracket behind.
_ELSEWHERE = regex(rb"[ \t]*(?:MAIL[ \t]*TO\b|MAILFROM\b|RCPTTO[ \t]*=)", re.IGNORECASE)
_BRACKETED = regex(rb"[ \t]*[:=;]?[ \t]*(?:<|&lt;)")
# A command from its colon to its end: one path, whatever is wrong inside it, and parameters.
_SURE = regex(
    rb"[ \t]*+[A-Za-z]{1,6}[ \t]*+[A-Za-z]{0,4}[ \t]*+[:=;]?+[ \t]*+"
    rb"(?:[^<>@\n]*+<[^>@\n]*+@[^>\n]*+(?:>++|$)|<[^<>@/\n]*+>++|[^\s<>@]*+@[^\s<>]*+|(?i:postmaster))"
    rb"(?:[ \t]++[A-Z][A-Z0-9-]*+(?:=\S*+)?)*+[ \t]*+$"
)
# What begins the text of a message, and the dot that ends it, behind the client's mark or without one.
_DATA_OR_DOT = regex(
    rb"^[ \t]*(?:[A-Za-z]{0,6}[:>=~-]{1,3}[ \t]*)?(?:(?P<data>DATA)|\.)[ \t\r]*$", re.IGNORECASE | re.MULTILINE
)
# What stands beside a command in a session: a comment, a fence, a reply, another of SMTP's verbs, no letter at all.
_BESIDE = regex(
    rb"[ \t]*(?:[#;$<]|(?:telnet|nc|ncat|openssl)[ ]"
    rb"|//|```|~~~|[^A-Za-z]{0,24}(?:[2-5][0-9][0-9](?:[ -]|$)|$|[CS][:>]|(?:CLIENT|SERVER)[:>])"
    rb"|(?:"
    + _SYSLOG
    + rb")?(?:"
    + _STAMP
    + rb"){0,8}?(?:In:|Out:|send:|reply:|[-=<]->|<-[-*]|<~|---[ ]|SMTP(?:<<|>>)|[<>][ ][\w.-]{1,80}\[)"
    rb"|(?:EHLO|HELO|LHLO|DATA|BDAT|RSET|NOOP|QUIT|VRFY|EXPN|HELP|AUTH|STARTTLS|ETRN|XCLIENT|XFORWARD)(?![A-Za-z]))",
    re.IGNORECASE,
)


# A command whose two words are written as one, or only one of them, or with a figure for a letter.
_MISWRITTEN = regex(
    rb"(?:MAIL[_-]FROM|RCPT[_-]TO|RCPT[ ]T0|MAIL[ ]FR0M|MAIL|RCPT|FROM|TO)[ ]?:[ ]?<[^<>@\s]{1,64}@[^<>@\s]{1,255}>"
    rb"(?:[ ][A-Z][^\n]*)?"
)
# A command of a session, by its first words; and how near one stands to another.
_COMMAND = regex(
    rb"(?:EHLO|HELO|LHLO)[ ]|(?:DATA|RSET|QUIT|NOOP|STARTTLS)[ \t\r]*$|(?:MAIL[ ]FROM|RCPT[ ]TO)[ ]?:[ ]?<",
    re.IGNORECASE,
)
_NEAR = 4

# What autoconf and its like put a value in for, and what stands for a whole address.
PUT_IN = regex(
    rb"(?<![\w.])@[A-Za-z_]\w{0,40}@(?![\w.\[-])"
    rb"|[<:](?:\$(?:\w{1,40}|\{\w{1,40}\})|%(?:[s1-9]|\w{1,40}%|\(\w{1,40}\)s)|<%[^%<>]{1,80}%>)(?=[> \t\r]|$)"
)


def occurrences(file: BinaryIO) -> Iterator[Occurrence]:
    """The commands in a binary file object, in order."""
    for block, start, first in _blocks(file):
        low = block.lower()
        if low.isascii() and not (b"from" in low or b"to" in low):
            continue
        verbs = (b"mai", b"rcp", b"rpc", b"rct", b"mal", b"rec", *alike(low, "MAIL", "RCPT"))
        if not any(verb in low for verb in verbs):
            continue
        lines = Block(block, start, first)
        bodies: list[range] | None = None
        values: Values | None = None
        for number, line in enumerate(lines.starts(), first):
            end = block.find(b"\n", line)
            begin = len(BOM_UTF8) if line == start == 0 and block.startswith(BOM_UTF8) else line
            text = block[begin : len(block) if end < 0 else end].removesuffix(b"\r")
            found = command_in(text) or _miswritten(text, lines, number)
            if found is not None and not in_prose(lines, number, found[1]):
                bodies = _bodies(block) if bodies is None else bodies
                before = bisect_right(bodies, begin, key=lambda body: body.start)
                if before and begin in bodies[before - 1]:
                    continue
                from ..model import Occurrence
                from .unmended import is_refused, unmended

                at, raw = found
                if PUT_IN.search(raw):
                    from .values import Values

                    values = values or Values(block)
                    yield from _template(block, start, (begin + at, begin + at + len(raw)), values, lines)
                    continue
                one = Occurrence(raw, range(start + begin + at, start + begin + at + len(raw) + 1), lines)
                yield from unmended([one]) if is_refused(block, begin + at + len(raw)) else (one,)


def _template(block: bytes, start: int, place: Span, values: Values, lines: Block) -> Iterator[Occurrence]:
    """The command at a place of a block into which values are put later; the block begins at ``start``."""
    from .carried import Behind, carried
    from .commands import Site, commands
    from .languages import HEADER
    from .literals import decoded

    spelt = decoded(block, *place, HEADER)
    yield from carried(commands(spelt, Site(whole=True), values, lines), Behind(start), lines)


def _bodies(block: bytes) -> list[range]:
    """Where messages stand: from each lone dot back to the DATA before it."""
    found, begin = [], -1
    for mark in _DATA_OR_DOT.finditer(block):
        if mark["data"]:
            begin = mark.end()
        elif begin >= 0:
            found.append(range(begin, mark.start()))
            begin = -1
    return found


@cache
def _command(ascii_only: bool) -> re.Pattern[bytes]:
    """A line that begins with a command, or with a misspelling of one; put together when one may be there."""
    verbs, words, blank = b"MAIL|RCPT", b"FROM|TO", rb"[ \t]"
    if not ascii_only:
        from ..alike import BLANK, expression

        blank = BLANK
        verbs, words = expression("MAIL", "RCPT"), rb"(?:" + expression("FROM", "TO") + rb")" + blank + rb"{0,3}"
    return re.compile(
        rb"(?P<mark>" + _MARK + rb")?"
        rb"(?P<command>[ \t]{0,3}"
        rb"(?:(?P<verb>MAIL|RCPT)(?P<gap>[ \t]*)(?P<word>FROM|TO)(?![A-Za-z0-9_.-])"
        rb"|(?P<odd>M[AI]{2}L|MALI|MAI|MAL|RCTP|RPCT|RCP|RECPT|RCPPT|" + verbs + rb")" + blank + rb"*"
        rb"(?:FORM|FRMO|FRM|FR0M|OT|T0|" + words + rb")(?![A-Za-z0-9_.-]))"
        rb"(?P<rest>[^\n]*))",
        re.IGNORECASE,
    )


def command_in(line: bytes) -> tuple[int, bytes] | None:
    """The command that a line holds and where in the line it begins; None for any other line."""
    logged = _LOGGED.match(line) if b"<-- " in line or b": < " in line else None
    match = _command(line.isascii()).match(line, logged.end() if logged else 0)
    if match is None:
        return None
    if match["mark"] is None:
        spelt = (match["verb"] or match["odd"]).decode("utf-8", "replace")
        if not _GOES_ON.match(match["rest"]) or not (spelt.isupper() or spelt.islower()):
            return None
        if _ELSEWHERE.match(match["command"]) and not _BRACKETED.match(match["rest"]):
            return None
    command = _NOTE.sub(b"", match["command"])
    return match.start("command"), _SHOWN_END.sub(b"", command) if match["shown"] else command


def _miswritten(line: bytes, lines: Block, number: int) -> tuple[int, bytes] | None:
    """The command that a line is by what stands near it, though its words are not those of one."""
    if _MISWRITTEN.fullmatch(line) is None:
        return None
    return (0, line) if any(map(_COMMAND.match, lines.around(number, _NEAR))) else None


def in_prose(lines: Block, number: int, raw: bytes) -> bool:
    """Whether a line that begins as a command is part of a sentence: it ends as none, and no session is beside it."""
    return not _SURE.match(raw) and any(
        not _BESIDE.match(line) and command_in(line.lstrip(b" \t")) is None for line in lines.beside(number)
    )


def _blocks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Blocks of whole lines, each with its offset and its first line's number."""
    start, first, kept = 0, 1, b""
    while block := file.read(BLOCK):
        block = kept + block
        cut = block.rfind(b"\n") + 1
        if cut == 0:
            head, length, ended = _long_line(file, block)
            yield head, start, first
            start += length
            first += ended
            kept = b""
            continue
        yield block[: cut - 1], start, first
        start += cut
        first += block.count(b"\n", 0, cut)
        kept = block[cut:]
    if kept:
        yield kept, start, first


def _long_line(file: BinaryIO, block: bytes) -> tuple[bytes, int, int]:
    """The head of a line longer than a block, the line's whole length, and 1 if a line end closed it."""
    length = len(block)
    while rest := file.readline(BLOCK):
        length += len(rest)
        if rest.endswith(b"\n"):
            return block[:LONGEST], length, 1
    return block[:LONGEST], length, 0
