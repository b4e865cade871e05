"""Where literals begin and end: as Python's tokenizer and Pygments' lexers say, over every sample of code.

Both read the samples octet by octet (as Latin-1), so that a column is an offset. What the lexers do not know, and what
is compared therefore only as far as both are able: here-documents, whose bodies some of them read as code, and
Kotlin, whose lexer ends a text at each value that is put in.
"""

from __future__ import annotations

import io
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from pygments.lexers import get_lexer_by_name
from pygments.token import String, is_token_subtype

from smtplint.model import Span
from smtplint.sources.files.kinds import kind_of
from smtplint.sources.spelling.forms import CHARACTER
from smtplint.sources.spelling.literals import Scanned, scanned
from tests.rows import over

HERE = Path(__file__).parent / "samples"
LEXERS = {
    "js": "javascript",
    "ts": "typescript",
    "go": "go",
    "php": "php",
    "rb": "ruby",
    "pl": "perl",
    "java": "java",
    "cs": "csharp",
    "c": "c",
    "cpp": "cpp",
    "rs": "rust",
    "lua": "lua",
    "bas": "vbnet",
    "erl": "erlang",
    "adb": "ada",
    "d": "d",
    "R": "r",
    "coffee": "coffeescript",
    "clj": "clojure",
    "el": "emacs-lisp",
    "lisp": "common-lisp",
    "rkt": "racket",
    "applescript": "applescript",
    "cbl": "cobol",
    "pike": "pike",
}
_READ_AS = re.compile(r'^b?r?#*(?=")')
# Kinds of strings in the lexers' eyes that are no texts.
OTHERS = (String.Char, String.Doc, String.Regex, String.Symbol)


def samples(*endings: str) -> list[Path]:
    return sorted(
        path for path in HERE.rglob("*.*") if path.suffix[1:] in endings and kind_of(path.name, b"") != "mail"
    )


def found(source: Scanned) -> dict[Span, str]:
    """The literals that the scanner finds, but for characters, and how the body of each is told."""
    spans = zip(source.starts, source.ends, source.forms, strict=True)
    forms = source.language.forms
    return {
        (start, end): forms[at].body for start, end, at in spans if at >= 0 and forms[at].opening != CHARACTER.opening
    }


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans, those that touch made one: the lexers do not say where one literal ends at the next one's quote."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and out[-1][1] >= start:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def tokenized(text: str) -> Iterator[Span]:
    """The literals of Python: an f-string from its first token to its last, where it has several."""
    lines = [0]
    for line in text.split("\n"):
        lines.append(lines[-1] + len(line) + 1)
    inside, begin = 0, 0
    for token in tokenize.generate_tokens(io.StringIO(text, newline="").readline):
        start, end = (lines[row - 1] + column for row, column in (token.start, token.end))
        kind = tokenize.tok_name[token.type]
        if kind == "FSTRING_START":
            begin = begin if inside else start
            inside += 1
        elif kind == "FSTRING_END":
            inside -= 1
            if not inside:
                yield begin, end
        elif kind == "STRING" and not inside:
            yield start, end


def lexed(text: str, lexer: str) -> Iterator[Span]:
    """The literals in a lexer's eyes, in pieces that touch; what is put in between braces belongs to them."""
    depth = 0
    for start, kind, value in get_lexer_by_name(lexer).get_tokens_unprocessed(text):
        if is_token_subtype(kind, String.Interpol):
            depth += value.count("{") - value.count("}")
        if depth or (is_token_subtype(kind, String) and not any(is_token_subtype(kind, other) for other in OTHERS)):
            # Rust's lexer takes what says how a string is read for a part of its opening quote.
            letters = len(value) - len(_READ_AS.sub("", value)) if lexer == "rust" else 0
            yield start + letters, start + len(value)


# Quotes within values of the same kind Python itself reads since 3.12.
PYTHONS = [path for path in samples("py") if path.name != "nested_quotes.py" or sys.version_info >= (3, 12)]


@over("path", PYTHONS)
def test_python(path: Path) -> None:
    data = path.read_bytes()
    source = scanned(data, path.name)
    assert source is not None
    assert list(found(source)) == list(tokenized(data.decode("latin-1")))


@pytest.mark.parametrize("ending", LEXERS)
def test_other_languages(ending: str) -> None:
    over("path", samples(ending))(read_as_the_lexer_does)()


def read_as_the_lexer_does(path: Path) -> None:
    data = path.read_bytes()
    source = scanned(data, path.name)
    assert source is not None
    spans = found(source)
    documents = [span for span, body in spans.items() if body == "here"]
    theirs = lexed(data.decode("latin-1"), LEXERS[path.suffix[1:]])
    assert merged(span for span in spans if span not in documents) == [
        span for span in merged(theirs) if not any(start - 3 <= span[0] <= end for start, end in documents)
    ]


# Quotes that are none: in expressions that the lexers read in part, in variables, in old names. Each line has
# one literal at its end, which what is read as one before it would turn round.
NO_QUOTES = {
    "pl": (
        r"""$data =~ s/"/\\"/g; print "x";""",
        r"""s#"#\'#g, s|"|'|, s!a"!b!; print "x";""",
        r"""tr/"'/'"/; y/"//d; s{"} {'}; print "x";""",
        r"""if (/^\s+boundary=\"([^\"]*)".*$/) { print "x" }""",
        r"""my ($first) = split /"/, $line; print "x";""",
        r"""m#"#, m|'|, qr!"!, $a =~/'/ and print "x";""",
        r"""return if $time > $cf'lockhold; print "x";""",
        r"""$half = $of{y}/2; $rest = $a / 3; print "x";""",
        r"""$or = $a // "x";""",
    ),
    "rb": (
        r"""tail = $'.dup; all = $`; puts "x";""",
        r"""if line =~ /^"(.*?)'$/ then puts "x" end""",
        r"""found.scan(/ id='(.+?)"/); puts "x";""",
        r"""at :text => /Here's/, %r{'[^{}]{2}"} => %r!"!; puts "x";""",
        r"""half = all / 2 + rest / 3; puts "x";""",
    ),
}


@pytest.mark.parametrize(("ending", "line"), [(ending, line) for ending, lines in NO_QUOTES.items() for line in lines])
def test_quotes_that_begin_no_literal(ending: str, line: str) -> None:
    source = scanned(f"{line}\n".encode(), f"some.{ending}")
    assert source is not None
    assert [line[start:end] for start, end in found(source)] == ['"x"']


CODE = [path for path in sorted(HERE.rglob("*.*")) if kind_of(path.name, path.read_bytes()) == "code"]


def standing(source: Scanned, at: int) -> tuple[int, int, int] | None:
    index = source.at(at)
    return None if index < 0 else (source.starts[index], source.ends[index], source.forms[index])


@pytest.mark.parametrize("backwards", [False, True], ids=["in order", "backwards"])
def test_runs_hold_what_is_found_one_by_one(backwards: bool) -> None:
    for path in CODE:
        data = path.read_bytes()
        one_by_one, runs = scanned(data, path.name), scanned(data, path.name, runs=True)
        assert one_by_one is not None
        assert runs is not None
        for at in range(0, len(data), 7)[:: -1 if backwards else 1]:
            assert standing(runs, at) == standing(one_by_one, at), path.name
        rows = zip(one_by_one.starts, one_by_one.ends, one_by_one.forms, strict=True)
        assert [row[:3] for row in runs.within(0, len(data) + 1)] == list(rows), path.name
