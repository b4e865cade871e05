"""What a literal is part of: the text it is joined into, and the call that text is handed to.

Strategy. Among the tokens round a literal the operators that join literals are followed to both sides, and the brackets
outwards to the call.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from .literals import Scanned
from .operands import KEYWORDS, OPERATORS, last_name, line_end, operand_end, operand_start, skip_lines
from .spelt import Spelt
from .tokens import BEFORE, LONGEST, Part, Token, Tokens, arguments, split

# A placeholder that does not say by name what it stands for, and the number in one that counts.
_PRINTF = re.compile(r"%(?!\()[-#0 +\d.*$]*[A-Za-z@]+|%\[\d+\][a-z]|%\d{1,2}|\{[^{}]*\}")
_COUNTED = re.compile(r"%\[?(\d+)(?:\][a-z]|\$[a-z]|)")
# Calls round a literal that only turn it into octets or characters.
_TRANSPARENT = frozenset(
    "byte bytes encode from string String str Bytes b buffer GetBytes ascii ASCII utf8 Utf8 toBytes bytearray c_str "
    "getBytes StringBuilder format QString QByteArray QStringLiteral QLatin1String string_view F PSTR TEXT _T".split()
)
# Calls that put values into a text, which is then handed on.
_FORMATTERS = frozenset("format Format sprintf Sprintf formatted snprintf asprintf printf_string interpolate".split())
# Letters before a literal of C++ that say how it is read.
_PREFIXES = frozenset(("L", "R", "U", "LR", "UR"))
# Methods of a text that put values into it.
_FILLING = frozenset("format formatted arg".split())
# Calls that put a text into the first thing they are given.
_KEEPING = frozenset("sprintf snprintf asprintf sprintf_s snprintf_s strcpy strncpy strlcpy wsprintf".split())
_APPENDING = frozenset("append Append concat".split())
# No call has more arguments that say anything of one of them.
_ARGUMENTS = 32
# No text that is sent has more values put into it.
_VALUES = 32


class Call(NamedTuple):
    """A call: the names before its bracket, and the texts of the other arguments, and of those behind the text."""

    name: str
    others: tuple[str, ...]
    behind: tuple[str, ...] = ()

    @property
    def last(self) -> str:
        return re.split(r"->|::|[.:]", self.name)[-1].rstrip("!?")

    @property
    def receiver(self) -> str:
        return self.name[: len(self.name) - len(self.last) - self.name.endswith(("!", "?"))].rstrip(".:->?&")


class Joined(NamedTuple):
    """A text joined from literals and values: its tokens, from one to another, and the call it is handed to."""

    spelt: Spelt
    literals: tuple[int, ...]
    call: Call | None
    whole: bool
    first: int
    last: int


def joined(source: Scanned, index: int, found: Tokens) -> Joined:
    """The text that a literal is part of, and where that is used, from the tokens round it."""
    at = bisect_left(found, source.starts[index], key=lambda token: token.start)
    joins = source.language.joins
    first = _leftmost(found, at, joins)
    spelt, literals, last = text_from(source, found, first)
    if index not in literals:
        first = at
        spelt, literals, last = text_from(source, found, at)
    call = call_of(source, found, first, last)
    if spelt.holes and call is not None and call.behind:
        _name_holes(spelt, list(call.behind))
    elif spelt.holes and not any(_COUNTED.fullmatch(hole.text) for hole in spelt.holes.values()):
        _name_holes(spelt, list(_row(source, found, first)))
    following = skip_lines(found, last, 1)
    assigned = following < len(found) and found[following].text in ("+", ".", "<<", "..", "?", "==", "!=")
    return Joined(spelt, literals, call, not assigned, first, last)


def _leftmost(found: Tokens, at: int, joins: tuple[str, ...]) -> int:
    """Where the text begins that the token at ``at`` is joined into."""
    first = at
    while True:
        i = skip_lines(found, first - 1, -1)
        if i >= 0 and _beside(found[i]) and "" in joins and _may_adjoin(found, i, first):
            first = i
            continue
        if i < 1 or found[i].kind != "op" or found[i].text not in joins:
            return first
        i = skip_lines(found, i - 1, -1)
        if i < 0:
            return first
        start = operand_start(found, i)
        if start < 0:
            return first
        if found[start].kind != "text" and (found[i + 1 if i + 1 < first else first - 1].text == "<<"):
            return first
        first = start


def _may_adjoin(found: Tokens, left: int, right: int) -> bool:
    """Whether two literals are joined by standing side by side: on a line, or inside brackets."""
    if left + 1 == right:
        return True
    bracket = found.inside[right]
    return bracket > found.statement[right] and found[bracket].text != "{"


def text_from(source: Scanned, found: Tokens, i: int) -> tuple[Spelt, tuple[int, ...], int]:
    """The text that begins at a token: what it spells, its literals, and the token behind it."""
    out, literals, begin = Spelt(), [], i
    joins = source.language.joins
    while len(out.holes) <= _VALUES:
        token = found[i]
        piece = source.spelt(token.value) if token.kind == "text" else Spelt()
        if token.kind == "text":
            literals.append(token.value)
            end = _behind_literal(source, found, i + 1, piece)
        else:
            end = operand_end(found, i)
            if end == i:
                break
        # A text that is repeated is as good as a value.
        times = operand_end(found, end + 1) if "+" in joins and end < len(found) and found[end].text == "*" else 0
        glue = "+" in joins and [one.text for one in found[i + 1 : i + 4]] == [".", "join", "("]
        if token.kind != "text" or times > end + 1 or glue:
            end = max(end, times)
            start, stop = token.start, found[end - 1].end
            piece = Spelt()
            piece.hole(source.data[start : min(stop, start + LONGEST)].decode("utf-8", "replace"), start, stop)
        out.add(piece)
        i = end
        i = _out_of_wrapping(found, begin, i)
        follow = skip_lines(found, i, 1)
        if follow >= len(found):
            break
        if "" in joins and _beside(token) and _beside(found[follow]) and _may_adjoin(found, i - 1, follow):
            i = follow
            continue
        if (appended := _appended(found, follow)) > 0:
            i = appended
            continue
        if found[follow].text not in joins or found[follow].kind != "op":
            break
        follow = skip_lines(found, follow + 1, 1)
        if follow >= len(found):
            break
        i = follow
    return out, tuple(literals), i


def _beside(token: Token) -> bool:
    """Whether a token is joined with what stands right beside it: a literal, or a macro that stands for one."""
    return token.kind == "text" or (token.kind == "name" and token.text.isupper() and token.text not in _PREFIXES)


def _out_of_wrapping(found: Tokens, begin: int, i: int) -> int:
    """The token behind the brackets of a call that only wraps a literal, as in std::string("a") + b; else ``i``."""
    wrapped = i == begin + 1 and i < len(found) and found[i].text == ")" and found[begin].kind == "text"
    if wrapped and begin > 1 and found[begin - 1].text == "(" and last_name(found[begin - 2]) in _TRANSPARENT:
        return i + 1
    return i


def _appended(found: Tokens, i: int) -> int:
    """Where the operand begins that is appended by a call, ``.append(a).append(b)``; 0 for none."""
    at = [at for at in range(i, min(i + 6, len(found))) if found[at].kind != "line"]
    texts = [found[one].text for one in at]
    closed = texts[:1] == [")"]
    dot, name, bracket = (*texts[closed : closed + 3], "", "", "")[:3]
    return at[closed + 2] + 1 if dot == "." and bracket == "(" and name in _APPENDING else 0


def _behind_literal(source: Scanned, found: Tokens, i: int, piece: Spelt) -> int:
    """The token behind a literal and what is done with it; values that its placeholders stand for are put in."""
    values: list[str] = []
    for _ in range(_ARGUMENTS):
        if i >= len(found):
            break
        token = found[i]
        if token.text == "%" and token.kind == "op" and i + 1 < len(found):
            end = operand_end(found, i + 1)
            if end == i + 1:
                break
            inner = (i + 2, end - 1) if found[i + 1].text in ("(", "[", "{") else (i + 1, end)
            values = [part.text for part in islice(split(source, found, *inner), _ARGUMENTS)]
            i = end
        elif token.text == "-" and i + 1 < len(found) and found[i + 1].text == "f":
            end = (
                min(found.closing[found.inside[i]], line_end(found, i)) if found.inside[i] >= 0 else line_end(found, i)
            )
            values = [part.text for part in islice(split(source, found, i + 2, end), _ARGUMENTS)]
            i = end
        elif "." in source.language.joins:
            break
        elif _is_method(source, found, i) and found[i + 1].text not in _APPENDING:
            if found[i + 1].text.split(".")[-1] in _FILLING:
                values += [part.text for part in arguments(source, found, i + 2)[:_ARGUMENTS]]
            i = found.closing[i + 2] + 1
        elif (
            token.text == ")" and found[i - 2].text == "(" and _wraps(found, i - 2) and _is_method(source, found, i + 1)
        ):
            if found[i + 2].text in _APPENDING:
                break
            i += 1
        elif token.text == "." and i + 1 < len(found) and found[i + 1].kind == "name" and "+" in source.language.joins:
            if found[i + 1].text in _APPENDING:
                break
            i += 2
        else:
            break
    _name_holes(piece, values)
    return i


def _is_method(source: Scanned, found: Tokens, i: int) -> bool:
    """Whether a method is called by the tokens from ``i`` on."""
    marks = (".", ":") if ".." in source.language.joins else (".",)
    return i + 2 < len(found) and found[i].text in marks and found[i + 1].kind == "name" and found[i + 2].text == "("


def _wraps(found: Tokens, bracket: int) -> bool:
    """Whether what stands in brackets is only grouped, or made another kind of text."""
    return bracket == 0 or found[bracket - 1].kind != "name" or last_name(found[bracket - 1]) in _TRANSPARENT


def _name_holes(piece: Spelt, values: list[str]) -> None:
    """Say what a placeholder stands for, where that is told behind the literal."""
    named = dict(value.split("=", 1) for value in values if re.match(r"[A-Za-z_]\w*=(?!=)", value))
    holes = [at for at in sorted(piece.holes) if _PRINTF.fullmatch(piece.holes[at].text)]
    for place, at in enumerate(holes):
        hole = piece.holes[at]
        key = hole.text.strip("{}").split(":")[0].split("!")[0]
        if counted := _COUNTED.fullmatch(hole.text):
            key = str(int(counted[1]) - 1)
        if key in named:
            text = named[key]
        elif key.isdigit() and int(key) < len(values):
            text = values[int(key)]
        elif place < len(values) and len(holes) <= len(values) and not (key and hole.text.startswith("{")):
            text = values[place]
        else:
            continue
        piece.holes[at] = hole._replace(text=text.strip())


def call_of(source: Scanned, found: Tokens, first: int, last: int) -> Call | None:
    """The call that the tokens from ``first`` on are handed to."""
    behind: tuple[str, ...] | None = None
    formatter: Call | None = None
    begin, at = found[first].start - BEFORE, first
    while (bracket := found.inside[at]) > found.semicolon[at] and found[bracket].start >= begin:
        at = bracket
        if found[at].text == "{":
            return formatter or _bare_call(found, first) or _block_of(found, at)
        if found[at].text == "(" and at > 0 and found[at - 1].kind == "name" and found[at - 1].text not in OPERATORS:
            parts = arguments(source, found, at)
            call = _called(found[at - 1].text, parts, first, behind)
            if call.last in _FORMATTERS or (parts and parts[0].text.startswith("format:")):
                formatter, behind = formatter or call, call.behind
            elif not (call.last in _TRANSPARENT and len(parts) == 1):
                return call
    bare = _bare_call(found, first)
    return formatter or (bare and bare._replace(behind=_rest(source, found, last)))


def _row(source: Scanned, found: Tokens, first: int) -> Iterator[str]:
    """What stands behind a text in its row of a table, or in its list; lists in there are taken apart."""
    bracket = found.inside[first]
    if bracket < 0 or (found[bracket].text == "(" and bracket > 0 and found[bracket - 1].kind == "name"):
        return
    parts = arguments(source, found, bracket)
    after = bisect_right(parts, first, key=lambda part: part.first)
    for text, begin, _ in parts[after : after + _ARGUMENTS]:
        if found[begin].kind == "text" and ("@" not in text or "<" in text):
            return
        inner = re.search(r"[(\[{]([^()\[\]{}]*)[)\]}]$", text)
        yield from inner[1].split(",") if inner and re.match(r"[\[({]", text) else (text,)


def kept_in(found: Tokens, first: int, call: Call | None) -> str | None:
    """The name that the text from ``first`` on is assigned to, or formatted into."""
    if call is not None and call.last in _KEEPING and call.others:
        match = re.fullmatch(r"[&*$]{0,2}(\w+)", call.others[0])
        return match[1] if match else None
    i = first - 1
    while i > 0 and (
        found[i].text in ("(", "&", "new", "await", "@")
        or last_name(found[i]).rstrip("!") in _TRANSPARENT | _FORMATTERS
    ):
        i -= 1
    if i < 1 or found[i].text != "=":
        return None
    i -= 2 if found[i - 1].text == ":" else 1
    while i > 0 and found[i].text in ("[", "]"):
        i -= 1
    return found[i].text.lstrip("$") if re.fullmatch(r"\$?\w+", found[i].text) else None


def handed_to(source: Scanned, found: Tokens, at: int) -> Call | None:
    """The call that a name is handed to as it is, or but for its form."""
    end = operand_end(found, at)
    if end >= len(found) or not (found[end].text in (",", ")", ";") or found[end].kind == "line"):
        return None
    begins = at == 0 or found[at - 1].kind == "name" or found[at - 1].text in ("(", ",", "&", "*")
    call = call_of(source, found, at, end) if begins else None
    # Beside a literal it is put into that, or ended by it.
    return None if call and any(re.match(r"[bfr@$]{0,2}[\"'`]", other) for other in call.others) else call


def _block_of(found: Tokens, brace: int) -> Call | None:
    """What a block or a list in braces is given to: the name right before it, or before the brackets before it."""
    at = operand_start(found, brace - 1) if brace else -1
    return (
        Call(found[at].text, ()) if at >= 0 and found[at].kind == "name" and found[at].text not in OPERATORS else None
    )


def _called(name: str, parts: list[Part], first: int, behind: tuple[str, ...] | None) -> Call:
    after = bisect_right(parts, first, key=lambda part: part.first)
    before = after - 1 if after and first < parts[after - 1].behind else after
    following = tuple(part.text for part in parts[after : after + _ARGUMENTS])
    others = tuple(part.text for part in parts[: min(before, _ARGUMENTS)]) + following
    return Call(name, others, following if behind is None else behind)


def _rest(source: Scanned, found: Tokens, last: int) -> tuple[str, ...]:
    """The arguments behind a text in a call without brackets, up to the end of its line."""
    if last >= len(found) or found[last].text != ",":
        return ()
    return tuple(part.text for part in islice(split(source, found, last + 1, line_end(found, last)), _ARGUMENTS))


def _bare_call(found: Tokens, first: int) -> Call | None:
    """A call without brackets: its name, and perhaps a handle, right before the text on the same line."""
    names: list[str] = []
    i = first - 1
    if i > 0 and found[i].text == "<<":
        # What is written to may be a call: LOG(INFO) << text.
        start = operand_start(found, skip_lines(found, i - 1, -1))
        if start >= 0 and found[start].kind == "name":
            return Call(found[start].text + ".<<", ())
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
