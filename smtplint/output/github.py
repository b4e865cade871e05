"""Workflow commands of GitHub Actions, which show findings beside the changed lines.

GitHub shows ten annotations of a step and no more, so what was not read and the errors come first, then the warnings.
https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..model import Diagnostic, Unread
from ..regexes import regex
from .summary import title
from .visible import legible

_ORDER = {"error": "error", "warning": "warning", "note": "notice"}
# Controls that the log would take for orders; ends of lines have a spelling of their own.
_CONTROL = regex("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def report(found: Iterable[Diagnostic], unread: Sequence[Unread] = ()) -> Iterator[str]:
    """A line for each finding, the worst first."""
    ranks = list(_ORDER)
    ordered = sorted(found, key=lambda one: ranks.index(one.finding.severity))
    for one in unread:
        yield f"::error file={_property(one.path)},title=Not read::{_data(one.why)}"
    for path, place, finding, *_ in ordered:
        where = {"file": path, "line": place.line, "endLine": place.end_line}
        # Columns are only taken where the finding is on one line.
        if place.line == place.end_line:
            where |= {"col": place.column, "endColumn": max(place.end_column, place.column)}
        where["title"] = title(finding)
        said = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
        yield f"::{_ORDER[finding.severity]} {said}::{_data(finding.message)}"


def _data(text: str) -> str:
    text = _CONTROL.sub(lambda found: f"<U+{ord(found[0]):04X}>", legible(text))
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
