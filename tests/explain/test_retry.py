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
        ("retry in 1h30m", 5400),
        ("try again in 1:30:00", 5400),
        ("Retry-After: 7200", 7200),
        ("next retry allowed in 5400", 5400),
        ("not before 4 hours from now", 14400),
        ("for the next 86400 seconds", 86400),
        ("try in about an hour", 3600),
        ("retry in one and a half hours", 5400),
        ("versuchen Sie es in 2 Stunden erneut", 7200),
        ("inténtelo de nuevo en 2 horas", 7200),
        ("riprova tra 2 ore", 7200),
        ("in einer Stunde", 3600),
        ("dentro de quince minutos", 900),
        ("spróbuj za 2 godziny", 7200),
        ("försök igen om 20 minuter", 1200),
        ("20 dakika sonra tekrar deneyin", 1200),
        ("20분 후 다시 시도하세요", 1200),
        # no wait is meant
        ("retry after 2026-11-28", HALF_HOUR),
        ("in 5 mails", 300),
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


@pytest.mark.parametrize("words", ["please reconnect later", "Do not reconnect", "reconnecting too fast", "reconnect"])
@pytest.mark.parametrize("code", ["421", "421 4.7.0", "421 4.3.2"])
def test_who_asks_to_reconnect_later_is_not_answered_at_once(code: str, words: str) -> None:
    assert explain(f"{code} {words}").retry.after == HALF_HOUR


@pytest.mark.parametrize(
    ("reply", "after"),
    [
        ("421 Too many messages in this session, try again later", HALF_HOUR),
        ("421 Too many messages in this session, please reconnect", 0),
        ("452 Too many recipients, come back later", HALF_HOUR),
        ("452 Too many recipients", 0),
    ],
)
def test_later_is_not_at_once(reply: str, after: int) -> None:
    assert explain(reply).retry.after == after


@pytest.mark.parametrize(
    "reply",
    [
        "451 4.4.2 lost connection with mx.example.net while sending message body",
        "450 4.4.2 conversation with mx.example.net timed out while sending message body",
        "451 4.4.2 Connection reset by peer during DATA",
        "442 4.4.2 The connection was dropped during the transmission",
        "450 4.4.1 connect to mx.example.net[192.0.2.1]:25: Connection refused",
        "451 4.4.1 connect to mx.example.net[192.0.2.1]:25: Network is unreachable",
    ],
)
def test_a_connection_that_broke_is_not_used_again(reply: str) -> None:
    found = explain(reply)
    assert found.retry == (True, True, HALF_HOUR, 432000)
    assert (found.survival, found.actor) == ("is closed", "client operator")


def test_a_server_that_tells_of_another_connection_keeps_this_one() -> None:
    told = explain("said: 451 4.4.1 connect to mx.example.net: Connection refused (in reply to RCPT TO command)")
    assert (told.survival, told.retry.new_connection) == ("stays open", False)


@pytest.mark.parametrize(
    "reply", ["451 4.3.2 Not accepting network messages, closing", "250 2.0.0 ok, closing connection"]
)
def test_a_server_that_hangs_up_is_heard(reply: str) -> None:
    assert explain(reply).survival == "is closed"


@pytest.mark.parametrize(
    ("reply", "code", "cause"),
    [
        ("250-mx.example.com\n550 5.1.1 no such user", 550, "unknown-recipient"),
        ("250-ok\n451 4.3.0 failed", 451, "server-fault"),
        ("250-ok\n220 ok", 250, "accepted"),
        ("550-5.1.1 no such user\n250 ok", 550, "unknown-recipient"),
    ],
)
def test_a_line_that_refuses_is_heard(reply: str, code: int, cause: str) -> None:
    found = explain(reply)
    assert (found.code, found.cause) == (code, cause)
    assert [note[:24] for note in found.notes] == ["The lines of this reply "]
