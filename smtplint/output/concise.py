"""The concise form: a finding a line, as compilers have it."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Diagnostic
from .style import Style
from .visible import written_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..translation import Say


def show(diagnostic: Diagnostic, style: Style, say: Say = str.format) -> Iterator[str]:
    """The line of text that shows a finding."""
    path, place, finding, *_ = diagnostic
    where = style("path", f"{written_out(path)}:{place.line}:{place.column}")
    mark = f" [{say('fixable')}]" if finding.fix and finding.fix.safety == "safe" else ""
    severity = say(finding.severity)
    yield f"{where}: {style(finding.severity, finding.code)} {severity}: {written_out(finding.message)}{mark}"
