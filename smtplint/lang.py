"""The options ``--lang`` and ``--output-format`` of the commands: what adds them, and the language asked for."""

from __future__ import annotations

import sys

from .misuse import Misuse
from .translation import LANGUAGES, Message, language, speaker, translated

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from .translation import Say


def add_language(parser: argparse.ArgumentParser, about: str) -> None:
    parser.add_argument("--lang", metavar="|".join(LANGUAGES), help=about)


def add_format(parser: argparse.ArgumentParser, *formats: str) -> None:
    """The option of the formats that a command can answer in, the first of which is the usual one."""
    about = Message(
        "how to write the answer: {formats} ({usual} if not given)", formats=", ".join(formats), usual=formats[0]
    )
    parser.add_argument("--output-format", choices=formats, default=formats[0], metavar="FORMAT", help=about)


def asked_for(options: argparse.Namespace, *, for_people: bool) -> str:
    """The language asked for, else, for people, the locale's. Raises Misuse."""
    try:
        found = language(options.lang, for_people=for_people)
    except LookupError as error:
        raise Misuse(*error.args) from None
    if not for_people or found == "en" or _has_letters(encoding := sys.stdout.encoding or "utf-8"):
        return found
    print(f"smtplint: standard output has no letters for {found!r} ({encoding}); this is in English", file=sys.stderr)
    return "en"


def _has_letters(encoding: str) -> bool:
    """Whether text in an encoding can have Thai letters."""
    try:
        "ก".encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def speaking(options: argparse.Namespace, *, for_people: bool = True) -> Say:
    """What translates a text, and fills its places, in the language asked for or the locale's. Raises Misuse."""
    return speaker(asked_for(options, for_people=for_people))


def spoken(text: str, given: Sequence[str]) -> str:
    """``text`` in the language that a command line asks for before it is parsed, else in the locale's."""
    options = given[: given.index("--")] if "--" in given else given
    asked = None
    for option, value in zip(options, [*options[1:], ""], strict=False):
        if option == "--lang" or option.startswith("--lang="):
            asked = value if option == "--lang" else option.removeprefix("--lang=")
    try:
        return translated(text, language(asked))
    except LookupError:
        return translated(text, language())
