"""Workflow commands of GitHub Actions, which show findings beside the changed lines.

GitHub shows ten annotations of a step and no more, so the errors come first, then the warnings.
https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Diagnostic
from .summary import title

_ORDER = {"error": "error", "warning": "warning", "note": "notice"}


def report(found: Iterable[Diagnostic]) -> Iterator[str]:
    """A line for each finding, the worst first."""
    ranks = list(_ORDER)
    for path, place, finding, *_ in sorted(found, key=lambda one: ranks.index(one.finding.severity)):
        where = {"file": path, "line": place.line, "endLine": place.end_line}
        # Columns are only taken where the finding is on one line.
        if place.line == place.end_line:
            where |= {"col": place.column, "endColumn": max(place.end_column, place.column)}
        where["title"] = title(finding)
        said = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
        yield f"::{_ORDER[finding.severity]} {said}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
