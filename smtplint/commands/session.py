"""`smtplint session FILE`: read a transcript or a log with both sides, and say what to do first."""

from __future__ import annotations

import gc
import sys

from ..lang import add_format, add_language, asked_for
from ..misuse import Misuse
from ..translation import Message, reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..sessions.kept import Kept

SUMMARY = "read a transcript or a log: pair commands with replies and say what to do first"

# the largest file read, in octets
_LIMIT = 50_000_000


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a transcript, a log or a delivery report; - for standard input")
    parser.epilog = Message("Exits 0 where nothing is to be done, 1 where something is, 2 where there is no session.")
    add_language(parser, about="the language of the answer")
    add_format(parser, "text", "json")


def _content(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(_LIMIT + 1)
    with open(name, "rb") as file:
        return file.read(_LIMIT + 1)


def _exchanges(name: str) -> Kept:
    from ..sessions import dialogue

    raw = _content(name)
    called = Message("standard input") if name == "-" else name
    if len(raw) > _LIMIT:
        raise Misuse(Message("{file} is larger than {limit} MB", file=called, limit=_LIMIT // 1_000_000))
    if not raw.strip():
        raise Misuse(Message("{file} is empty", file=called))
    exchanges = dialogue.read(raw)
    if not any(one.reply for one in exchanges):
        raise Misuse(Message("{file} holds no SMTP session: no replies were found in it", file=called))
    return exchanges


def run(options: argparse.Namespace) -> int:
    """Exit code 0 where nothing refused or malformed is left to be mended, 1 where some is, 2 without a session."""
    # nothing that is made here has cycles, and looking for them in so much takes a third of the time
    gc.disable()
    try:
        return _told(options)
    finally:
        gc.enable()


def _told(options: argparse.Namespace) -> int:
    language = asked_for(options, for_people=options.output_format != "json")
    try:
        exchanges = _exchanges(options.file)
    except OSError as fault:
        raise Misuse(Message("{file}: {why}", file=options.file or "''", why=reason(fault))) from None
    from ..sessions import page as pages
    from ..sessions.verdict import judge

    found = judge(exchanges, language)
    if options.output_format == "json":
        sys.stdout.writelines(pages.recorded(found))
    else:
        from ..replies.page import Page

        sys.stdout.writelines(pages.written(found, Page.on(language)))
    return int(found.first is not None)
