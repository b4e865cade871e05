"""lint(), is_valid() and validate(): what they take, what they return, and what a fix may do."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smtplint import CommandSyntaxError, is_valid, lint, predict, validate
from smtplint.edits import apply
from smtplint.model import Command, Context, Edit, Finding, Fix, Part, Path

from .test_syntax import FRAMES, QUIET, SLIPS, slipped

SPACE = Finding(
    "SL202",
    "space-after-colon",
    "error",
    (10, 11),
    "White space after the colon; the < of the address belongs right behind it.",
    "RFC 5321 §4.1.1.2",
    Fix("Remove the white space", (Edit(10, 11, b""),), "safe"),
)


def test_a_report_says_what_was_found_and_what_was_meant() -> None:
    report = lint(b"MAIL FROM: <a@example.com>")
    assert (report.ok, report.findings) == (False, (SPACE,))
    assert report.fixed == b"MAIL FROM:<a@example.com>"
    assert report.predictions == ()
    assert report.command.path == Path((11, 26), (), Part(b"a", (12, 13)), Part(b"example.com", (14, 25)))


@pytest.mark.parametrize("name", ["ok", "findings", "fixed", "predictions", "command", "foo"])
def test_a_report_is_frozen(name: str) -> None:
    report = lint(b"MAIL FROM: <a@example.com>")
    with pytest.raises(AttributeError):
        setattr(report, name, None)
    with pytest.raises(AttributeError):
        delattr(report, name)
    assert (report.findings, report.fixed) == ((SPACE,), b"MAIL FROM:<a@example.com>")


def test_a_report_finds_each_thing_once() -> None:
    report = lint(b"MAIL FROM: <a@example.com>", servers="postfix")
    assert report.command is report.command
    assert report.fixed is report.fixed
    assert report.predictions is report.predictions


def test_reports_of_the_same_command_are_equal() -> None:
    report = lint("MAIL FROM: <a@example.com>", servers="postfix")
    assert report == lint(b"MAIL FROM: <a@example.com>", servers=["postfix@3.10"])
    assert len({report, lint(b"MAIL FROM: <a@example.com>", servers=["postfix"])}) == 1
    others = ("MAIL FROM: <b@example.com>", "MAIL FROM: <a@example.com>", "MAIL FROM: <a@example.com>\r\n")
    assert [report == lint(other) for other in others] == [False, False, False]
    assert report != "MAIL FROM: <a@example.com>"


def test_one_server_may_be_named_by_itself() -> None:
    report = lint('RCPT TO:<"a b"@example.com>', servers="smtp-server")
    assert [prediction.server for prediction in report.predictions] == ["smtp-server@3.21"]
    assert [finding.rule for finding in report.findings] == ["refused-by-servers"]


@pytest.mark.parametrize("function", [lint, is_valid, validate, predict])
def test_what_is_no_command(function: Callable[[Any], object]) -> None:
    for given_command, kind in ((None, "NoneType"), (5, "int"), (["MAIL FROM:<>"], "list")):
        with pytest.raises(TypeError) as raised:
            function(given_command)
        assert str(raised.value) == f"a command is bytes or str, not {kind}"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_octets_may_be_held_in_any_way(kind: Callable[[bytes], Any]) -> None:
    raw = b"MAIL FROM: <a@example.com>"
    assert lint(kind(raw)) == lint(raw)
    assert (is_valid(kind(raw)), is_valid(kind(b"MAIL FROM:<>"))) == (False, True)
    assert predict(kind(raw)) == predict(raw)


def test_what_is_no_name_of_a_server() -> None:
    with pytest.raises(TypeError) as raised:
        predict("MAIL FROM:<>", None)  # type: ignore[arg-type]
    assert str(raised.value) == "a server's name is str, not NoneType"
    with pytest.raises(TypeError) as raised:
        predict("MAIL FROM:<>", ["postfix"])  # type: ignore[arg-type]
    assert str(raised.value) == "a server's name is str, not list"


def test_what_is_no_field_of_a_context() -> None:
    with pytest.raises(TypeError) as raised:
        lint("MAIL FROM:<>", context=Context(smtputf8="no"))  # type: ignore[arg-type]
    assert str(raised.value) == "a context's smtputf8 is bool, not str"


def test_a_second_line_end_is_no_bare_line_feed() -> None:
    (finding,) = lint(b"MAIL FROM:<a@b>\r\n\r\n").findings
    said = "More than one line end; a command ends with one, and an empty command follows."
    assert (finding.code, finding.span, finding.message) == ("SL701", (15, 17), said)


@pytest.mark.parametrize("line_end", ["", "\r\n"])
def test_bytes_and_str_and_one_line_end_are_the_same_command(line_end: str) -> None:
    text = "MAIL FROM: <a@example.com>"
    for given_command in (text + line_end, (text + line_end).encode()):
        report = lint(given_command)
        assert report.findings == (SPACE,)
        assert report.command.raw == text.encode()
        assert report.fixed == f"MAIL FROM:<a@example.com>{line_end}".encode()
        assert not is_valid(given_command)


def test_white_space_in_the_one_name_without_a_domain_is_told() -> None:
    (finding,) = lint(b"RCPT TO:<Post master>").findings
    assert (finding.rule, finding.span) == ("no-at", (9, 20))


@pytest.mark.parametrize(
    ("command", "rules", "fixed"),
    [
        (b"MAIL FROM:<a@example.com>\r\n\r\n", ["line-break"], None),
        (b"MAIL FROM:<a@example.com>\n", ["line-break"], b"MAIL FROM:<a@example.com>\r\n"),
        (b"MAIL FROM: <a@example.com>\n", ["space-after-colon", "line-break"], b"MAIL FROM:<a@example.com>\r\n"),
        (b"MAIL FROM:<a@example.com>\n\r\n", ["line-break"], b"MAIL FROM:<a@example.com>\r\n"),
        (b"MAIL FROM:<a@example.com>\r", ["bare-cr"], b"MAIL FROM:<a@example.com>\r\n"),
        (b"MAIL FROM:<a@example.com>\r\nRCPT TO:<b@example.com>", ["second-command"], None),
        (b"\r\n", ["unparsed"], None),
    ],
)
def test_any_other_line_end_is_a_finding(command: bytes, rules: list[str], fixed: bytes | None) -> None:
    report = lint(command)
    assert [finding.rule for finding in report.findings] == rules
    assert (report.ok, report.fixed, is_valid(command)) == (False, fixed, False)


def test_str_outside_ascii_is_utf_8_and_spans_count_octets() -> None:
    report = lint("RCPT TO:<jürgen@example.com>")
    assert [(finding.rule, finding.span) for finding in report.findings] == [("non-ascii", (10, 12))]
    assert report.command.raw == "RCPT TO:<jürgen@example.com>".encode()
    assert lint("RCPT TO:<jürgen@example.com>", context=Context(smtputf8=True)).findings == ()
    assert is_valid("RCPT TO:<jürgen@example.com>", context=Context(smtputf8=True))


def test_str_with_a_surrogate_escape_is_the_octet_that_was_meant() -> None:
    report = lint("RCPT TO:<a\udcff@example.com>")
    assert report.command.raw == b"RCPT TO:<a\xff@example.com>"
    assert [(finding.rule, finding.span) for finding in report.findings] == [("invalid-utf8", (10, 11))]


def test_str_with_a_lone_surrogate_is_a_finding_and_no_exception() -> None:
    report = lint("RCPT TO:<a\ud800@example.com>")
    assert report.command.raw == b"RCPT TO:<a\xed\xa0\x80@example.com>"
    assert [(finding.rule, finding.span) for finding in report.findings] == [("invalid-utf8", (10, 13))]
    assert not is_valid("RCPT TO:<a\ud800@example.com>")


def test_what_the_rfc_allows_is_a_command() -> None:
    raw = b"RCPT TO:<Postmaster> NOTIFY=NEVER"
    command = validate(raw)
    assert isinstance(command, Command)
    assert (command.raw, command.verb, command.quirks) == (raw, "RCPT", ())
    assert validate("MAIL FROM:<a@example.com> ").verb == "MAIL"  # a warning is no refusal


def test_what_it_forbids_is_an_error_that_shows_where() -> None:
    with pytest.raises(CommandSyntaxError) as caught:
        validate("MAIL FROM: <a..b@example.com>")
    assert isinstance(caught.value, ValueError)
    assert [finding.rule for finding in caught.value.report.findings] == ["space-after-colon", "doubled-dot"]
    assert str(caught.value) == (
        "error[SL202] White space after the colon; the < of the address belongs right behind it. "
        "(space-after-colon, RFC 5321 §4.1.1.2)\n1 | MAIL FROM: <a..b@example.com>\n  |           ^\n  = fix: "
        "Remove the white space\n  | - MAIL FROM: <a..b@example.com>\n  | + MAIL "
        'FROM:<a..b@example.com>\nerror[SL309] ".." in the local part; one dot belongs between two other '
        "characters. (doubled-dot, RFC 5321 §4.1.2)\n1 | MAIL FROM: <a..b@example.com>\n  |              ^^\n  = "
        "unsafe fix: Leave one dot\n  | - MAIL FROM: <a..b@example.com>\n  | + MAIL FROM: <a.b@example.com>"
    )


def test_two_faults_in_the_same_octets_are_mended_one_behind_the_other() -> None:
    """Without the quotes the dot leads the local part, which no rule could say before."""
    report = lint("RCPT TO:<“.a@example.com”>")
    assert [finding.rule for finding in report.findings] == ["look-alike"]
    assert report.fixed == b"RCPT TO:<a@example.com>"


def test_a_warning_explains_no_error() -> None:
    report = lint('MAIL FROM:<"a b"\u200b@example.com> SMTPUTF8')
    assert not report.ok
    assert report.fixed == b'MAIL FROM:<"a b"@example.com> SMTPUTF8'


# ---- properties

LOCALS = ("a", "Bob.x1", "o'neil", "a%40b", "{x}", "+.-", '"a b"', '"a@b"', '"\\""', '""', '"x:y; ,"')
DOMAINS = ("example.com", "b-c.example", "x--y.example", "[192.0.2.1]", "[IPv6:2001:db8::1]")
OTHERS = {"M": [" SIZE=1", " BODY=8BITMIME", " RET=FULL ENVID=a+2Bb"], "R": [" NOTIFY=NEVER", " ORCPT=rfc822;a@b"]}


def sound(chance: random.Random) -> tuple[str, str, str]:
    """A command that the RFC allows: what is before the mailbox, the mailbox, and what is behind it."""
    frame = chance.choice(FRAMES)
    others = OTHERS[frame[0].upper()]
    parameters = chance.sample(others, chance.randint(0, len(others)))
    return f"{frame}<", f"{chance.choice(LOCALS)}@{chance.choice(DOMAINS)}", ">" + "".join(parameters)


def test_a_sound_command_is_allowed() -> None:
    chance = random.Random("sound")
    for _ in range(500):
        raw = "".join(sound(chance))
        assert (lint(raw).ok, is_valid(raw), validate(raw)) == (True, True, lint(raw).command), raw


def holds(command: bytes | str) -> bool:
    """Whether both verdicts agree, and all that is told lies in the command."""
    report = lint(command)
    spans = [finding.span for finding in report.findings]
    spans += [(edit.start, edit.end) for finding in report.findings if finding.fix for edit in finding.fix.edits]
    size = len(report.command.raw)
    return is_valid(command) == report.ok and all(0 <= start <= end <= size for start, end in spans)


@given(st.one_of(st.binary(max_size=60), st.text(st.characters(codec=None), max_size=40)))
@QUIET
def test_nothing_raises_and_both_verdicts_agree(command: bytes | str) -> None:
    assert holds(command)


def test_nor_do_slips_raise() -> None:
    for raw in slipped("verdicts", 800):
        assert holds(raw), raw


def test_a_fault_in_a_second_address_is_mended_there() -> None:
    report = lint("RCPT TO:<a@example.com b@example.org#>")
    odd = next(finding for finding in report.findings if finding.code == "SL407")
    assert odd.fix is not None
    assert [(edit.start, edit.end) for edit in odd.fix.edits] == [(36, 37)]


def test_what_is_fixed_is_allowed_and_has_nothing_left_to_fix() -> None:
    for raw in slipped("fixed", 800):
        fixed = lint(raw).fixed
        if fixed is not None:
            again = lint(fixed)
            assert (again.ok, again.fixed) == (True, fixed), raw


def test_a_safe_fix_leaves_the_mailbox_alone() -> None:
    """With a slip outside the mailbox, whatever is safe to mend leaves the mailbox as it was."""
    chance = random.Random("safe")
    for _ in range(1000):
        head, mailbox, tail = (piece.encode() for piece in sound(chance))
        put, at = chance.choice(SLIPS).encode("latin-1"), chance.randint(0, 30)
        before = head[:at] + put + head[at:] + mailbox + tail
        broken = chance.choice((before, head + mailbox + tail[:at] + put + tail[at:]))
        edits = [e for f in lint(broken).findings if f.fix is not None and f.fix.safety == "safe" for e in f.fix.edits]
        mended = lint(apply(broken, edits))
        if edits and mended.ok:
            path = mended.command.path
            assert path is not None, broken
            assert mended.command.raw[path.span[0] : path.span[1]] == b"<" + mailbox + b">", broken


@pytest.mark.parametrize(
    ("command", "rfc"),
    [
        ("MAIL FROM:<a@b.example> SIZE=x", "RFC 1870 §3"),
        ("MAIL FROM:<a@b.example> MT-PRIORITY=99", "RFC 6710"),
        ("MAIL FROM:<a@b.example> REQUIRETLS=1", "RFC 8689 §2"),
        ("MAIL FROM:<a@b.example> HOLDFOR", "RFC 4865 §3"),
        ("MAIL FROM:<a@b.example> HOLDFOR=5 HOLDUNTIL=2030-01-31T23:59:00Z", "RFC 4865 §3"),
        ("MAIL FROM:<a@b.example> BODY=7BIT BODY=7BIT", "RFC 6152 §2"),
        ("RCPT TO:<a@b.example> NOTIFY=NEVER,DELAY", "RFC 3461 §4.1"),
        ("RCPT TO:<a@b.example> NOTIFY=", "RFC 5321 §4.1.2"),
    ],
)
def test_a_fault_of_a_parameter_is_decided_where_that_is_registered(command: str, rfc: str) -> None:
    (finding,) = lint(command).findings
    assert finding.rfc == rfc


def test_one_slip_in_the_frame_is_one_finding() -> None:
    slipped = {
        command[:at] + sign + command[at + kept :]
        for command in ("MAIL FROM:<a@example.com>", "RCPT TO:<a@example.com>")
        for at in range(command.index("<"))
        for sign in "!#$%&*+-/?@^_|~"
        for kept in (0, 1)
    }
    errors = {one: [found.code for found in lint(one).findings if found.severity == "error"] for one in slipped}
    assert {one: codes for one, codes in errors.items() if len(codes) != 1} == {}
