"""Lines that a comment beside them speaks of as one."""

from __future__ import annotations

import io

import pytest

from smtplint.sources import stretches_in
from smtplint.sources.reading import LARGEST
from smtplint.sources.stretches import around


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a.py", b'a = 1\nb = """\nx\n"""\nc = "d"\n', [(2, 4)]),
        ("a.py", b'f("""\n1""", """2\n""")\n', [(1, 3)]),
        ("a.py", b"a = \\\n    b\n", [(1, 2)]),
        ("a.vb", b"a = 1 + _\n    2\n", [(1, 2)]),
        ("a.scala", b"list.map _\nf(1)\n", []),
        ("a.js", b"f(`\n${x}\n`)\n// `\n// `\n", [(1, 3)]),
        ("a.sh", b"nc mx 25 <<END\nx\nEND\nls\n", [(1, 3)]),
        ("a.sh", b"swaks \\\n  --to x \\\r\n  --from y\nls\n", [(1, 3)]),
        ("a.yaml", b"a: |\n  x\n\n  y\nb: 1\n- c: >-  # d\n    z\n", [(1, 4), (6, 7)]),
        ("a.md", b"x\n```sh\ny\n```\nz\n~~~~\n~~~\n~~~~\n", [(2, 4), (6, 8)]),
        ("a.md", b"```\nto the end\n", [(1, 2)]),
        ("a.rst", b"T\n=\n\na\nb::\n\n  c\n\n  d\n\ne\n", [(3, 9)]),
        ("a.rst", b"a::\n\n  b\n\nc::\n\n  d\ne\n", [(1, 3), (4, 7)]),
        ("a.rst", b"a\n\n.. code-block:: text\n   :caption: x\n\n   b\n\nc\n", [(2, 6)]),
        ("a.rst", b"- a::\n\n    b\n\n  ::\n\n    c\n", [(1, 7)]),
        ("a.rst", b".. x\n::\n\n  b\n", [(2, 4)]),
        ("a.rst", b"std::x\n\n  b\n", []),
        ("a.txt", b"a::\n\n  b\n", []),
        ("a.smtp", b'"""\n"""\n', []),
    ],
)
def test_where_they_are(name: str, text: bytes, found: list[tuple[int, int]]) -> None:
    file = io.BytesIO(text)
    assert stretches_in(file, name) == found
    assert file.tell() == 0


def test_a_large_file_is_read_as_lines() -> None:
    assert stretches_in(io.BytesIO(b"```\n" * (LARGEST // 4 + 1)), "a.md") == []


def test_the_one_that_a_line_is_in() -> None:
    found = [(2, 4), (7, 9)]
    assert [around(found, line) for line in (1, 2, 4, 5, 9, 10)] == [(1, 1), (2, 4), (2, 4), (5, 5), (7, 9), (10, 10)]
