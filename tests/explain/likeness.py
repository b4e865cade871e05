"""Make smtplint/replies/likeness.tsv from worded.tsv and reported.tsv: `python -m tests.explain.likeness`.

This is logistic regression, by stochastic gradient descent whose steps grow smaller with each that was made (AdaGrad).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import exp, sqrt
from pathlib import Path
from random import Random

from smtplint.replies.likeness import EVERY, LETTERS, codes_of, stems
from smtplint.replies.reading import read

from .test_worded import worded

TARGET = Path(__file__).parents[2] / "smtplint" / "replies" / "likeness.tsv"
HEAD = (
    "# word\tpoints for and against each cause; made from the replies in tests/explain by tests/explain/likeness.py\n"
)

# a word of fewer replies tells of those alone
_FEW = 3
_TURNS = 20
_STEP = 0.15
_SHRINKING = 0.001
# so little a cause is off that nothing is learnt by it
_LITTLE = 0.01
_POINT = 0.1


def known() -> list[tuple[str, str]]:
    """(cause, reply) of all refusals whose cause people have told."""
    reported = (Path(__file__).parent / "reported.tsv").read_text(encoding="utf-8").splitlines()
    rows = [*worded(), *(line.split("\t")[1:3] for line in reported if not line.startswith("#"))]
    return [(cause, reply.replace("\\n", "\n")) for cause, reply in rows if cause not in ("accepted", "continue")]


def _learnt(examples: list[tuple[int, list[str]]], causes: int) -> dict[str, list[float]]:
    """How much each word weighs for each cause."""
    weights: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * causes)
    moved: defaultdict[str, list[float]] = defaultdict(lambda: [1e-8] * causes)
    order = Random(1)
    for _ in range(_TURNS):
        order.shuffle(examples)
        for right, words in examples:
            sums = [sum(column) for column in zip(*(weights[word] for word in words), strict=True)]
            most = max(sums)
            shares = [exp(one - most) for one in sums]
            whole = sum(shares)
            for place, share in enumerate(shares):
                off = share / whole - (place == right)
                if abs(off) < _LITTLE:
                    continue
                for word in words:
                    slope = off + _SHRINKING * weights[word][place]
                    moved[word][place] += slope * slope
                    weights[word][place] -= _STEP * slope / sqrt(moved[word][place])
    return weights


def _letters(weights: list[float]) -> str:
    none = LETTERS.index(".")
    return "".join(LETTERS[max(0, min(2 * none, none + round(weight / _POINT)))] for weight in weights).rstrip(".")


def made() -> str:
    """The text of the file."""
    held: list[tuple[str, list[str]]] = []
    for cause, reply in known():
        reading = read(reply)
        held.append((cause, sorted({EVERY, *stems(reading.text), *codes_of(reading)})))
    count = Counter(word for _, words in held for word in words)
    causes = [cause for cause, _ in Counter(cause for cause, _ in held).most_common()]
    examples = [(causes.index(cause), [word for word in words if count[word] >= _FEW]) for cause, words in held]
    lines = [
        ("", *causes),
        *((word, _letters(weights)) for word, weights in sorted(_learnt(examples, len(causes)).items())),
    ]
    return HEAD + "".join("\t".join(line) + "\n" for line in lines)


if __name__ == "__main__":
    TARGET.write_text(made(), encoding="utf-8")
