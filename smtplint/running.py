"""One run of ``smtplint check``: which files, what is done with each, and where what comes of it goes."""

from __future__ import annotations

import os
import sys
from functools import cached_property

from .arguments import split
from .inputs import Binary, Unfit, Unreadable, binary, opened
from .inspection import Inspection, Wishes
from .lang import asked_for
from .misuse import Misuse
from .output import FOR_PEOPLE, WITH_UNREAD
from .output.summary import Tally, count, line
from .placing import elsewhere, within
from .settings import Projects
from .translation import Message, language, reason, speaker, translated

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO, TextIO

    from .baseline import Baseline
    from .model import Diagnostic, Edit, Safety
    from .output.progress import Progress
    from .translation import Say
    from .walking import Walk

# What stands for standard input among the files.
STDIN = "-"
# So many folders are named at most, and why they are not looked at.
_TOLD = 5
_VENDORED = Message("passed over by its name, as what others or tools wrote; give it by name to have it checked")
_NO_TEXT = Message("not changed: {why}", why=Message("is a binary file"))


class Run:
    """One run over some files: what was asked for, and what has come of it."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._tally = Tally()
        self._named: Sequence[str] = ()
        self._progress: Progress | None = None
        self._baseline = _baseline(options.baseline) if options.baseline and not options.write_baseline else None
        # The baseline that is written anew, as it is.
        self._old = _baseline(options.baseline) if options.write_baseline and _holds(options.baseline) else None
        self._projects = Projects()
        self._language = asked_for(options, for_people=options.output_format in FOR_PEOPLE)
        wishes = Wishes(options.select, options.ignore, split(options.server))
        wishes.check()
        self._inspection = Inspection(self._projects, wishes, self._baseline, self._within)
        self._wanted: frozenset[Safety] = frozenset(("safe", "unsafe") if options.unsafe_fixes else ("safe",))

    def over(self, names: Sequence[str]) -> int:
        """Do what was asked for with the files and folders of these names; the exit code."""
        options, self._named = self._options, names
        if options.diff:
            code = 1 if sum(self._differs(name, file) for name, file in self._each(names)) else 0
        elif options.write_baseline:
            code = self._put_off(self._findings(names))
        elif options.add_ignores:
            code = self._silence(names)
        else:
            # What is mended on its way from standard input to standard output leaves no room there for findings.
            self._report(self._findings(names), sys.stderr if options.fix and STDIN in names else sys.stdout)
            code = 1 if self._tally.findings else 0
        if self._baseline is not None:
            for path, rule, text in self._baseline.stale(names):
                entry = {"file": options.baseline, "path": path, "rule": rule, "text": text}
                self._say(
                    Message(
                        "{file}: {path}: {rule}: no longer found, so --write-baseline takes it out: {text}", **entry
                    )
                )
        return 2 if self._tally.unread else code

    def _say(self, text: Message) -> None:
        """Tell the person, in a language of theirs whatever the format of the findings."""
        if self._progress is not None:
            self._progress.clear()
        sys.stdout.flush()
        from .output.visible import written_out

        said = translated(text, language(self._options.lang))
        print(f"smtplint: {written_out(said)}", file=sys.stderr)

    def _fail(self, name: str, why: str) -> None:
        path = self._called(name)
        from .model import Unread

        self._tally.unread.append(Unread(path, self._words(why)))
        self._say(Message("{file}: {why}", file=path, why=why))

    def _keep(self, name: str, why: str) -> None:
        """Tell of a file that is read, but not changed as was asked."""
        self._tally.unchanged += 1
        self._fail(name, why)

    def _leave(self, name: str, error: Unreadable) -> None:
        """Tell of a file that is not read; one that nobody named, and no machine can read, makes no run fail."""
        if not isinstance(error, Unfit) or name in self._named:
            self._fail(name, *error.args)
            return
        self._tally.unfit += 1
        self._say(Message("{file}: {why}", file=self._called(name), why=error.args[0]))

    def _called(self, name: str) -> str:
        return str(self._options.stdin_filename) if name == STDIN else name or "''"

    def _within(self, path: str) -> str:
        return within(path, self._elsewhere)

    @cached_property
    def _elsewhere(self) -> list[str]:
        return elsewhere(self._named)

    # ------------------------------------------------------------ files

    @cached_property
    def _walk(self) -> Walk:
        from .walking import Walk

        exclude, include = (
            list(filter(None, split(given))) for given in (self._options.exclude, self._options.include)
        )
        try:
            return Walk(self._projects, exclude, include, self._fail, self._tally.skip)
        except ValueError as error:
            raise Misuse(*error.args) from None

    def _files(self, names: Sequence[str]) -> Iterator[str]:
        """The files of the run; on a terminal they are counted first, to show how far it has come."""
        forced = self._options.force_exclude
        if len(names) == 1 and not forced and not os.path.isdir(names[0]):
            # One file that was named needs no walk, and a run that imports none of it starts sooner.
            yield names[0]
            return
        files = self._walk.files(names, forced)
        if not sys.stderr.isatty():
            yield from files
            self._tell_of_vendored()
            return
        from .output.progress import Progress

        counted = list(files)
        self._progress = Progress(len(counted), sys.stderr, say=self._words)
        for name in counted:
            yield name
            self._progress.step()
        self._progress.clear()
        self._tell_of_vendored()

    def _tell_of_vendored(self) -> None:
        """Keep which folders were passed over, and tell why where nothing else was there to be checked."""
        self._tally.folders = [*self._walk.vendored]
        for path in () if self._tally.files or self._tally.unread else self._tally.folders[:_TOLD]:
            self._say(Message("{file}: {why}", file=path, why=_VENDORED))

    def _each(self, names: Sequence[str]) -> Iterator[tuple[str, BinaryIO]]:
        """The files of the run, opened; what cannot be read is told, and what is no text only where it was named."""
        for name in self._files(names):
            try:
                with opened(name) as file:
                    self._tally.files += not self._left_out(name)
                    if self._old is not None:
                        self._old.cover(called := self._called(name), self._inspection.asked(called))
                    yield name, file
                    passed = list(self._inspection.unread())
                    self._tally.partly += bool(passed)
                    for why in passed:
                        self._say(Message("{file}: {why}", file=self._called(name), why=why))
            except Binary as error:
                if name in names:
                    self._fail(name, *error.args)
                else:
                    self._tally.skip("binary")
            except Unreadable as error:
                self._leave(name, error)

    def _left_out(self, name: str) -> bool:
        """Whether standard input bears the name of a file that is left out."""
        called = self._called(name)
        return name == STDIN and called != STDIN and self._walk.excluded(called)

    # ------------------------------------------------------------ findings

    def _findings(self, names: Sequence[str]) -> Iterator[Diagnostic]:
        """The findings in all the files, each file mended first where that was asked for."""
        for name, file in self._each(names):
            found = self._mend(name, file) if self._options.fix else self._lint(name, file)
            try:
                for diagnostic in found:
                    self._tally.add(diagnostic)
                    yield diagnostic
            except Unreadable as error:
                self._leave(name, error)

    def _lint(self, name: str, file: BinaryIO) -> Iterator[Diagnostic]:
        return iter(()) if self._left_out(name) else self._inspection.findings(self._called(name), file)

    def _report(self, found: Iterator[Diagnostic], out: TextIO) -> None:
        """Print the findings, each as soon as it is found where the format allows it, and the summary."""
        form = self._options.output_format
        if form not in FOR_PEOPLE and hasattr(out, "reconfigure"):
            out.reconfigure(encoding="utf-8", errors="backslashreplace")
        found = self._spoken(found)
        for text in self._statistics(found) if self._options.statistics else self._shown(form, found, out):
            if self._progress is not None:
                self._progress.clear()
            print(text, file=out)
        if form in FOR_PEOPLE:
            self._tally.commands, self._tally.mended = self._inspection.commands, self._inspection.mended
            print(line(self._tally, self._words), file=out)

    def _spoken(self, found: Iterator[Diagnostic]) -> Iterator[Diagnostic]:
        if self._language == "en":
            return found
        from .translation import spoken

        return (spoken(diagnostic, self._language) for diagnostic in found)

    @property
    def _words(self) -> Say:
        """What translates a template, and fills it."""
        return speaker(self._language)

    def _shown(self, form: str, found: Iterator[Diagnostic], out: TextIO) -> Iterator[str]:
        if form not in FOR_PEOPLE:
            from importlib import import_module

            module = import_module(f".output.{form.replace('-', '_')}", __package__)
            # What could not be read is known once all the findings are.
            yield from module.report(found, self._tally.unread) if form in WITH_UNREAD else module.report(found)
            return
        show: Callable[[Diagnostic], Iterator[str]] | None = None
        for diagnostic in found:
            # A run that finds nothing imports none of it.
            show = show or self._shower(form, out)
            yield "\n".join(show(diagnostic))

    def _shower(self, form: str, out: TextIO) -> Callable[[Diagnostic], Iterator[str]]:
        """What shows a finding to a person, in the format of that name."""
        from functools import partial

        from .output.style import columns, style_for

        if form == "concise":
            from .output import concise

            return partial(concise.show, style=style_for(out), say=self._words)
        from .output import full

        return partial(full.show, style=style_for(out), columns=columns(out), say=self._words)

    def _statistics(self, found: Iterator[Diagnostic]) -> Iterator[str]:
        from .output.statistics import report

        return report(found, self._words)

    # ------------------------------------------------------------ changes

    def _edits(self, name: str, file: BinaryIO) -> list[Edit]:
        """The edits of a file that come of the fixes asked for; the file is at its beginning again afterwards."""
        out: list[Edit] = []
        before = self._inspection.mended
        if not self._left_out(name):
            out += self._inspection.edits(self._called(name), file, self._wanted)
        if out and binary(file):
            self._inspection.mended = before
            self._keep(name, _NO_TEXT)
            out = []
        file.seek(0)
        return out

    def _mend(self, name: str, file: BinaryIO) -> Iterator[Diagnostic]:
        """Make the fixes, then find what is left."""
        from .edits import without_overlap
        from .recoding import as_it_was
        from .rewriting import checksum, edited, rewrite

        before, known = self._inspection.mended, checksum(file)
        edits = self._edits(name, file)
        if name != STDIN:
            try:
                if edits:
                    rewrite(name, edits, known)
            except OSError as error:
                self._inspection.mended = before
                self._keep(name, Message("not changed: {why}", why=reason(error)))
            with opened(name) as mended:
                yield from self._lint(name, mended)
            return
        from tempfile import TemporaryFile

        with TemporaryFile() as mended:
            mended.writelines(edited(file, without_overlap(edits)))
            mended.seek(0)
            sys.stdout.buffer.writelines(as_it_was(edited(mended, []), file))
            mended.seek(0)
            yield from self._lint(name, mended)

    def _differs(self, name: str, file: BinaryIO) -> bool:
        """Show what would change in a file; whether anything would."""
        from .edits import without_overlap
        from .output.diff import report
        from .output.style import style_for

        try:
            edits = without_overlap(self._edits(name, file))
        except Unreadable as error:
            self._leave(name, error)
            return False
        shown = sys.stdout.isatty()
        for text in report(self._called(name), file, edits, style_for(sys.stdout), shown) if edits else ():
            sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape") + b"\n")
        return bool(edits)

    # ------------------------------------------------------------ what is known

    def _put_off(self, found: Iterator[Diagnostic]) -> int:
        """Write all the findings to the baseline; what it holds of files that the run does not cover stays."""
        from collections import Counter

        from .baseline import text
        from .rewriting import write

        file = self._options.baseline
        kept = list(found)
        elsewhere = Counter() if self._old is None else self._old.elsewhere()
        try:
            write(file, [text(file, kept, elsewhere).encode("utf-8", "surrogateescape")])
        except OSError as error:
            raise Misuse(Message("{file}: not written: {why}", file=file, why=reason(error))) from None
        say = self._words
        from .output.visible import written_out

        findings = count(len(kept), "finding", say)
        print(say("{findings} put off in {file}.", findings=findings, file=written_out(file)))
        if number := elsewhere.total():
            print(say("{findings} of other files or rules put off as before.", findings=count(number, "finding", say)))
        return 0

    def _silence(self, names: Sequence[str]) -> int:
        """Write a suppression beside every finding; 1 where one cannot be written."""
        from .rewriting import checksum, rewrite
        from .silencing import comments
        from .sources import stretches_in
        from .sources.reading import lined

        if STDIN in names:
            raise Misuse(Message("--add-ignores writes into files, and standard input is none"))
        written = files = 0
        left: list[Diagnostic] = []
        for name, file in self._each(names):
            known = checksum(file)
            try:
                found = list(self._lint(name, file))
            except Unreadable as error:
                self._leave(name, error)
                continue
            if not found:
                continue
            if binary(file):
                self._keep(name, _NO_TEXT)
                continue
            text = lined(file)
            edits, unfit = comments(self._called(name), text.read(), found, stretches_in(file, self._called(name)))
            edits = edits if text is file else [one._replace(text=one.text.replace(b"\n", b"\r")) for one in edits]
            left += unfit
            try:
                if edits:
                    rewrite(name, edits, known)
                    written, files = written + len(edits), files + 1
            except OSError as error:
                self._keep(name, Message("not changed: {why}", why=reason(error)))
        for one in left:
            told = {"where": f"{one.path}:{one.place.line}", "code": one.finding.code}
            self._say(Message("{where}: no comment can stand here for {code}; a --baseline can hold it", **told))
        say = self._words
        counted = {"comments": count(written, "comment", say), "files": count(files, "file", say)}
        print(say("{comments} written in {files}.", **counted))
        return 1 if left else 0


def _baseline(file: str) -> Baseline:
    from .baseline import BadBaseline, load

    try:
        return load(file)
    except BadBaseline as error:
        raise Misuse(Message("{file}: {why}", file=file, why=error.args[0])) from None


def _holds(file: str) -> bool:
    """Whether there is a file of that name with anything in it."""
    return os.path.isfile(file) and os.path.getsize(file) > 0
