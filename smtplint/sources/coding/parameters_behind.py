"""Parameters that stand behind a path only under a condition: chosen within the text, or added to what keeps it.

Strategy. A value right behind the path that chooses a parameter is read as that parameter. Behind a text that is kept,
what is added to its name is gone through up to the first thing that is no parameter; each is read behind a path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...grammars import keywords
from ...model import Lines, Occurrence
from ...regexes import regex
from ...typed import NamedTuple
from ...verbs import any_of
from ..sent.commands import Site, commands
from ..sent.stand_ins import ADDRESS
from ..spelling.literals import Scanned
from ..spelling.spelt import Hole, Spelt
from .call_sites import kept_in
from .expressions import Joined
from .once import values_of
from .tokens import Tokens

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
# How a name is added to, up to what is added, and how it is given another value.
_ADDED = (
    rb"(?<![\w.>$@])(?P<sign>[$@]?)%(name)s(?:[ \t]*(?:(?:[+.~&]|\.\.|\|\|)=|<<)[ \t\n]*"
    rb"|[ \t]*=[ \t]*[$@]?%(name)s[ \t]*(?:\+|\.\.?|<>|[~&])[ \t\n]*"
    rb"|\.(?:append|Append|push_str|concat|push)[ ]?\([ \t]*|(?P<given>[ \t]*:?=(?![=>~])))"
    rb"|\bstr[nl]?cat(?:_s)?[ ]?\([ \t]*%(name)s[ \t]*,[ \t]*"
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
        if found.text.endswith(b"="):
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


def added(source: Scanned, found: Tokens, text: Joined, lines: Lines) -> Iterator[Occurrence]:
    """The parameters that are added to a name that keeps a whole command, without a blank before them."""
    if not text.spelt.raw.endswith(b">") or not _WHOLE.fullmatch(text.spelt.raw):
        return
    name = kept_in(found, text.first, text.call)
    if name is None:
        return
    begin = found[text.last - 1].end
    adds = re.compile(_ADDED % {b"name": re.escape(name.encode())})
    for match in adds.finditer(source.data, begin, min(len(source.data), begin + _WITHIN)):
        if source.at(match.start()) >= 0:
            continue
        index = source.at(match.end())
        index = index if index >= 0 else source.at(match.end() + 1)
        if match["given"] or index < 0 or source.forms[index] < 0 or source.starts[index] > match.end() + 1:
            return
        piece = source.spelt(index)
        if not piece.raw or piece.raw[-1:].isspace() or not _BEGINS.match(piece.raw.lstrip(b" ")):
            return
        if piece.raw[:1] != b" ":
            yield from _behind_path(source, text.spelt, piece, lines)


def _behind_path(source: Scanned, head: Spelt, piece: Spelt, lines: Lines) -> Iterator[Occurrence]:
    """A parameter right behind the path of a command that is judged elsewhere."""
    whole, start = Spelt(), piece.starts[0]
    verb = b"MAIL FROM:" if head.raw[:1] in b"Mm" else b"RCPT TO:"
    whole.escaped(verb + b"<" + ADDRESS + b">", start, start, None)
    whole.add(piece)
    if piece.raw.endswith(b"="):
        whole.hole("", piece.ends[-1], piece.ends[-1])
    yield from commands(whole, Site(whole=True, told=True), values_of(source), lines)
