"""Regular expressions as trees: how they are put together, what can be said of them, and how they are written.

Strategy. A language is built of five kinds of node: a set of characters, a sequence, a choice, a repetition, a named
group. What is written for ``re`` cannot backtrack further than the language itself asks: a repetition is possessive,
and a choice atomic, wherever the character that follows decides (the sets of first and following characters do not
meet). ``prefix`` is the language of all beginnings, longest first where choices begin differently, which is how a
refusal is given the byte it stumbles on.

Characters are those of latin-1, so that a character is a byte and an offset a byte offset.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, reduce

from .typed import NamedTuple

ALL = (1 << 256) - 1


class Chars(NamedTuple):
    """One character out of a set: bit n stands for the character n."""

    mask: int


class Seq(NamedTuple):
    parts: tuple[Node, ...]


class Alt(NamedTuple):
    choices: tuple[Node, ...]


class Repeat(NamedTuple):
    node: Node
    least: int
    most: int | None


class Group(NamedTuple):
    name: str
    node: Node


Node = Chars | Seq | Alt | Repeat | Group
EMPTY = Seq(())


def sequence(parts: Iterator[Node] | list[Node]) -> Node:
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Seq) else (part,))
    return flat[0] if len(flat) == 1 else Seq(tuple(flat))


def choice(nodes: list[Node]) -> Node:
    """A choice with its sets of characters joined and common beginnings drawn out in front."""
    flat: list[Node] = []
    for node in nodes:
        flat.extend(node.choices if isinstance(node, Alt) else (node,))
    mask = reduce(int.__or__, (n.mask for n in flat if isinstance(n, Chars)), 0)
    rest: list[Node] = []
    if mask:
        rest.append(Chars(mask))
    heads: dict[Node, list[Node]] = {}
    for node in flat:
        if isinstance(node, Chars):
            continue
        parts = node.parts if isinstance(node, Seq) else (node,)
        if parts:
            heads.setdefault(parts[0], []).append(sequence(list(parts[1:])))
        elif EMPTY not in rest:
            rest.append(EMPTY)
    for head, tails in heads.items():
        rest.append(sequence([head, choice(tails)]) if len(tails) > 1 else sequence([head, tails[0]]))
    if EMPTY in rest and len(rest) > 1:
        rest.remove(EMPTY)
        return Repeat(rest[0] if len(rest) == 1 else Alt(tuple(rest)), 0, 1)
    return rest[0] if len(rest) == 1 else Alt(tuple(rest))


def repeat(node: Node, least: int, most: int | None) -> Node:
    if (least, most) == (1, 1):
        return node
    if isinstance(node, Repeat) and (node.least, node.most) == (0, 1) and (least, most) == (0, None):
        return Repeat(node.node, 0, None)
    return Repeat(node, least, most)


def nullable(node: Node) -> bool:
    match node:
        case Chars():
            return False
        case Seq(parts):
            return all(map(nullable, parts))
        case Alt(choices):
            return any(map(nullable, choices))
        case Repeat(inner, least, _):
            return least == 0 or nullable(inner)
        case Group(_, inner):
            return nullable(inner)


def first(node: Node) -> int:
    """The characters that a word of the node can begin with."""
    match node:
        case Chars(mask):
            return mask
        case Seq(parts):
            mask = 0
            for part in parts:
                mask |= first(part)
                if not nullable(part):
                    break
            return mask
        case Alt(choices):
            return reduce(int.__or__, map(first, choices), 0)
        case Repeat(inner, _, _) | Group(_, inner):
            return first(inner)


END = 1 << 256


# What is known of a node, by its identity, and of what follows it: each is asked of again at every level above it.
_Exits = dict[tuple[int, int], bool]


def _deterministic_exit(node: Node, follow: int, known: _Exits) -> bool:
    """Whether nothing inside ``node`` can stop early: its last loops never want what follows."""
    asked = id(node), follow
    if asked not in known:
        known[asked] = _leaves_by_what_follows(node, follow, known)
    return known[asked]


def _leaves_by_what_follows(node: Node, follow: int, known: _Exits) -> bool:
    """The same, worked out: by each part with what may come behind it."""
    match node:
        case Chars():
            return True
        case Seq(parts):
            for i, part in enumerate(parts):
                after = first(Seq(parts[i + 1 :])) | (follow if nullable(Seq(parts[i + 1 :])) else 0)
                if not _deterministic_exit(part, after, known):
                    return False
            return True
        case Alt(choices):
            seen = 0
            for c in choices:
                mask = first(c) | (follow if nullable(c) else 0)
                if mask & seen or not _deterministic_exit(c, follow, known):
                    return False
                seen |= mask
            return True
        case Repeat(inner, least, most):
            if nullable(inner) or (least != most and first(inner) & follow):
                return False
            return _deterministic_exit(inner, first(inner) | follow, known)
        case Group(_, inner):
            return _deterministic_exit(inner, follow, known)


def _char(n: int) -> str:
    c = chr(n)
    if c.isascii() and (c.isalnum() or c in " !\"%',/:;<=>@_`~"):
        return c
    return f"\\{c}" if 32 < n < 127 else f"\\x{n:02x}"


@cache
def _set(mask: int) -> str:
    """One character of a set, written as short as it goes: by its own sign, as a class, or as what is not in it."""
    members = [n for n in range(256) if mask >> n & 1]
    if len(members) == 1:
        return _char(members[0])
    if mask == ALL:
        return r"[\x00-\xff]"
    negated = len(members) > 200
    runs: list[list[int]] = []
    for n in [n for n in range(256) if not mask >> n & 1] if negated else members:
        if runs and runs[-1][1] == n - 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    body = "".join(
        _char(a) if a == b else _char(a) + _char(b) if b == a + 1 else f"{_char(a)}-{_char(b)}" for a, b in runs
    )
    return f"[{'^' if negated else ''}{body}]"


def _quantifier(least: int, most: int | None) -> str:
    known = {(0, 1): "?", (0, None): "*", (1, None): "+"}
    if (least, most) in known:
        return known[least, most]
    return f"{{{least}}}" if least == most else f"{{{least},{'' if most is None else most}}}"


def write(node: Node, follow: int = END) -> str:
    """The node as a pattern for ``re``; ``follow`` are the characters that may come after it (bit 256: the end)."""
    return _written(node, follow, {})


def _written(node: Node, follow: int, known: _Exits) -> str:
    """The same with what is known of ways out, by what they were asked with."""
    match node:
        case Chars(mask):
            return _set(mask)
        case Seq(parts):
            out = []
            for i, part in enumerate(parts):
                rest = Seq(parts[i + 1 :])
                text = _written(part, first(rest) | (follow if nullable(rest) else 0), known)
                out.append(text)
            return "".join(out)
        case Alt(choices):
            atomic = _deterministic_exit(node, follow, known)
            # What can be empty comes last: tried first, it would always match, and an atomic choice never comes back.
            body = "|".join(_written(c, follow, known) for c in (sorted(choices, key=nullable) if atomic else choices))
            return f"(?>{body})" if atomic else f"(?:{body})"
        case Repeat(inner, least, most):
            loop = first(inner) if most is None or most > 1 else 0
            text = _written(inner, loop | follow, known)
            settled = least != most and _deterministic_exit(node, follow, known)
            if (least, most) == (0, 1) and not isinstance(inner, Chars):
                # ``re`` sees by its first character that a choice is not taken, and runs a repetition to see it.
                head = "(?>" if settled else "(?:"
                body = text[len(head) : -1] if isinstance(inner, Alt) and text.startswith(head) else text
                return f"{head}{body}|)"
            if isinstance(inner, Seq | Repeat):
                text = f"(?:{text})"
            return text + _quantifier(least, most) + ("+" if settled else "")
        case Group(name, inner):
            return f"(?P<{name}>{_written(inner, follow, known)})"


def prefix(node: Node) -> Node:
    """The words that some word of the node begins with, longest first where choices begin differently."""
    return Repeat(_begun(node), 0, 1)


def _begun(node: Node) -> Node:
    """The same without the empty word, so that a choice is not settled by a part that took nothing."""
    match node:
        case Chars():
            return node
        case Seq(parts):
            if not parts:
                return EMPTY
            head, rest = parts[0], Seq(parts[1:])
            if not rest.parts:
                return _begun(head)
            return Alt((sequence([_plain(head), _begun(rest)]), _begun(head)))
        case Alt(choices):
            return Alt(tuple(_begun(c) for c in choices))
        case Repeat(inner, _, most):
            if most == 1:
                return _begun(inner)
            return sequence([Repeat(_plain(inner), 0, None if most is None else most - 1), _begun(inner)])
        case Group(_, inner):
            return _begun(inner)


def _plain(node: Node) -> Node:
    match node:
        case Chars():
            return node
        case Seq(parts):
            return Seq(tuple(map(_plain, parts)))
        case Alt(choices):
            return Alt(tuple(map(_plain, choices)))
        case Repeat(inner, least, most):
            return Repeat(_plain(inner), least, most)
        case Group(_, inner):
            return _plain(inner)
