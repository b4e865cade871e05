"""A regular Lark grammar, read into expressions (``smtplint.expression``).

Strategy. Lark's own loader reads the grammar (imports, overrides, terminals), and its EBNF trees are turned into nodes.
Rules and terminals are put in bottom-up, where they are used; a rule that uses itself at one end (``x: x a | b``) is
solved by Arden's lemma (``b a*``); any other recursion is refused, for then the language is not regular. Terminals that
are written as regular expressions are read by the parser that ``re`` itself uses.

Not needed at run time, and neither is Lark for what is derived beforehand (``smtplint.derivation``).
"""

from __future__ import annotations

import re
from functools import reduce
from pathlib import Path
from typing import Any

from lark import Token, Tree
from lark.load_grammar import load_grammar

from .expression import ALL, Chars, Group, Node, choice, repeat, sequence
from .grammars import grammar_folder


class NotRegular(ValueError):
    """The grammar recurses where no regular expression can follow."""


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
        """The node of a part of a rule, by what Lark calls it."""
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
    return mask_of(op, arg, fold), False


def mask_of(op: Any, arg: Any, fold: bool) -> int:
    """The characters that one item of a parsed pattern matches, as bits; raises NotRegular for what is none."""
    return _mask(_read([(op, arg)], fold, False))


def load(name: str) -> Derivation:
    """The grammar ``grammar/<name>.lark``."""
    path = Path(grammar_folder()) / f"{name}.lark"
    return Derivation(path.read_text("utf-8"), str(path), [grammar_folder()])
