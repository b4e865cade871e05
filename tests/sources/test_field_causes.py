"""What is derived from a header field's value is what the standard email package reads in it."""

from __future__ import annotations

import io
import random
from email.utils import formataddr, getaddresses

import pytest

from smtplint import checking, sources
from smtplint.sources.sent.field_causes import Envelope, as_email_reads, envelope


def paths(value: str) -> list[str]:
    """The paths that a To field with this value comes to."""
    found = sources.found_in(io.BytesIO(f"To: {value}\n\n".encode()), "x.eml")
    return [one.raw.decode().removeprefix("RCPT TO:<").removesuffix(">") for one in found]


def findings(value: str) -> list[tuple[str, str, str | None]]:
    """What is said of a To field with this value: code, the text meant, and the value with the fix made."""
    out = []
    for occurrence in sources.found_in(io.BytesIO(f"To: {value}\n\n".encode()), "x.eml"):
        for one in checking.diagnose("x.eml", occurrence, None):
            fixed = None if one.fixed is None else one.fixed.decode().removeprefix("To: ")
            out.append((one.finding.code, one.text[slice(*one.span)].decode(), fixed))
    return out


LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word(chance: random.Random, characters: str, least: int, most: int) -> str:
    return "".join(chance.choices(characters, k=chance.randint(least, most)))


def name(chance: random.Random) -> str:
    return word(chance, "AbcdeÉ ü'.,:;@()[]<>\\\"", 0, 20).strip()


def address(chance: random.Random) -> str:
    marks, labels = chance.choices(".+-", k=chance.randint(0, 2)), range(chance.randint(1, 3))
    local = word(chance, LETTERS, 1, 8) + "".join(mark + word(chance, LETTERS + "0123", 1, 5) for mark in marks)
    domain = "".join(word(chance, LETTERS + "0123", 1, 6) + "." for _ in labels)
    return f"{local}@{domain}{word(chance, LETTERS, 2, 4)}"


def test_what_the_package_writes_is_read_as_the_package_reads_it() -> None:
    chance = random.Random("written")
    drawn = [[(name(chance), address(chance)) for _ in range(chance.randint(1, 5))] for _ in range(100)]
    for parties in ([("", "a@if.aa"), ("", "b@foreach.aa")], *drawn):
        value = ", ".join(formataddr(party) for party in parties)
        assert paths(value) == [mailbox for _, mailbox in getaddresses([value])], value
        assert findings(value) == [], value


def test_what_is_evident_is_not_asked_and_the_same() -> None:
    chance = random.Random("evident")
    for _ in range(200):
        for text in (address(chance), f"{name(chance)} <{address(chance)}>"):
            assert envelope(text) == as_email_reads(text), text


@pytest.mark.parametrize(
    "value",
    [
        "Friends: a@x.org, b@x.org;, c@x.org",
        "undisclosed-recipients:;",
        "ann@example.com (Ann (in town) Lee), bob@example.com (one, two)",
        "J. Doe <j@x.org>",
        "Ann <ann @ x . org>",
        '"a b"@x.org, "x <y@x.org>" <a@x.org>',
        "=?utf-8?q?Lee=2C_Ann?= <a@x.org>",
        "<@relay.example:a@x.org>",
        "a@[IPv6:::1], a@[192.0.2.1]",
        "Jörg <j@x.org>, info@münchen.example",
        "{{ name }}: {{ team }} <{{ address }}>, b@x.org;",
        "%s <%s>",
        "root, a@x.org,",
    ],
)
def test_sound(value: str) -> None:
    assert findings(value) == []


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("a@x.org <a@x.org>", [("SL814", "a@x.org <a@x.org>", '"a@x.org" <a@x.org>')]),
        ("Ann: x <a@x.org>", [("SL814", "Ann: x <a@x.org>", '"Ann: x" <a@x.org>')]),
        (
            "{{ name }}: {{ team }} <{{ address }}>, b@x.org",
            [
                (
                    "SL814",
                    "{{ name }}: {{ team }} <{{ address }}>",
                    '"{{ name }}: {{ team }}" <{{ address }}>, b@x.org',
                )
            ],
        ),
        ("Acme [Dev] <a@x.org>", [("SL814", "Acme [Dev] <a@x.org>", '"Acme [Dev]" <a@x.org>')]),
        ("Ann Lee ann@x.org", [("SL814", "Ann Lee ann@x.org", "Ann Lee <ann@x.org>")]),
        ('"Ann Lee" ann@x.org, b@x.org', [("SL814", '"Ann Lee" ann@x.org', '"Ann Lee" <ann@x.org>, b@x.org')]),
        ("ann@x.org  [v3.17+]", [("SL814", "ann@x.org  [v3.17+]", None)]),
        ("ann@x.org # v3.17+", []),
        ("ann@exam ple.org", [("SL211", " ", "ann@example.org")]),
        ("B <b@x.org> C <c@x.org>", [("SL814", "B <b@x.org> C <c@x.org>", "B <b@x.org>, C <c@x.org>")]),
        ("a@x.org; b@x.org", [("SL814", "a@x.org; b@x.org", "a@x.org, b@x.org")]),
        ("<ann@x.org", [("SL814", "<ann@x.org", "<ann@x.org>")]),
        ('b@x.org, "Ann <a@x.org>', [("SL814", '"Ann <a@x.org>', None)]),
        ("=?utf-8?q?a,b?= <a@x.org>", [("SL809", ",", None)]),
        ("Swisher, Janet <j@x.org>", [("SL809", ",", '"Swisher, Janet" <j@x.org>')]),
        ("Ann <a@x..org>, b@x.org", [("SL402", "..", "Ann <a@x.org>, b@x.org")]),
        ("{{ name }} <a@x..org>", [("SL402", "..", "{{ name }} <a@x.org>")]),
    ],
)
def test_broken(value: str, found: list[tuple[str, str, str | None]]) -> None:
    assert findings(value) == found


@pytest.mark.parametrize("text", [":;" * 300, "(" * 400, "a" * 999, "<" * 5000], ids=lambda text: text[:2])
def test_what_the_package_cannot_read_is_unknown(text: str) -> None:
    assert as_email_reads(text) in (None, Envelope(False, ""), Envelope(False, "<>"))
