"""A file's commands, linted: from Occurrences to Diagnostics and to edits, at places in the file.

What is found in a command is carried over to the bytes of the file it stands in; nothing is said about the holes that
stand for values not known here. What the source saw wrong in how the parts are put together is said by its rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from .edits import apply
from .linting import findings_of, mended
from .model import Diagnostic, Edit, Fault, Finding, Occurrence, Place, Safety, Span
from .regexes import regex

# A command longer than this is not compared octet by octet: its middle is replaced.
_COMPARED = 2048
# Of a command no longer than this it is known what was found in it before.
_KNOWN = 256
# What a message quotes.
_QUOTED = regex(r"(?P<mark>\"|(?<!\w)'(?=[^'\"]*\"))(?P<text>(?:(?!(?P=mark))[^\u2026])+)(?P<rest>\u2026?(?P=mark))")


def diagnose(path: str, occurrence: Occurrence, chosen: frozenset[str] | None) -> list[Diagnostic]:
    """The findings in one command of a file, by position. ``chosen``: the rules to ask, None for the usual ones."""
    chosen = _unprobed(chosen) if occurrence.probes else chosen
    out = [placed(path, occurrence, one, fault.span, fault.edits) for one, fault in _faults(occurrence, chosen)]
    for finding in _found(occurrence, chosen):
        span = _span(occurrence, finding.span)
        changes = () if finding.fix is None else _written(occurrence, finding.fix.edits)
        if changes is None:
            out.append(placed(path, occurrence, _as_written(occurrence, finding)._replace(fix=None), span, ()))
        else:
            out.append(placed(path, occurrence, _as_written(occurrence, finding), span, changes))
    return sorted(out, key=lambda one: one.begin + one.span[0]) if occurrence.faults else out


def is_faulty(occurrence: Occurrence, chosen: frozenset[str] | None) -> bool:
    """Whether anything is found in one command of a file."""
    chosen = _unprobed(chosen) if occurrence.probes else chosen
    return next(_faults(occurrence, chosen), None) is not None or bool(_found(occurrence, chosen))


def edits(occurrence: Occurrence, wanted: frozenset[Safety], chosen: frozenset[str] | None) -> list[Edit]:
    """The edits of the file that the wanted fixes come to when they are made one upon the other."""
    chosen = _unprobed(chosen) if occurrence.probes else chosen
    made = [
        (fault.ends, edit)
        for finding, fault in _faults(occurrence, chosen)
        if finding.fix and finding.fix.safety in wanted
        for edit in fault.edits
    ]
    found = tuple(
        finding
        for finding in _found(occurrence, chosen)
        if finding.fix is None or _written(occurrence, finding.fix.edits) is not None
    )
    fixed, _ = mended(occurrence.raw, occurrence.context, wanted, found, chosen)
    whole = _written(occurrence, _difference(occurrence.raw, fixed))
    if whole is None:
        # What only one upon the other come to cannot be written there.
        alone = (one.fix.edits for one in found if one.fix and one.fix.safety in wanted)
        whole = tuple(edit for one in alone for edit in _written(occurrence, one) or ())
    return [edit for ends, edit in made if not ends] + list(whole) + [edit for ends, edit in made if ends]


@lru_cache(maxsize=4)
def _unprobed(chosen: frozenset[str] | None) -> frozenset[str]:
    """The same rules to ask without those that speak of what asks a server whether it relays."""
    from .rules import chosen as named
    from .rules import rule

    return frozenset(name for name in (named(None, None) if chosen is None else chosen) if not rule(name).probing)


def _found(occurrence: Occurrence, chosen: frozenset[str] | None) -> list[Finding]:
    """What the rules find in the command, but for what they find in its holes."""
    raw, holes = occurrence.raw, occurrence.holes
    known = _findings_of if len(raw) <= _KNOWN else findings_of
    found = known(raw, occurrence.context, chosen)
    if occurrence.context.servers:
        from .judging import judged

        found = judged(raw, found, occurrence.context.servers)
    left = (finding for finding in found if not any(_within(finding.span, hole) for hole in holes))
    return [_as_tested(occurrence, finding) for finding in left]


# The same commands come again and again.
_findings_of = lru_cache(maxsize=1024)(findings_of)


def _as_written(occurrence: Occurrence, finding: Finding) -> Finding:
    """The finding, which quotes what the file has in the place of holes."""
    if not (occurrence.holes or occurrence.named):
        return finding

    def written(text: str) -> str:
        return _QUOTED.sub(lambda one: one["mark"] + _shown(occurrence, one["text"], finding.span) + one["rest"], text)

    fix = finding.fix and finding.fix._replace(message=written(finding.fix.message))
    return finding._replace(message=written(finding.message), fix=fix)


def _shown(occurrence: Occurrence, text: str, near: Span) -> str:
    """What is quoted of the command as the file has it; of the places where it may stand the one nearest is meant."""
    raw, quoted, places = occurrence.raw, text.encode(), list[int]()
    while (place := raw.find(quoted, places[-1] + 1 if places else 0)) >= 0:
        places.append(place)
    if not places:
        return text
    at = min(places, key=lambda place: (max(near[0] - place - len(quoted), place - near[1], 0), abs(place - near[0])))
    end, out = at + len(quoted), ""
    holes = ((hole, _hole(occurrence, hole)) for hole in occurrence.holes)
    for (start, stop), value in sorted((*holes, *occurrence.named)):
        if at < stop and start < end:
            out += raw[at : max(at, start)].decode() + value
            at = stop
    return out + raw[at : max(at, end)].decode()


def _hole(occurrence: Occurrence, hole: Span) -> str:
    """What the file has for a hole."""
    start, end = _span(occurrence, hole)
    begin, line = occurrence.lines.near(start)
    return line[start - begin : end - begin].decode("utf-8", "replace")


def _within(span: Span, hole: Span) -> bool:
    """Whether a finding speaks of a hole; what is said of a place is said of the hole only right inside it."""
    if span[0] == span[1]:
        return hole[0] < span[0] < hole[1]
    return hole[0] <= span[0] and span[1] <= hole[1]


def _faults(occurrence: Occurrence, chosen: frozenset[str] | None) -> Iterator[tuple[Finding, Fault]]:
    for fault in occurrence.faults:
        from .rules.assembly import finding

        if (one := finding(fault, chosen)) is not None:
            yield _as_tested(occurrence, one), fault


def _as_tested(occurrence: Occurrence, finding: Finding) -> Finding:
    """The finding, of which no fix is safe where a test has the command as it is."""
    fix = finding.fix
    if not occurrence.taken or fix is None or fix.safety != "safe":
        return finding
    return finding._replace(fix=fix._replace(safety="unsafe"))


def _difference(old: bytes, new: bytes) -> list[Edit]:
    """The fewest edits that turn the one into the other."""
    if old == new:
        return []
    if len(old) > _COMPARED:
        head = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        return [Edit(head, len(old) - tail, new[head : len(new) - tail])]
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [Edit(i, j, new[k:m]) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"]


def placed(path: str, occurrence: Occurrence, finding: Finding, where: Span, changes: tuple[Edit, ...]) -> Diagnostic:
    """A finding at that stretch of the file, with the edits of the file that its fix comes to."""
    start, end = where
    begin, text = occurrence.lines.near(start)
    one_line = changes and all(begin <= edit.start and edit.end <= begin + len(text) for edit in changes)
    fixed = None
    if one_line:
        fixed = apply(text, [edit._replace(start=edit.start - begin, end=edit.end - begin) for edit in changes])
    return Diagnostic(
        path,
        _place(occurrence, where),
        finding,
        text,
        begin,
        (start - begin, min(end - begin, len(text))),
        changes,
        tuple(_place(occurrence, (edit.start, edit.end)) for edit in changes),
        fixed,
    )


def _span(occurrence: Occurrence, span: Span) -> Span:
    """Where in the file a stretch of the command stands."""
    start = occurrence.offsets[span[0]]
    ends = occurrence.offsets if occurrence.ends is None or span[0] == span[1] else occurrence.ends
    return start, max(ends[span[1]], start)


def _written(occurrence: Occurrence, changes: Iterable[Edit]) -> tuple[Edit, ...] | None:
    """The edits as edits of the file; None where one of them cannot be written there."""
    out: list[Edit] = []
    for edit in changes:
        if occurrence.written is None:
            out.append(Edit(occurrence.offsets[edit.start], occurrence.offsets[edit.end], edit.text))
        elif (written := occurrence.written(edit)) is None:
            return None
        else:
            out += written
    return tuple(out)


def _place(occurrence: Occurrence, span: Span) -> Place:
    number, column = occurrence.lines.number, occurrence.lines.column
    return Place(number(span[0]), column(span[0]), number(span[1]), column(span[1]))
