"""Every reply code that an RFC defines, and every enhanced code of the registry, its class included."""

from __future__ import annotations

from pathlib import Path

from smtplint.replies import codes
from smtplint.replies.enhanced import statuses

ENTRIES = codes.every()
CODES = tuple(code for code in ENTRIES if not code.verb)
ENHANCED = tuple(sorted(statuses(), key=lambda code: code[0]))


def reported() -> list[tuple[str, str, str]]:
    """The rows of reported.tsv: whose reply, its cause, the reply."""
    lines = (Path(__file__).parent / "reported.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(server, cause, reply.replace("\\n", "\n")) for server, cause, reply in rows]
