"""SL114: text behind the path that is no parameter."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix
from ...regexes import regex
from .. import Case, Hit, Rule, display, spans, unsafe
from ..quoting import quoted
from ..registry import REGISTERED

_SAID = "{0} behind the address; only a space and a parameter may follow it."
_BEFORE_PARAMETER = regex(rb"(?i)[^A-Za-z0-9=-]{1,4}(?=(?:%s)(?:=|$))" % "|".join(REGISTERED).encode("ascii"))
# What may be an address, or the rest of the one that stands before it.
_PART_OF_ONE = regex(rb"(?s)@|\A(?!<[CLRF]+>)[^ \t].*>\Z")
# A line end as code writes it, and SMTP's verbs: what was meant to be sent behind the command.
_MEANT = regex(rb"(?i)[ \t,;]*(?:\\[rn0]|(?:MAIL|RCPT|DATA|RSET|QUIT|EHLO|HELO)(?![\w.-]))")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "text-after-path"):
        if not command.raw[start:end].strip(b"\x00"):
            # A NUL is told as one wherever it stands.
            continue
        yield Hit((start, end), _SAID.format(quoted(command.raw[start:end])), _fix(command.raw[start:end], start))


def _fix(text: bytes, start: int) -> Fix | None:
    """What stands in the place of the space before a known parameter is made one; what means nothing goes."""
    if _MEANT.match(text):
        return None
    stray = _BEFORE_PARAMETER.match(text)
    if stray:
        return unsafe("Put a space", Edit(start, start + stray.end(), b" "))
    remove = display if _PART_OF_ONE.search(text) else unsafe
    return remove("Remove the text", Edit(start, start + len(text), b""))


RULE = Rule(
    code="SL114",
    severity="error",
    summary="Text where the line should end, or a space and a parameter follow.",
    explanation=(
        "Behind the closing bracket the line ends, or a space and parameters follow. A comma or semicolon left over "
        "from a list of addresses, a comment, or the rest of a line of code is not skipped: most servers answer "
        "501, OpenSMTPD 503, aiosmtpd 501 or 555."
    ),
    rfc="RFC 5321 §4.1.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> BODY=8BITMIME", b"RCPT TO:<a@example.com> X-ODD"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com>,", (25, 26), _SAID.format('","'), b"MAIL FROM:<a@example.com>"),
        Case(
            b"MAIL FROM:<a@example.com> # the sender",
            (25, 38),
            _SAID.format('" # the sender"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com>x NOTIFY=NEVER",
            (23, 24),
            _SAID.format('"x"'),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(b"RCPT TO:<a@example.com> (Ann Lee)", (23, 33), _SAID.format('" (Ann Lee)"'), b"RCPT TO:<a@example.com>"),
        Case(
            b"RCPT TO:<a@example.com>#NOTIFY=NEVER",
            (23, 36),
            _SAID.format('"#NOTIFY=NEVER"'),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(b"RCPT TO:<a@example.com>\\r\\n", (23, 27), _SAID.format('"\\r\\n"'), None),
        Case(b"RCPT TO:<a@example.com>DATA", (23, 27), _SAID.format('"DATA"'), None),
        Case(
            b"MAIL FROM:<a@example.com> SIZE=5 # the size",
            (32, 43),
            _SAID.format('" # the size"'),
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(
            b"RCPT TO:<a@example.com><CR><LF>",
            (23, 31),
            _SAID.format('"<CR><LF>"'),
            b"RCPT TO:<a@example.com>",
        ),
    ),
)
