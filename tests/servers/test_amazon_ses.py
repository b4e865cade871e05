"""Amazon SES: what is on record, and nothing else."""

from __future__ import annotations

import pytest

from smtplint.prediction import predict


@pytest.mark.parametrize(
    ("command", "span", "words"),
    [
        ("MAIL FROM:<>", (11, 11), "a sender: SES takes no bounces"),
        ("MAIL FROM:<AKIAIOSFODNN7EXAMPLE>", (11, 31), "an address, with @ and a domain"),
    ],
)
def test_known(command: str, span: tuple[int, int], words: str) -> None:
    prediction = predict(command, "amazon-ses")
    assert prediction.reply == (501, None, "Invalid MAIL FROM address provided")
    assert prediction.because == (span, words)
    assert prediction.basis == "documented"


@pytest.mark.parametrize(
    "command",
    ["", "MAIL FROM:<me@example.com>", "MAIL FROM: me@example.com", "MAIL FROM:<a b>", "RCPT TO:<>", "RCPT TO:<a@b.c>"],
)
def test_unknown(command: str) -> None:
    assert predict(command, "amazon-ses") == ("amazon-ses", None, "unknown", None, False)
