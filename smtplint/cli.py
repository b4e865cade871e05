"""The command line: finds the command asked for, and imports nothing of the others.

A command is a module of ``smtplint/commands`` with ``SUMMARY``, ``arguments(parser)`` and ``run(options) -> int``. Exit
codes: 0 clean, 1 findings, 2 misuse or input that cannot be read, whatever the format.
"""

from __future__ import annotations

import codecs
import gc
import os
import sys
from importlib import import_module

from .arguments import parsed
from .lang import spoken
from .misuse import Misuse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

_PLAIN = {"§": "section ", "·": "-", "–": "-", "─": "-", "…": "...", "≥": ">=", "’": "'"}
_USAGE = "smtplint COMMAND [OPTION…] [ARGUMENT…]"
_DOES = "Finds what is wrong in the arguments of SMTP's MAIL FROM and RCPT TO, and what real servers would say."
_MORE = "smtplint COMMAND --help says more about one; --version gives the version."


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
    usage, has = spoken("usage:", given), spoken("commands:", given)
    does, more = folded(spoken(_DOES, given), wide), folded(spoken(_MORE, given), wide)
    rows = [row for name in commands() for row in entry(f"  {name:9} ", spoken(_module(name).SUMMARY, given), wide)]
    return "\n".join((f"{usage} {_USAGE}", "", *does, "", has, *rows, "", *more, ""))


def _version(given: Sequence[str]) -> str:
    from .version import installed

    return installed() or spoken("unknown (not installed)", given)


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
        if arguments is None:
            # The process ends: what it has made need not be looked through for cycles once more.
            gc.freeze()
    except Misuse as error:
        from .output.visible import written_out

        print(f"smtplint: {written_out(spoken(error.args[0], given))}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has seen enough.
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        from .translation import reason

        print(f"smtplint: {spoken(reason(error), given)}", file=sys.stderr)
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
    code: int = module.run(parsed(name, module, given, options))
    return code


def _no_command(name: str) -> str:
    from difflib import get_close_matches

    from .translation import Message

    if not name:
        return Message("a command is needed: {names} (smtplint --help)", names=", ".join(commands()))
    for near in get_close_matches(name, commands(), 1):
        return Message("there is no command {name!r}; did you mean {near}?", name=name, near=near)
    return Message("there is no command {name!r} (smtplint --help)", name=name)
