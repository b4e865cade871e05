"""A regular Lark grammar, turned into one regular expression for each start rule.

Strategy. Lark's own loader reads the grammar (imports, overrides, terminals), and its EBNF trees are read
into five kinds of node: a set of characters, a sequence, a choice, a repetition, a named group. Rules and
terminals are put in bottom-up, where they are used; a rule that uses itself at one end (``x: x a | b``) is
solved by Arden's lemma (``b a*``); any other recursion is refused, for then the language is not regular.

What comes out is written so that it cannot backtrack further than the language itself asks: a repetition is
possessive, and a choice atomic, wherever the character that follows decides (the sets of first and following
characters do not meet). A grammar written deterministically thus becomes one atomic expression, linear on any
input. ``prefix`` derives a second expression that matches the longest beginning that could still become
a word of the language, which is how a refusal is given the byte it stumbles on.

Characters are those of latin-1, so that a character is a byte and an offset a byte offset.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Any, NamedTuple

from lark import Token, Tree
from lark.load_grammar import load_grammar

from .grammars import grammar_folder

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


class NotRegular(ValueError):
    """The grammar recurses where no regular expression can follow."""


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


class Derivation:
    """The rules of one loaded grammar, each turned into a Node when first asked for."""

    def __init__(self, text: str, name: str, paths: list[str]) -> None:
        grammar, _ = load_grammar(text, name, paths, False)  # type: ignore[no-untyped-call]
        self._rules: dict[str, Tree[Any]] = {str(r[0]): r[2] for r in grammar.rule_defs}
        self._terminals: dict[str, Tree[Any]] = {str(t[0]): t[1][0] for t in grammar.term_defs}
        self._nodes: dict[str, Node] = {}
        self._open: list[str] = []

    @property
    def rules(self) -> tuple[str, ...]:
        return tuple(self._rules)

    def node(self, name: str, groups: tuple[str, ...] = ()) -> Node:
        """The node of a rule or terminal; the rules and terminals named in ``groups`` become named groups."""
        if groups != getattr(self, "_groups", ()):
            self._nodes.clear()
        self._groups = groups
        return self._symbol(name)

    def _symbol(self, name: str) -> Node:
        if name not in self._nodes:
            if name in self._open:
                raise NotRegular(f"{name} uses itself other than at one end")
            tree = self._rules.get(name) or self._terminals.get(name)
            if tree is None:
                raise KeyError(f"the grammar has no {name}")
            self._open.append(name)
            node = self._solve(name, tree)
            self._open.pop()
            self._nodes[name] = Group(name, node) if name in self._groups else node
        return self._nodes[name]

    def _solve(self, name: str, tree: Tree[Any]) -> Node:
        """Arden's lemma: x = x a | b is b a*, and x = a x | b is a* b."""
        left: list[Node] = []
        right: list[Node] = []
        plain: list[Node] = []
        for branch in tree.children:
            expansion = branch.children[0] if branch.data == "alias" else branch
            items = list(expansion.children)
            itself = [i for i, item in enumerate(items) if _name(item) == name]
            if not itself:
                plain.append(sequence([self._item(i) for i in items]))
            elif itself == [0]:
                left.append(sequence([self._item(i) for i in items[1:]]))
            elif itself == [len(items) - 1]:
                right.append(sequence([self._item(i) for i in items[:-1]]))
            else:
                raise NotRegular(f"{name} uses itself in the middle")
        if left and right:
            raise NotRegular(f"{name} uses itself at both ends")
        node = choice(plain)
        if left:
            return sequence([node, repeat(choice(left), 0, None)])
        return sequence([repeat(choice(right), 0, None), node]) if right else node

    def _item(self, item: Tree[Any]) -> Node:
        match item.data:
            case "value":
                return self._value(item.children[0])
            case "expansions":
                return choice([self._item(child) for child in item.children])
            case "expansion":
                return sequence([self._item(child) for child in item.children])
            case "alias":
                return self._item(item.children[0])
            case "maybe":
                return repeat(self._item(item.children[0]), 0, 1)
            case "expr":
                node = self._item(item.children[0])
                op, *numbers = (str(c) for c in item.children[1:])
                if op == "~":
                    return repeat(node, int(numbers[0]), int(numbers[-1]))
                return repeat(node, *{"?": (0, 1), "*": (0, None), "+": (1, None)}[op])
            case "literal":
                return _literal(_token(item.children[0]))
            case "range":
                low, high = (_unquote(_token(c)) for c in item.children)
                return Chars(sum(1 << n for n in range(ord(low), ord(high) + 1)))
        raise NotRegular(f"{item.data} has no place in a regular grammar")

    def _value(self, value: Any) -> Node:
        if isinstance(value, Tree):
            return self._item(value)
        return self._symbol(value.name)


def _name(item: Any) -> str | None:
    if isinstance(item, Tree) and item.data == "value" and not isinstance(item.children[0], Tree):
        return str(item.children[0].name)
    return None


def _token(item: Any) -> Token:
    assert isinstance(item, Token)
    return item


def _unquote(token: Token) -> str:
    body = token[: token.rindex('"')][1:]
    return re.sub(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", _escape, body)


def _escape(match: re.Match[str]) -> str:
    code = match[1]
    if code[0] in "xu" and len(code) > 1:
        return chr(int(code[1:], 16))
    return {"t": "\t", "r": "\r", "n": "\n", "f": "\f", "v": "\v"}.get(code, code)


def _literal(token: Token) -> Node:
    if token.type == "STRING":
        fold = token.endswith("i")
        return sequence([_letter(c, fold) for c in _unquote(token)])
    end = token.rindex("/")
    flags = 0
    for letter in token[end + 1 :]:
        flags |= {"i": re.IGNORECASE, "s": re.DOTALL, "x": re.VERBOSE}[letter]
    return _from_pattern(token[1:end].replace("\\/", "/"), flags)


def _letter(char: str, fold: bool) -> Node:
    if ord(char) > 255:
        raise NotRegular(f"{char!r} is not one byte: write it as its UTF-8 bytes")
    folded = {char, char.lower(), char.upper()} if fold and char.isascii() else {char}
    return Chars(sum(1 << ord(c) for c in folded))


def _from_pattern(pattern: str, flags: int) -> Node:
    """A terminal's own regular expression, read by the parser that ``re`` itself uses."""
    from re import _parser

    return _read(_parser.parse(pattern, flags), bool(flags & re.IGNORECASE), bool(flags & re.DOTALL))


def _read(parsed: Any, fold: bool, dot_all: bool) -> Node:
    def one(op: Any, arg: Any) -> Node:
        match str(op):
            case "LITERAL":
                return _letter(chr(arg), fold)
            case "NOT_LITERAL":
                return Chars(ALL & ~_mask(_letter(chr(arg), fold)))
            case "ANY":
                return Chars(ALL if dot_all else ALL & ~(1 << 10))
            case "IN":
                return _class(arg, fold)
            case "BRANCH":
                return choice([_read(b, fold, dot_all) for b in arg[1]])
            case "SUBPATTERN":
                return _read(arg[3], fold, dot_all)
            case "MAX_REPEAT" | "POSSESSIVE_REPEAT":
                most = None if str(arg[1]) == "MAXREPEAT" else arg[1]
                return repeat(_read(arg[2], fold, dot_all), arg[0], most)
        raise NotRegular(f"{op} has no place in a derived expression")

    return sequence([one(op, arg) for op, arg in parsed])


def _class(items: Any, fold: bool) -> Node:
    mask, negated = 0, False
    for op, arg in items:
        match str(op):
            case "NEGATE":
                negated = True
            case "LITERAL":
                mask |= _mask(_letter(chr(arg), fold))
            case "RANGE":
                for n in range(arg[0], min(arg[1], 255) + 1):
                    mask |= _mask(_letter(chr(n), fold))
            case _:
                raise NotRegular(f"{arg} in a class: write the characters out")
    return Chars(ALL & ~mask if negated else mask)


def _mask(node: Node) -> int:
    assert isinstance(node, Chars)
    return node.mask


# ---------------------------------------------------------------- analysis


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


def first_octets(pattern: str) -> int:
    """The characters that a match of the pattern can begin with, or more: look-around and anchors are passed over."""
    from re import _parser

    return _first_of(_parser.parse(pattern), False)[0]


def _first_of(parsed: Any, fold: bool) -> tuple[int, bool]:
    """The first characters of a parsed pattern, and whether it may match nothing."""
    mask = 0
    for op, arg in parsed:
        here, empty = _first_of_one(str(op), arg, fold or bool(parsed.state.flags & re.IGNORECASE))
        mask |= here
        if not empty:
            return mask, False
    return mask, True


def _first_of_one(op: str, arg: Any, fold: bool) -> tuple[int, bool]:
    match op:
        case "ASSERT" | "ASSERT_NOT" | "AT":
            return 0, True
        case "BRANCH":
            found = [_first_of(branch, fold) for branch in arg[1]]
            return reduce(int.__or__, (mask for mask, _ in found)), any(empty for _, empty in found)
        case "SUBPATTERN":
            return _first_of(arg[3], fold or bool(arg[1] & re.IGNORECASE))
        case "ATOMIC_GROUP":
            return _first_of(arg, fold)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            mask, empty = _first_of(arg[2], fold)
            return mask, empty or arg[0] == 0
    return _mask(_read([(op, arg)], fold, False)), False


END = 1 << 256


def _deterministic_exit(node: Node, follow: int) -> bool:
    """Whether nothing inside ``node`` can stop early: its last loops never want what follows."""
    match node:
        case Chars():
            return True
        case Seq(parts):
            for i, part in enumerate(parts):
                after = first(Seq(parts[i + 1 :])) | (follow if nullable(Seq(parts[i + 1 :])) else 0)
                if not _deterministic_exit(part, after):
                    return False
            return True
        case Alt(choices):
            seen = 0
            for c in choices:
                mask = first(c) | (follow if nullable(c) else 0)
                if mask & seen or not _deterministic_exit(c, follow):
                    return False
                seen |= mask
            return True
        case Repeat(inner, least, most):
            if nullable(inner) or (least != most and first(inner) & follow):
                return False
            return _deterministic_exit(inner, first(inner) | follow)
        case Group(_, inner):
            return _deterministic_exit(inner, follow)


# ---------------------------------------------------------------- writing


def _char(n: int) -> str:
    c = chr(n)
    if c.isascii() and (c.isalnum() or c in " !\"%',/:;<=>@_`~"):
        return c
    return f"\\{c}" if 32 < n < 127 else f"\\x{n:02x}"


def _set(mask: int) -> str:
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
    match node:
        case Chars(mask):
            return _set(mask)
        case Seq(parts):
            out = []
            for i, part in enumerate(parts):
                rest = Seq(parts[i + 1 :])
                text = write(part, first(rest) | (follow if nullable(rest) else 0))
                out.append(text)
            return "".join(out)
        case Alt(choices):
            atomic = _deterministic_exit(node, follow)
            # What can be empty comes last: tried first, it would always match, and an atomic choice never comes back.
            body = "|".join(write(c, follow) for c in (sorted(choices, key=nullable) if atomic else choices))
            return f"(?>{body})" if atomic else f"(?:{body})"
        case Repeat(inner, least, most):
            loop = first(inner) if most is None or most > 1 else 0
            text = write(inner, loop | follow)
            if isinstance(inner, Seq | Repeat):
                text = f"(?:{text})"
            possessive = "+" if least != most and _deterministic_exit(node, follow) else ""
            return text + _quantifier(least, most) + possessive
        case Group(name, inner):
            return f"(?P<{name}>{write(inner, follow)})"


def prefix(node: Node) -> Node:
    """The words that some word of the node begins with, longest first."""
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


def load(name: str) -> Derivation:
    """The grammar ``grammar/<name>.lark``."""
    path = Path(grammar_folder()) / f"{name}.lark"
    return Derivation(path.read_text("utf-8"), str(path), [grammar_folder()])
