"""Make smtplint/replies/likeness.tsv from worded.tsv and reported.tsv: `python -m tests.explain.likeness`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from smtplint.replies.likeness import EVERY, codes_of, stems
from smtplint.replies.reading import read

from .test_worded import worded

TARGET = Path(__file__).parents[2] / "smtplint" / "replies" / "likeness.tsv"
HEAD = "# word\treplies of each cause that have it; made from those in tests/explain by tests/explain/likeness.py\n"

# a word of fewer replies tells of those alone
_FEW = 4


def known() -> list[tuple[str, str]]:
    """(cause, reply) of all refusals whose cause people have told."""
    reported = (Path(__file__).parent / "reported.tsv").read_text(encoding="utf-8").splitlines()
    rows = [*worded(), *(line.split("\t")[1:3] for line in reported if not line.startswith("#"))]
    return [(cause, reply.replace("\\n", "\n")) for cause, reply in rows if cause not in ("accepted", "continue")]


def made() -> str:
    """The text of the file."""
    found: dict[str, Counter[str]] = {}
    for cause, reply in known():
        reading = read(reply)
        for word in (EVERY, *stems(reading.text), *codes_of(reading)):
            found.setdefault(word, Counter())[cause] += 1
    causes = sorted(found[EVERY])
    kept = {word: counts for word, counts in sorted(found.items()) if counts.total() >= _FEW}
    lines = [("", *causes), *((word, *(str(counts[one] or "") for one in causes)) for word, counts in kept.items())]
    return HEAD + "".join("\t".join(line) + "\n" for line in lines)


if __name__ == "__main__":
    TARGET.write_text(made(), encoding="utf-8")
