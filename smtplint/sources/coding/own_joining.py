"""What functions of a file's own put between the arguments that they make one text: a blank, or nothing.

Strategy. The head of a function of that name is looked for; what stands behind it, up to the next function, sends
something, and joins two of what it takes, or all of it, or hands that on to what is known to.
"""

from __future__ import annotations

import re

from ...regexes import regex
from ...typed import NamedTuple
from ..files.lines import indent
from ..sent.line_ends import CR, CRLF, LF
from ..sent.spacings import spacings_in
from ..spelling.literals import Scanned
from .enclosing import DEFINES, HEAD, block_end
from .once import for_each

_BODY, _LOOP = 700, 160
# So much of a head stands before the name, and so much behind it; of a name that is everywhere all is looked through.
_BEFORE, _BEHIND, _OFTEN = 300, 500, 2000
_DEFINED = rb"(?:" + DEFINES + rb"|\bproc[ \t]+)(?:\w{1,40}[.:]){0,3}"
_TAKES = (
    rb"(?:(?<![\w.>$])|(?<=\bprototype\.))%(name)s(?=[ \t]*[:=][ \t]*(?:async[ \t]*)?(?:function\b[ \t]*)?"
    rb"(?:\([^()\n]{0,200}\)[^;{}()\n=]{0,40}(?:=>|\{)|lambda\b|[A-Za-z_]\w{0,40}[ \t]*=>)"
    rb"|[ \t]*\([^()\n;]{0,200}\)(?![ \t]*,)[^;{}()\n=]{0,80}\s{0,20}(?:\{|=>))"
)
_HEAD = rb"(?:" + _DEFINED + rb"%(name)s\b|" + _TAKES + rb")"
_DEFINING = regex(_DEFINED + rb"\Z")
_SIGN = rb"[ \t]*(?:\+|\.\.?|&|<<|<>|,)[ \t]*"
_OWN = rb"[$&*@]?(?P<%s>[A-Za-z_]\w{0,40})"
_PUT = rb"[$#]?\{?(?P<%s>[A-Za-z_]\w{0,40})\}?"
_INSIDE = rb"(?:[$#]?\{|\\\(|\$)(?P<%s>[A-Za-z_]\w{0,40})[})]?"
_END = rb"(?:" + CR + rb"?" + LF + rb"|(?:[$#]?\{|\\\()?(?i:crlf|eol)[})]?)?"
_CONVERTED = rb"(?:\.(?:encode|getBytes|to_s|toString|as_bytes)\([^()\n]*\))?"
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
    regex(_OWN % b"one" + _CONVERTED + rb"[ \t]*(?:\+|\.\.?|&|<<|<>)[ \t]*(?=" + _OWN % b"two" + rb"\b(?!\())"),
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
    rb"(?<!\w)(?P<call>(?!func(?:tion)?\b|fn\b|def\b)[A-Za-z_]\w{0,40})[ \t]*\([ \t]*"
    rb"(?:(?:\*|\.\.\.\$?|(?=@))(?P<spread>@?\w{1,40})|(?P<go>\w{1,40})\.\.\.|"
    + _OWN % b"one"
    + rb"[ \t]*,[ \t]*"
    + _OWN % b"two"
    + rb")[ \t]*\)"
)
# What opens a loop's body and what closes it; what shows something to a person.
_OPENS, _CLOSES = regex(rb"\{|\bdo\b"), regex(rb"\}|\bend\b")
_SHOWS = regex(
    rb"(?i)\blog|[a-z]log\b|err\b|error|warn|debug|trace|console|stdout|raise|throw|exception|panic|fatal|cout"
)
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
_NAMES = regex(rb"[A-Za-z_]\w*", re.ASCII)
# Through so many functions what is taken is followed.
_THROUGH = 2
_EVERY = frozenset((b"@_", b"func_get_args()", b"arguments", b"..."))


class Joint(NamedTuple):
    """What a function puts between the first two of what it joins, and between the others; None where it joins two."""

    first: bytes
    others: bytes | None


class Body(NamedTuple):
    """The names of what a function takes, its body with that before it, and where its head ends."""

    taken: set[bytes]
    text: bytes
    begin: int


def body_of(data: bytes, name: str, begin: int = 0) -> Body | None:
    """The first function of that name from a place on; None where there is none."""
    if not name.isidentifier() or _WAITS.match(name):
        return None
    head = _head(data, name.encode(), begin)
    if head is None:
        return None
    begin = max(head.end() + 1, data.find(b")", head.end(), head.end() + _BODY))
    following = HEAD.search(data, begin, head.end() + _BODY)
    limit = following.start() if following else head.end() + _BODY
    rest = data[head.end() : block_end(data, begin, limit, indent(data, head.start()))]
    return Body(_taken(rest), rest, head.end())


@for_each(None)
def joins_with(source: Scanned, name: str) -> Joint | None:
    """What a function of that name puts between its arguments; None where that is not told."""
    return _joins_with(source, name, _THROUGH)


def _joins_with(source: Scanned, name: str, through: int) -> Joint | None:
    """The same; ``through``: so many functions what it takes may still be handed on by."""
    found = body_of(source.data, name)
    if found is None:
        return None
    sends = _SENDS.search(found.text) or _TELLS.match(name) or _ENDS_LINE.search(found.text)
    if sends and (between := _between(found)) is not None:
        return between
    spacing = (row for row in spacings_in(source.language) if row.library is not None and row.library in source.data)
    known = {word.encode() for row in spacing if not (row.on or row.others or row.verb) for word in row.names.split()}
    for handed in _HANDED_ON.finditer(found.text):
        one, call = (handed["spread"] or handed["go"] or handed["one"]), handed["call"]
        if one in _EVERY or {one.lstrip(b"@"), handed["two"] or one.lstrip(b"@")} <= found.taken:
            if call in known:
                return Joint(b" ", b" ")
            if through and call != name.encode():
                return _joins_with(source, call.decode(), through - 1)
    return None


def _between(body: Body) -> Joint | None:
    """What a function puts between what it takes where it makes one text of that itself."""
    taken, rest, _ = body
    for one in _BLANK:
        if any(
            {both["one"], both["two"]} <= taken for both in one.finditer(rest) if not is_shown(body.text, both.start())
        ):
            return Joint(b" ", b" ")
    for both in _ADDED.finditer(rest):
        made = re.search(rb"(?<![\w.])[$]?" + both["one"] + rb"[ \t]*=[ \t]*[$&*@]?(\w+)", rest)
        if both["two"] in taken and (both["one"] in taken or (made and made[1] in taken)):
            return Joint(b" ", b" ")
    for every in _ALL.finditer(rest):
        if is_shown(body.text, every.start()):
            continue
        what = every["python"] or every["js"] or every["ruby"] or every["fold"] or every["perl"].strip(b"{ }")
        if what in _EVERY or what.lstrip(b"@$") in taken:
            between = every["text"] or every["joint"] or every["blank"] or every["go"] or b""
            head = _HEAD_BEFORE.search(rest, max(0, every.start() - _LOOP), every.start())
            apart = head is not None and _in_order(body, head["head"], what.lstrip(b"@$"))
            return Joint(b" " if apart and head and head["blank"] else b"" if apart else between, between)
    if any(_is_put(each, body) for each in _EACH.finditer(rest)):
        return Joint(b"", b"")
    beside = (two for one in _NOTHING for two in one.finditer(rest) if not is_shown(body.text, two.start()))
    return Joint(b"", None) if any(_in_order(body, two["one"], two["two"]) for two in beside) else None


def _is_put(each: re.Match[bytes], body: Body) -> bool:
    """Whether each of what is taken is put behind the one before in a loop, and the line ends behind all of them."""
    what = each["all"] or each["rest"] or each["php"] or each["on"] or each["list"]
    if not (what in _EVERY or what in body.taken):
        return False
    begin, limit = each.end(), each.end() + _LOOP
    if each["topic"]:
        begin, limit = body.text.rfind(b"\n", 0, each.start()) + 1, each.end()
    # Perl's and Kotlin's names for what they go through.
    name = each["one"] or each["its"] or each["block"] or (b"_" if each["topic"] else b"it")
    put = re.compile(_PUTS % name).search(body.text, begin, limit)
    ends = _ENDS_LINE.search(body.text, max(put.end(), each.end())) if put else None
    if put is None or ends is None or is_shown(body.text, put.start()):
        return False
    between, within = body.text[put.end() : ends.start()], body.text[each.start() : put.start()]
    if _OPENS.search(within):
        return _CLOSES.search(between) is not None
    return b"\n" not in within.strip() or indent(body.text, ends.start()) < indent(body.text, put.start())


def is_shown(data: bytes, at: int) -> bool:
    """Whether the statement round a place is for a person."""
    near = max(0, at - _BEFORE)
    begin = max(data.rfind(sign, near, at) for sign in (b"\n", b";", b"{"))
    return _SHOWS.search(data, max(begin + 1, near), at) is not None


def _in_order(body: Body, one: bytes, two: bytes) -> bool:
    """Whether a function takes both of those, the one before the other."""
    first, second = (re.search(rb"\b" + name + rb"\b", body.text) for name in (one, two))
    return {one, two} <= body.taken and first is not None and second is not None and first.start() < second.start()


def _head(data: bytes, name: bytes, begin: int) -> re.Match[bytes] | None:
    """The first head of a function of that name from a place on.

    The name is soon found, and what stands round it then looked at; at most of its places no head can be.
    """
    head, takes = (re.compile(one % {b"name": name}) for one in (_HEAD, _TAKES))
    at = data.find(name, begin)
    for _ in range(_OFTEN):
        if at < 0:
            return None
        start, end = max(begin, at - _BEFORE), at + len(name) + _BEHIND
        if takes.match(data, at, end) or _DEFINING.search(data, start, at):
            found = head.search(data, start, end)
            if found is not None and found.start() <= at:
                return found
        at = data.find(name, at + len(name))
    return head.search(data, at) if at >= 0 else None


def _taken(rest: bytes) -> set[bytes]:
    """The names of what a function takes, whose name that stands behind: in brackets, or what Perl gives it."""
    perl = re.search(rb"\bmy[ \t]*(\([^()\n]{0,200}\)|@\w{1,40})[ \t]*=[ \t]*@_", rest)
    return set(_NAMES.findall(perl[1] if perl else rest[: rest.find(b")")]))
