"""What a stream can show: how wide it is; and colour on a terminal, unless NO_COLOR is set, or with FORCE_COLOR."""

from __future__ import annotations

import os
from typing import TextIO

_CODES = {"error": "1;31", "warning": "1;33", "note": "1;36", "path": "1", "dim": "2", "add": "32", "remove": "31"}


class Style:
    """Paints text in the colour of its part, or leaves it as it is."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, part: str, text: str) -> str:
        return f"\x1b[{_CODES[part]}m{text}\x1b[0m" if self.colour and text else text


def style_for(stream: TextIO) -> Style:
    """The style for a stream (https://no-color.org, and FORCE_COLOR as most tools have it)."""
    if os.environ.get("FORCE_COLOR"):
        return Style(True)
    return Style(not os.environ.get("NO_COLOR") and stream.isatty() and os.environ.get("TERM") != "dumb")


def columns(stream: TextIO) -> int:
    """How wide the terminal is that is written to; what is no terminal takes long lines."""
    if not stream.isatty():
        return 120
    from shutil import get_terminal_size

    return get_terminal_size().columns
