r"""How Postfix takes an address apart, where no grammar can follow: comments nest, and routes are rewritten.

Postfix reads a path as an RFC 822 address expression (global/tok822_parse.c), takes away quotes and comments, and
hands what is left to its rewriting daemon (trivial-rewrite), which turns ``a!b`` and ``a%b`` round, strips domains that
are its own, and looks into quoted local parts, until a domain that is not its own is left. Only that domain
is checked. So this is a chain of small pure steps, each named after the function it follows:

    path ─expression→ address ─rewritten→ completed address ─resolved→ the address whose domain is checked

A token has a kind and a text: "a" an atom, "q" a quoted string, "d" a domain literal, "c" a comment, else
the operator itself. Texts are latin-1: a character is an octet. Input is bounded by Postfix's own line limit, and
the kinds of a list are one string, so that looking for an operator in it costs next to nothing.

Source: Postfix 3.10 and 3.7, which are alike here; settings as stock (swap_bangpath, allow_percent_hack,
resolve_dequoted_address and append_at_myorigin on, append_dot_mydomain and resolve_numeric_domain off).
"""

from __future__ import annotations

import re

from ..regexes import regex
from ..typed import NamedTuple
from ._inet import is_ipv6


class Tokens(NamedTuple):
    """A list of tokens: the kind of each, a character each, and the text of each."""

    kinds: str
    texts: tuple[str, ...]

    def cut(self, start: int, end: int | None = None) -> Tokens:
        return Tokens(self.kinds[start:end], self.texts[start:end])

    def plus(self, other: Tokens) -> Tokens:
        return Tokens(self.kinds + other.kinds, self.texts + other.texts)


MYHOSTNAME = "mx.lab.test"
MYDESTINATION = frozenset({"lab.test", "localhost"})
EMPTY = Tokens("q", ("",))
EMPTY_ADDRESS_RECIPIENT = Tokens("a", ("MAILER-DAEMON",))
AT = Tokens("@", ("@",))

# 127.0.0.1 as getaddrinfo() reads it: an octet that begins with 0 is octal, and IPv6 may map it.
_OWN_IPV4 = regex(r"\[(?:127|0++177)(?:\.0++){2}\.0*+1\]")
_OWN_IPV6 = regex(
    r"\[ipv6:((?:(?:0{1,4}:){5}|(?:::|(?:0{1,4}:){1,4}:)(?:0{1,4}:){0,4})ffff:(?:127\.0\.0\.1|7f00:0{0,3}1))\]",
    re.IGNORECASE,
)
_WORDS = "aqdc"
_TOKEN = regex(
    r"""[ \t\r\n]+
    | "(?P<q>(?:[^"\\]|\\.)*+)["\\]?
    | \[(?P<d>(?:[^\]\\]|\\.)*+)[\]\\]?
    | (?P<a>(?:[^|%!()<>@,;:\\".\[\] \t\r\n]|\\.)++\\?|\\\Z)
    | (?P<op>.)""",
    re.DOTALL | re.VERBOSE,
)
_COMMENT_MARK = regex(r"\\.|[()]", re.DOTALL)
_ESCAPE = regex(r"\\(.?)", re.DOTALL)
_BLANKS = str.maketrans("\t\r\n", "   ")
_NEEDS_QUOTES = regex(r"[\x00-\x20\x7f|%!()<>@,;:\\\".\[\]]")
_DOT_STRING = regex(r"[^\x00-\x20\x7f()<>@,;:\\\"\[\].]+(?:\.[^\x00-\x20\x7f()<>@,;:\\\"\[\].]+)*")
_TO_QUOTE = regex(r'(["\\\r])')


class Expression(NamedTuple):
    """How many addresses an expression holds, the last of them, and whether anything but brackets stands beside."""

    addresses: int
    internal: str
    other: bool


def tokens(text: str) -> Tokens:
    """tok822_scan: words, operators and comments; white space is dropped."""
    kinds: list[str] = []
    texts: list[str] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        assert match is not None
        kind, at = match.lastgroup, match.end()
        if kind is None:
            continue
        body = match[kind]
        if kind != "op":
            word = _ESCAPE.sub(r"\1", body).translate(_BLANKS) if "\\" in body or not body.isprintable() else body
            kinds.append("q" if kind == "a" and _NEEDS_QUOTES.search(word) else kind)
            texts.append(word)
        elif body == "(":
            at = _comment_end(text, at)
            kinds.append("c")
            texts.append(text[match.start() : at])
        else:
            kinds.append(body)
            texts.append(body)
    return Tokens("".join(kinds), tuple(texts))


def _comment_end(text: str, at: int) -> int:
    """tok822_comment: the place behind the closing parenthesis; comments nest."""
    level = 1
    for mark in _COMMENT_MARK.finditer(text, at):
        level += {"(": 1, ")": -1}.get(mark[0], 0)
        if not level:
            return mark.end()
    return len(text)


class _Addresses:
    """What tok822_parse has come to, going from right to left: ``at`` is the place that it reads next.

    ``pending`` are the places of the address that it is in, ``separator`` that of an operator that ended the last skip:
    it belongs to no address.
    """

    def __init__(self, kinds: str) -> None:
        self.kinds = kinds
        self.at, self.separator = len(kinds) - 1, -1
        self.groups: list[list[int]] = []
        self.pending: list[int] = []
        self.other, self.word_may_come, self.in_group = False, True, False

    def flush(self) -> None:
        if self.pending:
            self.groups.append(self.pending[::-1])
            self.pending = []

    def bracketed(self, place: int) -> None:
        """An address in brackets, of which that place is the end; what stands before them is passed over."""
        kinds = self.kinds
        self.other = self.other or bool(self.pending)
        self.flush()
        opening = kinds.rfind("<", 0, place)
        self.pending = [one for one in range(place - 1, opening, -1) if kinds[one] != "c"]
        self.flush()
        at = opening - 1
        while at >= 0 and kinds[at] not in ">;,:":
            at -= 1
        if "c" in kinds[opening + 1 : place] or kinds[at + 1 : max(opening, 0)].strip("<"):
            self.other = True
        self.at = self.separator = at
        self.word_may_come = True

    def read(self) -> None:
        """The token at the next place."""
        kind, place = self.kinds[self.at], self.at
        self.at -= 1
        if kind == "c":
            self.other = True
        elif kind == ":" and self.in_group:
            self.flush()
            self.other = True
            self.at = self.separator = self.kinds.rfind(",", 0, place)
        elif kind == ">":
            self.bracketed(place)
        elif kind in (";", ","):
            self.flush()
            self.other = self.word_may_come = True
            self.in_group = self.in_group or kind == ";"
        elif kind in _WORDS:
            if not self.word_may_come:
                self.flush()
                self.other = True
            self.word_may_come = False
            self.pending.append(place)
        elif place == self.separator:
            self.other = self.word_may_come = True
        else:
            self.word_may_come = True
            self.pending.append(place)


def expression(text: str) -> Expression:
    """tok822_parse, read from right to left as Postfix does, and what extract_addr counts in it."""
    found = tokens(text)
    read = _Addresses(found.kinds)
    while read.at >= 0:
        read.read()
    read.flush()
    last = "".join(_internal(found.kinds[at], found.texts[at]) for at in read.groups[0]) if read.groups else ""
    return Expression(len(read.groups), last, read.other)


def _internal(kind: str, text: str) -> str:
    return f"[{text}]" if kind == "d" else text


def joined(found: Tokens) -> str:
    """tok822_internalize: the text without its quotes; neighbours that are both words stand apart."""
    out: list[str] = []
    before = ""
    for kind, text in zip(*found, strict=True):
        if before and (before == "," or kind == "<" or (before in _WORDS and kind in _WORDS)):
            out.append(" ")
        out.append(_internal(kind, text))
        before = kind
    return "".join(out)


def quoted(mailbox: str) -> str:
    """quote_822_local: quotes round the local part where it is no dot-string; a source route is left alone."""
    start = mailbox.find(":") + 1 if mailbox[:1] == "@" else 0
    end = mailbox.rfind("@", start)
    end = len(mailbox) if end < 0 else end
    if _DOT_STRING.fullmatch(mailbox, start, end):
        return mailbox
    return mailbox[:start] + '"' + _TO_QUOTE.sub(r"\\\1", mailbox[start:end]) + '"' + mailbox[end:]


def unquoted(mailbox: str) -> str:
    """unquote_822_local: the local part without its quotes; what stands behind the last bare "@" stays as it is."""
    start = mailbox.find(":") + 1 if mailbox[:1] == "@" else 0
    out = [mailbox[:start]]
    in_quotes = False
    bare_at = kept = -1
    at = start
    while at < len(mailbox):
        char = mailbox[at]
        if char == '"':
            in_quotes = not in_quotes
            at += 1
            continue
        if char == "@" and not in_quotes:
            bare_at, kept = at, len(out)
        elif char == "\\":
            at += 1
            char = mailbox[at : at + 1]
        out.append(char)
        at += 1
    return "".join(out) if bare_at < 0 else "".join(out[:kept]) + mailbox[bare_at:]


def _without_last_dot(found: Tokens) -> Tokens:
    stray = len(found.kinds) > 1 and found.kinds[-1] == "." and found.kinds[-2] not in ".@"
    return found.cut(0, -1) if stray else found


def rewrite(found: Tokens) -> Tokens:
    """rewrite_tree: strip a source route, turn ``a!b`` and ``a%b`` round, complete with the own domain."""
    if found == EMPTY:
        return found
    if found.kinds == "@":
        return EMPTY
    if found.kinds[0] == "@" and 0 < (colon := found.kinds.find(":")) < len(found.kinds) - 1:
        found = found.cut(colon + 1)
    if "@" not in found.kinds:
        if (bang := found.kinds.find("!")) >= 0:
            found = found.cut(bang + 1).plus(AT).plus(found.cut(0, bang))
        elif (percent := found.kinds.rfind("%")) >= 0:
            found = found.cut(0, percent).plus(AT).plus(found.cut(percent + 1))
        else:
            found = found.plus(AT).plus(tokens(MYHOSTNAME))
    return _without_last_dot(found)


def rewritten(mailbox: str) -> str:
    """rewrite_clnt_internal: the address, quoted, through ``rewrite`` and back to its internal form."""
    return unquoted(quoted(joined(rewrite(tokens(quoted(mailbox))))))


def _is_own(domain: str) -> bool:
    """resolve_local: whether mail for the domain stays here."""
    bare = domain.removesuffix(".")
    if _OWN_IPV4.fullmatch(bare):
        return True
    mapped = _OWN_IPV6.fullmatch(bare)
    return bare.lower() in MYDESTINATION or (mapped is not None and is_ipv6(mapped[1].encode()))


def resolved(mailbox: str) -> str:
    """resolve_addr: the address whose domain is checked; own domains are stripped until another is left."""
    found = tokens(quoted(mailbox))
    saved: Tokens | None = None
    for _ in range(len(mailbox) + 101):
        at = found.kinds.rfind("@")
        if at >= 0:
            found = _without_last_dot(found)
            domain = found.cut(at + 1)
            if domain.kinds and not _is_own(joined(domain)):
                return joined(found)
            found, saved = found.cut(0, at), found.cut(at)
        if any(operator in found.kinds for operator in "@!%"):
            found = rewrite(found)
        elif found.kinds == "q" and (at := _routing(found.texts[0])) >= 0:
            found = rewrite(tokens(_dequoted(found.texts[0], at)))
        elif not found.kinds or found == EMPTY:
            found = EMPTY_ADDRESS_RECIPIENT
        elif saved is None:
            found = found.plus(AT).plus(tokens(MYHOSTNAME))
        else:
            return joined(found.plus(saved))
    return mailbox


def _routing(local: str) -> int:
    """The operator that routes inside a quoted local part: "@" before "%" before "!", the last of its kind."""
    return next((at for operator in "@%!" if (at := local.rfind(operator)) >= 0), -1)


def _dequoted(local: str, at: int) -> str:
    if local[at] == "!":
        return local
    return quoted(local[:at] + "@" + local[at + 1 :])
