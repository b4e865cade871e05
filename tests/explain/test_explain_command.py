from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest

from smtplint.cli import main
from smtplint.model import Span
from smtplint.replies.blame import blame
from smtplint.replies.explanation import explain
from smtplint.translation import translated


def test_the_byte_to_blame() -> None:
    found = blame(b"MAIL FROM:user@example.com x", explain("501 5.5.4 Syntax: MAIL FROM:<address>"))
    assert found.syntax
    assert found.span is not None
    found = blame(b"MAIL FROM: <user@example.com>", explain("501 Syntax error"))
    assert (found.syntax, found.span, found.fixed) == (True, (10, 11), b"MAIL FROM:<user@example.com>")


@pytest.mark.parametrize(
    ("command", "reply", "words"),
    [
        (
            b"MAIL FROM:<user@example.com>",
            "501 mail from address must be same as authorization user",
            "Syntax is not to blame: the reply speaks of something else.",
        ),
        (
            b"RCPT TO:<user@example.com>",
            "501 5.1.3 Bad recipient address syntax",
            "Syntax is not to blame: nothing in this command is malformed. Ask what came before it, or the server.",
        ),
        (b"RCPT TO:<user@example.com>", "250 2.1.5 Ok", "The command was accepted."),
    ],
)
def test_syntax_is_not_to_blame(command: bytes, reply: str, words: str) -> None:
    found = blame(command, explain(reply))
    assert (found.syntax, found.span, found.words) == (False, None, words)


@pytest.mark.parametrize(
    ("command", "reply"), [(b"MAIL FROM: <a@b.example>", "250"), (b"MAIL FROM: <a@b.example>", "250 2.1.0 Ok")]
)
def test_a_fault_that_a_server_let_pass(command: bytes, reply: str) -> None:
    found = blame(command, explain(reply))
    assert (found.syntax, found.span, found.fixed) == (False, (10, 11), b"MAIL FROM:<a@b.example>")
    assert translated(found.words, "en") == (
        "The command was accepted, though the RFC forbids it (SL202); another server may refuse it: White space "
        "after the colon; the < of the address belongs right behind it."
    )


def test_the_page_of_a_reply(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    reply = "501 5.5.4 Invalid FROM: Unexpected whitespace before path"
    assert main(["explain", reply, "--command", "MAIL FROM: <a@example.com>", "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert shown.splitlines()[2] == "This is how Dovecot LMTP words it."
    assert shown.endswith(
        "Your command\n    MAIL FROM: <a@example.com>\n              ^\n  White space after the colon; the < of "
        "the address belongs right behind it.\n  Send instead: MAIL FROM:<a@example.com>\n"
    )


SPACE = "White space after the colon; the < of the address belongs right behind it."
OPTIONS = "SIZE=, BODY=7BIT, BODY=8BITMIME, RET=, ENVID=, AUTH= or SMTPUTF8"


@pytest.mark.parametrize(
    ("command", "reply", "span", "words", "fixed", "agrees"),
    [
        (
            b"MAIL FROM: <a@b.de> FOO=bar",
            "555 5.5.4 Unsupported option: FOO=bar",
            (20, 27),
            f'Postfix does not take "FOO=bar" here; it wants: {OPTIONS}.',
            b"MAIL FROM:<a@b.de>",
            True,
        ),
        # the stock server takes it, but the one that replied has not
        (
            b"MAIL FROM:  <a@b.de>",
            "501 5.1.7 Bad sender address syntax",
            (10, 12),
            f"{SPACE} The prediction for Postfix says otherwise: 250 2.1.0 Ok.",
            b"MAIL FROM:<a@b.de>",
            False,
        ),
        (
            b"RCPT TO: <a@b@c.de>",
            "501 5.1.3 Bad recipient address syntax",
            (8, 9),
            f"{SPACE} The prediction for Postfix says otherwise: 250 2.1.5 Ok.",
            None,
            False,
        ),
        # of two faults that which the server stumbles on
        (
            b"RCPT TO: <a b@c.de>",
            "501 5.1.3 Bad recipient address syntax",
            (11, 12),
            "White space in the local part; outside quotes an address has none.",
            None,
            True,
        ),
        (
            b"RCPT TO: <a@b.de> FOO=bar",
            "501 5.1.3 Bad recipient address syntax",
            (18, 25),
            (
                "The prediction for Postfix says: 555 5.5.4 Unsupported option: FOO=bar. "
                'Postfix does not take "FOO=bar" here; it wants: NOTIFY= or ORCPT=.'
            ),
            b"RCPT TO:<a@b.de>",
            False,
        ),
        # a predicted reply of several lines stands in one sentence
        (
            b"MAIL FROM: a@b.de",
            "501 5.5.4 Syntax error - gsmtp",
            (11, 17),
            (
                "The prediction for Gmail says: 555 5.5.2 Syntax error, cannot decode response. For more "
                "information, go to 5.5.2 https://support.google.com/a/answer/3221692 and review RFC 5321 5.5.2 "
                "specifications. - gsmtp. No angle brackets round the address; it belongs between < and >."
            ),
            b"MAIL FROM:<a@b.de>",
            False,
        ),
        # a parameter that the reply names, whatever is known of the server
        (
            b"MAIL FROM: <a@b.de> SIZE=10 FOO=bar",
            "555 FOO parameter not supported here",
            (28, 35),
            (
                'The reply names "FOO=bar"; only what the server listed in its reply to EHLO may stand here. '
                f"The syntax has a fault too: {SPACE}"
            ),
            b"MAIL FROM:<a@b.de> SIZE=10",
            None,
        ),
        (
            b"RCPT TO:<a@[127.0.0.1]>",
            "501 <a@[127.0.0.1]>: domain literals not allowed",
            (11, 12),
            'Exim does not take "[" here; it wants: a domain name, not an IP address.',
            None,
            True,
        ),
        # a parameter that is well formed, and yet refused
        (
            b"RCPT TO:<a@b.de> NOTIFY=NEVER",
            "501 5.5.4 Unsupported option: NOTIFY=NEVER",
            (17, 29),
            'The reply names "NOTIFY=NEVER"; only what the server listed in its reply to EHLO may stand here.',
            b"RCPT TO:<a@b.de>",
            False,
        ),
        # what is missing stands where the server's stumbling block ends
        (
            b"RCPT TO:<a@b.de",
            "501 5.1.3 Bad recipient address syntax",
            (15, 15),
            "No closing bracket; a > belongs behind the address.",
            b"RCPT TO:<a@b.de>",
            True,
        ),
        (b"DATA", "501 Syntax error", None, "DATA is not judged: only the arguments of MAIL and RCPT are.", None, None),
        (b"data", "503 Bad sequence", None, "Syntax is not to blame: the reply speaks of something else.", None, None),
    ],
)
def test_what_is_to_blame_and_what_to_send(
    command: bytes, reply: str, span: Span | None, words: str, fixed: bytes | None, agrees: bool | None
) -> None:
    found = blame(command, explain(reply))
    assert found == (span is not None, span, words, fixed, agrees)


@pytest.mark.parametrize(
    ("reply", "cause"),
    [
        ("550", "policy"),
        ("550 hello", "policy"),
        ("550 Requested action not taken: mailbox unavailable", "policy"),
        ("550 No such user", "sender-policy"),
        ("550 5.1.1", "sender-policy"),
        ("550 blocked by Spamhaus", "reputation"),
    ],
)
def test_mail_is_not_refused_for_its_recipient(reply: str, cause: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", reply, "--command", "mail from:<a@b.de>", "--output-format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["cause"] == cause


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("AUTH PLAIN AGJvYgBodW50ZXIy", "AUTH PLAIN (login)"),
        ("auth login AGJvYgBodW50ZXIy", "auth login (login)"),
        ("AUTH AGJvYgBodW50ZXIy", "AUTH (login)"),
        ("AGJvYgBodW50ZXIy", "(login)"),
        ("PASS AGJvYgBodW50ZXIy", "PASS (login)"),
    ],
)
def test_no_login_is_shown(command: str, told: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "535 5.7.8 no", "--command", command, "--output-format", form, "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert told in out
    assert "AGJv" not in out


@pytest.mark.parametrize(
    "subject", [["421", "501"], ["421 501"], ["5.1.1", "5.1.7"], ["421", "4.4.2", "501"], ["421,", "501"]]
)
def test_several_codes_are_to_be_compared(subject: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", *subject]) == 2
    codes = " ".join(subject).replace(",", "")
    told = f"smtplint: one is explained at a time; did you mean: smtplint compare {codes}\n"
    assert capsys.readouterr() == ("", told)


def test_words_of_a_server_in_thai(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    reply = ["555 5.5.4 Unsupported option: FOO=bar", "--command", "MAIL FROM: <a@b.de> FOO=bar"]
    assert main(["explain", *reply, "--lang", "th"]) == 0
    said = f'Postfix ไม่รับ "FOO=bar" ตรงนี้ ต้องการ: {OPTIONS.replace(" or ", " หรือ ")}'
    *shown, last = (line.strip() for line in capsys.readouterr().out.splitlines()[-3:])
    assert (" ".join(shown), last) == (said, "ให้ส่งแบบนี้แทน: MAIL FROM:<a@b.de>")


def test_colour_is_for_those_who_ask(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main(["explain", "501"]) == 0
    assert "\x1b[1m" in capsys.readouterr().out


def test_json_has_english_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "421 4.4.2 Error: timeout exceeded", "--output-format", "json", "--lang", "th"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {key: found[key] for key in ("code", "enhanced", "kind", "cause", "server", "retry")} == {
        "code": 421,
        "enhanced": "4.4.2",
        "kind": "transient",
        "cause": "timeout",
        "server": "postfix",
        "retry": {"again": True, "new_connection": True, "after": 0, "give_up_after": 432000},
    }


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        (b"", "nothing to explain: give a code such as 501, a rule such as SL202, or a reply"),
        (b"5" * 10_000_000, "that is too long for a reply: more than 65536 characters"),
    ],
)
def test_standard_input_that_is_no_reply(
    given: bytes, fault: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    assert main(["explain", "-"]) == 2
    assert capsys.readouterr() == ("", f"smtplint: {fault}\n")


def test_explain_needs_no_grammar() -> None:
    """Start-up stays cheap: nothing heavy is imported for `smtplint explain 501`."""
    program = (
        "import sys; from smtplint.cli import main; main(['explain', '501', '--lang', 'th']); "
        "print(sorted({'lark', 'json', 'dataclasses', 'inspect', 'pathlib', 'shutil', 'email', 'smtplint.grammars', "
        "'smtplint.linting', 'smtplint.servers', 'smtplint.rules'} & sys.modules.keys()))"
    )
    shown = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", _at_home(program)], capture_output=True, check=True
    )
    assert shown.stdout.decode().splitlines()[-1] == "[]"


def _at_home(program: str) -> str:
    import smtplint

    return f"import sys; sys.path.insert(0, {smtplint.__path__[0].rpartition('/')[0]!r}); {program}"
