"""Where a file stands in its project: its folders there tell what it is for, and those above say nothing of it.

A path that leads down from the working folder is taken as it is. Of any other, a folder that was named is the project,
or else the working folder where the file is below it, or the git repository; of what is in none only the name is known.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence


def leads_down(path: str) -> bool:
    """Whether a path begins in the working folder and stays there."""
    return not os.path.isabs(path) and not leads_out(os.path.normpath(path))


def leads_out(relative: str) -> bool:
    """Whether a relative path leads out of the folder that it begins in."""
    return relative.split(os.sep, 1)[0] == os.pardir


def elsewhere(named: Iterable[str]) -> list[str]:
    """The folders among what was named that a path leads up or away to."""
    return [os.path.abspath(name) for name in named if not leads_down(name) and os.path.isdir(name)]


def within(path: str, folders: Sequence[str]) -> str:
    """The path of a file in its project; ``folders``: those that were named, as ``elsewhere`` gives them."""
    if leads_down(path):
        return path
    path = os.path.abspath(path)
    for folder in (*folders, os.getcwd()):
        if _is_below(path, folder):
            return os.path.relpath(path, folder)
    root = repository(os.path.dirname(path))
    return os.path.basename(path) if root is None else os.path.relpath(path, root)


def repository(folder: str) -> str | None:
    """The root of the git repository that a folder lies in."""
    at = os.path.abspath(folder)
    while not os.path.exists(os.path.join(at, ".git")):
        above = os.path.dirname(at)
        if above == at:
            return None
        at = above
    return at


def _is_below(path: str, folder: str) -> bool:
    """Whether a file is below a folder that is not the root of all."""
    return os.path.dirname(folder) != folder and path.startswith(folder + os.sep)
