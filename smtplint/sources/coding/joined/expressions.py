"""What a literal is part of: the text it is joined into, with the values that are put into it.

Strategy. Among the tokens round a literal the operators that join literals are followed to both sides. What stands
behind a literal tells what its placeholders stand for (``put_behind.py``).
"""

from __future__ import annotations

from ....model import Span
from ....regexes import regex
from ....typed import NamedTuple
from ...sent.meanings import ends_line
from ...spelling.forms import Language
from ...spelling.literals import Scanned
from ...spelling.spelt import Spelt
from ..around.call_sites import Call, call_of, kept_in, row
from ..around.operands import (
    PREFIXES,
    character,
    made_of,
    operand_end,
    operand_start,
    skip_lines,
)
from ..around.tokens import LONGEST, Token, Tokens, arguments
from .grouped import APPENDING, appends, bracket_of, formats, is_joined, outermost
from .put_behind import COUNTED, behind_literal, name_holes

# The macros of C that are the rest of a placeholder, and what stands before them.
_CONVERSION = regex(r"PRI[diouxX]\w{1,12}$")
_UNFINISHED = regex(rb"%[-#0 +]{0,3}\d{0,4}$")
# No text that is sent has more values put into it, or stands in more brackets that group.
_VALUES, _DEEPEST = 32, 8
# What makes a collection of what it is given.
_COLLECTING = frozenset("of asList listOf mapOf arrayOf setOf mutableListOf".split())
_COLLECTIONS = ("Map", "List", "Set", "Stream", "Array")
# A list of what is put into a text.
_LISTED = regex(r"\[([^\[\](){}\"]*)\]")
# What Objective-C's texts are told to have more put behind them.
_MESSAGES = frozenset(("stringByAppendingString", "stringByAppendingFormat"))
# What a call that puts values into a text is told first of how.
_LOCALE = regex(r"(?i)\w*(?:locale|culture)\b.*|null")
# How octets are made of what a call is called on.
_ENCODING = regex(rb"(?i)utf-?(?:8|16)|(?:us-?)?ascii|latin-?1|iso-8859-1|idna|punycode")


class Joined(NamedTuple):
    """A text joined from literals and values: its tokens, from one to another, and the call it is handed to.

    ``pieces``: it is written piece by piece, so that where its line ends is not told.
    """

    found: Tokens
    spelt: Spelt
    literals: tuple[int, ...]
    call: Call | None
    whole: bool
    first: int
    last: int
    pieces: bool = False

    @property
    def source(self) -> Scanned:
        return self.found.source

    @property
    def data(self) -> bytes:
        return self.found.data

    @property
    def start(self) -> int:
        """Where its first token begins."""
        return self.found[self.first].start

    @property
    def end(self) -> int:
        """Where its last token ends."""
        return self.found[self.last - 1].end

    @property
    def quoted(self) -> Span:
        """From where its first literal begins to where its last one ends."""
        return self.source.starts[min(self.literals)], self.source.ends[max(self.literals)]

    @property
    def kept(self) -> str | None:
        """The name that it is assigned to, or formatted into."""
        return kept_in(self.found, self.first, self.call)

    def with_more(self, piece: Spelt, literals: tuple[int, ...], last: int) -> Joined:
        """The same with more behind it, up to a token."""
        spelt = self.spelt.part(0, len(self.spelt.raw))
        spelt.add(piece)
        return self._replace(spelt=spelt, literals=(*self.literals, *literals), last=last)


def joined(index: int, found: Tokens) -> Joined:
    """The text that a literal is part of, and where that is used, from the tokens round it."""
    at = found.at(found.source.starts[index])
    first = _leftmost(found, at)
    spelt, literals, last = text_from(found, first)
    if index not in literals:
        first = at
        spelt, literals, last = text_from(found, at)
    call = call_of(found, first, last)
    if spelt.holes and call is not None and call.behind and not collects(call):
        # Erlang and its like give what is put in as a list.
        listed = _LISTED.fullmatch(call.behind[0]) if found.language.lists and len(call.behind) == 1 else None
        name_holes(spelt, listed[1].split(",") if listed else list(call.behind))
    elif spelt.holes and not any(COUNTED.fullmatch(hole.text) for hole in spelt.holes.values()):
        name_holes(spelt, list(row(found, first)))
    following = skip_lines(found, last, 1)
    goes_on = following < len(found) and found[following].text in ("+", ".", "<<", "..", "?", "==", "!=")
    goes_on = goes_on or _is_grouped(found, first)
    return Joined(found, spelt, literals, call, not goes_on, first, last)


def collects(call: Call) -> bool:
    """Whether what stands behind a text in a call is another element of a collection, and nothing put into the text."""
    return call.last in _COLLECTING and (call.last != "of" or call.receiver.endswith(_COLLECTIONS))


def _is_grouped(found: Tokens, first: int) -> bool:
    """Whether a text is one of what brackets give, to which more is joined, or what a message gives."""
    bracket = found.inside[first]
    if bracket < 0 or found[bracket].text == "{":
        return False
    close = found.closing[bracket]
    if found[bracket].text == "[":
        return any(one.text.startswith("stringByAppending") for one in found[close + 1 : close + 2])
    return is_joined(found, close, found.language.joins)


def _leftmost(found: Tokens, at: int) -> int:
    """Where the text begins that the token at ``at`` is joined into."""
    first, language, joins = at, found.language, found.language.joins
    while True:
        i = skip_lines(found, first - 1, -1)
        if i >= 0 and "" in joins and _may_stand_beside(found[i], language) and _may_adjoin(found, i, first):
            first = i
            continue
        if i < 1 or found[i].kind != "op" or found[i].text not in joins:
            outer = outermost(found, first, joins)
            if outer == first:
                return first
            first = outer
            continue
        i = skip_lines(found, i - 1, -1)
        start = operand_start(found, i)
        if start < 0 or (found[start].kind != "text" and found[min(i + 1, first - 1)].text == "<<"):
            return first
        first = start


def _may_adjoin(found: Tokens, left: int, right: int) -> bool:
    """Whether two literals are joined by standing side by side: on a line, inside brackets, or wherever they stand."""
    if left and found[left - 1].text == "define":
        return False
    if left + 1 == right:
        return True
    bracket = found.inside[right]
    if bracket > found.statement[right] and found[bracket].text != "{":
        return True
    return found.language.free


Text = tuple[Spelt, tuple[int, ...], int]


def text_from(found: Tokens, i: int, within: int = 0) -> Text:
    """The text that begins at a token: what it spells, its literals, and the token behind it.

    ``within``: so many brackets that group it.
    """
    out, literals, begin, appending = Spelt(), list[int](), i, -1
    taken = _taken_by_macro(found, i) if found.language.free else frozenset()
    while i < len(found) and len(out.holes) <= _VALUES:
        read = _with_operand(found, i, out, i == begin, within)
        if read is None:
            break
        token = found[i]
        out, inner, i = read
        literals += inner
        follow = _behind_appended(found, i, appending)
        if follow >= len(found):
            break
        if _adjoins(token, found, i, follow, taken):
            i = follow
        elif (appended := _appended(found, follow)) > 0:
            i, appending = appended, appended - 1
        elif (operand := _next_operand(found, follow, appending)) >= 0:
            i = operand
        else:
            break
    return out, tuple(literals), i


def value_from(found: Tokens, first: int, behind: int) -> Spelt:
    """What stands from one token up to another, as one value."""
    out = Spelt()
    out.hole(found.written(first, behind), found[first].start, found[behind - 1].end)
    return out


def part_from(found: Tokens, first: int, behind: int) -> tuple[Spelt, tuple[int, ...]]:
    """What stands from one token up to another: a text, or else one value; and its literals."""
    spelt, literals, end = text_from(found, first)
    if end == behind:
        return spelt, literals
    return value_from(found, first, behind), tuple(one.value for one in found[first:behind] if one.kind == "text")


def _with_operand(found: Tokens, i: int, out: Spelt, alone: bool, within: int) -> Text | None:
    """A text with the operand that begins at a token behind it, the literals in that, and the token behind that."""
    token, plus, literal = found[i], "+" in found.language.joins, found[i].kind == "text"
    piece = found.source.spelt(token.value) if literal else Spelt()
    literals = (token.value,) if literal else tuple[int, ...]()
    end = behind_literal(found, i + 1, piece) if literal else operand_end(found, i)
    if end == i:
        return None
    # A text that is repeated is as good as a value.
    times = operand_end(found, end + 1) if plus and end < len(found) and found[end].text == "*" else 0
    repeated = times > end + 1
    glue = plus and found.texts(i + 1, i + 4) == [".", "join", "("]
    if not (literal or repeated) and (grouped := _grouped(found, i, alone, within)):
        piece, literals, end = grouped
    elif not literal or repeated or glue:
        end = max(end, times)
        made = None if times else _spelt_by_operand(found, i, end)
        out, piece = (out, made) if made else _with_value(found, i, end, out)
    out.add(piece)
    return out, literals, end


def _with_value(found: Tokens, i: int, end: int, out: Spelt) -> tuple[Spelt, Spelt]:
    """The text before a value, without a placeholder that this is the rest of, and the value."""
    start, stop, piece = found[i].start, found[end - 1].end, Spelt()
    text = found.data[start : min(stop, start + LONGEST)].decode("utf-8", "replace")
    if (begun := _begun(out, found[i], found.language)) < len(out.raw):
        text, start = "%u", out.starts[begun]
        out = out.part(0, begun)
    piece.hole(text, start, stop)
    return out, piece


def _behind_appended(found: Tokens, i: int, appending: int) -> int:
    """The token behind an operand, or behind the bracket of what appended it, if more is joined to that."""
    follow = skip_lines(found, i, 1)
    if follow < len(found) and found[follow].text == ")" and found.opening[follow] == appending >= 0:
        behind = behind_literal(found, follow + 1, Spelt())
        if is_joined(found, behind - 1, found.language.joins):
            return skip_lines(found, behind, 1)
    return follow


def _adjoins(token: Token, found: Tokens, i: int, follow: int, taken: frozenset[str]) -> bool:
    """Whether an operand is joined with what stands right behind it, with nothing between."""
    beside = "" in found.language.joins
    beside = beside and all(_may_stand_beside(one, found.language, taken) for one in (token, found[follow]))
    return beside and _may_adjoin(found, i - 1, follow)


def _next_operand(found: Tokens, i: int, appending: int) -> int:
    """Where the operand begins that a sign joins, or a comma in what appends several; -1 for none."""
    sign = found[i]
    several = appending if appending > 0 and found[appending - 1].text == "concat" else -1
    if sign.text == "," and found.inside[i] == several >= 0 and i + 1 < len(found):
        return i + 1
    joins = sign.kind == "op" and sign.text in found.language.joins
    if not joins or (sign.text == "<<" and appends(found, i)):
        return -1
    behind = skip_lines(found, i + 1, 1)
    return behind if behind < len(found) else -1


def _begun(text: Spelt, token: Token, language: Language) -> int:
    """Where the placeholder begins that a text ends within, if a macro is the rest of it; else the text's end."""
    macro = language.free and token.kind == "name" and ends_line(token.text) is None
    begun = _UNFINISHED.search(text.raw) if macro else None
    return begun.start() if begun else len(text.raw)


def _taken_by_macro(found: Tokens, i: int) -> frozenset[str]:
    """What the macro takes whose text the token at ``i`` is part of; nothing where it is no macro's."""
    while i > 0 and found[i - 1].kind != "line":
        i -= 1
    if [one.text for one in found[i : i + 2]] != ["#", "define"] or i + 3 >= len(found):
        return frozenset()
    name, bracket = found[i + 2], found[i + 3]
    if bracket.text != "(" or bracket.start != name.end:
        return frozenset()
    return frozenset(one.text for one in found[i + 4 : found.closing[i + 3]] if one.kind == "name")


def _spelt_by_operand(found: Tokens, i: int, end: int) -> Spelt | None:
    """What an operand spells that only makes another kind of text of what closes a path, or ends a line."""
    at = made_of(found, i)
    if not i < at < end:
        return None
    if found[at].kind == "text":
        spelt = found.source.spelt(found[at].value)
        # A character that is repeated stays one.
        spelt = spelt.sealed() if found.texts(at + 1, at + 2) == [","] else spelt
        return spelt if spelt.raw[:1] == b"<" or b">" in spelt.raw or bytes(spelt.raw) in (b"\r\n", b"\n") else None
    if not (sign := character(found[at])):
        return None
    spelt = Spelt()
    spelt.fixed(sign, found[i].start, found[end - 1].end)
    return spelt


def _may_stand_beside(token: Token, language: Language, taken: frozenset[str] = frozenset()) -> bool:
    """Whether a token is joined with what stands right beside it: a literal, or a macro that stands for one.

    ``taken``: what the macro takes that the text is of.
    """
    named = language.free and token.kind == "name" and token.text not in PREFIXES
    named = named and (token.text in taken or token.text.isupper() or _CONVERSION.match(token.text) is not None)
    return token.kind == "text" or named


def _grouped(found: Tokens, i: int, alone: bool, within: int) -> Text | None:
    """What an operand spells that is a text in brackets that group it, or in a call that makes it; None for another.

    ``alone``: a literal by itself is that too, and no name that something is taken by.
    """
    bracket = bracket_of(found, i) if within < _DEEPEST else -1
    if bracket < 0:
        return None
    close, named = found.closing[bracket], bracket > 0 and found[bracket - 1].kind == "name"
    if formats(found, bracket):
        piece, literals = formed(found, bracket) or (Spelt(), ())
        if not (piece.holes or (alone and literals)):
            return None
    else:
        begin = skip_lines(found, bracket + 1, 1)
        piece, literals, behind = text_from(found, begin, within + 1)
        if named and _ENCODING.fullmatch(bytes(piece.raw)):
            return None
        if literals and behind > close:
            return piece, literals, behind
        ended = skip_lines(found, behind, 1) == close or (named and found[behind].text == ",")
        if not (literals and ended) or (named and not alone and behind == begin + 1):
            return None
    return piece, literals, behind_literal(found, close + 1, piece)


def formed(found: Tokens, bracket: int) -> tuple[Spelt, tuple[int, ...]] | None:
    """What a call that puts values into a text makes, and the literal; None where it is given another text."""
    parts = arguments(found, bracket)
    parts = parts[1:] if len(parts) > 1 and _LOCALE.fullmatch(parts[0].text) else parts
    if not parts or found[parts[0].behind - 1].kind != "text":
        return None
    length = parts[0].behind - parts[0].first
    if not (length == 1 or (length == 3 and found[parts[0].first + 1].text in (":", "="))):
        return None
    index = found[parts[0].behind - 1].value
    piece = found.source.spelt(index)
    name_holes(piece, [part.text for part in parts[1:]])
    return piece, (index,)


def _appended(found: Tokens, i: int) -> int:
    """Where the operand begins that is appended by a call, ``.append(a).append(b)``, or a message; 0 for none."""
    at = [at for at in range(i, min(i + 6, len(found))) if found[at].kind != "line"]
    texts = [found[one].text for one in at]
    if texts[1:2] == [":"] and texts[0] in _MESSAGES:
        return at[1] + 1
    closed = texts[:1] == [")"]
    dot, name, bracket = (*texts[closed : closed + 3], "", "", "")[:3]
    return at[closed + 2] + 1 if dot == "." and bracket == "(" and name in APPENDING else 0
