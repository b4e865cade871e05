"""Gmail: what is on record, and nothing else."""

from __future__ import annotations

import pytest

from smtplint.prediction import predict

SYNTAX_ERROR = (
    "5.5.2 Syntax error, cannot decode response. For more information, go to\n"
    "5.5.2 https://support.google.com/a/answer/3221692 and review RFC 5321\n"
    "5.5.2 specifications. - gsmtp"
)


def bad(address: str) -> str:
    return f"5.1.3 The recipient address <{address}> is not a valid RFC 5321\n5.1.3 address. - gsmtp"


KNOWN = [
    ("MAIL FROM:<test@hilton.com>", 250, "2.1.0", "2.1.0 OK - gsmtp"),
    ("mail FROM:<test@hilton.com> size=570", 250, "2.1.0", "2.1.0 OK - gsmtp"),
    ("rcpt TO:<my@gmail.com>", 250, "2.1.5", "2.1.5 OK - gsmtp"),
    ('rcpt to:<"test"@kreata.ee>', 250, "2.1.5", "2.1.5 OK - gsmtp"),
    ("MAIL FROM: me@example.com", 555, "5.5.2", SYNTAX_ERROR),
    ("MAIL FROM:me@example.com", 555, "5.5.2", SYNTAX_ERROR),
    ('MAIL FROM:<"Redacted Name" <me@example.org>>', 555, "5.5.2", SYNTAX_ERROR),
    ("MAIL FROM:<Gitea: Git with a cup of tea <me@example.org>>", 555, "5.5.2", SYNTAX_ERROR),
    ("RCPT TO:<>", 555, "5.5.2", SYNTAX_ERROR),
    ("RCPT TO:<firstname.lastname>", 553, "5.1.3", bad("firstname.lastname")),
    ("RCPT TO:< me@mailinator.com>", 553, "5.1.3", bad(" me@mailinator.com")),
    ("RCPT TO:<'user@email.com'>", 553, "5.1.3", bad("'user@email.com'")),
    ("RCPT TO:<a@example.com,b@example.com>", 553, "5.1.3", bad("a@example.com,b@example.com")),
    (
        'RCPT TO:<"test address"@kreata.ee>',
        553,
        "5.1.2",
        "5.1.2 The recipient address <test address@kreata.ee> is not a valid RFC-5321\n5.1.2 address. - gsmtp",
    ),
    (
        'RCPT TO:<"test@address"@kreata.ee>',
        553,
        "5.1.2",
        "5.1.2 The recipient address <test@address@kreata.ee> is not a valid RFC-5321\n5.1.2 address. - gsmtp",
    ),
]


@pytest.mark.parametrize(("command", "code", "enhanced", "text"), KNOWN)
def test_known(command: str, code: int, enhanced: str, text: str) -> None:
    prediction = predict(command, "gmail")
    assert prediction.reply == (code, enhanced, text)
    assert prediction.basis == "documented"


@pytest.mark.parametrize(
    "command",
    [
        "",
        "MAIL FROM:<>",
        "MAIL FROM:<me@example.com> SIZE=x",
        "MAIL FROM:<me@example.com> FOO=bar",
        "MAIL FROM: <me@example.com>",
        "MAIL FROM :<me@example.com>",
        "MAIL FROM:<me@example.com",
        "MAIL FROM:<a..b@example.com>",
        "MAIL FROM:<me@[192.0.2.1]>",
        "MAIL FROM:<me@example.com>\r",
        "RCPT TO:<postmaster>",
        "RCPT TO:<me@example.com> NOTIFY=NEVER",
        "RCPT TO:<m\u00e9@example.com>",
        "RCPT TO: me@example.com",
        "RCPT TO:<\0>",
    ],
)
def test_unknown(command: str) -> None:
    assert predict(command, "gmail") == ("gmail", None, "unknown", None, False)


def test_where_it_stumbles() -> None:
    because = predict("RCPT TO:<'user@email.com'>", "gmail").because
    assert because == ((9, 25), "one address: atoms, @ and a domain")
