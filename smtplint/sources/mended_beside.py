"""What a file itself shows a command to be mended to: it is meant as it stands, and is to be found again.

Strategy. What the fix would write is looked for beside the command: on its line, in a row or an entry beside it, or
under the key beside its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..linting import is_plain, lint
from ..model import Occurrence
from ..regexes import regex
from .sent.unmended import unmended
from .surroundings import ROW, Place, first_verb

_VERBS, _LONGEST, _TABLE = (b"MAIL FROM", b"RCPT TO"), 400, 12
# The time under a key, in a record of a log.
_TIMED = regex(
    rb"(?i)[{,][ \t]*\"@?(?:ts|time|timestamp|date|date_?time|when|at|\w{1,20}_(?:at|time|ts))\"[ \t]*:"
    rb"[ \t]*(?:\"[12][0-9]{3}-|[12][0-9]{9,}|\"[A-Z][a-z]{2}[ ,])"
)
# The same as the first of a row's cells.
_STAMPED = regex(rb"\"?[12][0-9]{3}-[01][0-9]-[0-3][0-9][T ][0-2][0-9]:[0-9:.,+Z-]{2,20}\"?[,;\t|]")
# A key before a command that is given something, and one beside that has what is made of it.
_GIVEN = regex(
    rb"(?i)(?:^|[\s{,\[_.\"'-])(?:in|inputs?|match|search|before|from|raw|old|bad|wrong|given|original|source|src|sent|received)"
    rb"[\"']?[ \t]*[:=][ \t]*[\"']?\Z"
)
_MADE = regex(
    rb"(?i)[ \t{,]*(?:-[ \t]+)*[\"']?(?:\w{1,20}[_.-])?(?:out|outputs?|after|to|new|good|right|want(?:ed)?"
    rb"|expect(?:ed)?|results?|replace(?:ment)?|mended|fixed|corrected|cleaned|normali[sz]ed|canonical|rewritten)"
    rb"[\"']?[ \t]*[:=][ \t]*[\"']?"
)


def without_mended(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The commands of which the file does not show what they are mended to, on their line or under the key beside.

    Nothing mends those of a record with its time.
    """
    for one in found:
        if is_plain(one.raw):
            yield one
        elif not _is_mended_beside(one):
            yield from unmended([one]) if _is_record(one) else [one]


def _is_record(one: Occurrence) -> bool:
    _, line = one.lines.near(one.offsets[0])
    return _STAMPED.match(line) is not None or (line.lstrip()[:1] == b"{" and _TIMED.search(line) is not None)


def _is_mended_beside(one: Occurrence) -> bool:
    (start, line), raw = one.lines.near(one.offsets[0]), one.raw.rstrip(b"\r\n")
    before, behind = line[: one.offsets[0] - start], line[max(0, one.offsets[-1] - start) :]
    behind = behind.replace(b"&lt;", b"<").replace(b"&gt;", b">")
    given = len(line) < _LONGEST and _GIVEN.search(before)
    beside = one.lines.around(one.lines.number(one.offsets[0]), 1) if given else []
    texts = [text[made.end() :] for text in beside if (made := _MADE.match(text))]
    twice = any(verb in behind for verb in _VERBS)
    fixed = _mended(raw) if texts or twice else None
    return fixed is not None and ((twice and fixed in behind) or any(text.startswith(fixed) for text in texts))


def is_in_row(one: Occurrence, place: Place) -> bool:
    """Whether what the fix would write stands in a row beside a command, in the same list, or on the same line."""
    quote, head = place.before[-1:], place.before[:-1].strip()
    if not quote or quote not in b"\"'`|,":
        return False
    texts = [text for text in (place.before, place.behind) if first_verb(text) >= 0]
    if ROW.match(place.before):
        rows = (*place.above[:_TABLE], *place.below[:_TABLE])
        texts += [row for row in rows if row.lstrip().startswith(head + quote)]
    fixed = _mended(one.raw) if texts else None
    return fixed is not None and any(quote + fixed in text for text in texts)


def _mended(raw: bytes) -> bytes | None:
    """What a command is mended to; None where nothing mends it."""
    fixed = lint(raw).fixed
    return None if fixed == raw else fixed
