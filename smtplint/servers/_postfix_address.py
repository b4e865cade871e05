r"""How Postfix takes an address apart, where no grammar can follow: comments nest, and routes are rewritten.

Postfix reads a path as an RFC 822 address expression (global/tok822_parse.c), takes away quotes and comments, and
hands what is left to its rewriting daemon (trivial-rewrite), which turns ``a!b`` and ``a%b`` round, strips domains that
are its own, and looks into quoted local parts, until a domain that is not its own is left. Only that domain
is checked. So this is a chain of small pure steps, each named after the function it follows:

    path ─expression→ address ─rewritten→ completed address ─resolved→ the address whose domain is checked

A token is a pair (kind, text): "a" an atom, "q" a quoted string, "d" a domain literal, "c" a comment, else
the operator itself. Texts are latin-1: a character is an octet. Input is bounded by Postfix's own line limit.

Source: Postfix 3.10 and 3.7, which are alike here; settings as stock (swap_bangpath, allow_percent_hack,
resolve_dequoted_address and append_at_myorigin on, append_dot_mydomain and resolve_numeric_domain off).
"""

from __future__ import annotations

import re
from typing import NamedTuple

Token = tuple[str, str]

MYHOSTNAME = "mx.lab.test"
MYDESTINATION = frozenset({"lab.test", "localhost"})
OWN_LITERALS = frozenset({"[127.0.0.1]"})
EMPTY_ADDRESS_RECIPIENT: list[Token] = [("a", "MAILER-DAEMON")]

_WORDS = "aqdc"
_TOKEN = re.compile(
    r"""[ \t\r\n]+
    | "(?P<q>(?:[^"\\]|\\.)*+)["\\]?
    | \[(?P<d>(?:[^\]\\]|\\.)*+)[\]\\]?
    | (?P<a>(?:[^|%!()<>@,;:\\".\[\] \t\r\n]|\\.)++\\?|\\\Z)
    | (?P<op>.)""",
    re.DOTALL | re.VERBOSE,
)
_COMMENT_MARK = re.compile(r"\\.|[()]", re.DOTALL)
_ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
_BLANKS = str.maketrans("\t\r\n", "   ")
_NEEDS_QUOTES = re.compile(r"[\x00-\x20\x7f|%!()<>@,;:\\\".\[\]]")
_DOT_STRING = re.compile(r"[^\x00-\x20\x7f()<>@,;:\\\"\[\].]+(?:\.[^\x00-\x20\x7f()<>@,;:\\\"\[\].]+)*")
_TO_QUOTE = re.compile(r'(["\\\r])')


class Expression(NamedTuple):
    """How many addresses an expression holds, the last of them, and whether anything but brackets stands beside."""

    addresses: int
    internal: str
    other: bool


def tokens(text: str) -> list[Token]:
    """tok822_scan: words, operators and comments; white space is dropped."""
    found: list[Token] = []
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
            found.append(("q" if kind == "a" and _NEEDS_QUOTES.search(word) else kind, word))
        elif body == "(":
            at = _comment_end(text, at)
            found.append(("c", text[match.start() : at]))
        else:
            found.append((body, body))
    return found


def _comment_end(text: str, at: int) -> int:
    """tok822_comment: the place behind the closing parenthesis; comments nest."""
    level = 1
    for mark in _COMMENT_MARK.finditer(text, at):
        level += {"(": 1, ")": -1}.get(mark[0], 0)
        if not level:
            return mark.end()
    return len(text)


def expression(text: str) -> Expression:
    """tok822_parse, read from right to left as Postfix does, and what extract_addr counts in it."""
    found = tokens(text)
    groups: list[list[Token]] = []
    other = False
    pending: list[Token] = []
    word_may_come, in_group = True, False
    at = len(found) - 1

    def flush() -> None:
        if pending:
            groups.append(pending[::-1])
            pending.clear()

    separator = -1  # the place of an operator that ended the last skip: it belongs to no address
    while at >= 0:
        kind = found[at][0]
        if kind == "c":
            other = True
        elif kind == ";" or (kind == ":" and in_group):
            flush()
            other = True
            if kind == ";":
                word_may_come = in_group = True
            else:
                while at >= 0 and found[at][0] != ",":
                    at -= 1
                separator = at
                continue
        elif kind == ">":
            other = other or bool(pending)
            flush()
            at -= 1
            while at >= 0 and found[at][0] != "<":
                if found[at][0] == "c":
                    other = True
                else:
                    pending.append(found[at])
                at -= 1
            flush()
            if at >= 0:
                at -= 1
            while at >= 0 and found[at][0] not in (">", ";", ",", ":"):
                other = other or found[at][0] != "<"
                at -= 1
            separator = at
            word_may_come = True
            continue
        elif kind in ("a", "q", "d"):
            if not word_may_come:
                flush()
                other = True
            word_may_come = False
            pending.append(found[at])
        elif kind == ",":
            flush()
            other = word_may_come = True
        else:
            word_may_come = True
            if at == separator:
                other = True
            else:
                pending.append(found[at])
        at -= 1
    flush()
    return Expression(len(groups), joined(groups[0], spaced=False) if groups else "", other)


def joined(found: list[Token], spaced: bool = True) -> str:
    """tok822_internalize: the text without its quotes; ``spaced``: neighbours that are both words stand apart."""
    out: list[str] = []
    for i, (kind, text) in enumerate(found):
        out.append(f"[{text}]" if kind == "d" else text)
        if spaced and i + 1 < len(found):
            after = found[i + 1][0]
            if kind == "," or after == "<" or (kind in _WORDS and after in _WORDS):
                out.append(" ")
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


def _last(found: list[Token], kind: str) -> int:
    for at in range(len(found) - 1, -1, -1):
        if found[at][0] == kind:
            return at
    return -1


def _first(found: list[Token], kind: str) -> int:
    return next((at for at, token in enumerate(found) if token[0] == kind), -1)


def _without_last_dot(found: list[Token]) -> list[Token]:
    stray = len(found) > 1 and found[-1][0] == "." and found[-2][0] not in (".", "@")
    return found[:-1] if stray else found


def rewrite(found: list[Token]) -> list[Token]:
    """rewrite_tree: strip a source route, turn ``a!b`` and ``a%b`` round, complete with the own domain."""
    if found == [("q", "")]:
        return found
    if len(found) == 1 and found[0][0] == "@":
        return [("q", "")]
    if found[0][0] == "@" and 0 < (colon := _first(found, ":")) < len(found) - 1:
        found = found[colon + 1 :]
    if _last(found, "@") < 0:
        if (bang := _first(found, "!")) >= 0:
            found = [*found[bang + 1 :], ("@", "@"), *found[:bang]]
        elif (percent := _last(found, "%")) >= 0:
            found = [*found[:percent], ("@", "@"), *found[percent + 1 :]]
        else:
            found = [*found, ("@", "@"), *tokens(MYHOSTNAME)]
    return _without_last_dot(found)


def rewritten(mailbox: str) -> str:
    """rewrite_clnt_internal: the address, quoted, through ``rewrite`` and back to its internal form."""
    return unquoted(quoted(joined(rewrite(tokens(quoted(mailbox))))))


def _is_own(domain: str) -> bool:
    """resolve_local: whether mail for the domain stays here."""
    bare = domain.removesuffix(".")
    return bare.lower() in MYDESTINATION or bare in OWN_LITERALS


def resolved(mailbox: str) -> str:
    """resolve_addr: the address whose domain is checked; own domains are stripped until another is left."""
    found = tokens(quoted(mailbox))
    saved: list[Token] = []
    for _ in range(len(mailbox) + 101):
        if _last(found, "@") >= 0:
            found = _without_last_dot(found)
        at = _last(found, "@")
        if at >= 0:
            if at + 1 < len(found) and not _is_own(joined(found[at + 1 :])):
                return joined(found)
            found, saved = found[:at], found[at:]
        if any(kind in "@!%" for kind, _text in found):
            found = rewrite(found)
        elif len(found) == 1 and found[0][0] == "q" and (at := _routing(found[0][1])) >= 0:
            found = rewrite(tokens(_dequoted(found[0][1], at)))
        elif found in ([], [("q", "")]):
            found = list(EMPTY_ADDRESS_RECIPIENT)
        elif not saved:
            found = [*found, ("@", "@"), *tokens(MYHOSTNAME)]
        else:
            return joined([*found, *saved])
    return mailbox


def _routing(local: str) -> int:
    """The operator that routes inside a quoted local part: "@" before "%" before "!", the last of its kind."""
    return next((at for operator in "@%!" if (at := local.rfind(operator)) >= 0), -1)


def _dequoted(local: str, at: int) -> str:
    if local[at] == "!":
        return local
    return quoted(local[:at] + "@" + local[at + 1 :])
