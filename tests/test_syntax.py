"""Parsing: any bytes give a Command, and the parse meets a quirk exactly where the strict grammar refuses.

Words are drawn from the strict grammar's own vocabulary and then mutated, so that most are one or two slips away from
sound, which is where the three descriptions of the language could differ.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smtplint import grammars, lint, syntax
from smtplint.model import Command, Parameter, Part, Path, Quirk

QUIET = settings(derandomize=True, deadline=None, max_examples=400, database=None)

ATOMS = st.sampled_from(
    ["a", "Bob", "x1", "o'neil", "a%40b", "+", "-", "postmaster", "{x}", "\xc3\xa9", "\xef\xbc\xa0", "%40", "&#64;"]
)
DOT_STRING = st.lists(ATOMS, min_size=1, max_size=3).map(".".join)
QUOTED = st.sampled_from(['""', '"a b"', '"a@b"', '"\\""', '"<>"', '"\xc3\xa9"', '"x:y"', '"; ,"', '"postmaster"'])
LABEL = st.sampled_from(["a", "b-c", "1", "192", "x--y", "example", "\xc3\xbc", "IPv6", "\xe2\x80\x9d"])
DOMAIN = st.one_of(
    st.lists(LABEL, min_size=1, max_size=3).map(".".join),
    st.sampled_from(["[192.0.2.1]", "[IPv6:2001:db8::1]", "[IPv6:::]", "[IPv6:1:2:3:4:5:6:192.0.2.1]", "[x400:c=us]"]),
)
MAILBOX = st.builds(lambda local, domain: f"{local}@{domain}", st.one_of(DOT_STRING, QUOTED), DOMAIN)
ROUTE = st.one_of(
    st.just(""),
    st.lists(st.lists(LABEL, min_size=1, max_size=2).map(".".join), min_size=1, max_size=2).map(
        lambda hosts: ",".join("@" + host for host in hosts) + ":"
    ),
)
PARAMETER = st.sampled_from(
    [" SIZE=1", " BODY=8BITMIME", " SMTPUTF8", " X-a=>", " ORCPT=rfc822;a@b", " junk", " a=\xc3\xa9", " 1"]
)
FRAME = st.sampled_from(["MAIL FROM:", "RCPT TO:", "mail from:", "rCpT tO:"])
PATH = st.one_of(
    st.builds(lambda route, mailbox: f"<{route}{mailbox}>", ROUTE, MAILBOX),
    st.sampled_from(["<>", "<Postmaster>", "<postmaster>"]),
)
SOUND = st.builds(
    lambda frame, path, parameters: frame + path + "".join(parameters), FRAME, PATH, st.lists(PARAMETER, max_size=2)
)
SLIPS = st.sampled_from(
    [
        *" \t<>@.,:;\"'()[]\\=-_/%!{}`ab0\r\n\x00\x7f\x80\xe9",
        *(
            "\xc3\xa9",
            "\xef\xbc\xa0",
            "\xc2\xa0",
            "\xe2\x80\xba",
            "&lt;",
            "..",
            "@@",
            "mailto:",
            " at ",
            "FROM",
            "SIZE=",
        ),
    ]
)


@st.composite
def slipped(draw: st.DrawFn) -> bytes:
    """A command with up to three slips: something put in, cut out or turned round."""
    word: str = draw(SOUND)
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(word)))
        end = min(len(word), start + draw(st.integers(0, 2)))
        word = word[:start] + draw(st.one_of(st.just(""), SLIPS)) + word[end:]
    return word.encode("latin-1")


def strict(raw: bytes) -> bool:
    """Whether the strict grammar takes the bytes, RFC 6531's productions included."""
    return any(grammars.whole("rfc5321", rule).fullmatch(raw) for rule in ("mail_utf8", "rcpt_utf8"))


@given(slipped())
@settings(QUIET, max_examples=2000)
def test_the_strict_grammar_takes_what_the_parse_finds_no_quirk_in(raw: bytes) -> None:
    assert strict(raw) == (syntax.read(raw).quirks == ())


@given(SOUND)
@settings(QUIET, max_examples=500)
def test_both_ways_to_read_a_command_agree(word: str) -> None:
    raw = word.encode("latin-1")
    assert syntax.parse(raw) == syntax.read(raw)


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
