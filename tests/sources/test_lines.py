"""Where lines begin, in a whole file and in a block of one."""

from __future__ import annotations

import pytest

from smtplint.sources.lines import Block

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
