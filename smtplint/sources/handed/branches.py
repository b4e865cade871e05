"""Values of which an expression is one: the branches of a condition, and what stands in for what is not set.

Strategy. The signs of conditions that stand in no brackets part an expression; what is between two of them is a branch
where those say so, and only a literal or a list of them is told. From a literal outwards the same is asked of what
stands before it and behind it: what it stands in for, or is handed on by, up to what gives it a name.
"""

from __future__ import annotations

from ...regexes import regex
from ..coding.around.operands import last_word, operand_start
from ..coding.around.tokens import Tokens, arguments
from ..spelling.literals import Scanned
from ..spelling.retyped import BEHIND

# Calls whose last argument stands in for what is not set.
DEFAULTING = frozenset("getenv Getenv getEnv get_env env get fetch getOrDefault config environ getProperty".split())
_OR_DEFAULT = regex(r"(?i)\w*(?:env|_or|or_?else|or_?default|with_?default|fallback|coalesce)\w*|\w+Or")
# What a branch stands behind and before; what is asked stands before "?" or "and", and behind "if".
_ELSE = frozenset(("or", "||", "??", "?:", "//"))
_BEFORE = _ELSE | {"", "and", "&&", "?", ":", "else", "then"}
_BEHIND = _ELSE | {"", ":", "if", "else", "for", "async"}
_MARKS = (_BEFORE | _BEHIND) - {""}
_DOUBLED = frozenset(("?", "/"))
# What stands between an expression and what stands in for it.
_INSTEAD, _PAIRED = frozenset(("||", "or", "else", ":")), frozenset(("??", "?:", "//"))
# Methods that change nothing of a text, and signs behind one that only take it as it is.
_SAME = BEHIND | {"String", "trim", "strip"}
_SURE = ("?", "!!", "!")
# What stands before a value and is none of it, and what a function without a name begins with.
_PREFIXES, _LAMBDA = ("new", "&", "await", "@", "L", "const"), ("|", "_", "||", "(", ")", "->", "=>")
# What goes on behind the end of a line, and what goes on with the next one.
_OPEN, _ONWARD = ("=", "||", "(", ",", "\\", ":", "?"), ("||", "?", ":", "or", ".")
# So far before a colon the question is asked that it parts the answers of.
_NEAR = 40


def gives_default(name: str) -> bool:
    """Whether a call of that name gives its last argument where its first says nothing."""
    return name in DEFAULTING or _OR_DEFAULT.fullmatch(name) is not None


def branches(source: Scanned, found: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    """The first token of each literal or list that an expression may come to, and the one behind it; else none."""
    return [
        (begin, behind)
        for begin, behind in alternatives(source, found, first, last)
        if (found[begin].kind == "text" or found[begin].text in ("[", "("))
        and source.data.find(b"@", found[begin].start, found[behind - 1].end) >= 0
    ]


def alternatives(source: Scanned, found: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    """The same of all that it may come to."""
    if last - first < 3:
        return []
    named = found[first].kind == "name"
    if named and found[first + 1].text == "(" and found.closing[first + 1] == last - 1:
        parts = arguments(source, found, first + 1)
        return [parts[-1][1:]] if len(parts) == 2 and gives_default(last_word(found[first].text)) else []
    return _branches_of_condition(found, first, last)


def _branches_of_condition(found: Tokens, first: int, last: int) -> list[tuple[int, int]]:
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


def behind(found: Tokens, last: int) -> int:
    """The token behind an expression and what only makes another text of it; -1 where something else is made of it."""
    while last + 1 < len(found) and found[last].text in (".", "->", *_SURE):
        if found[last].text in _SURE:
            return last
        if found[last + 1].text.rstrip("!?") not in _SAME:
            return last if found[last].text == "." and found[last + 1].kind == "text" else -1
        last += 2
        if last < len(found) and found[last].text == "(":
            last = found.closing[last] + 1
    return last


def called(found: Tokens, bracket: int) -> int:
    """The first token of a call whose bracket that is, and of what it is called on."""
    at = bracket - 1
    while at > 1 and found[at - 1].text in (".", "->", "::", ":", "?"):
        at = max(operand_start(found, at - 2), 0)
    return at


def sign_before(found: Tokens, first: int) -> int:
    """The sign or bracket before an expression that ends in what begins at a token, which may stand in for others."""
    at, inside = first - 1, found.inside[first]
    while at >= 0 and (
        found[at].text in _PREFIXES or (found[at].text in _LAMBDA[:3] + _LAMBDA[5:] and _is_lambda(found, at, inside))
    ):
        at -= 1
    while at >= 0 and found[at].kind == "line" and (inside >= 0 or _statement_goes_on(found, at)):
        at -= 1
    if at < 0 or not _stands_in(found, at):
        if at >= 0 and found[at].text == ")" and _is_lambda(found, at + 1, inside):
            return found.inside[first]
        return at
    if found[at].text == ":" and not any(one.text == "?" for one in found[max(0, at - _NEAR) : at]):
        return at
    while at >= 0 and at != inside:
        text = found[at].text
        if text in (")", "]", "}") and found.opening[at] >= 0:
            at = found.opening[at] - 1
            continue
        if text in (",", ";", "return") or (text == "=" and found[at - 1].text not in ("!", "<", ">")):
            return at
        if text == "=>" or (text == ":" and _is_key(found, at)):
            return at
        if found[at].kind == "line" and inside < 0 and not _statement_goes_on(found, at):
            return at
        at -= 1
    return at


def _is_key(found: Tokens, at: int) -> bool:
    """Whether a colon stands behind the name of a key, and between no branches."""
    behind = found[at + 1].text if at + 1 < len(found) else ""
    here = found[at - 1].kind in ("name", "text") and found[at - 2].text in ("{", ",", "(", "\n", "")
    return here and behind not in (":", "=") and found[at - 1].text != "?"


def _is_lambda(found: Tokens, at: int, inside: int) -> bool:
    """Whether what stands between a bracket and a token is the head of a function without a name."""
    return 0 <= inside < at and at - inside < 6 and all(one.text in _LAMBDA for one in found[inside + 1 : at])


def _statement_goes_on(found: Tokens, at: int) -> bool:
    """Whether a statement goes on over a line's end."""
    before = found[at - 1].text if at else ""
    behind = next((one.text for one in found[at:] if one.kind != "line"), "")
    return before in _OPEN or behind in _ONWARD


def _stands_in(found: Tokens, at: int) -> bool:
    """Whether a sign stands before what is taken instead of what is before it."""
    paired = at > 0 and found[at - 1].text + found[at].text in _PAIRED and found[at - 1].end == found[at].start
    return paired or found[at].text in _INSTEAD
