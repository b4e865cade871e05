"""The line that ends a run: what was found, in how much, and what can be mended."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..model import Diagnostic, Finding


class Tally:
    """What a run has counted so far."""

    def __init__(self) -> None:
        self.files = 0
        self.commands = 0
        self.mended = 0
        self.counts = {"error": 0, "warning": 0, "note": 0}
        self.fixable = {"safe": 0, "unsafe": 0, "display": 0}

    def add(self, diagnostic: Diagnostic) -> None:
        finding = diagnostic.finding
        self.counts[finding.severity] += 1
        if finding.fix is not None:
            self.fixable[finding.fix.safety] += 1

    @property
    def findings(self) -> int:
        return sum(self.counts.values())


def title(finding: Finding) -> str:
    """The rule that a finding comes from, by code and name."""
    return finding.code if finding.code == finding.rule else f"{finding.code} {finding.rule}"


def count(number: int, word: str) -> str:
    """ "1 file", "2,000 files"."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def line(tally: Tally) -> str:
    """The summary of a run."""
    where = f"{count(tally.commands, 'command')} in {count(tally.files, 'file')}"
    done = f"; {count(tally.mended, 'command')} mended" if tally.mended else ""
    if not tally.findings:
        return f"No fault found in {where}{done}."
    found = ", ".join(count(number, word) for word, number in tally.counts.items() if number)
    safe, unsafe = tally.fixable["safe"], tally.fixable["unsafe"]
    ways = [f"{safe} fixable with --fix"] if safe else []
    if unsafe:
        ways.append(f"{unsafe} {'more ' if safe else 'fixable '}with --unsafe-fixes")
    return f"{found} in {where}{done}{'; ' if ways else ''}{', '.join(ways)}."
