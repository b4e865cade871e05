"""Parsing: any bytes give a Command, and the parse meets a quirk exactly where the strict grammar refuses.

Words are drawn from the strict grammar's own vocabulary and then mutated, so that most are one or two slips away from
sound, which is where the three descriptions of the language could differ.
"""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark
from lark.exceptions import UnexpectedInput

from smtplint import grammars, syntax
from smtplint.derivation import GRAMMAR

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


@cache
def strict_parser(rule: str) -> Lark:
    return Lark((GRAMMAR / "rfc5321.lark").read_text("utf-8"), parser="earley", lexer="dynamic", start=rule)


def lark_takes(raw: bytes) -> bool:
    try:
        strict_parser("command_utf8").parse(raw.decode("latin-1"))
    except UnexpectedInput:
        return False
    return True


def strict(raw: bytes) -> bool:
    return grammars.whole("rfc5321", "command_utf8").fullmatch(raw) is not None


@given(slipped())
@settings(QUIET, max_examples=6000)
def test_the_strict_grammar_takes_what_the_parse_finds_no_quirk_in(raw: bytes) -> None:
    assert strict(raw) == (syntax.parse(raw).quirks == ())


@given(SOUND)
@settings(QUIET, max_examples=1000)
def test_a_sound_command_has_no_quirk(word: str) -> None:
    raw = word.encode("latin-1")
    assert strict(raw) == (syntax.parse(raw).quirks == ())


@given(slipped())
@settings(QUIET, max_examples=250)
def test_the_derived_expression_is_the_grammar(raw: bytes) -> None:
    assert strict(raw) == lark_takes(raw)


@given(st.binary(max_size=60))
@QUIET
def test_any_bytes_give_a_command(raw: bytes) -> None:
    command = syntax.parse(raw)
    assert command.raw == raw
    assert all(0 <= quirk.span[0] <= quirk.span[1] <= len(raw) for quirk in command.quirks)
