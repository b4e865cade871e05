"""Settings' keys that by their names hold addresses: of an envelope, or of a header field that one is derived from.

Strategy. A key is found by how its name ends, wherever it stands, and its value by the forms that YAML, JSON, TOML, INI
and lists of variables have. In an envelope's key a display name or a list is advice, because some programs take such a
value apart; in a field's key both are usual, and only what no program can read is spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ...model import Occurrence
from ...regexes import regex
from ..files.lines import Block, line_before, line_start, line_stop
from ..files.overlaps import Groups, Overlaps, in_order
from ..files.prefilter import hits
from ..sent import addresses, looks
from ..sent.envelope_values import held
from ..sent.names import Name, is_domain, is_property, meaning_of, names
from ..sent.takers import How, Meaning
from ..spelling.literals import Scanned
from ..spelling.scalars import ITEM, items, listed, single, value_below
from ..spelling.spelt import Spelt
from . import evident
from .described import described
from .sections import NEAR, beside, full_name

_BEFORE = regex(rb"(?:^|[\s,\"'\[]|(?<!\$)\{|--|\]\.|\b(?i:env(?:ironment)?|set(?:-string)?|build-arg)=)$")
# Before a command's word, which is no key; and an option of curl's.
_VERB = regex(rb"(?i)\b(?:mail|rcpt)\\?[ \t]+$")
_OPTION = regex(rb"--mail-(?:from|rcpt)\b")
# What stands between a key and its value; a list of variables gives both under keys of its own.
_ASSIGNED = regex(
    rb"(?:\[\w{0,20}\]|\]?[\"']|\])?[ \t]*(?:(?::|=>?(?!~))[ \t]*(?:&[\w-]{1,60}[ \t]+)?(?:!{1,2}[\w/.-]{0,60}[ \t]+)?"
    rb"|,?\s{0,80}[\"']?value[\"']?[ \t]*[:=][ \t]*)",
    re.IGNORECASE,
)
# Directives and commands that give a variable its value behind a blank.
_SETS = regex(rb"^[ \t]*(?:SetEnv|setenv|set|(?:fastcgi|uwsgi|scgi)_param)[ \t]+$", re.MULTILINE)
# What is before a key that stands among other words, as a command line has it.
_AMONG = regex(rb"(?:^|[ \t])(?!(?:-|export|set)[ \t])[^\s\"']+[ \t=]\Z")
_BEHIND = regex(rb"[ \t]+(?=[\"'\w])")
# The same before an address that is all there is on the line of a key.
_LONE_BEHIND = regex(rb"[ \t]+(?=(?P<quote>[\"']?)[^\s\"'@<>=:]+@[^\s\"';]+(?P=quote);?[ \t\r]*(?:\n|\Z))")
_BRACKET = regex(rb"\[\s{0,80}")
# What is no value yet, but may be described.
_EMPTY = regex(rb"(?P<braces>\{(?!\{))|[ \t]*(?:#[^\n]*)?\r?(?:\n|\Z)")
# What is an envelope, and the keys of it: in braces, on lines further in, in a section; and what one is taken from, as
# what mails a message does, which has a subject.
_ENVELOPE = regex(
    rb"(?:^|[\s\[{,.\"'_-])(?:envelope|(?P<parsed>email_?configs)|(?P<mailed>e?mail|with)"
    rb"|(?P<headed>headers|sendemail(?:[ \t]+\"[^\"\n]*\")?))[\"']?"
    rb"(?:[ \t]*[:=]?[ \t]*\{(?P<braces>[^{}]{0,2000})"
    rb"|:[ \t]*\r?\n(?P<indent>[ \t]+)[^\n]*\n?(?:(?P=indent)[^\n]*\n?|[ \t\r]*\n)*"
    rb"|\][ \t]*\r?\n(?:[ \t]*[^\s\[][^\n]*(?:\n|\Z)|[ \t\r]*\n)*)",
    re.IGNORECASE,
)
# What such a thing begins with.
_HOLDERS = (*b'envelope headers sendemail email_configs emailconfigs mail: mail": with: with":'.split(), b"mail {")
_OF_ENVELOPE = regex(
    rb"(?<![\w.-])(?:(?P<sender>from|sender)|to|recipients?|cc|bcc)(?=[\"']?[ \t]*[:=])", re.IGNORECASE
)
_SUBJECT = regex(rb"(?<![\w.-])subject[\"']?[ \t]*[:=]")
# What JavaMail sends as it stands, however its name is spread over keys in keys.
_JAVAMAIL = ("mail.smtp.from", "mail.smtps.from")
# A key for an address alone, in which a domain is no name either.
_ALONE = regex(
    r"(?i)(?:(?:from|sender)[_-]?(?:addr(?:ess)?|e?mail)|(?:feedback|notification|smtp)[_-]?email|(?:mail|smtp)[._-]from)$"
)
# What has before a key that it is of a check or a rule, in which it may be a domain, as RFC 8601 has results.
_CHECKED = regex(
    rb"(?<![A-Za-z])(?:spf|dmarc|auth(?:entication)?[_-]?results?"
    rb"|match(?:es)?|when|criteria|conditions?|filters?|allow(?:list|ed)?|deny(?:list)?|whitelist|blacklist"
    rb"|rules?|acl|selection|(?:block|black|white|reject|safe)\w*)[\"']?[ \t]*[:=][ \t]*"
    rb"(?:\{[^{}]{0,300}|\r?\n(?:[ \t]+[^\n]*\n){0,9}[^\n]*)\Z",
    re.IGNORECASE,
)
# What no address is, alone; and behind a key on its line, so that nothing else need be asked of that.
_NUMBER = rb"(?:-?\d{1,9}|true|false|null)[ \t]*(?=[,}\]\r\n]|\Z)"
_OTHER = regex(_NUMBER)
_NO_TEXT = regex(rb"\"?[ \t]*:[ \t]*" + _NUMBER)
# One of these is in every such key.
_CHECKS = tuple(b"spf dmarc auth match when criteria condition filter allow deny list rule acl selection block "
                b"black white reject safe".split())  # fmt: skip
# What a case of SPF's own tests has beside a sender that came from elsewhere: who greeted, and the result.
_GREETED = tuple(regex(rb"(?<![\w.-])" + key + rb"[\"']?[ \t]*[:=]") for key in (rb"(?i:helo|ehlo)", rb"(?i:results?)"))
# What a rule has beside a key that it asks about.
_DECIDED = regex(rb"(?<![\w.-])(?:action|verdict|decision|disposition)[\"']?[ \t]*[:=]")
_LONE = regex(rb"[^\s<>@:/=,;]+@+[^\s<>@:/=,;]+(?:@[^\s<>@:/=,;]+)?")
_BARE = rb"^[^\s<>@:/=]+@+[\w-]+\.[\w.-]+(?:[ \t]+\([^()\n]*\))?$"
# A name and an address without its brackets, where a key is one of mail.
_UNBRACKETED = regex(
    rb"(?:(?P<quoted>\"[^\"]+\")|[^\W\d_][\w.-]*(?:[ ][\w.-]+){0,3})[ ][^\s<>@,;]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
)
_MAIL = regex(r"mail|smtp", re.IGNORECASE)
# What stands before an argument of Robot Framework's by its name, which may take several.
_ARGUMENT = regex(rb"\S(?:[ ]{2,}|\t)[ \t]*\Z")
# What a field's own name has a list of is its addresses, taken apart and decoded: a comma in a name parts nothing.
_WHOLE = regex(rb"[^<>]*<(?P<address>[^<>]+)>\s*")
# So many keys of a name are looked at, and so much of each one's list.
_MOST, _SHORT = 100, 100
# What is left of a key for an address without the word that says so.
_STEM = regex(
    r"(.*(?:from|sender|feedback|notification))"
    r"(?:[._-]?(?:addr(?:ess)?|e?[._-]?mail(?:[._-]?addr(?:ess)?)?))?",
    re.IGNORECASE,
)
_NAMED, _ADDRESS = re.compile(rb"(?<![^\n])[^\S\n]*\S.*<[^<>@]*@[^<>]*(?:>|$)|" + _BARE), re.compile(_BARE)
_NEXT_FIELD = regex(rb"(?:\\r)?\\n[A-Z][A-Za-z-]{1,30}:[ ]")


def _keys(data: bytes) -> list[Name]:
    """The keys of a file by place, those of an envelope among them."""
    out = {one.start: one for one in names(data, short=True) if not _NO_TEXT.match(data, one.end)}
    for envelope in _envelopes(data):
        if envelope["mailed"] and not _SUBJECT.search(envelope.group()):
            continue
        for key in _OF_ENVELOPE.finditer(data, *envelope.span()):
            # A name beside it is the header's, but where both are taken from one value.
            held = key["sender"] and not envelope["parsed"]
            if held and (envelope["mailed"] or envelope["headed"]):
                continue
            how: How = "held" if held else "header" if envelope["headed"] else "parsed"
            meaning = Meaning("MAIL" if key["sender"] else "RCPT", how)
            out[key.start()] = Name(key.group().decode(), *key.span(), meaning)
    for one in evident.keys(data):
        out.setdefault(one.start, one)
    for one in [one for one in out.values() if one.text.endswith("from") and _is_near(b"smtp", data, one)]:
        text = full_name(data, one.text, one.start, _JAVAMAIL)
        if text.endswith(_JAVAMAIL) and (whole := meaning_of(text)):
            out[one.start] = Name(text, one.start, one.end, whole)
    return sorted(out.values(), key=lambda one: one.start)


def _envelopes(data: bytes) -> Iterator[re.Match[bytes]]:
    reached = 0
    for at in hits(data, _HOLDERS):
        before = at - 1 - (data[at - 1 : at] in (b"e", b"E"))
        if at >= reached and (match := _ENVELOPE.match(data, max(0, before))):
            reached = match.end()
            yield match


def _is_near(word: bytes, data: bytes, name: Name) -> bool:
    """Whether a word stands not far before a key, or in it."""
    return data.rfind(word, max(0, name.start - NEAR), name.end) >= 0


@in_order
def addresses_in(source: Scanned, lines: Block) -> Groups:
    """What is wrong with the values of keys that hold addresses."""
    data, overlaps = source.data, Overlaps()
    lists = dict[str, frozenset[int]]()
    greeted = _GREETED[0].search(data) is not None
    for name in _keys(data):
        start, end = name.start, name.end
        before = data[max(0, start - 32) : start]
        if not _BEFORE.search(before) or _VERB.search(before) or _OPTION.match(data, start - 2):
            continue
        at, marks = source.at(start), 2 if before.endswith(b"--") else before.endswith((b"'[", b'"['))
        quote = before[: len(before) - marks][-1:]
        if quote in (b'"', b"'") and data[end : end + 1] not in (quote, b"]"):
            # The variable, or the option, and its value in one literal.
            own = at >= 0 and source.starts[at] + 1 == start - marks
            if own and data[end : end + 1] == b"=" and overlaps.admits(start):
                overlaps.reach(source.ends[at])
                yield start, judged([_behind_equals(source.spelt(at), end - start + marks)], name, lines)
            continue
        if at >= 0 and (source.forms[at] < 0 or source.starts[at] + 1 < start - marks):
            continue
        if not overlaps.admits(start):
            continue
        assigned = _ASSIGNED.match(data, end) or _parted(data, name, before)
        behind = _behind(data, assigned.end()) if assigned is not None else None
        if behind is not None and (other := _OTHER.match(data, behind)):
            overlaps.reach(other.end())
        elif assigned is not None and behind is not None:
            among = data[end : assigned.end()] == b"=" and _AMONG.search(line_before(data, start)) is not None
            values, many = _read(source, behind, among=among)
            overlaps.reach(values[-1].ends[-1] if values and values[-1].ends else behind)
            values = [_first_field(one) for one in values]
            if greeted and all(beside(data, start, key) for key in _GREETED):
                continue
            meant, many = _meant(data, name, values), many or _is_list_elsewhere(data, name, values, lists)
            if any(map(_may_be_domain, values)) and (is_domain(data, start, end) or _is_checked(data, name)):
                values = [one for one in values if not _may_be_domain(one)]
            yield start, judged(values, meant, lines, items=many, parted=_takes_several(data, name))
        else:
            for values, meant, many in _examples(source, name, overlaps):
                for one in values:
                    yield start, judged([one], meant, lines, items=many)


def _parted(data: bytes, name: Name, before: bytes) -> re.Match[bytes] | None:
    """The blanks between a key and its value, where nothing else parts the two."""
    if _SETS.search(before):
        return _BEHIND.match(data, name.end)
    alone = "_" in name.text and not line_before(data, name.start).strip()
    return _LONE_BEHIND.match(data, name.end) if alone else None


def _behind_equals(whole: Spelt, equals: int) -> Spelt:
    """The value in a literal that has a name, an equals sign and the value in it, without quotes of its own."""
    value = whole.part(equals + 1, len(whole.raw))
    quoted = len(value.raw) > 1 and value.raw[0] == value.raw[-1] in b"'\""
    return value.part(1, len(value.raw) - 1) if quoted else value


def _examples(source: Scanned, name: Name, overlaps: Overlaps) -> Iterator[tuple[list[Spelt], Name, bool]]:
    """What a schema gives as values of a key: each with the key as it is meant there, and whether it is a list."""
    data = source.data
    for begin, at in described(data, name.start, name.end):
        inside = source.at(begin)
        if inside < 0 or source.starts[inside] == begin:
            # Several examples are no list.
            values, many = _read(source, at)
            overlaps.reach(values[-1].ends[-1] if values and values[-1].ends else at)
            # An example shows what is taken: a name or a list too, where it has one.
            shown = b"example" in data[begin:at].lower() and name.meaning.how == "held"
            yield values, name._replace(meaning=name.meaning._replace(how="parsed")) if shown else name, many


def _behind(data: bytes, at: int) -> int | None:
    """Where the value begins to be read that a key has which ends there, on its line or below; None for none yet."""
    empty = _EMPTY.match(data, at)
    return at if empty is None else None if empty["braces"] else value_below(data, at)


def _read(source: Scanned, at: int, *, among: bool = False) -> tuple[list[Spelt], bool]:
    """The values that begin there, and whether they are items of a list; ``among``: among words of a command."""
    if bracket := _BRACKET.match(source.data, at):
        return listed(source, bracket.end()), True
    many = ITEM.match(source.data, at) is not None
    return items(source, at) if many else single(source, at, among=among), many


def _may_be_domain(value: Spelt) -> bool:
    return not looks.has_at(bytes(value.raw).removeprefix(b"@")) and b"<" not in value.raw


def _is_checked(data: bytes, name: Name) -> bool:
    """Whether a key is of a check or its result, in which the sender may be a domain (RFC 8601 §2.7.2)."""
    if is_property(name.text):
        return True
    near = data[max(0, name.start - NEAR // 4) : name.start].lower()
    checked = any(word in near for word in _CHECKS) and _CHECKED.search(near) is not None
    return checked or beside(data, name.start, _DECIDED)


def _meant(data: bytes, name: Name, values: list[Spelt]) -> Name:
    """A key as it is meant: for an address alone where one beside it is for the display name."""
    several = any(b"<" in one.raw or looks.several(one.raw) for one in values)
    stem = _STEM.fullmatch(name.text) if several and name.meaning == ("MAIL", "header") else None
    if stem is None or b"name" not in data[max(0, name.start - NEAR) : name.end + NEAR].lower():
        return name
    key = re.compile(
        rb"(?<![\w.-])" + re.escape(stem[1].encode()) + rb"[._-]?(?:display[._-]?)?name[\"']?[ \t]*[:=]", re.IGNORECASE
    )
    return name._replace(meaning=Meaning("MAIL", "held")) if beside(data, name.start, key) else name


def _is_list_elsewhere(data: bytes, name: Name, values: list[Spelt], lists: dict[str, frozenset[int]]) -> bool:
    """Whether a key of several recipients has a list of them elsewhere in the file, where it stands as far in.

    ``lists``: by name how far in keys stand that have one, as far as it was asked.
    """
    if name.meaning.verb == "MAIL" or not any(looks.several(one.raw) for one in values):
        return False
    if name.text not in lists:
        lists[name.text] = frozenset(_lists(data, name.text.encode()))
    return _column(data, name.start) in lists[name.text]


def _first_field(value: Spelt) -> Spelt:
    """A value up to the line end that is written in it, where the next field of a message's head stands behind that."""
    written = _NEXT_FIELD.search(value.raw) if b"\\n" in value.raw else None
    return value.part(0, written.start()) if written else value


def _lists(data: bytes, name: bytes) -> Iterator[int]:
    """How far in keys of a name stand that have a list of addresses."""
    key = re.compile(rb"(?<![\w.-])" + re.escape(name) + rb"[\"']?[ \t]*[:=][ \t]*")
    for one in islice(key.finditer(data), _MOST):
        opened = _BRACKET.match(data, one.end()) or ITEM.match(data, one.end())
        if opened and b"@" in data[opened.end() : opened.end() + _SHORT].partition(b"\n")[0]:
            yield _column(data, one.start())


def _column(data: bytes, at: int) -> int:
    near = max(0, at - NEAR)
    return at - max(data.rfind(b"\n", near, at), near)


def of_key(key: str, value: Spelt, lines: Block) -> Iterator[Occurrence]:
    """What is wrong with a key's value, if the key is one that holds an address."""
    meaning = meaning_of(key)
    if meaning is not None:
        yield from judged([value], Name(key, 0, 0, meaning), lines, parted=_is_plural(key))


def _is_plural(key: str) -> bool:
    return key[-1:] in "sS"


def _takes_several(data: bytes, name: Name) -> bool:
    """Whether commas may part the recipients of a key: it is an argument or a plural, or what is beside it says so."""
    above = line_start(data, line_start(data, name.start, _SHORT) - 1, _SHORT)
    beside = data[max(0, above) : line_stop(data, name.end, _SHORT)].lower()
    argument = _ARGUMENT.search(line_before(data, name.start)) is not None
    return argument or _is_plural(name.text) or b"comma" in beside or b"separat" in beside


def judged(
    values: list[Spelt], name: Name, lines: Block, *, items: bool = False, parted: bool = True
) -> Iterator[Occurrence]:
    """What is wrong with the values of a key; ``items``: they are those of a list; ``parted``: see ``held``."""
    verb, how = name.meaning
    if name.purpose and not any(b"@" in one.raw for one in values):
        return
    if how == "evident":
        for one in values:
            if evident.is_slip(bytes(one.raw)):
                yield from addresses.field(one, verb, lines, name=name.text)
    elif how == "parsed":
        for one in values:
            yield from addresses.parsed(one, verb, name.text, lines, single=items)
    elif how != "header":
        yield from held(values, verb, name.text, lines, items=items, parted=parted)
    else:
        wanted = _ADDRESS if verb == "RCPT" and any(b";" in one.raw for one in values) else _NAMED
        for one in values if verb == "RCPT" or len(values) == 1 else ():
            yield from _of_field(one, name, wanted, lines, items=items)


def _of_field(
    value: Spelt, name: Name, wanted: re.Pattern[bytes], lines: Block, *, items: bool
) -> Iterator[Occurrence]:
    """What is wrong with a value that may be as a field of a message has it: an address, or a name and an address.

    ``wanted``: what it has in it if it is one at all, for any text may stand under a key that is called "to".
    """
    verb, raw = name.meaning.verb, value.raw
    if verb == "RCPT" and items and (parts := looks.several(raw)):
        yield addresses.listed(value, parts, verb, name.text, lines)
    elif verb == "MAIL" and raw.endswith((b"\n", b"\r")) and _LONE.fullmatch(raw.strip()):
        yield from addresses.path(value, verb, lines, "kept")
    elif items and name.text.istitle() and (whole := _WHOLE.fullmatch(raw)):
        yield from addresses.path(value.part(*whole.span("address")), verb, lines)
    elif wanted.search(raw) and (verb == "MAIL" or b"://" not in raw):
        yield from addresses.field(value, verb, lines, name=name.text)
    elif verb == "MAIL" and (bare := _UNBRACKETED.fullmatch(raw)) and (bare["quoted"] or _MAIL.search(name.text)):
        yield addresses.malformed(value, (0, len(raw)), None, lines)
    elif _ALONE.search(name.text) and (looks.lacks_at(value) or _LONE.fullmatch(raw)):
        yield from addresses.path(value, verb, lines)
