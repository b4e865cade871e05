"""The full form: the line, carets under what is meant, and the fix as a small difference."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Diagnostic, Finding, Fix, Place
from .style import PLAIN, Style
from .visible import drawn, written_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..translation import Say

SAFETY = {"safe": "fix", "unsafe": "unsafe fix", "display": "for you to settle"}
_NARROWEST = 30
_BLANK = "\u00b7"  # for a space at the end of a line, which else could not be seen to come or go


def show(diagnostic: Diagnostic, style: Style, columns: int, say: Say = str.format) -> Iterator[str]:
    """The lines of text that show a finding, no wider than ``columns`` where the file's own text is concerned."""
    where = f"{written_out(diagnostic.path)}:{diagnostic.place.line}:{diagnostic.place.column}"
    yield f"{style('path', where)}: {_head(diagnostic.finding, style, say)}"
    yield from _body(diagnostic, style, columns, say)
    yield ""


def excerpt(raw: bytes, finding: Finding) -> str:
    """One finding in a command that stands in no file, as CommandSyntaxError shows it."""
    from ..edits import apply

    fixed = apply(raw, finding.fix.edits) if finding.fix else None
    edits = finding.fix.edits if finding.fix else ()
    alone = Diagnostic(
        "", Place(1, finding.span[0] + 1, 1, finding.span[1] + 1), finding, raw, 0, finding.span, edits, (), fixed
    )
    return "\n".join([_head(finding, PLAIN, str.format), *_body(alone, PLAIN, 100, str.format)])


def _head(finding: Finding, style: Style, say: Say) -> str:
    severity = f"{style(finding.severity, say(finding.severity))}[{finding.code}]"
    return f"{severity} {written_out(finding.message)} ({finding.rule}, {finding.rfc})"


def _body(diagnostic: Diagnostic, style: Style, columns: int, say: Say) -> Iterator[str]:
    number = str(diagnostic.place.line)
    margin = " " * len(number)
    room = max(columns - len(number) - 3, _NARROWEST)
    text, begin, end = drawn(diagnostic.text, diagnostic.span, room)
    yield f"{style('dim', f'{number} |')} {text}"
    yield f"{style('dim', f'{margin} |')} {' ' * begin}{style(diagnostic.finding.severity, '^' * (end - begin))}"
    fix = diagnostic.finding.fix
    if fix is not None:
        yield from _fix(diagnostic, fix, margin, room, style, say(SAFETY[fix.safety]))


def _fix(diagnostic: Diagnostic, fix: Fix, margin: str, room: int, style: Style, named: str) -> Iterator[str]:
    yield f"{style('dim', f'{margin} =')} {named}: {written_out(fix.message)}"
    if diagnostic.fixed is None or not diagnostic.edits:
        return
    offset = min(edit.start for edit in diagnostic.edits) - diagnostic.begin
    for sign, part, whole in (("-", "remove", diagnostic.text), ("+", "add", diagnostic.fixed)):
        text, _, _ = drawn(whole, (offset, offset), room - 2)
        kept = text.rstrip(" ")
        text = kept + _BLANK * (len(text) - len(kept))
        yield f"{style('dim', f'{margin} |')} {style(part, f'{sign} {text}')}"
