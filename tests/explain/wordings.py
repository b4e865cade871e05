"""Make smtplint/replies/wordings.tsv from the recorded replies: `python -m tests.explain.wordings`.

A template is a reply text in which what came from the command is "*". Texts that share all but their quoted parts
become one template.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from smtplint.replies.wording import fits
from smtplint.servers import profile
from tests.lab import evidence

TARGET = Path(__file__).parents[2] / "smtplint" / "replies" / "wordings.tsv"
HEAD = "# server\tcode\tits words, * for what varies; made from the recorded replies by tests/explain/wordings.py\n"

# What programs say where nothing is recorded: to other commands than MAIL and RCPT, and behind HELO.
ELSEWHERE = (
    ("postfix", 250, "2.0.0 Ok"),
    ("aiosmtpd", 501, "Syntax: MAIL FROM: <address>"),
    ("aiosmtpd", 501, "Syntax: RCPT TO: <address>"),
)

# What is left of a template that any server may have written.
_ANYONES = ("User", "User unknown")
_CODE = re.compile(r"\d\.\d{1,3}\.\d{1,3} |\*")

_BRACKETS = re.compile(r"<.*>|\(b'.*\)|\[b'.*\]|b'.'")
# The server's own words in quotes or brackets, as in: missing "<", Syntax: MAIL FROM:<address>.
_OWN = re.compile(r"""(?<![\w"'])(["'])[!-/:-@[-`{-~]\1(?![\w"'])|<[a-z-]{3,}>""")
# They are kept as characters that no reply has.
_KEPT = 0xE000
_VERBS = ("MAIL", "FROM", "FROM:", "RCPT", "TO", "TO:")
_QUOTES = re.compile(r'"[^"]*"|\'[^\']*\'|\((?!#)[^()]*\)')
_NUMBER = re.compile(r"(?<![#.])\b\d+\b")
_ADDRESS = re.compile(r"<[^ ]*$|\S*@\S*|\S*(?:example|[.]test|ddddd)\S*|localhost(?: \[\S*\])?")


def template(command: bytes, text: str) -> str:
    """``text`` with "*" for brackets, quotes, numbers, and every word that the command had."""
    sent = command.decode("utf-8", "replace")
    argument = sent.partition(":")[2] or sent
    head, shape = re.match(r"(\d\.\d{1,3}\.\d{1,3} )?(.*)", text, re.DOTALL).groups("")  # type: ignore[union-attr]
    for own in {found[0] for found in _OWN.finditer(shape)}:
        if own[0] != "<" or own not in sent:
            shape = shape.replace(own, "".join(chr(_KEPT + ord(char)) for char in own))
    shape = _BRACKETS.sub("*", shape)
    for word in sorted({*argument.split(), *re.split(r"[\s<>=]+", argument)}, key=len, reverse=True):
        if len(word) > 1 and word in shape and word.upper() not in _VERBS:
            shape = re.sub(rf"(?<![a-z]){re.escape(word)}(?![a-z])", "*", shape)
    shape = _NUMBER.sub("*", _QUOTES.sub("*", shape))
    shape = _ADDRESS.sub("*", re.sub(r"[^ -~\ue000-\ue07f]+", "*", shape))
    shape = re.sub(r"\*[^A-Za-z*\ue000-\ue07f]*(?=\*)", "", shape)
    shape = re.sub(r"\*(?:[^\s*]*\*)+", "*", shape)
    shape = re.sub(r"[\ue000-\ue07f]", lambda found: chr(ord(found[0]) - _KEPT), shape)
    return (head + shape).replace("\t", "*")


def _is_anyones(shape: str) -> bool:
    return _CODE.sub("", shape).strip() in _ANYONES


def _letters(shape: str) -> int:
    return sum(char.isalpha() for char in shape)


def merged(counts: Counter[str]) -> list[str]:
    """The templates, the most frequent first, without those that another covers and those that say nothing.

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
    telling = [shape for shape in kept if "*" not in shape or (_letters(shape) > 3 and not _is_anyones(shape))]
    return sorted(telling, key=lambda shape: (-found[shape], shape))


def made() -> str:
    """The text of the file."""
    replies: dict[tuple[str, int], dict[str, tuple[bytes, int]]] = {}
    for server in evidence.servers():
        for row in evidence.recorded(server):
            if row.code > 0 and row.text:
                texts = replies.setdefault((profile(server).program, row.code), {})
                command, count = texts.get(row.text, (row.command, 0))
                texts[row.text] = (command, count + 1)
    found: dict[tuple[str, int], Counter[str]] = {}
    for key, texts in replies.items():
        counts = found.setdefault(key, Counter())
        for text, (command, count) in texts.items():
            counts[template(command, text)] += count
    for server, code, text in ELSEWHERE:
        found[server, code][text] = 1
    lines = [
        f"{server}\t{code}\t{shape}\n" for (server, code), counts in sorted(found.items()) for shape in merged(counts)
    ]
    return HEAD + "".join(lines)


if __name__ == "__main__":
    TARGET.write_text(made(), encoding="utf-8")
    from . import telling  # which reads what was written above

    telling.TELLING.write_text(telling.made(), encoding="utf-8")
    telling.EXAMPLES.write_text(telling.examples(), encoding="utf-8")
