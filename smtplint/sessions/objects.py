"""Events that providers send as JSON, and error objects as Node prints them: each tells of one reply, or of several.

What an object is called differs, so the values tell: a reply is a text that begins as one, or a number beside words.
The address that it was for stands in the same object, or in one round it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..regexes import regex
from ..typed import NamedTuple
from .forms import apart, rebuilt
from .logs import quotes
from .model import Exchange, hidden, whole

_STRING = r"(?:\"(?:[^\"\\\n]|\\.)*+(?:\"|(?=\n)|\Z)|'(?:[^'\\\n]|\\.)*+(?:'|(?=\n)|\Z))"
_TOKEN = regex(
    r"[{}\[\]]"
    rf"|(?P<text>{_STRING}(?:\s{{0,40}}\+\s{{0,40}}{_STRING}){{0,100}})(?P<name>[ \t]{{0,8}}:)?"
    r"|(?<![\w$-])(?P<key>[A-Za-z_$][\w$-]{0,40}+)[ \t]{0,8}:"
    r"|(?<![\w.])(?P<number>[2-5]\d\d)(?![\w.])"
)
_PIECE = regex(_STRING)
_ESCAPE = regex(r"\\(?:u([0-9A-Fa-f]{4})|(.))")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}
# a text that says a reply, maybe behind the words of a report
_REPLY = regex(
    r"^(?:.{0,80}\bsmtp; ?)?(?P<reply>(?:2[1235]\d|4(?:00|[2357]\d)|5[0-57]\d)[ -](?=[^\s\d]|[245]\.\d|\d+-).*)",
    re.IGNORECASE | re.MULTILINE,
)
# one that an error has in its words
_INSIDE = regex(r"(?:: |\()(?P<reply>(?P<class>[45])\d\d[ -](?P=class)\.\d{1,3}\.\d{1,3}\b.*)")
_ENHANCED = regex(r"([245])\.\d{1,3}\.\d{1,3}\b")
_ADDRESS = regex(r"[^\s<>@]{1,64}@[^\s<>@]{1,255}")
# names of fields, in small letters and digits alone
_ADDRESSES = frozenset(
    "address email emailaddress finalrecipient rcpt rcptto recipient recipientaddress rejected to".split()
)
# what may be a reply
_CODED = regex(r"(?<!\d)[245]\d\d[ -]")
_CODES = frozenset(("code", "errorcode", "responsecode", "smtpcode", "statuscode"))
_WORDS = ("message", "content", "description", "response", "text")
# what says that the provider goes on trying, and the fields that do
_PUT_OFF = frozenset(("deferral", "deferred", "delay", "delayed", "deliverydelay", "temporary"))
_KINDS = ("event", "eventtype", "severity", "type")
_NAMES = frozenset((*_ADDRESSES, *_CODES, *_WORDS, *_KINDS, "command"))
# what a person wrote says nothing of a reply
_WRITTEN = frozenset(("subject", "body", "html"))
_NODE = b"responseCode"
_BEGUN = regex(rb"\s*(?:\[\s*)?\{\s*\"")
# objects in objects, and fields of one, beyond these are not read
_DEEP, _MANY = 100, 200


class _Told(NamedTuple):
    """A reply whose address is not known yet.

    ``command`` is None where nothing tells of one; ``sure`` tells that it is a reply, whether it has an address or not.
    """

    line: int
    command: str | None
    reply: str
    sure: bool


class _Object:
    """An object, as far as it is read."""

    def __init__(self) -> None:
        self.fields: dict[str, tuple[int, str]] = {}
        # what objects in it tell, whose address may be its own; and every reply that was told in it
        self.found: list[_Told] = []
        self.replies: set[str] = set()

    def put(self, name: str, line: int, value: str) -> None:
        """A field; a list of several says nothing."""
        if name in self.fields:
            self.fields[name] = line, ""
        elif name and len(self.fields) < _MANY:
            self.fields[name] = line, value

    def address(self) -> str | None:
        for name, (_, value) in self.fields.items():
            if name in _ADDRESSES and _ADDRESS.fullmatch(value):
                return value
        return None

    @property
    def is_put_off(self) -> bool:
        return any(_name(self.fields[kind][1]) in _PUT_OFF for kind in _KINDS if kind in self.fields)

    def told(self) -> _Told | None:
        """The reply that its own fields tell of."""
        command = self.fields["command"][1] if "command" in self.fields else None
        for name, (line, value) in self.fields.items():
            if name in _WRITTEN or name in _ADDRESSES:
                continue
            if quoted := quotes(value):
                return _Told(line, quoted[1], quoted[0], True)
            if found := _REPLY.search(value):
                reply = found["reply"].rstrip()
                for more in value[found.end() :].splitlines():
                    if more.startswith(reply[:3]):
                        reply += "\n" + more.rstrip()
                return _Told(line, command, reply, bool(command) or _is_enhanced(reply))
        for name, (line, value) in self.fields.items():
            if name not in _WRITTEN and (inside := _INSIDE.search(value)):
                return _Told(line, command, inside["reply"].rstrip(), False)
        code = next((value for name, (_, value) in self.fields.items() if name in _CODES and _is_code(value)), None)
        words = next((self.fields[name] for name in _WORDS if self.fields.get(name, (0, ""))[1]), None)
        return _Told(words[0], command, f"{code} {words[1]}", True) if code and words else None

    def all_told(self) -> list[_Told]:
        """What it tells, and what objects in it do that have no address."""
        own = self.told()
        if own and own.reply not in self.replies:
            self.replies.add(own.reply)
            return [own, *self.found]
        return self.found


def _is_enhanced(reply: str) -> bool:
    """Whether it has an enhanced code of its class."""
    found = _ENHANCED.match(reply, 4)
    return found is not None and found[1] == reply[0]


def _is_code(value: str) -> bool:
    return len(value) == 3 and value.isascii() and value.isdigit() and value[0] in "245"


def _plain(text: str) -> str:
    """What strings say that stand one behind the other."""
    if text[-1] == text[0] and len(text) > 1 and "\\" not in text and text.count(text[0]) == 2:
        return text[1:-1]
    inside = "".join(piece[0][1:].removesuffix(piece[0][0]) for piece in _PIECE.finditer(text))
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else _ESCAPES.get(found[2], found[2]), inside)
    return whole(text) if "\\u" in inside else text


@lru_cache(maxsize=1024)
def _name(key: str) -> str:
    return "".join(filter(str.isalnum, key)).lower()


def _exchange(one: _Told, address: str | None) -> Exchange:
    if one.command is None:
        verb = "END" if one.reply.startswith("2") else "RCPT" if address else ""
        command = rebuilt(verb, None, address)
    elif one.command.upper().startswith("AUTH "):
        command = hidden(one.command.encode())
    else:
        command = rebuilt(one.command, None, address)
    return Exchange(one.line, command, apart(one.reply), True)


def is_all(raw: bytes) -> bool:
    """Whether ``raw`` is made of objects."""
    return _BEGUN.match(raw) is not None


def speaks(raw: bytes) -> bool:
    """Whether ``raw`` can hold any."""
    return is_all(raw) or _NODE in raw


def exchanges(text: str) -> Iterator[Exchange]:
    """What every object tells."""
    open_ = [_Object()]
    name = listed = ""
    line, counted = 1, 0
    for found in _TOKEN.finditer(text):
        kind, token = found.lastgroup, found[0]
        if kind == "key":
            name = _name(found["key"])
            continue
        if kind == "name":
            name = _name(found["text"])
            continue
        if kind is None:
            if token == "{" and len(open_) < _DEEP:
                open_.append(_Object())
            elif token == "}" and len(open_) > 1:
                yield from _closed(open_)
            listed = name if token == "[" else ""
        elif (named := name or listed) in _NAMES or (kind == "text" and _CODED.search(token)):
            line += text.count("\n", counted, found.start())
            counted = found.start()
            value = token if kind == "number" else _plain(token)
            if value.startswith("{"):
                yield from (one._replace(line=line) for one in exchanges(value))
            else:
                open_[-1].put(named, line, value)
        name = ""
    while len(open_) > 1:
        yield from _closed(open_)
    yield from (_exchange(one, None) for one in open_[0].all_told() if one.sure)


def _closed(open_: list[_Object]) -> Iterator[Exchange]:
    """What the innermost object tells, if it has the address; else what is round it may have it."""
    closed = open_.pop()
    address, told = closed.address(), closed.all_told()
    if address is None:
        open_[-1].found += told
    else:
        found = (_exchange(one, address) for one in told)
        yield from (one.waiting() for one in found) if closed.is_put_off else found
    if len(open_) > 1:
        open_[-1].replies |= closed.replies
