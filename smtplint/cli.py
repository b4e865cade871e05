"""The command line: finds the command asked for, and imports nothing of the others.

A command is a module of ``smtplint/commands`` with ``SUMMARY``, ``arguments(parser)`` and ``run(options) -> int``. Exit
codes: 0 clean, 1 findings, 2 misuse or input that cannot be read, whatever the format.
"""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from types import ModuleType

_USAGE = "smtplint COMMAND [OPTION…] [ARGUMENT…]"
_DOES = "Finds what is wrong in the arguments of SMTP's MAIL FROM and RCPT TO, and what real servers would say."
_MORE = "smtplint COMMAND --help says more about one; --version gives the version."


class Misuse(Exception):
    """What the person asked for cannot be done; the text says why, in a line."""


class _Help(argparse.HelpFormatter):
    """Help as wide as the terminal says, without asking ``shutil``, whose import takes longer than all the parsing."""

    def __init__(self, prog: str) -> None:
        columns = os.environ.get("COLUMNS", "")
        super().__init__(prog, width=int(columns) - 2 if columns.isdecimal() and int(columns) > 40 else 98)


def commands() -> tuple[str, ...]:
    """The names of the commands, as the files have them."""
    folder = os.path.join(os.path.dirname(__file__), "commands")
    return tuple(sorted(name[:-3] for name in os.listdir(folder) if name.endswith(".py") and name[0] != "_"))


def _module(name: str) -> ModuleType:
    return import_module(f".commands.{name}", __package__)


def _overview() -> str:
    from .translation import language, translated

    say = language()
    rows = "".join(f"  {name:9} {translated(_module(name).SUMMARY, say)}\n" for name in commands())
    usage, has = translated("usage:", say), translated("commands:", say)
    return f"{usage} {_USAGE}\n\n{translated(_DOES, say)}\n\n{has}\n{rows}\n{translated(_MORE, say)}\n"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("smtplint")
    except PackageNotFoundError:
        return "unknown (not installed)"


def main(arguments: list[str] | None = None) -> int:
    """Run smtplint with the arguments of a command line; the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    _open_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run(given)
        sys.stdout.flush()
    except Misuse as error:
        print(f"smtplint: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has seen enough.
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        print(f"smtplint: {(error.strerror or str(error)).lower()}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


def _open_streams() -> None:
    """Have the standard streams that the caller closed lead nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))


def _drop_output() -> None:
    """Have what is left in the buffer of standard output not be tried again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(given: list[str]) -> int:
    name = given[0] if given else ""
    if name in ("-h", "--help", "help"):
        print(_overview(), end="")
        return 0
    if name in ("-V", "--version"):
        print(f"smtplint {_version()}")
        return 0
    if not name:
        raise Misuse(f"a command is needed: {', '.join(commands())} (smtplint --help)")
    if name not in commands():
        from difflib import get_close_matches

        near = get_close_matches(name, commands(), 1)
        raise Misuse(f"there is no command {name!r}" + (f"; did you mean {near[0]}?" if near else " (smtplint --help)"))
    module = _module(name)
    parser = argparse.ArgumentParser(
        prog=f"smtplint {name}", description=module.SUMMARY, allow_abbrev=False, formatter_class=_Help
    )
    module.arguments(parser)
    code: int = module.run(parser.parse_args(given[1:]))
    return code
