"""Values that code gives to what is by its name an address: entries, arguments, fields, constants, attributes, setters.

Strategy. Behind a name stands a sign that gives it a value, whatever the language; the value is read like an argument
of a call. A name alone, or one that is compared, has none.
"""

from __future__ import annotations

import re

from ...model import Lines
from ...regexes import regex
from ..coding.around.operands import last_word, value_end
from ..coding.around.tokens import Neighbourhoods, Token, Tokens, arguments, tokens
from ..coding.expected.denied import call_verdict, is_setting_refused
from ..coding.expected.tabled import is_tabled
from ..coding.expected.verdicts import due, has_tests
from ..coding.gathered.continued import grows
from ..files.lines import line_before, line_start, line_stop
from ..files.overlaps import Groups, Overlaps, in_order
from ..files.refusals import Verdict
from ..sent.names import Name, is_domain, is_property, names
from ..sent.passed_over import Crowd
from ..sent.takers import Meaning
from ..sent.unmended import unmended
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned
from .address_arguments import is_fields, value
from .address_texts import NAMED, Due
from .branches import DEFAULTING
from .own_functions import only_fields

# So far a value is followed; most end much sooner.
_WINDOW, _NEAR = 2000, 300
# What so many tokens behind a name do not show to be given a value is given none, but behind a bracket.
_HEAD, _TOKENS = 80, 16
# A literal with that much beside a name is not the name in quotes.
_QUOTES, _MORE = 40, b" :<=,@"
# Recipients that stand beside an envelope's sender are the envelope's.
_SENDER, _RECIPIENTS, LIST = Meaning("MAIL", "held"), Meaning("RCPT", "header"), b"recipients"
_TYPES = frozenset("&<>[]?*|'")
_SIGNS = frozenset(("=", "=>", ":", "||", "or", "to", "?"))
_PREFIXES = frozenset(("new", "&", "@", "const", "static"))
# What Python has in an expression, and others have behind a statement.
_CONDITIONS = frozenset(("or", "and", "if"))
# Calls that only make a text of one.
_WRAPPING = frozenset("String string str from Some QString QStringLiteral string_view Text".split())
# What takes a key and its value, or one that stands in for it.
_FIRST = regex(
    rb"(?i)(?:(?:set|put|env|get|fetch|def|add|append|insert|emplace|with|config|pair|param|prop|header)\w*|\bof)[ \t]*"
    rb"\([ \t\r\n]*\Z|\{[ \t]*\Z"
)
_DEFINED = regex(rb"#[ \t]*define[ \t]+\Z")
_OPTION = regex(rb"(?i)setopt\w*\s*\([^()\n]*\Z")
# What a test sets options of the program by, whose sender has a name where it likes.
_OVERRIDDEN = regex(rb"(?i)(?:with|override|modify|stub)_?settings?\b|\.settings\(")
# A domain, with its @ or without, and what a rule has beside one.
_DOMAIN = regex(rb"[bru]?[\"']@?(?:[A-Za-z0-9-]+\.)+[A-Za-z]+[\"']")
_DECIDED = regex(rb"(?<![\w.-])(?:action|verdict|decision|disposition)[\"']?[ \t]*(?:[:=]|=>)")
# What a name is a member of, behind which it stands.
_OWNER = regex(rb"(?:[\w$@]+(?:\.|->|::))+\Z")
# What a test calls what it tests, which may well take a name off.
_TESTED = regex(r"(?:self\.|this\.)?_?(?:sut|subject|systemUnderTest|underTest)\.")


@in_order
def assigned(source: Scanned, lines: Lines) -> Groups:
    """What is wrong with the values of names that hold addresses."""
    overlaps, near, crowd, told, sender = Overlaps(), Neighbourhoods(source), Crowd(source.data), -1, -1
    for name in names(source.data, short=False, more=(LIST,)):
        beside = name.meaning == _RECIPIENTS and _is_beside(source.data, sender, name.start)
        if LIST in name.text.lower().encode() and name.meaning == _RECIPIENTS and not beside:
            continue
        at = source.at(name.start)
        quoted = at >= 0
        if quoted and not _is_all(source, at, name):
            continue
        start = source.starts[at] if quoted else name.start
        if not overlaps.admits(start):
            continue
        if crowd.holds(start):
            yield start, crowd.told(lines)
            if crowd.is_full:
                return
            continue
        found, begin, end = _reached(source, start, name, quoted)
        overlaps.reach(found[end - 1].end if begin else start + len(name.text))
        # A value that stands in for a setting of the same name is that of both.
        if begin and found[begin].start != told:
            told = found[begin].start
            if _is_none(source, name, start, found, begin, end):
                continue
            literal = found[begin].kind == "text" or found[begin].text == "["
            said = _refused(source, name, found, begin, end, near) if literal else ""
            meaning = (
                Meaning("RCPT", "listed") if beside else _meaning(source, name, start, found[begin], quoted=quoted)
            )
            if said == "refused" or meaning is None:
                continue
            one = value(source, found, begin, end, Due(meaning, name.text, lines))
            yield start, unmended(one) if said else one
        sender = start if name.meaning == _SENDER else sender


def _is_all(source: Scanned, literal: int, name: Name) -> bool:
    """Whether a name is all that a literal spells."""
    return (
        source.forms[literal] >= 0
        and source.ends[literal] - source.starts[literal] <= len(name.text) + _QUOTES
        # What goes on behind the name need not be spelt to be known as more.
        and not (name.end < source.ends[literal] - 1 and source.data[name.end] in _MORE)
        and source.raw(literal) == name.text.encode()
    )


def _is_none(source: Scanned, name: Name, start: int, found: Tokens, begin: int, end: int) -> bool:
    """Whether what has such a name is no address: a domain, the name of another thing, or half of one."""
    if b"@" not in source.data[found[begin].start : found[end - 1].end] and (
        is_property(name.text) or is_domain(source.data, start, found[end - 1].end)
    ):
        return True
    if _DOMAIN.fullmatch(source.data, found[begin].start, found[begin].end) and _is_decided(source, start):
        return True
    if found[begin].kind != "text":
        return False
    named = _TESTED.match(name.text) and NAMED.fullmatch(source.raw(found[begin].value))
    return bool(named) or _is_half(source, start, found[end - 1], name.text)


def _meaning(source: Scanned, name: Name, start: int, first: Token, *, quoted: bool) -> Meaning | None:
    """What a value that begins with a token is under a name; None for a sender that is given another one."""
    if name.meaning != _SENDER or b"<" not in source.data[first.start : first.end]:
        return name.meaning
    if _OVERRIDDEN.search(line_before(source.data, start)):
        return None
    field = last_word(name.text)
    fields = not quoted and (field in only_fields(source) or is_fields(source, field, start))
    return Meaning("MAIL", "header") if fields else name.meaning


def _is_decided(source: Scanned, start: int) -> bool:
    """Whether a rule says on the line of a name what is to become of mail from there."""
    line = line_start(source.data, start, _NEAR)
    return _DECIDED.search(source.data, line, line_stop(source.data, start, _NEAR)) is not None


def _refused(source: Scanned, name: Name, found: Tokens, begin: int, end: int, near: Neighbourhoods) -> Verdict:
    """How a test refuses what a name's literal is given to: round or behind it, or in its row of a table."""
    data, behind = source.data, found[end - 1].end
    literal = next((token for token in found[begin:end] if token.kind == "text"), None)
    in_test = literal is not None and has_tests(source)
    if in_test and (told := is_setting_refused(data, name.start, behind, name.text)) is not None:
        return "refused" if told else ""
    again = data.find(name.text.encode() + b"(", behind, behind + _NEAR)
    said = call_verdict(data, name.start, behind, again)
    if said or literal is None or not in_test:
        return said
    round_it = near.around(literal.value)
    first = round_it.at(literal.start)
    if first >= len(round_it) or round_it[first] != literal:
        return ""
    refused = due(source, round_it, first, first + 1) is True or is_tabled(source, round_it, first)
    return "refused" if refused else ""


def _is_half(source: Scanned, start: int, last: Token, name: str) -> bool:
    """Whether a name's literal is only the beginning of an address, and its domain is put behind it later."""
    if last.kind != "text" or not source.raw(last.value).endswith(b"@"):
        return False
    owner = _OWNER.search(line_before(source.data, start))
    return grows(source, (owner.group() if owner else b"") + name.encode(), last.end)


def _is_beside(data: bytes, sender: int, at: int) -> bool:
    """Whether a key stands in one object with that of a sender before it, if there is any."""
    depth = 0
    for brace in re.findall(rb"[{}]", data[sender:at]) if sender >= 0 and at - sender < _NEAR else (b"}",):
        depth += 1 if brace == b"{" else -1
        if depth < 0:
            return False
    return depth == 0


def _reached(source: Scanned, start: int, name: Name, quoted: bool) -> tuple[Tokens, int, int]:
    """The tokens from a name on, the one its value begins with, 0 for none, and the one behind it."""
    if not quoted and source.data[name.end : name.end + 1] in (b")", b";"):
        return Tokens(()), 0, 0
    found, begin, end = tokens(source, start, start + _HEAD), 0, 0
    if len(found) > _TOKENS and found[1].text not in ("[", "{") and not _value_of(source, found, name, quoted):
        return found, begin, end
    for window in (_NEAR, _WINDOW):
        found = tokens(source, start, start + window)
        begin = _value_of(source, found, name, quoted)
        begin, end = _unwrapped(source, found, begin) if begin else (0, 0)
        if not begin or end < len(found):
            break
    return (found, begin, end) if begin < len(found) else (found, 0, 0)


def _value_of(source: Scanned, found: Tokens, name: Name, quoted: bool) -> int:
    """The token that a name's value begins with; 0 where it is given none."""
    if len(found) < 3 or not (quoted or found[0].text == name.text):
        return 0
    at = 1
    if found[at].text == "]" and (quoted or source.data[name.start - 1 : name.start] == b":"):
        at += 1
    elif found[at].text == ",":
        before = _FIRST if quoted else _OPTION
        return (at + 1) * bool(before.search(source.data, max(0, found[0].start - 80), found[0].start))
    elif found[at].text == "(" and not quoted:
        return at + 1 if source.data[name.start - 1 : name.start] in (b".", b">") or "." in name.text else 0
    elif not quoted and found[at].kind == "text":
        return at * bool(_DEFINED.search(source.data, max(0, name.start - 80), name.start))
    elif not quoted:
        at = _behind_type(found, at)
    if at + 1 >= len(found) or found[at].text not in _SIGNS:
        return 0
    while at + 1 < len(found) and found[at + 1].text in ("=", "?", ":") and found[at].end == found[at + 1].start:
        at += 1
    return at + 1 if found[at].text != "?" or found[at - 1].text == "?" else 0


def _behind_type(found: Tokens, at: int) -> int:
    """The sign behind the type of what is declared; ``at`` where there is none."""
    end = at
    if found[at].text == "[" or (found[at].text == "{" and found[at + 1].text in ("get", "set", "init")):
        end = found.closing[at] + 1
    elif found[at].text == ":" or found[at].kind == "name":
        end = at + 1
        while end < min(len(found), at + 9) and (found[end].kind == "name" or found[end].text in _TYPES):
            end += 1
    return end if end < len(found) and found[end].text == "=" else at


def _unwrapped(source: Scanned, found: Tokens, at: int) -> tuple[int, int]:
    """The token that a value begins with and the one behind it, without a call that changes nothing of it."""
    while at < len(found) and (found[at].text in _PREFIXES or found[at].kind == "line"):
        at += 1
    end = value_end(found, at)
    while source.language is LANGUAGES["py"] and at < end < len(found) and found[end].text in _CONDITIONS:
        end = value_end(found, end + 1)
    last = last_word(found[at].text) if at < end and found[at].kind == "name" else ""
    if (
        last in _WRAPPING | DEFAULTING
        and at + 1 < end
        and found[at + 1].text == "("
        and found.closing[at + 1] + 1 == end
    ):
        parts = arguments(source, found, at + 1)
        if len(parts) == 1 + (last in DEFAULTING):
            return parts[-1].first, parts[-1].behind
    return at, end
