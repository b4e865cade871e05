"""Lines that a mail or its reader has folded, put together again, each with the number of its first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..regexes import regex
from ..sources.files.lines import indentation

_FOLDED = 4000
# a mail's quote
_PREFIX = regex(r"(?:>[ \t]?){1,20}")
# where a reader of mails breaks its lines
_WIDTHS = range(45, 111)
# of Postfix's lines, which end in a bracket
_BROKEN = regex(r"\] said: |\]: [0-9A-Za-z]{6,16}: to=<")
_COMMAND = "(in reply to "
# what begins a line of its own
_RECORD = regex(r"<[^>]{1,320}>:|[A-Z][a-z]{2} [ \d]\d \d\d:|\[?\d{4}-\d\d|[A-Z][\w-]{1,40}: |--|[^|]{1,40} \| ")


def _goes_on(line: str, held: str, last: int) -> bool:
    """Whether a line goes on with what is held, whose last line was so long."""
    if line[:1] in " \t" and line.strip() and (indentation(line) > indentation(held) or held.endswith(":")):
        return True
    if line[:1] in "45" and " said: " in held and f" {line[:3]}-" in held:
        return True
    if last not in _WIDTHS or (held.endswith(")") and not line.startswith(_COMMAND)):
        return False
    return bool(line.strip()) and _BROKEN.search(held) is not None and _RECORD.match(line) is None


def unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Lines with those that continue a header (RFC 5322 §2.2.3), a reply or a line that was broken joined to it."""
    number, held, last = 0, "", 0
    for at, written in enumerate(lines, 1):
        line = written[found.end() :] if written[:1] == ">" and (found := _PREFIX.match(written)) else written
        if held and len(held) < _FOLDED and _goes_on(line, held, last):
            held += " " + line.strip()
        else:
            if held:
                yield number, held
            number, held = at, line
        last = len(line)
    if held:
        yield number, held
