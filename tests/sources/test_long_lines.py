"""Lines that nobody wrote are left out, and what stands behind them keeps its place."""

from __future__ import annotations

import io

from smtplint import checking, sources
from smtplint.sources.spelling.long_lines import LONGEST


def test_a_finding_behind_a_line_that_is_left_out() -> None:
    text = b'DATA = "%s"\nsock.sendall(b"MAIL FROM: <a@b.example>\\r\\n")\n' % (b"x" * LONGEST)
    (found,) = sources.found_in(io.BytesIO(text), "probe.py")
    (one,) = checking.diagnose("probe.py", found, None)
    assert (one.finding.code, one.place.line, one.place.column, one.place.end_column) == ("SL202", 2, 26, 27)
    (edit,) = checking.edits(found, frozenset(("safe",)), None)
    assert text[edit.start - 1 : edit.end + 1] == b": <"
    assert edit.text == b""
