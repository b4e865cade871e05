"""Parsing: any bytes give a Command, and the parse meets a quirk exactly where the strict grammar refuses.

Words are drawn from the strict grammar's own vocabulary and then mutated, so that most are one or two slips away from
sound, which is where the three descriptions of the language could differ.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smtplint import grammars, lint, syntax
from smtplint.model import Command, Parameter, Part, Path, Quirk

QUIET = settings(derandomize=True, deadline=None, max_examples=400, database=None)

ATOMS = ("a", "Bob", "x1", "o'neil", "a%40b", "+", "-", "postmaster", "{x}", "\xc3\xa9", "\xef\xbc\xa0", "%40", "&#64;")
QUOTED = ('""', '"a b"', '"a@b"', '"\\""', '"<>"', '"\xc3\xa9"', '"x:y"', '"; ,"', '"postmaster"')
LABELS = ("a", "b-c", "1", "192", "x--y", "example", "\xc3\xbc", "IPv6", "\xe2\x80\x9d")
LITERALS = ("[192.0.2.1]", "[IPv6:2001:db8::1]", "[IPv6:::]", "[IPv6:1:2:3:4:5:6:192.0.2.1]", "[x400:c=us]")
PARAMETERS = (" SIZE=1", " BODY=8BITMIME", " SMTPUTF8", " X-a=>", " ORCPT=rfc822;a@b", " junk", " a=\xc3\xa9", " 1")
FRAMES = ("MAIL FROM:", "RCPT TO:", "mail from:", "rCpT tO:")
BARE = ("<>", "<Postmaster>", "<postmaster>")
MARKS = " <>@.:,_"
SLIPS = (
    *" \t<>@.,:;\"'()[]\\=-_/%!{}`ab0\r\n\x00\x7f\x80\xe9",
    *("\xc3\xa9", "\xef\xbc\xa0", "\xc2\xa0", "\xe2\x80\xba", "&lt;", "..", "@@", "mailto:", " at ", "FROM", "SIZE="),
)


def joined(chance: random.Random, joint: str, pieces: tuple[str, ...], most: int) -> str:
    return joint.join(chance.choices(pieces, k=chance.randint(1, most)))


def mailbox(chance: random.Random) -> str:
    local = chance.choice((joined(chance, ".", ATOMS, 3), chance.choice(QUOTED)))
    return local + "@" + chance.choice((joined(chance, ".", LABELS, 3), chance.choice(LITERALS)))


def route(chance: random.Random) -> str:
    hosts = ["@" + joined(chance, ".", LABELS, 2) for _ in range(chance.choice((0, 0, 1, 2)))]
    return ",".join(hosts) + ":" * bool(hosts)


def sound(chance: random.Random) -> str:
    path = chance.choice(BARE) if chance.random() < 0.2 else f"<{route(chance)}{mailbox(chance)}>"
    return chance.choice(FRAMES) + path + "".join(chance.choices(PARAMETERS, k=chance.randint(0, 2)))


def slipped(seed: str, count: int) -> Iterator[bytes]:
    """So many commands, each with up to three slips, half of them at a mark: something put in, cut out or replaced."""
    chance = random.Random(seed)
    for _ in range(count):
        word = sound(chance)
        for _ in range(chance.randint(0, 3)):
            marks = [at + chance.randint(0, 1) for at, one in enumerate(word) if one in MARKS]
            start = chance.choice((chance.randint(0, len(word)), chance.choice(marks or [0])))
            put = chance.choice(("", chance.choice(MARKS), chance.choice(SLIPS)))
            word = word[:start] + put + word[start + chance.randint(0, 2) :]
        yield word.encode("latin-1")


def strict(raw: bytes) -> bool:
    """Whether the strict grammar takes the bytes, RFC 6531's productions included."""
    return any(grammars.whole("rfc5321", rule).fullmatch(raw) for rule in ("mail_utf8", "rcpt_utf8"))


def test_the_strict_grammar_takes_what_the_parse_finds_no_quirk_in() -> None:
    for raw in slipped("strict", 6000):
        assert strict(raw) == (syntax.read(raw).quirks == ()), raw


def test_both_ways_to_read_a_command_agree() -> None:
    chance = random.Random("ways")
    for _ in range(1000):
        raw = sound(chance).encode("latin-1")
        assert syntax.parse(raw) == syntax.read(raw), raw


@given(st.binary(max_size=60))
@QUIET
def test_any_bytes_give_a_command(raw: bytes) -> None:
    command = syntax.parse(raw)
    assert command.raw == raw
    assert all(0 <= quirk.span[0] <= quirk.span[1] <= len(raw) for quirk in command.quirks)


def test_a_command_is_taken_apart() -> None:
    raw = b'RCPT TO:<@r.example,@s.example:"a b"@example.com> NOTIFY=NEVER X-FLAG'
    assert syntax.parse(raw) == Command(
        raw,
        "RCPT",
        Path(
            (8, 49),
            (Part(b"@r.example", (9, 19)), Part(b"@s.example", (20, 30))),
            Part(b'"a b"', (31, 36)),
            Part(b"example.com", (37, 48)),
        ),
        (
            Parameter(Part(b"NOTIFY", (50, 56)), Part(b"NEVER", (57, 62)), (50, 62)),
            Parameter(Part(b"X-FLAG", (63, 69)), None, (63, 69)),
        ),
        (),
    )


def test_the_null_path_and_postmaster_lack_parts() -> None:
    assert syntax.parse(b"MAIL FROM:<>").path == Path((10, 12), (), None, None)
    assert syntax.parse(b"rcpt to:<Postmaster>").path == Path((8, 20), (), Part(b"Postmaster", (9, 19)), None)


@pytest.mark.parametrize(
    ("raw", "quirks"),
    [
        (b" RCPT  TO : a@b", "leading-space odd-gap space-before-colon space-after-colon no-brackets"),
        (b"MAIL FORM=Ann <<a@b>>;", "misspelt-word wrong-colon display-name doubled-bracket text-after-path"),
        (b"RCPT FROM<.a..b@@c.>", "wrong-word missing-colon leading-dot doubled-dot doubled-at trailing-domain-dot"),
        (b"MAIL", "missing-word"),
        (b"MAIL FROM", "empty-argument"),
        (b"MAIL FROM:<Postmaster>", "no-at"),
        (b"RCPT TO:< >", "null-forward-path spaced-null"),
        (b"FROM:<a@b>", "unknown-verb"),
        (b"DATA", "unknown-verb"),
        (b"", "unparsed"),
        (b"\x00", "unparsed"),
    ],
)
def test_quirks_from_left_to_right(raw: bytes, quirks: str) -> None:
    assert sorted(quirk.name for quirk in syntax.parse(raw).quirks) == sorted(quirks.split())


def test_what_cannot_be_read_is_one_quirk() -> None:
    assert syntax.parse(b"?MAIL") == Command(b"?MAIL", None, None, (), (Quirk("unparsed", (0, 1)),))


def test_of_an_overlong_command_the_head_is_read() -> None:
    raw = b"MAIL  FROM:<a@example.com> X=" + b"y" * 5000
    command = syntax.parse(raw)
    assert command.raw == raw
    assert command.path == Path((11, 26), (), Part(b"a", (12, 13)), Part(b"example.com", (14, 25)))
    assert command.parameters == ()
    assert command.quirks == (Quirk("odd-gap", (4, 6)),)


def test_of_a_parameter_that_is_cut_no_quirk_is_told() -> None:
    raw = b"MAIL FROM:<a@example.com> " + b"a:b:" * 1020
    assert syntax.parse(raw).parameters == ()
    assert syntax.parse(raw).quirks == ()
    assert [(one.code, one.span) for one in lint(raw).findings] == [("SL118", (510, len(raw)))]


def test_a_path_that_is_cut_is_no_path() -> None:
    command = syntax.parse(b"MAIL  FROM:<" + b"a" * 5000 + b"@example.com>")
    assert (command.verb, command.path, command.quirks) == ("MAIL", None, (Quirk("odd-gap", (4, 6)),))


@pytest.mark.parametrize(
    "raw",
    [
        b"RCPT TO:" + b" " * 5000 + b"<a@example.com>",
        b"RCPT TO:<" + b"@a.org," * 1000 + b":a@example.com>",
        b"RCPT TO:<" + b"a." * 3000 + b"a>",
    ],
)
def test_what_is_said_of_an_overlong_command_holds_whatever_stands_behind_its_head(raw: bytes) -> None:
    assert syntax.parse(raw) == Command(raw, "RCPT", None, (), ())


def test_that_an_overlong_local_part_in_quotes_has_no_at_is_not_said() -> None:
    command = syntax.parse(b"RCPT TO:<" + b'"' * 5001 + b"@example.com>")
    assert {quirk.name for quirk in command.quirks} == {"text-beside-quotes"}


def test_a_sound_path_is_read_whatever_its_length_and_parameters_as_far_as_the_head_goes() -> None:
    command = syntax.parse(b"MAIL FROM:<" + b"a" * 900 + b"@example.com>" + b" SIZE=100" * 500)
    assert command.path is not None
    assert command.path.span == (10, 924)
    assert [parameter.span for parameter in command.parameters] == [(at, at + 8) for at in range(925, 1016, 9)]
