"""Files that say in which encoding they are."""

from __future__ import annotations

import io

import pytest

from smtplint import checking, sources
from smtplint.edits import apply
from smtplint.model import Edit


@pytest.mark.parametrize(
    ("path", "encoding", "text", "found", "fixed"),
    [
        (
            "a.py",
            "latin-1",
            '# -*- coding: latin-1 -*-\ns.send("MAIL FROM: <é@example.com>\\r\\n")\n',
            [("SL202", "2:19-2:20"), ("SL601", "2:21-2:22")],
            '# -*- coding: latin-1 -*-\ns.send("MAIL FROM:<é@example.com>\\r\\n")\n',
        ),
        (
            "a.py",
            "shift_jis",
            '# coding: shift_jis\nsend("MAIL FROM:<表ソ@a.test> SMTPUTF8\\r\\n")\nsend("RCPT TO: <b@a.test>\\r\\n")\n',
            [("SL202", "3:15-3:16")],
            '# coding: shift_jis\nsend("MAIL FROM:<表ソ@a.test> SMTPUTF8\\r\\n")\nsend("RCPT TO:<b@a.test>\\r\\n")\n',
        ),
        (
            "a.xml",
            "koi8-r",
            '<?xml version="1.0" encoding="koi8-r"?>\n<a><send>MAIL FROM: &lt;и@example.com&gt;</send></a>\n',
            [("SL202", "2:20-2:21"), ("SL601", "2:25-2:26")],
            '<?xml version="1.0" encoding="koi8-r"?>\n<a><send>MAIL FROM:&lt;и@example.com&gt;</send></a>\n',
        ),
        # Octets that stand for two characters at once: the file is read as it is.
        (
            "a.py",
            "big5hkscs",
            '# coding: big5hkscs\ns.send("MAIL FROM: <a@example.com>\\r\\n")  # \u00ca\u0304\n',
            [("SL202", "2:19-2:20")],
            '# coding: big5hkscs\ns.send("MAIL FROM:<a@example.com>\\r\\n")  # \u00ca\u0304\n',
        ),
        # An encoding of bytes, not of characters, and one that is not the file's.
        ("a.py", "latin-1", '# coding: hex\ns.send("MAIL FROM:<é@example.com>\\r\\n")\n', [("SL602", "2:20-2:21")], ""),
        (
            "a.py",
            "latin-1",
            '# coding: gb2312\ns.send("MAIL FROM:<é@example.com>\\r\\n")\n',
            [("SL602", "2:20-2:21")],
            "",
        ),
    ],
)
def test_a_declared_encoding_is_read(
    path: str, encoding: str, text: str, found: list[tuple[str, str]], fixed: str
) -> None:
    data = text.encode(encoding)
    told, edits = [], list[Edit]()
    for occurrence in sources.found_in(io.BytesIO(data), path):
        for one in checking.diagnose(path, occurrence, None):
            place = one.place
            told.append((one.finding.code, f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"))
        edits += checking.edits(occurrence, frozenset(("safe",)), None)
    assert told == found
    assert apply(data, edits) == (fixed.encode(encoding) if fixed else data)
