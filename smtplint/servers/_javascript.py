r"""White space and lengths as JavaScript has them: what \s is (ECMA-262 §22.2.2.9), in UTF-8, and UTF-16 units."""

from __future__ import annotations

from ..regexes import regex

SPACE = regex(
    rb"(?:[\t-\r ]|\xc2\xa0|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf)+"
)


def words(text: bytes) -> list[tuple[int, int]]:
    r"""The spans that split(/\s+/) gives; the first and the last may be empty."""
    starts, ends = [0], []
    for gap in SPACE.finditer(text):
        ends.append(gap.start())
        starts.append(gap.end())
    return list(zip(starts, [*ends, len(text)], strict=True))


def units(text: str) -> int:
    """The length of a string."""
    return len(text.encode("utf-16-le")) // 2
