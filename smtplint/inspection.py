"""One file after another, inspected: its commands linted as its project asks, less what is suppressed or known.

The file's bytes come in as a binary file object, and findings or edits go out; nothing is opened, written or printed.
"""

from __future__ import annotations

from .inputs import Unreadable
from .marked import WORD, marked
from .settings import BadSettings, Projects
from .translation import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO, TypeVar

    from .baseline import Baseline
    from .model import Context, Diagnostic, Edit, Occurrence, Safety
    from .settings import Settings
    from .suppressions import Marks

    Found = TypeVar("Found")

# In so many commands of a file something is found at most; nobody reads more, and each is linted and shown.
_FAULTY = 20_000
# How baseline.py has its files begin.
_BASELINE = b'{"smtplint-baseline": '


class Wishes:
    """What a run asks of every file, before the settings of the file's project are asked.

    ``select`` stands in for the project's ``select`` and ``ignore``, ``ignore`` is added to them, and ``servers`` stand
    in for its servers; None or () where the run says nothing.
    """

    __slots__ = ("ignore", "select", "servers")

    def __init__(self, select: str | None = None, ignore: str | None = None, servers: Sequence[str] = ()) -> None:
        self.select = select
        self.ignore = ignore
        self.servers = tuple(servers)

    def check(self) -> None:
        """Raise Misuse for names of rules and servers that are none, whatever the files."""
        if self.select is not None or self.ignore is not None:
            from .rules import chosen

            chosen(self.select, self.ignore)
        for name in self.servers:
            from .servers import profile

            profile(name)


class Inspection:
    """What is found in files. ``commands`` counts the commands linted, ``mended`` those that there were edits for.

    ``within`` says where in its project a file stands.
    """

    def __init__(
        self, projects: Projects, wishes: Wishes, baseline: Baseline | None, within: Callable[[str], str] = str
    ) -> None:
        self._projects = projects
        self._wishes = wishes
        self._baseline = baseline
        self._within = within
        self._chosen: dict[tuple[str, tuple[str, ...]], frozenset[str] | None] = {}
        self._contexts: dict[str, Context | None] = {}
        self._meets: dict[tuple[str, str], Callable[[str], bool | None]] = {}
        # Why something in the file at hand is not read, and on which lines.
        self._unread: dict[Message, list[int]] = {}
        # In how many of its commands something was found.
        self._faulty = 0
        self.commands = 0
        self.mended = 0

    def unread(self) -> Iterator[Message]:
        """What in the file at hand is not read, and why; nothing is told twice."""
        for why, found in self._unread.items():
            first, others = min(found), len(set(found)) - 1
            if others:
                yield Message("line {line} and {others} more: not read: {why}", line=first, others=others, why=why)
            else:
                yield Message("line {line}: not read: {why}", line=first, why=why)
        self._unread = {}

    def asked(self, path: str) -> frozenset[str] | None:
        """The rules that are asked of a file, None for the usual ones."""
        return self._rules(path, self._projects.of(path))

    def findings(self, path: str, file: BinaryIO) -> Iterator[Diagnostic]:
        """The findings in a file, by position. Raises Unreadable."""
        return _own(self._findings(path, file))

    def edits(self, path: str, file: BinaryIO, wanted: frozenset[Safety]) -> Iterator[Edit]:
        """The edits of the file that the fixes of the wanted kinds come to. Raises Unreadable."""
        return _own(self._edits(path, file, wanted))

    def _findings(self, path: str, file: BinaryIO) -> Iterator[Diagnostic]:
        settings = self._projects.of(path)
        chosen, marks = self._rules(path, settings), _marks(path, file)
        if self._baseline is not None:
            self._baseline.cover(path, chosen)
        found = self._judged(path, file, settings, chosen, marks)
        # What was suppressed in vain is known last.
        yield from found if marks is None else sorted(found, key=lambda one: one.place[:2])

    def _judged(
        self, path: str, file: BinaryIO, settings: Settings, chosen: frozenset[str] | None, marks: Marks | None
    ) -> Iterator[Diagnostic]:
        for occurrence in self._occurrences(path, file, settings):
            from .checking import diagnose

            self.commands += 1
            found = diagnose(path, occurrence, chosen)
            self._faulty += bool(found)
            for diagnostic in found:
                if marks is not None and marks.hide(diagnostic):
                    continue
                if self._baseline is not None and self._baseline.takes(diagnostic):
                    continue
                yield diagnostic
        if self._unread and self._baseline is not None:
            self._baseline.leave(path)
        for one in self._unused(path, marks, chosen):
            if self._baseline is None or not self._baseline.takes(one):
                yield one

    def _edits(self, path: str, file: BinaryIO, wanted: frozenset[Safety]) -> Iterator[Edit]:
        """The edits that mend a file: of findings asked for and not silenced, and of comments that silence nothing."""
        settings = self._projects.of(path)
        chosen, marks = self._rules(path, settings), _marks(path, file)
        for occurrence in self._occurrences(path, file, settings):
            from .checking import diagnose, edits, is_faulty

            asked = chosen
            if marks is not None or self._baseline is not None:
                left = [one for one in diagnose(path, occurrence, chosen) if not self._spared(one, marks)]
                asked = frozenset(one.finding.rule for one in left)
            made = edits(occurrence, wanted, asked)
            self._faulty += bool(made) or is_faulty(occurrence, chosen)
            self.mended += bool(made)
            yield from made
        for one in self._unused(path, marks, chosen) if "safe" in wanted else ():
            if self._baseline is None or not self._baseline.holds(one):
                yield from one.edits

    def _unused(self, path: str, marks: Marks | None, chosen: frozenset[str] | None) -> Iterator[Diagnostic]:
        """The suppressions that silence nothing; of a file that is not read to its end none is known."""
        if marks is not None and not self._unread:
            yield from marks.unused(path, chosen)

    def _spared(self, diagnostic: Diagnostic, marks: Marks | None) -> bool:
        hidden = marks is not None and marks.hide(diagnostic)
        return hidden or (self._baseline is not None and self._baseline.holds(diagnostic))

    def _occurrences(self, path: str, file: BinaryIO, settings: Settings) -> Iterator[Occurrence]:
        from .sources import found_in

        if _is_baseline(file):
            return
        self._faulty = 0
        for occurrence in found_in(file, self._within(path)):
            if self._faulty >= _FAULTY:
                why = Message("behind {limit:,} commands that something was found in", limit=_FAULTY)
                self._pass_over(why, occurrence)
                return
            if occurrence.unread is None:
                yield self._judged_as(occurrence, self._context(settings))
            else:
                self._pass_over(occurrence.unread, occurrence)

    def _pass_over(self, why: Message, occurrence: Occurrence) -> None:
        self._unread.setdefault(why, []).append(occurrence.lines.number(occurrence.offsets[0]))

    @staticmethod
    def _judged_as(occurrence: Occurrence, context: Context | None) -> Occurrence:
        """The command without the suppression behind it, in the session that the project has."""
        if WORD in occurrence.raw.lower():
            from .suppressions import without_comment

            occurrence = without_comment(occurrence)
        if context is None:
            return occurrence
        utf8 = occurrence.context.smtputf8 or context.smtputf8
        return occurrence._replace(context=occurrence.context._replace(smtputf8=utf8, servers=context.servers))

    # ------------------------------------------------------------ what is asked

    def _rules(self, path: str, settings: Settings) -> frozenset[str] | None:
        """The names of the rules to ask of a file, None for the usual ones."""
        here = tuple(pattern for pattern in settings.per_file_ignores if self._fits(settings, pattern, path))
        key = settings.file, here
        if key not in self._chosen:
            self._chosen[key] = self._choice(settings, [settings.per_file_ignores[pattern] for pattern in here])
        return self._chosen[key]

    def _choice(self, settings: Settings, here: list[list[str]]) -> frozenset[str] | None:
        """What the run and the project come to; ``here``: what the project ignores in the file."""
        _check(settings)
        select = self._wishes.select
        ignored = [] if self._wishes.ignore is None else [self._wishes.ignore]
        if select is None:
            if settings.select == []:
                return frozenset()
            select = None if settings.select is None else ",".join(settings.select)
            ignored += settings.ignore
        for names in here:
            ignored += names
        if select is None and not ignored:
            return None
        from .rules import chosen

        return chosen(select, ",".join(ignored) or None)

    def _fits(self, settings: Settings, pattern: str, path: str) -> bool:
        key = settings.root, pattern
        if key not in self._meets:
            from .walking import own_patterns

            try:
                self._meets[key] = own_patterns(settings.root, [pattern.removeprefix("!")]).match
            except ValueError as error:
                raise BadSettings(
                    Message("{file}: {why}", file=f"{settings.file}: per-file-ignores", why=error.args[0])
                ) from None
        # An exception to nothing else means all files but those.
        return bool(self._meets[key](path)) is not pattern.startswith("!")

    def _context(self, settings: Settings) -> Context | None:
        """The session that commands are judged in, where it is not the usual one."""
        if settings.file not in self._contexts:
            self._contexts[settings.file] = self._session(settings)
        return self._contexts[settings.file]

    def _session(self, settings: Settings) -> Context | None:
        names = self._wishes.servers or tuple(settings.servers or ())
        if not names and not settings.smtputf8:
            return None
        from .model import Context
        from .servers import UnknownServer, profile

        try:
            return Context(settings.smtputf8, tuple(profile(name).id for name in names))
        except UnknownServer as error:
            raise BadSettings(Message("{file}: {why}", file=settings.file, why=error.args[0])) from None


def _own(steps: Iterator[Found]) -> Iterator[Found]:
    """The steps; a fault of this program's own ends those of one file and not the run."""
    try:
        yield from steps
    except (Unreadable, BadSettings, OSError):
        raise
    except Exception as error:
        from traceback import extract_tb

        frames = extract_tb(error.__traceback__)
        place = next(frame for frame in reversed(frames) if "smtplint" in frame.filename)
        told = {"error": repr(error)[:80], "file": place.filename.rpartition("smtplint")[2][1:], "line": place.lineno}
        raise Unreadable(
            Message("smtplint itself fails here, at line {line} of {file}: {error}; please report it", **told)
        ) from error


def _check(settings: Settings) -> None:
    """Raise BadSettings where the settings name rules that there are not."""
    for names in (settings.select or [], settings.ignore, *settings.per_file_ignores.values()):
        for name in names:
            from .rules import UnknownRule, meant

            try:
                meant(name)
            except UnknownRule as error:
                raise BadSettings(Message("{file}: {why}", file=settings.file, why=error.args[0])) from None


def _is_baseline(file: BinaryIO) -> bool:
    """Whether a file holds findings that were put off, with the lines they are on."""
    head = file.read(len(_BASELINE))
    file.seek(0)
    return head == _BASELINE


def _marks(path: str, file: BinaryIO) -> Marks | None:
    """The suppressions of a file, None where it has none; the file is at its beginning again afterwards."""
    if not marked(file):
        return None
    from .sources import comments_in, stretches_in
    from .sources.reading import lined
    from .suppressions import read

    stretches = stretches_in(file, path)
    marks = read(lined(file), stretches, comments_in(file, path, stretches))
    file.seek(0)
    return marks
