"""A baseline: the findings that a project has put off, so that only new ones are told.

Strategy. A finding is known again by its rule, its file's path (from the baseline's folder) and the text of its line,
and not by the line's number, which changes with every edit above it. What occurs several times is counted. The file is
JSON, sorted and an entry a line, so that it can be reviewed and merged.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from .translation import Message, reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .model import Diagnostic

_VERSION = 1
# So much of a line is kept; two findings of a rule that differ only behind it count as one and the same twice.
_KEPT = 400

Entry = tuple[str, str, str]


class BadBaseline(Exception):
    """The file cannot be used as a baseline; the text says why, in a few words."""


class Baseline:
    """The findings that are known, and those of them that have been met."""

    def __init__(self, file: str, known: Counter[Entry]) -> None:
        self._folder = os.path.dirname(os.path.abspath(file))
        self._known = known
        self._left = known.copy()
        # Of the files covered, the rules that are asked of each.
        self._covered: dict[str, frozenset[str] | None] = {}
        # Those of them that are not read to their end.
        self._partly: set[str] = set()

    def cover(self, path: str, chosen: frozenset[str] | None = None) -> None:
        """Say that a file is looked at, so that what the rules chosen do not meet in it is stale."""
        self._covered[self._path(path)] = chosen

    def leave(self, path: str) -> None:
        """Say that a file is not read to its end, so that what is not met in it may still be there."""
        self._partly.add(self._path(path))

    def holds(self, diagnostic: Diagnostic) -> bool:
        """Whether the finding is among those known, however often."""
        return self.entry(diagnostic) in self._known

    def takes(self, diagnostic: Diagnostic) -> bool:
        """Whether the finding is one of those known that has not been met yet; then it has been."""
        entry = self.entry(diagnostic)
        if not self._left[entry]:
            return False
        self._left[entry] -= 1
        return True

    def stale(self, names: Sequence[str]) -> Iterator[Entry]:
        """The entries (path, rule, text) of the files covered that were met less often than they are told.

        Of a file that is gone they are all stale where it would lie in a folder of these names.
        """
        tops = tuple(os.path.join(os.path.abspath(name), "") for name in names if os.path.isdir(name))
        left = (entry for entry, count in self._left.items() if count and entry[0] not in self._partly)
        return iter(sorted(one for one in left if self._is_asked(*one[:2]) or self._gone(one[0], tops)))

    def elsewhere(self) -> Counter[Entry]:
        """What is known of files that were not looked at and are still there, and by rules that were not asked."""
        paths = {path for path, _, _ in self._known}
        there = {path for path in paths if path in self._covered or not self._gone(path, ("",))}
        kept = (entry for entry in self._known if entry[0] in there and not self._is_asked(*entry[:2]))
        return Counter({entry: self._known[entry] for entry in kept})

    def _is_asked(self, path: str, rule: str) -> bool:
        """Whether what that rule has to say of a file is known by now."""
        if path not in self._covered:
            return False
        from .rules import is_asked

        return is_asked(rule, self._covered[path])

    def _gone(self, path: str, tops: tuple[str, ...]) -> bool:
        file = os.path.normpath(os.path.join(self._folder, path))
        return file.startswith(tops) and not os.path.lexists(file)

    def entry(self, diagnostic: Diagnostic) -> Entry:
        text = diagnostic.text.strip()[:_KEPT].decode("utf-8", "backslashreplace")
        return self._path(diagnostic.path), diagnostic.finding.rule, text

    def _path(self, path: str) -> str:
        return os.path.relpath(path, self._folder).replace(os.sep, "/")


def load(file: str) -> Baseline:
    """The baseline in a file; raises BadBaseline."""
    try:
        with open(file, encoding="utf-8", errors="surrogateescape") as source:
            told = json.load(source)
    except OSError as error:
        raise BadBaseline(reason(error)) from None
    except (ValueError, RecursionError) as error:
        raise BadBaseline(Message("no JSON: {error}", error=error)) from None
    try:
        if told["smtplint-baseline"] != _VERSION:
            told = told["smtplint-baseline"]
            raise BadBaseline(Message("its version is {told!r}, and {wanted} is wanted", told=told, wanted=_VERSION))
        known: Counter[Entry] = Counter()
        for one in told["findings"]:
            count = one.get("count", 1)
            if not isinstance(count, int) or count < 1:
                raise ValueError
            known[str(one["path"]), str(one["rule"]), str(one["text"])] += count
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadBaseline(Message("is no baseline of smtplint")) from None
    return Baseline(file, known)


def text(file: str, found: Iterable[Diagnostic], elsewhere: Counter[Entry]) -> str:
    """What stands in a baseline of these findings, and of what is known elsewhere, that is to be kept in ``file``."""
    from .output.json import written

    here = Baseline(file, Counter())
    known = elsewhere + Counter(map(here.entry, found))
    lines = []
    for path, rule, line in sorted(known):
        entry: dict[str, object] = {"path": path, "rule": rule, "text": line}
        if (count := known[path, rule, line]) > 1:
            entry["count"] = count
        lines.append(f"  {written(entry)}")
    body = "\n" + ",\n".join(lines) + "\n" if lines else ""
    return f'{{"smtplint-baseline": {_VERSION}, "findings": [{body}]}}\n'
