"""Where tests stand: a file by its path or by what frameworks write in it, and lines by the same.

No framework is looked for by its name alone, but by how the head of a test is written with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ...regexes import regex
from .prefilter import on_lines

_PATH = regex(
    r"(?:^|[/_.-])(?:x?tests?|specs?|t|testsuite|testing|features?)(?:[/_.-]|$)|(?<=[a-z0-9])(?:Tests?|Spec|IT)\.\w+$"
)
# Where else tables stand whose rows are cases of tests.
_CASES = regex(r"(?i)(?:^|[/_.-])(?:testdata|fixtures?|(?:test_?)?(?:vectors?|cases?)|corpus)(?=[/_.-])")
# How a test begins, and what holds several.
_HEADS = (
    rb"#\[(?:tokio::)?(?:test|cfg\(test)|\bdef[ \t]+test|\bfunc[ \t]+Test"
    rb"|@(?:Test|ParameterizedTest|DataProvider)\b|\[<?(?:Test|Fact|Theory|InlineData)|parametrize|\bTestCase\b"
    rb"|\bextends[ \t]+\w*(?:Spec|Suite|Test(?:Case)?)\b|\b(?:describe|it|test|context)(?:\.\w+)?[ \t(]+[\"'`]"
    rb"|:[ ]?(?:Annotation|Behavior|Describe|Expect|Feature|Free|Fun|Should|String|Word)Spec\("
    rb"|\bTEST(?:_CASE|_F|_P)?\("
)
# The same in capitals begin sentences, too, which a file may have anywhere.
_NEAR = regex(_HEADS + rb"|\b(?:Describe|Context|It)(?:\.\w+)?[ \t(]+[\"'`]")
# What more there is in languages of which no reader knows what tests are.
_OTHERWISE = regex(
    rb"(?i)\b(?:deftest|testset|unittest|hspec|test_?cases?|scenario|tcltest|rackunit|dunit|pester|assert\w*)\b"
    rb"|@test\b|\*\*\*[ ]?test|\?assert|^[ \t]*test[ (\"]|[|][ ]*Should\b|Tests?;|\blet%test"
    rb"|\b(?:assert|check|expect|should|must)[_-]?[a-z]+[ (]"
)
# What a file of tests has anywhere, and near a command is about others; and words of which one is on such a line.
_ANYWHERE = regex(
    _HEADS + rb"|\b(?:describe|it|test)\.(?:each|for|only|skip|concurrent)\b"
    rb"|\buse[ \t]+Test(?:2|::)|\bfunction test[A-Z_]"
    rb"|\btest(?:_that|Case)?[ \t(]|_test_?\(\)[ \t]*->|->assert[A-Z]|\bself(?:\.|::)assert|XCTest"
)
_KEPT_LINES = 512
_WORDS = (
    *(b"test", b"fact", b"theory", b"inlinedata", b"@dataprovider", b"parametrize", b"describe", b"context"),
    *(b"extends", b"assert", b"it(", b"it '", b'it "', b"it `", b"it.", b"spec("),
)


def is_test(path: str) -> bool:
    """Whether a file is for tests by its path, whose folders are parted by slashes."""
    return _PATH.search(path) is not None


def holds_cases(path: str) -> bool:
    """Whether the rows of a table are cases of tests by its path."""
    return is_test(path) or _CASES.search(path) is not None


def has_tests(data: bytes) -> bool:
    """Whether a file has tests in it."""
    return next(on_lines(data, _WORDS, _ANYWHERE), None) is not None


def tell_tests(lines: Iterable[bytes], *, more: bool) -> bool:
    """Whether one of some lines is a test's; ``more``: in a language of which no reader knows what tests are."""
    return any(_is_of_test(line) or (more and _is_like_test(line)) for line in lines)


# Each line is near many commands of a list.
@lru_cache(maxsize=_KEPT_LINES)
def _is_of_test(line: bytes) -> bool:
    return _NEAR.search(line) is not None


@lru_cache(maxsize=_KEPT_LINES)
def _is_like_test(line: bytes) -> bool:
    return _OTHERWISE.search(line) is not None
