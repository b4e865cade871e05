"""The recorded replies of the real servers: how they are kept in ``tests/replies``, and read back.

``commands.jsonl`` has every command once, with its kind. ``<server>.jsonl`` has a header (server, software,
configuration, date), then a row a distinct reply with the numbers of the commands that drew it. A reply that quotes
the command is kept as a template: ``{line}``, ``{argument}``, ``{path}`` … stand for the pieces of the command that
``pieces`` gives.

``taken`` says that the server took the syntax: the code was 250, or the reply spoke of the recipient or of relaying
only (``POLICY``), so that the reply to predict is the 250.
"""

from __future__ import annotations

import json
import re
from codecs import escape_decode
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent.parent / "replies"

# Replies that are about the recipient or about relaying, and so about a syntax that was taken.
POLICY = {
    "sendmail": r"550 5\.1\.1 |452 4\.4\.5 ",
    "chasquid": r"503 5\.7\.1 |550 5\.1\.1 ",
    "opensmtpd": r"550 ",
    "dovecot-lmtp": r"550 5\.1\.1 |451 ",
    "qpsmtpd": r"550 Relaying denied",
    "courier": r"511 .*Unknown user",
}

# What stands for the code where the server closed the connection without a word.
CLOSED = -2


class Recorded(NamedTuple):
    """One command and what a server answered to it; ``text`` is what stands behind the code, lines joined by LF."""

    kind: str
    command: bytes
    code: int
    text: str
    taken: bool


def escaped(command: bytes) -> str:
    """The command as printable ASCII, as Python would write it between quotes."""
    return "".join(
        chr(c) if 32 <= c < 127 and c != 92 else {9: "\\t", 13: "\\r", 10: "\\n", 92: "\\\\"}.get(c, f"\\x{c:02x}")
        for c in command
    )


def unescaped(text: str) -> bytes:
    """The bytes that ``escaped`` was given."""
    return bytes(escape_decode(text.encode("latin-1"))[0])


def taken(server: str, code: int, text: str) -> bool:
    """Whether the reply says that the syntax was taken."""
    policy = _policy(server)
    return code == 250 or bool(policy and re.match(policy, f"{code} {text}"))


@cache
def _policy(server: str) -> str | None:
    return next((pattern for name, pattern in POLICY.items() if server.startswith(name)), None)


@cache
def pieces(command: bytes) -> dict[str, str]:
    """What of a command servers quote, longest first."""
    line = command.decode("latin-1")
    argument = line.partition(":")[2]
    stripped = argument.strip()
    path = re.match(r"[^ \t]*", stripped)
    inside = re.match(r"<(.*?)>", stripped)
    words = line.split()
    found = {
        "line": line,
        "argument": argument,
        "stripped": stripped,
        "path": path[0] if path else "",
        "inside": inside[1] if inside else "",
        "domain": (inside[1] if inside else stripped).rpartition("@")[2],
        "last": words[-1] if words else "",
        "keyword": words[-1].partition("=")[0] if words else "",
        "verb": words[0] if words else "",
    }
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))


def template(command: bytes, text: str) -> str:
    """The text with the longest piece of the command that it quotes named instead."""
    marked = text.replace("{", "{{").replace("}", "}}")
    for name, piece in pieces(command).items():
        quoted = piece.replace("{", "{{").replace("}", "}}")
        if len(piece) > 2 and quoted in marked:
            return marked.replace(quoted, f"{{{name}}}")
    return marked


@cache
def commands() -> tuple[tuple[str, bytes], ...]:
    """Every command, with its kind."""
    with open(FOLDER / "commands.jsonl", encoding="ascii") as file:
        return tuple((kind, unescaped(command)) for kind, command in map(json.loads, file))


def write_commands(rows: Iterable[tuple[str, bytes]]) -> None:
    with open(FOLDER / "commands.jsonl", "w", encoding="ascii") as file:
        file.writelines(json.dumps([kind, escaped(command)], separators=(",", ":")) + "\n" for kind, command in rows)


def servers() -> tuple[str, ...]:
    """The profiles whose replies are recorded."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*@*.jsonl")))


def header(server: str) -> dict[str, Any]:
    """What was recorded: server, software, configuration, date."""
    with open(FOLDER / f"{server}.jsonl", encoding="utf-8") as file:
        found: dict[str, Any] = json.loads(file.readline())
        return found


@cache
def recorded(server: str) -> tuple[Recorded, ...]:
    """Every reply recorded of a server, in the order of the commands."""
    return tuple(_recorded(server))


def _recorded(server: str) -> Iterator[Recorded]:
    with open(FOLDER / f"{server}.jsonl", encoding="utf-8") as file:
        file.readline()
        answers = {n: (code, text) for code, text, spans in map(json.loads, file) for n in _numbers(spans)}
    for number in sorted(answers):
        kind, command = commands()[number]
        code, text = answers[number]
        full = text.format_map(pieces(command)) if "{" in text or "}" in text else text
        yield Recorded(kind, command, code, full, taken(server, code, full))


def write(about: dict[str, Any], answers: dict[bytes, tuple[int, str]]) -> None:
    """Keep a server's replies: ``answers`` by command, code and text."""
    groups: dict[tuple[int, str], list[int]] = {}
    for number, (_, command) in enumerate(commands()):
        if command in answers:
            code, text = answers[command]
            groups.setdefault((code, template(command, text)), []).append(number)
    with open(FOLDER / f"{about['server']}.jsonl", "w", encoding="utf-8") as file:
        file.write(json.dumps(about, ensure_ascii=False) + "\n")
        for (code, text), numbers in groups.items():
            file.write(json.dumps([code, text, _spans(numbers)], ensure_ascii=False, separators=(",", ":")) + "\n")


def _spans(numbers: list[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)


def _numbers(spans: str) -> Iterator[int]:
    for run in spans.split(","):
        first, _, last = run.partition("-")
        yield from range(int(first), int(last or first) + 1)
