"""An explanation never contradicts itself: the class, the advice on sending again, its words, and JSON say the same.

Asked of the whole catalogue, and of replies as servers send them, in both languages.
"""

from __future__ import annotations

import json
import re

import pytest

from smtplint import explain
from smtplint.cli import main
from smtplint.replies import advice, codes
from smtplint.replies.causes import CAUSES
from smtplint.replies.enhanced import statuses
from smtplint.replies.model import Explanation
from smtplint.translation import speaker

from .registered import reported

KINDS = {"2": "positive", "3": "intermediate", "4": "transient", "5": "permanent"}
CODES = [str(entry.code) for digit in (2, 3, 4, 5) for entry in codes.of_class(digit)]
REPLIES = list(dict.fromkeys(reply for _, _, reply in reported()))
CATALOGUE = [
    *(*CODES, *statuses()),
    *(f"{code} {enhanced}" for code in CODES for enhanced in statuses() if code[0] == enhanced[0]),
    *(f"{code} {status}" for code in ("421", "451", "550") for status in ("4.4.2", "5.1.1", "9.9.9", "4.99.1")),
]
# a hundred of all kinds
SOME = REPLIES[:: len(REPLIES) // 100]
LATER = re.compile(r"\b(?:try again|tries again|again later|wait and)\b", re.IGNORECASE)
NEVER = re.compile(r"\b(?:(?<!that )was given back|for good|never)\b", re.IGNORECASE)


def contradictions(subject: str, found: Explanation) -> list[str]:
    """What of an explanation does not go with the rest."""
    retry = found.retry
    digit = str(found.code or found.enhanced)[0]
    excess = found.code == 552 and found.cause == "too-many-recipients"
    said = {
        "kind": found.kind == KINDS[digit],
        "again": retry.again is (digit == "4" or excess),
        "when": (retry.after is not None) is retry.again,
        "limit": (retry.give_up_after is not None) is (retry.again and found.code not in (453, 458, 459)),
        "421": not (retry.again and found.code == 421) or retry.new_connection,
        "connection": not retry.new_connection or found.survival != "stays open",
        "closed": not retry.again or found.survival != "is closed" or retry.new_connection,
        "nobody": retry.again or not found.refuses or found.actor != "nobody",
        "sooner": not retry.again or retry.after != 0 or CAUSES[found.cause].policy in advice.SOONER,
        "later": retry.again or not found.refuses or found.cause == "authentication" or not LATER.search(found.fix),
        "never": not retry.again or not NEVER.search(f"{CAUSES[found.cause].meaning} {found.fix}"),
    }
    return [f"{subject[:80]}: {name}" for name, holds in said.items() if not holds]


def test_nothing_that_is_explained_contradicts_itself() -> None:
    assert [one for subject in (*CATALOGUE, *REPLIES) for one in contradictions(subject, explain(subject))] == []


@pytest.mark.parametrize("language", ["en", "th"])
def test_the_text_says_what_the_values_say(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    say = speaker(language)
    never = [
        "".join(say(words).split())
        for words in (
            "Never unchanged: mend the cause first.",
            "No program tries it again: send it anew by hand once the cause is gone.",
        )
    ]
    for subject in (*CODES, *statuses(), *SOME):
        found = explain(subject, language)
        english = explain(subject)
        assert (found.kind, found.cause, found.retry, found.survival) == (
            *(english.kind, english.cause),
            *(english.retry, english.survival),
        )
        assert main(["explain", "--lang", language, subject]) == 0
        told = "".join(capsys.readouterr().out.split())
        said = {
            "never": any(words in told for words in never) is (found.refuses and not found.retry.again),
            "again": not found.retry.again or "".join(advice.retry_words(say, found).split()) in told,
            "kind": "".join(say(str(found.kind)).split()) in told,
            "actor": not found.refuses or "".join(say("Who acts: {actor}.", actor=say(found.actor)).split()) in told,
            "connection": found.survival is None or "".join(say(found.survival).split()) in told,
        }
        assert (subject, [name for name, holds in said.items() if not holds]) == (subject, [])


@pytest.mark.parametrize("language", ["en", "th"])
def test_json_says_what_the_values_say(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    for subject in (*CODES, *statuses(), *SOME):
        found = explain(subject, language)
        assert main(["explain", "--lang", language, "--output-format", "json", subject]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told["retry"] == found.retry._asdict()
        names = ("code", "enhanced", "kind", "category", "cause", "fix", "actor", "survival", "server", "meaning")
        assert {name: told[name] for name in names} == {name: getattr(found, name) for name in names}
