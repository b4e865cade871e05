"""Commands of which something is told that tells how they are judged.

Of what is to be refused, or was, or what a log tells of, what is wrong is told, and nothing mends it; of what a test
says that it is accepted, nothing is told that is only odd, and to mend the rest is unsafe. Of what a test says that it
is to come, nothing is told of the address, which is the test's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...model import Occurrence
from ...regexes import regex
from ..files.refusals import Verdict, of_code

# An address in its brackets.
_PATH = regex(rb":[ \t]*<([^<>]*)>")
# What is in a command that is sound, and yet warned of.
_ODD = regex(rb"<[ \t]*@|[!%|;&`$\"]")


def unmended(found: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """The same commands without what would mend them."""
    for one in found:
        faults = tuple(fault._replace(edits=()) for fault in one.faults)
        yield one._replace(written=lambda _: None, faults=faults)


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
