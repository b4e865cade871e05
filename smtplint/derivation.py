"""Writes ``smtplint/derived``: what is worked out from the grammars and tables beforehand.

``python -m smtplint.derivation [NAME…]`` writes the files that are stale (of the servers, those named); a test
fails while any is. Nothing here is needed at run time.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from . import beginnings, lalr, regular
from .expression import ALL, END, Node, prefix, write
from .folder import HERE
from .grammars import grammar_folder
from .servers import profiles, programs
from .sources import signs
from .stages import Each, Reading, Rewriting

GRAMMAR = Path(grammar_folder())


def server_file(program: str) -> str:
    """The derived expressions of one server: a line a stage."""
    wanted: dict[str, tuple[str, tuple[str, ...], bool]] = {}
    for known in profiles(program):
        for step in known.steps:
            if isinstance(step, Reading | Rewriting):
                continue
            for one in (step, *(step.stages if isinstance(step, Each) else ())):
                if one.rule != "":
                    asked = (one.rule or one.name, one.binds, isinstance(one, Each))
                    if wanted.setdefault(one.name, asked) != asked:
                        raise ValueError(f"{program}: two stages called {one.name} read different rules")
    if not wanted:
        return ""
    grammar = regular.load(f"servers/{program}")
    rows = []
    for name, (rule, binds, item) in wanted.items():
        node = grammar.node(rule, binds)
        rows.append(row(name, node, ALL | END if item else END))
    return "".join(rows)


def row(name: str, node: Node, follow: int = END) -> str:
    return f"{name}\t{write(node, follow)}\t{write(prefix(node), ALL | END)}\n"


def derived_files(servers: Iterable[str]) -> dict[str, str]:
    """The derived files, by name below ``smtplint/derived``, and what must stand in them."""
    texts = {f"servers/{program}.tsv": text for program in servers if (text := server_file(program))}
    return {
        "rfc5321.tsv": parts_file(),
        "plain.tsv": whole_file("plain", "mail", "mail_any", "rcpt", "rcpt_any", groups=("mailbox",)),
        "parameters.tsv": value_file(),
        "tolerant.txt": tolerant_tables(),
        "quirks.txt": quirk_list(),
        "keywords.txt": keyword_list(),
        "standing.tsv": standing_list(),
        "signs.tsv": signs.table(),
        **texts,
    }


def whole_file(name: str, *rules: str, groups: tuple[str, ...]) -> str:
    """The expressions of some rules of a grammar, without those for their beginnings."""
    grammar = regular.load(name)
    return "".join(f"{rule}\t{write(grammar.node(rule, groups))}\t\n" for rule in rules)


def value_file() -> str:
    """The expressions of the values of parameters, and of their beginnings."""
    grammar = regular.load("parameters")
    return "".join(row(rule, grammar.node(rule)) for rule in grammar.rules if rule.endswith("_value"))


def parts_file() -> str:
    """The expressions that take a sound command to pieces: a line a verb, and one with RFC 6531's productions."""
    grammar = regular.load("rfc5321")
    rows = []
    for verb in ("mail", "rcpt"):
        for end in ("", "_utf8"):
            groups = tuple(name + end for name in ("path", "a_d_l", "local_part"))
            pattern = write(grammar.node(verb + end, (*groups, "null_path", "postmaster")))
            rows.append(f"{verb}{end}\t{pattern.replace(end + '>', '>') if end else pattern}\t\n")
    return "".join(rows)


def tolerant_tables() -> str:
    """The LALR tables of the tolerant grammar as ``smtplint.lalr`` reads them, worked out by Lark."""
    parser = tolerant_lark()
    table = parser.parser.parser.parser.parse_table
    terminals = parser.parser.lexer.root_lexer.terminals
    number = {terminal.name: n for n, terminal in enumerate(terminals)} | {"$END": lalr.END}
    rules = list(parser.rules)
    index = {rule: n for n, rule in enumerate(rules)}
    actions: list[dict[int, int]] = []
    gotos: list[dict[str, int]] = []
    states = {state: n for n, state in enumerate(table.states)}
    for row in table.states.values():
        actions.append({})
        gotos.append({})
        for symbol, (action, argument) in row.items():
            if symbol not in number:
                gotos[-1][symbol] = states[argument]
            else:
                reduces = action.name == "Reduce"
                actions[-1][number[symbol]] = ~index[argument] if reduces else states[argument]
    passed = [_passed({*action.values()}, rules) for action in actions]
    for goto in gotos:
        for origin, state in goto.items():
            goto[origin] = _landed(state, goto, passed)
    head = f"{tolerant_digest()}\t{states[table.start_states['start']]}\t{states[table.end_states['start']]}"
    parts = (
        [head],
        map(_terminal, terminals),
        map(_rule, rules),
        (
            f"{_row_of(action)}\t{_row_of(goto)}\t{origin}"
            for action, goto, origin in zip(actions, gotos, passed, strict=True)
        ),
    )
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _passed(done: set[int], rules: list[Any]) -> str:
    """The origin of the rule that is all a state can do, where that is of one symbol and nothing is told of it."""
    rule = rules[~min(done)] if len(done) == 1 and min(done) < 0 else None
    return rule.origin.name if rule and len(rule.expansion) == 1 and not _told(rule) else ""


def _landed(state: int, goto: Mapping[str, int], passed: list[str]) -> int:
    return _landed(goto[passed[state]], goto, passed) if passed[state] else state


def _row_of(row: Mapping[int, int] | Mapping[str, int]) -> str:
    return ",".join(f"{symbol}:{target}" for symbol, target in sorted(row.items()))


def tolerant_lark() -> Any:
    """The tolerant grammar, loaded by Lark.

    Where ``interegular`` is installed, Lark compares every two terminals for collisions, which takes minutes; that they
    collide, and in which order they are tried, is what this grammar is made of.
    """
    from lark import Lark, lexer

    path = GRAMMAR / "tolerant.lark"
    compares, lexer.has_interegular = lexer.has_interegular, False
    try:
        return Lark(path.read_text("ascii"), parser="lalr", import_paths=[str(GRAMMAR)], source_path=str(path))
    finally:
        lexer.has_interegular = compares


def _terminal(terminal: Any) -> str:
    pattern = terminal.pattern.to_regexp()
    begun = ",".join(f"{first:x}:{second:x}" for first, second in beginnings.pairs(pattern))
    needed = beginnings.needed(pattern)
    octets = bytes(octet for octet in range(256) if needed >> octet & 1).hex()
    written = re.sub(r"(\\[ -~])|\\?([^ -~])", lambda one: one[1] or f"\\x{ord(one[2]):02x}", pattern)
    return f"{terminal.name}\t{begun}\t{octets}\t{written}"


def _rule(rule: Any) -> str:
    return f"{rule.origin.name}\t{_told(rule)}\t{len(rule.expansion)}"


def _told(rule: Any) -> str:
    """What the match of a rule is told as: what Lark's own tree builder calls the node, "" where it makes none."""
    alone = rule.options.expand1 and not rule.alias and len(rule.expansion) == 1
    name: str = rule.alias or rule.options.template_source or rule.origin.name
    return "" if alone or rule.origin.name.startswith("_") else name


def tolerant_digest() -> str:
    """A fingerprint of what the tolerant tables come from: the grammars and the modules that write them.

    Lark numbers its tables anew each time, so that the tables themselves tell nothing.
    """
    sources = (
        GRAMMAR / "rfc5321.lark",
        GRAMMAR / "tolerant.lark",
        *map(Path, (__file__, beginnings.__file__, regular.__file__)),
    )
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()


def quirk_list() -> str:
    """The aliases of the tolerant grammar, a line each, as rules are named."""
    aliases = re.findall(r"-> (\w+)$", (GRAMMAR / "tolerant.lark").read_text("ascii"), re.MULTILINE)
    return "".join(f"{alias.replace('_', '-')}\n" for alias in sorted(set(aliases)))


def keyword_list() -> str:
    """The keywords of the registered parameters, a line each, with the sign behind those that take a value."""
    from .rules.registry import REGISTERED

    return "".join(f"{keyword}{'=' if known.value else ''}\n" for keyword, known in REGISTERED.items())


def standing_list() -> str:
    """The standing rules, each with its scope and whether it is asked without being named."""
    from . import rules

    known = [(name, rules.rule(name)) for name in sorted(rules.standing())]
    return "".join(f"{name}\t{rule.scope}\t{'usual' if rule.default else 'asked'}\n" for name, rule in known)


def fresh(name: str, text: str, path: Path) -> bool:
    """Whether the file holds what it should."""
    if not path.exists():
        return False
    if name == "tolerant.txt":
        return path.read_text("ascii").startswith(f"{tolerant_digest()}\t")
    return path.read_text("ascii") == text


def main() -> None:
    """Write the files that are stale."""
    folder = Path(HERE, "derived")
    for name, text in derived_files(sys.argv[1:] or programs()).items():
        path = folder / name
        if not fresh(name, text, path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "ascii")
            print(f"wrote {name}")


if __name__ == "__main__":
    main()
