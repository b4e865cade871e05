"""Findings as some servers see them."""

from __future__ import annotations

import pytest

from smtplint.judging import judged
from smtplint.linting import lint

COLON = "No colon between the word and the address; one belongs there, with no space on either side."


@pytest.mark.parametrize(
    ("servers", "severity", "message"),
    [
        (("sendmail",), "error", f"{COLON} Refused by sendmail (501)."),
        (("postfix",), "error", f"{COLON} Refused by postfix (501)."),
        (("gmail",), "error", f"{COLON} What gmail would answer is not known."),
        (("gmail", "amazon-ses"), "error", f"{COLON} What gmail and amazon-ses would answer is not known."),
        (("postfix", "gmail"), "error", f"{COLON} Refused by postfix (501)."),
    ],
)
def test_who_takes_a_fault(servers: tuple[str, ...], severity: str, message: str) -> None:
    raw = b"MAIL FROM <a@example.com>"
    (finding,) = judged(raw, lint(raw).findings, servers)
    assert (finding.severity, finding.message) == (severity, message)


def test_a_connection_that_is_closed_is_a_refusal() -> None:
    raw = "MAÏL FROM:<a@example.com>".encode()
    (finding,) = judged(raw, lint(raw).findings, ("twisted", "gmail"))
    assert (finding.severity, finding.message) == (
        "error",
        '"MAÏL" is not a verb of SMTP; did you mean MAIL? Refused by twisted.',
    )
