"""Replies that differ in what is one message's own are understood once, and are explained as each would be by itself."""

from pathlib import Path

import pytest

from smtplint.replies.explanation import explain
from smtplint.replies.reading import Unreadable
from smtplint.sessions import dialogue, verdict
from smtplint.sessions.stand_ins import general, own


def reported() -> list[str]:
    lines = (Path(__file__).parent / "reported.tsv").read_text("utf-8").splitlines()
    return [line.split("\t")[2].replace("\\n", "\n") for line in lines if not line.startswith("#")]


def test_what_stands_for_ones_own_changes_nothing() -> None:
    changed = []
    for reply in reported():
        text, owns = general(reply)
        if not owns:
            continue
        assert own(text, owns) == reply
        try:
            found = explain(reply)
        except Unreadable:
            continue
        other = explain(text)
        if other._replace(subject=own(other.subject, owns)) != found:
            changed.append(reply)
    assert changed == []


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        ("550 5.1.1 <a.b@c.example>: unknown", "550 5.1.1 <someone1@host.example>: unknown"),
        ("550 a@b.example, c@d.example", "550 someone1@host.example, someone2@host.example"),
        ("554 [10.1.2.3] see https://x.example/?ip=10.1.2.3", "554 [192.0.2.1] see https://x.example/?ip=192.0.2.1"),
        ("554 5.7.1 no 123456", "554 5.7.1 no 1000001"),
        ("250 Ok: queued as 4XyZ12", "250 Ok: queued as 4ABCDEF011"),
        ("550 5.1.1 gone y9si12345qkb.123 - gsmtp", "550 5.1.1 gone 4ABCDEF011 - gsmtp"),
        ("250 OK id=1wbi1J-00000000BmK-3yPw", "250 OK id=4ABCDEF011"),
        ("451 4.7.1 2026-11-28T06:00:00.123Z later", "451 4.7.1 2000-01-01T00:00:00Z later"),
        # a stand-in that is one's own
        ("550 192.0.2.2 and 192.0.2.1", "550 192.0.2.1 and 192.0.2.2"),
    ],
)
def test_anyones(reply: str, text: str) -> None:
    assert general(reply)[0] == text
    assert own(*general(reply)) == reply


@pytest.mark.parametrize(
    "reply",
    [
        # lengths of time, codes, what the tables name, pages, and words
        "450 4.7.1 try again in 3600 seconds",
        "450 4.7.1 try again in 3600s",
        "550 5.7.606 Access denied",
        "554 RFC 5322 forbids it",
        "550 see https://support.google.com/mail/answer/188131",
        "555 5.5.4 Unsupported option: SMTPUTF8, 8BITMIME, BODY=8BITMIME",
        "550 5.4.1 policy-rejected-now",
        "550 5.1.1 <O'Neil!@c.example> unknown",
        "421 4.7.0 until 14:30:00",
    ],
)
def test_nobodys(reply: str) -> None:
    assert general(reply) == (reply, {})


def test_what_is_alike_is_understood_once() -> None:
    lines = ["S: 220 mx.example ESMTP", "C: EHLO a.example", "S: 250 mx.example", "C: MAIL FROM:<a@b.example>", "S: 250 Ok"]
    for n in range(20_000, 20_200):
        lines += [f"C: RCPT TO:<u{n}@d{n}.example>", f"S: 550 5.1.1 <u{n}@d{n}.example>: no user 192.0.2.{n % 250} {n}"]
    verdict._explained.cache_clear()
    found = list(verdict.judge(dialogue.read("\n".join(lines).encode())).exchanges)
    assert verdict._explained.cache_info().misses == 4
    assert found[-1].explanation is not None
    assert found[-1].explanation.subject == "550 5.1.1 <u20199@d20199.example>: no user 192.0.2.199 20199"
