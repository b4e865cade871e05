"""Replies with codes that no list has, and with none: they stand where a reply stands, and have the command above."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue
from smtplint.sessions.verdict import judge

# how programs write both sides: what stands before and behind the client's lines, and the server's
FORMS = {
    "RFC": ("C: ", "", "S: ", ""),
    "terminal": ("", "", "", ""),
    "smtplib": ("send: '", r"\r\n'", "reply: b'", r"\r\n'"),
    "curl": ("> ", "", "< ", ""),
    "PHPMailer": ("10:11:12 CLIENT -> SERVER: ", "", "10:11:12 SERVER -> CLIENT: ", ""),
    "a program's name": ("client: >>> ", "", "client: <<< ", ""),
    "a mail's quote": ("> > ", "", "> > ", ""),
}
# one code of each second digit that is in no RFC, and those of HTTP and FTP
CODES = (402, 416, 426, 436, 441, 447, 469, 478, 485, 493, 506, 519, 523, 534, 547, 561, 577, 588, 599)


def _session(form: str, *lines: str) -> bytes:
    client, behind, server, end = FORMS[form]
    return "\n".join(
        f"{server}{line}{end}" if line[0].isdigit() else f"{client}{line}{behind}" for line in lines
    ).encode()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", ["", " no", " <b@b.example> no", " 4.1.1 no"])
def test_any_code_is_a_reply_in_its_place(form: str, words: str) -> None:
    for code in CODES:
        reply = f"{code}{words}"
        lines = (
            "EHLO a",
            "250 b",
            "RCPT TO:<b@b.example>",
            reply,
            "RCPT TO:<c@b.example>",
            "250 ok",
            "QUIT",
            "221 bye",
        )
        found = dialogue.read(_session(form, *lines))
        assert [(one.command, one.reply) for one in found] == [
            (lines[at].encode(), lines[at + 1]) for at in range(0, 8, 2)
        ]


def test_replies_to_commands_that_were_sent_at_once() -> None:
    commands = ("MAIL FROM:<a@a.example>", "RCPT TO:<b@b.example>", "RCPT TO:<c@b.example>")
    found = dialogue.read(_session("terminal", "EHLO a", "250 b", *commands, "250 ok", "447-no", "447 no", "250 ok"))
    assert [one.reply for one in found] == ["250 b", "250 ok", "447-no\n447 no", "250 ok"]


def test_a_reply_in_another_form_than_all_others() -> None:
    raw = b" -> EHLO a\n<-  250 b\n -> RCPT TO:<b@b.example>\n<** 447 no\n -> QUIT\n<-  221 bye\n"
    assert [one.reply for one in dialogue.read(raw)] == ["250 b", "447 no", "221 bye"]


@pytest.mark.parametrize(
    "raw",
    [
        b"DATA\n354 go\n447 people came\n404 not found\n.\n250 ok\n",
        b"> RSET\n< 250 ok\n> DATA\n< 354 go\n> 447 people came\n> < 550 no\n> .\n< 250 ok\n",
        b"C: DATA\nS: 354 go\nC: 447 people came\nC: S: 421 not a reply\nC: S: 447 nor this\nC: .\nS: 250 ok\n",
        b"-> RSET\n<- 250 ok\n-> DATA\n<- 354 go\n-> S: 421 not a reply\n-> .\n<- 250 ok\n",
    ],
)
def test_a_message_has_no_replies(raw: bytes) -> None:
    found = [(one.command, one.reply) for one in dialogue.read(raw)]
    assert found[-2:] == [(b"DATA", "354 go"), (b".", "250 ok")]
    assert found[:-2] in ([], [(b"RSET", "250 ok")])


@pytest.mark.parametrize("raw", [b"RCPT TO:<a@b.example>\n447 bytes\n250 ok\n", b"250 a\nQUIT\n221 bye\n447 lines\n"])
def test_numbers_elsewhere_are_no_codes(raw: bytes) -> None:
    assert not any("447" in (one.reply or "") for one in dialogue.read(raw))


def test_a_session_behind_many_numbers() -> None:
    raw = b"10:11:12 app: 447 items\n447 items\n" * 10_100 + b"EHLO a\n250 b\n"
    assert [one.reply for one in dialogue.read(raw)] == ["250 b"]


@pytest.mark.parametrize("words", ["User unknown", "Non-existent user", "-ERR no", "..."])
def test_a_reply_without_a_code(words: str) -> None:
    raw = f"C: EHLO a\nS: 250 b\nC: RCPT TO:<b@b.example>\nS: {words}\nC: QUIT\nS: 221 bye\n".encode()
    verdict = judge(dialogue.read(raw))
    assert [one.exchange.reply for one in verdict.exchanges] == ["250 b", words, "221 bye"]
    (advice,) = verdict.advice
    assert advice == (
        "The reply to line 3 has no code, without which no program can tell what it means: read its words. "
        "Replies begin with three digits."
    )


@pytest.mark.parametrize("note", ["(closes the connection)", "[timeout]", "<nothing>"])
def test_a_note_is_no_reply(note: str) -> None:
    found = dialogue.read(f"C: EHLO a\nS: 250 b\nC: QUIT\nS: {note}\n".encode())
    assert [one.reply for one in found] == ["250 b", None]
