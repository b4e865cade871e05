"""A file is rewritten whole or not at all."""

from __future__ import annotations

import io
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from smtplint import rewriting
from smtplint.model import Edit


def rewrite(file: Path, edits: list[Edit]) -> None:
    """The edits made in a file that nothing else writes to."""
    with file.open("rb") as old:
        known = rewriting.checksum(old)
    rewriting.rewrite(str(file), edits, known)


def test_only_the_edited_bytes_change_and_line_ends_stay(tmp_path: Path) -> None:
    file = tmp_path / "a.smtp"
    file.write_bytes(b"one\r\ntwo\nthree\r")
    rewrite(file, [Edit(5, 8, b"TWO"), Edit(0, 0, b"> ")])
    assert file.read_bytes() == b"> one\r\nTWO\nthree\r"


def test_the_mode_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"ab")
    file.chmod(0o640)
    rewrite(file, [Edit(0, 1, b"")])
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_the_owner_and_the_group_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"ab")
    owner = (1234, 2345) if os.geteuid() == 0 else (os.geteuid(), os.getgroups()[-1])
    os.chown(file, *owner)
    file.chmod(0o4750)
    rewrite(file, [Edit(0, 1, b"")])
    kept = file.stat()
    assert (kept.st_uid, kept.st_gid, stat.S_IMODE(kept.st_mode)) == (*owner, 0o4750)


def test_a_file_of_another_owner_is_rewritten_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(descriptor: int, owner: int, group: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "fchown", forbidden)
    file = tmp_path / "a"
    file.write_bytes(b"ab")
    rewrite(file, [Edit(0, 1, b"")])
    assert file.read_bytes() == b"b"


@contextmanager
def as_a_user() -> Iterator[None]:
    """Without the rights of root, to whom no file is read-only."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_file_that_is_only_to_be_read_is_left() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a"
        file.write_bytes(b"ab")
        file.chmod(0o444)
        os.chmod(folder, 0o777)
        with as_a_user(), pytest.raises(PermissionError, match="Permission denied"):
            rewrite(file, [Edit(0, 1, b"")])
        assert file.read_bytes() == b"ab"
        assert os.listdir(folder) == ["a"]


def test_a_link_stays_a_link_and_its_target_is_rewritten(tmp_path: Path) -> None:
    file = tmp_path / "target"
    file.write_bytes(b"ab")
    link = tmp_path / "link"
    link.symlink_to("target")
    rewrite(link, [Edit(1, 2, b"c")])
    assert link.is_symlink()
    assert file.read_bytes() == b"ac"


def test_a_failure_leaves_the_file_and_the_folder_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"ab")

    def full_disk(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        rewrite(file, [Edit(0, 1, b"x")])
    assert file.read_bytes() == b"ab"
    assert os.listdir(tmp_path) == ["a"]


def test_a_large_file_is_copied_in_pieces() -> None:
    old = io.BytesIO(b"x" * 3_000_000)
    pieces = list(rewriting.edited(old, [Edit(2_500_000, 2_500_001, b"yy")]))
    assert max(map(len, pieces)) == 1 << 20
    assert b"".join(pieces) == b"x" * 2_500_000 + b"yy" + b"x" * 499_999
