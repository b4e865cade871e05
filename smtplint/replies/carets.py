"""A command with the bytes to blame marked under it."""

from __future__ import annotations

from ..columns import width
from .blame import Blame
from .page import Page


def _visible(raw: bytes) -> str:
    """Bytes as a terminal may show them: controls and what is not UTF-8 as escapes."""
    text = raw.decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def pointed(command: bytes, found: Blame, page: Page) -> None:
    """Write on ``page`` the command, its marks, and what they mean."""
    page.heading(page.say("Your command"))
    page.verbatim([_visible(command)])
    if found.span:
        start, end = found.span
        marks = "^" * max(width(_visible(command[start:end])), 1)
        page.verbatim([" " * width(_visible(command[:start])) + marks])
    page.paragraph(found.words)
    if found.fixed is not None and found.fixed != command:
        page.paragraph(page.say("Send instead: {command}", command=_visible(found.fixed)))
