"""What the person named, opened: files, standard input, and what cannot be read as text."""

from __future__ import annotations

import io
import os
import socket
import sys
from pathlib import Path

import pytest

from smtplint.inputs import Binary, Unfit, Unreadable, opened


class Stdin(io.TextIOWrapper):
    """Standard input that holds these bytes, and cannot be read twice."""

    def __init__(self, data: bytes) -> None:
        buffer = io.BytesIO(data)
        buffer.seekable = lambda: False  # type: ignore[method-assign]
        super().__init__(buffer)


def read(name: str | Path) -> bytes:
    with opened(str(name)) as file:
        first = file.read()
        file.seek(0)
        assert file.read() == first
        return first


def refused(name: str | Path) -> tuple[type[Unreadable], str]:
    with pytest.raises(Unreadable) as raised:
        read(name)
    return type(raised.value), str(raised.value)


def test_a_file_can_be_read_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.smtp"
    path.write_bytes(b"MAIL FROM:<a@b.example>\r\n\xff")
    assert read(path) == b"MAIL FROM:<a@b.example>\r\n\xff"


def test_what_is_no_file(tmp_path: Path) -> None:
    fifo, bound = tmp_path / "fifo", tmp_path / "socket"
    os.mkfifo(fifo)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(bound))
        assert refused(bound) == (Unreadable, "is no regular file")
    assert refused(fifo) == (Unreadable, "is no regular file")
    assert refused(tmp_path) == (Unreadable, "is a folder")
    assert refused(tmp_path / "none") == (Unreadable, "no such file or directory")
    assert refused(tmp_path / "none" / "below") == (Unreadable, "no such file or directory")
    assert refused(os.devnull) == (Unreadable, "is no regular file")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "shut"
    path.write_bytes(b"x")
    path.chmod(0)
    assert refused(path) == (Unreadable, "permission denied")


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "loop"
    path.symlink_to(path)
    assert refused(path) == (Unreadable, "too many levels of symbolic links")


def test_a_nul_makes_a_file_binary_unless_it_holds_a_command(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"ELF\0\1")
    assert refused(path) == (Binary, "is a binary file")
    for text in (b"MAIL FROM:<a\0@b.example>", b"\0rcpt to:<a>", b"x" * 8192 + b"\0"):
        path.write_bytes(text)
        assert read(path) == text
    for data in (
        b"\0\0MAIL FROM:<a@b.example>",
        b"\1\0MAIL FROM:<a@b.example>",
        b"MAIL FROM:<a@b.example>" + b"\0" * 99,
    ):
        path.write_bytes(data)
        assert refused(path) == (Binary, "is a binary file")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_text_in_wide_characters_is_read_in_utf_8(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    text = "\ufeff" + "é𝒳\r\n" * 300_000
    path.write_bytes(text.encode(encoding))
    assert read(path) == text.encode()
    path.write_bytes("\ufeffa\0\0\1".encode(encoding))
    assert refused(path) == (Binary, "is a binary file")


def test_what_only_begins_as_wide_characters_is_told_where_it_holds_a_command(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes("\ufeffWindows Registry".encode("utf-16-le") + b"\n")
    assert refused(path) == (Binary, "is a binary file")
    path.write_bytes(("\ufeff" + " " * 9000 + "MAIL FROM:<a>").encode("utf-16-le") + b"\n")
    assert refused(path) == (Unfit, "begins as text in UTF-16, and is not")
    path.write_bytes(b"\xff\xfeMAIL FROM:<a>\n")
    assert read(path) == b"\xff\xfeMAIL FROM:<a>\n"


def test_standard_input_is_kept_where_it_cannot_be_read_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"MAIL FROM:<a@b.example>\n" * 60_000
    monkeypatch.setattr(sys, "stdin", Stdin(text))
    assert read("-") == text


def test_standard_input_from_a_file_is_read_from_its_beginning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one\ntwo\n")
    with path.open() as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert read("-") == b"one\ntwo\n"
        assert not file.closed


def test_binary_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b"\0"))
    assert refused("-") == (Binary, "is a binary file")
