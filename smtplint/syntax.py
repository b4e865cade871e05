"""A command's bytes to a Command; never raises on input.

Strategy. A sound command is taken to pieces by the expression derived from the strict grammar. Any other is parsed by
the tolerant grammar's LALR tables, and one walk over the tree gives everything: an alias that names a quirk
becomes a Quirk with the span of its tokens, and the nodes that hold the path, the mailbox and the parameters give
the parts. What is wrong by absence (no colon, no word, no space between words) has no token to be named by and is
read off the frame. What even the tolerant grammar refuses is the one quirk ``unparsed``, at the byte where it stopped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from . import grammars, lalr
from .lalr import Node, Token
from .model import Command, Parameter, Part, Path, Quirk, Span
from .regexes import regex
from .typed import Literal

Verb = Literal["MAIL", "RCPT"]

# Nodes of the tolerant grammar that say where a part stands and deviate from nothing.
PARTS = frozenset(
    "start argument bracketed null_path postmaster body mailbox local domain extra tail parameter value".split()
)
# Nodes whose span is the path's.
_PATHS = frozenset("bracketed null_path no_brackets missing_open missing_close spaced_null".split())
# Nodes that stand for one mailbox, whole or not.
_MAILBOXES = frozenset("mailbox no_at no_domain no_local_part".split())
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

# Stands in every sound command; where it lacks, no expression has to be compiled to say that the command is not sound.
PATH_BEGINS = b":<"
_FRAMES = (b"MAIL FROM", b"RCPT TO")
_WORDS = ("FROM_TO", "WORD_ODD", "WORD_STRAY", "WORD_TWICE")
_BY_WORD: dict[bytes, Verb] = {b"FROM": "MAIL", b"TO": "RCPT"}


class _Walk:
    """One pass over a tolerant tree, keeping what it meets."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.quirks: list[Quirk] = []
        self.path: Span | None = None
        self.body: Span | None = None
        self.route: tuple[Part, ...] = ()
        self.local: Part | None = None
        self.domain: Part | None = None
        self.mailboxes = 0
        self.null = False
        self.value: Part | None = None
        self.parameters: list[Parameter] = []
        self.tokens: dict[str, Span] = {}

    def part(self, span: Span) -> Part:
        return Part(self.raw[span[0] : span[1]], span)

    def visit(self, tree: Node) -> Span | None:
        """The span of a node's tokens, None where it has none."""
        name = tree.data
        if name in _MAILBOXES:
            self.mailboxes += 1
        start, end = -1, -1
        for child in tree.children:
            if isinstance(child, Token):
                span: Span | None = (child.start, child.end)
                self.tokens.setdefault(child.type, (child.start, child.end))
            else:
                span = self.visit(child)
            if span is not None:
                start, end = (span[0] if start < 0 else start), span[1]
        if start < 0:
            return None
        self.keep(name, (start, end), tree)
        return start, end

    def keep(self, name: str, span: Span, tree: Node) -> None:
        if name in ("null_path", "spaced_null"):
            self.null = True
        if name in _PATHS:
            if self.path is None:
                self.path = span
        elif self.mailboxes <= 1:
            self.keep_part(name, span)
        if name == "value":
            self.value = self.part(span)
        elif name in ("parameter", "empty_value", "missing_space"):
            self.keep_parameter(name, span, tree)
        if name not in PARTS:
            self.quirks.append(Quirk(name.replace("_", "-"), span))

    def keep_part(self, name: str, span: Span) -> None:
        if name == "local" and self.local is None:
            self.local = self.part(span)
        elif name in ("leading_dot", "leading_domain_dot"):
            self.keep_part("local" if name == "leading_dot" else "domain", span)
        elif name == "domain" and self.domain is None:
            self.domain = self.part(span)

    def keep_parameter(self, name: str, span: Span, tree: Node) -> None:
        keyword = tree.children[0]
        assert isinstance(keyword, Token)
        value = self.part((span[1], span[1])) if name == "empty_value" else self.value
        self.value = None
        self.parameters.append(Parameter(self.part((keyword.start, keyword.end)), value, span))


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
        tree = lalr.parse(raw)
    except lalr.Refused as refused:
        quirk = Quirk("unparsed", (refused.offset, min(refused.offset + 1, len(raw))))
        return Command(raw, None, None, (), (quirk,))
    walk = _Walk(raw)
    walk.visit(tree)
    verb = _verb(walk)
    if verb is None:
        return Command(raw, None, None, (), (Quirk("unknown-verb", walk.tokens["VERB_ODD"]),))
    if _verb_is_word(walk):
        walk.quirks = [quirk for quirk in walk.quirks if quirk.name != "misspelt-verb"]
        walk.quirks.append(Quirk("unknown-verb", walk.tokens["VERB_ODD"]))
    else:
        walk.quirks.extend(_frame_quirks(walk, verb))
    path = _path(walk)
    if path is not None:
        walk.quirks.extend(_verb_quirks(walk, verb, path))
    quirks = tuple(sorted(walk.quirks, key=lambda quirk: quirk.span))
    return Command(raw, verb, path, tuple(walk.parameters), quirks)


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
                (one for one in beside if start <= one.end() and one.start() <= end and _may_be(quirk, one[0])), _TRIED
            ):
                inner = _read(command.raw[: sign.start()] + mark * len(sign[0]) + command.raw[sign.end() :])
                # of a mark that is several octets it is said that it is doubled
                others = [one for one in inner.quirks if len(sign[0]) == 1 or one.span != sign.span()]
                if all(one in command.quirks and one != quirk for one in others) and _is_at(quirk, inner):
                    quirks = sorted((*others, Quirk(name, sign.span())), key=lambda one: one.span)
                    return inner._replace(raw=command.raw, quirks=tuple(quirks))
    return None


def _may_be(quirk: Quirk, sign: bytes) -> bool:
    """Whether the sign may stand for the mark that lacks: dots, quotes and backslashes are parts of local parts."""
    return quirk.name != "no-at" or sign not in (b".", b'"', b"\\")


def _is_at(quirk: Quirk, inner: Command) -> bool:
    """Whether there is a whole domain behind the sign that may stand for an @, if that is what lacks."""
    domain = inner.path.domain if inner.path else None
    return quirk.name != "no-at" or (domain is not None and (b"." in domain.text or domain.text[:1] == b"["))


def _lacks_close(command: Command) -> bool:
    return any(quirk.name == "missing-close" for quirk in command.quirks)


def _broken_frame(raw: bytes) -> tuple[Quirk, ...]:
    """The line break that parts a command's first words; what stands on either side of it is missing on the other."""
    cut = min((at for at in (raw.find(b"\r"), raw.find(b"\n")) if at >= 0), default=0)
    head = b" ".join(raw[:cut].split()).upper()
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
    if PATH_BEGINS not in raw:
        return None
    verb = "mail" if raw[:1] in b"Mm" else "rcpt"
    return grammars.whole("rfc5321", verb if raw.isascii() else f"{verb}_utf8").fullmatch(raw)


def _sound(raw: bytes, reach: int) -> Command | None:
    """The command where it is a word of the strict language, taken to pieces by the expression derived from that.

    Of its parameters those that end within ``reach``.
    """
    match = _strict(raw)
    if match is None:
        return None
    verb: Verb = "MAIL" if raw[:1] in b"Mm" else "RCPT"
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


def _verb(walk: _Walk) -> Verb | None:
    """The verb meant: the one that is spelt right, else the one that FROM or TO belongs to, else the nearest."""
    if "VERB" in walk.tokens:
        return "MAIL" if walk.part(walk.tokens["VERB"]).text.upper() == b"MAIL" else "RCPT"
    spelt = walk.part(walk.tokens.get("VERB_ODD") or walk.tokens["VERB_TWICE"]).text.split()[0].upper()
    if spelt in _BY_WORD:
        return _BY_WORD[spelt]
    if meant := _alike(spelt):
        return meant
    from difflib import get_close_matches

    near = get_close_matches(spelt.decode("latin-1"), ("MAIL", "RCPT"), 1, 0.7)
    if near:
        return "MAIL" if near[0] == "MAIL" else "RCPT"
    if "FROM_TO" in walk.tokens and "LT" in walk.tokens:
        return _BY_WORD[walk.part(walk.tokens["FROM_TO"]).text.upper()]
    return None


def _alike(spelt: bytes) -> Verb | None:
    """The verb that looks like this one, in letters of other scripts."""
    if spelt.isascii():
        return None
    from .alike import latin

    meant = latin(spelt.decode("utf-8", "replace")).upper()
    return "MAIL" if meant == "MAIL" else "RCPT" if meant == "RCPT" else None


def _verb_is_word(walk: _Walk) -> bool:
    """Whether FROM or TO stands where the verb should."""
    odd = walk.tokens.get("VERB_ODD")
    return odd is not None and walk.part(odd).text.upper() in _BY_WORD


def _frame_quirks(walk: _Walk, verb: Verb) -> list[Quirk]:
    """What is wrong in the frame but has no token of its own: the word of the other verb, and what is lacking."""
    tokens = walk.tokens
    verb_end = (tokens.get("VERB") or tokens.get("VERB_ODD") or tokens["VERB_TWICE"])[1]
    word = next((tokens[name] for name in _WORDS if name in tokens), None)
    colon = tokens.get("COLON") or tokens.get("COLON_ODD") or tokens.get("COLON_BLANKS") or tokens.get("COLON_LATE")
    out = []
    if "FROM_TO" in tokens and _BY_WORD[walk.part(tokens["FROM_TO"]).text.upper()] != verb:
        out.append(Quirk("wrong-word", tokens["FROM_TO"]))
    if word is None:
        end = (tokens.get("GAP") or tokens.get("GAP_ODD") or (0, verb_end))[1]
        out.append(Quirk("missing-word", (end, end)))
    elif "GAP" not in tokens and "GAP_ODD" not in tokens:
        out.append(Quirk("joined-words", (verb_end, verb_end)))
    if colon is None and word is not None and walk.path is not None:
        out.append(Quirk("missing-colon", (word[1], word[1])))
    if walk.path is None and word is not None:
        end = (colon or word)[1]
        out.append(Quirk("empty-argument", (end, end)))
    return out


def _path(walk: _Walk) -> Path | None:
    if walk.path is None:
        return None
    route = _at_domains(walk.raw, walk.tokens["ROUTE"]) if "ROUTE" in walk.tokens else ()
    local = walk.local
    if "POSTMASTER_ALONE" in walk.tokens:
        local = walk.part(walk.tokens["POSTMASTER_ALONE"])
    return Path(walk.path, route, local, walk.domain)


def _at_domains(raw: bytes, span: Span) -> tuple[Part, ...]:
    """The At-domains of a source route, whose span includes the colon that ends it."""
    at, end = span
    parts = []
    for one in raw[at : end - 1].split(b","):
        parts.append(Part(one, (at, at + len(one))))
        at += len(one) + 1
    return tuple(parts)


def _verb_quirks(walk: _Walk, verb: Verb, path: Path) -> list[Quirk]:
    """What the verb forbids: a null forward-path (§4.1.1.3) and Postmaster but as a forward-path, alone (§4.1.1.2)."""
    if verb == "RCPT" and walk.null:
        return [Quirk("null-forward-path", path.span)]
    local = path.local_part
    bare = local is not None and path.domain is None and local.text.lower() == b"postmaster"
    at_sign = any(quirk.name == "no-domain" for quirk in walk.quirks)
    if local is not None and bare and not at_sign and (verb == "MAIL" or path.route):
        return [Quirk("no-at", local.span)]
    return []
