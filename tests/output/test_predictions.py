"""Predictions as a table, in one line, and as JSON."""

from __future__ import annotations

import json

import pytest

from smtplint.model import Because, Prediction, Reply
from smtplint.output.predictions import as_json, summary, table
from smtplint.output.style import Style

RAW = b"MAIL FROM: <a@b>"
TAKEN = Prediction("postfix@3.10", Reply(250, "2.1.0", "2.1.0 Ok"), "measured", None, False)
REFUSED = Prediction(
    "dovecot-lmtp@2.4", Reply(501, "5.5.4", "5.5.4 Invalid FROM"), "measured", Because((10, 11), "no blank"), False
)
AT_END = Prediction("exim@4.98", Reply(501, None, "no"), "measured", Because((16, 16), "more"), False)
CLOSED = Prediction("postfix@3.7", Reply(221, "2.7.0", "2.7.0 Goodbye."), "measured", Because((0, 1), "a verb"), True)
HUNG_UP = Prediction("gmail", None, "documented", Because((0, 4), "MAIL"), True)
UNKNOWN = Prediction("amazon-ses", None, "unknown", None, False)


def rows(*predictions: Prediction, columns: int = 80) -> list[str]:
    return list(table(RAW, predictions, Style(False), columns))


def test_a_table() -> None:
    assert rows(TAKEN, REFUSED, AT_END, CLOSED, HUNG_UP, UNKNOWN) == [
        "MAIL FROM: <a@b>",
        "postfix@3.10      250 2.1.0 Ok",
        "dovecot-lmtp@2.4  501 5.5.4 Invalid FROM",
        "                      at byte 11, wanted: no blank",
        "exim@4.98         501 no",
        "                      at the end, wanted: more",
        "postfix@3.7       221 2.7.0 Goodbye. (and closes the connection)",
        "                      at byte 1, wanted: a verb",
        "gmail             closes the connection without a reply",
        "                      at byte 1, wanted: MAIL",
        "amazon-ses        unknown",
        "accepted by 1 of 5; refused by dovecot-lmtp 501, exim 501, postfix@3.7 221,",
        "  gmail (closes); not known of 1",
        "",
    ]


def test_a_long_text_is_cut_and_long_words_are_folded() -> None:
    long = TAKEN._replace(server="x", reply=Reply(501, None, "y" * 60), because=Because((0, 1), "a word " * 6 + "more"))
    assert rows(long, columns=20) == [
        "MAIL FROM: <a@b>",
        f"x  501 {'y' * 30}…",
        "       at byte 1, wanted: a word a word",
        "       a word a word a word a word more",
        "accepted by 0 of 1; refused by x 501",
        "",
    ]
    assert rows(TAKEN._replace(reply=Reply(250, None, "\t\xe9\x00")), columns=80)[1] == (
        "postfix@3.10  250 →   <E9><U+0000>"
    )


def test_each_line_of_a_reply_stands_on_its_own() -> None:
    several = CLOSED._replace(reply=Reply(555, "5.5.2", "5.5.2 Syntax error, go to\n5.5.2 https://a.example\nbye"))
    assert rows(TAKEN, several) == [
        "MAIL FROM: <a@b>",
        "postfix@3.10  250 2.1.0 Ok",
        "postfix@3.7   555 5.5.2 Syntax error, go to",
        "                  5.5.2 https://a.example",
        "                  bye (and closes the connection)",
        "                  at byte 1, wanted: a verb",
        "accepted by 1 of 2; refused by postfix@3.7 555",
        "",
    ]


def test_nothing_asked() -> None:
    assert rows() == ["MAIL FROM: <a@b>", "accepted by 0 of 0", ""]


SUMMED = [
    ((TAKEN,), "accepted by 1 of 1"),
    ((UNKNOWN,), "how it would be answered is not known"),
    ((TAKEN, REFUSED), "accepted by 1 of 2; refused by dovecot-lmtp 501"),
    ((TAKEN, CLOSED), "accepted by 1 of 2; refused by postfix@3.7 221"),
    ((CLOSED,), "accepted by 0 of 1; refused by postfix 221"),
]


@pytest.mark.parametrize(("predictions", "said"), SUMMED)
def test_the_line_that_sums_up(predictions: tuple[Prediction, ...], said: str) -> None:
    assert summary(predictions) == said


def test_colour() -> None:
    assert list(table(RAW, [TAKEN, AT_END, CLOSED], Style(True), 80)) == [
        "\x1b[1mMAIL FROM: <a@b>\x1b[0m",
        "postfix@3.10  \x1b[32m250\x1b[0m 2.1.0 Ok",
        "exim@4.98     \x1b[1;31m501\x1b[0m no",
        "\x1b[2m                  at the end, wanted: more\x1b[0m",
        "postfix@3.7   \x1b[1;31m221\x1b[0m 2.7.0 Goodbye. (and closes the connection)",
        "\x1b[2m                  at byte 1, wanted: a verb\x1b[0m",
        "accepted by 1 of 3; refused by exim 501, postfix@3.7 221",
        "",
    ]


def test_json() -> None:
    assert json.loads(as_json(RAW + b"\xff", [REFUSED, HUNG_UP, UNKNOWN])) == {
        "command": "MAIL FROM: <a@b>\\xff",
        "predictions": [
            {
                "server": "dovecot-lmtp@2.4",
                "code": 501,
                "enhanced": "5.5.4",
                "text": "5.5.4 Invalid FROM",
                "basis": "measured",
                "closes": False,
                "because": {"span": [10, 11], "words": "no blank"},
            },
            {
                "server": "gmail",
                "code": None,
                "enhanced": None,
                "text": None,
                "basis": "documented",
                "closes": True,
                "because": {"span": [0, 4], "words": "MAIL"},
            },
            {
                "server": "amazon-ses",
                "code": None,
                "enhanced": None,
                "text": None,
                "basis": "unknown",
                "closes": False,
                "because": None,
            },
        ],
    }
