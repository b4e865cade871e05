"""A delivery that a log says was put off and made later is history."""

from __future__ import annotations

from pathlib import Path

import pytest

from smtplint.cli import main
from smtplint.sessions import dialogue, verdict

NOTHING = ("Nothing to do: what was refused was taken later, or kept no message back.",)
NO = "450 4.2.0 Greylisted"
HOST = "mx.c.example [192.0.2.1]"
EXIM = "2026-11-28 10:00:00 1sAbCd-0000Ab-1x "
RECENT = "2026-11-28 10:00:00 1sAbCd-00000000AbC-1x3y "
ERROR = f"H={HOST}: SMTP error from remote mail server after RCPT TO:<{{0}}>: {NO}\n"
POSTFIX = "Nov 28 10:00:00 m postfix/smtp[7]: 4F1AA2B3C4: to=<{0}>, dsn="
SENDMAIL = "Nov 28 10:00:00 m sendmail[7]: 7ASA00x1000100: to=<{0}>, dsn="
STARTING = "@40000000674700a0abcdef12 starting delivery {1}: msg 11 to remote {{0}}\n{0}"
ENDED = "@40000000674700a1abcdef12 delivery {}: "
COURIER = "Nov 28 10:00:00 m courieresmtp: id=0007.6747,from=<a@b.example>,addr=<{0}>"
OPENSMTPD = "Nov 28 10:00:00 m smtpd[7]: 8f1e mta delivery evpid=0123456789abcdef from=<a@b.example> to=<{0}> "

# what each program says of a recipient that it puts off, and of one that it delivers to
PROGRAMS = {
    "postfix": (
        f"{POSTFIX}4.2.0, status=deferred (host m said: {NO} (in reply to RCPT TO command))\n",
        f"{POSTFIX}2.0.0, status=sent (250 2.0.0 Ok: queued as 9A8)\n",
    ),
    "postfix-unreached": (
        f"{POSTFIX}4.4.1, status=deferred (connect to m: Connection timed out)\n",
        f"{POSTFIX}2.0.0, status=sent (delivered to mailbox)\n",
    ),
    "exim": (
        f"{EXIM}{ERROR}{EXIM}== {{0}} R=dns T=smtp defer (-44) {ERROR}",
        f'{EXIM}=> {{0}} R=dns T=smtp H={HOST} C="250 2.0.0 Ok: queued as 9A8"\n',
    ),
    "exim-with-others": (
        f"{RECENT}== {{0}} <list@b.example> R=dns T=smtp defer (110): Connection timed out\n",
        f"{RECENT}-> {{0}} <list@b.example> R=dns T=smtp H={HOST}\n",
    ),
    "sendmail": (
        f"{SENDMAIL}4.2.0, stat=Deferred: {NO}\n",
        f"{SENDMAIL}2.0.0, stat=Sent (Ok: queued as 9A8)\n",
    ),
    "qmail": (
        STARTING.format(f"{ENDED}deferral: m_does_not_like_recipient./Remote_host_said:_450_4.2.0_Grey/\n", 1).replace(
            "delivery {}", "delivery 1"
        ),
        STARTING.format(f"{ENDED}success: m_accepted_message./Remote_host_said:_250_2.0.0_Ok/\n", 2).replace(
            "delivery {}", "delivery 2"
        ),
    ),
    "courier": (f"{COURIER}: {NO}\n", f"{COURIER},success: delivered: m\n"),
    "opensmtpd": (
        f'{OPENSMTPD}result="TempFail" stat="{NO}"\n',
        f'{OPENSMTPD}result="Ok" stat="250 2.0.0 Ok"\n',
    ),
}
# the ids of messages, and those of others
OTHER = {"4F1": "5F1", "1sAb": "2sAb", "7ASA": "8ASA", "id=0007": "id=0008", "msg 11": "msg 12", "evpid=0": "evpid=1"}


def judged(log: str) -> verdict.Verdict:
    return verdict.judge(dialogue.read(log.encode()))


def left(log: str) -> list[bool]:
    """Of each refusal that is told, whether it is left."""
    return [not one.exchange.over for one in judged(log).exchanges if (one.exchange.reply or "").startswith("4")]


@pytest.mark.parametrize(("put_off", "made"), PROGRAMS.values(), ids=PROGRAMS)
def test_a_delivery_that_is_made_later_is_history(put_off: str, made: str) -> None:
    log = put_off.format("bob@c.example") * 2 + made.format("Bob@c.example")
    assert judged(log).advice == NOTHING
    assert not any(left(log))
    assert not any(one.exchange.queued for one in judged(log).exchanges)


@pytest.mark.parametrize(("put_off", "made"), PROGRAMS.values(), ids=PROGRAMS)
def test_a_delivery_that_was_made_before_is_not(put_off: str, made: str) -> None:
    assert all(left(made.format("bob@c.example") + put_off.format("bob@c.example")))


@pytest.mark.parametrize(("put_off", "made"), PROGRAMS.values(), ids=PROGRAMS)
def test_a_delivery_of_another_message_leaves_it(put_off: str, made: str) -> None:
    put_off, other = put_off.format("bob@c.example"), made.format("bob@c.example")
    for mine, another in OTHER.items():
        other = other.replace(mine, another)
    assert other != made.format("bob@c.example")
    assert all(left(put_off + other))
    # both are told of, although they say the same
    assert sorted({*left(put_off.replace("4F1", "6F1") + put_off + made.format("bob@c.example"))}) == (
        [False, True] if "4F1" in put_off else [False]
    )


def test_to_each_recipient_by_itself() -> None:
    put_off, made = PROGRAMS["postfix"]
    log = put_off.format("bob@c.example") + put_off.format("carol@c.example") + made.format("bob@c.example")
    assert left(log) == [False, True]
    assert left(log + made.format("carol@c.example")) == [False, False]


def test_to_several_recipients_at_once() -> None:
    put_off, made = PROGRAMS["sendmail"]
    both = put_off.format("bob@c.example>,<carol@c.example")
    assert left(both + made.format("bob@c.example")) == [True]
    assert left(both + made.format("bob@c.example") + made.format("carol@c.example")) == [False]


def test_a_host_that_was_tried_before_another_is_history() -> None:
    before = f"Nov 28 10:00:00 m postfix/smtp[7]: 4F1AA2B3C4: host m[192.0.2.2] said: {NO} (in reply to DATA command)\n"
    assert judged(before + PROGRAMS["postfix"][1].format("bob@c.example")).advice == NOTHING
    assert left(before) == [True]


def test_it_is_said_that_it_was_tried_again(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "mail.log"
    file.write_text("".join(line.format("bob@c.example") for line in PROGRAMS["postfix"]), encoding="utf-8")
    assert main(["session", "--lang", "en", str(file)]) == 0
    told = capsys.readouterr().out
    assert "- It was tried again later, and taken." in told
    assert "tries it again by itself" not in told
