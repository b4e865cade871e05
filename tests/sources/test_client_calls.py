"""Mail clients that code runs without quotes round the command."""

from __future__ import annotations

import io

import pytest

from smtplint import checking, sources


@pytest.mark.parametrize(
    ("path", "data", "found"),
    [
        ("a.rb", b"`swaks -f a@example..com -t b@example.com`\n", [("SL402", (19, 21))]),
        ("a.rb", b"%x(curl --mail-from a@example.com --mail-rcpt b@-x.org)\n", [("SL405", (48, 49))]),
        ("a.pl", b"my $out = qx(swaks -f a@@example.com -t $to);\n", [("SL303", (23, 25))]),
        ("a.php", b"<?php\n$out = `sendmail -f a@example.com -t`;\n", []),
        ("a.ps1", b"& curl.exe --mail-from 'Ann <a@example.com>' --mail-rcpt $To\n", [("SL209", (24, 27))]),
        ("a.py", b"# `swaks -f a@example..com -t b@example.com`\n", []),
    ],
)
def test_commands_without_quotes(path: str, data: bytes, found: list[tuple[str, tuple[int, int]]]) -> None:
    told = [
        (one.finding.code, (one.place.column - 1, one.place.end_column - 1))
        for occurrence in sources.found_in(io.BytesIO(data), path)
        for one in checking.diagnose(path, occurrence, None)
    ]
    assert told == found
