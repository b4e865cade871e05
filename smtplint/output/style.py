"""What a stream can show: how wide it is; and colour on a terminal, unless NO_COLOR is set, or with FORCE_COLOR."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

_CODES = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "path": "1",
    "strong": "1",
    "dim": "2",
    "add": "32",
    "remove": "31",
}


class Style:
    """Paints text in the colour of its part, or leaves it as it is."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, part: str, text: str) -> str:
        return f"\x1b[{_CODES[part]}m{text}\x1b[0m" if self.colour and text else text


PLAIN = Style(False)


def style_for(stream: TextIO) -> Style:
    """The style for a stream (https://no-color.org, and FORCE_COLOR as most tools have it)."""
    if os.environ.get("FORCE_COLOR"):
        return Style(True)
    return Style(not os.environ.get("NO_COLOR") and stream.isatty() and os.environ.get("TERM") != "dumb")


def columns(stream: TextIO, otherwise: int = 120) -> int:
    """How wide a stream is: what COLUMNS says, else its terminal, else ``otherwise``."""
    told = os.environ.get("COLUMNS", "")
    if told.isascii() and told.isdigit() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(stream.fileno()).columns or otherwise
    except (OSError, ValueError):
        return otherwise


def list_width(stream: TextIO) -> int:
    """How wide a list is, a row a line; what is no terminal, such as a pipe to a program, has no end."""
    return max(40, columns(stream, 1 << 16))


def page_width(stream: TextIO) -> int:
    """How wide a page is that is read as a text: of a wide stream not all of it."""
    return max(40, min(columns(stream, 80), 100))
