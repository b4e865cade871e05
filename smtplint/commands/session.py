"""`smtplint session FILE`: read a transcript or a log with both sides, and say what to do first."""

from __future__ import annotations

import argparse
import sys

from ..translation import LANGUAGES, language

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
            raise ValueError(f"{options.file} is larger than {_LIMIT // 1_000_000} MB")
        if not raw.strip():
            raise ValueError(f"{options.file} is empty")
        exchanges = dialogue.read(raw)
        if not any(one.reply for one in exchanges):
            raise ValueError(f"{options.file} holds no SMTP session: no replies were found in it")
    except OSError as fault:
        print(f"smtplint session: {options.file}: {fault.strerror}", file=sys.stderr)
        return 2
    except (LookupError, ValueError) as fault:
        print(f"smtplint session: {fault}", file=sys.stderr)
        return 2
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
