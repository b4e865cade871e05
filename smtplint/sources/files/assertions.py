"""How tests assert: the one list of the words of it, whatever asks. A new framework is a row of ``FRAMEWORKS``.

That something is an assertion is asked in two ways: of a line of which nothing else is known, by how assertions are
written there, and of one that has a reply, a sign or a text in its place, by their words alone, which programs have
for other things as well.
"""

from __future__ import annotations

from functools import lru_cache

from ...regexes import regex
from ...typed import NamedTuple
from .keywords import FUNCTIONS

_OF = rb"\b(?:assert|expect|require|should|must)(?:ions?)?[._]?(?:that[._]?)?(?:(?:is|has|be)[._]?)?"
_KEPT = 512
# What no function's head is.
_NO_HEAD = b"".join(rb"(?<!%s[ ])" % word.encode() for word in (*FUNCTIONS, "void"))


class Framework(NamedTuple):
    """What tests are written with, as expressions in any case, but for the first and the last.

    asserts      what an assertion has on its line, as nothing else has it
    expects     the name of a call that says what is to come
    raises      what says that what it is handed, or stands before, is to fail
    raised      the same behind that
    denies      what says that what it is handed is false, or nothing
    denied      the same behind that
    fails       what fails a test wherever it comes to that
    """

    asserts: bytes = b""
    expects: bytes = b""
    raises: bytes = b""
    raised: bytes = b""
    denies: bytes = b""
    denied: bytes = b""
    fails: bytes = b""


FRAMEWORKS = (
    # by words that all have
    Framework(
        asserts=rb"\b\w{0,16}(?i:assert)\w*|(?:(?<![.>\w])[Ee]xpect(?!ed(?![a-z])|ation)|EXPECT|\bexpect[A-Z_]"
        rb"|(?<![A-Za-z])(?:should|must(?![A-Z]))|[a-z]Should|Should\(|refute|\.should)\w*",
        expects=rb"_?(?:assert|expect|refute)\w*!?",
        raises=_OF + rb"(?:throws?|reject|refus|fail|invalid|syntax_?err|raises?|error)\w*",
        denies=_OF + rb"(?:false|not_?ok|null\b|nil\b)\w*|\b(?:refute|should_not)"
        rb"|\b(?:assert!?|ok|check|require|expect|t\.true)(?:\([ \t]*(?:!(?!=)|not\b)|[ \t]+(?:!(?=[$\w(])|not\b))",
        fails=rb"(?:\w+(?:\.|::?|->)|\$this->)?(?:[fF]ail|flunk)\b|(?:raise|throw[ ]new)[ ]Assertion",
    ),
    # Test::More, Test::Exception and others of Perl's
    Framework(
        asserts=rb"(?:^|[;{])[ \t]*(?:is(?:nt|_deeply)?|(?:isa_|cmp_|not_|n)?ok|(?:un)?like|eq_\w+)[ (]",
        raises=_NO_HEAD
        + rb"\b(?:refuses|(?:is_)?refused_ok|rejected_ok)(?:\(|(?:[ ]~\w{1,20}:\w{1,20})?[ ]\Z)|\b(?:throws|dies)_ok",
    ),
    # pytest, PHPUnit
    Framework(raises=rb"\b(?:pytest\.raises|xfail|expect_?exception)"),
    # Jest, Chai, AVA, tap
    Framework(
        asserts=rb"\bt(?:ap|est)?\.(?:not_?)?(?:is|equals?|same|deep\w+|strict\w+|true|null|truthy|falsy|match(?:es)?|error)\(",
        expects=rb"to(?:equal|be|match|contain|strictequal|havebeen)\w*",
        raises=rb"\bt\.(?:throws|rejects)\b",
        raised=rb"\.(?:toThrow|rejects\b|to\.throw)",
        denies=rb"\bt\.(?:false|notOk)\b",
        denied=rb"\.(?:toBe(?:False|Null|Undefined)|to(?:Be|Equal|StrictEqual)\((?:false|null)\)|to\.be\.(?:false|null))",
    ),
    # RSpec
    Framework(
        expects=rb"(?:should_?)?received?|contains_?exactly\w*",
        raised=rb"\bto[ ]raise_error",
        denied=rb"\bto[ ]be_?[ ]?(?:false|nil)",
    ),
    # unittest.mock, Sinon, Mockito, AssertJ
    Framework(
        asserts=rb"(?<![.>\w])verify(?:That|Equals?|No\w+)?\(",
        expects=rb"verify|isequalto|\w*called(?:_?once)?_?with\w*|(?:assert_)?has_calls",
    ),
    # Spring's
    Framework(asserts=rb"\.andExpect\w*\("),
    # ScalaTest, Kotest
    Framework(raises=rb"\b(?:intercept\[|(?<!noException should be )thrownBy)"),
    # JUnit's, FluentAssertions, TUnit
    Framework(
        raised=rb"\.should\(\)\.throw|(?-i:,[ ]?throws[A-Z])",
        denied=rb"\.(?:is(?:False|Null)\(|should\(\)\.Be(?:False|Null))",
    ),
    # Catch2, doctest, GoogleTest, Qt Test
    Framework(
        asserts=rb"(?<![A-Za-z])(?:CHECK|REQUIRE|VERIFY|QVERIFY|QCOMPARE)\w*",
        raises=rb"\b(?:CHECK|REQUIRE)_THROWS",
        denies=rb"\b(?:CHECK|REQUIRE)_FALSE",
    ),
    # XCTest, Swift Testing
    Framework(
        raises=rb"\bXCTAssertThrows|#(?:expect|require)\(throws:(?![ ]*Never\b)",
        denies=rb"\bXCTAssert(?:False|Nil)",
        fails=rb"XCTFail",
    ),
    # Rust's
    Framework(
        raises=rb"\bassert!\([^\n]{0,120}?\.is_err\(\)",
        raised=rb"\.(?:unwrap_err|expect_err)\b",
        fails=rb"(?:std::)?(?:panic!?|unreachable!?)",
    ),
    # Go's, and testify
    Framework(
        asserts=rb"\brequire[.:]{0,2}[A-Z]", fails=rb"(?:[a-z]{1,2}|test\w*|suite)\.(?:Fatal|Error|Fail)(?=\w*\()"
    ),
    # Pony's, Nim's
    Framework(asserts=rb"\bcheck\b[^\n]{0,40}\btrue\b"),
)


def _any(column: str) -> bytes:
    """What one of the frameworks has in a column."""
    return b"|".join(filter(None, (getattr(framework, column) for framework in FRAMEWORKS)))


# What fails a test.
FAILING = b"(?:" + _any("fails") + b")"
RAISED = rb"(?i:(?<!not)(?<!\(err\))(?<!\(error\))(?:" + _any("raised") + b"))"
_RAISES, _DENIES = b"(?i:" + _any("raises") + b")", b"(?i:" + _any("denies") + b")"
_DENIED = RAISED.replace(_any("raised"), _any("denied"))
ASSERTION = b"(?:" + _any("asserts") + b")"
ASSERTS, _EXPECTS = regex(ASSERTION), regex(b"(?i:" + _any("expects") + b")")
# Words of names of what asserts, and of what is asserted.
WORDS = frozenset("assert asserts check ensure expect expects must refute require should test verify xct".split())
PREDICATES = frozenset("did eq equal equals is like match matches ok then".split())
# The words of assertions, which programs have for other things as well; what is given a value is none.
MENTIONED = (
    rb"(?:(?i:assert|refute|expect|should)|(?:(?<![A-Za-z])(?i:must|verify|require|check|ensure)(?![a-z])"
    rb"|(?<!\w)(?:is(?:nt)?|ok|(?:un)?like)\b)(?![ \t]*:?=(?!=)|[ \t]+(?:if|unless)\b)"
    rb"|\bt(?:ap|est)?\.)"
)
_MENTIONED = regex(MENTIONED)
_RAISING = regex(_RAISES + b"|" + RAISED)
_FAILS, _FAILED = regex(_RAISES + b"|" + _DENIES), regex(RAISED + b"|" + _DENIED)


def asserts(line: bytes) -> bool:
    """Whether a line has an assertion in it, whatever else it has."""
    return ASSERTS.search(line) is not None


@lru_cache(maxsize=_KEPT)
def is_assertion(name: str) -> bool:
    """Whether a call of that name asserts something."""
    return asserts(name.encode() + b"(")


@lru_cache(maxsize=_KEPT)
def expects(name: str) -> bool:
    """Whether a call of that name says what is to come."""
    return _EXPECTS.fullmatch(name.encode()) is not None


def raises(line: bytes) -> bool:
    """Whether a line asserts that something raises."""
    return _RAISING.search(line) is not None


def fails(before: bytes, behind: bytes) -> bool:
    """Whether an assertion says of what stands between that it raises, or comes to nothing."""
    return _FAILS.search(before) is not None or _FAILED.search(behind) is not None


def may_assert(line: bytes) -> bool:
    """Whether a line has a word of an assertion, which it is where what is asserted stands there as well."""
    return _MENTIONED.search(line) is not None
