"""`smtplint compare 421 501`: codes side by side, as a table, JSON, Markdown, or one HTML page."""

from __future__ import annotations

import argparse
import sys

from ..cli import Misuse
from ..replies.comparison import compare
from ..replies.page import Page, compared
from ..translation import LANGUAGES, language

SUMMARY = "set two or more reply codes or enhanced codes side by side"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "codes", nargs="+", metavar="CODE", help="a code (421) or an enhanced code (5.1.7); two or more"
    )
    parser.add_argument("--lang", metavar="|".join(LANGUAGES), help="the language of the answer")
    parser.add_argument("--output-format", choices=("text", "json", "markdown", "html"), default="text")


def run(options: argparse.Namespace) -> int:
    """Exit code 0, or 2 where there are not two codes to compare."""
    try:
        say = language(options.lang, for_people=options.output_format != "json")
        comparison = compare(*options.codes, language=say)
    except (LookupError, ValueError) as fault:
        raise Misuse(fault.args[0], "compare") from None
    page = Page.on(say)
    if options.output_format == "json":
        from ..replies.records import compared as record
        from ..replies.records import dumped

        print(dumped(record(comparison)))
    elif options.output_format in ("markdown", "html"):
        from ..replies import documents

        write = documents.markdown if options.output_format == "markdown" else documents.html
        sys.stdout.write(write(comparison, page))
    else:
        compared(comparison, page)
        sys.stdout.write(page.text())
    return 0
