from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest

from smtplint.cli import main
from smtplint.replies.blame import blame
from smtplint.replies.explanation import explain


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


def test_the_page_of_a_reply(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    command = ["explain", "501 5.1.7 Bad sender address syntax", "--command", "MAIL FROM: <a@example.com>"]
    assert main([*command, "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert "This is how Postfix words it.\n" in shown
    assert shown.endswith(
        "Your command\n"
        "    MAIL FROM: <a@example.com>\n"
        "              ^\n"
        "  White space after the colon; the path begins right behind it.\n"
        "  Send instead: MAIL FROM:<a@example.com>\n"
    )


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
    assert capsys.readouterr() == ("", f"smtplint explain: {fault}\n")


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
