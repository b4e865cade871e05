"""`smtplint explain X`: what a code, an enhanced code, a rule or a whole reply means."""

from __future__ import annotations

import argparse
import sys

from ..cli import Misuse
from ..replies.explanation import explain
from ..replies.page import Page, explained
from ..replies.reading import LIMIT
from ..translation import LANGUAGES, language

SUMMARY = "say what a reply code, an enhanced code, a rule or a reply means"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "subject", nargs="+", metavar="X", help="a code (421), an enhanced code (5.1.7), a rule (SL202), a reply, or -"
    )
    parser.add_argument(
        "--command", metavar="LINE", help="the command that drew the reply: show which byte is to blame"
    )
    parser.add_argument("--lang", metavar="|".join(LANGUAGES), help="the language of the answer")
    parser.add_argument("--output-format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace) -> int:
    """Exit code 0 where it could be explained, 2 where it is nothing that can be."""
    try:
        say = language(options.lang)
        subject: str | bytes = " ".join(options.subject)
        if subject == "-":
            subject = sys.stdin.buffer.read(LIMIT + 1)
        explanation = explain(subject, say)
    except (LookupError, ValueError) as fault:
        raise Misuse(fault.args[0], "explain") from None
    found = None
    if options.command is not None:
        from ..replies.blame import blame

        command = options.command.encode("utf-8", "surrogateescape")
        found = blame(command, explanation, say)
    if options.output_format == "json":
        from ..replies.records import blamed, dumped, record

        print(dumped(record(explanation) | ({"command": blamed(command, found)} if found else {})))
        return 0
    page = Page.on(say)
    explained(explanation, page)
    if found:
        from ..replies.carets import pointed

        pointed(command, found, page)
    sys.stdout.write(page.text())
    return 0
