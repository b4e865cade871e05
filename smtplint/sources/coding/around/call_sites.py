"""What a text is handed to: the call round it or before it, the name that keeps it, the row of a table it stands in.

Strategy. From the tokens of the text the brackets are followed outwards to the call, through calls that only change its
form; where there are none, what stands before it on its line tells.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from ....regexes import regex
from ....typed import NamedTuple
from ...spelling.retyped import ROUND
from .operands import (
    ARGUMENTS,
    FORMATTERS,
    KEYWORDS,
    MARKS,
    OPERATORS,
    last_name,
    line_end,
    operand_end,
    operand_start,
    skip_lines,
)
from .tokens import BEFORE, Part, Tokens, arguments, split

# Calls that put a text into the first thing they are given.
_BUFFER = regex(r"[&*$]{0,2}(\w+)")
_KEEPING = frozenset("sprintf snprintf asprintf sprintf_s snprintf_s strcpy strncpy strlcpy wsprintf".split())
# Calls that give what is written to.
_STREAMS = frozenset("getOutputStream outputStream GetStream get_stream".split())
# What stands before the type that a function gives or the elements of a list have, or a word for what it throws or is
# part of.
_TYPED = frozenset(") ] : > -> => throws extends implements class interface struct impl for".split())
# Types of texts that stand behind a name, what stands before those, and words of a declaration that are no name.
_TEXTS = frozenset("String string str Str Text bytes".split())
_OF_TYPES = frozenset(("&", "'", "static", "?", "typing."))
_DECLARING = frozenset("const final static var let val private public protected readonly unsigned".split())
_TO_BLOCK = frozenset(("print", "printf", "say"))
# Words that no argument goes on behind, where those stand side by side; and what all behind it is handed to what is
# before it by.
_WORDS = frozenset("let in then else do of where return begin end match with if fun function and rec pure".split())
_APPLIES = frozenset(("$", "@"))
# So many things that are written before a text are gone back over.
_WRITTEN = 16


# A list that holds no other, which may stand behind its type.
_LISTED = regex(r"[(\[{][^()\[\]{}]*[)\]}]$")


class Call(NamedTuple):
    """A call: the names before its bracket, and the texts of the other arguments, and of those behind the text.

    before  so many of the others stand before the text, where that is told
    """

    name: str
    others: tuple[str, ...]
    behind: tuple[str, ...] = ()
    before: int | None = None

    @property
    def place(self) -> int:
        """Which of the arguments the text is."""
        return len(self.others) - len(self.behind) if self.before is None else self.before

    @property
    def last(self) -> str:
        return _last(self.name)

    @property
    def receiver(self) -> str:
        return self.name[: len(self.name) - len(self.last) - self.name.endswith(("!", "?"))].rstrip(".:->?&")


@lru_cache(maxsize=1024)
def _last(name: str) -> str:
    return MARKS.split(name)[-1].rstrip("!?").lstrip("&")


def call_of(found: Tokens, first: int, last: int) -> Call | None:
    """The call that the tokens from ``first`` on are handed to."""
    piped = skip_lines(found, last, 1)
    if found.texts(piped, piped + 2) == ["|", ">"] and found[piped + 2 : piped + 3]:
        return Call(found[piped + 2].text, ())
    if found.language.beside and (beside := _call_beside(found, first, last)):
        return beside
    behind: tuple[str, ...] | None = None
    formatter: Call | None = None
    begin, at = found[first].start - BEFORE, first
    while (bracket := found.inside[at]) > found.semicolon[at] and found[bracket].start >= begin:
        at = bracket
        if found[at].text == "{":
            return formatter or _bare_call(found, first) or _block_of(found, at)
        name = at - 1 - (at > 1 and found[at - 1].text == ".")
        if found[at].text == "(" and name >= 0 and found[name].kind == "name" and found[name].text not in OPERATORS:
            parts = arguments(found, at)
            call = _call_with(_receiver(found, name) + found[name].text, parts, first, behind)
            if call.last in FORMATTERS:
                formatter, behind = formatter or call, call.behind
            elif not (call.last in ROUND and len(parts) == 1):
                return call
    bare = _bare_call(found, first) or _listed_call(found, first)
    return formatter or (bare and bare._replace(behind=_rest(found, last)))


def _call_beside(found: Tokens, first: int, last: int) -> Call | None:
    """The call whose name and arguments stand beside what it is handed, where those have no commas between them."""
    made: Call | None = None
    for _ in range(_WRITTEN):
        before, behind = _words_before(found, first), _words_behind(found, last)
        begin = before[0][0] if before else first
        if before and found[begin].kind == "name":
            texts = [found.written(*word) for word in (*before[1:], *behind)]
            after = tuple(texts[len(before) - 1 :])
            call = Call(found[begin].text, tuple(texts), made.behind if made else after, len(before) - 1)
            if not _makes(call, found.language.shows):
                return call
            made = made or call
        bracket = found.inside[begin]
        if begin and found[begin - 1].text in _APPLIES:
            first = last = begin - 1
        elif bracket == begin - 1 >= 0 and found[bracket].text == "(" and len(arguments(found, bracket)) == 1:
            first, last = bracket, found.closing[bracket] + 1
        else:
            break
    return made


def _makes(call: Call, shows: str) -> bool:
    """Whether a call puts values into a text and makes another, which is handed on."""
    return call.last in FORMATTERS or (call.last == "printf" and re.fullmatch(shows, call.name) is None)


def _words_before(found: Tokens, at: int) -> list[tuple[int, int]]:
    """The names, literals and brackets side by side that end before a token, on its line."""
    out = list[tuple[int, int]]()
    while at > 0 and len(out) < ARGUMENTS:
        begin = found.opening[at - 1] if found[at - 1].text in (")", "]") else at - 1
        if begin < 0 or (begin == at - 1 and not _is_word(found, begin)):
            break
        out.insert(0, (begin, at))
        at = begin
    return out


def _words_behind(found: Tokens, at: int) -> list[tuple[int, int]]:
    """The same that begin with a token."""
    out = list[tuple[int, int]]()
    while at < len(found) and len(out) < ARGUMENTS:
        end = found.closing[at] + 1 if found[at].text in ("(", "[") else at + 1
        if end == at + 1 and not _is_word(found, at):
            break
        out.append((at, min(end, len(found))))
        at = end
    return out


def _is_word(found: Tokens, at: int) -> bool:
    return found[at].kind in ("name", "text", "number") and found[at].text not in _WORDS


def _receiver(found: Tokens, name: int) -> str:
    """What the name is called on: a name that stands on a line before, or a call that gives a connection."""
    end = skip_lines(found, name - 2, -1) if name > 1 and found[name - 1].text == "." else -1
    if end >= 0 and found[end].kind == "name":
        return f"{found[end].text}."
    begin = operand_start(found, end) if end >= 0 else -1
    made = found[begin].text if begin >= 0 and found[begin].kind == "name" else ""
    return f"{made}." if MARKS.split(made)[-1] in _STREAMS else ""


def _block_of(found: Tokens, brace: int) -> Call | None:
    """What a block or a list in braces is given to: the name right before it, or before the brackets before it."""
    at = operand_start(found, brace - 1) if brace else -1
    if at < 0 or found[at].kind != "name" or found[at].text in OPERATORS:
        return None
    name = found[at].text
    while at > 1 and found[at - 1].text == "," and name[:1].isupper() and found[at - 2].kind == "name":
        # Further errors that a method throws.
        at -= 2
    return None if at and found[at - 1].text in _TYPED else Call(name, ())


def _call_with(name: str, parts: list[Part], first: int, behind: tuple[str, ...] | None) -> Call:
    after = bisect_right(parts, first, key=lambda part: part.first)
    before = after - 1 if after and first < parts[after - 1].behind else after
    following = tuple(part.text for part in parts[after : after + ARGUMENTS])
    others = tuple(part.text for part in parts[: min(before, ARGUMENTS)]) + following
    return Call(name, others, following if behind is None else behind, len(others) - len(following))


def _rest(found: Tokens, last: int) -> tuple[str, ...]:
    """The arguments behind a text in a call without brackets, up to the end of its line."""
    if last >= len(found) or found[last].text != ",":
        return ()
    return tuple(part.text for part in islice(split(found, last + 1, line_end(found, last)), ARGUMENTS))


def _bare_call(found: Tokens, first: int) -> Call | None:
    """A call without brackets: its name, and perhaps a handle, right before the text on the same line."""
    i = first - 1
    if i > 0 and found[i].text == "<<" and (name := _written_to(found, i)):
        return Call(name + ".<<", ())
    if i > 0 and found[i].text == "}" and (opened := found.opening[i]) > 0 and found[opened - 1].text in _TO_BLOCK:
        # Perl's handle, which is what a block gives.
        return Call(found[opened - 1].text, ("".join(token.text for token in found[opened + 1 : i]),))
    names: list[str] = []
    while i >= 0 and len(names) < 4 and (found[i].kind == "name" or found[i].text in ("{", "}", "<<")):
        if found[i].kind == "name" or found[i].text == "<<":
            names.insert(0, found[i].text)
        i -= 1
    if names and "<<" in names:
        at = len(names) - 1 - names[::-1].index("<<")
        return Call(names[at - 1] + ".<<" if at else "<<", ())
    if not names or names[-1] in ("return", "in", "and", "or", "not", "if", "yield", "new", "else", "when", "case"):
        return None
    head = next(
        (n for n, name in enumerate(names) if name not in KEYWORDS or name in ("print", "puts", "raise", "throw")), 0
    )
    return Call(names[head], tuple(names[head + 1 :]))


def _written_to(found: Tokens, sign: int) -> str:
    """The name of the stream that is written to by ``<<``, the first of several in a row; "" for what has none.

    It may be a call, ``LOG(INFO) << text``, or what a pointer in brackets leads to, ``(*log) << text``.
    """
    start = operand_start(found, skip_lines(found, sign - 1, -1))
    for _ in range(_WRITTEN):
        left = skip_lines(found, start - 1, -1)
        before = operand_start(found, skip_lines(found, left - 1, -1)) if left > 0 else -1
        if before < 0 or found[left].text != "<<":
            break
        start = before
    if start >= 0 and found[start].text == "(":
        start = found.closing[start] - 1
    return found[start].text if start >= 0 and found[start].kind == "name" else ""


def called_by(found: Tokens, bracket: int) -> str:
    """The name of what is called with what a bracket has in it, if anything is."""
    name = found.called(bracket)
    return "" if name in OPERATORS else name


def row(found: Tokens, first: int) -> Iterator[str]:
    """What stands behind a text in its row of a table, or in its list; lists in there are taken apart."""
    bracket = found.inside[first]
    if bracket < 0 or called_by(found, bracket):
        return
    parts = arguments(found, bracket)
    after = bisect_right(parts, first, key=lambda part: part.first)
    for text, begin, end in parts[after : after + ARGUMENTS]:
        if found[begin].kind == "text" and ("@" not in text or "<" in text):
            return
        opened = found.opening[end - 1] if text[0] in "[({" and _LISTED.search(text) else -1
        yield from (part.text for part in arguments(found, opened)) if opened >= begin else (text,)


def _listed_call(found: Tokens, first: int) -> Call | None:
    """A call without brackets that other arguments stand before the text in."""
    if not found.language.perlish or first < 1 or found[first - 1].text != ",":
        return None
    begin = first - 1
    while begin > 0 and found[begin - 1].kind != "line" and found[begin - 1].text not in (";", "{", "}"):
        begin -= 1
    called = found[begin].kind == "name" and found[begin].text not in OPERATORS
    named = called and found[begin + 1].kind in ("name", "text")
    before = (part.text for part in islice(split(found, begin + 1, first - 1), ARGUMENTS))
    return Call(found[begin].text, tuple(before)) if named else None


def kept_in(found: Tokens, first: int, call: Call | None) -> str | None:
    """The name that the text from ``first`` on is assigned to, or formatted into."""
    if call is not None and call.last in _KEEPING and call.others:
        match = _BUFFER.fullmatch(call.others[0])
        return match[1] if match else None
    i = first - 1
    made = ROUND | FORMATTERS
    while i > 0 and (found[i].text in ("(", "&", "new", "await", "@", ":") or last_name(found[i]).rstrip("!") in made):
        i = found.opening[i - 1] - 1 if found[i].text == ":" and found[i - 1].text == "]" else i - 1
    if i < 1 or found[i].text != "=":
        return None
    i -= 2 if found[i - 1].text == ":" else 1
    while i > 0 and found[i].text in ("[", "]"):
        i -= 1
    match = _BUFFER.fullmatch(found[_before_type(found, i)].text)
    return match[1] if match else None


def _before_type(found: Tokens, i: int) -> int:
    """The name before the type of a text that ends at a token, as most languages declare one; else the token itself."""
    if found[i].text.lstrip("&") not in _TEXTS:
        return i
    at = i - 1
    while at > 0 and found[at].text in _OF_TYPES:
        at -= 1
    at -= found[at].text in (":", "As")
    return at if at >= 0 and found[at].kind == "name" and found[at].text not in _DECLARING else i


def handed_to(found: Tokens, at: int) -> Call | None:
    """The call that a name is handed to as it is, but for its form, or filled as a format is."""
    end = operand_end(found, at)
    if found.texts(end, end + 1) == ["%"]:
        end = operand_end(found, end + 1)
    if end >= len(found) or not (found[end].text in (",", ")", ";") or found[end].kind == "line"):
        return None
    begins = at == 0 or found[at - 1].kind == "name" or found[at - 1].text in ("(", ",", "&", "*")
    call = call_of(found, at, end) if begins else None
    # Beside a literal it is put into that, or ended by it.
    return None if call and any(re.match(r"[bfr@$]{0,2}[\"'`]", other) for other in call.others) else call
