"""What an expression stands in for, or is handed on by, outwards from a literal: up to what gives it a name."""

from __future__ import annotations

from ..coding.operands import operand_start
from ..coding.tokens import Tokens

# What stands between an expression and what stands in for it.
_ELSE, _PAIRED = frozenset(("||", "or", "else", ":")), frozenset(("??", "?:", "//"))
# Methods that change nothing of a text, and signs behind one that only take it as it is.
_SAME = frozenset(
    "to_string to_owned into encode as_str freeze String clone trim strip toString c_str to_s unwrap dup".split()
)
_SURE = ("?", "!!", "!")
# What stands before a value and is none of it, and what a function without a name begins with.
_PREFIXES, _LAMBDA = ("new", "&", "await", "@", "L", "const"), ("|", "_", "||", "(", ")", "->", "=>")
# What goes on behind the end of a line, and what goes on with the next one.
_OPEN, _ONWARD = ("=", "||", "(", ",", "\\", ":", "?"), ("||", "?", ":", "or", ".")
# So far before a colon the question is asked that it parts the answers of.
_NEAR = 40


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
    while at >= 0 and found[at].kind == "line" and (inside >= 0 or _goes_on(found, at)):
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
        if found[at].kind == "line" and inside < 0 and not _goes_on(found, at):
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


def _goes_on(found: Tokens, at: int) -> bool:
    """Whether a statement goes on over a line's end."""
    before = found[at - 1].text if at else ""
    behind = next((one.text for one in found[at:] if one.kind != "line"), "")
    return before in _OPEN or behind in _ONWARD


def _stands_in(found: Tokens, at: int) -> bool:
    """Whether a sign stands before what is taken instead of what is before it."""
    paired = at > 0 and found[at - 1].text + found[at].text in _PAIRED and found[at - 1].end == found[at].start
    return paired or found[at].text in _ELSE
