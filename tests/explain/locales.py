"""Keep the Thai catalogue: `python -m tests.explain.locales` adds new texts to smtplint.po and builds smtplint.mo.

A text new in the program comes into the .po with an empty translation, which a test then reports; a text that is gone
goes. The .mo is the GNU format that the standard library's gettext reads.
"""

from __future__ import annotations

import ast
import struct
from pathlib import Path

from smtplint import translation

from .messages import messages

FOLDER = Path(translation.__file__).parent / "locale" / "th" / "LC_MESSAGES"
PO, MO = FOLDER / "smtplint.po", FOLDER / "smtplint.mo"
HEADER = "Language: th\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def read() -> dict[str, str]:
    """The .po as a mapping of English to Thai, its header left out."""
    found: dict[str, str] = {}
    key = ""
    for line in PO.read_text(encoding="utf-8").splitlines():
        if line.startswith("msgid "):
            key = ast.literal_eval(line[6:])
        elif line.startswith("msgstr ") and key:
            found[key] = ast.literal_eval(line[7:])
    return found


def written(texts: dict[str, str]) -> str:
    """The text of a .po."""
    entries = [f"msgid {_quoted(key)}\nmsgstr {_quoted(value)}\n" for key, value in texts.items()]
    return "\n".join([f'msgid ""\nmsgstr {_quoted(HEADER)}\n', *entries])


def compiled(texts: dict[str, str]) -> bytes:
    """The bytes of the .mo: a header of seven words, two tables of (length, offset), the strings."""
    rows = sorted((key.encode(), value.encode()) for key, value in {"": HEADER, **texts}.items() if value)
    count = len(rows)
    offset = 28 + 16 * count
    tables: tuple[list[int], list[int]] = ([], [])
    strings = b""
    for column, table in enumerate(tables):
        for row in rows:
            table += [len(row[column]), offset + len(strings)]
            strings += row[column] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, offset)
    return head + struct.pack(f"<{4 * count}I", *tables[0], *tables[1]) + strings


if __name__ == "__main__":
    known = read() if PO.exists() else {}
    texts = {text: known.get(text, "") for text in messages()}
    PO.write_text(written(texts), encoding="utf-8")
    MO.write_bytes(compiled(texts))
    print(f"{len(texts)} texts, {sum(not value for value in texts.values())} without a translation")
