"""`smtplint session FILE`: read a transcript or a log with both sides, and say what to do first."""

from __future__ import annotations

import argparse
import sys

from ..cli import Misuse
from ..translation import LANGUAGES, Message, language, reason

SUMMARY = "read a transcript or a log: pair commands with replies and say what to do first"

# the largest file read, in octets
_LIMIT = 50_000_000


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a transcript, a log or a delivery report; - for standard input")
    parser.add_argument("--lang", metavar="|".join(LANGUAGES), help="the language of the answer")
    parser.add_argument("--output-format", choices=("text", "json"), default="text")


def _content(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(_LIMIT + 1)
    with open(name, "rb") as file:
        return file.read(_LIMIT + 1)


def run(options: argparse.Namespace) -> int:
    """Exit code 0 where nothing was refused or malformed, 1 where something was, 2 where there is no session."""
    from ..sessions import dialogue, verdict

    try:
        say = language(options.lang)
        raw = _content(options.file)
        if len(raw) > _LIMIT:
            raise ValueError(Message("{file} is larger than {limit} MB", file=options.file, limit=_LIMIT // 1_000_000))
        if not raw.strip():
            raise ValueError(Message("{file} is empty", file=options.file))
        exchanges = dialogue.read(raw)
        if not any(one.reply for one in exchanges):
            raise ValueError(Message("{file} holds no SMTP session: no replies were found in it", file=options.file))
    except OSError as fault:
        raise Misuse(Message("{file}: {why}", file=options.file, why=reason(fault)), "session") from None
    except (LookupError, ValueError) as fault:
        raise Misuse(fault.args[0], "session") from None
    found = verdict.judge(exchanges, say)
    from ..sessions import page as pages

    if options.output_format == "json":
        from ..replies.records import dumped

        print(dumped(pages.record(found)))
    else:
        from ..replies.page import Page

        page = Page.on(say)
        pages.written(found, page)
        sys.stdout.write(page.text())
    return int(found.first is not None)
