"""Commands of which something is told that tells how they are judged.

Of what is to be refused, or was, or what a log tells of, what is wrong is told, and nothing mends it; of what a test
says that it is accepted, nothing is told that is only odd, and to mend the rest is unsafe. Of what a test says that it
is to come, nothing is told of the address, which is the test's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...linting import is_plain
from ...model import Occurrence
from ...regexes import regex
from ..files.refusals import Verdict, of_code

_VERBS, _LONGEST = (b"MAIL FROM", b"RCPT TO"), 400
# An address in its brackets.
_PATH = regex(rb":[ \t]*<([^<>]*)>")
# What is in a command that is sound, and yet warned of.
_ODD = regex(rb"<[ \t]*@|[!%|;&`$\"]")

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


def unmended(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands without what would mend them."""
    for one in found:
        faults = tuple(fault._replace(edits=()) for fault in one.faults)
        yield one._replace(written=lambda _: None, faults=faults)


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
    if not (texts or twice):
        return False
    from ...linting import lint

    fixed = lint(raw).fixed
    return fixed not in (None, raw) and ((twice and fixed in behind) or any(text.startswith(fixed) for text in texts))


def by_verdict(found: Iterable[Occurrence], said: Verdict) -> Iterable[Occurrence]:
    """What is told of commands of which a test says that: nothing of what is refused, no fix of what is barred."""
    return () if said == "refused" else unmended(found) if said == "barred" else found


def by_codes(found: Iterable[Occurrence], codes: list[bytes]) -> Iterable[Occurrence]:
    """What is told of commands to which replies of those codes are due: no fix where all refuse.

    Nothing, where one of them refuses how a command is written.
    """
    if not codes or not all(code.startswith(b"5") for code in codes):
        return found
    return by_verdict(found, "refused" if any(of_code(code) == "refused" for code in codes) else "barred")


def is_odd(raw: bytes) -> bool:
    """Whether a command may be sound, and yet be warned of."""
    return _ODD.search(raw) is not None


def accepted(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands where a test says that they are accepted: what is odd in them is meant, or all may be."""
    for one in found:
        yield one._replace(probes=is_odd(one.raw), taken=True)


def expected(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands where a test says that they are to come: the address in their brackets is one it put in."""
    for one in found:
        path = _PATH.search(one.raw)
        yield one._replace(holes=(*one.holes, path.span(1))) if path else one


def filled_outside(one: Occurrence) -> Occurrence:
    """What is found in a text of another file, which may fill its placeholders."""
    return one._replace(faults=tuple(fault for fault in one.faults if fault.name != "unfilled-value"))
