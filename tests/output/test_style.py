"""When there is colour, and which."""

from __future__ import annotations

import io

import pytest

from smtplint.output.style import Style, style_for


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
