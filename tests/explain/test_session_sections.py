"""A document that holds more than one transcript: each is read by its own marks, and prose is no transcript."""

from __future__ import annotations

import pytest

from smtplint.sessions import dialogue

REFUSED = "smtplib.SMTPRecipientsRefused: {'c@d.example': (550, b'5.1.1 <c@d.example>: User unknown')}\n"
TAKEN = "C: EHLO a\nS: 250 x\nC: MAIL FROM:<b@c.example>\nS: 250 2.1.0 Ok\n"
MARKED = "S: 220 x ESMTP\nC: EHLO a\nS: 250 x\nC: MAIL FROM:<a <b@c.example>>\nS: 501 5.1.7 Bad\n"
MARKED_PAIRS = [(None, "220"), ("EHLO a", "250"), ("MAIL FROM:<a <b@c.example>>", "501")]
BARE = "220 y ESMTP\nHELO b\n250 y\nMAIL FROM:<b@c.example>\n250 2.1.0 Ok\nRCPT TO:<d>\n550 5.1.1 no\n"
BARE_PAIRS = [(None, "220"), ("HELO b", "250"), ("MAIL FROM:<b@c.example>", "250"), ("RCPT TO:<d>", "550")]
ARROWS = "<- 220 z ESMTP\n-> LHLO c\n<- 250 z\n-> RCPT TO:<e@f.example>\n<- 503 5.5.1 MAIL first\n"
ARROW_PAIRS = [(None, "220"), ("LHLO c", "250"), ("RCPT TO:<e@f.example>", "503")]


def told(text: str) -> list[tuple[int, str | None, str | None]]:
    return [
        (one.line, None if one.command is None else one.command.decode(), one.reply and one.reply[:3])
        for one in dialogue.read(text.encode())
    ]


def placed(text: str, *pairs: list[tuple[str | None, str]]) -> list[tuple[int, str | None, str | None]]:
    """Each pair with the line where its command, else its reply, stands first behind the one before."""
    lines, at, found = text.split("\n"), 0, list[tuple[int, str | None, str | None]]()
    for command, reply in (pair for part in pairs for pair in part):
        said = command if command is not None else reply
        at = next(number for number in range(at, len(lines)) if said in lines[number] and "`" not in lines[number]) + 1
        found.append((at, command, reply))
    return found


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        pytest.param(
            f"# Refused: `501 5.1.7 Bad`\n\n```text\n{MARKED}```\n\n> MAIL FROM should be an address.\n\n"
            f"```yaml\nfrom: a\n```\nBy hand:\n```console\n$ telnet y 25\n{BARE}```\n",
            [MARKED_PAIRS, BARE_PAIRS],
            id="two-fences",
        ),
        pytest.param(
            f"By hand:\n~~~~\n{BARE}~~~~\nFrom the program:\n~~~~ log\n{ARROWS}~~~\n",
            [BARE_PAIRS, ARROW_PAIRS],
            id="tildes-and-a-fence-that-is-not-closed",
        ),
        pytest.param(
            f"It says:\n{{code:title=debug}}\n{MARKED}{{code}}\nC: is it.\n{{noformat}}\n{ARROWS}{{noformat}}\n",
            [MARKED_PAIRS, ARROW_PAIRS],
            id="an-issue-tracker",
        ),
        pytest.param(
            "- first\n\n  ```\n"
            + "".join(f"  {line}\n" for line in BARE.splitlines())
            + "  ```\n- C: EHLO is sent\n- then\n\n  ```\n"
            + "".join(f"  {line}\n" for line in MARKED.splitlines())
            + "  ```\n",
            [BARE_PAIRS, MARKED_PAIRS],
            id="a-list",
        ),
        pytest.param(
            f"```\ndocmd('MAIL FROM:<a@b.example>')\n```\nraises\n```\n{MARKED}```\nand `250 Ok` I want.\n",
            [MARKED_PAIRS],
            id="code",
        ),
        pytest.param(f"```\nhost: y\n```\nIt says\n\n{BARE}", [BARE_PAIRS], id="no-fence-holds-a-session"),
        pytest.param(f"{MARKED}\nAnd by hand:\n\n{BARE}", [MARKED_PAIRS, BARE_PAIRS], id="marks-then-none"),
        pytest.param(f"By hand:\n\n{BARE}\nThe program:\n\n{MARKED}", [BARE_PAIRS, MARKED_PAIRS], id="none-then-marks"),
        pytest.param(
            f"{MARKED}\nBy hand\n\n{BARE}\nAgain\n\n{ARROWS}\nand once more\n\n{BARE}",
            [MARKED_PAIRS, BARE_PAIRS, ARROW_PAIRS, BARE_PAIRS],
            id="in-turn",
        ),
        pytest.param(f"{ARROWS}{MARKED}", [ARROW_PAIRS, MARKED_PAIRS], id="marks-then-others"),
        pytest.param(
            f"$ telnet y 25\nConnected to y.\n{BARE}$ swaks\n{ARROWS}", [BARE_PAIRS, ARROW_PAIRS], id="a-shell"
        ),
    ],
)
def test_each_transcript_is_read_by_itself(text: str, pairs: list[list[tuple[str | None, str]]]) -> None:
    assert told(text) == placed(text, *pairs)


def test_a_message_that_quotes_replies_is_no_session() -> None:
    text = f"{MARKED}C: DATA\nS: 354 go\n220 bananas\n250 apples\nC: .\nS: 250 ok\n"
    assert told(text)[3:] == [(6, "DATA", "354"), (10, ".", "250")]


def test_a_quotation_beside_a_block() -> None:
    quoted = "".join(f"> {line}\n" for line in ARROWS.splitlines())
    text = f"> 250 days without trouble :(\n\n```\n{MARKED}```\n\nThen he wrote\n\n{quoted}\nand `250 Ok` I want.\n"
    assert told(text) == [(at + 2, *rest) for at, *rest in placed(text.partition("\n\n")[2], MARKED_PAIRS, ARROW_PAIRS)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"It says:\n\n```\n{TAKEN}```\n\nTraceback (most recent call last):\n  File \"x.py\"\n{REFUSED}", 12),
        (f"```\n{TAKEN}```\n\nand then\n\n```python\nTraceback:\n{REFUSED}```\n", 12),
        (f"```\n{TAKEN}Traceback:\n{REFUSED}```\n", 7),
        (f"```\n{REFUSED}```\nwhere we send\n```\n{TAKEN}```\n", 2),
        (f"    {REFUSED}\n> It worked before.\n\n~~~\n{TAKEN}~~~\n", 1),
        (
            f"```\n{TAKEN}```\n```js\nError: Can't send mail: 550 5.1.1 <c@d.example>: User unknown\n"
            "  responseCode: 550,\n  response: '550 5.1.1 <c@d.example>: User unknown',\n  command: 'RCPT TO'\n```\n",
            10,
        ),
    ],
)
def test_an_error_beside_a_fence(text: str, line: int) -> None:
    found = [one for one in told(text) if one[2] == "550"]
    assert found in ([(line, "RCPT TO:<c@d.example>", "550")], [(line, "RCPT TO", "550")])


@pytest.mark.parametrize(
    "prose",
    [
        "It should be 550 5.1.1 User unknown, I think.",
        "# Error 550 5.1.1 User unknown",
        "> Then mail fails with 550 5.1.1 User unknown",
        "smtplib.SMTPSenderRefused: (501, b'5.1.7 Bad', 'x')",
    ],
)
def test_prose_beside_a_fence_is_none(prose: str) -> None:
    text = f"{prose}\n\n```\n{MARKED}```\n\n{prose}\n"
    assert [(command, reply) for _, command, reply in told(text)] == MARKED_PAIRS
