"""Where a file stands in its project."""

from __future__ import annotations

from pathlib import Path

import pytest

from smtplint.cli import main
from smtplint.placing import elsewhere, within


def test_a_path_that_leads_down_is_taken_as_it_is() -> None:
    for path in ("client.py", "tests/client.py", "./tests/client.py", "a/../tests/client.py"):
        assert within(path, []) == path


def test_a_file_below_a_folder_that_was_named_stands_in_that(tmp_path: Path) -> None:
    folder = tmp_path / "tests" / "shop"
    folder.mkdir(parents=True)
    file = folder / "fixtures" / "client.py"
    assert elsewhere([str(folder), "shop", str(file)]) == [str(folder)]
    assert within(str(file), [str(folder)]) == "fixtures/client.py"


def test_a_file_named_by_its_whole_path_stands_below_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shop").mkdir()
    monkeypatch.chdir(tmp_path / "shop")
    assert within(str(tmp_path / "shop" / "tests" / "client.py"), []) == "tests/client.py"
    assert within("../shop/tests/client.py", []) == "tests/client.py"


def test_a_file_outside_stands_in_its_repository_or_has_but_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "tests" / "shop"
    (folder / "spec").mkdir(parents=True)
    assert within(str(folder / "spec" / "client.py"), []) == "client.py"
    (folder / ".git").mkdir()
    assert within(str(folder / "spec" / "client.py"), []) == "spec/client.py"


def test_the_folders_above_a_project_do_not_make_tests_of_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "tests" / "fixtures" / "shop"
    folder.mkdir(parents=True)
    (folder / "maillog.2").write_text("EHLO x\nMAIL FROM: <a@x.example>\nQUIT\n")
    monkeypatch.chdir(folder)
    told = "maillog.2:2:11: SL202 error: White space after the colon; the < of the address belongs right behind it.\n"
    for named, path in (
        (".", ""),
        ("maillog.2", ""),
        (str(folder), f"{folder}/"),
        (str(folder / "maillog.2"), f"{folder}/"),
        ("../shop", "../shop/"),
    ):
        assert main(["check", "--output-format", "concise", named]) == 1
        assert capsys.readouterr().out.splitlines(keepends=True)[:-1] == [path + told]
