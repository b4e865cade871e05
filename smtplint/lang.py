"""The option ``--lang`` of the commands: what adds it, and the language it asks for."""

from __future__ import annotations

from .misuse import Misuse
from .translation import LANGUAGES, language, speaker

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from .translation import Say


def add_language(parser: argparse.ArgumentParser, about: str) -> None:
    parser.add_argument("--lang", metavar="|".join(LANGUAGES), help=about)


def asked_for(options: argparse.Namespace, *command: str, for_people: bool) -> str:
    """The language asked for, else, for people, the locale's. Raises Misuse, in the name of ``command``."""
    try:
        return language(options.lang, for_people=for_people)
    except LookupError as error:
        raise Misuse(*error.args, *command) from None


def speaking(options: argparse.Namespace, *, for_people: bool = True) -> Say:
    """What translates a text, and fills its places, in the language asked for or the locale's. Raises Misuse."""
    return speaker(asked_for(options, for_people=for_people))
