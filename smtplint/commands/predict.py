"""``smtplint predict``: what real servers would answer to a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from ..arguments import split
from ..inputs import Unreadable, opened
from ..lang import add_format, add_language, speaking
from ..misuse import Misuse
from ..translation import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import BinaryIO

    from ..model import Prediction
    from ..translation import Say

    Predict = Callable[[bytes], Prediction]

# Of a longer line only the head is kept: it is longer than any that a server reads.
_LINE_BOUND = 1 << 16

SUMMARY = "say what real servers would answer to a command, and where they stumble"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("commands", nargs="+", metavar="COMMAND", help="a command; - reads commands, a line each")
    parser.add_argument(
        "--server", action="append", metavar="NAME", help="only this server (smtplint servers names them)"
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="every version, configuration and provider that is known, or all of the servers named",
    )
    parser.add_argument(
        "--replies", action="append", default=[], metavar="FILE", help="the server that smtplint probe wrote there"
    )
    add_language(parser, about="the language of the answer")
    add_format(parser, "text", "json")
    parser.epilog = Message(
        "Exits 0 where no server refuses a command, 1 where one does, 2 where no answer is known or can be had."
    )


def run(options: argparse.Namespace) -> int:
    from ..servers import profile, profiles

    wanted = [profile(name) for name in split(options.server)]
    alike = ([one.id for one in profiles(known.program)] if options.all else [known.id] for known in wanted)
    names = [*dict.fromkeys(chain.from_iterable(alike))] or (
        [] if options.replies and not options.all else _usual(options.all)
    )
    asked = [_known(name) for name in names] + [_probed(name) for name in options.replies]
    try:
        form = options.output_format
        return _show(_commands(options.commands), asked, form, speaking(options, for_people=form != "json"))
    except Unreadable as error:
        raise Misuse(Message("standard input: {why}", why=error.args[0])) from None


def _usual(everything: bool) -> Sequence[str]:
    """Every profile, or the newest of each program that was measured."""
    from ..servers import profile, servers

    return [name for name in servers(everything) if everything or profile(name).basis == "measured"]


def _known(name: str) -> Predict:
    from ..prediction import predict

    return lambda raw: predict(raw, name)


def _probed(name: str) -> Predict:
    from ..probing.replies import NoReplies, read

    try:
        with opened(name) as file:
            return read(file).predict
    except (NoReplies, Unreadable) as error:
        raise Misuse(Message("{file}: {why}", file=name, why=error.args[0])) from None


def _commands(given: list[str]) -> Iterator[bytes]:
    for one in given:
        if one != "-":
            yield os.fsencode(one)
            continue
        with opened("-") as file:
            yield from _lines(file)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    while head := file.readline(_LINE_BOUND):
        rest = head
        while rest and not rest.endswith(b"\n"):
            rest = file.readline(_LINE_BOUND)
        if head.strip():
            yield head.removesuffix(b"\n").removesuffix(b"\r")


def _show(commands: Iterator[bytes], asked: Sequence[Predict], form: str, say: Say) -> int:
    refused: bool | None = None
    known = False
    for raw in commands:
        predictions = [predict(raw) for predict in asked]
        between = "[\n " if refused is None else ",\n "
        refused = refused or any(one.refuses for one in predictions)
        known = known or any(one.reply is not None or one.closes for one in predictions)
        if form == "json":
            from ..output.predictions import as_json

            print(between, as_json(raw, predictions, say), end="")
        else:
            _table(raw, predictions, say)
    if refused is None:
        raise Misuse(Message("standard input: {why}", why=Message("holds no command")))
    if form == "json":
        print("\n]")
    return 1 if refused else 0 if known else 2


def _table(raw: bytes, predictions: Sequence[Prediction], say: Say) -> None:
    from ..output.predictions import table
    from ..output.style import columns, style_for

    for text in table(raw, predictions, style_for(sys.stdout), columns(sys.stdout), say):
        print(text)
