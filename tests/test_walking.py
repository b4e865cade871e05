"""Which files a run covers, with git and without it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from smtplint.cli import main
from smtplint.model import Skipped
from smtplint.output import FORMATS
from smtplint.settings import Projects
from smtplint.walking import Patterns, Walk

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
SMTP = b"MAIL FROM: <a@example.com>\n"


@pytest.fixture(autouse=True)
def _there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def put(*names: str) -> None:
    for name in names:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(SMTP)


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)


def walked(
    *names: str, exclude: str = "", include: str = "", forced: bool = False, skipped: tuple[Skipped, ...] = ()
) -> list[str]:
    problems: list[tuple[str, str]] = []
    passed: list[Skipped] = []
    walk = Walk(
        Projects(),
        exclude.split(),
        include.split(),
        lambda path, why: problems.append((path, why)),
        passed.append,
    )
    found = list(walk.files(names, forced))
    assert problems == []
    assert sorted(one for one in passed if one != "folder") == list(skipped)
    assert passed.count("folder") == len(walk.vendored)
    return found


@pytest.fixture(params=["git", "no git", "no repository"])
def tree(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How the folder is walked: git's own listing, a repository without git at hand, or a plain folder."""
    kind: str = request.param
    if kind != "no repository":
        if shutil.which("git") is None:
            pytest.skip("git is not installed")
        git("init", "-q", ".")
    if kind == "no git":
        monkeypatch.setenv("PATH", "")
    return kind


@pytest.mark.usefixtures("tree")
def test_gitignore_holds() -> None:
    put("a.smtp", "b.log", "sub/c.smtp", "sub/d.log", "sub/keep.log", "out/e.smtp", "sub/out/f.smtp")
    Path(".gitignore").write_text("*.log\n/out/\n")
    Path("sub/.gitignore").write_text("!keep.log\n")
    assert walked(".") == [".gitignore", "a.smtp", "sub/.gitignore", "sub/c.smtp", "sub/keep.log", "sub/out/f.smtp"]


def test_a_gitignore_above_the_folder_holds_in_a_repository(tree: str) -> None:
    put("sub/c.smtp", "sub/d.log")
    Path(".gitignore").write_text("*.log\n")
    assert walked("sub") == (["sub/c.smtp", "sub/d.log"] if tree == "no repository" else ["sub/c.smtp"])


@pytest.mark.usefixtures("tree")
def test_a_folder_that_is_ignored_is_walked_where_it_is_named() -> None:
    put("out/a.smtp", "out/b/c.smtp")
    Path(".gitignore").write_text("/out/\n")
    assert walked("out") == ["out/a.smtp", "out/b/c.smtp"]


@pytest.mark.usefixtures("tree")
def test_what_others_wrote_and_what_is_no_text_is_passed_over() -> None:
    put("a.smtp", "node_modules/x/b.smtp", "vendor/c.smtp", "sub/.venv/d.smtp", "e.png", "f.min.js", "dist/g.smtp")
    assert walked(".") == ["a.smtp"]
    assert walked("vendor") == ["vendor/c.smtp"]


def test_a_virtual_environment_of_any_name_is_passed_over() -> None:
    put("a.smtp", "mine/pyvenv.cfg", "mine/lib/b.smtp")
    assert walked(".") == ["a.smtp"]


def test_links_and_pipes_are_counted_and_not_followed(tree: str) -> None:
    put("sub/a.smtp")
    os.symlink("..", "sub/loop")
    os.symlink("a.smtp", "sub/link.smtp")
    os.symlink("nowhere", "sub/broken")
    os.mkfifo("sub/pipe")
    # git lists no pipe at all.
    pipes: tuple[Skipped, ...] = () if tree == "git" else ("special",)
    assert walked(".", skipped=("link", "link", "link", *pipes)) == ["sub/a.smtp"]


@needs_git
def test_a_repository_in_a_folder_minds_its_own_gitignore() -> None:
    put("one/a.smtp", "one/b.log", "c.log")
    git("init", "-q", "one")
    Path("one/.gitignore").write_text("*.log\n")
    assert walked(".") == ["c.log", "one/.gitignore", "one/a.smtp"]
    git("init", "-q", ".")
    assert walked(".") == ["c.log", "one/.gitignore", "one/a.smtp"]


@needs_git
def test_what_is_tracked_is_looked_at_though_it_is_ignored_and_what_is_gone_is_not() -> None:
    git("init", "-q", ".")
    put("a.log", "b.log", "gone.smtp")
    git("add", "a.log", "gone.smtp")
    Path("gone.smtp").unlink()
    Path(".gitignore").write_text("*.log\n")
    assert walked(".") == [".gitignore", "a.log"]


@needs_git
def test_a_hook_s_variables_do_not_lead_git_astray(monkeypatch: pytest.MonkeyPatch) -> None:
    git("init", "-q", "one")
    git("init", "-q", "two")
    put("one/a.smtp", "two/b.smtp")
    monkeypatch.setenv("GIT_DIR", str(Path("two/.git").absolute()))
    monkeypatch.setenv("GIT_INDEX_FILE", "nothing")
    assert walked("one") == ["one/a.smtp"]


@needs_git
def test_a_repository_s_settings_run_no_program() -> None:
    git("init", "-q", ".")
    put("a.smtp")
    git("config", "core.fsmonitor", "touch ran;")
    assert walked(".") == ["a.smtp"]
    assert not Path("ran").exists()


# ---------------------------------------------------------------- exclusions


def test_exclude_and_include_hold_in_folders() -> None:
    put("a.smtp", "b.txt", "sub/c.smtp", "sub/d.txt")
    assert walked(".", exclude="sub/") == ["a.smtp", "b.txt"]
    assert walked(".", exclude="*.smtp !a.smtp") == ["a.smtp", "b.txt", "sub/d.txt"]
    assert walked(".", include="*.txt") == ["b.txt", "sub/d.txt"]
    assert walked(".", exclude="sub/", include="*.txt") == ["b.txt"]
    assert walked("a.smtp", exclude="*.smtp", include="*.txt") == ["a.smtp"]


@pytest.mark.usefixtures("tree")
def test_a_folder_whose_name_begins_with_two_dots_is_none_outside() -> None:
    put("..old/a.smtp", "..old/vendor/b.smtp", "c.smtp")
    assert walked(".", exclude="..old/") == ["c.smtp"]
    assert walked("..old/a.smtp", "..old/vendor/b.smtp", forced=True) == ["..old/a.smtp"]


def test_a_file_is_looked_at_once() -> None:
    put("sub/a.smtp")
    assert walked("sub", ".", "sub/a.smtp", "sub/../sub/a.smtp") == ["sub/a.smtp"]


def test_settings_exclude_from_their_own_folder() -> None:
    put("sub/a.smtp", "sub/deep/a.smtp", "a.smtp")
    Path("sub/smtplint.toml").write_text('exclude = ["/a.smtp"]\n')
    assert walked(".", include="*.smtp") == ["a.smtp", "sub/deep/a.smtp"]
    Path("sub/smtplint.toml").write_text('include = ["deep/"]\n')
    assert walked(".", exclude="smtplint.toml") == ["a.smtp", "sub/deep/a.smtp"]


def test_exclusions_hold_for_files_that_are_named_only_where_they_are_forced() -> None:
    put("a.smtp", "gen/b.smtp", "vendor/c.smtp")
    named = ("a.smtp", "gen/b.smtp", "vendor/c.smtp")
    assert walked(*named, exclude="gen/") == ["a.smtp", "gen/b.smtp", "vendor/c.smtp"]
    assert walked(*named, exclude="gen/", forced=True) == ["a.smtp"]


def test_what_git_ignores_is_left_out_where_exclusions_are_forced(tree: str) -> None:
    put("a.smtp", "a.log", "out/b.smtp", "sub/keep.log", "sub/c d.log")
    Path(".gitignore").write_text("*.log\n/out/\n")
    Path("sub/.gitignore").write_text("!keep.log\n")
    named = ("a.smtp", "a.log", "out/b.smtp", "sub/keep.log", os.path.abspath("sub/c d.log"))
    kept = named if tree == "no repository" else ("a.smtp", "sub/keep.log")
    assert walked(*named) == list(named)
    assert walked(*named, forced=True) == list(kept)
    call = [sys.executable, "-m", "smtplint", "check", "--stdin-filename", "out/not-there.smtp"]
    done = subprocess.run(call, input=SMTP, capture_output=True, check=False)
    assert done.returncode == (tree == "no repository")
    if tree == "git":
        git("add", "--force", "a.log")
        assert walked("a.log", forced=True) == ["a.log"]


def test_a_file_elsewhere_is_not_left_out_for_the_folders_above_it(tmp_path: Path) -> None:
    put("vendor/x/a.smtp", "vendor/x/y/b.smtp")
    os.chdir("vendor/x/y")
    assert walked(str(tmp_path / "vendor/x/a.smtp"), forced=True) == [str(tmp_path / "vendor/x/a.smtp")]


def test_standard_input_under_an_excluded_name_is_left_alone() -> None:
    put("gen/a.smtp")
    Path("smtplint.toml").write_text('exclude = ["gen/"]\n')

    def check(*arguments: str) -> tuple[int, bytes]:
        done = subprocess.run(
            [sys.executable, "-m", "smtplint", "check", *arguments, "-"],
            input=SMTP,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
            check=False,
        )
        return done.returncode, done.stdout

    assert check("--stdin-filename", "gen/a.smtp") == (0, b"No files to check.\n")
    assert check("--stdin-filename", "gen/a.smtp", "--fix") == (0, SMTP)
    assert check("--stdin-filename", "a.smtp", "--fix") == (0, b"MAIL FROM:<a@example.com>\n")


@pytest.mark.parametrize("option", ["--exclude", "--include"])
def test_a_pattern_that_is_none_is_misuse(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    put("a.smtp")
    assert main(["check", option, "!", "."]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_pattern_of_the_settings_that_is_none_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    put("a.smtp")
    for text in ('exclude = ["!"]', 'per-file-ignores = {"!" = ["SL2"]}'):
        Path("smtplint.toml").write_text(text)
        assert main(["check", "."]) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_gitignore_that_cannot_be_read_is_as_none() -> None:
    put("a.smtp", "b.smtp")
    Path(".gitignore").write_text("!\nb.smtp\n")
    assert walked(".", include="*.smtp") == ["a.smtp", "b.smtp"]


# ---------------------------------------------------------------- what goes wrong


def test_a_folder_that_cannot_be_read_is_told_and_the_rest_is_linted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put("a.smtp", "shut/b.smtp")
    scan = os.scandir

    def refused(path: str) -> object:
        if path == "shut":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refused)
    assert main(["check", "--output-format", "concise", "."]) == 2
    out, error = capsys.readouterr()
    assert out.splitlines()[-1] == "1 error in 1 command in 1 file; 1 not read; 1 fixable with --fix."
    assert error == "smtplint: shut: permission denied\n"


def test_a_binary_file_is_told_where_it_is_named_and_counted_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.dat").write_bytes(b"\0\1\2")
    assert main(["check", "."]) == 0
    assert capsys.readouterr() == ("Nothing was checked; 1 binary file passed over.\n", "")
    assert main(["check", "a.dat"]) == 2
    assert capsys.readouterr().err == "smtplint: a.dat: is a binary file\n"


@pytest.mark.parametrize("form", FORMATS)
def test_a_name_that_is_no_utf_8_is_shown_in_every_format(
    form: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(os.fsdecode(b"\xff.smtp"))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
    assert main(["check", "--output-format", form, "."]) == 1
    assert capsys.readouterr().err == ""


def test_patterns_speak_of_nothing_outside_their_folder(tmp_path: Path) -> None:
    patterns = Patterns(str(tmp_path / "sub"), ["*"])
    assert patterns.match(str(tmp_path / "a")) is None
    assert patterns.match(str(tmp_path)) is None
    assert patterns.match(str(tmp_path / "sub" / "a")) is True
    assert patterns.match(str(tmp_path / "sub" / "..a")) is True


def test_folders_in_folders_in_folders() -> None:
    at = Path.cwd()
    for _ in range(200):
        os.mkdir("d")
        os.chdir("d")
    Path("a.smtp").write_bytes(SMTP)
    os.chdir(at)
    assert len(walked(".")) == 1


def test_files_come_in_the_order_of_their_paths(tree: str) -> None:
    for name in ("b.smtp", "a.smtp", "a/d.smtp", "a/c/e.smtp"):
        put(name)
    if tree == "git":
        git("add", "b.smtp", "a/d.smtp")
    assert walked(".") == ["a/c/e.smtp", "a/d.smtp", "a.smtp", "b.smtp"]


@pytest.mark.usefixtures("tree")
def test_where_nothing_else_is_there_a_folder_that_is_passed_over_by_its_name_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    put("tools/dist/x/a.smtp", "tools/dist/b.smtp", "tools/.tox/a.smtp", "build/c.smtp")
    why = "passed over by its name, as what others or tools wrote; give it by name to have it checked"
    assert main(["check", "."]) == 0
    assert capsys.readouterr().err.splitlines() == [f"smtplint: {name}: {why}" for name in ("build", "tools/dist")]
    assert main(["check", "tools/dist"]) == 1
    put("a.smtp")
    capsys.readouterr()
    assert main(["check", "."]) == 1
    out, error = capsys.readouterr()
    passed = "2 folders (build, tools/dist) passed over"
    assert out.endswith(f"1 error in 1 command in 1 file; {passed}; 1 fixable with --fix.\n")
    assert error == ""
