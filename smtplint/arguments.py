"""The options and names behind a command, read.

Most command lines hold nothing but options spelt as they are declared, and names. Such a line is read here, without
argparse, which takes longer to import and to set up than a short answer takes in all. Whatever is more than that (an
option that is none, a value that is missing or none of its choices, ``--help``, ``--``) is argparse's to read, or to
complain of (``parsing.py``). Both are told by a command's ``arguments`` what there is, by the same calls.
"""

from __future__ import annotations

from types import SimpleNamespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType
    from typing import Any

_ONE = (None, "?")


class Declared:
    """Stands for a parser to a command that declares its arguments."""

    def __init__(self) -> None:
        self.epilog = ""
        self.options: dict[str, dict[str, Any]] = {}
        self.names = ""
        self.how_many: str | None = None

    def add_argument(self, name: str, **declared: Any) -> None:
        if name.startswith("--"):
            self.options[name] = declared
        else:
            self.names, self.how_many = name, declared.get("nargs")

    def add_argument_group(self, _: str) -> Declared:
        return self

    def read(self, words: Sequence[str]) -> SimpleNamespace | None:
        """What the words come to, or None where they are more than options and names."""
        found: dict[str, Any] = {_attribute(name): _default(declared) for name, declared in self.options.items()}
        names, rest = [], iter(words)
        for word in rest:
            if word == "-" or not word.startswith("-"):
                names.append(word)
                continue
            option, equals, value = word.partition("=")
            declared = self.options.get(option)
            if declared is None or "type" in declared:
                return None
            attribute, action = _attribute(option), declared.get("action")
            if action == "store_true":
                if equals:
                    return None
                found[attribute] = True
                continue
            if not equals:
                value = next(rest, "")
                if value.startswith("-") and value != "-":
                    return None
            if not value or value not in declared.get("choices", (value,)):
                return None
            found[attribute] = [*(found[attribute] or ()), value] if action == "append" else value
        if self.how_many in _ONE:
            if len(names) > 1 or (not names and self.how_many is None):
                return None
            found[self.names] = names[0] if names else None
        elif not names and self.how_many == "+":
            return None
        else:
            found[self.names] = names
        return SimpleNamespace(**found)


def split(given: Sequence[str] | None) -> list[str]:
    """The names that an option was given, which may be repeated or have commas between them."""
    return [name for one in given or () for name in one.split(",")]


def _attribute(option: str) -> str:
    return option.removeprefix("--").replace("-", "_")


def _default(declared: dict[str, Any]) -> object:
    return declared.get("default", False if declared.get("action") == "store_true" else None)


def parsed(name: str, command: ModuleType, given: Sequence[str], words: Sequence[str]) -> Any:
    """The options and names that ``words`` are to a command, in the language that the whole command line asks for."""
    declared = Declared()
    command.arguments(declared)
    if (found := declared.read(words)) is not None:
        return found
    from .parsing import Parser

    parser = Parser(name, command.SUMMARY, given)
    command.arguments(parser)
    return parser.parsed(words)
