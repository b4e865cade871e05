"""What a command is written to in the end, and what else the file writes there.

Strategy. A text that is assigned, or formatted into a buffer, is followed to the next use of that name, and only where
it is handed to a call as it is. What a sink is fed is told by the commands that stand right behind its name elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from ....regexes import regex
from ....verbs import OTHERS, any_of
from ...files.keywords import SHOWING
from ...files.lines import line_stop
from ...sent.line_ends import CR, CRLF, Sink
from ...sent.spacings import line_enders_of, one_liners_of
from ...sent.usage import starts_command
from ...spelling.forms import Language
from ...spelling.literals import Scanned
from ...spelling.retyped import METHOD
from ..around.call_sites import Call, call_of, called_by, handed_to, kept_in
from ..around.once import once, values_of
from ..around.operands import last_name, operand_start, skip_lines
from ..around.places import places, with_sign
from ..around.tokens import Token, Tokens, arguments, tokens

# Calls that write to the first thing they are given, and how that is given.
_PUTS = regex(r"(?i)f(?:print|write)\w*|write_?string|fputs|writeln!?|write!?")
_TARGET = regex(r"[&*$]{0,2}(?:mut )?(\w+)")
# Calls that are asked about a text, or given what a server reads.
READ = regex(
    r"(?i)_*(?:pars|feed|handle|process|rece?iv|recv|read|expect|assert|should|test|check|valid|match|decode|lex|token|is_?|"
    r"on_?[A-Z]|from|accept|equal|replace|split|strip|trim|find|index|start|if$|while$|for$|switch$)|\w*received$"
)
_END = regex(r"end\s*=")
_WITHIN, _FROM_CONSTANT, _USES = 600, 5000, 4
# What stands before the name of a constant of a class's, and before one that is put into a text.
_MEMBER, _PUT_IN = frozenset((".", "::", ":", "->", ">")), (b"{", b".", b"$", b"(")
# So much of a list is looked at.
LISTED, _LINE = 12, 512
_NEAR, _FAR = 200, 1500
_PART = regex(rb"\w")
# Calls that put a line behind a text, and what a block of such makes one; what is put behind one under its name.
APPENDS, _BUILDS = frozenset(("appendLine",)), frozenset(("buildString", "apply"))
_APPENDING = regex(
    rb"(?:\.|->)(?:append|write|push|print|add|puts|concat)\w*!?[ \t]*[( ]|[ \t]*(?:\+|\.)=|[ \t]*<<(?!=)"
    rb"|,[ \t]*[\w.]{0,20}[\"'`]"
)
_MADE = regex(
    rb"(?:\.append\w*\([^()\n]{0,200}\))*"
    rb"(?:(?:\.|->)(?:getvalue|string|String|Bytes)\b(?:\(\))?|" + METHOD.encode() + rb")*[ \t]*[,)]"
)
# A command that a line gives a name, and one that has CR LF at its end besides; what else names say that it is for.
_NAMED = (
    rb"^[ \t]*(?P<name>#[ \t]*define[ \t]+\w+[ \t]+|[^`\n;]{1,100}?(?::|=>?|:=)[ \t]*)"
    rb"\w{0,2}[\"'`](?:[EL]HLO|HELO|MAIL FROM:|RCPT TO:|DATA|RSET|QUIT)"
)
_KEPT = regex(_NAMED, re.MULTILINE)
_KEPT_ENDED = regex(
    _NAMED + rb"[^\"'`\n]*(?:" + CRLF + rb"[\"'`]|[\"'`][ \t]*(?:\+|\.\.?|~|&)?[ \t]*\w{0,20}(?i:crlf|eol)\b)",
    re.MULTILINE,
)
_OTHERWISE = regex(
    rb"(?i)log|msg|message|help|usage|test|bad|wrong|invalid|broken|bare|(?:^|_)lf|print|report|show|"
    + SHOWING.encode()
)
# How a text is put behind another: as an operand, or by a call.
_GROWS = (["+", "="], [".", "="])
_PUTTING = regex(r"(?i)(?:append|write|push|print|puts?)(?:_?(?:all|ln|line|str|string|format|f))*|<<")
# A line end that is written by itself, behind the name of the call that does: as a text, under a name or by its number;
# and calls that write one when they are given nothing.
_ENDING = regex(
    rb"[ \t]*(?:\(|<<|[ \t])[ \t]*(?:[\w&*.${}]{1,40}+(?:[,:][ \t]*|[ \t]+))?(?:[\w.\[\]]{1,40}\()?"
    rb"(?:[bBL@]?[\"'](?:" + CRLF + rb"|" + CR + rb")[\"'](?!\.)|(?:13|0x0[dD])[ \t]*\)"
    rb"|[\w.$:]{0,30}?(?i:crlf|eol|new_?line|line_?(?:end|sep|term)\w{0,10})(?![\w\[]))"
)
_METHOD = regex(rb"(?:\.|->|::?)\w{1,30}")
_ENDS_LINE = regex(rb"(?:\.|->|::?)(?i:new_?line|(?:write|print)_?(?:ln|line))[ \t]*\([ \t]*\)")
# A command as a literal that spells it; CR LF at a literal's end, and behind one: as another, or by name.
_COMMAND = regex(rb"\w{0,2}[\"'`](?P<verb>[A-Z]{4})")
_ENDED = regex(CRLF + rb"[\"'`]$")
_END_BEHIND = regex(
    rb"[ \t]*(?:\+|\.\.?|&|<>)?[ \t]*(?:[\"']" + CRLF + rb"[\"']|(?:\w{1,40}[.:]{1,2}){0,3}\w{0,20}(?i:crlf|eol)\b)"
)

# The beginning of a command, as a literal that spells it; a reply that accepts one; what makes a list.
SAID = regex(rb"\w{0,2}[\"'`](?:" + any_of(OTHERS) + rb"\b|(?:MAIL FROM|RCPT TO):<)")
# Commands of a session but for its envelope, as literals spell them: each with the call that it is handed to, and all.
_OTHER = rb"(?:(?i:data|quit|rset|starttls)(?=(?:\\r)?(?:\\n)?[\"'`])|(?i:ehlo|helo|lhlo)[ ](?=\S))"
_HANDED = regex(
    rb"(?<![\w$@.>:])(?P<name>[$@]?[A-Za-z_]\w{0,60}(?:(?:\.|->|::)\w{1,60}){0,4})"
    rb"(?:[ \t]*\([ \t]*|[ \t]+)(?:[$@]?\w{1,30}(?:,[ \t]*|[ \t]+))?[bfru]?[\"'`]"
    rb"(?P<verb>" + _OTHER + rb")"
)
_SPELT = regex(rb"[\"'`](?P<verb>" + _OTHER + rb")")
# The same where they stand in a list in small letters.
_SAID_SMALL = regex(rb"\w{0,2}[\"'`](?:(?:data|quit|rset|starttls)(?:\\r)?(?:\\n)?[\"'`]|(?:ehlo|helo|lhlo)[ \"'`])")
_WHOLE = regex(rb"\w{0,2}[\"'`](?i:mail from|rcpt to):<[^<>\"'`\n]*>")
_KEYED_REPLY = regex(r"(?:=>|:)[ ]?[23][0-5]\d$")
_ACCEPTED = regex(r"[23][0-5]\d")
_MAKES = regex(r"(?i)(?:list|array|set|seq|vec|table|tuple)(?:of)?!?$")


def adds_lf(call: Call, language: Language) -> bool:
    """Whether a call puts LF behind what it writes; what a program calls on itself is its own.

    Python's says itself what it puts there, if it is told.
    """
    return (
        call.receiver not in ("self", "$self", "$this")
        and call.last in language.adds_lf
        and not any(_END.match(one) for one in call.others)
    )


@once
def line_enders(source: Scanned) -> frozenset[str]:
    """The calls in a file that put CR LF behind what they are given."""
    return frozenset(name for name, where in line_enders_of(source.language) if where in source.data)


def reached(found: Tokens, first: int, last: int, call: Call | None) -> tuple[Call | None, int]:
    """The call that a text comes to, handed to it or to what keeps it first; and where that stands."""
    name, element = kept_in(found, first, call), False
    if name is None and call is None and (bracket := found.inside[first]) > 0 and found[bracket].text == "[":
        # Of a list that is kept the elements are handed over one by one.
        name, element, last = kept_in(found, bracket, None), True, min(found.closing[bracket], len(found) - 1)
    if name is None or last >= len(found):
        return call, found[min(last, len(found)) - 1].end
    begin, kept = found[last].start, name.isupper()
    handed = _handed(found, name.encode(), begin, element=element, kept=kept)
    first_of_all = list(islice(handed, _USES if kept else 1))
    alike = len({call and call.name for call, _ in first_of_all}) == 1
    return first_of_all[0] if alike else (None, begin)


def _handed(found: Tokens, name: bytes, begin: int, *, element: bool, kept: bool) -> Iterator[tuple[Call | None, int]]:
    """The calls that what has a name is handed to as it is, each with its place; None where it is used otherwise.

    ``element``: one by one; ``kept``: as a constant, which may be a member of a class, is used far off, and has a name
    that texts have in them.
    """
    data = found.data
    for place in places(data, name, begin, begin + (_FROM_CONSTANT if kept else _WITHIN), member=kept):
        at = with_sign(data, place)
        inside = found.source.at(at)
        if inside >= 0 and (found.source.forms[inside] < 0 or (kept and data[place - 1 : place] not in _PUT_IN)):
            continue
        if inside >= 0:
            break
        if element and data[place + len(name) : place + len(name) + 1] != b"[":
            continue
        here = found.at(at)
        if here + 1 >= len(found):
            near = data.rfind(b"\n", 0, max(begin, at - _NEAR)) + 1 if kept else begin
            found = tokens(found.source, near, at + _NEAR)
            here = found.at(at)
        known = here < len(found) and found[here].start == at
        if kept and not known and here and found[here - 1].start < at < found[here - 1].end:
            here, known = here - 1, True
        while kept and here > 1 and found[here - 1].text in _MEMBER:
            here -= 1 + (found[here - 2].kind == "name")
        yield (handed_to(found, here) if known else None), at


def appended(found: Tokens, first: int, last: int, call: Call | None) -> Call | None:
    """The call that is handed what a text, up to a token, is appended to: as the statement goes on, or by its name."""
    if call is None or found.texts(first - 2, first) in _GROWS:
        grown = first > 2 and found.texts(first - 2, first) in _GROWS and found[first - 3].text.lstrip("$@")
        return _handed_on(found.source, found[last - 1].end, grown.encode()) if grown and grown.isidentifier() else None
    put = _TARGET.fullmatch(call.others[0]) if call.others and _PUTS.fullmatch(call.last.rstrip("!")) else None
    name = put[1] if put and not call.receiver else call.receiver.lstrip("$@")
    if name.isidentifier() and _PUTTING.fullmatch(call.last.rstrip("!")):
        return _handed_on(found.source, found[last - 1].end, name.encode())
    bracket = found.inside[first]
    if call.last not in APPENDS or bracket < 1 or last_name(found[bracket - 1]) != call.last:
        return None
    close, block = found.closing[bracket], found.inside[bracket]
    start = bracket - 1
    if block > 0 and found[block].text == "{" and last_name(found[block - 1]) in _BUILDS:
        start, close = block - 1, found.closing[block]
    while start > 1 and found[start - 1].text == ".":
        start = operand_start(found, start - 2)
    if start < 0 or start == bracket - 1:
        return None
    if (kept := kept_in(found, start, None)) is not None:
        return _handed_on(found.source, found[close].end, kept.encode())
    return call_of(found, start, close + 1) if _MADE.match(found.data, found[close].end) else None


def _handed_on(source: Scanned, begin: int, name: bytes) -> Call | None:
    """The call that what is under a name is handed to next, behind what is still appended to it."""
    data, limit = source.data, min(len(source.data), begin + _WITHIN)
    for at in places(data, name, begin, limit, member=False):
        if _APPENDING.match(data, at + len(name)):
            continue
        if not _MADE.match(data, at + len(name)):
            return None
        near = tokens(source, begin, at + _NEAR)
        first = with_sign(data, at)
        here = near.at(first)
        return handed_to(near, here) if here < len(near) and near[here].start == first else None
    return None


def sink_of(source: Scanned, calls: tuple[Call, ...], sent: bool, sure: bool, behind: int) -> Sink:
    """What the file says of a sink, by the calls that a text comes through; ``behind`` is where the text ends."""
    call = calls[-1]
    if READ.match(call.last):
        return Sink()
    names = dict.fromkeys(name for one in calls for name in _fed_by(one))
    fed = values_of(source).fed
    ended, bare = (sum(one[name] for name in names) for one in fed)
    if _is_written_on(call, source, behind):
        sure, bare = False, bare + ended
    adds = adds_lf(call, source.language) and (sent or any(fed[0][name] for name in _target(call)))
    ends = call.last in line_enders(source)
    return Sink(sent, sure, ended, bare, adds, ends, alone=ends and call.last in one_liners_of(source.language))


def beside_kept(source: Scanned, start: int, *, filled: bool) -> int:
    """How many commands the file gives names with CR LF, where a line gives the text that begins there one; else 0.

    ``filled``: values are put into it there, so that it is no template but in a function.
    """
    kept = _KEPT.match(source.data, source.data.rfind(b"\n", 0, start) + 1)
    if kept is None or not kept.start("name") < start <= kept.end() or _OTHERWISE.search(kept["name"]):
        return 0
    return 0 if filled and b"=>" not in kept["name"] else _kept_ended(source)


@once
def _kept_ended(source: Scanned) -> int:
    """How many commands that end in CR LF the file gives names."""
    return sum(1 for _ in _KEPT_ENDED.finditer(source.data))


def session_of(found: Tokens, first: int) -> Sink:
    """What a list says of its texts that is a whole session: how many of its commands end in CR LF."""
    bracket = found.inside[first]
    before = skip_lines(found, bracket - 1, -1) if 0 < bracket == first - 1 else -1
    if before >= 0 and found[before].text in ("(", "[", "{", ","):
        # It begins a row of a table.
        bracket = found.inside[bracket]
    if bracket < 0 or called_by(found, bracket):
        return Sink()
    begun = [part.first for part in arguments(found, bracket)[:LISTED]]
    texts = [found[at + (found[at].text in ("(", "[", "{"))] for at in begun]
    ended = [verb for text in texts if text.kind == "text" and (verb := _ended_verb(found.data, text))]
    whole = {b"EHLO", b"HELO"}.intersection(ended) and {b"DATA", b"QUIT", b"RSET"}.intersection(ended)
    return Sink(ended=len(ended), bare=LISTED) if whole else Sink()


def _ended_verb(data: bytes, text: Token) -> bytes:
    """The verb of the command that a literal spells with CR LF in it or right behind it; nothing for another text."""
    command = _COMMAND.match(data[text.start : text.end][:_LINE])
    if command is None:
        return b""
    ended = _ENDED.search(data[max(text.start, text.end - _NEAR) : text.end]) or _END_BEHIND.match(data, text.end)
    return command["verb"] if ended else b""


def says_commands(source: Scanned, call: Call) -> bool:
    """Whether a call of that name is handed other commands in small letters: a greeting, or two without more."""
    said = {verb for verb in _said(source).get(call.name.encode(), ()) if verb.islower()}
    return len(said) > 1 or any(verb.endswith(b" ") for verb in said)


def alone_says(source: Scanned, call: Call) -> bool:
    """Whether calls of that name are handed other commands, and none of these stands elsewhere in the file."""
    return call.name.encode() in _saying_alone(source)


@once
def _saying_alone(source: Scanned) -> frozenset[bytes]:
    everywhere = Counter(one["verb"] for one in _SPELT.finditer(source.data))
    said = _said(source).items()
    return frozenset(name for name, verbs in said if all(count == everywhere[verb] for verb, count in verbs.items()))


@once
def _said(source: Scanned) -> dict[bytes, Counter[bytes]]:
    """How often the calls of a file are handed each of the other commands, by the names of those calls."""
    out = dict[bytes, Counter[bytes]]()
    for one in _HANDED.finditer(source.data):
        out.setdefault(one["name"], Counter())[one["verb"]] += 1
    return out


def in_dialogue(found: Tokens, first: int) -> bool:
    """Whether a text stands in a list with other commands, or in a row with the reply that is due to it."""
    bracket = found.inside[first]
    if bracket < 0 or ((name := called_by(found, bracket)) and not _MAKES.search(name)):
        return False
    parts = arguments(found, bracket)[:LISTED]
    if any(part.first == first and _KEYED_REPLY.search(part.text) for part in parts):
        return True
    beside = [found[part.first] for part in parts if part.first != first]
    texts = [one for one in beside if one.kind == "text"]
    said = [one for one in texts if any(by.match(found.data, one.start, one.end) for by in (SAID, _SAID_SMALL))]
    return len(said) > 1 or any(one.kind == "number" and _ACCEPTED.fullmatch(one.text) for one in beside)


def is_beside_command(found: Tokens, first: int) -> bool:
    """Whether a text stands beside a command with its path, in a list or in what a call is handed."""
    bracket = found.inside[first]
    parts = arguments(found, bracket)[:LISTED] if bracket >= 0 else []
    beside = (found[part.first] for part in parts if part.first != first)
    return any(one.kind == "text" and _WHOLE.match(found.data, one.start, one.end) for one in beside)


def _name_written(call: Call) -> str:
    """A call's name as it stands before what is written."""
    return call.receiver if call.last == "<<" else call.name


def _fed_by(call: Call) -> tuple[bytes, ...]:
    """The names that commands stand behind where the same is written to."""
    name = _name_written(call).lstrip("*&")
    receiver, mark, last = name.rpartition(".")
    lines = (receiver.encode() + b".",) if mark and last in ("print", "Print", "write", "Write") else ()
    return (name.encode(), *lines, *_target(call))


def _target(call: Call) -> tuple[bytes, ...]:
    """The name of the first thing that a call is given, where it writes to that."""
    put = _TARGET.fullmatch(call.others[0]) if call.others and _PUTS.fullmatch(call.last) else None
    return (put[1].encode(),) if put else ()


def _is_written_on(call: Call, source: Scanned, behind: int) -> bool:
    """Whether the next statement writes to the same sink what is no command, or one further down writes a line end."""
    data = source.data
    name, far = _name_written(call).lstrip("*&").encode(), min(len(data), behind + _FAR)
    if not name or _ends_line_alone(source, name, behind, far):
        return bool(name)
    line = line_stop(data, behind, _NEAR)
    if any(not starts_command(data[at:line]) for at in places(data, name, behind, line, member=False)):
        return True
    if receiver := call.receiver.lstrip("*&").encode():
        command = SAID.search(data, behind, far)
        until = command.start() if command else far
        for at in places(data, receiver, behind, until, member=False):
            if _ENDS_LINE.match(data, at + len(receiver)):
                return True
            method = _METHOD.match(data, at + len(receiver))
            if method and _ENDING.match(data, method.end()):
                return True
    statement = data[line : line + 2 * _NEAR].lstrip().partition(b"\n")[0]
    called = statement.removeprefix(name)
    return called != statement and not _PART.match(called) and not starts_command(statement)


def _ends_line_alone(source: Scanned, name: bytes, behind: int, far: int) -> bool:
    """Whether a line end is written by itself behind that name in that stretch."""
    known = _endings(source)
    last, seen, at = known.get(name, (behind, behind, -1))
    # Where texts stand close, only what is behind the stretch of the one before is gone through.
    if behind < last:
        seen, at = behind, -1
    if at < behind:
        begin = max(behind, seen - len(name))
        own = places(source.data, name, begin, far, member=False)
        ended = (at for at in own if _ENDING.match(source.data, at + len(name)))
        at = next(ended, -1)
        seen = far if at < 0 else at
    known[name] = behind, seen, at
    return at >= 0


@once
def _endings(source: Scanned) -> dict[bytes, tuple[int, int, int]]:
    """By name where a line end was looked for last, up to where, and where the first one is; -1 for nowhere."""
    return {}
