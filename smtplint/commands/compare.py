"""`smtplint compare 421 501`: codes side by side, as a table, JSON, Markdown, or one HTML page."""

from __future__ import annotations

import sys

from ..lang import add_format, add_language, asked_for
from ..replies.comparison import compare
from ..replies.page import Page, compared

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

SUMMARY = "set two or more reply codes or enhanced codes side by side"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "codes", nargs="+", metavar="CODE", help="a code (421) or an enhanced code (5.1.7); two or more"
    )
    add_language(parser, about="the language of the answer")
    add_format(parser, "text", "json", "markdown", "html")


def run(options: argparse.Namespace) -> int:
    """Exit code 0, or 2 where there are not two codes to compare."""
    language = asked_for(options, for_people=options.output_format != "json")
    comparison = compare(*options.codes, language=language)
    page = Page.on(language)
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
