"""What argparse is needed for: command lines of which there is something to say, and help, in the reader's language."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from typing import NoReturn

from .columns import folded
from .lang import spoken
from .misuse import Misuse
from .output.style import page_width
from .output.visible import written_out
from .translation import Message


class Help(argparse.HelpFormatter):
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
        super().add_usage(usage, actions, groups, f"{spoken('usage:', self._given)} ")

    def start_section(self, heading: str | None) -> None:
        super().start_section(heading and spoken(heading, self._given))

    def add_text(self, text: str | None) -> None:
        super().add_text(text and spoken(text, self._given))

    def _get_help_string(self, action: argparse.Action) -> str:
        return spoken(action.help or "", self._given)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return folded(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(folded(text, width, indent, indent))


class Parser(argparse.ArgumentParser):
    """The parser of one command, which speaks the language of the command line that it parses."""

    def __init__(self, command: str, summary: str, given: Sequence[str]) -> None:
        wide = page_width(sys.stdout)
        super().__init__(
            prog=f"smtplint {command}",
            description=summary,
            allow_abbrev=False,
            formatter_class=lambda prog: Help(prog, given, wide),
        )
        self._given = given

    def parsed(self, options: Sequence[str]) -> argparse.Namespace:
        """The options and the names, which may stand between them."""
        found, rest = self.parse_known_args(options)
        if not rest:
            return found
        if near := self._nearest(rest[0].partition("=")[0]):
            raise Misuse(
                Message("there is no option {name}; did you mean {near}?", name=rest[0].partition("=")[0], near=near)
            )
        # It writes the usage down first, by English words.
        self.usage = self.format_usage().partition(" ")[2].strip()
        return self.parse_intermixed_args(options)

    def _nearest(self, option: str) -> str:
        """The option that was meant by one that there is not, if one comes close."""
        from difflib import get_close_matches

        known = [one for one in self._option_string_actions if one.startswith("--")]
        begun = [one for one in known if len(option) > 3 and one.startswith(option)]
        # Without the dashes, which would count as likeness.
        close = get_close_matches(option[2:], [one[2:] for one in known], 1, 0.65) if option.startswith("--") else []
        return begun[0] if len(begun) == 1 else "".join(f"--{one}" for one in close)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        said = written_out(spoken(message, self._given))
        self.exit(2, f"{self.prog}: {spoken('error', self._given)}: {said}\n")
