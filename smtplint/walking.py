"""Which files a run covers: those named, and those in the folders named, less what is left out.

Strategy. In a folder of a git repository git lists the files (tracked, and untracked but not ignored); elsewhere, or
without git, the folders are read here and their .gitignore files minded. Binary files are told by their endings first;
folders that hold what others wrote or what tools made are not entered, and counted. A symbolic link met on the way is
not followed, so there are no loops; it is counted, too, as is what is no regular file. A file that was named is taken
as it is, unless the exclusions, .gitignore among them, are to hold for it as well.
"""

from __future__ import annotations

import os
import stat

from .placing import leads_out, repository
from .settings import BadSettings, Projects
from .translation import Message, reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pathspec import GitIgnoreSpec

    from .model import Skipped

# Folders of other people's code, and of what tools leave behind.
VENDORED = frozenset(
    """
    .bzr .direnv .eggs .git .git-rewrite .gradle .hg .hypothesis .idea .ipynb_checkpoints .mypy_cache .next .nox .nuxt
    .pants.d .pyenv .pytest_cache .pytype .ruff_cache .svn .terraform .tox .venv .yarn __pycache__
    __pypackages__ _build bower_components buck-out build dist node_modules site-packages third-party third_party
    thirdparty vendor vendored venv
    """.split()
)
_BINARY = tuple(
    f".{end}"
    for end in """
    7z a avi avif bin bmp bz2 class dll dylib eot exe flac gif gz ico icns jar jpeg jpg lib lz4 mkv mo mov mp3 mp4 o obj
    ogg otf parquet pdf pkl png psd pyc pyd pyo rar so sqlite sqlite3 tar tgz tif tiff ttf wasm wav webm webp whl woff
    woff2 xls xlsx xz zip zst min.js min.css js.map css.map
    """.split()
)
# Of git's own variables those that would lead it to another repository than the folder's (a hook has them set).
_LEADING = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY")
# What git says of a folder that it cannot read, and goes on.
_UNREAD = b"warning: could not open directory '"


class Patterns:
    """Patterns as .gitignore has them, read from a folder; of several the last that fits decides.

    Raises ValueError for one that cannot be read.
    """

    def __init__(self, root: str, lines: Iterable[str]) -> None:
        from pathspec import GitIgnoreSpec

        self.root = os.path.abspath(root)
        self._spec: GitIgnoreSpec = GitIgnoreSpec.from_lines(lines)

    def match(self, path: str) -> bool | None:
        """Whether the path is meant; None where no pattern fits. A folder's path ends with a slash."""
        inside = os.path.relpath(path, self.root)
        if leads_out(inside):
            return None
        return self._spec.check_file(inside + "/" if path.endswith("/") else inside).include


def own_patterns(root: str, lines: Iterable[str]) -> Patterns:
    """Patterns of a project or a command line, in which a path may be led by ``./`` or be written in full.

    Raises ValueError for one that cannot be read, and for one that fits no file whatever it is called.
    """
    root = os.path.abspath(root)
    return Patterns(root, [_as_ignored(line.strip(), root) for line in lines])


def _as_ignored(line: str, root: str) -> str:
    """The pattern as .gitignore has it."""
    if why := _fits_nothing(line):
        raise ValueError(Message("the pattern {pattern!r} fits no file: {why}", pattern=line, why=why))
    sign, path = line[: line.startswith("!")], line.removeprefix("!")
    if path.startswith("./") and path.strip("./"):
        path = path[1:]
    if root != os.sep and path.startswith(root + os.sep):
        path = path[len(root) :]
    return sign + path


def _fits_nothing(line: str) -> Message | None:
    """Why no file is meant by a pattern; None where one may be."""
    path = line.removeprefix("!")
    if not path:
        return Message("it is empty")
    if line.startswith("#"):
        return Message("it is a comment; \\# stands for the sign itself")
    if os.pardir in path.split("/"):
        return Message("it leads out of the folder")
    opened = path.rfind("[")
    if opened >= 0 and path[opened - 1 : opened] != "\\" and "]" not in path[opened:]:
        return Message("its [ is never closed")
    braces = path[path.find("{") :].partition("}") if "{" in path else ("", "}", "")
    if "," in braces[0] or not braces[1]:
        return Message("braces hold no choice here; each of the choices is a pattern of its own")
    return None


class Walk:
    """The files of a run. ``problem`` is told the path and why it cannot be read, ``skipped`` what is passed over."""

    def __init__(
        self,
        projects: Projects,
        exclude: Sequence[str],
        include: Sequence[str],
        problem: Callable[[str, str], None],
        skipped: Callable[[Skipped], None],
    ) -> None:
        self._projects = projects
        self._exclude = own_patterns(os.getcwd(), exclude) if exclude else None
        self._include = own_patterns(os.getcwd(), include) if include else None
        self._problem = problem
        self._skipped = skipped
        self._patterns: dict[tuple[str, str], Patterns] = {}
        # The folders that were passed over by their names alone, but for what tools keep for themselves.
        self.vendored: dict[str, None] = {}
        # Whether files that were named are ignored, as git has it.
        self._ignored: dict[str, bool] = {}

    def files(self, names: Sequence[str], forced: bool) -> Iterator[str]:
        """The files to look at, each once. ``forced``: exclusions hold for the files named as well."""
        if forced:
            self._ask([name for name in names if name != "-" and not os.path.isdir(name)])
        seen: set[str] = set()
        for name in names:
            for path in self._of(name, forced):
                if len(names) > 1:
                    full = os.path.abspath(path)
                    if full in seen:
                        continue
                    seen.add(full)
                yield path

    def _of(self, name: str, forced: bool) -> Iterator[str]:
        if name != "-" and os.path.isdir(name):
            yield from self._folder(name)
        elif name == "-" or not (forced and self.excluded(name)):
            yield name

    def excluded(self, path: str) -> bool:
        """Whether the exclusions hold for a file that was named, wherever it is called from."""
        inside = os.path.relpath(path)
        parts = [] if leads_out(inside) else inside.split(os.sep)[:-1]
        if not VENDORED.isdisjoint(parts) or self._left_out(path):
            return True
        if path not in self._ignored:
            self._ask([path])
        return self._ignored[path]

    def _ask(self, paths: Sequence[str]) -> None:
        """Ask of some files, of all in a repository at once, whether they are ignored."""
        within: dict[str | None, list[str]] = {}
        for path in paths:
            within.setdefault(repository(os.path.dirname(path) or "."), []).append(path)
        for root, here in within.items():
            self._ignored |= dict.fromkeys(here, False) if root is None else _ignored_of(root, here)

    # ------------------------------------------------------------ folders

    def _folder(self, folder: str) -> Iterator[str]:
        """The files below a folder, as git lists them where it does."""
        listed = _by_git(folder, self._problem)
        if listed is None:
            yield from self._read(folder)
            return
        for inside in sorted(listed, key=lambda inside: inside.rstrip("/").split("/")):
            path = inside if folder == "." else os.path.join(folder, inside)
            parts = inside.rstrip("/").split("/")
            if not VENDORED.isdisjoint(parts[:-1]):
                above = next(at for at, part in enumerate(parts) if part in VENDORED)
                self._pass_over(os.path.join("" if folder == "." else folder, *parts[: above + 1]))
                continue
            if not inside.endswith("/") and self._wanted(path):
                yield path
            elif os.path.isdir(path) and not os.path.islink(path) and parts[-1] not in VENDORED:
                # A repository inside this one, or a submodule: git lists it without what is in it.
                below = path.rstrip("/")
                if not self._left_out(f"{below}/"):
                    yield from self._folder(below)

    def _read(self, top: str) -> Iterator[str]:
        """The files below a folder, by reading it."""
        above = _ignores_above(top)
        # A folder that is ignored as a whole was named, so it is meant.
        open_folders = [self._entries(top, () if _ignored(above, f"{top}/") else above)]
        while open_folders:
            path, ignores = next(open_folders[-1], ("", None))
            if not path:
                open_folders.pop()
            elif ignores is None:
                yield path
            elif os.path.exists(os.path.join(path, ".git")):
                yield from self._folder(path)
            else:
                open_folders.append(self._entries(path, ignores))

    def _entries(self, folder: str, ignores: tuple[Patterns, ...]) -> Iterator[tuple[str, tuple[Patterns, ...] | None]]:
        """The files and folders in a folder, in order; with a folder what may ignore what is in it."""
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            self._problem(folder, reason(error))
            return
        if any(entry.name == ".gitignore" for entry in entries):
            ignores = (*_ignore_file(folder), *ignores)
        for entry in entries:
            path = entry.name if folder == "." else os.path.join(folder, entry.name)
            if not entry.is_dir(follow_symlinks=False):
                if not _ignored(ignores, path) and self._wanted(path):
                    yield path, None
            elif entry.name in VENDORED:
                self._pass_over(path)
            elif not (
                _ignored(ignores, f"{path}/")
                or self._left_out(f"{path}/")
                or os.path.exists(os.path.join(path, "pyvenv.cfg"))
            ):
                yield path, ignores

    def _pass_over(self, folder: str) -> None:
        if os.path.basename(folder)[0] not in "._" and folder not in self.vendored:
            self.vendored[folder] = None
            self._skipped("folder")

    def _wanted(self, path: str) -> bool:
        if path.lower().endswith(_BINARY) or self._left_out(path) or not self._taken_in(path):
            return False
        try:
            mode = os.lstat(path).st_mode
        except (FileNotFoundError, NotADirectoryError):
            # It is in git's index, and nowhere else.
            return False
        except OSError as error:
            self._problem(path, reason(error))
            return False
        if stat.S_ISREG(mode):
            return True
        if not stat.S_ISDIR(mode):
            self._skipped("link" if stat.S_ISLNK(mode) else "special")
        return False

    # ------------------------------------------------------------ patterns

    def _left_out(self, path: str) -> bool:
        if self._exclude is not None and self._exclude.match(path):
            return True
        settings = self._projects.of(path)
        return bool(settings.exclude) and bool(self._patterned("exclude", settings.root, settings.exclude).match(path))

    def _taken_in(self, path: str) -> bool:
        if self._include is not None:
            return bool(self._include.match(path))
        settings = self._projects.of(path)
        return settings.include is None or bool(self._patterned("include", settings.root, settings.include).match(path))

    def _patterned(self, kind: str, root: str, lines: Sequence[str]) -> Patterns:
        if (kind, root) not in self._patterns:
            try:
                self._patterns[kind, root] = own_patterns(root, lines)
            except ValueError as error:
                raise BadSettings(Message("{file}: {why}", file=f"{root}: {kind}", why=error.args[0])) from None
        return self._patterns[kind, root]


def _by_git(folder: str, problem: Callable[[str, str], None]) -> list[str] | None:
    """The files of a folder as git lists them, as paths inside the folder; None where git cannot tell.

    ``problem`` is told which folders git could not read, and why.
    """
    if repository(folder) is None:
        return None
    listed = _git(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if listed is None or listed[0]:
        return None
    _, names, complaints = listed
    # Of a folder that is ignored as a whole git lists nothing; it was named, so it is meant.
    if not names and (of_all := _git(folder, "check-ignore", "-q", ".")) and not of_all[0]:
        return None
    for line in complaints.splitlines():
        if line.startswith(_UNREAD):
            inside, _, why = os.fsdecode(line.removeprefix(_UNREAD)).rpartition("': ")
            problem(os.path.normpath(os.path.join(folder, inside)), Message(why.lower()))
    return list(dict.fromkeys(os.fsdecode(name) for name in names.split(b"\0") if name))


def _ignored_of(root: str, paths: Sequence[str]) -> dict[str, bool]:
    """Of files in a repository, whether each is ignored; one that git has is not."""
    full = {path: os.path.abspath(path) for path in paths}
    asked = b"".join(os.fsencode(one) + b"\0" for one in full.values())
    told = _git(root, "check-ignore", "-z", "--stdin", given=asked)
    if told is None or told[0] > 1:
        return {path: _ignored(_ignores_above(path), path) for path in paths}
    found = set(told[1].split(b"\0"))
    return {path: os.fsencode(one) in found for path, one in full.items()}


def _git(folder: str, *arguments: str, given: bytes = b"") -> tuple[int, bytes, bytes] | None:
    """How git ends, what it prints, and what it complains of; None where there is no git."""
    import subprocess

    environment = {name: value for name, value in os.environ.items() if name not in _LEADING} | {"LC_ALL": "C"}
    # A repository's own settings may name a program to ask for changes; listing needs none.
    call = ["git", "-c", "core.fsmonitor=false", "-C", folder, *arguments]
    try:
        done = subprocess.run(call, env=environment, input=given, capture_output=True, check=False)
    except OSError:
        return None
    return done.returncode, done.stdout, done.stderr


def _ignore_file(folder: str) -> tuple[Patterns, ...]:
    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="surrogateescape") as lines:
            return (Patterns(folder, lines),)
    except (OSError, ValueError):
        return ()


def _ignores_above(folder: str) -> tuple[Patterns, ...]:
    """The .gitignore files between a folder and its repository's root, the nearest first."""
    root = repository(folder)
    at = os.path.abspath(folder)
    found: list[Patterns] = []
    while root is not None and at != root:
        at = os.path.dirname(at)
        found += _ignore_file(at)
    return tuple(found)


def _ignored(ignores: tuple[Patterns, ...], path: str) -> bool:
    """Whether the nearest .gitignore that says anything of the path says that it is ignored."""
    return next((found for one in ignores if (found := one.match(path)) is not None), False)
