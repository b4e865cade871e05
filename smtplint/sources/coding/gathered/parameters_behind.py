"""Parameters that stand behind a path only under a condition: chosen within the text, or added to what keeps it.

Strategy. A value right behind the path that chooses a parameter is read as that parameter. Behind a text that is kept,
what is added to its name is gone through up to the first thing that is no parameter; each is read behind a path. So is
a text that is nothing but parameters, each with its blank, wherever it is put behind a path later, or one that is put
into a list that the file joins by blanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....grammars import keywords
from ....model import Lines, Occurrence
from ....regexes import regex
from ....typed import NamedTuple
from ....verbs import any_of
from ...sent.commands import Site, commands
from ...sent.stand_ins import ADDRESS
from ...spelling.literals import Scanned
from ...spelling.spelt import Hole, Spelt
from ..around.once import has, once, values_of
from ..joined.expressions import Joined

# A literal of one that a condition chooses, and what a condition has before the one or the other.
_CHOSEN = regex(lambda: rf"[bfrBFR@$]{{0,2}}(?P<quote>[\"'`])(?P<text>{any_of(keywords()).decode()}[\w.+/;:,=@-]*)")
_BRANCH = regex(r"(?:[?:{]|\b(?:then|else|and|or|return)|&&|\|\||\bif[ ]?\([^()]*\))[ ]*\(?$")
_CONDITION = regex(r"\?|\b(?:if|and|unless|when)\b|&&")
_JOINED = regex(r"[\"'`][ ]*(?:[+~&]|\.\.?[ ])")
_CALLED = regex(r"\w[ ]?\([^()]*$|\[[^\[\]]*$")
_KEYWORD = regex(r"\b(?:if|when|unless|and|or|return)[ ]?\([^()]*$")
_LONGEST, _NEAR, _WITHIN = 400, 400, 2000
_WHOLE = regex(rb"(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO):[ \t]*<[^<>\r\n]*>(?:[ ][^<>\s]+)*")
_BEGINS = regex(lambda: any_of(keywords()))
# What a piece of a parameter ends in that has its value, or the rest of that, from elsewhere.
_OPEN = (b"=", b";")
# How a name is added to, up to what is added, and how it is given another value.
_ADDED = (
    rb"(?<![\w.>$@])(?P<sign>[$@]?)%(name)s(?:[ \t]*(?:(?:[+.~&]|\.\.|\|\|)=|<<)[ \t\n]*"
    rb"|[ \t]*=[ \t]*[$@]?%(name)s[ \t]*(?:\+|\.\.?|<>|[~&])[ \t\n]*"
    rb"|\.(?:append|Append|push_str|concat|push)[ ]?\([ \t]*|(?P<given>[ \t]*:?=(?![=>~])))"
    rb"|\bstr[nl]?cat(?:_s)?[ ]?\([ \t]*%(name)s[ \t]*,[ \t]*"
)


# A text that is nothing but parameters, or a value with parameters behind it, by what it has in it and how it begins in
# a literal; those that RCPT has; a value that is what the base of a class gives; and whether there is a command in the
# file that it may stand behind.
PARAMETERS = (
    *(b" ret=", b" size=", b" body=", b" auth=", b",ret=", b",size=", b",body="),
    *(b"notify=", b"orcpt=", b"envid="),
    *(quote + word for quote in (b'"', b"'", b"`") for word in (b"ret=", b"size=", b"body=", b"auth=")),
)
_BEGUN = regex(rb"[A-Za-z$@]{0,2}[\"'`](?:[$#]?\{[^{}\n]{1,60}\}|\\\([^()\n]{1,40}(?:\(\))?\)|%[sv])?[ ,]?")
_PARAMETERS = regex(
    rb"\0?[ ,]?(?:RET|NOTIFY|ORCPT|ENVID|BODY|SIZE|AUTH)=[^\s<>\"'`]*(?: [A-Z-]+=[^\s<>\"'`]*)*(?:\r\n)?"
)
_BASE = regex(r"\W*(?:super\b|base\.|parent::|\$self->SUPER::).*")
_OF_RCPT = (b"NOTIFY", b"ORCPT")
_OPTIONS = (
    rb"(?:mail|rcpt)_options[ ]?=[ ]?(?:self\.)?(?P<named>\w{1,60})"
    rb"|\.(?:mail|rcpt)\([^()\n]{1,80},[ ]?(?:options[ ]?=[ ]?)?(?:self\.)?(?P<options>\w{1,60})\)"
)
_COMMAND = regex(rb"(?:MAIL FROM|RCPT TO):|" + _OPTIONS)
_has_commands = has(_COMMAND)
# What puts a text into a list, right before that; and how lists are joined by blanks, or handed to what does.
_COLLECTED = regex(
    rb"(?:(?<!\w)(?P<name>\w{1,60})(?:\[\][ ]?=|(?:\.|->|:)(?:push|append|add|Add|emplace|<<)\w{0,8}\(|[ ]?(?:<<|\+=)"
    rb"|[ ]?:?=[ ]?(?:new[ ])?[\w.<>\[\]]{0,30}[\[({](?:[^\[\](){};]{0,200}[\s,])?)"
    rb"|\b(?:push|append|array_push)\b[ ]?\(?[@$&\\]{0,2}(?P<to>\w{1,60}),)\s{0,40}"
    rb"(?:[\w.:]{0,20}(?:[sS]printf|[fF]ormat)!?\([ ]?)?\Z"
)
_WORDS, _GIVEN = regex(rb"MAIL FROM|RCPT TO|FROM:|TO:"), regex(rb"(\w+)[ \t]*:?=[ \t]*[\w.$]*\Z")
_PUT_IN, _BACK = rb"(?:MAIL FROM|RCPT TO)[^\n]*\b%s\b", 80
_BLANK = rb"[\"'`][ ][\"'`]"
_JOINS = regex(
    _BLANK + rb"\.join\([ ]?(?:\w{1,40}\.)*(?P<behind>\w{1,60})[ ]?\)"
    rb"|(?<!\w)(?P<on>\w{1,60})(?:\.|->)(?:join(?:ToString)?|mkString)[ (](?:separator[ ]?=[ ]?)?"
    + _BLANK
    + rb"(?![ ]?,)|\b(?:implode|[jJ]oin)\(?[ ]?"
    + _BLANK
    + rb",[ ]?[$@]?(?P<after>\w{1,60})"
    rb"|\b[jJ]oin\([ ]?[$@&*]?(?:\w{1,40}\.)*(?P<before>\w{1,60}),[ ]?" + _BLANK + rb"[ ]?\)"
    rb"|" + _OPTIONS
)


class _Standing(NamedTuple):
    """A literal's text of which nothing is escaped, and where it stands."""

    text: bytes
    start: int


def chosen(spelt: Spelt, source: Scanned) -> Spelt:
    """The text in which each value right behind a path that may be a parameter is that parameter."""
    if b">\0" not in spelt.raw:
        return spelt

    def standing(place: int, hole: Hole) -> Spelt | None:
        behind = place and spelt.raw[place - 1] == 0x3E and place - 1 not in spelt.holes
        found = _choice(hole, source) if behind and len(hole.text) <= _LONGEST else None
        if found is None:
            return None
        out = Spelt()
        for at, octet in enumerate(found.text, found.start):
            out.escaped(bytes((octet,)), at, at + 1, _as_it_is)
        if found.text.endswith(_OPEN):
            out.hole("", found.start + len(found.text), found.start + len(found.text))
        return out

    return spelt.replaced(standing)


def _as_it_is(text: bytes) -> bytes | None:
    """White space as a literal of any form has it."""
    return text if text.strip(b" ") == b"" else None


def _choice(hole: Hole, source: Scanned) -> _Standing | None:
    """The parameter that a value's expression may be, where nothing is put before it."""
    match = _CHOSEN.search(hole.text)
    if match is None or not _CONDITION.search(hole.text):
        return None
    before, behind = hole.text[: match.start()], hole.text[match.end() :]
    if _JOINED.search(before) or (_CALLED.search(before) and not _KEYWORD.search(before)):
        return None
    if not (_BRANCH.search(before) or re.match(rf"{match['quote']}[ ]*(?:if|unless)\b", behind)):
        return None
    text, end = match["text"].encode(), hole.span[1] + (_NEAR if hole.given else 0)
    at = source.data.find(match["quote"].encode() + text, hole.span[0], end)
    return _Standing(text, at + 1) if at >= 0 else None


def added(text: Joined, lines: Lines) -> Iterator[Occurrence]:
    """The parameters that are added to a name that keeps a whole command, without a blank before them."""
    found = text.found
    if not text.spelt.raw.endswith(b">") or not _WHOLE.fullmatch(text.spelt.raw):
        return
    name = text.kept
    if name is None:
        return
    begin = text.end
    if found.data.find(name.encode(), begin, begin + _WITHIN) < 0:
        return
    adds = re.compile(_ADDED % {b"name": re.escape(name.encode())})
    for match in adds.finditer(found.data, begin, min(len(found.data), begin + _WITHIN)):
        if found.source.at(match.start()) >= 0:
            continue
        index = found.source.at(match.end())
        index = index if index >= 0 else found.source.at(match.end() + 1)
        if match["given"] or index < 0 or found.source.forms[index] < 0 or found.source.starts[index] > match.end() + 1:
            return
        piece = found.source.spelt(index)
        if not piece.raw or piece.raw[-1:].isspace() or not _BEGINS.match(piece.raw.lstrip(b" ")):
            return
        if piece.raw[:1] != b" ":
            whole = _with_path(piece, rcpt=text.spelt.raw[:1] not in b"Mm")
            yield from commands(whole, Site(whole=True, told=True), values_of(found.source), lines)


def begins(source: Scanned, index: int, hit: int) -> bool:
    """Whether nothing but a value stands in a literal before the keyword there, in a file that has commands."""
    begun = _BEGUN.match(source.data, source.starts[index], hit + 1)
    return begun is not None and begun.end() >= hit and _has_commands(source)


def behind_path(text: Joined) -> Spelt | None:
    """A text that is nothing but parameters, behind a path, or behind what may have one; None for any other."""
    raw, base = bytes(text.spelt.raw), text.spelt.holes.get(0)
    if not _PARAMETERS.fullmatch(raw):
        return None
    piece = text.spelt.part(base is not None, len(raw))
    parted = piece.raw.startswith(b" ") or (base is not None and _BASE.fullmatch(base.text))
    if not parted and base is None and _is_collected(text.source, text.quoted[0]):
        piece, parted = _behind_blank(piece), True
    return _with_path(piece, rcpt=piece.raw.strip(b" ,").startswith(_OF_RCPT)) if parted else None


def _is_collected(source: Scanned, start: int) -> bool:
    """Whether a text that begins there is put into a list, by the name of which the file joins one by blanks."""
    into = _COLLECTED.search(source.data, max(0, start - _NEAR), start)
    return into is not None and (into["name"] or into["to"]) in _joined_by_blanks(source)


@once
def _joined_by_blanks(source: Scanned) -> frozenset[bytes]:
    """The names of the lists that a file joins by blanks in a command, or hands to what does."""
    found = (one for one in _JOINS.finditer(source.data) if _is_of_command(source.data, one))
    return frozenset(one[one.lastgroup or 0] for one in found)


def _is_of_command(data: bytes, joins: re.Match[bytes]) -> bool:
    """Whether what joins a list is part of a command, or gives a name what is put into one."""
    if joins.lastgroup in ("named", "options"):
        return True
    line = data.rfind(b"\n", 0, joins.start()) + 1
    if _WORDS.search(data, data.rfind(b"\n", 0, max(0, line - 1)) + 1, joins.end()):
        return True
    given = _GIVEN.search(data, max(line, joins.start() - _BACK), joins.start())
    return given is not None and re.search(_PUT_IN % re.escape(given[1]), data) is not None


def _behind_blank(piece: Spelt) -> Spelt:
    """A text with the blank before it that a list is joined by."""
    out = Spelt()
    out.escaped(b" ", piece.starts[0], piece.starts[0], None)
    out.add(piece)
    return out


def _with_path(piece: Spelt, *, rcpt: bool) -> Spelt:
    """A text behind a command's path, which stands nowhere in the file."""
    whole, start = Spelt(), piece.starts[0]
    whole.escaped((b"RCPT TO:<" if rcpt else b"MAIL FROM:<") + ADDRESS + b">", start, start, None)
    whole.add(piece)
    if piece.raw.endswith(_OPEN):
        whole.hole("", piece.ends[-1], piece.ends[-1])
    return whole
