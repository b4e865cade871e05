"""SL407: A character that no domain has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Span
from ...regexes import regex
from .. import Case, Hit, Rule, display, spans, unsafe
from ..quoting import quoted

_SAID = "{0} in the domain; a label has letters, digits and hyphens."
_NUMBER = regex(rb"#[0-9]+")
_DOT = regex(rb"[ \t(\[{]+dot[ \t)\]}]+", re.IGNORECASE)
_EDGES = (b"@", b".", b">", b" ", b"")
# What follows a whole domain in a link, or in text that a page or a form has encoded.
_TAIL = (b"%", b"#", b"&", b"?", b":")
_LETTER = regex(rb"[A-Za-z0-9]")


def check(command: Command, context: Context) -> Iterator[Hit]:
    gone = 0
    for start, end in spans(command, "domain-character"):
        if start < gone:
            continue  # it goes with what is behind the domain
        fix = _fix(command, (start, end))
        gone = fix.edits[0].end if fix else 0
        yield Hit((start, end), _SAID.format(quoted(command.raw[start:end])), fix)


def _fix(command: Command, span: Span) -> Fix | None:
    """What the character was meant to be, where that is clear.

    ``a,example`` has a dot for it, ``http://a.example`` no scheme, ``a.example/x`` nothing behind it.
    """
    domain = command.path.domain if command.path else None
    if domain is not None and not domain.span[0] <= span[0] < domain.span[1]:
        domain = None  # that of another address
    if domain is not None and _NUMBER.fullmatch(domain.text):
        return None  # RFC 821 had "#" and a number for a host; what the number stood for is lost
    found = command.raw[slice(*span)]
    if found.startswith(b"=?") and found.endswith(b"?="):
        return None  # an encoded word, which says more than its letters
    if len(found) > 2 and found[:1] + found[-1:] in (b'""', b"{}"):
        edges = Edit(span[0], span[0] + 1, b""), Edit(span[1] - 1, span[1], b"")
        return unsafe("Remove what stands round it", *edges)
    around = command.raw[span[0] - 1 : span[0]], command.raw[span[1] : span[1] + 1]
    before, behind = (
        (command.raw[domain.span[0] : span[0]], command.raw[span[1] : domain.span[1]]) if domain else (b"", b"")
    )
    complete = b"." in before and b"." not in behind
    mistyped = (
        found in (b",", b";") or (found == b":" and not complete) or (found == b"/" and b"." not in before + behind)
    )
    if _DOT.fullmatch(found) or (mistyped and all(map(_LETTER.match, around))):
        return unsafe("Put a dot", Edit(*span, b"."))
    if domain is not None and found == b"://":
        return unsafe("Remove the scheme", Edit(domain.span[0], span[1], b""))
    if domain is not None and ((found[:1] == b"/" and b"." in before) or (found[:1] in _TAIL and complete)):
        return unsafe("Remove it", Edit(span[0], domain.span[1], b""))
    if all(edge in _EDGES for edge in around):
        return None  # the whole label, or what a program's wildcard stood for
    if around[1] == b"@" or (b"." in before and b"." in behind):
        return None  # two domains, of which only one is meant
    if domain is not None and len(found) == 1 and b"." not in before + behind and all(map(_LETTER.match, around)):
        return display("Remove it", Edit(*span, b""))  # or a dot is meant
    return unsafe("Remove it", Edit(*span, b""))


RULE = Rule(
    code="SL407",
    severity="error",
    summary="A character that no domain has.",
    explanation=(
        "A label of a domain is made of letters, digits and hyphens, and labels are joined by dots. A comma is "
        "most often a dot struck wrong; quotes, backslashes and the like are left over from the program that put "
        "the command together."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@[192.0.2.1]>"),
    invalid=(
        Case(b'RCPT TO:<a@"b.example">', (11, 22), _SAID.format("'\"b.example\"'"), b"RCPT TO:<a@b.example>"),
        Case(
            b"MAIL FROM:<a@=?utf-8?Q?b=C3=BCcher?=.example>", (13, 36), _SAID.format('"=?utf-8?Q?b=C3=BCcher?="'), None
        ),
        Case(b"MAIL FROM:<a@exam!ple.com>", (17, 18), _SAID.format('"!"'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@example,com>", (18, 19), _SAID.format('","'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@example.com\\r\\n>", (22, 26), _SAID.format('"\\r\\n"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@*.example>", (11, 12), _SAID.format('"*"'), None),
        Case(b"RCPT TO:<a@#12345>", (11, 12), _SAID.format('"#"'), None),
        Case(b"RCPT TO:<a@example.com(b.example.org>", (22, 23), _SAID.format('"("'), None),
        Case(b"RCPT TO:<a@a/b.example.com>", (12, 13), _SAID.format('"/"'), b"RCPT TO:<a@ab.example.com>"),
        Case(b"RCPT TO:<a@example.com/a/b>", (22, 23), _SAID.format('"/"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@example/com>", (18, 19), _SAID.format('"/"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@example.com%20>", (22, 25), _SAID.format('"%20"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@http://example.com>", (15, 18), _SAID.format('"://"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@example dot com>", (18, 23), _SAID.format('" dot "'), b"RCPT TO:<a@example.com>"),
        Case(
            b"RCPT TO:<a@example.com?subject=Hello>",
            (22, 36),
            _SAID.format('"?subject=Hello"'),
            b"RCPT TO:<a@example.com>",
        ),
        Case(b"RCPT TO:<a@example|com>", (18, 19), _SAID.format('"|"'), b"RCPT TO:<a@examplecom>"),
        Case(b"RCPT TO:<a@%20example.com>", (11, 14), _SAID.format('"%20"'), b"RCPT TO:<a@example.com>"),
        Case(b"RCPT TO:<a@example.com=20>", (22, 25), _SAID.format('"=20"'), b"RCPT TO:<a@example.com>"),
    ),
    yields_to=("bare-ip", "text-beside-literal"),
    part_of=("extra-at",),
)
