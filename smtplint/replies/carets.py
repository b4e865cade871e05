"""A command with the bytes to blame marked under it."""

from __future__ import annotations

from ..model import Span
from ..output.visible import drawn, shown
from .blame import Blame
from .page import Page


def marked(command: bytes, span: Span | None, columns: int) -> tuple[str, str]:
    """The command cut to ``columns`` round ``span``, and the line of marks to put under it ("" without a span)."""
    text, begin, end = drawn(command, span or (0, 0), columns)
    return text, " " * begin + "^" * (end - begin) if span else ""


def pointed(command: bytes, found: Blame, page: Page) -> None:
    """Write on ``page`` the command, its marks, and what they mean."""
    page.heading(page.say("Your command"))
    text, marks = marked(command, found.span, page.wide - 4)
    page.verbatim(filter(None, (text, marks)))
    page.paragraph(page.say(found.words))
    if found.fixed is not None and found.fixed != command:
        page.paragraph(page.say("Send instead: {command}", command=shown(found.fixed)))
