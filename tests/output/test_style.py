"""When there is colour, and which; and how wide a stream is."""

from __future__ import annotations

import io
import os

import pytest

from smtplint.output.style import Style, columns, page_width, style_for


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colour_is_round_the_text_and_never_round_nothing() -> None:
    assert Style(True)("error", "501") == "\x1b[1;31m501\x1b[0m"
    assert Style(True)("dim", "") == ""
    assert Style(False)("error", "501") == "501"


WHEN: list[tuple[dict[str, str], bool, bool]] = [
    ({}, True, True),
    ({}, False, False),
    ({"NO_COLOR": "1"}, True, False),
    ({"NO_COLOR": ""}, True, True),
    ({"FORCE_COLOR": "1"}, False, True),
    ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, True),
    ({"FORCE_COLOR": ""}, False, False),
    ({"TERM": "dumb"}, True, False),
]


@pytest.mark.parametrize(("environment", "terminal", "coloured"), WHEN)
def test_when_there_is_colour(
    environment: dict[str, str], terminal: bool, coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert style_for(Terminal() if terminal else io.StringIO()).colour is coloured


WIDTHS = [
    ("", None, 120, 80),
    ("", 90, 90, 90),
    ("", 0, 120, 80),
    ("50", 90, 50, 50),
    ("50", None, 50, 50),
    ("0", 90, 90, 90),
    ("wide", 90, 90, 90),
    ("20", None, 20, 40),
    ("300", None, 300, 100),
]


@pytest.mark.parametrize(("told", "terminal", "lines", "page"), WIDTHS)
def test_how_wide_a_stream_is(
    told: str, terminal: int | None, lines: int, page: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """COLUMNS, else the terminal, else a default; a page that is folded is neither too narrow nor too wide."""

    class Screen(io.StringIO):
        def fileno(self) -> int:
            return 1

    def size(descriptor: int) -> os.terminal_size:
        if terminal is None:
            raise OSError(25, "Inappropriate ioctl for device")
        return os.terminal_size((terminal, 24))

    monkeypatch.setenv("COLUMNS", told)
    monkeypatch.setattr(os, "get_terminal_size", size)
    assert (columns(Screen()), page_width(Screen())) == (lines, page)
    assert columns(io.StringIO(), 60) == (int(told) if told.isdigit() and int(told) else 60)
