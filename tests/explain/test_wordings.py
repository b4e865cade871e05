from __future__ import annotations

from collections.abc import Iterator

import pytest

from smtplint.replies import wording
from smtplint.replies.explanation import explain
from smtplint.replies.model import Kind
from smtplint.replies.tables import rows
from smtplint.servers import profile
from tests.lab import evidence

from . import telling, wordings


def test_the_wordings_are_those_of_the_recorded_replies() -> None:
    assert wordings.TARGET.read_text(encoding="utf-8") == wordings.made()


def test_what_tells_most_is_taken_from_the_recorded_and_the_reported_replies() -> None:
    assert telling.TELLING.read_text(encoding="utf-8") == telling.made()
    assert telling.EXAMPLES.read_text(encoding="utf-8") == telling.examples()


@pytest.mark.parametrize(
    ("reply", "shape"),
    [
        ("4.7.1 <a@b.example>: Relay access denied", "4.7.1 *: Relay access denied"),
        ("Too many sessions from 192.0.2.1 [x y] at mx.b.example", "Too many sessions from * at *"),
        ("blocked, see https://b.example/x", "blocked"),
        ("Refused. Please visit http://b.example/x for more", "Refused."),
        (
            "One sentence that says all that there is. " + "And more of it. " * 9,
            "One sentence that says all that there is. And more of it. And more of it. And more of it. …",
        ),
        ("no end " * 20, "no end " * 13 + "no end …"),
    ],
)
def test_a_reported_reply_is_shortened_to_what_tells(reply: str, shape: str) -> None:
    assert telling.shortened(reply) == shape


@pytest.mark.parametrize(
    ("template", "text", "fits"),
    [
        ("Ok", "Ok", True),
        ("Ok", "Okay", False),
        ("Unsupported option: *", "Unsupported option: FOO", True),
        ("*... User unknown", "<a@b>... User unknown", True),
        ("a*b*c", "abc", True),
        ("a*b*c", "acb", False),
        ("ab*bc", "abc", False),
    ],
)
def test_fits(template: str, text: str, fits: bool) -> None:
    assert wording.fits(template, text) is fits


def own_words(fragments: str) -> str:
    """A text with the fragments of a row of servers.tsv: a code that it begins with stands where codes do."""
    wanted = [part for part in fragments.split(" & ") if not part.startswith("! ")]
    return " - ".join(wanted if wanted[0].startswith("^") else ("", *wanted))


def test_every_row_of_the_servers_names_its_server_by_its_own_fragments() -> None:
    found = [(key, fragments, wording.server(None, own_words(fragments))) for key, fragments in rows("servers.tsv")]
    assert [one for one in found if one[0] != one[2]] == []


def replies(server: str) -> Iterator[tuple[int, str]]:
    """Each distinct reply of a server once, as it came over the line."""
    seen = {(row.code, row.text) for row in evidence.recorded(server) if row.code > 0}
    for code, text in sorted(seen):
        *before, last = text.split("\n")
        yield code, "\n".join([*(f"{code}-{line}" for line in before), f"{code} {last}"])


@pytest.mark.parametrize("server", evidence.servers())
def test_recorded_replies_name_their_server_and_class(server: str) -> None:
    kinds: dict[str, Kind] = {"2": "positive", "4": "transient", "5": "permanent"}
    program = profile(server).program
    found = [(code, explain(reply)) for code, reply in replies(server)]
    assert [one.kind for _, one in found] == [kinds[str(code)[0]] for code, _ in found]
    # words that two programs share name neither; no reply names a third
    named = [one.server for code, one in found if code >= 400]
    assert set(named) - {None} == {program}
    assert named.count(program) >= 0.7 * len(named)


OTHER = {"unknown-recipient", "relay-denied", "overload", "tls-required", "server-fault"}
SYNTAX = {"path-syntax", "parameter-syntax", "unknown-command", "line-too-long", "smtputf8", "message-too-big"}


@pytest.mark.parametrize("server", evidence.servers())
def test_recorded_refusals_have_a_cause_that_fits_the_command(server: str) -> None:
    refusals = {(row.code, row.text, row.taken) for row in evidence.recorded(server) if row.code >= 400}
    wrong = set()
    for code, text, taken in refusals:
        cause = explain(f"{code} {text}".encode("utf-8", "surrogateescape")).cause
        if cause not in (OTHER if taken else OTHER | SYNTAX):
            wrong.add((code, text, cause))
    assert len(wrong) <= len(refusals) * 0.01, wrong


@pytest.mark.parametrize(
    ("command", "text", "template"),
    [
        (b"MAIL FROM:a@b.example", "5.5.4 Invalid FROM: Missing '<' at beginning of path", None),
        (b"RCPT TO:<a@b.example", "5.5.4 Invalid TO: Missing '>' at end of path", None),
        (b"RCPT TO:<x y>", '<x y>: "@" or "." expected after "x"', '*: "@" or "." expected after *'),
        (b"MAIL FROM <a@b.example>", "5.5.4 Syntax: MAIL FROM:<address>", None),
        (b"RCPT TO:<address>", "<address> sender OK", "* sender OK"),
        (b"MAIL FROM:<a@b.example", "5.0.0 <a@b.example... Unbalanced '<'", "5.0.0 *... Unbalanced '<'"),
        (b"MAIL FROM:<,>", "Parse error at b',' of (b'<,>', [b','])", "Parse error at * of *"),
    ],
)
def test_what_the_server_quotes_of_its_own_stays(command: bytes, text: str, template: str | None) -> None:
    assert wordings.template(command, text) == (template or text)
