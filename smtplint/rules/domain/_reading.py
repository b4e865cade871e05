"""The domain of a command as the rules want it: a name or a literal, where the parse met nothing odd in it."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Part, Quirk


def name(command: Command) -> Part | None:
    """The domain where it is a name and sound, else None."""
    domain = _sound(command)
    return None if domain is None or domain.text[:1] == b"[" else domain


def literal(command: Command) -> Part | None:
    """What stands between the brackets of a sound address literal, else None."""
    domain = _sound(command)
    if domain is None or domain.text[:1] != b"[":
        return None
    return Part(domain.text[1:-1], (domain.span[0] + 1, domain.span[1] - 1))


def labels(domain: Part) -> Iterator[Part]:
    """The labels of a name, with where they stand."""
    start = domain.span[0]
    for label in domain.text.split(b"."):
        yield Part(label, (start, start + len(label)))
        start += len(label) + 1


def _sound(command: Command) -> Part | None:
    domain = command.path.domain if command.path else None
    if domain is None or any(_inside(quirk, domain) for quirk in command.quirks):
        return None
    return domain


def _inside(quirk: Quirk, domain: Part) -> bool:
    return domain.span[0] <= quirk.span[0] < domain.span[1] and quirk.span[1] <= domain.span[1]
