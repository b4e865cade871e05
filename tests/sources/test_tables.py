"""What a table is called tells what its values are, and in a folder of Postfix's own more names do."""

from __future__ import annotations

import io

import pytest

from smtplint import sources

_ROWS = b"ann@shop.example\tbob@shop.example\nroot\n    REDIRECT ops@shop.example\n"
_BOB, _OPS = b"bob@shop.example", b"ops@shop.example"


def found(path: str, data: bytes) -> list[tuple[bytes, int]]:
    """Each command in a table of that path, and where what stands in the table begins."""
    return [(one.raw, one.offsets[0]) for one in sources.found_in(io.BytesIO(data), path)]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("etc/postfix/virtual", [(b"RCPT TO:<%s>" % _BOB, 17), (b"RCPT TO:<%s>" % _OPS, 52)]),
        ("etc/postfix/sender_bcc", [(b"RCPT TO:<%s>" % _BOB, 17), (b"RCPT TO:<%s>" % _OPS, 52)]),
        ("etc/postfix/sender_access", [(b"RCPT TO:<%s>" % _OPS, 52)]),
        ("mail/recipient_canonical.map", [(b"RCPT TO:<%s>" % _BOB, 17), (b"RCPT TO:<REDIRECT %s>" % _OPS, 43)]),
        ("etc\\postfix\\Generic", [(b"MAIL FROM:<%s>" % _BOB, 17), (b"MAIL FROM:<REDIRECT %s>" % _OPS, 43)]),
        ("lib/virtual", []),
        ("lib/sender_access", []),
    ],
)
def test_rows(path: str, expected: list[tuple[bytes, int]]) -> None:
    assert found(path, _ROWS) == expected


@pytest.mark.parametrize(
    ("path", "data", "expected"),
    [
        ("nullmailer/allmailfrom", b"ann@shop.example\n", [(b"MAIL FROM:<ann@shop.example>", 0)]),
        ("nullmailer/adminaddr", b"ann@shop.example,x\n", [(b"RCPT TO:<ann@shop.example>", 0)]),
        ("home/ann/.forward", b"\\ann, bob@shop.example\n", [(b"RCPT TO:<bob@shop.example>", 6)]),
        ("etc/aliases", b"root:\n\tbob@shop.example\n", [(b"RCPT TO:<bob@shop.example>", 7)]),
        ("etc/aliases", b"root:\n\n\tbob@shop.example\n", []),
        ("etc/aliases", b"root:\n# bob@shop.example\n", []),
    ],
)
def test_files(path: str, data: bytes, expected: list[tuple[bytes, int]]) -> None:
    assert found(path, data) == expected
