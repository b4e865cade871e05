from __future__ import annotations

from pathlib import Path

from smtplint.replies.explanation import explain
from tests.rows import over


def worded() -> list[list[str]]:
    lines = (Path(__file__).parent / "worded.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


@over(("cause", "reply"), worded())
def test_one_cause_has_many_wordings(cause: str, reply: str) -> None:
    assert explain(reply).cause == cause
