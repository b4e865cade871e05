"""The command line: finds the command asked for, and imports nothing of the others.

A command is a module of ``smtplint/commands`` with ``SUMMARY``, ``arguments(parser)`` and ``run(options) -> int``. Exit
codes: 0 clean, 1 findings, 2 misuse or input that cannot be read, whatever the format.
"""

from __future__ import annotations

import argparse
import codecs
import os
import sys
from importlib import import_module

from .misuse import Misuse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType
    from typing import NoReturn

_PLAIN = {"§": "section ", "·": "-", "–": "-", "─": "-", "…": "...", "≥": ">=", "’": "'"}
_USAGE = "smtplint COMMAND [OPTION…] [ARGUMENT…]"
_DOES = "Finds what is wrong in the arguments of SMTP's MAIL FROM and RCPT TO, and what real servers would say."
_MORE = "smtplint COMMAND --help says more about one; --version gives the version."


def _spoken(text: str, given: Sequence[str]) -> str:
    """``text`` in the language that a command line asks for before it is parsed, else in the locale's."""
    from .translation import language, translated

    options = given[: given.index("--")] if "--" in given else given
    asked = None
    for option, value in zip(options, [*options[1:], ""], strict=False):
        if option == "--lang" or option.startswith("--lang="):
            asked = value if option == "--lang" else option.removeprefix("--lang=")
    try:
        return translated(text, language(asked))
    except LookupError:
        return translated(text, language())


class _Help(argparse.HelpFormatter):
    """Help of a width, in the language of a command line."""

    def __init__(self, prog: str, given: Sequence[str], wide: int) -> None:
        super().__init__(prog, width=wide)
        self._given = given

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, f"{_spoken('usage:', self._given)} ")

    def start_section(self, heading: str | None) -> None:
        super().start_section(heading and _spoken(heading, self._given))

    def add_text(self, text: str | None) -> None:
        super().add_text(text and _spoken(text, self._given))

    def _get_help_string(self, action: argparse.Action) -> str:
        return _spoken(action.help or "", self._given)

    def _split_lines(self, text: str, width: int) -> list[str]:
        from .columns import folded

        return folded(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        from .columns import folded

        return "\n".join(folded(text, width, indent, indent))


class _Parser(argparse.ArgumentParser):
    """The parser of one command, which speaks the language of the command line that it parses."""

    def __init__(self, command: str, summary: str, given: Sequence[str]) -> None:
        from .output.style import page_width

        wide = page_width(sys.stdout)
        super().__init__(
            prog=f"smtplint {command}",
            description=summary,
            allow_abbrev=False,
            formatter_class=lambda prog: _Help(prog, given, wide),
        )
        self._given = given

    def parsed(self, options: Sequence[str]) -> argparse.Namespace:
        """The options and the names, which may stand between them."""
        found, rest = self.parse_known_args(options)
        if not rest:
            return found
        # It writes the usage down first, by English words.
        self.usage = self.format_usage().partition(" ")[2].strip()
        return self.parse_intermixed_args(options)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        from .output.visible import written_out

        said = written_out(_spoken(message, self._given))
        self.exit(2, f"{self.prog}: {_spoken('error', self._given)}: {said}\n")


def commands() -> tuple[str, ...]:
    """The names of the commands, as the files have them."""
    folder = os.path.join(os.path.dirname(__file__), "commands")
    return tuple(sorted(name[:-3] for name in os.listdir(folder) if name.endswith(".py") and name[0] != "_"))


def _module(name: str) -> ModuleType:
    return import_module(f".commands.{name}", __package__)


def _overview(given: Sequence[str]) -> str:
    from .columns import entry, folded
    from .output.style import page_width

    wide = page_width(sys.stdout)
    usage, has = _spoken("usage:", given), _spoken("commands:", given)
    does, more = folded(_spoken(_DOES, given), wide), folded(_spoken(_MORE, given), wide)
    rows = [row for name in commands() for row in entry(f"  {name:9} ", _spoken(_module(name).SUMMARY, given), wide)]
    return "\n".join((f"{usage} {_USAGE}", "", *does, "", has, *rows, "", *more, ""))


def _version(given: Sequence[str]) -> str:
    from .version import installed

    return installed() or _spoken("unknown (not installed)", given)


def main(arguments: list[str] | None = None) -> int:
    """Run smtplint with the arguments of a command line; the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    _open_streams()
    codecs.register_error("smtplint", _plainly)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="smtplint")
    try:
        code = _run(given)
        sys.stdout.flush()
    except Misuse as error:
        from .output.visible import written_out

        text, *command = error.args
        print(f"{' '.join(('smtplint', *command))}: {written_out(_spoken(text, given))}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has seen enough.
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        from .translation import reason

        print(f"smtplint: {_spoken(reason(error), given)}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


def _plainly(error: UnicodeError) -> tuple[str | bytes, int]:
    """What is written for letters that a stream's encoding lacks: those of smtplint's own pages in plain ones."""
    assert isinstance(error, UnicodeEncodeError)
    letter = error.object[error.start]
    if letter in _PLAIN:
        return _PLAIN[letter], error.start + 1
    return codecs.backslashreplace_errors(error)


def _open_streams() -> None:
    """Have the standard streams that the caller closed lead nowhere; to read there is an error, as it was."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), mode, encoding="utf-8"))


def _drop_output() -> None:
    """Have what is left in the buffer of standard output not be tried again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(given: list[str]) -> int:
    # The language may stand before the command as well.
    ahead = 2 if given[:1] == ["--lang"] else sum(word.startswith("--lang=") for word in given[:1])
    name, options = "".join(given[ahead : ahead + 1]), given[:ahead] + given[ahead + 1 :]
    if name in ("-h", "--help", "help"):
        print(_overview(given), end="")
        return 0
    if name in ("-V", "--version"):
        print(f"smtplint {_version(given)}")
        return 0
    if name not in commands():
        raise Misuse(_no_command(name))
    module = _module(name)
    parser = _Parser(name, module.SUMMARY, given)
    module.arguments(parser)
    code: int = module.run(parser.parsed(options))
    return code


def _no_command(name: str) -> str:
    from difflib import get_close_matches

    from .translation import Message

    if not name:
        return Message("a command is needed: {names} (smtplint --help)", names=", ".join(commands()))
    for near in get_close_matches(name, commands(), 1):
        return Message("there is no command {name!r}; did you mean {near}?", name=name, near=near)
    return Message("there is no command {name!r} (smtplint --help)", name=name)
