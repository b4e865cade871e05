"""When to send again, over the whole catalogue.

The rule (RFC 5321 §4.5.4.1): half an hour, unless the reply itself names a cause for which less will do, or asks for a
time of its own. What only follows from the codes is no more than likely, so that an enhanced code which does not name
the cause changes nothing of the wait.
"""

from pathlib import Path

import pytest

from smtplint import explain
from smtplint.replies import codes, wording
from smtplint.replies.advice import SOONER
from smtplint.replies.causes import CAUSES
from smtplint.replies.enhanced import statuses
from smtplint.replies.sense import sense

HALF_HOUR = 1800
WAITS = {"soon": 300, "reconnect": 0, "again now": 0}
TRANSIENT = sorted({entry.code for entry in codes.of_class(4)})
ENHANCED = [code for code in statuses() if code[0] == "4"]
SILENT = [code for code in ENHANCED if statuses()[code].cause in ("unspecified", "policy")]


def clearly() -> dict[str, str]:
    """For each cause words that name it and no time."""
    found: dict[str, str] = {}
    for line in (Path(__file__).parent / "worded.tsv").read_text("utf-8").splitlines():
        cause, _, reply = line.partition("\t")
        words = reply[4:]
        said = sense(words) if cause in CAUSES and reply[:1] == "4" and words[1:2] != "." else None
        if said == (cause, True) and not wording.says_when(words) and not wording.parts(words):
            found.setdefault(cause, words)
    return found


CLEARLY = clearly()


@pytest.mark.parametrize("code", TRANSIENT)
def test_codes_alone(code: int) -> None:
    bare = explain(code)
    assert bare.retry.after == HALF_HOUR
    for enhanced in ENHANCED:
        found = explain(f"{code} {enhanced}")
        names = statuses()[enhanced].cause == found.cause
        sooner = names and CAUSES[found.cause].policy in SOONER and (found.cause != "timeout" or code == 421)
        assert found.retry.after == (WAITS[CAUSES[found.cause].policy] if sooner else HALF_HOUR), enhanced
        if found.cause == bare.cause and not names:
            assert found.retry == bare.retry, enhanced


def test_there_are_words_for_what_calls_for_less() -> None:
    assert {one.key for one in CAUSES.values() if one.policy in SOONER} <= CLEARLY.keys() | {"timeout"}


@pytest.mark.parametrize("cause", sorted(CLEARLY))
def test_words_that_name_the_cause(cause: str) -> None:
    waits = {HALF_HOUR} if cause == "timeout" else {WAITS.get(CAUSES[cause].policy, HALF_HOUR)}
    words = CLEARLY[cause]
    told = (explain(f"{code} {enhanced} {words}") for code in TRANSIENT for enhanced in ("", *SILENT))
    assert {one.retry.after for one in told if one.cause == cause and (cause != "timeout" or one.code != 421)} == waits


@pytest.mark.parametrize("words", ["", "Please try again later", "Temporary failure", "Not now"])
def test_words_that_name_none(words: str) -> None:
    told = (explain(f"{code} {enhanced} {words}") for code in TRANSIENT for enhanced in ("", *SILENT))
    assert {one.retry.after for one in told} == {HALF_HOUR}
