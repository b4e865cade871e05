"""Heads of commands that are kept under a name, and what the file puts behind them: by joining, or by adding to it.

Strategy. Where the name is used a value may be joined to it. Behind the statement that keeps a head the next ones are
read as long as each adds to the same name; what they add is joined to the head.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ....model import Fault
from ....regexes import regex
from ...sent.meanings import ends_line
from ...spelling.literals import Scanned
from ...spelling.retyped import ROUND
from ..around.call_sites import Call, call_of, handed_to
from ..around.once import for_each
from ..around.operands import MARKS, last_name, line_end, operand, skip_lines
from ..around.places import places
from ..around.tokens import Tokens, arguments, tokens
from ..joined.expressions import Joined, text_from
from ..outlets.channels import site_of

_HEAD = regex(rb"(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO):(?P<blanks>[ \t]+)$")
# The head of a command, or the beginning of its path, which is no command yet.
_BEGUN = regex(rb"(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO)[ \t]*:[ \t]*(?:<(?P<path>[^<>\s]*))?$")
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


def spaced(text: Joined) -> Fault | None:
    """What is wrong with a kept head that ends in a blank, where a value is joined to it, not only to be shown."""
    found = text.found
    head = _HEAD.match(bytes(text.spelt.raw))
    name = text.kept if head and not text.spelt.holes else None
    if head is None or name is None:
        return None
    data, first, last = found.data, *head.span("blanks")
    for use in _first_uses(found.source, name.encode()):
        near = tokens(found.source, data.rfind(b"\n", 0, use) + 1, use + len(name) + _NEAR)
        here = next((i for i, token in enumerate(near) if token.start == use), -1)
        if 0 <= here < len(near) - 2 and near[here + 1].text in found.language.joins and near[here + 1].text:
            call = call_of(near, here, here + 1)
            if not site_of(found.source, call).log:
                where = (text.spelt.starts[first], text.spelt.ends[last - 1])
                return Fault("space-before-value", where, text.spelt.without(first, last), (operand(near, here + 2),))
    return None


@for_each(())
def _first_uses(source: Scanned, name: bytes) -> Sequence[int]:
    """Where a name stands first, as no member of another."""
    return list(islice(places(source.data, name, member=False), _USES))


def grown(text: Joined) -> Joined | None:
    """The text with what the statements behind it add, or write behind it; None where none does."""
    found = text.found
    begun = _BEGUN.match(bytes(text.spelt.raw)) if text.whole and not text.spelt.holes else None
    if begun is None:
        return None
    name, call = text.kept, text.call
    name, added = (name, False) if name else (_added_to(text), True)
    written = name is None and call is not None and call.last in _WRITES and not call.others
    if name is None and not written:
        return None
    out, at = text, line_end(found, text.last)
    for _ in range(_STATEMENTS):
        at = _next_statement(found, at)
        begin = _text_added(found, at, name) if name else _text_written(found, at, call.receiver if call else "")
        if not 0 < begin < len(found):
            break
        read = text_from(found, begin)
        last = read[2]
        if found.texts(last, last + 2) == [")", "."]:
            # What is called on that adds more, and is not read.
            return None
        if last == begin:
            break
        out, ended = out.with_more(*read), written and last_name(found[at]) in _ENDING
        at = line_end(found, last)
        if ended:
            break
    if out is text or at >= len(found) or (begun["path"] and b">" not in out.spelt.raw):
        return None
    more = written or added
    ends = b"\r\n" in out.spelt.raw or any(ends_line(hole.text) == b"\r\n" for hole in out.spelt.holes.values())
    if added and not written and not ends:
        # With another line end, or none, it is a command only where it is handed over right behind.
        call = _call_handed(found, at, name or "")
        if call is None or not (out.spelt.raw.endswith(b"\n") or site_of(found.source, call).told):
            return None
        more = False
    return out._replace(call=call, whole=True, last=at, pieces=more)


def _next_statement(found: Tokens, at: int) -> int:
    """The token that the statement begins with which does not begin before a token."""
    while at < len(found) and (found[at].kind == "line" or found[at].text == ";"):
        at += 1
    return at


def _call_handed(found: Tokens, at: int, name: str) -> Call | None:
    """The call that is handed what is under a name in the statement at a token; None where none is."""
    at = _next_statement(found, at)
    end = line_end(found, at)
    here = next((one for one in range(at, end) if MARKS.split(found[one].text)[0].strip("$@") == name), -1)
    return handed_to(found, here) if here >= 0 else None


def _added_to(text: Joined) -> str | None:
    """The name that a text is added to as a statement of its own; None for one that is not."""
    found = text.found
    call, first = text.call, text.first
    if call is not None and call.last in _METHODS and not call.others and call.receiver.strip("$@").isidentifier():
        return call.receiver.strip("$@")
    if call is not None and call.last in _CALLS and call.others:
        return call.others[0].lstrip("&")
    before = found.texts(max(0, first - 3), first)
    if (
        before[1:]
        and before[-1] == "<<"
        and "<<" in found.language.joins
        and (len(before) == 2 or before[0] in (";", "{", "}") or found[first - 3].kind == "line")
    ):
        return before[-2] if before[-2].isidentifier() else None
    if len(before) == 3 and before[2] in ("(", "{") and last_name(found[first - 3]) in _MADE:
        return before[1] if before[1].isidentifier() else None
    if len(before) == 3 and before[1] in found.language.joins and before[1:] != [before[1], "("] and before[2] == "=":
        return before[0].strip("$@") if before[0].strip("$@").isidentifier() else None
    return None


def _text_written(found: Tokens, at: int, receiver: str) -> int:
    """The token at which what a statement writes to the same begins; 0 where it does not."""
    if found.texts(at + 1, at + 2) != ["("] or last_name(found[at]) not in _WRITES:
        return 0
    own = Call(found[at].text, ()).receiver == receiver
    if not own or len(arguments(found, at + 1)) != 1:
        return 0
    wrapped = last_name(found[at + 2]) in ROUND and found[at + 3].text == "("
    return at + 4 if wrapped else at + 2


def _text_added(found: Tokens, at: int, name: str) -> int:
    """The token at which what a statement adds to a name begins; 0 where it adds nothing."""
    texts, own = found.texts(at, at + 6), (name, f"${name}", f"@{name}")
    if len(texts) < 4 or found[at].kind != "name":
        return 0
    token = found[at]
    if token.text in _CALLS and texts[1] == "(":
        parts = arguments(found, at + 1)
        return parts[1].first if len(parts) > 1 and parts[0].text.lstrip("&") == name else 0
    receiver, _, method = token.text.rpartition(".")
    if receiver in own and method in _METHODS and texts[1] == "(":
        return at + 2
    if token.text not in own:
        return 0
    for sign in found.language.joins:
        if texts[1] == sign == "<<":
            return at + 2
        if sign and texts[1:3] == [sign, "="] and found[at + 1].end == found[at + 2].start:
            return skip_lines(found, at + 3, 1)
        if sign and texts[1:4] == ["=", token.text, sign]:
            return skip_lines(found, at + 4, 1)
    return 0
