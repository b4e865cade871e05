"""Lines as a person reads them: tabs, wide and unseen characters, bad bytes, and the window round a mark."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smtplint.columns import width
from smtplint.output.visible import Cell, cells, drawn, near, window

QUIET = settings(derandomize=True, database=None, deadline=None)


def shown(text: bytes) -> str:
    return "".join(cell.shown for cell in cells(text))


SHOWN = [
    (b"", ""),
    (b"a b", "a b"),
    (b"\tb", "→   b"),
    (b"abc\td", "abc→d"),
    (b"abcd\te", "abcd→   e"),
    (b"\0\x1b\x7f\r", "<U+0000><U+001B><U+007F><U+000D>"),
    (b"\xff\xe9", "<FF><E9>"),
    (b"\xc3", "<C3>"),
    ("é漢".encode(), "é漢"),
    ("\u200b\u202e\ufeff\xa0\xad".encode(), "<U+200B><U+202E><U+FEFF><U+00A0><U+00AD>"),
    ("a\u0301".encode(), "a<U+0301>"),
    ("\U0001f600\U000e0001".encode(), "\U0001f600<U+E0001>"),
    (b"\xed\xa0\x80", "<ED><A0><80>"),
]


@pytest.mark.parametrize(("text", "wanted"), SHOWN)
def test_what_is_shown(text: bytes, wanted: str) -> None:
    assert shown(text) == wanted


def test_every_byte_knows_its_column() -> None:
    assert cells("漢\té\xa0x".encode()) == [
        Cell(0, 3, "漢", 0),
        Cell(3, 4, "→ ", 2),
        Cell(4, 6, "é", 4),
        Cell(6, 8, "<U+00A0>", 5),
        Cell(8, 9, "x", 13),
    ]


LONG = b"0123456789" * 6

WINDOWS = [
    (b"", (0, 0), 40, ("", 0, 1)),
    (b"abc", (1, 2), 40, ("abc", 1, 2)),
    (b"abc", (1, 1), 40, ("abc", 1, 2)),
    (b"abc", (3, 3), 40, ("abc", 3, 4)),
    (b"a\tbc", (2, 4), 40, ("a→  bc", 4, 6)),
    ("漢b".encode(), (0, 3), 40, ("漢b", 0, 2)),
    ("漢b".encode(), (1, 2), 40, ("漢b", 0, 2)),
    (b"a\xffb", (1, 2), 40, ("a<FF>b", 1, 5)),
    (LONG, (0, 1), 20, ("012345678901234567…", 0, 1)),
    (LONG, (30, 32), 20, ("…456789012345678901…", 7, 9)),
    (LONG, (60, 60), 20, ("…234567890123456789", 19, 20)),
    (LONG, (0, 60), 20, ("012345678901234567…", 0, 19)),
]


@pytest.mark.parametrize(("text", "span", "columns", "wanted"), WINDOWS)
def test_the_window_round_a_span(
    text: bytes, span: tuple[int, int], columns: int, wanted: tuple[str, int, int]
) -> None:
    assert window(cells(text), span, columns) == wanted


SOME = st.lists(
    st.sampled_from([b"a", b" ", b"\t", b"\xff", b"\0", "漢".encode(), "é".encode(), "\u200b".encode()]), max_size=60
).map(b"".join)


PLAIN = st.lists(
    st.sampled_from([b"a", b" ", "é".encode(), "漢".encode(), "น".encode(), "\u0e31".encode(), b"\t"]), max_size=80
).map(b"".join)


@given(st.one_of(SOME, PLAIN), st.integers(0, 200), st.integers(0, 12), st.integers(20, 60))
@settings(QUIET, max_examples=300)
def test_a_line_is_drawn_as_its_window_is(text: bytes, start: int, length: int, columns: int) -> None:
    span = (min(start, len(text)), min(start + length, len(text)))
    part, inside = near(text, span, columns)
    assert drawn(text, span, columns) == window(cells(part), inside, columns)


@given(SOME, st.integers(0, 100), st.integers(0, 12), st.integers(20, 60))
@settings(QUIET, max_examples=300)
def test_a_window_is_never_wider_than_asked_and_its_mark_is_in_it(
    text: bytes, start: int, length: int, columns: int
) -> None:
    row = cells(text)
    span = (min(start, len(text)), min(start + length, len(text)))
    told, begin, end = window(row, span, columns)
    assert width(told) <= columns
    assert 0 <= begin < end <= columns
    assert b"".join(text[cell.start : cell.end] for cell in row) == text


@given(SOME, st.integers(1, 30), st.integers(0, 2000), st.integers(0, 12), st.integers(20, 60))
@settings(QUIET, max_examples=100)
def test_what_is_near_is_all_that_a_window_shows(
    text: bytes, times: int, start: int, length: int, columns: int
) -> None:
    line = text.replace(b"\t", b"") * times
    span = (min(start, len(line)), min(start + length, len(line)))
    part, inside = near(line, span, columns)
    assert line[span[0] - inside[0] :].startswith(part)
    assert len(part) <= 8 * columns + 32
    assert window(cells(part), inside, columns) == window(cells(line), span, columns)


def test_a_mark_stands_under_what_it_marks() -> None:
    text = b"x" * 50 + b"\tMAIL FROM:<a>" + b"y" * 50
    at = text.index(b"<a>")
    told, begin, end = window(cells(text), (at, at + 3), 40)
    assert told[begin:end] == "<a>"


def test_the_marks_of_thai_letters_are_shown_with_them() -> None:
    text = "ที่อยู่ \u0e49<น\u0e35\u0e48\u0e49@".encode()
    row = cells(text)
    assert "".join(cell.shown for cell in row) == "ที่อยู่ <U+0E49><น\u0e35\u0e48<U+0E49>@"
    assert [cell.column for cell in row if cell.shown in "<น@"] == [12, 13, 22]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("RCPT TO:<你\u0e31x@@b>", ("RCPT TO:<你<U+0E31>x@@b>", 20, 22)),
        ("RCPT TO:<漢น\u0e31x@@b>", ("RCPT TO:<漢น\u0e31x@@b>", 13, 15)),
        ("RCPT TO:<Ｓ\u0301x@@b>", ("RCPT TO:<Ｓ<U+0301>x@@b>", 20, 22)),
    ],
)
def test_a_wide_character_and_one_without_width_do_not_make_up_for_each_other(
    text: str, told: tuple[str, int, int]
) -> None:
    at = text.encode().index(b"@@")
    assert drawn(text.encode(), (at, at + 2), 80) == told
