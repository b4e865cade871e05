"""What names say of what they are for, and what a test says beside a command, by the path of its file."""

import io

import pytest

from smtplint import checking, sources
from smtplint.model import Safety
from smtplint.sources.files.bearings import Bearing, bearing
from smtplint.sources.files.sayings import by_code, by_names
from tests.rows import over

BOTH: frozenset[Safety] = frozenset(("safe", "unsafe"))


@over(
    ("name", "said"),
    [
        *((name, "bad") for name in "bad wrong unsound should_fail not_ok doesNotParse RejectsMissingBrackets".split()),
        *((name, "bad") for name in "is-not-valid non_conforming INVALID_LINES garbage test_is_refused".split()),
        *((name, "bad") for name in ("isn't accepted", "rejects a valid path without a name", "never accepts blanks")),
        *((name, "good") for name in "valid ok parses accepts_invalid does_not_reject no_errors neverFails".split()),
        *((name, "good") for name in ("supports broken clients", "takes a malformed path")),
        *((name, "") for name in "lines parse_command valid_and_invalid takeover".split()),
    ],
)
def test_what_a_name_bears(name: str, said: Bearing) -> None:
    assert bearing(name) == said


@over(("name", "said"), [("error", ""), ("errors", ""), ("fails", "bad"), ("failing", "bad")])
def test_nouns_may_be_left_out(name: str, said: Bearing) -> None:
    assert bearing(name) == "bad"
    assert bearing(name, nouns=False) == said


@over(
    ("line", "said"),
    [
        *((line, [True]) for line in ("isLeft x", "(assert-error x)", "@test_throws E x", "Should -Throw")),
        *((line, [False]) for line in ("isRight x", "Result.is_ok x", "should_not_fail x", "CheckTrue(x)")),
        *((line, []) for line in ('fail "no"', 'error "unexpected"', "parse x", "failure = x", "is_not_nil(x)")),
    ],
)
def test_what_names_on_a_line_say(line: str, said: list[bool]) -> None:
    assert list(by_names(line.encode())) == said


@over(
    ("text", "said"),
    [
        *((text, (True, False)) for text in ("== 501", '"501 no"', "5xx", "|| 553", "code 500", "assert x != 250")),
        *((text, (False, True)) for text in ("== 250", '"250 ok"', "2xx", "assert x != 501", "if x != 250 { fail }")),
        *((text, (False, False)) for text in ("sleep 500", "a:501", "50100", "5.01", "550", "1.501")),
    ],
)
def test_what_codes_say(text: str, said: tuple[bool, bool]) -> None:
    assert by_code(text.encode()) == said


def found(path: str, data: str) -> int:
    return sum(bool(checking.diagnose(path, one, None)) for one in sources.found_in(io.BytesIO(data.encode()), path))


@over(
    ("path", "count"),
    [
        *(
            (path, 0)
            for path in (
                "fuzz/seeds/a",
                "oss-fuzz/corpora/smtp/1.txt",
                "crashes/id_0",
                "honeypot/seen.txt",
                "fuzzing/in/a.txt",
            )
        ),
        *((path, 1) for path in ("probes/a.txt", "db/seeds/a.txt", "corpse/a.txt")),
    ],
)
def test_what_a_fuzzer_is_fed_is_passed_over(path: str, count: int) -> None:
    assert found(path, "EHLO x\nMAIL FROM: <a@b.example>\n") == count


@pytest.mark.parametrize(
    "program",
    [
        'fuzz_target!(|data: &[u8]| { parse(data); });\nconst SEEDS: &[&str] = &["MAIL FROM: <a@b.example>"];\n',
        'const CORPUS: &[&str] = &["MAIL FROM: <a@b.example>"];\nfuzz_target!(|data: &[u8]| { parse(data); });\n',
    ],
)
def test_so_is_what_a_program_has_for_one(program: str) -> None:
    assert found("fuzz_targets/a.rs", program) == 0
    assert found("a.rs", program.replace("fuzz_target!", "target!")) == 1


def test_beside_programs_nothing_of_a_test_is_read() -> None:
    program = 'r = c.cmd("MAIL FROM: <a@b.example>")\nif r.code == 501: warn(r)\n'
    assert found("client.jl", program.replace("if r.code == 501: ", "r.code == 501 && ")) == 1
    assert found("client.py", program) == 1


ROWS = """class PathTest {
  [InlineData("MAIL FROM:<a@b.example>", "250 2.0.0")]
  [InlineData("MAIL FROM: <a@b.example>", "250 2.0.0")] // tolerated
  public void Answers(string line, string reply) { Assert.Equal(reply, Send(line)); }
}
"""


@over(("rows", "made"), [(ROWS, 0), (ROWS.replace("MAIL FROM:<a@", "MAIL FROM:<c@"), 1)])
def test_a_row_whose_mended_form_stands_beside_it_is_told_and_not_mended(rows: str, made: int) -> None:
    assert found("PathTest.cs", rows) == 1
    made_edits = [checking.edits(one, BOTH, None) for one in sources.found_in(io.BytesIO(rows.encode()), "PathTest.cs")]
    assert sum(map(len, made_edits)) == made
