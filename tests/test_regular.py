"""From a grammar to an expression: Arden's lemma, factoring, possessive loops, groups, and the longest beginning."""

from __future__ import annotations

import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark
from lark.exceptions import UnexpectedInput

from smtplint.expression import (
    ALL,
    EMPTY,
    END,
    Alt,
    Chars,
    Group,
    Node,
    Repeat,
    Seq,
    choice,
    first,
    nullable,
    prefix,
    repeat,
    sequence,
    write,
)
from smtplint.regular import Derivation, NotRegular, first_octets
from tests.rows import over

QUIET = settings(derandomize=True, database=None, deadline=None)


def derived(grammar: str, rule: str = "start", groups: tuple[str, ...] = ()) -> Node:
    return Derivation(grammar, "given", []).node(rule, groups)


def pattern(grammar: str, groups: tuple[str, ...] = ()) -> str:
    return write(derived(grammar, groups=groups))


def chars(text: str) -> Chars:
    return Chars(sum(1 << ord(char) for char in set(text)))


# What a grammar is written as: the right-hand side of "start", with terminals where they are needed.
WRITTEN = [
    ('"a"', "a"),
    ('"aB"i', "[Aa][Bb]"),
    ('"1"i', "1"),
    ('"é"i', r"\xe9"),
    ('"a" "b"', "ab"),
    ('"a" | "b"', "[ab]"),
    ('"a" | "b" | "d"', "[abd]"),
    ('"a".."z"', "[a-z]"),
    ('"ab" | "ac"', "a[bc]"),
    ('"ab" | "cd"', "(?>ab|cd)"),
    ('"ab" | "a"', "(?:a|ab)"),
    ('"abc" | "abd" | "ax"', "a(?>x|b[cd])"),
    ('["a"]', "a?+"),
    ('"a"?', "a?+"),
    ('"a"*', "a*+"),
    ('"a"+ "b"', "a++b"),
    ('"a"~3', "a{3}"),
    ('"a"~2..3 "b"', "a{2,3}+b"),
    ('("ab")+ "c"', "(?:ab)++c"),
    ('"a"* "a"', "a*a"),
    ('("a"|"b")* "a"', "[ab]*a"),
    ('("ab"|"cd")~1 "e"', "(?>ab|cd)e"),
    ('("a"?)*', "a*+"),
    ('("a"? "b"?)+', "(?:a?b?)+"),
    ('("ab" | "a") "bc"', "(?:a|ab)bc"),
    ('("a" | "ab") ("c" | "bcd")', "(?:a|ab)(?>c|bcd)"),
    ('start "a" | "b"', "ba*+"),
    ('start "a" | start "b" | "c" | "d"', "[cd][ab]*+"),
    ('"a" start | "b"', "a*+b"),
    ('"a" start | "b" start | "c"', "[ab]*+c"),
    ('start "a" | "b" -> named', "ba*+"),
    ("/[a-c]x/", "[a-c]x"),
    ("/[^a]/", "[^a]"),
    ("/[^ab-d]/i", "[^A-Da-d]"),
    ("/a/i", "[Aa]"),
    ("/[^x]/i", "[^Xx]"),
    ("/./", r"[^\x0a]"),
    ("/./s", r"[\x00-\xff]"),
    (r"/\//", "/"),
    ("/ab|cd/", "(?>ab|cd)"),
    ("/(a|bc)*d/", "(?>a|bc)*+d"),
    ("/(?:ab){2}/", "(?:ab){2}"),
    ("/a++b/", "a++b"),
    ("/a{2,}b/", "a{2,}+b"),
    ("/a b/x", "ab"),
    (r'"\t\r\n\f\v\\\"\x41\u0042"', r"\x09\x0d\x0a\x0c\x0b\\" + '"AB'),
    ('"x" "u"', "xu"),
    ('"a-]^"', r"a\-\]\^"),
    (r"/[\]\\^-]/", r"[\-\\-\^]"),
]


@over(("right", "wanted"), WRITTEN)
def test_what_a_rule_is_written_as(right: str, wanted: str) -> None:
    assert pattern(f"start: {right}\n") == wanted


def test_a_rule_and_a_terminal_are_put_in_where_they_are_used() -> None:
    assert pattern('start: x B "c" x\nx: "a"* \nB: "b" | "d" "d"\n') == "a*+(?>b|dd)ca*+"
    assert Derivation('start: B\nB: "b"\n', "given", []).rules == ("start",)


def test_a_group_is_named_after_its_rule_and_only_where_it_is_asked_for() -> None:
    grammar = Derivation('start: local "@" DOMAIN\nlocal: "a"+\nDOMAIN: "b"+\n', "given", [])
    assert write(grammar.node("start")) == "a++@b++"
    assert write(grammar.node("start", ("local", "DOMAIN"))) == "(?P<local>a++)@(?P<DOMAIN>b++)"
    assert write(grammar.node("start", ("local",))) == "(?P<local>a++)@b++"
    assert write(grammar.node("start")) == "a++@b++"


REFUSED = [
    ('start: "a" start "b" | "c"\n', "start uses itself in the middle"),
    ('start: start "a" | "b" start | "c"\n', "start uses itself at both ends"),
    ('start: "a" x\nx: "b" start | "c"\n', "start uses itself other than at one end"),
    ('start: "€"\n', "'€' is not one byte: write it as its UTF-8 bytes"),
    (r"start: /\d/" + "\n", "CATEGORY_DIGIT in a class: write the characters out"),
    ("start: /a*?b/\n", "MIN_REPEAT has no place in a derived expression"),
    ("start: /(?=a)a/\n", "ASSERT has no place in a derived expression"),
]


@pytest.mark.parametrize(("grammar", "said"), REFUSED)
def test_what_is_not_regular_is_refused_with_its_reason(grammar: str, said: str) -> None:
    with pytest.raises(NotRegular) as raised:
        derived(grammar)
    assert str(raised.value) == said


def test_a_rule_that_the_grammar_lacks() -> None:
    with pytest.raises(KeyError) as raised:
        derived('start: "a"\n', "other")
    assert raised.value.args == ("the grammar has no other",)


# ---------------------------------------------------------------- expressions


def test_sequences_and_choices_are_flat() -> None:
    a, b, c = map(chars, "abc")
    assert sequence([a, Seq((b, c))]) == Seq((a, b, c))
    assert sequence([Seq((a,))]) == a
    assert sequence([]) == EMPTY
    assert choice([a, Alt((b, Seq((c, a))))]) == Alt((chars("ab"), Seq((c, a))))
    assert choice([EMPTY, EMPTY]) == EMPTY
    assert choice([EMPTY, a]) == Repeat(a, 0, 1)
    assert choice([EMPTY, a, Seq((b, c))]) == Repeat(Alt((a, Seq((b, c)))), 0, 1)
    assert choice([Seq((a, b)), Seq((a, c)), Seq((b, c))]) == Alt((Seq((a, chars("bc"))), Seq((b, c))))


def test_repetitions_that_say_nothing_are_left_out() -> None:
    a = chars("a")
    assert repeat(a, 1, 1) == a
    assert repeat(Repeat(a, 0, 1), 0, None) == Repeat(a, 0, None)
    assert repeat(Repeat(a, 0, 1), 0, 1) == Repeat(Repeat(a, 0, 1), 0, 1)


def test_the_characters_a_word_begins_with() -> None:
    a, b = map(chars, "ab")
    maybe = Repeat(a, 0, 1)
    assert first(Seq((maybe, b))) == chars("ab").mask
    assert first(Seq((b, maybe))) == b.mask
    assert first(Group("x", Alt((maybe, b)))) == chars("ab").mask
    assert [nullable(node) for node in (a, maybe, Seq((maybe, a)), Seq((maybe, maybe)), Alt((a, maybe)))] == [
        False,
        True,
        False,
        True,
        True,
    ]
    assert nullable(Repeat(maybe, 2, 3))
    assert nullable(Group("x", maybe))


def test_what_may_follow_decides_whether_a_loop_gives_back() -> None:
    loop = Repeat(chars("a"), 0, None)
    assert write(loop) == "a*+"
    assert write(loop, chars("b").mask) == "a*+"
    assert write(loop, chars("ab").mask) == "a*"
    assert write(loop, ALL | END) == "a*"
    assert write(Alt((Seq((chars("a"), chars("b"))), chars("a")))) == "(?:ab|a)"
    assert write(Repeat(Group("x", chars("a")), 1, None), END) == "(?P<x>a)++"


def test_an_empty_branch_of_an_atomic_choice_is_tried_last() -> None:
    assert write(Alt((Repeat(chars("a"), 0, 1), chars("b")))) == "(?>b|a?+)"


# ---------------------------------------------------------------- beginnings


BEGINNINGS = [
    ('"abc"', "abc", 3),
    ('"abc"', "abx", 2),
    ('"abc"', "x", 0),
    ('"abc"', "", 0),
    ('"a"~3', "aaaa", 3),
    ('"a"+ "b" "c"', "aaabx", 4),
    ('"a"* "b"', "aaac", 3),
    ('("ab")* "c"', "abax", 3),
    ('["a"] "b"', "bx", 1),
    ('("ab" | "cd") "e"', "cdx", 2),
    ('"a" ("b" | "c"+) "d"', "acce", 3),
    ("", "a", 0),
]


@pytest.mark.parametrize(("right", "text", "end"), BEGINNINGS)
def test_the_longest_beginning(right: str, text: str, end: int) -> None:
    found = re.match(write(prefix(derived(f"start: {right}\n")), ALL | END), text)
    assert found is not None
    assert found.end() == end


def test_a_beginning_has_no_groups() -> None:
    node = derived('start: x "c"\nx: "a" | "b"\n', groups=("x",))
    assert write(node) == "(?P<x>[ab])c"
    assert write(prefix(node), ALL | END) == "(?:[ab]c|[ab]|)"


FIRST = [
    ("abc", "a"),
    ("a?b", "ab"),
    ("(?i:a)", "aA"),
    ("(?i:[ab]c)", "abAB"),
    ("(?:a|b?)c", "abc"),
    ("(?=x)a", "a"),
    ("(?!x)a", "a"),
    (r"\Aa", "a"),
    ("(?>ab|c)", "ac"),
    ("a*?b", "ab"),
    ("a*+b", "ab"),
    ("a{2}b", "a"),
    ("", ""),
]


@pytest.mark.parametrize(("given_pattern", "wanted"), FIRST)
def test_the_octets_that_a_pattern_can_begin_with(given_pattern: str, wanted: str) -> None:
    assert first_octets(given_pattern) == (chars(wanted).mask if wanted else 0)


# ---------------------------------------------------------------- every small grammar says what Lark says


ATOMS = st.sampled_from(['"a"', '"b"', '"c"', '"ab"', '"ba"', '"A"i', "x", "X", "/[ab]/", "/(ab|c)?a/"])


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    wrapped = inner.map(lambda text: f"({text})")
    return st.one_of(
        st.tuples(wrapped, st.sampled_from("?*+")).map("".join),
        st.tuples(wrapped, st.sampled_from(["~2", "~1..2", "~0..2"])).map("".join),
        st.lists(wrapped, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
    )


RIGHT = st.recursive(ATOMS, _grown, max_leaves=5)
RECURSIVE = st.sampled_from(["", ' | start "c"', ' | "b" start', ' | start x | start "ab"'])
SHORT = ["".join(word) for length in range(4) for word in product("abc", repeat=length)]
WORDS = (*SHORT, *(word + "abab" for word in SHORT[:13]), "A", "aA", "Ab")


@given(RIGHT, RECURSIVE)
@settings(QUIET, max_examples=40)
def test_a_derived_expression_takes_the_words_that_earley_takes(right: str, more: str) -> None:
    grammar = f'start: "a" "c" | {right} "b"{more}\nx: "a" x | "c"\nX: "b" "a"? \n'
    lark = Lark(grammar, parser="earley", lexer="dynamic_complete", ambiguity="resolve")
    node = derived(grammar)
    whole, beginning = re.compile(write(node)), re.compile(write(prefix(node), ALL | END))
    taken = []
    for word in WORDS:
        try:
            lark.parse(word)
        except UnexpectedInput:
            pass
        else:
            taken.append(word)
    assert [word for word in WORDS if whole.fullmatch(word)] == taken
    for word in WORDS:
        found = beginning.match(word)
        assert found is not None
        assert beginning.fullmatch(word[: found.end()])
    begun = {word[:n] for word in taken for n in range(len(word) + 1)}
    assert [part for part in sorted(begun) if not beginning.fullmatch(part)] == []


def test_letters_that_are_not_one_byte_are_not_folded() -> None:
    assert pattern('start: "ß"i\n') == r"\xdf"
