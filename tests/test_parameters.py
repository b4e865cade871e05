"""The values of parameters: the grammar, what is derived from it, the registry, and every octet in every place."""

from __future__ import annotations

import pytest
from lark import Lark, UnexpectedInput

from smtplint import grammars, lint
from smtplint.grammars import derived_texts, grammar_folder, whole
from smtplint.rules.registry import EXCLUSIVE, REGISTERED, XTEXT, decoded, stumble

# A start rule, values that it takes, and values that it refuses with the octet where it stumbles.
VALUES: list[tuple[str, tuple[bytes, ...], dict[bytes, int]]] = [
    ("size_value", (b"0", b"1000", b"12345678901234567890"), {b"-1": 0, b"1k": 1, b"0x10": 1, b"9" * 21: 20}),
    ("body_value", (b"7BIT", b"8bitmime", b"BinaryMIME"), {b"8BIT": 4, b"9BIT": 0, b"8BITMIMEX": 8}),
    ("notify_value", (b"NEVER", b"success", b"SUCCESS,DELAY,FAILURE"), {b"NEVER,DELAY": 5, b"SUCCESS,": 8, b",": 0}),
    ("notify_words_value", (b"NEVER,DELAY", b"DELAY"), {b"DELAY,MAYBE": 6}),
    ("ret_value", (b"FULL", b"hdrs"), {b"SOME": 0, b"HDR": 3}),
    ("envid_value", (b"QQ314159", b"a+2Bb", b"!<>~"), {b"a=b": 1, b"a b": 1, b"a+2b": 3}),
    ("orcpt_value", (b"rfc822;a+2Bb@example.com", b"x-y;+3D"), {b"a@example.com": 1, b"rfc822": 6, b";a": 0}),
    ("orcpt_utf_8_value", (rb"utf-8;b\x{FC}cher@example.com", rb"UTF-8;\x{5C}"), {b"utf-8;\xc3\xbc": 6}),
    ("orcpt_utf_8_utf8_value", (b"utf-8;\xc3\xbc@example.com",), {b"utf-8;\xc3": 7, b"utf-8;a+": 7}),
    ("auth_value", (b"<>", b"a+3Db@example.com"), {b"+": 1}),
    ("auth_mailbox_value", (b"a@example.com", b'"a b"@[192.0.2.1]'), {b"a": 1, b"@example.com": 0}),
    ("by_value", (b"120;R", b"-5;N", b"+999999999;nt"), {b"120": 3, b"120;X": 4, b"1234567890;R": 9}),
    ("holdfor_value", (b"1", b"999999999"), {b"0": 0, b"1234567890": 9}),
    ("holduntil_value", (b"2030-01-31T23:59:00Z", b"2030-01-31t23:59:60.25-01:00"), {b"2030-13-01T00:00:00Z": 6}),
    ("mt_priority_value", (b"0", b"9", b"-9"), {b"-0": 1, b"10": 1, b"+1": 0}),
    ("rrvs_value", (b"2030-01-31T23:59:00Z", b"2030-01-31T23:59:00Z;c"), {b"2030-01-31T23:59:00Z;X": 21}),
    ("mtrk_value", (b"YWJj", b"YWJj:86400"), {b"YWJj=": 4, b":5": 0}),
    ("submitter_value", (b"a+3Db@example.com",), {b"+": 1, b"a=b": 1}),
    ("transid_value", (b"<12345@example.com>", b"<a.b@c>"), {b"1@b": 0, b"<1..2@b>": 3, b"<1@b": 4, b"<a/b@c>": 2}),
    ("solicit_value", (b"org.example:ADV", b"a,b-c_d"), {b"a,,b": 2, b"1a": 0}),
]


@pytest.mark.parametrize(("rule", "sound", "refused"), VALUES, ids=[row[0] for row in VALUES])
def test_a_value_is_read_to_the_octet(rule: str, sound: tuple[bytes, ...], refused: dict[bytes, int]) -> None:
    assert [stumble(rule, value) for value in sound] == [None] * len(sound)
    assert {value: stumble(rule, value) for value in refused} == refused


@pytest.mark.parametrize(("rule", "sound", "refused"), VALUES, ids=[row[0] for row in VALUES])
def test_the_derived_expression_is_the_grammar(rule: str, sound: tuple[bytes, ...], refused: dict[bytes, int]) -> None:
    """On every value named here, and on each with one octet taken out, put in or doubled."""
    folder = grammar_folder()
    with open(f"{folder}/parameters.lark", encoding="utf-8") as file:
        parser = Lark(file.read(), start=rule, parser="earley", import_paths=[folder], source_path=file.name)
    tried = {
        value[:at] + put + value[at + 1 :]
        for value in (*sound, *refused)
        for at in range(min(len(value), 12))
        for put in (b"", b"+", b"=", b"0", b"\xc3\xbc", value[at : at + 1] * 2)
    }
    for changed in sorted(tried):
        assert (whole("parameters", rule).fullmatch(changed) is not None) == _takes(parser, changed), changed


def _takes(parser: Lark, value: bytes) -> bool:
    try:
        parser.parse(value.decode("latin-1"))
    except UnexpectedInput:
        return False
    return True


def test_each_rule_is_tried_and_each_value_has_its_rule() -> None:
    rules = set(derived_texts("parameters"))
    assert {row[0] for row in VALUES} == rules
    assert {known.value for known in REGISTERED.values()} - {None} <= rules
    assert {name for pair in EXCLUSIVE for name in pair} | set(XTEXT) <= set(REGISTERED)


def test_each_word_of_a_parameter_is_a_value_of_it() -> None:
    for keyword, known in REGISTERED.items():
        for word in known.words:
            assert known.value is not None, keyword
            assert stumble(known.value, word.encode()) is None, word


def test_the_beginning_of_a_sound_value_is_all_of_it() -> None:
    for rule, sound, _ in VALUES:
        for value in sound:
            assert grammars.stumble("parameters", rule, value, 0, len(value)) == len(value), (rule, value)


def test_xtext_is_decoded() -> None:
    assert decoded(b"a+2Bb+3D+0D") == b"a+b=\r"
    assert decoded(b"a+2b+G1+") == b"a+2b+G1+"


PLACES = {
    "keyword": (b"MAIL FROM:<a@example.com> SI", b"ZE=1000"),
    "value": (b"MAIL FROM:<a@example.com> SIZE=10", b"00"),
    "xtext": (b"MAIL FROM:<a@example.com> ENVID=ab", b"cd"),
    "word": (b"RCPT TO:<a@example.com> NOTIFY=SUC", b"CESS"),
    "end": (b"RCPT TO:<a@example.com> NOTIFY=SUCCESS", b""),
}


@pytest.mark.parametrize(("before", "behind"), PLACES.values(), ids=PLACES)
def test_every_octet_in_a_parameter_is_one_error_or_none(before: bytes, behind: bytes) -> None:
    """White space apart, which makes two parameters of one."""
    at = len(before)
    for octet in set(range(256)) - set(b"\t "):
        command = before + bytes((octet,)) + behind
        errors = [finding for finding in lint(command).findings if finding.severity == "error"]
        assert len(errors) <= 1, command
        assert all(finding.span[0] <= at <= finding.span[1] for finding in errors) or octet == ord("="), command


@pytest.mark.parametrize(
    ("command", "found"),
    [
        (b"MAIL FROM:<a@example.com> SIZE=5,BODY=7BIT", ["bad-parameter-value"]),
        (b"MAIL FROM:<a@example.com> SIZE=\0abc", ["nul", "bad-parameter-value"]),
        (b"MAIL FROM:<a@example.com> SIZE=\x001", ["nul"]),
        (b"RCPT TO:<a@example.com> SIZE=abc", ["parameter-of-other-verb"]),
        (b"RCPT TO:<a@example.com> SMTPUTF8=", ["parameter-of-other-verb"]),
        (b"MAIL FROM:<a@example.com> SIZE = 5", ["space-around-equals"]),
        (b"MAIL FROM:<a@example.com> SIZE : 5", ["wrong-equals"]),
        (b"MAIL FROM:<a@example.com> ENVID=a+0d", ["xtext-control"]),
        (b"MAIL FROM:<a@example.com> SIZE=1\xc3\xbc SMTPUTF8", ["bad-parameter-value"]),
        (b"MAIL FROM:<a@example.com> SIZE=a BODY=b RET=c", ["bad-parameter-value"] * 3),
    ],
)
def test_a_fault_is_told_once_and_each_fault_is_told(command: bytes, found: list[str]) -> None:
    assert [finding.rule for finding in lint(command).findings] == found
