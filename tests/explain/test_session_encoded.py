"""Bounces in other languages, and those whose text is encoded: the reply that they quote is read all the same."""

from __future__ import annotations

import base64
import quopri

import pytest

from smtplint.sessions import dialogue
from smtplint.sessions.model import Exchange

REPLY = "550 5.1.1 <c@d.example>: Recipient address rejected: User unknown"
TO = b"RCPT TO:<c@d.example>"
TEXTS = {
    "de": ("utf-8", "Unzustellbar: über den Grund unten.\n\n<c@d.example>: Host mx[192.0.2.1] sagte: {} (Antwort auf RCPT TO)\n"),
    "fr": ("iso-8859-1", "Votre message n'a pas été remis.\n\n<c@d.example>: l'hôte mx a dit : {} (en réponse à RCPT TO)\n"),
    "es": ("windows-1252", "Se devolvió.\n\n<c@d.example>: el servidor «mx» dijo: {} (en respuesta a la orden RCPT TO)\n"),
    "ja": ("iso-2022-jp", "配信できませんでした。\n\n<c@d.example>: ホスト mx の応答: {} (RCPT TO コマンドへの応答)\n"),
}
ENCODINGS = {
    "base64": lambda octets: base64.encodebytes(octets).decode(),
    "quoted-printable": lambda octets: quopri.encodestring(octets).decode(),
    "8bit": lambda octets: octets.decode("latin-1"),
}
STATUS = (
    "--b=1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a.example\n\n"
    "Final-Recipient: rfc822; c@d.example\nAction: failed\nStatus: 5.1.1\n\n"
)


def mail(text: str, letters: str, encoding: str, behind: str = "") -> bytes:
    body = ENCODINGS[encoding](text.encode(letters))
    head = (
        'From: MAILER-DAEMON\nMIME-Version: 1.0\nContent-Type: multipart/report;\n boundary="b=1"\n\n'
        f"--b=1\nContent-Type: text/plain;\n charset={letters}\nContent-Transfer-Encoding: {encoding}\n\n"
    )
    return f"{head}{body}\n{behind}--b=1--\n".encode("latin-1")


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("behind", ["", STATUS])
def test_what_is_encoded(language: str, encoding: str, behind: str) -> None:
    letters, text = TEXTS[language]
    (found,) = dialogue.read(mail(text.format(REPLY), letters, encoding, behind))
    assert (found.command, found.reply, found.given_back) == (TO, REPLY, False)
    # of what is written in fewer lines than it has, all that is left stands in the last
    assert 11 <= found.line <= 13


def test_lines_behind_an_encoded_part_keep_their_numbers() -> None:
    text = "one\n" * 40 + "over\n"
    raw = mail(text, "utf-8", "base64", STATUS.replace("Status", "Diagnostic-Code: smtp; 550 5.1.1 no\nStatus"))
    (found,) = dialogue.read(raw)
    assert raw.decode().split("\n")[found.line - 1].startswith("Diagnostic-Code")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Content-Type: application/pdf\nContent-Transfer-Encoding: base64", base64.b64encode(REPLY.encode()).decode()),
        ("Content-Type: text/plain\nContent-Transfer-Encoding: base64", "a"),
        ("Content-Type: text/plain; charset=nothing", "none\xe9"),
        ("Content-Type: text/plain; charset=punycode\nContent-Transfer-Encoding: quoted-printable", "=FF-"),
    ],
)
def test_what_is_no_text(head: str, body: str) -> None:
    assert not len(dialogue.read(f"{head}\n\n{body}\n".encode("latin-1")))


@pytest.mark.parametrize(
    ("quoted", "words"),
    [
        ("Le serveur distant a renvoyé « 550 5.1.10 RESOLVER; not found »", "550 5.1.10 RESOLVER; not found"),
        ("Der Server antwortete: „550 5.1.1 Unbekannt“.", "550 5.1.1 Unbekannt"),
        ("応答:「550 5.1.1 不明」", "550 5.1.1 不明"),
    ],
)
def test_quotation_marks_of_other_languages(quoted: str, words: str) -> None:
    (found,) = dialogue.read(f"{quoted}\n".encode())
    assert found == Exchange(1, None, words, True)
