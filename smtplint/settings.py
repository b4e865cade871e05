"""The settings of a project: ``[tool.smtplint]`` of the nearest pyproject.toml, or a smtplint.toml.

Strategy. The settings of a file are those of the nearest folder at or above it that has any; where a folder has both,
smtplint.toml counts. A pyproject.toml is parsed only where the word is in it, so that a project without settings costs
a look into each folder. What the keys are and what they hold is said by ``settings.schema.json``, and only there.
"""

from __future__ import annotations

import os

from .folder import HERE
from .misuse import Misuse
from .regexes import regex
from .translation import Message, reason

# The name of a table that comes near to this tool's own.
_NEARLY = regex(rb"\btool[ \t]*\.[ \t]*[\"']?(?i:s[mtp]{1,4}[-_]?[lint])")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_OWN = "smtplint.toml"
_SHARED = "pyproject.toml"
# What is said of a value that is not of the type that the schema has.
WANTED = {
    "object": "{key} is to be a table",
    "array": "{key} is to be a list of strings",
    "string": "{key} is to be a list of strings",
    "boolean": "{key} is to be true or false",
}


class BadSettings(Misuse):
    """The settings cannot be used; the text names the file and says why, in a line."""


class Settings:
    """What a project asks for. ``select``, ``include`` and ``servers`` are None where nothing is said of them.

    ``file`` is where it is said ("" for nowhere) and ``root`` the folder that patterns are read from.
    """

    __slots__ = ("exclude", "file", "ignore", "include", "per_file_ignores", "root", "select", "servers", "smtputf8")

    def __init__(self, file: str = "", values: Mapping[str, Any] | None = None) -> None:
        said = values or {}
        self.file = file
        self.root = os.path.dirname(file)
        self.select: list[str] | None = said.get("select")
        self.ignore: list[str] = said.get("ignore", [])
        self.per_file_ignores: dict[str, list[str]] = said.get("per-file-ignores", {})
        self.exclude: list[str] = said.get("exclude", [])
        self.include: list[str] | None = said.get("include")
        self.servers: list[str] | None = said.get("servers")
        self.smtputf8: bool = said.get("context", {}).get("smtputf8", False)


class Projects:
    """The settings of files, each folder looked into once."""

    def __init__(self) -> None:
        self._known: dict[str, Settings] = {}
        # The same by folders as they are written.
        self._written: dict[str, Settings] = {}
        self._none = Settings()

    def of(self, path: str) -> Settings:
        """The settings of the file at ``path``, which need not be there; raises BadSettings."""
        written, name = os.path.split(path)
        if name in ("", os.curdir, os.pardir):
            return self._of_folder(os.path.dirname(os.path.abspath(path)))
        found = self._written.get(written)
        if found is None:
            found = self._written[written] = self._of_folder(os.path.abspath(written))
        return found

    def _of_folder(self, folder: str) -> Settings:
        passed = [folder]
        while folder not in self._known:
            found, above = _in(folder), os.path.dirname(folder)
            if found is not None or above == folder:
                self._known[folder] = found or self._none
            else:
                passed.append(above)
                folder = above
        self._known |= dict.fromkeys(passed, self._known[folder])
        return self._known[folder]


def _in(folder: str) -> Settings | None:
    for name in (_OWN, _SHARED):
        file = os.path.join(folder, name)
        if not os.path.isfile(file):
            continue
        try:
            with open(file, "rb") as source:
                data = source.read()
        except OSError as error:
            raise BadSettings(Message("{file}: {why}", file=file, why=reason(error))) from None
        # In UTF-16, which TOML is not, a NUL stands beside every letter.
        if name == _OWN or _is_named(data.replace(b"\0", b"")):
            table = _table(file, data)
            if name == _SHARED:
                tool = table.get("tool")
                if not isinstance(tool, dict):
                    continue
                if "smtplint" not in tool:
                    _check_names(file, tool)
                    continue
                table = tool["smtplint"]
            _check(file, table)
            return Settings(file, table)
    return None


def _is_named(data: bytes) -> bool:
    """Whether a file for many tools may speak of this one, or of what is meant for it."""
    return b"smtplint" in data or _NEARLY.search(data) is not None


def _check_names(file: str, tool: Mapping[str, Any]) -> None:
    """Raise BadSettings where a table for this tool is named in another way."""
    from difflib import get_close_matches

    for name in tool:
        if get_close_matches(name.lower().replace("-", "").replace("_", ""), ("smtplint",), 1, 0.85):
            why = Message("unknown key {key!r}; did you mean {near}?", key=f"tool.{name}", near="tool.smtplint")
            raise BadSettings(Message("{file}: {why}", file=file, why=why))


def _table(file: str, data: bytes) -> dict[str, Any]:
    from tomllib import TOMLDecodeError, loads

    try:
        return loads(data.decode("utf-8-sig"))
    except (TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadSettings(Message("{file}: is not TOML: {error}", file=file, error=error)) from None


def _check(file: str, table: object) -> None:
    from json import load

    with open(os.path.join(HERE, "settings.schema.json"), encoding="utf-8") as source:
        schema = load(source)
    wrong = _wrong(schema, table, "")
    if wrong:
        raise BadSettings(Message("{file}: {why}", file=file, why=wrong))


def _wrong(schema: Mapping[str, Any], value: object, key: str) -> Message | None:
    """What in the value is not as the schema has it, in a few words; names of rules and servers are asked elsewhere."""
    kind = schema["type"]
    if kind == "object" and isinstance(value, dict):
        return next(filter(None, (_wrong_in(schema, value, key, name) for name in value)), None)
    if kind == "array" and isinstance(value, list):
        return next(filter(None, (_wrong(schema["items"], one, key) for one in value)), None)
    if (kind == "string" and isinstance(value, str)) or (kind == "boolean" and isinstance(value, bool)):
        return None
    return Message(WANTED[kind], key=key or "smtplint")


def _wrong_in(schema: Mapping[str, Any], table: Mapping[str, object], key: str, name: str) -> Message | None:
    known = schema.get("properties", {})
    rest = schema.get("additionalProperties")
    where = f"{key}.{name}" if key else name
    if name in known:
        return _wrong(known[name], table[name], where)
    if isinstance(rest, dict):
        return _wrong(rest, table[name], where)
    from difflib import get_close_matches

    for near in get_close_matches(name.replace("_", "-").lower(), known, 1):
        return Message("unknown key {key!r}; did you mean {near}?", key=where, near=near)
    return Message("unknown key {key!r}; there are {known}", key=where, known=", ".join(known))
