"""A command's bytes to a Command; never raises on input.

Strategy. A sound command is taken to pieces by the expression derived from the strict grammar. Any other is parsed by
the tolerant grammar's LALR tables, and what these meet gives everything: an alias that names a quirk
becomes a Quirk with the span of its tokens, and the rules that hold the path, the mailbox and the parameters give
the parts. What is wrong by absence (no colon, no word, no space between words) has no token to be named by and is
read off the frame. What even the tolerant grammar refuses is the one quirk ``unparsed``, at the byte where it stopped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from . import grammars, lalr
from .lalr import Met
from .model import Command, Parameter, Part, Path, Quirk, Span
from .regexes import regex
from .typed import Literal

Verb = Literal["MAIL", "RCPT"]
# Where the first stands of what the parse met: of terminals by their names, of rules by what they stand for.
First = Mapping[str, Span]

# Rules of the tolerant grammar that say where a part stands and deviate from nothing.
PARTS = frozenset(
    "start argument bracketed null_path postmaster body mailbox local domain extra tail parameter value".split()
)
# Those that stand for a path, or for one mailbox, whole or not, or for its parts; and what a parameter begins with.
_STANDS_FOR = {
    name: part
    for part, names in {
        "path": "bracketed null_path no_brackets missing_open missing_close spaced_null",
        "mailbox": "mailbox no_at no_domain no_local_part",
        "local": "local leading_dot",
        "domain": "domain leading_domain_dot",
        "keyword": "ESMTP_KEYWORD KEYWORD_JOINED",
    }.items()
    for name in names.split()
}
# Quirks that no token names: what the frame lacks, what the verb forbids, and what could not be read.
ABSENCES = frozenset(
    "wrong-word missing-word joined-words missing-colon empty-argument null-forward-path no-at unknown-verb "
    "unparsed".split()
)
# No extensions make a command as long as this. Of one that is longer only the head is read, so that hostile length
# costs nothing, and only what it says whatever follows: with nothing behind it, and with the command's end behind it.
_COMMAND_BOUND = 4096
_HEAD = 1024
_END = 256

# What the parse can find to be missing: the octet, and the quirk that something else stands in its place. And what has
# a place of its own nowhere beside it: ASCII that no atom has, and signs of other scripts.
_MARKS = {
    "missing-open": (b"<", "wrong-bracket"),
    "missing-close": (b">", "wrong-bracket"),
    "missing-colon": (b":", "wrong-colon"),
    "no-at": (b"@", "wrong-at"),
    "unopened-literal": (b"[", "unopened-literal"),
    "unclosed-literal": (b"]", "unclosed-literal"),
}
_SIGN = regex(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\"(),.:;<>@\[\\\]]|\xc2[\x80-\xbf]|\xe2[\x80\x81][\x80-\xbf]|\xe3\x80[\x80-\xbf]"
    rb"|\xef(?:\xb9[\x90-\xab]|\xbc[\x81-\x8f\x9a-\xa0\xbb-\xbf]|\xbd[\x80\x9b-\xa5])"
)
_TRIED = 6

# What stands before a sound command's path, and by where that is, the rule that the command is a word of. Where it is
# elsewhere, no expression has to be compiled to say that the command is not sound.
PATH_BEGINS = b":<"
_FRAMES = (b"MAIL FROM", b"RCPT TO")
RULES = {len(frame): frame[:4].decode().lower() for frame in _FRAMES}
_WORDS = ("FROM_TO", "WORD_ODD", "WORD_STRAY", "WORD_TWICE")
_BY_WORD: dict[bytes, Verb] = {b"FROM": "MAIL", b"TO": "RCPT"}


def parse(raw: bytes) -> Command:
    """The command that the bytes spell, with every deviation from the strict grammar that the parse met.

    ``raw`` is one line without its line end. Never raises.
    """
    if len(raw) > _COMMAND_BOUND:
        return _sound(raw, _HEAD) or _head(raw)
    return _sound(raw, len(raw)) or read(raw)


def read(raw: bytes) -> Command:
    """The command as the tolerant grammar reads it: what parse() says, without its shortcut for a sound command."""
    command = _read(raw)
    return _closed_late(command) or _mistaken(command) or command


def _read(raw: bytes) -> Command:
    if broken := _broken_frame(raw):
        return Command(raw, None, None, (), broken)
    try:
        met = lalr.parse(raw)
    except lalr.Refused as refused:
        quirk = Quirk("unparsed", (refused.offset, min(refused.offset + 1, len(raw))))
        return Command(raw, None, None, (), (quirk,))
    first: dict[str, Span] = {}
    quirks: list[Quirk] = []
    for name, span in met:
        first.setdefault(_STANDS_FOR.get(name, name), span)
        if name not in PARTS and name.islower():
            quirks.append(Quirk(name.replace("_", "-"), span))
    verb = _verb(raw, first)
    if verb is None:
        return Command(raw, None, None, (), (Quirk("unknown-verb", first["VERB_ODD"]),))
    if _verb_is_word(raw, first):
        quirks = [quirk for quirk in quirks if quirk.name != "misspelt-verb"]
        quirks.append(Quirk("unknown-verb", first["VERB_ODD"]))
    else:
        quirks += _frame_quirks(raw, first, verb)
    path = _path(raw, first)
    if path is not None:
        quirks += _verb_quirks(met, verb, path)
    quirks.sort(key=lambda quirk: quirk.span)
    parameters = tuple(_parameters_met(raw, met)) if "keyword" in first else ()
    return Command(raw, verb, path, parameters, tuple(quirks))


def _parameters_met(raw: bytes, met: list[Met]) -> Iterator[Parameter]:
    keyword, value = (0, 0), None
    for name, span in met:
        if _STANDS_FOR.get(name) == "keyword":
            keyword, value = span, None
        elif name == "value":
            value = span
        elif name in ("parameter", "empty_value", "missing_space"):
            if name == "empty_value":
                value = span[1], span[1]
            yield Parameter(_part(raw, keyword), value and _part(raw, value), span)


def _closed_late(command: Command) -> Command | None:
    """The command without the bracket behind its parameters that closes the path too late, if that is all it lacks."""
    raw = command.raw
    if not raw.endswith(b">") or raw.endswith(b">>") or raw.count(b"<") > 1 or not _lacks_close(command):
        return None
    inner = _read(raw[:-1])
    return inner._replace(raw=raw) if inner.parameters and _lacks_close(inner) else None


def _mistaken(command: Command) -> Command | None:
    """The command with one of its marks for what stands in that mark's place, where nothing else is wrong there."""
    for quirk in command.quirks:
        if quirk.name in _MARKS:
            mark, name = _MARKS[quirk.name]
            first, last = quirk.span
            start, end = (last if mark in b">]" else first), (first if mark in b"<[" else last)
            beside = _SIGN.finditer(command.raw, max(0, start - 3), end + 3)
            for sign in islice(
                (
                    one
                    for one in beside
                    if start <= one.end() and one.start() <= end and _may_be(command, quirk, one[0])
                ),
                _TRIED,
            ):
                inner = _read(command.raw[: sign.start()] + mark * len(sign[0]) + command.raw[sign.end() :])
                # of a mark that is several octets it is said that it is doubled
                others = [one for one in inner.quirks if len(sign[0]) == 1 or one.span != sign.span()]
                if all(one in command.quirks and one != quirk for one in others) and _is_at(quirk, inner):
                    quirks = sorted((*others, Quirk(name, sign.span())), key=lambda one: one.span)
                    return inner._replace(raw=command.raw, quirks=tuple(quirks))
    return None


def _may_be(command: Command, quirk: Quirk, sign: bytes) -> bool:
    """Whether the sign may stand for the mark that lacks.

    Dots, quotes and backslashes are parts of local parts, and the one bracket behind the word opens the path.
    """
    if quirk.name == "missing-colon":
        return sign != b"<" or command.raw.count(sign) > 1
    return quirk.name != "no-at" or sign not in (b".", b'"', b"\\")


def _is_at(quirk: Quirk, inner: Command) -> bool:
    """Whether there is a whole domain behind the sign that may stand for an @, if that is what lacks."""
    domain = inner.path.domain if inner.path else None
    return quirk.name != "no-at" or (domain is not None and (b"." in domain.text or domain.text[:1] == b"["))


def _lacks_close(command: Command) -> bool:
    return any(quirk.name == "missing-close" for quirk in command.quirks)


def _broken_frame(raw: bytes) -> tuple[Quirk, ...]:
    """The line break that parts a command's first words; what stands on either side of it is missing on the other."""
    cut = len(raw.splitlines()[0]) if raw else 0
    head = b" ".join(raw[:cut].split()).upper() if cut < len(raw) else b""
    if not head or not any(frame.startswith(head) for frame in _FRAMES):
        return ()
    return (Quirk("line-break", (cut, len(raw))),)


def _head(raw: bytes) -> Command:
    """What can be told of an overlong command by its first bytes."""
    head, other = read(raw[:_HEAD]), read(raw[:_HEAD] + raw[-_END:])
    parameters = tuple(one for one in head.parameters if one.span[1] < _HEAD and one in other.parameters)
    unsure = [one.span for one in head.parameters if one not in parameters]
    return Command(
        raw,
        head.verb if head.verb == other.verb else None,
        head.path if head.path == other.path else None,
        parameters,
        tuple(
            quirk
            for quirk in head.quirks
            if quirk.span[1] < _HEAD
            and quirk in other.quirks
            and not any(start <= quirk.span[0] and quirk.span[1] <= end for start, end in unsure)
        ),
    )


def is_sound(raw: bytes) -> bool:
    """Whether the bytes are a word of the strict language, RFC 6531's productions included where they are needed."""
    return _strict(raw) is not None


def _strict(raw: bytes) -> re.Match[bytes] | None:
    rule = RULES.get(raw.find(PATH_BEGINS))
    if rule is None:
        return None
    return grammars.whole("rfc5321", rule if raw.isascii() else f"{rule}_utf8").fullmatch(raw)


def _sound(raw: bytes, reach: int) -> Command | None:
    """The command where it is a word of the strict language, taken to pieces by the expression derived from that.

    Of its parameters those that end within ``reach``.
    """
    match = _strict(raw)
    if match is None:
        return None
    verb: Verb = "MAIL" if raw[0] in b"Mm" else "RCPT"
    start, end = match.span("path")
    local = domain = None
    route: tuple[Part, ...] = ()
    if start < 0:
        start, end = span = match.span("null_path") if verb == "MAIL" else match.span("postmaster")
        if verb == "RCPT":
            local = _part(raw, (span[0] + 1, span[1] - 1))
    else:
        local = _part(raw, match.span("local_part"))
        domain = _part(raw, (local.span[1] + 1, end - 1))
        if match["a_d_l"]:
            route = _at_domains(raw, match.span("a_d_l"))
    return Command(raw, verb, Path((start, end), route, local, domain), tuple(_parameters(raw, end, reach)), ())


def _parameters(raw: bytes, at: int, reach: int) -> Iterator[Parameter]:
    """The parameters of a sound command, whose path ends at ``at``."""
    for one in raw[at : reach + 1].split(b" ")[1:]:
        start, at = at + 1, at + 1 + len(one)
        if at > reach:
            return
        equals = raw.find(b"=", start, at)
        keyword = _part(raw, (start, at if equals < 0 else equals))
        yield Parameter(keyword, None if equals < 0 else _part(raw, (equals + 1, at)), (start, at))


def _part(raw: bytes, span: Span) -> Part:
    return Part(raw[span[0] : span[1]], span)


def _text(raw: bytes, span: Span) -> bytes:
    return raw[span[0] : span[1]]


def _verb(raw: bytes, first: First) -> Verb | None:
    """The verb meant: the one that is spelt right, else the one that FROM or TO belongs to, else the nearest."""
    if "VERB" in first:
        return "MAIL" if _text(raw, first["VERB"]).upper() == b"MAIL" else "RCPT"
    spelt = _text(raw, first.get("VERB_ODD") or first["VERB_TWICE"]).split()[0].upper()
    if spelt in _BY_WORD:
        return _BY_WORD[spelt]
    if meant := _alike(spelt):
        return meant
    from difflib import get_close_matches

    near = get_close_matches(spelt.decode("latin-1"), ("MAIL", "RCPT"), 1, 0.7)
    if near:
        return "MAIL" if near[0] == "MAIL" else "RCPT"
    if "FROM_TO" in first and "LT" in first:
        return _BY_WORD[_text(raw, first["FROM_TO"]).upper()]
    return None


def _alike(spelt: bytes) -> Verb | None:
    """The verb that looks like this one, in letters of other scripts."""
    if spelt.isascii():
        return None
    from .alike import latin

    meant = latin(spelt.decode("utf-8", "replace")).upper()
    return "MAIL" if meant == "MAIL" else "RCPT" if meant == "RCPT" else None


def _verb_is_word(raw: bytes, first: First) -> bool:
    """Whether FROM or TO stands where the verb should."""
    return "VERB_ODD" in first and _text(raw, first["VERB_ODD"]).upper() in _BY_WORD


def _frame_quirks(raw: bytes, first: First, verb: Verb) -> Iterator[Quirk]:
    """What is wrong in the frame but has no token of its own: the word of the other verb, and what is lacking."""
    verb_end = (first.get("VERB") or first.get("VERB_ODD") or first["VERB_TWICE"])[1]
    gap = first.get("GAP") or first.get("GAP_ODD")
    word = next((first[name] for name in _WORDS if name in first), None)
    colon = first.get("COLON") or first.get("COLON_ODD") or first.get("COLON_BLANKS") or first.get("COLON_LATE")
    if "FROM_TO" in first and _BY_WORD[_text(raw, first["FROM_TO"]).upper()] != verb:
        yield Quirk("wrong-word", first["FROM_TO"])
    if word is None:
        end = gap[1] if gap else verb_end
        yield Quirk("missing-word", (end, end))
        return
    if gap is None:
        yield Quirk("joined-words", (verb_end, verb_end))
    if colon is None and "path" in first:
        yield Quirk("missing-colon", (word[1], word[1]))
    if "path" not in first:
        end = (colon or word)[1]
        yield Quirk("empty-argument", (end, end))


def _path(raw: bytes, first: First) -> Path | None:
    if "path" not in first:
        return None
    route = _at_domains(raw, first["ROUTE"]) if "ROUTE" in first else ()
    # of several mailboxes, the parts of the first
    reach = first.get("mailbox", (0, 0))[1]
    local, domain = (
        _part(raw, first[part]) if part in first and first[part][1] <= reach else None for part in ("local", "domain")
    )
    if "POSTMASTER_ALONE" in first:
        local = _part(raw, first["POSTMASTER_ALONE"])
    return Path(first["path"], route, local, domain)


def _at_domains(raw: bytes, span: Span) -> tuple[Part, ...]:
    """The At-domains of a source route, whose span includes the colon that ends it."""
    at, end = span
    parts = []
    for one in raw[at : end - 1].split(b","):
        parts.append(Part(one, (at, at + len(one))))
        at += len(one) + 1
    return tuple(parts)


def _verb_quirks(met: list[Met], verb: Verb, path: Path) -> list[Quirk]:
    """What the verb forbids: a null forward-path (§4.1.1.3) and Postmaster but as a forward-path, alone (§4.1.1.2)."""
    if verb == "RCPT" and (("null_path", path.span) in met or ("spaced_null", path.span) in met):
        return [Quirk("null-forward-path", path.span)]
    local = path.local_part
    if local is None or path.domain is not None or local.text.lower() != b"postmaster":
        return []
    at_sign = any(name == "no_domain" for name, _ in met)
    return [Quirk("no-at", local.span)] if not at_sign and (verb == "MAIL" or path.route) else []
