"""Make smtplint/replies/wordings.tsv from the recorded replies: `python -m tests.explain.wordings`.

A template is a reply text in which what came from the command is "*". Texts that share all but their quoted parts
become one template.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections import Counter
from pathlib import Path

from smtplint.replies.wording import fits

RECORDED = Path(__file__).parents[1] / "replies"
TARGET = Path(__file__).parents[2] / "smtplint" / "replies" / "wordings.tsv"
HEAD = "# server\tcode\tits words, * for what varies; made from the recorded replies by tests/explain/wordings.py\n"

_BRACKETS = re.compile(r"<.*>|\(b'.*\)|\[b'.*\]|b'.'")
_QUOTES = re.compile(r'"[^"]*"|\'[^\']*\'|\([^()]*\)')
_NUMBER = re.compile(r"\b\d+\b")
_ADDRESS = re.compile(r"<[^ ]*$|\S*@\S*|\S*(?:example|[.]test|ddddd)\S*")


def _sent(command: str) -> str:
    """The command as its characters were sent (recorded with escapes for what is not plain ASCII)."""
    try:
        raw = ast.literal_eval('b"' + command.replace('"', '\\"') + '"') if "\\" in command else command.encode()
    except (SyntaxError, ValueError):
        return command
    return raw.decode("utf-8", "replace")


def template(command: str, text: str) -> str:
    """``text`` with "*" for brackets, quotes, numbers, and every word that the command had."""
    sent = _sent(command)
    argument = sent.partition(":")[2] or sent
    head, shape = re.match(r"(\d\.\d{1,3}\.\d{1,3} )?(.*)", text, re.DOTALL).groups("")  # type: ignore[union-attr]
    shape = _BRACKETS.sub("*", shape)
    for word in sorted({*argument.split(), *re.split(r"[\s<>=]+", argument)}, key=len, reverse=True):
        if len(word) > 1:
            shape = re.sub(rf"(?<![a-z]){re.escape(word)}(?![a-z])", "*", shape)
    shape = _NUMBER.sub("*", _QUOTES.sub("*", shape))
    shape = _ADDRESS.sub("*", re.sub(r"[^ -~]+", "*", shape))
    shape = re.sub(r"\*[^A-Za-z*]*(?=\*)", "", shape)
    shape = re.sub(r"\*(?:[^\s*]*\*)+", "*", shape)
    return (head + shape).replace("\t", "*")


def _letters(shape: str) -> int:
    return sum(char.isalpha() for char in shape)


def merged(counts: Counter[str]) -> list[str]:
    """The templates, the most frequent first, without those that another covers.

    Many with one beginning become that beginning and "*".
    """
    beginnings: dict[str, Counter[str]] = {}
    for shape, count in counts.items():
        beginnings.setdefault(shape.partition("*")[0], Counter())[shape] += count
    found: Counter[str] = Counter()
    for head, shapes in beginnings.items():
        if len(shapes) > 4 and _letters(head) > 7:
            found[head + "*"] += shapes.total()
        else:
            found.update(shapes)
    kept = [
        shape for shape in found if not any(_letters(one) > 3 and one != shape and fits(one, shape) for one in found)
    ]
    return sorted(kept, key=lambda shape: (-found[shape], shape))


def made() -> str:
    """The text of the file."""
    found: dict[tuple[str, int], Counter[str]] = {}
    for path in sorted(RECORDED.glob("*.jsonl")):
        with path.open(encoding="utf-8") as rows:
            for line in rows:
                row = json.loads(line)
                if (row.get("code") or -1) > 0 and row.get("text"):
                    counts = found.setdefault((path.stem.partition("@")[0], row["code"]), Counter())
                    counts[template(row["command"], row["text"])] += 1
    lines = [
        f"{server}\t{code}\t{shape}\n" for (server, code), counts in sorted(found.items()) for shape in merged(counts)
    ]
    return HEAD + "".join(lines)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        RECORDED = Path(sys.argv[1])
    TARGET.write_text(made(), encoding="utf-8")
