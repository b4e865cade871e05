"""Texts in a list, or in several arguments, that a call makes one: joined, concatenated, or written one by one.

Strategy. From a literal the bracket round it is looked at: what stands right before or behind that says what comes
between its parts. Each part is spelt by itself; what comes between is written nowhere in the file.
"""

from __future__ import annotations

from ....regexes import regex
from ....typed import NamedTuple
from ...sent.commands import holds_verb
from ...sent.meanings import ends_line
from ...sent.spacings import spacings_in
from ...sent.usage import starts_command
from ...spelling.languages import LANGUAGES
from ...spelling.retyped import ROUND
from ...spelling.spelt import Spelt
from ..around.call_names import doing
from ..around.call_sites import call_of
from ..around.operands import FORMATTERS, last_name, last_part, line_end, method, operand_start
from ..around.tokens import KEYWORD, Token, Tokens, arguments, placed, split
from ..joined.expressions import Joined, part_from, text_from
from ..joined.own_joining import Joint, joins_with
from ..values.given_values import settled, value_at
from .parts_behind import end_from

_JOINING = regex(r"(?:.*[.>:\\])?(?:[jJ]oin|implode|concat)$")
_CONCATENATING = regex(r"(?:.*[.:])?(?:Concat|concat!?|StrCat|strcat|paste0|lists:append)$")
# Calls that put a text before what they join and one behind it, and where those stand, by place and by name.
_FRAMING = {"joinToString": (1, 2), "mkString": (0, 2), "joining": (1, 2), "StringJoiner": (1, 2)}
_NAMED = regex(r"(?P<name>prefix|postfix|separator)\s*=(?!=)")
_SEPARATORS = (b"", b" ", b"\r\n", b"\n")
_COMMAND = regex(rb"(?i:[a-z]{4}\b)")
_DUE = regex(rb"[2-5][0-9]{2}(?:[ -]|$)")
_VERB = regex(rb"(?i:MAIL|RCPT)")
_VERB_AND_WORDS = regex(rb"(?i)(?:MAIL FROM|RCPT TO)[ \t]*:")
_WORDS = regex(rb"(?i)(?:FROM|TO)[ \t]*:")
_PARTS = 64
# So many tokens are looked at for the end of a binary.
_TOKENS = 128
# So many tokens are what is written to and the name before it.
_NAMES = 5

# The first of some tokens, and the one behind them.
_Part = tuple[int, int]


class _Rope(NamedTuple):
    """Texts that are made one: their parts, what comes between them, and the tokens of all that becomes it."""

    parts: list[_Part]
    between: bytes | Joint
    whole: _Part


def roped(index: int, found: Tokens) -> Joined | None:
    """The text that the call round a literal's list or arguments makes of them; None where it makes none."""
    at = found.at(found.source.starts[index])
    bracket = found.inside[at]
    if bracket > 0 and (framed := _framed(found, at, bracket)):
        return framed
    rope = _in_brackets(found, at, bracket) if bracket >= 0 else None
    rope = rope or _unbracketed(found, at)
    rope = rope or _in_binary(found, at)
    if rope is None or not 1 < len(rope.parts) <= _PARTS:
        return None
    parts, joint, (first, last) = rope
    if isinstance(joint, Joint) and joint.others is None:
        parts = parts[:2]
    out, literals = Spelt(), list[int]()
    for number, (part, end) in enumerate(parts):
        between = joint if isinstance(joint, bytes) else (joint.first if number == 1 else joint.others)
        if number and between and not (between == b"\n" and out.raw.endswith(b"\n")):
            out.escaped(between, found[parts[number - 1][1] - 1].end, found[part].start, None)
        lettered = found[part].kind == "name" and part + 1 < end and found[part + 1].kind == "text"
        begin = part + (lettered and found[part].end == found[part + 1].start)
        if begin <= at < end and text_from(found, begin)[2] != end:
            return None
        piece, inner = _given(found, begin, end) or part_from(found, begin, end)
        out.add(piece)
        literals += inner
    if index not in literals:
        return None
    # What only makes octets of the text may be called on it.
    last = found.closing[last + 2] + 1 if method(found, last) in ROUND else last
    if last + 1 < len(found) and found[last].text in found.language.joins and found[last].kind == "op":
        rest, inner, last = text_from(found, last + 1)
        out.add(rest)
        literals += inner
    call = call_of(found, first, last)
    if call and first == at and last == found.closing[bracket]:
        # What is handed over behind the text is part of it.
        handed = [one for one in call.behind if KEYWORD.match(one)]
        call = call._replace(others=(*call.others[: call.place], *handed), behind=tuple(handed))
    return Joined(found, out, tuple(literals), call, True, first, last)


def _given(found: Tokens, begin: int, end: int) -> tuple[Spelt, tuple[int, ...]] | None:
    """What a part spells that is a name which was given the words behind a verb; None for another."""
    words = _words_given(found, begin) if end == begin + 1 else None
    if words is None:
        return None
    return words.moved(found[begin].start, found[begin].end), ()


def _words_given(found: Tokens, at: int) -> Spelt | None:
    """What a name was given that is the words behind a verb, with the path; None for any other."""
    begin = settled(found[at].text, found.source, found[at].start) if found[at].kind == "name" else -1
    if begin < 0:
        return None
    given, last, _ = value_at(found.source, begin)
    spelt, literals, behind = text_from(given, 0)
    return spelt if literals and behind == last and _WORDS.match(spelt.raw) else None


def _framed(found: Tokens, at: int, bracket: int) -> Joined | None:
    """The text that a call makes of what it joins, of a text before that and of one behind it."""
    name, close = found[bracket - 1], found.closing[bracket]
    places = _FRAMING.get(last_name(name)) if name.kind == "name" and found.opening[close] == bracket else None
    if places is None:
        return None
    parts, between = dict[str, int](), ""
    for place, (text, first, behind) in enumerate(arguments(found, bracket)):
        named = _NAMED.match(text)
        key = named["name"] if named else "prefix" if place == places[0] else "postfix" if place == places[1] else ""
        if key in ("prefix", "postfix") and behind - first == 1 + 2 * bool(named) and found[behind - 1].kind == "text":
            parts[key] = behind - 1
        elif not key or key == "separator":
            between = between or text
    if len(parts) < 2 or parts["prefix"] != at:
        return None
    head, tail = found[parts["prefix"]].value, found[parts["postfix"]].value
    out = found.source.spelt(head)
    out.hole(f"{name.text.lstrip('.')}({between})", name.start, name.end)
    out.add(found.source.spelt(tail))
    first = max(operand_start(found, close), 0)
    return Joined(found, out, (head, tail), call_of(found, first, close + 1), True, first, close + 1)


def ended(text: Joined) -> Joined:
    """A text with the line end that is written behind it as an argument of its own."""
    found = text.found
    option = _end_told(text)
    if text.spelt.raw.endswith((b"\n", b"\r")) and option < 0:
        return text
    at, end = text.first, text.last
    while (bracket := found.inside[at]) > 0 and found[bracket].text == "(" and _makes_text(found[bracket - 1]):
        at, end = bracket - 1, found.closing[bracket] + 1
    begin = bracket if bracket > 0 and found[bracket].text == "(" else at
    if option < 0 and (end + 1 >= len(found) or found[end].text != "," or not _writes(found, begin)):
        return text
    read = end_from(found, option if option >= 0 else end + 1)
    return text.with_more(*read) if read else text


def _end_told(text: Joined) -> int:
    """The token with which an option begins by which Python's print() is told what to put behind a text; or -1."""
    found = text.found
    bracket = found.inside[text.first]
    if bracket < 1 or found.language is not LANGUAGES["py"] or found[bracket - 1].text != "print":
        return -1
    told = (one.under(("end",)) for one in arguments(found, bracket))
    return next((one.first for place, one in told if not place), -1)


def _makes_text(token: Token) -> bool:
    """Whether a call of that name makes one text of what it is given."""
    name = last_name(token)
    return name in FORMATTERS or _JOINING.match(name) is not None


def _writes(found: Tokens, at: int) -> bool:
    """Whether what stands before a token, or before a handle, is a call that writes one argument after the other."""
    begin = at
    while begin > max(0, at - _NAMES) and (found[begin - 1].kind == "name" or found[begin - 1].text in ("{", "}")):
        begin -= 1
    name = next((token.text for token in found[begin:at] if token.kind == "name"), "")
    return last_part(name) in found.language.writes


def _in_brackets(found: Tokens, at: int, bracket: int) -> _Rope | None:
    """What is made of the texts in a bracket, by the call before it or as the list that it is."""
    close = found.closing[bracket]
    name = found.called(bracket)
    if not name:
        parts = [(first, behind) for _, first, behind in arguments(found, bracket)]
        rope = _list(found, bracket, close, parts)
        return rope or (_Rope(parts, b"", (bracket, close + 1)) if _is_line(found, parts) else None)
    last = last_part(name)
    row = next((row for row in spacings_in(found.language) if last in row.names.split()), None)
    listed = arguments(found, bracket)
    parts = [(first, behind) for _, first, behind in (placed(listed, row.keywords) if row else listed)]
    here = next((n for n, (first, behind) in enumerate(parts) if first <= at < behind), len(parts))
    if row is not None and row.options:
        return _printed(found, row.options, at, bracket)
    if row is not None and row.between == b"\n":
        return _Rope(parts[here:], row.between, (at, close)) if _is_one(found, parts[here:]) else None
    if row is not None:
        # A colon at the end of the first is another rule's; a connection may stand before it.
        raw = found.raw(at)
        first = here == bool(row.on) and not row.verb and not raw.rstrip(b" ").endswith(b":")
        if first or (here <= 1 and _VERB.fullmatch(raw)):
            return _Rope(parts[here : len(parts) - row.others], row.between, (at, close))
        if row.library is None or row.library in found.data:
            return None
    elif _is_verb_and_words(found, last_name(found[bracket - 1]), parts[here : here + 2]):
        return _Rope(parts[here : here + 2], b" ", (at, close))
    return _in_call(found, at, bracket, parts, here)


def _in_call(found: Tokens, at: int, bracket: int, parts: list[_Part], here: int) -> _Rope | None:
    """What a call makes of its arguments by its name alone: it writes, concatenates or joins them.

    ``here``: which of them the text at ``at`` is.
    """
    name, close = found.called(bracket), found.closing[bracket]
    if last_part(name) in found.language.writes:
        return _Rope(parts[here:], b"", (at, close))
    # None where one of them is the reply that is due.
    if here < len(parts) - 1 and not any(_DUE.match(found.raw(first)) for first, _ in parts[here + 1 :]):
        joint = joins_with(found.source, last_name(found[bracket - 1]))
        if joint is not None and not any(_is_begun(found, first) for first, _ in parts[here + 1 :]):
            return _Rope(parts[here:], joint, (at, close))
    if _CONCATENATING.match(name) and not here:
        return _Rope(parts, b"", (bracket - 1, close + 1))
    if name == "paste" and found.language is LANGUAGES["r"] and not here:
        return _pasted(found, bracket)
    if _JOINING.match(name) and here and (between := _separator(found, parts[0])) is not None:
        return _Rope(parts[1:], between, (bracket - 1, close + 1))
    return None


def _pasted(found: Tokens, bracket: int) -> _Rope | None:
    """What R's paste() joins, and the blank or what else it puts between."""
    told = [one.under(("sep", "collapse")) for one in arguments(found, bracket)]
    parts = [(one.first, one.behind) for place, one in told if place == 2]
    options = [one for place, one in told if place < 2]
    between = _separator(found, (options[0].first, options[0].behind)) if options else b" "
    return None if between is None else _Rope(parts, between, (bracket - 1, found.closing[bracket] + 1))


def _is_begun(found: Tokens, at: int) -> bool:
    """Whether an argument is a command of its own."""
    return found[at].kind == "text" and starts_command(found.data[found[at].start : found[at].end])


def _printed(found: Tokens, options: tuple[str, ...], at: int, bracket: int) -> _Rope | None:
    """The arguments that a call prints side by side to what an option names, and what it puts between."""
    told = [one.under(options) for one in arguments(found, bracket)]
    parts = [(one.first, one.behind) for place, one in told if place == len(options)]
    said = {options[place]: (one.first, one.behind) for place, one in told if place < len(options)}
    if "file" not in said or not parts or parts[0][0] != at or any(found[first].text == "*" for first, _ in parts):
        return None
    between = _separator(found, said["sep"]) if "sep" in said else b" "
    return _rope(parts, between, (at, found.closing[bracket]))


def _is_verb_and_words(found: Tokens, name: str, parts: list[_Part]) -> bool:
    """Whether a call sends a command by its name, and two of its arguments are the verb and what stands behind it."""
    if len(parts) < 2 or doing(name) != "sends":
        return False
    (first, _), (at, behind) = parts
    verb, given = bytes(found.raw(first)), _words_given(found, at) if behind == at + 1 else None
    words = bytes(given.raw if given else found.raw(at))
    return _VERB.fullmatch(verb) is not None and _VERB_AND_WORDS.match(verb + b" " + words) is not None


def _in_binary(found: Tokens, at: int) -> _Rope | None:
    """The parts of one of Erlang's binaries that a text begins, each without its type."""
    if not found.language.lists or found.texts(max(at - 2, 0), at) != ["<", "<"]:
        return None
    close = next((i for i in range(at, min(at + _TOKENS, len(found) - 1)) if found.texts(i, i + 2) == [">", ">"]), -1)
    if close < 0:
        return None
    parts = list[_Part]()
    for _, first, behind in split(found, at, close):
        parts.append((first, next((i for i in range(first + 1, behind) if found[i].text in (":", "/")), behind)))
    return _Rope(parts, b"", (at - 2, close + 2))


def _list(found: Tokens, bracket: int, close: int, parts: list[_Part]) -> _Rope | None:
    """The parts of a list that a method before or behind it, or a call round it, makes one text."""
    if found.language.lists and found[bracket].text == "[" and _is_text(found, parts):
        return _Rope(parts, b"", (bracket, close + 1))
    behind = found.texts(close + 1, close + 4)
    if behind in ([".", "join", "("], [".", "concat", "("]):
        end = found.closing[close + 3]
        between = b"" if end == close + 4 and behind[1] == "concat" else _separator(found, (close + 4, end))
        return _rope(parts, between, (bracket, end + 1))
    outer = found.inside[bracket]
    if outer < 1 or found[outer].text != "(" or found[outer - 1].kind != "name":
        return None
    name, end = found[outer - 1].text, found.closing[outer]
    if name == "join" and outer > 2 and found[outer - 2].text == "." and found[outer - 3].kind == "text":
        return _rope(parts, _separator(found, (outer - 3, outer - 2)), (outer - 3, end + 1))
    if name.endswith(".join") and ends_line(name[:-5]) == b"\r\n":
        return _Rope(parts, b"\r\n", (outer - 1, end + 1))
    others = [(first, behind) for _, first, behind in arguments(found, outer) if not first <= bracket < behind]
    if _JOINING.match(name) and len(others) == 1:
        return _rope(parts, _separator(found, others[0]), (outer - 1, end + 1))
    if (
        not any(found[first].kind == "text" or first > bracket for first, _ in others)
        and not any(_is_begun(found, first) for first, _ in parts[1:])
        and (joint := joins_with(found.source, last_name(found[outer - 1]))) is not None
    ):
        return _Rope(parts, joint, (bracket, close + 1))
    # Lua's tables.
    table = found[bracket].text == "{" and found.language is LANGUAGES["lua"] and not others
    return _Rope(parts, b"", (outer - 1, end + 1)) if table and name.endswith("concat") else None


def _rope(parts: list[_Part], between: bytes | None, whole: _Part) -> _Rope | None:
    return None if between is None else _Rope(parts, between, whole)


def _is_text(found: Tokens, parts: list[_Part]) -> bool:
    """Whether a list is a text in parts, as Erlang writes it: a command's head, and what is none of its own."""
    texts = [found.raw(first) for first, _ in parts if found[first].kind == "text"]
    return len(parts) > 1 and bool(texts) and holds_verb(texts[0]) and not any(_COMMAND.match(one) for one in texts[1:])


def _is_line(found: Tokens, parts: list[_Part]) -> bool:
    """Whether a list is a line in parts: a command's head, values, and what ends the line."""
    ends = len(parts) > 2 and found.raw(parts[-1][0]).endswith(b"\n")
    values = any(found[first].kind != "text" for first, _ in parts[1:-1])
    return ends and values and found[parts[0][0]].kind == "text" and _is_text(found, parts)


def _is_one(found: Tokens, parts: list[_Part]) -> bool:
    """Whether none of the texts behind the first begins as a command does."""
    return not any(_COMMAND.match(found.raw(at)) for at, _ in parts[1:])


def _unbracketed(found: Tokens, at: int) -> _Rope | None:
    """The arguments behind a text in a call without brackets that writes one after the other, or each on a line."""
    lines = at > 0 and any(
        found[at - 1].text.endswith(f".{name}")
        for row in spacings_in(found.language)
        for name in row.names.split()
        if row.between == b"\n"
    )
    between: bytes | Joint | None = b"\n" if lines else b"" if _writes(found, at) else None
    if between is None and at > 0 and found[at - 1].kind == "name":
        between = joins_with(found.source, last_name(found[at - 1]))
    if between is None:
        return None
    end = line_end(found, at)
    parts = [(first, behind) for _, first, behind in split(found, at, end)]
    if lines and not _is_one(found, parts):
        return None
    return _Rope(parts, between, (at, end))


def _separator(found: Tokens, part: _Part) -> bytes | None:
    """What a literal puts between the parts; None where it is none, or parts that are no command's."""
    first, behind = part
    token = found[first]
    text = None if behind - first != 1 else ends_line(token.text) if token.kind == "name" else found.raw(first)
    return text if token.kind in ("name", "text") and text in _SEPARATORS else None
