"""``smtplint check``: lint the commands in files, and mend them."""

from __future__ import annotations

import sys

from ..lang import add_format, add_language, speaking
from ..misuse import Misuse
from ..output import FOR_PEOPLE, FORMATS
from ..translation import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

SUMMARY = "lint the MAIL and RCPT commands in files, and mend them"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="files and folders to read; - is standard input (the default)"
    )
    parser.add_argument("--stdin-filename", default="-", metavar="NAME", help="what to call standard input")
    parser.add_argument("--fix", action="store_true", help="mend what can be mended without changing a mailbox")
    parser.add_argument("--unsafe-fixes", action="store_true", help="with --fix or --diff: also what changes a mailbox")
    parser.add_argument("--diff", action="store_true", help="print what --fix would change, and change nothing")
    add_format(parser, *FORMATS)
    parser.epilog = Message(
        "Exits 0 where nothing is found, 1 where something is, 2 where a file cannot be read or changed."
    )
    add_language(parser, about="the language of messages; that of JSON and SARIF only where given")
    parser.add_argument("--statistics", action="store_true", help="how often each rule found something, and no more")
    rules = parser.add_argument_group("what is asked")
    rules.add_argument(
        "--select", metavar="RULES", help="only these rules: codes, their beginnings or names, by commas"
    )
    rules.add_argument("--ignore", metavar="RULES", help="all but these rules")
    rules.add_argument(
        "--server",
        action="append",
        default=[],
        metavar="NAME",
        help="a server the commands are meant for: what it refuses is a finding, what none refuses a note (repeatable, "
        "or by commas)",
    )
    files = parser.add_argument_group("which files")
    _add_patterns(files, "--exclude", about="leave these out: as in .gitignore, by commas")
    _add_patterns(files, "--include", about="in folders, read only the files that fit one of these")
    files.add_argument("--force-exclude", action="store_true", help="leave out files that are named here as well")
    known = parser.add_argument_group("what is known already")
    known.add_argument("--baseline", metavar="FILE", help="pass over the findings that this file holds")
    known.add_argument("--write-baseline", action="store_true", help="write all findings to the --baseline FILE")
    known.add_argument(
        "--add-ignores", action="store_true", help="write beside every finding a comment that suppresses it"
    )


def _add_patterns(group: argparse._ArgumentGroup, name: str, *, about: str) -> None:
    group.add_argument(name, action="append", default=[], metavar="PATTERNS", help=about)


def run(options: argparse.Namespace) -> int:
    if options.unsafe_fixes and not (options.fix or options.diff):
        raise Misuse(Message("--unsafe-fixes goes with --fix or --diff"))
    if options.fix and options.diff:
        raise Misuse(Message("--fix and --diff do not go together: the one changes files, the other only shows"))
    if options.write_baseline and not options.baseline:
        raise Misuse(Message("--write-baseline goes with --baseline FILE, which names the file to write"))
    doing = [name for name in ("fix", "diff", "write_baseline", "add_ignores") if getattr(options, name)]
    if len(doing) > 1:
        first, second, *_ = (f"--{name.replace('_', '-')}" for name in doing)
        raise Misuse(Message("{first} and {second} do not go together", first=first, second=second))
    if doing and doing != ["fix"] and (options.statistics or options.output_format not in FOR_PEOPLE):
        other = "--statistics" if options.statistics else "--output-format"
        only = f"--{doing[0].replace('_', '-')}"
        raise Misuse(Message("{only} prints no findings; leave {other} out", only=only, other=other))
    if options.statistics and options.output_format not in FOR_PEOPLE:
        raise Misuse(Message("--statistics is a table for people; leave --output-format out"))
    if options.stdin_filename != "-" and options.files and "-" not in options.files:
        raise Misuse(Message("--stdin-filename goes with -, or with no file at all: it names standard input"))
    if not options.files and sys.stdin.isatty():
        say = speaking(options)
        print(f"smtplint: {say('reading commands until Ctrl-D; smtplint check . reads this folder')}", file=sys.stderr)
    from ..running import Run

    return Run(options).over(options.files or ["-"])
