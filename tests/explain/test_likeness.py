from __future__ import annotations

import pytest

from smtplint.replies.explanation import explain

from . import likeness


def test_the_table_is_made_from_the_replies() -> None:
    assert likeness.TARGET.read_text(encoding="utf-8") == likeness.made(), "python -m tests.explain.likeness"


@pytest.mark.parametrize(
    ("reply", "cause"),
    [
        # in other words than any the tables of causes know
        ("550 We are not the post office for somewhere.example", "relay-denied"),
        ("554 5.7.1 We have had nothing but rubbish from your network, bye", "reputation"),
        # an enhanced code that says why counts for more
        ("550 5.1.1 We are not the post office for somewhere.example", "unknown-recipient"),
        # a code for syntax too
        ("501 We are not the post office for somewhere.example", "path-syntax"),
        # a few words are like anything
        ("550 not the post office", "unknown-recipient"),
        # what words tell gives way to what all of them are like
        ("451 4.3.0 Internal error: database connection lost", "server-fault"),
    ],
)
def test_a_reply_is_like_others(reply: str, cause: str) -> None:
    assert explain(reply).cause == cause
