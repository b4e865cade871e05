"""Texts that an expression is tried on: in a call, under the name that they are kept in, or in a list gone through.

Strategy. What tries an expression on what it is given, or on what it stands behind, is told by its name. A text that is
kept is looked for by its name behind it; one of a list by whatever name what stands behind the list, or the use of the
list's own name, goes through it by. What is sent for all that is none.
"""

from __future__ import annotations

import re
from itertools import islice

from ....model import Span
from ....regexes import regex
from ...files.lines import line_start
from ...sent.usage import LIST_NAMED
from ...spelling.literals import Scanned
from ..around.call_sites import kept_in
from ..around.once import for_each
from ..around.places import places
from ..around.tokens import Tokens
from .tabled import LOOPED, list_round

# What asks whether an expression matches the text behind: a sign; a call that by its name does nothing else; a call of
# what by its name is an expression, or a constant; a module's or an assertion that is given the expression first.
_EXPRESSION = (
    rb"(?<![A-Za-z0-9])(?:\w{0,40}(?:(?<![A-Za-z])(?:re|rx)|R[eE]|R[xX]|(?i:regexp?|regexe|pattern|matcher)s?)"
    rb"|[A-Z][A-Z0-9_]{0,40})(?:\[[^\]\n]{0,40}\]|\(\))?(?:\.|->|::?)"
)
_GIVEN = rb"(?:[^()\n]|\([^()\n]{0,60}\)){1,80},[ \t]*"
_BY = (
    rb"(?:[=!]~[ \t]*|(?i:(?:preg|regex|mb_ereg|pcre2?)_(?:match|search|exec)\w*|full_?match|is_?(?:full_?)?match"
    rb"|match_?string|find_?string(?:_?submatch)?\w*|captures(?:_iter)?|matcher|match(?:es)?_?entire"
    rb"|contains_?match_?in|regexec)[!?]?\((?:" + _GIVEN + rb")?"
    rb"|"
    + _EXPRESSION
    + rb"(?!(?<=\bre\.)(?:match|search|find\w*)\()(?i:match\w*|search|find\w*|scan|test|exec)[!?]?\("
    rb"|\b(?i:re|regexp?|pattern)[.:](?i:match\w*|search|find\w*|test|run|scan)[!?]?\(" + _GIVEN + rb""
    rb"|\bstring\.(?:g?match|find)\(|\bassert(?:\.match|Not?Regexp?|Regexp?(?:Matches)?)\("
    rb"|\b(?i:assert[\w.]{0,20}match\w{0,20})[ (][^()\"'\n]{1,80},[ \t]*)"
    rb"(?:\[\]byte\()?"
)
_MATCHES = regex(_BY + rb"[bru@&$]{0,2}\Z")
# The same behind it.
_BEHIND = (
    rb"[ \t]*(?:[=!]~|(?:\)?[ \t]*(?:\.|->|:)|[ \t]*\|?[ ])[ ]?(?:(?:not|to|not_to|to_not|(?i:should)(?:\(\))?)[ .]+)?"
    rb"-?(?:to_?|fully|not|c)?[mM]atch\w{0,5}[!?]?[ (]|,[ ]Does\.(?:Not\.)?Match\()"
)
_IS_MATCHED = regex(_BEHIND)
_TRIES = regex(_BY + rb"[$@&*]?(?P<given>[A-Za-z_]\w{0,60})|(?<!\w)[$@]?(?P<own>[A-Za-z_]\w{0,60})" + _BEHIND)
# One of these is where anything is tried.
_SIGNS = tuple(b"match Match =~ !~ .test( .exec( search find Find captures".split())
# How a name is given what a list has, by a loop, a block or the head of a function; and how it is sent.
_BOUND = (
    rb"\bfor(?:each)?\b[^\n;={}]{0,60}(?<!\w)NAME[ ]*(?:,[^\n;={}]{0,30})?(?:\bin\b|\bof\b|[:({])|\bas[ ]+[$@]?NAME\b"
    rb"|\|[^|\n]{0,30}(?<!\w)NAME\b[^|\n]{0,30}\||(?<!\w)NAME[ ]*\)?[ ]*(?:=>|->)"
    rb"|\b(?:def|func?|fun|function|fn|sub|void)\b[^\n;={}]{0,120}(?<!\w)NAME\b"
)
_SENT = rb"(?i:send|write|docmd|cmd|command|execute|transmit)\w*[!?]?[ (]+[^;\n()]{0,60}(?<!\w)NAME\b"
# How a part of the code ends: with a blank line, before a loop or what is written over a function.
_ENDS = regex(rb"\n[ \t]*(?:\r?\n|@|(?P<loop>for(?:each)?\b))")
_NEAR, _FAR, _LIST, _USES = 200, 600, 160, 4


def is_tried(found: Tokens, first: int, last: int) -> bool:
    """Whether an expression is tried on the text of the tokens from ``first`` to ``last``."""
    data, start = found.data, found[first].start
    ends = [token.end for token in found[first:last] if token.kind == "text"]
    if any(_IS_MATCHED.match(data, end) for end in ends):
        return True
    if _MATCHES.search(data, line_start(data, start, _NEAR), start):
        return True
    name = kept_in(found, first, None)
    if name and _is_tried_in(data[found[last - 1].end : found[last - 1].end + _FAR], name.encode()):
        return True
    begin, end = list_round(found, first)
    return begin >= 0 and _is_list_tried(found.source, (found[begin].start, found[end].end))


@for_each(False)
def _is_list_tried(source: Scanned, span: Span) -> bool:
    """Whether an expression is tried on all that is in a list."""
    data, (begin, end) = source.data, span
    looped = LOOPED.search(data, max(0, begin - _LIST), begin) is not None
    named = None if looped else LIST_NAMED.search(data, max(0, begin - _LIST), begin)
    uses = list(islice(places(data, named["name"], end), _USES)) if named else []
    if not uses:
        return _is_tried_in(data[line_start(data, begin, _LIST) : begin] + _part(data, end, looped=looped), None)
    return all(_is_tried_in(_part(data, line_start(data, use, _LIST), looped=True), None) for use in uses)


def _part(data: bytes, at: int, *, looped: bool) -> bytes:
    """What stands behind a place up to a blank line, a loop that is not the first, or what is over a function."""
    part = data[at : at + _FAR]
    for end in _ENDS.finditer(part):
        if looped or end["loop"] is None:
            return part[: end.start()]
        looped = True
    return part


def _is_tried_in(text: bytes, name: bytes | None) -> bool:
    """Whether an expression is tried on a name in a text that does not send it; None: on any that is bound in it."""
    if not any(sign in text for sign in _SIGNS):
        return False
    tried = {one["given"] or one["own"] for one in _TRIES.finditer(text)}
    named = tried & {name} if name else {one for one in tried if _stands(_BOUND, one, text)}
    return bool(named) and not any(_stands(_SENT, one, text) for one in named)


def _stands(expression: bytes, name: bytes, text: bytes) -> bool:
    return re.search(expression.replace(b"NAME", re.escape(name)), text) is not None
