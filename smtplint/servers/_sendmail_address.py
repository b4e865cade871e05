r"""How Sendmail takes an address apart, where no grammar can follow: brackets and comments nest, names turn round.

Sendmail cuts an address into tokens (``_sendmail_tokens``); the rulesets of its configuration then look for the "@"
that divides, throw away source routes and list names, turn ``a!b`` and ``a%b`` round, and name what they cannot use. An
address at the host itself is taken apart again from what stands before that "@". Only the outcome of those rulesets is
written down here, each step as a function of the token list, named after its ruleset:

    argument ─prescan→ tokens ─canonify→ (user, host) ─parse→ a fault, or (user, local?) ─delivery→ mailer

A host of None is an address without any; the host is kept without the "@" before it. Input is bounded by Sendmail's
line limit.

Source: sendmail 8.18.1 and 8.17.1, alike here, and the rulesets that ``FEATURE`` and ``MAILER`` of cf/m4 generate.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..regexes import regex
from ..typed import NamedTuple
from ._sendmail_tokens import prescan

ADDRESS_LIMIT = 255  # octets: MAXNAME less its NUL
RECURSION = 24  # addresses inside one another: MaxRuleRecursion, two rulesets each
ROUNDS = 100  # a rule that is applied so often in a row is taken for one without end: rewrite()
DOT, AT, END = b".", b"@", b">"
OUR_HOST = [b"mx", DOT, b"lab", DOT, b"test", DOT]
OUR_NAMES = frozenset({b"localhost", b"vm", b"lab.test", b"mx.lab.test", b"[127.0.0.1]"})
LOCALHOST = ([b"localhost"], [b"localhost", DOT, b"lab", DOT, b"test"], [b"localhost", DOT, b"uucp"])

_CONTROL = regex(rb"[\x00-\x1f\x7f]")
_EIGHT_BIT = bytes(ord("?") if octet & 0xE0 == 0x80 else octet for octet in range(256))
_BARE_SPACE = regex(rb"(?<!\\)(?:\\\\)*[ \t]")
_PLAIN = regex(rb'\\.?|[^"\\]+', re.DOTALL)
_DEQUOTED = regex(rb"\\(.)|\"", re.DOTALL)


# ---------------------------------------------------------------- rulesets 3 and 96


Canonical = tuple[list[bytes], list[bytes] | None]
LIST: Canonical = ([b":", b";"], [])  # what a list name without members becomes


class Endless(Exception):
    """A rule was applied too often; the text names it as the reply does."""


def applied(rule: str, times: int) -> None:
    if times >= ROUNDS:
        raise Endless(rule)


def is_ours(tokens: list[bytes]) -> bool:
    """Class w, which is looked into with a full stop between two words."""
    return joined(tokens).lower() in OUR_NAMES


def index(tokens: list[bytes], token: bytes, start: int = 0) -> int:
    """list.index, or -1."""
    try:
        return tokens.index(token, start)
    except ValueError:
        return -1


def at_the_end(tokens: list[bytes], token: bytes) -> int:
    """How many of it end the list."""
    return next((n for n, other in enumerate(reversed(tokens)) if other != token), len(tokens))


def without_list_name(tokens: list[bytes]) -> list[bytes]:
    """What stands before the first colon goes, where no brackets, route, IPv6 literal or "::" make sense of it.

    A literal at the end, behind a colon, undoes that, brackets or not.
    """
    if tokens[-3:] == [b"<", AT, END]:  # taken for the mark that the ruleset itself puts at the end
        tokens = tokens[:-3]
        return tokens[index(tokens, b":") + 1 :]
    if b":" not in tokens:
        return tokens
    last = len(tokens) - 1 - tokens[::-1].index(b"[") if b"[" in tokens else -1
    ipv6 = tokens[last + 1 : last + 3] if last >= 0 else []
    colons = any(pair == (b":", b":") for pair in pairwise(tokens))
    include = tokens[:1] == [b":"] and [t.lower() for t in tokens[1:3]] == [b"include", b":"]
    literal = tokens[-1] == b"]" and [t.lower() for t in ipv6] == [b"ipv6", b":"]
    kept = b"<" in tokens or tokens[0] == AT or literal or colons or include
    colon = index(tokens, b":")
    if kept and not (tokens[-1] == b"]" and 0 <= colon < last):
        return tokens
    return tokens[colon + 1 :]


def inside_brackets(tokens: list[bytes]) -> list[bytes]:
    """The innermost of the last "<" and the first ">" behind it; brackets left empty give none at all."""
    tokens = [b"<", *tokens, END]
    applied("canonify, rule 16", tokens[1:].count(b"<"))
    while (at := index(tokens, b"<", 1)) > 0:
        tokens = tokens[at:]
    return tokens[1 : index(tokens, END)]


def without_route(tokens: list[bytes]) -> list[bytes]:
    while tokens[0] == AT and 1 < (at := index(tokens, b",", 2)) < len(tokens) - 1:
        tokens = tokens[at + 1 :]
    while tokens[:2] == [AT, b"["]:
        ends = (i for i in range(2, len(tokens) - 2) if tokens[i : i + 2] == [b"]", b":"])
        if (at := next(ends, -1)) < 0:
            break
        tokens = tokens[at + 2 :]
    while tokens[0] == AT and 1 < (at := index(tokens, b":", 2)) < len(tokens) - 1:
        tokens = tokens[at + 1 :]
    return tokens


def canonify(tokens: list[bytes]) -> Canonical:
    """Ruleset canonify (3): the user and the host."""
    if not tokens:
        return [], []
    tokens = without_list_name(tokens)
    semicolons = at_the_end(tokens, b";")
    applied("canonify, rule 11", semicolons)
    tokens = tokens[: len(tokens) - semicolons]
    if b"<" in tokens and any(tokens[i : i + 3] == [b":", b";", END] for i in range(2, len(tokens))):
        return LIST
    if tokens[-1:] == [END]:
        semicolons = at_the_end(tokens[:-1], b";")
        applied("canonify, rule 13", semicolons)
        tokens = [*tokens[: len(tokens) - 1 - semicolons], END]
    if not tokens:
        return LIST
    tokens = inside_brackets(tokens)
    if not tokens:
        return [], []
    tokens = without_route(tokens)
    if (colon := index(tokens, b":", 1)) > 0:
        ends = (i for i in range(colon + 1, len(tokens) - 2) if tokens[i : i + 2] == [b";", AT])
        if (semicolon := next(ends, -1)) > 0:
            return tokens[: semicolon + 1], host(tokens[semicolon + 2 :])
        if tokens[-1] == b";":
            return tokens, None
    at = index(tokens, AT, 1)
    if 0 < at < len(tokens) - 1:
        moves = 0
        while 0 < (following := index(tokens, AT, at + 1)) < len(tokens) - 1:
            at = following
            moves += 1
        applied("canonify, rule 26", moves)
        return tokens[:at], host(tokens[at + 1 :])
    return turned_round(tokens)


def turned_round(tokens: list[bytes]) -> Canonical:
    """An address without a dividing "@": UUCP's ``host!user`` first, then ``user%host``."""
    bang = index(tokens, b"!", 1)
    if 0 < bang < len(tokens) - 1:
        dotted = bang > 2 and tokens[bang - 2] == DOT
        return tokens[bang + 1 :], host(tokens[:bang] if dotted else [*tokens[:bang], DOT, b"UUCP"])
    applied("canonify, rule 31", tokens.count(b"%"))
    tokens = [AT if token == b"%" else token for token in tokens]
    if AT not in tokens:
        return tokens, None
    applied("canonify, rule 32", tokens.count(AT) - 1)
    at = len(tokens) - 1 - tokens[::-1].index(AT)
    return [b"%" if token == AT else token for token in tokens[:at]], host(tokens[at + 1 :])


def host(tokens: list[bytes]) -> list[bytes]:
    """Ruleset Canonify2 (96): a full stop behind a host that has one inside, or that is this host."""
    if [token.lower() for token in tokens] in LOCALHOST or (tokens[:1] == [b"["] and is_ours(tokens)):
        return OUR_HOST
    if len(tokens) > 2 and tokens[0] == b"[" and tokens[-1] == b"]":
        return tokens
    if len(tokens) > 1 and tokens[0] == AT:  # taken for the mark that the ruleset itself gives to literals
        return OUR_HOST if is_ours(tokens[1:]) else tokens[1:]
    if b"redirect" in (token.lower() for token in tokens[-1:]) or DOT in tokens or is_ours(tokens):
        tokens = [*tokens, DOT]
    surplus = max(0, at_the_end(tokens, DOT) - 1)
    applied("Canonify2, rule 16", surplus)
    return tokens[: len(tokens) - surplus]


# ---------------------------------------------------------------- ruleset 0


class Parsed(NamedTuple):
    """What ruleset parse (0) makes of an address: a fault, or the user and the host (none: delivered here)."""

    fault: str | None
    user: list[bytes]
    host: list[bytes]


def host_fault(tokens: list[bytes]) -> str | None:
    """What is wrong with the host of an address, by the key of its sentence: with its literal, a colon, its dots."""
    literal = False
    if tokens[0] == b"[" and (end := index(tokens, b"]")) > 0:
        literal = any(t == b"]" and n in (b":", b",") for t, n in pairwise(tokens[:-1]))
        if not literal:
            if end < len(tokens) - 1:
                return "after_literal"
            literal = end > 1
    if not literal and b":" in tokens:
        return "colon"
    if tokens[0] == DOT or any(pair == (DOT, DOT) for pair in pairwise(tokens)):
        return "host_name"
    return "route" if tokens[-1] == AT else None


def dequoted(token: bytes) -> list[bytes]:
    """The map of that name: the tokens in a quoted string, unless it holds spaces or something unbalanced."""
    if token[:1] != b'"' or _BARE_SPACE.search(token):
        return [token]
    text = b"".join(piece[0] for piece in _PLAIN.finditer(token[1:-1]))
    inner = prescan(text, stop_at_space=False)
    nothing = bool(text) and not inner.tokens
    return [token] if inner.fault or nothing else inner.tokens


def parse(address: Canonical, depth: int = 0) -> Parsed:
    """Rulesets Parse0, ParseLocal and Parse1."""
    user, name = address
    if name == [] and user[-1:] == [b";"] and b":" in user[:-1]:
        return Parsed("list", user, [])
    if user == [AT] and name is not None:
        user = []
    if not user and name == []:
        return Parsed(None, [], [])
    if not user and name is not None:
        return Parsed("user", [], [])
    if name == []:
        return Parsed("host", user, [])
    if name and (fault := host_fault(name)):
        return Parsed(fault, user, name)
    whole = user if name is None else [*user, b"<", AT, *name, END]
    if (name is not None and AT in user) or any(
        token == b"," and following not in (AT, b"%", b"!") for token, following in pairwise(whole)
    ):
        return Parsed("route_address", user, name or [])
    here = name is None or (name[-1] == DOT and is_ours(name[:-1]))
    alone = len(user) == 1
    if here and alone:
        user = dequoted(user[0])
        if not user:
            return Parsed("user", [], [])
    if here and (alone or name is not None) and any(token in (AT, b"%", b"!") for token in user):
        return Parsed("recursion", user, []) if depth == RECURSION else parse(canonify(user), depth + 1)
    if not here and name and [t.lower() for t in name[-3:]] == [DOT, b"redirect", DOT] and len(name) > 3:
        return Parsed("moved", user, name[:-3])
    return Parsed(None, user, [] if here else name or [])


# ---------------------------------------------------------------- the whole


class Outcome(NamedTuple):
    """What became of an argument.

    end       where its address ends and its parameters begin; for a fault of the scan, where that begins
    fault     what refuses it, or None
    scanned   whether the address was got to the end
    shown     the mailbox as a fault shows it, or the rule without end
    tokens    how many tokens it has; none is taken for no address
    null      it is "<>"
    mailer    "programs", "files" or ":include:s" where the address is one of those, else ""
    """

    end: int
    fault: str | None
    scanned: bool = True
    shown: bytes = b""
    tokens: int = 0
    null: bool = False
    mailer: str = ""


def joined(tokens: list[bytes]) -> bytes:
    """cataddr(): BlankSub, a full stop, stands between two words."""
    text = b""
    word = False
    for token in tokens:
        is_word = token[:1] not in b'.:@%!^/[]+<>,;"'
        text += DOT + token if word and is_word else token
        word = is_word
    return text


def masked(text: bytes) -> bytes | None:
    """hasctrlchar(): the text with "?" for what is not printable outside quotes; None where there is no such."""
    if not _CONTROL.search(text):
        return None
    out = b""
    quoted = False
    for piece in re.finditer(rb"\\.|[^\\]|\\\Z", text, re.DOTALL):
        quoted ^= piece[0] == b'"'
        out += b"?" if not quoted and _CONTROL.fullmatch(piece[0]) else piece[0]
    return None if out == text else out


def mailer_of(user: list[bytes]) -> str:
    text = b"".join(user)
    inner = text.removeprefix(b'"')
    if inner[:1] in (b"|", b"/"):
        return "programs" if inner[:1] == b"|" else "files"
    bare = _DEQUOTED.sub(rb"\1", text)
    return ":include:s" if inner[:1] == b":" and bare[:9].lower() == b":include:" else ""


def outcome(argument: bytes, sender: bool) -> Outcome:
    """What parseaddr() makes of the argument of MAIL (``sender``) or RCPT."""
    scan = prescan(argument)
    if scan.fault or not scan.tokens:
        return Outcome(scan.end, scan.fault, scanned=not scan.fault)
    address = argument[: scan.end]
    printable = address[:ADDRESS_LIMIT].translate(_EIGHT_BIT)
    if len(address) > ADDRESS_LIMIT:
        return Outcome(scan.end, "address_length", shown=printable)
    if printable != address:
        return Outcome(scan.end, "eight_bit", shown=printable)
    try:
        parsed = parse(canonify(scan.tokens))
    except Endless as endless:
        return Outcome(scan.end, "endless", shown=str(endless).encode())
    user = joined(parsed.user)
    if [token.lower() for token in parsed.host[-3:]] == [DOT, b"uucp", DOT]:
        shown = joined(parsed.host[:-3]) + b"!" + user + AT + joined(OUR_HOST[:-1])
    elif parsed.host:
        shown = user + AT + joined(parsed.host[:-1] if parsed.host[-1] == DOT else parsed.host)
    else:
        plus = index(parsed.user, b"+", 1) if sender else -1
        shown = joined(parsed.user[:plus]) if plus > 0 else user
    fault = parsed.fault
    mailer = "" if parsed.host else mailer_of(parsed.user)
    shown = shown if parsed.host or mailer else shown.lower()
    if not fault and mailer != ":include:s" and (wrong := masked(shown)) is not None:
        fault, shown = "control", wrong
    if not fault and mailer and sender:
        fault = "mailer"
    return Outcome(scan.end, fault, True, shown, len(scan.tokens), scan.tokens == [b"<", END], mailer)
