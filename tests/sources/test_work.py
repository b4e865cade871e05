"""Work grows with a file's length only, told by how many calls it takes: no clock is asked.

Calls of functions in C count as those in Python do. What one such call goes over in a file is not seen: an expression
that looks through all of it for each command is one call, and only ``tests.bench.growth`` tells.
"""

from __future__ import annotations

import io
from cProfile import Profile

import pytest

from smtplint import sources
from smtplint.checking import diagnose

from ..bench.files import KINDS

# A file has so many commands, so many more, and as many more again, which cost no more than those before them.
_FEWEST, _MORE, _AT_MOST = 30, 24, 1.03
# One kind for all that are read alike; and what has nothing between its commands: each of them, and what ends the file.
_KINDS = ("py", "c", "near.js", "sh", "near.sh", "yaml", "near.json", "md", "log")
_CLOSE = {
    "py": ("s.sendall(b'RCPT TO:<u{n}@a.test>\\r\\n'); ", "\n"),
    "sh": ("printf 'RCPT TO:<u{n}@a.test>\\r\\n' | nc a 25; ", "\n"),
    "bash": ("mail -r 'a b@a.test' u{n}@a.test; ", "\n"),
    "json": ('{{"mail_from": "a b{n}@a.test"}}, ', "[]]"),
    "csv": ('{n},"RCPT TO:<u{n}@a.test>"\n', ""),
    "eml": ("From: u{n}@a.test\n", "\n"),
    "sql": ("INSERT INTO t VALUES ({n}, 'RCPT TO:<u{n}@a.test>');\n", ""),
}


def _calls(path: str, text: str) -> int:
    """How many calls it takes to tell what is wrong with a file's commands."""
    profile = Profile()
    with profile:
        for one in sources.found_in(io.BytesIO(text.encode()), path):
            diagnose(path, one, None)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize(
    ("ending", "each", "end"),
    [
        *((ending, "".join(KINDS[ending]), "") for ending in _KINDS),
        *((ending, each, end) for ending, (each, end) in _CLOSE.items()),
    ],
)
def test_no_command_is_looked_for_among_all_others(ending: str, each: str, end: str) -> None:
    # One that is out of place, for all that is asked of such.
    each, path = each.replace(" TO:<", " TO: <"), f"x.{ending}"
    texts = ["".join(each.format(n=1000 + n) for n in range(_FEWEST + count * _MORE)) + end for count in range(3)]
    # What is kept for all files is made before.
    _calls(path, texts[-1])
    first, second, third = (_calls(path, text) for text in texts)
    assert first < second
    assert third - second <= _AT_MOST * (second - first), (first, second, third)
