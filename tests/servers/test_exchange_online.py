"""Exchange Online: what is on record, and nothing else."""

from __future__ import annotations

import pytest

from smtplint.prediction import predict

KNOWN = [
    ("MAIL FROM:<chris@contoso.com>", 250, "2.1.0", "2.1.0 Sender OK"),
    ("RCPT TO:<kate@fabrikam.com>", 250, "2.1.5", "2.1.5 Recipient OK"),
    ("MAIL FROM:<First Last <me@example.com>>", 501, "5.1.7", "5.1.7 Invalid address"),
    ('MAIL FROM:<"IT-Support" <me@example.com>>', 501, "5.1.7", "5.1.7 Invalid address"),
    ('MAIL FROM:<"displayname"<me@example.com>>', 501, "5.1.7", "5.1.7 Invalid address"),
    ("MAIL FROM:<SRS0=Oj1Z=YU=gmail.com=user1@$myhostname>", 501, "5.1.7", "5.1.7 Invalid address"),
    ("RCPT TO:<First Last <me@example.com>>", 501, "5.1.3", "5.1.3 Invalid address"),
]


@pytest.mark.parametrize(("command", "code", "enhanced", "text"), KNOWN)
def test_known(command: str, code: int, enhanced: str, text: str) -> None:
    prediction = predict(command, "exchange-online")
    assert prediction.reply == (code, enhanced, text)
    assert prediction.basis == "documented"


@pytest.mark.parametrize(
    "command",
    [
        "",
        "MAIL FROM:<>",
        "MAIL FROM: <me@example.com>",
        "MAIL FROM:<me@example.com> SIZE=1",
        "MAIL FROM:me@example.com",
        "MAIL FROM:<me@example.com",
        "MAIL FROM:<me>",
        "RCPT TO:<>",
        "RCPT TO:<postmaster>",
        "RCPT TO:<me@[192.0.2.1]>",
        'RCPT TO:<"a b"@example.com>',
    ],
)
def test_unknown(command: str) -> None:
    assert predict(command, "exchange-online") == ("exchange-online", None, "unknown", None, False)


def test_where_it_stumbles() -> None:
    because = predict("MAIL FROM:<First Last <me@example.com>>", "exchange-online").because
    assert because == ((11, 38), "an address, without a display name")
