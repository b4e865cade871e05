"""Which edits are made, and the bytes with them."""

from __future__ import annotations

from smtplint.edits import apply, without_overlap
from smtplint.model import Edit


def test_of_two_edits_that_overlap_the_first_stands() -> None:
    assert without_overlap([Edit(4, 6, b"x"), Edit(2, 5, b"y"), Edit(2, 5, b"y")]) == [Edit(2, 5, b"y")]
    assert apply(b"abcdefg", [Edit(4, 6, b"x"), Edit(2, 5, b"y"), Edit(2, 5, b"y")]) == b"abyfg"


def test_edits_at_one_place_are_made_in_the_order_given() -> None:
    assert apply(b"ab", [Edit(1, 1, b"2"), Edit(1, 1, b"1"), Edit(1, 2, b"3"), Edit(0, 0, b"0")]) == b"0a213"
