"""What is handed over as an address: a text, a list of texts, or an expression that says what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Fault, Lines, Occurrence, Span
from ...regexes import regex
from ..coding.around.once import values_of
from ..coding.around.operands import FORMATTERS, last_name, last_word
from ..coding.around.tokens import Tokens, arguments
from ..coding.expected.failing import is_called_bad, is_to_fail
from ..coding.gathered.unfilled import left_in
from ..coding.joined.expressions import text_from
from ..coding.values.constants import constant
from ..coding.values.given_values import comes_from_outside, settled, value_at
from ..coding.values.shown_addresses import is_shown_address
from ..files.bearings import bearing
from ..sent.injections import injection
from ..sent.meanings import is_list, is_outside, several
from ..sent.names import meaning_in_code
from ..sent.takers import Meaning
from ..spelling.literals import Scanned
from ..spelling.retyped import METHODS
from ..spelling.spelt import Spelt, short
from .address_texts import NAME_OFF, NAMED, TITLED, Due, address, is_by_use
from .branches import branches
from .fields_taken import is_field
from .followed import followed
from .own_uses import has_others
from .picked import Given, asked, picked

# Lists of addresses are not nested deeper, and no text of one address is longer.
_DEEPEST, _MOST = 8, 200
_OPENING = ("[", "(", "{")
_FIELDS = ("to", "cc", "bcc")
# How calls take addresses out of fields.
_FROM_FIELDS = ("single", "field")
# How calls of those names take addresses that go to the server one by one.
_ONES = ("kept", "taken")
# How calls take what may be joined of values with brackets between them.
_JOINED = ("path", "one", "single", "field", "header")
_FORMED = regex(rb"[^<>@]*\0[^<>@]*>|[^<>@]*<\0>")
# How what is under a key is read, which by itself is not handed to a call.
_KEYED = ("held", "header", "listed", "many")
# How calls take what they send, and what others that do so are called.
_SENT = ("alone", "perhaps", "taken", "due")
_CALLS = frozenset("mail rcpt sendmail send_message open_message_stream mailfrom rcptto rcptto_list recipient".split())
# Calls that make one RCPT of what they are given, and what they make of nothing.
_ONE_EACH, _NOBODY = frozenset(("rcpt", "rcptto", "recipient")), b"RCPT TO:<"
_OF_LIST = regex(r"[\w.$@]+(?=\[)")
# A name as it is handed over, alone or as a text of C's.
_OWN = regex(r"(?:[\w$@]+(?:\.|::|->))*(?P<name>[$@&]?\w+?)" + METHODS)
_LISTS = frozenset(
    "array Array list List tuple vec listOf arrayOf setOf mutableListOf asList of Seq Set Vector StringList qw "
    "Some".split()
)
# What makes an address of a text, and what takes it out of a result.
_CONVERTED = regex(rb"(?:\s|\.parse::<[\w:]+>\(\)|\.\w+\([^()]*\)|[?!])*+")
# What takes a sender with a name, by its own name or by that of what it makes: Django's messages, what reads or writes
# fields; and a field that is given one.
_FIELD_TAKEN = (
    rb"(?:\b(?:send_mail|EmailMessage|EmailMultiAlternatives|InternetAddress|MailAddress)"
    rb"|(?i:header|rfc2047|parse_?addr|format_?addr)\w*)"
    rb"\((?:[^()\n]|\([^()\n]*\)|\n(?!\s*\n)){0,300}(?<![\w\"'])NAME\b"
    rb"|(?<=[\[{(, ][\"']From[\"'])(?:\]?[ \t]*(?:=>?|:|,)[ \t]*)(?:\w+\.)?NAME\b"
)
# So far before and behind a place its name's uses are looked for.
_USED_BEFORE, _USED_BEHIND = 300, 2500
_MARK, _BLANK = regex(rb"[,;|]"), regex(rb"[ s]")


def value(source: Scanned, found: Tokens, first: int, last: int, due: Due, depth: int = 0) -> Iterator[Occurrence]:
    """One argument: a text, a list of texts, or an expression that says what it is; unknown within many brackets.

    ``depth``: in so many lists.
    """
    while first < last and found[first].kind == "line":
        first += 1
    if first >= last:
        return
    token = found[first]
    made = token.text == "new" and any(one.text == "[" for one in found[first : min(first + 4, last)])
    listed = token.text in _OPENING or made or _makes_list(found, first, last)
    for begin, behind in (chosen := branches(source, found, first, last)):
        yield from value(source, found, begin, behind, due, depth)
    if chosen and (listed or token.kind == "text"):
        return
    if not listed or token.kind == "text":
        yield from _single(source, found, first, last, due, depth)
    elif depth < _DEEPEST:
        opening = _opening(found, first, last)
        for _, inner, behind in arguments(source, found, opening) if opening >= 0 else ():
            own = inner
            if found[opening].text == "{" and found[inner + 1 : inner + 2] and found[inner + 1].text == ":":
                # A name and an address, each by itself.
                if found[inner].text.strip("\"'") != "address":
                    continue
                own, due = inner + 2, due._replace(meaning=due.meaning._replace(how="plain"))
            yield from value(source, found, own, min(behind, last), due, depth + 1)


def _single(source: Scanned, found: Tokens, first: int, last: int, due: Due, depth: int) -> Iterator[Occurrence]:
    """One argument, or one of a list, that is no list itself.

    Its expression is asked first, whatever it is made of, then by what it begins with a call that formats a text, a
    name, or a literal.
    """
    token, span, shown = found[first], (found[first].start, found[last - 1].end), _shown(found, first, due.name)
    text = source.data[slice(*span)].decode("utf-8", "replace")
    meaning, name, lines = due = due._replace(meaning=_within(due.meaning, depth))
    called = meaning.how not in _KEYED
    if _is_sent(meaning, name) and is_outside(text, values_of(source)):
        yield _said(span, "unchecked-input", (text,), lines)
    if called and (told := _told(source, text, span[0], meaning, name, shown, listed=several(text, bare=True))):
        yield _said(span, *told, lines)
    elif called and meaning.how not in _FROM_FIELDS and is_shown_address(source, text, put=False):
        yield _said(span, "header-value-as-envelope", (text, shown), lines)
    elif called and _formats_text(found, first):
        # Brackets that are put in beside those that the call itself puts, or a name with them, or a field's name.
        spelt = text_from(source, found, first + 2)[0]
        formed = spelt.raw == b"<\0>" or (meaning.how == "path" and _FORMED.fullmatch(spelt.raw) is not None)
        if found.closing[first + 1] == last - 1 and (formed or TITLED.match(spelt.raw)):
            yield from address(spelt, due)
    elif token.kind == "name" and meaning.how in _JOINED and any(one.kind == "text" for one in found[first:last]):
        spelt, _, behind = text_from(source, found, first)
        if behind == last and _FORMED.fullmatch(spelt.raw):
            yield from address(spelt, due)
    elif called and (token.kind == "name" or (token.text == "*" and last - first == 2)):
        yield from _under_name(source, text, span, due, shown)
    elif token.kind == "name" and meaning.how == "held":
        if (entries := picked(source, text, token.start)) is not None:
            yield from entry(source, entries, span, due)
    elif token.kind == "text":
        yield from _literal(source, found, first, last, due, listed=depth > 0)


def _literal(source: Scanned, found: Tokens, first: int, last: int, due: Due, *, listed: bool) -> Iterator[Occurrence]:
    """An argument that begins with a literal: one with nothing in it, or with values that nothing fills, or a text."""
    (meaning, name, lines), span = due, (found[first].start, found[last - 1].end)
    called, alone = meaning.how not in _KEYED, last - first == 1
    opened = first > 0 and found[first - 1].text == "("
    whole = alone and opened and found.closing[first - 1] == last
    # Behind brackets that are no call's more may be done with it.
    grouped = first > 1 and opened and found[first - 2].kind != "name"
    left = left_in(source, found[first].value) if called and alone and name.lower() in _CALLS and not grouped else None
    if called and whole and name.lower() in _ONE_EACH and not source.raw(found[first].value):
        # Its octets are between the quotes, where there are none.
        offsets = (span[0],) * len(_NOBODY) + (span[1],) * 2
        yield Occurrence(_NOBODY + b">", offsets, lines, written=lambda _: None)
    elif left:
        yield _said(left, "unfilled-value", (f'"{source.data[slice(*left)].decode("utf-8", "replace")}"',), lines)
    else:
        for spelt in _as_text(source, found, first, last, keyed=called, listed=listed):
            if not (injection(spelt.raw) and is_to_fail(source.data, *span)):
                yield from address(spelt, due)


def _within(meaning: Meaning, depth: int) -> Meaning:
    """How one of a list is read that is as deep within others, or what is no list where one is due."""
    if meaning.how == "each":
        return meaning._replace(how="one" if depth else "single")
    return meaning._replace(how="header") if meaning.how == "listed" and not depth else meaning


def _formats_text(found: Tokens, first: int) -> bool:
    """Whether a call that formats a literal begins there: ``sprintf("<%s>", to)``."""
    kinds = [one.kind for one in found[first + 1 : first + 3]]
    return last_name(found[first]) in FORMATTERS and kinds == ["op", "text"]


def _as_text(source: Scanned, found: Tokens, first: int, last: int, *, keyed: bool, listed: bool) -> Iterator[Spelt]:
    """The text that an argument begins with, or its parts; nothing where something else is made of it.

    ``keyed``: it may be a key. ``listed``: it may be made for each of some.
    """
    spelt, _, behind = text_from(source, found, first)
    if (separator := _separator(source, found, first)) is not None:
        yield from _pieces(spelt, separator)
        return
    after = found[behind].text if behind < last else ""
    read = (keyed and after == "=>" and b"@" in spelt.raw) or (listed and after in ("for", "async"))
    if read or _CONVERTED.fullmatch(source.data, found[max(behind, first + 1) - 1].end, found[last - 1].end):
        yield spelt


def _is_sent(meaning: Meaning, name: str) -> bool:
    """Whether a call of that name sends what it is given as it is."""
    return meaning.how in _SENT or name.lower() in _CALLS


def _separator(source: Scanned, found: Tokens, first: int) -> bytes | None:
    """What a method right behind a text parts it at, as it is written; None where none does."""
    behind = [one.text.lower() for one in found[first + 1 : first + 4]]
    if behind != [".", "split", "("]:
        return None
    return source.data[found[first + 3].end : found[found.closing[first + 3]].start]


def _pieces(spelt: Spelt, separator: bytes) -> Iterator[Spelt]:
    """The parts of a text between separators; blanks round them are a part of that where its expression has them."""
    mark, raw, at = _MARK.search(separator), bytes(spelt.raw), 0
    for text in raw.split(mark.group()) if mark else raw.split(b" "):
        blank = len(text) - len(text.lstrip()) if mark is None or _BLANK.search(separator) else 0
        if text.strip():
            yield spelt.part(at + blank, at + len(text))
        at += len(text) + 1


def _shown(found: Tokens, first: int, name: str) -> str:
    """What takes an argument as a message calls it: a call, or the key right before it."""
    keyed = first > 1 and found[first - 1].text in (":", "=>", "=") and found[first - 2].text.strip("\"'") == name
    return name if keyed else f"{name}()"


def _under_name(source: Scanned, text: str, span: Span, due: Due, shown: str) -> Iterator[Occurrence]:
    """What stands under a name that is handed over; ``shown``: what takes it."""
    meaning, name, lines = due
    own = _OWN.fullmatch(text)
    if own is None:
        if (listed := _OF_LIST.match(text)) and bearing(listed[0]) == "bad":
            return
        entries = picked(source, text, span[0])
        if (entries := entries if entries and entries.texts else followed(source, text, span[0])) is not None:
            yield from entry(source, entries, span, due)
        return
    if known := constant(text, source):
        given: list[Spelt] = [known]
    elif own.start("name") == 0 and (begin := settled(own["name"], source, span[0])) >= 0:
        found, last, value = value_at(source, begin)
        if told := _told(source, value, begin, meaning, name, shown, listed=is_list(value)):
            yield _said(span, *told, lines)
        elif _is_sent(meaning, name) and comes_from_outside(source, text, begin, span[0]):
            yield _said(span, "unchecked-input", (value,), lines)
        entries = picked(source, value, begin)
        if entries is not None:
            yield from entry(source, entries, span, due)
            return
        given = list(_texts(source, found, 0, last))
        if not given and (entries := followed(source, text, span[0])) is not None:
            yield from entry(source, entries, span, due)
    else:
        if (entries := asked(source, own["name"], span[0]) or followed(source, text, span[0])) is not None:
            yield from entry(source, entries, span, due)
        return
    for literal in given:
        if (spelt := _by_its_use(source, literal, own["name"], span, meaning)) is not None:
            yield from address(spelt, due)


def _by_its_use(source: Scanned, literal: Spelt, name: str, span: Span, meaning: Meaning) -> Spelt | None:
    """A name's literal as it is judged where the name is handed over; None for one that is judged elsewhere, if at all.

    What by its name is an address is judged where it is given, unless a field's is handed over as an envelope's.
    """
    by_name, raw = meaning_in_code(name), bytes(literal.raw)
    named = NAMED.fullmatch(raw) is not None
    # What has a value in its brackets is judged nowhere by its name.
    field = named and (literal.holes or by_name is None or by_name.how == "header" or is_fields(source, name, span[0]))
    if (by_name is not None and not field) or (named and meaning.how in NAME_OFF):
        return None
    # What only its use makes wrong is wrong where it stands if it has no other.
    if is_by_use(raw) and has_others(source, name, span):
        return literal.moved(*span)
    return literal.sealed() if is_called_bad(source.data, literal.starts[0]) else literal


def entry(source: Scanned, entries: Given, span: Span, due: Due) -> Iterator[Occurrence]:
    """What is wrong with each literal that is one of those which an expression comes to."""
    several, told = has_others(source, entries.name, span), False
    for spelt in entries.texts:
        one = spelt.sealed() if is_called_bad(source.data, spelt.starts[0]) else spelt
        if not (several and is_by_use(bytes(spelt.raw))):
            yield from address(one, due)
        elif not told and due.meaning.how not in (*NAME_OFF, "held"):
            found = list(address(one.moved(*span), due))
            told = bool(found)
            yield from found


def is_fields(source: Scanned, name: str, at: int) -> bool:
    """Whether what is under a name is handed near that place to what takes a field's value."""
    named = re.compile(_FIELD_TAKEN.replace(b"NAME", re.escape(name).encode()))
    near = named.finditer(source.data, max(0, at - _USED_BEFORE), at + _USED_BEHIND)
    return any(source.at(match.start()) < 0 for match in near)


def _texts(source: Scanned, found: Tokens, first: int, last: int) -> Iterator[Spelt]:
    """The literals that a value is, alone or in a list, and nothing is put in but behind a field's name."""
    if first >= last:
        return
    if found[first].text in ("[", "{") or _makes_list(found, first, last) or found[first].text == "new":
        opening = _opening(found, first, last)
        for _, inner, behind in arguments(source, found, opening) if opening >= 0 else ():
            if behind - inner == 1:
                yield from _texts(source, found, inner, behind)
    elif last - first == 1 and found[first].kind == "text":
        spelt = source.spelt(found[first].value)
        if (not spelt.holes and b"@" in spelt.raw and len(spelt.raw) <= _MOST) or _is_headed(spelt):
            yield spelt
    elif (formats := _formats_text(found, first)) or found[first].kind == "text":
        spelt, _, behind = text_from(source, found, first + 2 * formats)
        if (found.closing[first + 1] + 1 if formats else behind) == last and _is_headed(spelt):
            yield spelt


def _is_headed(spelt: Spelt) -> bool:
    """Whether a value is put in behind a field's name, or as an address behind a display name."""
    return bool(TITLED.match(spelt.raw) or (spelt.raw.endswith(b"<\0>") and NAMED.fullmatch(spelt.raw)))


def _opening(found: Tokens, first: int, last: int) -> int:
    """What opens a list, and is not of its type; -1 for none."""
    behind_each = zip(range(first, last), found[first + 1 : last + 1], strict=False)
    return next((i for i, after in behind_each if found[i].text in _OPENING and after.text != "]"), -1)


def _makes_list(found: Tokens, first: int, last: int) -> bool:
    """Whether an expression is a call that makes a list of what it is given."""
    name = last_word(found[first].text.rstrip("!"))
    return name in _LISTS and first + 1 < last and found[first + 1].text in ("(", "[", "{")


def _told(
    source: Scanned, text: str, at: int, meaning: Meaning, name: str, shown: str, *, listed: bool
) -> tuple[str, tuple[str, ...]] | None:
    """The rule that an expression breaks by what it gives: a list as a text (``listed``), or a header field's value."""
    if listed and meaning.verb == "RCPT" and (meaning.how in _ONES or name not in _FIELDS):
        return "several-recipients", (text,)
    if meaning.how not in _FROM_FIELDS and is_field(source, text, at):
        return "header-value-as-envelope", (text, shown)
    return None


def _said(span: Span, rule: str, values: tuple[str, ...], lines: Lines) -> Occurrence:
    return Spelt.standing(Fault(rule, span, (), tuple(map(short, values))), lines)
