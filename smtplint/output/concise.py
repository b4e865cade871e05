"""The concise form: a finding a line, as compilers have it."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Diagnostic
from .style import Style


def show(diagnostic: Diagnostic, style: Style) -> Iterator[str]:
    """The line of text that shows a finding."""
    path, place, finding, *_ = diagnostic
    where = style("path", f"{path}:{place.line}:{place.column}")
    mark = " [fixable]" if finding.fix and finding.fix.safety == "safe" else ""
    yield f"{where}: {style(finding.severity, finding.code)} {finding.severity}: {finding.message}{mark}"
