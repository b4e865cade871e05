"""What functions of a file's own put between the arguments that they make one text: a blank, or nothing.

Strategy. The head of a function of that name is looked for; what stands behind it, up to the next function, sends
something, and joins two of what it takes, or all of it, or hands that on to what is known to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....regexes import regex
from ....typed import NamedTuple
from ...files.keywords import FUNCTION, SHOWING
from ...files.lines import indent
from ...sent.line_ends import CR, CRLF, LF
from ...sent.spacings import spacings_in
from ...spelling.literals import Scanned
from ...spelling.retyped import IN_BYTES
from ..around.functions import Function, functions_named, heads
from ..around.once import for_each

_BEFORE, _LOOP = 300, 160
_SIGN = rb"[ \t]*(?:\+|\.\.?|&|<<|<>|,)[ \t]*"
_OWN = rb"[$&*@]?(?P<%s>[A-Za-z_]\w{0,40})"
_PUT = rb"[$#]?\{?(?P<%s>[A-Za-z_]\w{0,40})\}?"
_INSIDE = rb"(?:[$#]?\{|\\\(|\$)(?P<%s>[A-Za-z_]\w{0,40})[})]?"
_END = rb"(?:" + CR + rb"?" + LF + rb"|(?:[$#]?\{|\\\()?(?i:crlf|eol)[})]?)?"
# What is put into a format behind it.
_FILLED = rb"(?:[ \t]*[%%,]|\.format\()[ \t(]*" + _OWN % b"one" + rb"[ \t]*,[ \t]*" + _OWN % b"two"
# Two values with a blank between them: beside a literal of one, inside of one, or behind it.
_BLANK = (
    regex(_OWN % b"one" + _SIGN + rb"[\"'] [\"']" + _SIGN + _OWN % b"two"),
    regex(rb"[\"'`]" + _PUT % b"one" + rb" " + _PUT % b"two" + _END + rb"[\"'`]"),
    regex(rb"[\"'](?:%s|\{\}|\{0\}|%v) (?:%s|\{\}|\{1\}|%v)" + _END + rb"[\"']" + _FILLED),
)
# Two values with nothing between them: joined, side by side in a literal, put into one, copied one behind the other.
_NOTHING = (
    regex(_OWN % b"one" + IN_BYTES + rb"[ \t]*(?:\+|\.\.?|&|<<|<>)[ \t]*(?=" + _OWN % b"two" + rb"\b(?!\())"),
    regex(rb"[\"'`]" + _INSIDE % b"one" + _INSIDE % b"two" + _END + rb"[\"'`]"),
    regex(rb"[\"'](?:%s%s|\{\}\{\}|\{0\}\{1\}|%v%v|%@%@)" + _END + rb"[\"']" + _FILLED),
    regex(rb"\bstr[nl]?cpy\([^,;()]{1,40},[ ]*" + _OWN % b"one" + rb"\b[^;]{0,40};\s*str[nl]?cat\([^,;()]{1,40},[ ]*"
          + _OWN % b"two"),
)  # fmt: skip
# One that is added behind a blank to what begins as another, or is that.
_ADDED = regex(_OWN % b"one" + rb"[ \t]*[+.]=[ \t]*[\"'] [\"']" + _SIGN + _OWN % b"two")
# All that is taken, with a blank or nothing between.
_ALL = regex(
    rb"[\"'](?P<text>[ ]?)[\"']\.join\((?P<python>\w{1,40})"
    rb"|(?P<js>\w{1,40})\.join(?:ToString)?\([\"'](?P<joint>[ ]?)[\"']\)"
    rb"|(?P<ruby>\w{1,40})\.(?:join\b(?!\()|concat\(\))|<<[ ]*\.{3}[ ]*<<[ ]*(?P<fold>\w{1,40})"
    rb"|(?:\bjoin|implode|strings\.Join|[sS]tring\.[jJ]oin|[cC]oncat)\(?[ \t]*"
    rb"(?:[\"'](?P<blank>[ ]?)[\"'][ \t]*,[ \t]*)?(?:\.\.\.)?"
    rb"(?P<perl>[@$]?\w{1,40}|func_get_args\(\)|\{[ ]*\.{3}[ ]*\})(?:[ \t]*,[ \t]*\"(?P<go>[ ]?)\")?"
)
# What stands before those that are made one, where that is put before them: with a blank, or nothing.
_HEAD_BEFORE = regex(
    rb"[$#]?\{?\b(?P<head>[A-Za-z_]\w{0,40})\}?(?:[ \t]*(?:\+|\.\.?|&|<<|<>)[ \t]*(?:[\"'](?P<blank>[ ])?[\"'][ \t]*"
    rb"(?:\+|\.\.?|&|<<|<>)[ \t]*)?)?[$#]?\{?\Z"
)
# All that is taken, one by one: in a loop, whatever it is called there.
_EACH = regex(
    rb"\bfor(?:each)?\b[ \t(]*(?:(?:[A-Za-z_][\w:]{0,20}[ \t&*]+|&+)(?![ \t]*(?:in|of|as)\b)){0,3}(?:_,[ \t]*)?"
    rb"[$&]?(?P<one>[A-Za-z_]\w{0,40})(?:[ \t]+(?:in|of)[ \t]+|[ \t]*:=[ \t]*range[ \t]+|[ \t]*:[ \t]*|[ \t]*\()"
    rb"(?:ipairs\()?[&*]?(?:[@$]?(?P<all>\w{1,40})|\{[ ]*(?P<rest>\.{3})[ ]*\})"
    rb"|\bforeach[ \t]*\([ \t]*\$(?P<php>\w{1,40})[ \t]+as[ \t]+\$(?P<its>\w{1,40})"
    rb"|(?P<on>\w{1,40})\.(?:each|forEach|for_each)\b[ \t]*(?:\{|do\b|\()?"
    rb"(?:[ \t(|]*(?P<block>[A-Za-z_]\w{0,40})(?:\||[ \t)]*(?:=>|->)))?"
    rb"|(?P<topic>\$_)[ \t]+for(?:each)?[ \t(]+@(?P<list>\w{1,40})"
)
# How one of them is put behind the others.
_PUTS = (
    rb"(?:(?:\+|\.|\.\.|&)=|<<|\b(?:append|push|push_str|add|concat|write\w*|Write\w*|Append|send\w*|put\w*|print)"
    rb"[ \t]*[( ](?:[ \t]*[$&*]*[\w.>{}$-]{1,30}[, ])?)[ \t]*(?:[\w.:]{0,30}(?i:bytes|encode)\w{0,8}\()?[$&*]?%s\b"
    rb"(?=(?:\.\w{1,20}\([^()\n]{0,20}\))?[ \t]*(?:[);}\r\n]|for\b|end\b))"
)
# All that is taken, or two of it, handed on as it is; a head that names what it takes hands on nothing.
_HANDED_ON = regex(
    rb"(?<!\w)(?P<call>(?!" + FUNCTION + rb"\b)[A-Za-z_]\w{0,40})[ \t]*\([ \t]*"
    rb"(?:(?:\*|\.\.\.\$?|(?=@))(?P<spread>@?\w{1,40})|(?P<go>\w{1,40})\.\.\.|"
    + _OWN % b"one"
    + rb"[ \t]*,[ \t]*"
    + _OWN % b"two"
    + rb")[ \t]*\)"
)
# What opens a loop's body and what closes it; what shows something to a person.
_OPENS, _CLOSES = regex(rb"\{|\bdo\b"), regex(rb"\}|\bend\b")
_SHOWS = regex(rb"(?i)\blog|[a-z]log\b|err\b|stdout|raise|throw|exception|panic|fatal|cout|" + SHOWING.encode())
# What ends a line, by its escapes or by name.
_ENDS_LINE = regex(CRLF + rb"|\b\w*(?i:crlf|eol)\b")
# What a function has in it that sends what it makes.
_SENDS = regex(
    rb"(?i)\w*(?:write|send|fputs|puts|cmd|command|transmit)\w*!?[ \t]*\((?![ \t]*(?:STDERR|STDOUT)\b)|sock|stream"
    rb"|\bprintf?[ \t(]+[\\{$]|\b(?:dprintf|fprintf)\((?!std)|\b(?:conn|fd)\b"
)
# What it is called that tells a server something, and what waits for its answer.
_TELLS = regex(r"(?i)\w*(?:write|send|put|cmd|command|talk|say|tell|smtp)")
_WAITS = regex(r"(?i)_*(?:expect|assert|check|should|test|match)")
# Through so many functions what is taken is followed.
_THROUGH = 2
_EVERY = frozenset((b"@_", b"func_get_args()", b"arguments", b"..."))


class Joint(NamedTuple):
    """What a function puts between the first two of what it joins, and between the others; None where it joins two."""

    first: bytes
    others: bytes | None


@for_each(None)
def joins_with(source: Scanned, name: str) -> Joint | None:
    """What a function of that name puts between its arguments; None where that is not told."""
    return _joins_with(source, name, _THROUGH)


def _joins_with(source: Scanned, name: str, through: int) -> Joint | None:
    """The same; ``through``: so many functions what it takes may still be handed on by."""
    own = next(makers(source, name), None)
    if own is None:
        return None
    text = made_in(source, own)
    sends = _SENDS.search(text) or _TELLS.match(name) or _ENDS_LINE.search(text)
    if sends and (between := _between(own, text)) is not None:
        return between
    spacing = (row for row in spacings_in(source.language) if row.library is not None and row.library in source.data)
    known = {word.encode() for row in spacing if not (row.on or row.others or row.verb) for word in row.names.split()}
    for handed in _HANDED_ON.finditer(text):
        one, call = (handed["spread"] or handed["go"] or handed["one"]), handed["call"]
        if one in _EVERY or _takes(own, one, handed["two"] or one):
            if call in known:
                return Joint(b" ", b" ")
            if through and call != name.encode():
                return _joins_with(source, call.decode(), through - 1)
    return None


def makers(source: Scanned, name: str) -> Iterator[Function]:
    """The functions of a name that may make a text; none where that waits for one."""
    return iter(()) if not name.isidentifier() or _WAITS.match(name) else functions_named(source, name.encode())


def made_in(source: Scanned, own: Function) -> bytes:
    """What a function takes, and its body up to the next function in it: a type has others than that which makes it."""
    end = own.end(source.data)
    inner = (head.start() for head in heads(source).between(own.begin, end) if head.lastgroup != "value")
    return source.data[own.named : next(inner, end)]


def _takes(own: Function, *names: bytes) -> bool:
    """Whether a function takes all of those."""
    return all(name.lstrip(b"$@").decode() in own.taken for name in names)


def _between(own: Function, text: bytes) -> Joint | None:
    """What a function puts between what it takes where it makes one text of that itself."""
    for one in _BLANK:
        if any(
            _takes(own, both["one"], both["two"]) and not is_shown(text, both.start()) for both in one.finditer(text)
        ):
            return Joint(b" ", b" ")
    for both in _ADDED.finditer(text):
        made = re.search(rb"(?<![\w.])[$]?" + both["one"] + rb"[ \t]*=[ \t]*[$&*@]?(\w+)", text)
        if _takes(own, both["two"]) and (_takes(own, both["one"]) or (made and _takes(own, made[1]))):
            return Joint(b" ", b" ")
    for every in _ALL.finditer(text):
        if is_shown(text, every.start()):
            continue
        what = every["python"] or every["js"] or every["ruby"] or every["fold"] or every["perl"].strip(b"{ }")
        if what in _EVERY or _takes(own, what):
            between = every["text"] or every["joint"] or every["blank"] or every["go"] or b""
            head = _HEAD_BEFORE.search(text, max(0, every.start() - _LOOP), every.start())
            apart = head is not None and _in_order(own, head["head"], what)
            return Joint(b" " if apart and head and head["blank"] else b"" if apart else between, between)
    if any(_is_put(each, own, text) for each in _EACH.finditer(text)):
        return Joint(b"", b"")
    beside = (two for one in _NOTHING for two in one.finditer(text) if not is_shown(text, two.start()))
    return Joint(b"", None) if any(_in_order(own, two["one"], two["two"]) for two in beside) else None


def _is_put(each: re.Match[bytes], own: Function, text: bytes) -> bool:
    """Whether each of what is taken is put behind the one before in a loop, and the line ends behind all of them."""
    what = each["all"] or each["rest"] or each["php"] or each["on"] or each["list"]
    if not (what in _EVERY or _takes(own, what)):
        return False
    begin, limit = each.end(), each.end() + _LOOP
    if each["topic"]:
        begin, limit = text.rfind(b"\n", 0, each.start()) + 1, each.end()
    # Perl's and Kotlin's names for what they go through.
    name = each["one"] or each["its"] or each["block"] or (b"_" if each["topic"] else b"it")
    put = re.compile(_PUTS % name).search(text, begin, limit)
    ends = _ENDS_LINE.search(text, max(put.end(), each.end())) if put else None
    if put is None or ends is None or is_shown(text, put.start()):
        return False
    between, within = text[put.end() : ends.start()], text[each.start() : put.start()]
    if _OPENS.search(within):
        return _CLOSES.search(between) is not None
    return b"\n" not in within.strip() or indent(text, ends.start()) < indent(text, put.start())


def is_shown(data: bytes, at: int) -> bool:
    """Whether the statement round a place is for a person."""
    near = max(0, at - _BEFORE)
    begin = max(data.rfind(sign, near, at) for sign in (b"\n", b";", b"{"))
    return _SHOWS.search(data, max(begin + 1, near), at) is not None


def _in_order(own: Function, one: bytes, two: bytes) -> bool:
    """Whether a function takes both of those, the one before the other."""
    return _takes(own, one, two) and own.taken.index(one.lstrip(b"$@").decode()) < own.taken.index(
        two.lstrip(b"$@").decode()
    )
