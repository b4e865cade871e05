"""A file's commands, linted: from Occurrences to Diagnostics and to edits, at places in the file.

What is found in a command is carried over to the bytes of the file it stands in; nothing is said about the holes that
stand for values not known here.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from .linting import apply, findings_of, is_plain, mended
from .model import Diagnostic, Edit, Finding, Occurrence, Place, Safety, Span

# A command longer than this is not compared octet by octet: its middle is replaced.
_COMPARED = 2048


def diagnose(path: str, occurrence: Occurrence, chosen: frozenset[str] | None) -> list[Diagnostic]:
    """The findings in one command of a file, by position. ``chosen``: the rules to ask, None for the usual ones."""
    if is_plain(occurrence.raw) and chosen is None:
        return []
    found = findings_of(occurrence.raw, occurrence.context, chosen)
    return [_placed(path, occurrence, finding) for finding in found if not _in_hole(occurrence, finding)]


def edits(occurrence: Occurrence, wanted: frozenset[Safety], chosen: frozenset[str] | None) -> list[Edit]:
    """The edits of the file that the wanted fixes come to when they are made one upon the other."""
    if is_plain(occurrence.raw):
        return []
    found = findings_of(occurrence.raw, occurrence.context, chosen)
    found = tuple(finding for finding in found if not _in_hole(occurrence, finding))
    fixed, _ = mended(occurrence.raw, occurrence.context, wanted, found, chosen)
    return [_in_file(occurrence, edit) for edit in _difference(occurrence.raw, fixed)]


def _in_hole(occurrence: Occurrence, finding: Finding) -> bool:
    return any(start <= finding.span[0] and finding.span[1] <= end for start, end in occurrence.holes)


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
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [Edit(i, j, new[k:m]) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"]


def _placed(path: str, occurrence: Occurrence, finding: Finding) -> Diagnostic:
    changes = () if finding.fix is None else tuple(_in_file(occurrence, edit) for edit in finding.fix.edits)
    start, end = (occurrence.offsets[at] for at in finding.span)
    begin, text = occurrence.lines.line(occurrence.lines.number(start))
    one_line = changes and all(begin <= edit.start and edit.end <= begin + len(text) for edit in changes)
    fixed = None
    if one_line:
        fixed = apply(text, [edit._replace(start=edit.start - begin, end=edit.end - begin) for edit in changes])
    return Diagnostic(
        path,
        _place(occurrence, (start, end)),
        finding,
        text,
        begin,
        (start - begin, min(end - begin, len(text))),
        changes,
        tuple(_place(occurrence, (edit.start, edit.end)) for edit in changes),
        fixed,
    )


def _in_file(occurrence: Occurrence, edit: Edit) -> Edit:
    text = edit.text if occurrence.escape is None else occurrence.escape(edit.text)
    return Edit(occurrence.offsets[edit.start], occurrence.offsets[edit.end], text)


def _place(occurrence: Occurrence, span: Span) -> Place:
    return Place(*_position(occurrence, span[0]), *_position(occurrence, span[1]))


def _position(occurrence: Occurrence, offset: int) -> tuple[int, int]:
    """Line and column of a file offset, from 1; the column counts characters, a stray byte as one."""
    number = occurrence.lines.number(offset)
    begin, text = occurrence.lines.line(number)
    return number, len(text[: offset - begin].decode("utf-8", "surrogateescape")) + 1
