"""Manual pages, in which roff spells signs that code has."""

from __future__ import annotations

import io

from smtplint import checking, sources
from smtplint.edits import apply
from smtplint.model import Edit

from .expected import BOTH

PAGE = rb""".TH SMTPQ 1
The \fBMAIL FROM: \fIaddress\fR command begins it.
.nf
C: MAIL FROM: <ann@example.org>
.EX
swaks \-f ann@@example.org \-t bob@example.org
printf 'MAIL FROM:<ann@example.org>\en' | nc mx 25
.EE
"""


def test_code_is_read_with_the_signs_that_roff_spells() -> None:
    found, made = list[tuple[str, int, int, int]](), list[Edit]()
    for occurrence in sources.found_in(io.BytesIO(PAGE), "smtpq.1"):
        for one in checking.diagnose("smtpq.1", occurrence, None):
            found.append((one.finding.code, one.place.line, one.place.column, one.place.end_column))
        made += checking.edits(occurrence, BOTH, None)
    assert found == [("SL202", 4, 14, 15), ("SL303", 6, 14, 16), ("SL804", 7, 36, 39)]
    assert apply(PAGE, made) == PAGE.replace(b"FROM: <ann", b"FROM:<ann").replace(b"@@", b"@")
