"""`smtplint explain X`: what a code, an enhanced code, a rule or a whole reply means."""

from __future__ import annotations

import sys

from ..lang import add_format, add_language, asked_for
from ..misuse import Misuse
from ..replies.explanation import explain
from ..replies.page import Page, explained
from ..replies.reading import LIMIT, several
from ..translation import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

SUMMARY = "say what a reply code, an enhanced code, a rule or a reply means"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "subject",
        nargs="+",
        metavar="X",
        help="a code (421), an enhanced code (5.1.7), a rule (SL202), a cause (dns), a reply, or -",
    )
    parser.add_argument(
        "--command", metavar="LINE", help="the command that drew the reply: show which byte is to blame"
    )
    add_language(parser, about="the language of the answer")
    add_format(parser, "text", "json")


def run(options: argparse.Namespace) -> int:
    """Exit code 0 where it could be explained, 2 where it is nothing that can be."""
    subject: str | bytes = " ".join(options.subject)
    if listed := " ".join(several(" ".join(options.subject))):
        raise Misuse(Message("one is explained at a time; did you mean: smtplint compare {codes}", codes=listed))
    verb = (options.command or "").lstrip()[:4].upper()
    language = asked_for(options, for_people=options.output_format != "json")
    if subject == "-":
        subject = sys.stdin.buffer.read(LIMIT + 1)
    explanation = explain(subject, language, verb=verb)
    found, sent = None, (options.command or "").encode("utf-8", "surrogateescape")
    if options.command is not None:
        from ..replies.blame import Blame, blame
        from ..sessions.model import LOGIN, hidden

        command = hidden(sent)
        answer = Message("The answer to a login is no command, and is not judged.")
        found = Blame(False, None, answer) if command == LOGIN else blame(command, explanation)
    if options.output_format == "json":
        from ..replies.records import blamed, dumped, record
        from ..sessions.model import hushed

        explanation = explanation._replace(subject=hushed(explanation.subject, sent))
        print(dumped(record(explanation) | ({"command": blamed(command, found, language)} if found else {})))
        return 0
    page = Page.on(language)
    explained(explanation, page)
    if found:
        from ..replies.carets import pointed
        from ..sessions.model import said

        pointed(said(command, page.say), found, page)
    sys.stdout.write(page.text())
    return 0
