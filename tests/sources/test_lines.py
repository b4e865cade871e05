"""Where lines begin, in a whole file and in a block of one."""

from __future__ import annotations

import pytest

from smtplint.sources.files.lines import Block

TEXT = b"one\r\ntwo\n\nfour"


def test_the_line_that_an_offset_is_on() -> None:
    block = Block(TEXT)
    assert [block.number(offset) for offset in (0, 4, 5, 8, 9, 10, 13, 14)] == [1, 1, 2, 2, 3, 4, 4, 4]


def test_a_line_and_where_it_begins() -> None:
    block = Block(TEXT)
    assert [block.line(number) for number in (1, 2, 3, 4)] == [(0, b"one"), (5, b"two"), (9, b""), (10, b"four")]


def test_a_block_counts_from_where_it_begins() -> None:
    block = Block(TEXT, 100, 7)
    assert [block.number(offset) for offset in (100, 105, 113)] == [7, 8, 10]
    assert [block.line(number) for number in (7, 10)] == [(100, b"one"), (110, b"four")]
    assert block.starts() == [0, 5, 9, 10]


@pytest.mark.parametrize(("text", "lines"), [(b"", [b""]), (b"\n", [b"", b""]), (b"a\rb", [b"a\rb"])])
def test_texts_of_little(text: bytes, lines: list[bytes]) -> None:
    block = Block(text)
    assert [block.line(number)[1] for number in range(1, len(block.starts()) + 1)] == lines


def test_lines_are_told_wherever_they_are_counted_from() -> None:
    text = b"".join(b"%d" % number * (number % 7) + b"\r\n"[number % 2 :] for number in range(3000)) + b"x" * 3000
    block, starts = Block(text, 10, 5), Block(text).starts()
    for number in (0, 3000, *range(500, 3000, 7)):
        ends = (*starts, len(text) + 1)
        assert block.number(10 + starts[number]) == block.number(10 + ends[number + 1] - 1) == 5 + number
        line = text[starts[number] : ends[number + 1] - 1].removesuffix(b"\r")
        assert block.line(5 + number) == (10 + starts[number], line)


LONG = ("a" * 5000 + "é漢" * 3000 + "\U0001f600" * 3000).encode() + b"\xff\x80\x80\x80\x80\x80" * 2000 + b"\r\nend"
OFFSETS = [*range(4990, 5010), *range(9_990, 10_010), 19_999, 20_000, *range(32_000, 32_020), 43_999, 44_000, 44_002]


@pytest.mark.parametrize("offsets", [OFFSETS, OFFSETS[::-1], [44_002, 3, 32_001, 44_002]])
def test_columns_count_characters_and_stray_bytes(offsets: list[int]) -> None:
    block = Block(LONG)
    lines = [LONG[:44_000], LONG[44_002:]]
    for offset in offsets:
        line, begin = (lines[1], 44_002) if offset > 44_001 else (lines[0], 0)
        assert block.column(offset) == len(line[: offset - begin].decode("utf-8", "surrogateescape")) + 1


def test_of_a_long_line_what_is_near() -> None:
    assert Block(TEXT, 100).near(106) == (105, b"two")
    assert Block(LONG).near(44_004) == (44_002, b"end")
    assert Block(LONG).near(0) == (0, LONG[:4096])
    begin, text = Block(LONG, 7).near(7 + 14_000)
    assert (begin, text) == (7 + 9_902, LONG[9_902:18_095])
    assert text.decode()[0] == "漢"


def test_the_mark_of_a_file_of_utf_8_has_no_column() -> None:
    block = Block("\ufeffé b\n\ufeffc".encode())
    assert [block.column(offset) for offset in (0, 3, 5, 7, 8, 11)] == [1, 1, 2, 4, 1, 2]
    assert Block("\ufeffab".encode(), 100, 7).column(103) == 2
