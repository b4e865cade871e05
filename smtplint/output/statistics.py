"""How often each rule found something: a table, the most frequent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ..model import Diagnostic
from .summary import title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..translation import Say


def report(found: Iterable[Diagnostic], say: Say = str.format) -> Iterator[str]:
    """A row a rule: how many findings, its code and name, and for how many of them there is a safe fix."""
    counts: Counter[str] = Counter()
    fixable: Counter[str] = Counter()
    for diagnostic in found:
        finding = diagnostic.finding
        rule = title(finding)
        counts[rule] += 1
        fixable[rule] += finding.fix is not None and finding.fix.safety == "safe"
    width = max((len(f"{count:,}") for count in counts.values()), default=0)
    for rule, count in sorted(counts.items(), key=lambda row: (-row[1], row[0])):
        mark = f" ({say('{number} fixable', number=f'{fixable[rule]:,}')})" if fixable[rule] else ""
        yield f"{count:>{width},}  {rule}{mark}"
