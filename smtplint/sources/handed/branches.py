"""Values of which an expression is one: the branches of a condition, and what stands in for what is not set.

Strategy. The signs of conditions that stand in no brackets part an expression; what is between two of them is a branch
where those say so, and only a literal or a list of them is told.
"""

from __future__ import annotations

from ...regexes import regex
from ..coding.operands import last_word
from ..coding.tokens import Tokens, arguments
from ..spelling.literals import Scanned

# Calls whose last argument stands in for what is not set.
DEFAULTING = frozenset("getenv Getenv getEnv get_env env get fetch getOrDefault config environ getProperty".split())
_OR_DEFAULT = regex(r"(?i)\w*(?:env|_or|or_?else|or_?default|with_?default|fallback|coalesce)\w*|\w+Or")
# What a branch stands behind and before; what is asked stands before "?" or "and", and behind "if".
_ELSE = frozenset(("or", "||", "??", "?:", "//"))
_BEFORE = _ELSE | {"", "and", "&&", "?", ":", "else", "then"}
_BEHIND = _ELSE | {"", ":", "if", "else", "for", "async"}
_MARKS = (_BEFORE | _BEHIND) - {""}
_DOUBLED = frozenset(("?", "/"))


def gives_default(name: str) -> bool:
    """Whether a call of that name gives its last argument where its first says nothing."""
    return name in DEFAULTING or _OR_DEFAULT.fullmatch(name) is not None


def branches(source: Scanned, found: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    """The first token of each literal or list that an expression may come to, and the one behind it; else none."""
    out = alternatives(source, found, first, last)
    return [one for one in out if _is_literal(found[one[0]].kind, found[one[0]].text) and _has_at(source, found, *one)]


def alternatives(source: Scanned, found: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    """The same of all that it may come to."""
    if last - first < 3:
        return []
    named = found[first].kind == "name"
    if named and found[first + 1].text == "(" and found.closing[first + 1] == last - 1:
        parts = arguments(source, found, first + 1)
        return [parts[-1][1:]] if len(parts) == 2 and gives_default(last_word(found[first].text)) else []
    return _parted(found, first, last)


def _is_literal(kind: str, text: str) -> bool:
    return kind == "text" or text in ("[", "(")


def _has_at(source: Scanned, found: Tokens, first: int, last: int) -> bool:
    return source.data.find(b"@", found[first].start, found[last - 1].end) >= 0


def _parted(found: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    """The branches of the conditions that are all of an expression."""
    out, before, begin, parted, chosen, at = list[tuple[int, int]](), "", first, False, False, first
    while at <= last:
        mark, behind = _mark(found, at, last)
        if mark == ":" and not chosen:
            return []
        if mark is not None:
            # In most languages what is asked stands in brackets, and the branch right behind those.
            asked = before == "if" and found[begin].text == "("
            begin = found.closing[begin] + 1 if asked else begin
            if begin < at and (asked or before in _BEFORE) and mark in _BEHIND:
                out.append((begin, at))
            parted, chosen, before, begin = parted or mark != "", chosen or mark == "?", mark, behind
        elif found[at].kind == "op" and found[at].text in ("[", "(", "{"):
            behind = found.closing[at] + 1
        at = max(behind, at + 1)
    return out if parted else []


def _mark(found: Tokens, at: int, last: int) -> tuple[str | None, int]:
    """The sign of a condition that begins at a token, "" at the end and None for another, and the token behind it."""
    if at >= last:
        return "", at + 1
    token = found[at]
    if token.kind == "text" or token.text not in _MARKS | _DOUBLED:
        return None, at + 1
    beside = found[at + 1] if at + 1 < last and found[at + 1].start == token.end else None
    if beside and token.text in _DOUBLED and token.text + beside.text in _ELSE:
        return token.text + beside.text, at + 2
    if token.text == "/" or (beside and token.text == "?" and beside.text == "."):
        return None, at + 1
    return token.text, at + 1
