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
        sooner = names and CAUSES[found.cause].policy in SOONER
        assert found.retry.after == (WAITS[CAUSES[found.cause].policy] if sooner else HALF_HOUR), enhanced
        if found.cause == bare.cause and not names:
            assert found.retry == bare.retry, enhanced


def test_there_are_words_for_what_calls_for_less() -> None:
    assert {one.key for one in CAUSES.values() if one.policy in SOONER} <= CLEARLY.keys() | {"timeout"}


@pytest.mark.parametrize("cause", sorted(CLEARLY))
def test_words_that_name_the_cause(cause: str) -> None:
    waits = {WAITS.get(CAUSES[cause].policy, HALF_HOUR)}
    words = CLEARLY[cause]
    told = (explain(f"{code} {enhanced} {words}") for code in TRANSIENT for enhanced in ("", *SILENT))
    # of other codes only words say that it was the connection whose time ran out
    counting = [one for one in told if one.cause == cause and (cause != "timeout" or one.code == 421)]
    assert {one.retry.after for one in counting} == waits


@pytest.mark.parametrize("code", ["", "421 ", "450 ", "451 "])
@pytest.mark.parametrize("words", ["", " timeout", " idle", " Error: timeout exceeded", " Timed out waiting for DATA"])
def test_a_connection_that_timed_out_is_replaced_at_once(code: str, words: str) -> None:
    assert explain(f"{code}4.4.2{words}").retry == explain("4.4.2").retry == explain("timeout").retry


@pytest.mark.parametrize("code", ["421", "451"])
@pytest.mark.parametrize("enhanced", [" 4.4.2", ""])
@pytest.mark.parametrize(
    "words", ["Connection lost", "connection dropped", "Backend timeout", "timeout (in reply to RCPT TO command)"]
)
def test_one_that_broke_or_that_waited_for_another_is_not(code: str, enhanced: str, words: str) -> None:
    assert explain(f"{code}{enhanced} {words}").retry.after == HALF_HOUR


@pytest.mark.parametrize("words", ["", "Please try again later", "Temporary failure", "Not now"])
def test_words_that_name_none(words: str) -> None:
    told = (explain(f"{code} {enhanced} {words}") for code in TRANSIENT for enhanced in ("", *SILENT))
    assert {one.retry.after for one in told} == {HALF_HOUR}


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("try again in 2 days", 172800),
        ("try again in a week", HALF_HOUR),
        ("try again in 30 days", HALF_HOUR),
        ("try again in 365 days", HALF_HOUR),
        ("try again in 2 months", HALF_HOUR),
        ("try again next week", HALF_HOUR),
        ("try again tomorrow", 86400),
        ("retry tomorrow at 08:00", 86400),
        ("retry after Sat, 28 Nov 2026 08:00:00 +0000", HALF_HOUR),
        ("until 14:30", HALF_HOUR),
        ("réessayez dans 5 minutes", 300),
        ("in 90 Sekunden", 90),
        ("ลองใหม่ใน 10 นาที", 600),
        ("กรุณารอ 30 วินาที", 30),
        ("ลองใหม่หลังจาก 2 ชั่วโมง", 7200),
        ("повторите через 5 минут", 300),
        ("请 5 分钟后重试", 300),
        ("10 分後に再送してください", 600),
        # no wait is meant
        ("since 2026", 300),
        ("10 นาที", 300),
    ],
)
def test_a_wait_in_words(words: str, after: int) -> None:
    """One beyond the message's life, or at a date, is no few minutes."""
    found = explain(f"450 4.7.1 Greylisted, {words}")
    assert (found.cause, found.retry.after) == ("greylisting", after)


@pytest.mark.parametrize(("cause", "after"), [("greylisting", 300), ("rate-limit", HALF_HOUR), ("path-syntax", None)])
def test_a_cause_says_how_to_try_again(cause: str, after: int | None) -> None:
    assert (explain(cause).retry.again, explain(cause).retry.after) == (after is not None, after)
