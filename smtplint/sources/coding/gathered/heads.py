"""Heads of commands that are kept under a name, and what the file puts behind them: by joining, or by adding to it.

Strategy. Where the name is used a value may be joined to it. Behind the statement that keeps a head the next ones are
read as long as each adds to the same name; what they add is joined to the head.
"""

from __future__ import annotations

from ....model import Fault
from ....regexes import regex
from ...sent.meanings import ends_line
from ...sent.usage import starts_command
from ...spelling.literals import Scanned
from ...spelling.retyped import ROUND
from ...spelling.spelt import Spelt
from ..around.call_sites import Call, call_of, handed_to, kept_in
from ..around.once import once
from ..around.operands import MARKS, last_name, line_end, operand, skip_lines
from ..around.tokens import Tokens, arguments, tokens
from ..joined.expressions import Joined, text_from
from ..outlets.channels import site_of

_HEAD = regex(rb"(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO):(?P<blanks>[ \t]+)$")
# The head of a command, or the beginning of its path, which is no command yet.
_BEGUN = regex(rb"(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO)[ \t]*:[ \t]*(?:<(?P<path>[^<>\s]*))?$")
_NAME = regex(rb"(?<![\w.\x80-\xff])[\w\x80-\xff]+")
_CALLS = frozenset("strcat strncat strlcat strcat_s strncat_s lstrcat".split())
# What C++ declares a text, or what makes one, as, before its name and what it begins with in brackets.
_MADE = frozenset("string QString ostringstream stringstream".split())
_METHODS = frozenset("append Append push_str concat push push_back WriteString".split())
# Calls that write one after the other.
_WRITES = frozenset("print println write writeln puts".split())
_ENDING = frozenset("println writeln puts".split())
_STATEMENTS = 12
_USES = 4
_NEAR = 300


def spaced(source: Scanned, found: Tokens, text: Joined) -> Fault | None:
    """What is wrong with a kept head that ends in a blank, where a value is joined to it, not only to be shown."""
    head = _HEAD.match(bytes(text.spelt.raw))
    name = kept_in(found, text.first, text.call) if head and not text.spelt.holes else None
    if head is None or name is None:
        return None
    data, first, last = source.data, *head.span("blanks")
    for use in _first_uses(source).get(name.encode(), ()):
        end = use + len(name)
        if use <= text.spelt.starts[0] <= end + _NEAR or source.at(use) >= 0:
            continue
        line = data.rfind(b"\n", 0, use) + 1
        near = tokens(source, line, end + _NEAR)
        here = next((i for i, token in enumerate(near) if token.start == use), -1)
        if 0 <= here < len(near) - 2 and near[here + 1].text in source.language.joins and near[here + 1].text:
            call = call_of(source, near, here, here + 1)
            if not site_of(source, call).log:
                where = (text.spelt.starts[first], text.spelt.ends[last - 1])
                return Fault(
                    "space-before-value", where, text.spelt.without(first, last), (operand(source, near, here + 2),)
                )
    return None


@once
def _first_uses(source: Scanned) -> dict[bytes, list[int]]:
    """Where each name of a file stands first, as no member of another."""
    uses: dict[bytes, list[int]] = {}
    for name in _NAME.finditer(source.data):
        places = uses.setdefault(name.group(), [])
        if len(places) < _USES:
            places.append(name.start())
    return uses


def grown(source: Scanned, found: Tokens, text: Joined) -> Joined | None:
    """The text with what the statements behind it add, or write behind it; None where none does."""
    begun = _BEGUN.match(bytes(text.spelt.raw)) if text.whole and not text.spelt.holes else None
    if begun is None:
        return None
    name, call = kept_in(found, text.first, text.call), text.call
    name, added = (name, False) if name else (_added_to(source, found, text), True)
    written = name is None and call is not None and call.last in _WRITES and not call.others
    if name is None and not written:
        return None
    out, literals, last, at = text.spelt, list(text.literals), text.last, line_end(found, text.last)
    for _ in range(_STATEMENTS):
        while at < len(found) and (found[at].kind == "line" or found[at].text == ";"):
            at += 1
        if at >= len(found):
            break
        begin = (
            _text_added(source, found, at, name)
            if name
            else _text_written(source, found, at, call.receiver if call else "")
        )
        if not begin or begin >= len(found):
            break
        piece, inner, last = text_from(source, found, begin)
        as_written = source.data[found[begin].start : found[last - 1].end]
        if found.texts(last, last + 2) == [")", "."]:
            # What is called on that adds more, and is not read.
            return None
        if last == begin or starts_command(as_written) or starts_command(b'"' + piece.raw):
            break
        if out is text.spelt:
            out = text.spelt.part(0, len(text.spelt.raw))
        out.add(piece)
        literals += inner
        ended = written and last_name(found[at]) in _ENDING
        at = line_end(found, last)
        if ended:
            break
    if out is text.spelt or at >= len(found) or (begun["path"] and b">" not in out.raw):
        return None
    more = written or added
    if added and not written and not _ends_in_crlf(out):
        # With another line end, or none, it is a command only where it is handed over right behind.
        call = _call_handed(source, found, at, name or "")
        if call is None or not (out.raw.endswith(b"\n") or site_of(source, call).told):
            return None
        more = False
    return Joined(out, tuple(literals), call, True, text.first, at, more)


def _call_handed(source: Scanned, found: Tokens, at: int, name: str) -> Call | None:
    """The call that is handed what is under a name in the statement at a token; None where none is."""
    while at < len(found) and (found[at].kind == "line" or found[at].text == ";"):
        at += 1
    end = line_end(found, at)
    here = next((one for one in range(at, end) if MARKS.split(found[one].text)[0].strip("$@") == name), -1)
    return handed_to(source, found, here) if here >= 0 else None


def _ends_in_crlf(text: Spelt) -> bool:
    """Whether a line of a text ends as those of a session do."""
    return b"\r\n" in text.raw or any(ends_line(hole.text) == b"\r\n" for hole in text.holes.values())


def _added_to(source: Scanned, found: Tokens, text: Joined) -> str | None:
    """The name that a text is added to as a statement of its own; None for one that is not."""
    call, first = text.call, text.first
    if call is not None and call.last in _METHODS and not call.others and call.receiver.strip("$@").isidentifier():
        return call.receiver.strip("$@")
    if call is not None and call.last in _CALLS and call.others:
        return call.others[0].lstrip("&")
    before = found.texts(max(0, first - 3), first)
    if (
        before[1:]
        and before[-1] == "<<"
        and "<<" in source.language.joins
        and (len(before) == 2 or before[0] in (";", "{", "}") or found[first - 3].kind == "line")
    ):
        return before[-2] if before[-2].isidentifier() else None
    if len(before) == 3 and before[2] in ("(", "{") and last_name(found[first - 3]) in _MADE:
        return before[1] if before[1].isidentifier() else None
    if len(before) == 3 and before[1] in source.language.joins and before[1:] != [before[1], "("] and before[2] == "=":
        return before[0].strip("$@") if before[0].strip("$@").isidentifier() else None
    return None


def _text_written(source: Scanned, found: Tokens, at: int, receiver: str) -> int:
    """The token at which what a statement writes to the same begins; 0 where it does not."""
    method, bracket = last_name(found[at]), found[at + 1 : at + 2]
    if method not in _WRITES or not bracket or bracket[0].text != "(":
        return 0
    own = Call(found[at].text, ()).receiver == receiver
    if not own or len(arguments(source, found, at + 1)) != 1:
        return 0
    wrapped = last_name(found[at + 2]) in ROUND and found[at + 3].text == "("
    return at + 4 if wrapped else at + 2


def _text_added(source: Scanned, found: Tokens, at: int, name: str) -> int:
    """The token at which what a statement adds to a name begins; 0 where it adds nothing."""
    token, texts = found[at], found.texts(at, at + 6)
    own = (name, f"${name}", f"@{name}")
    if token.kind != "name" or len(texts) < 4:
        return 0
    if token.text in _CALLS and texts[1] == "(":
        parts = arguments(source, found, at + 1)
        return parts[1].first if len(parts) > 1 and parts[0].text.lstrip("&") == name else 0
    receiver, _, method = token.text.rpartition(".")
    if receiver in own and method in _METHODS and texts[1] == "(":
        return at + 2
    if token.text not in own:
        return 0
    for sign in source.language.joins:
        if texts[1] == sign == "<<":
            return at + 2
        if sign and texts[1:3] == [sign, "="] and found[at + 1].end == found[at + 2].start:
            return skip_lines(found, at + 3, 1)
        if sign and texts[1:4] == ["=", token.text, sign]:
            return skip_lines(found, at + 4, 1)
    return 0
