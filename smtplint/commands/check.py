"""``smtplint check``: lint the commands in files, and mend them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from ..cli import Misuse
from ..inputs import Unreadable, opened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO, TextIO

    from ..model import Diagnostic, Edit, Safety

SUMMARY = "lint the MAIL and RCPT commands in files, and mend them"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="files to read; - is standard input (the default)")
    parser.add_argument("--stdin-filename", default="-", metavar="NAME", help="what to call standard input")
    parser.add_argument("--fix", action="store_true", help="mend what can be mended without changing a mailbox")
    parser.add_argument("--unsafe-fixes", action="store_true", help="with --fix or --diff: also what changes a mailbox")
    parser.add_argument("--diff", action="store_true", help="print what --fix would change, and change nothing")
    parser.add_argument("--output-format", choices=("full", "concise", "json"), default="full")
    parser.add_argument(
        "--select", metavar="RULES", help="only these rules: codes, their beginnings or names, by commas"
    )
    parser.add_argument("--ignore", metavar="RULES", help="all but these rules")


def run(options: argparse.Namespace) -> int:
    if options.unsafe_fixes and not (options.fix or options.diff):
        raise Misuse("--unsafe-fixes goes with --fix or --diff")
    if options.fix and options.diff:
        raise Misuse("--fix and --diff do not go together: the one changes files, the other only shows")
    return _Run(options).over(options.files or ["-"])


class _Run:
    """One run over some files: what was asked for, and what has come of it."""

    def __init__(self, options: argparse.Namespace) -> None:
        from ..output.summary import Tally

        self.options = options
        self.tally = Tally()
        self.failed = False
        self.chosen: frozenset[str] | None = None
        if options.select or options.ignore:
            from ..rules import UnknownRule, chosen

            try:
                self.chosen = chosen(options.select, options.ignore)
            except UnknownRule as error:
                raise Misuse(str(error)) from None

    def over(self, names: list[str]) -> int:
        if self.options.diff:
            found = [self.differs(name) for name in names]
            code = 1 if any(found) else 0
        else:
            self.report(self.findings(names))
            code = 1 if self.tally.findings else 0
        return 2 if self.failed else code

    def fail(self, name: str, why: object) -> None:
        self.failed = True
        sys.stdout.flush()
        print(f"smtplint: {self.called(name)}: {why}", file=sys.stderr)

    def called(self, name: str) -> str:
        return str(self.options.stdin_filename) if name == "-" else name

    # ------------------------------------------------------------ findings

    def findings(self, names: list[str]) -> Iterator[Diagnostic]:
        """The findings in all the files, each file mended first where that was asked for."""
        for name in names:
            try:
                with opened(name) as file:
                    if self.options.fix:
                        yield from self.mend(name, file)
                    else:
                        yield from self.lint(name, file)
            except Unreadable as error:
                self.fail(name, error)

    def lint(self, name: str, file: BinaryIO) -> Iterator[Diagnostic]:
        from ..sources import found_in

        self.tally.files += 1
        for occurrence in found_in(file, self.called(name)):
            from ..checking import diagnose

            self.tally.commands += 1
            for diagnostic in diagnose(self.called(name), occurrence, self.chosen):
                self.tally.add(diagnostic)
                yield diagnostic

    def report(self, found: Iterator[Diagnostic]) -> None:
        """Print the findings, each as soon as it is found, and the summary."""
        form = self.options.output_format
        # What is mended on its way from standard input to standard output leaves no room there for findings.
        out = sys.stderr if self.options.fix and "-" in (self.options.files or ["-"]) else sys.stdout
        if form == "json":
            from ..output.json import report

            for text in report(found):
                print(text, file=out)
            return
        for diagnostic in found:
            for text in self.shown(diagnostic, out):
                print(text, file=out)
        from ..output.summary import line

        print(line(self.tally), file=out)

    def shown(self, diagnostic: Diagnostic, out: TextIO) -> Iterator[str]:
        from ..output.style import style_for

        if self.options.output_format == "concise":
            from ..output import concise

            return concise.show(diagnostic, style_for(out))
        from shutil import get_terminal_size

        from ..output import full

        return full.show(diagnostic, style_for(out), get_terminal_size().columns if out.isatty() else 120)

    # ------------------------------------------------------------ changes

    def edits(self, name: str, file: BinaryIO) -> list[Edit]:
        """The edits of a file that come of the fixes asked for."""
        from ..sources import found_in

        wanted: frozenset[Safety] = frozenset(("safe", "unsafe") if self.options.unsafe_fixes else ("safe",))
        out: list[Edit] = []
        for occurrence in found_in(file, self.called(name)):
            from ..checking import edits

            made = edits(occurrence, wanted, self.chosen)
            self.tally.mended += bool(made) and self.options.fix
            out += made
        file.seek(0)
        return out

    def mend(self, name: str, file: BinaryIO) -> Iterator[Diagnostic]:
        """Make the fixes, then find what is left."""
        from ..rewriting import edited, rewrite

        edits = self.edits(name, file)
        if name != "-":
            try:
                if edits:
                    rewrite(name, edits)
            except OSError as error:
                raise Unreadable(f"not changed: {(error.strerror or str(error)).lower()}") from None
            with opened(name) as mended:
                yield from self.lint(name, mended)
            return
        from tempfile import TemporaryFile

        with TemporaryFile() as mended:
            for piece in edited(file, edits):
                mended.write(piece)
                sys.stdout.buffer.write(piece)
            mended.seek(0)
            yield from self.lint(name, mended)

    def differs(self, name: str) -> bool:
        """Show what would change in a file; whether anything would."""
        from ..output.diff import report
        from ..output.style import style_for

        try:
            with opened(name) as file:
                edits = self.edits(name, file)
                if edits:
                    for text in report(self.called(name), file, edits, style_for(sys.stdout)):
                        print(text)
                return bool(edits)
        except Unreadable as error:
            self.fail(name, error)
            return False
