"""SL211: white space inside the brackets, outside quotes."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Span
from ...regexes import regex
from .. import Case, Hit, Rule, display, safe, spans, unsafe

_SAID = "White space in {0}; outside quotes an address has none."
_LETTER = regex(rb"[A-Za-z0-9\x80-\xff]")
# What says more about the same text, and mends it.
_ELSEWHERE = ("no-at", "open-quote", "backslash", "unquoted-special")


def check(command: Command, context: Context) -> Iterator[Hit]:
    found = spans(command, "space-in-path")
    if not found or spans(command, "no-at"):
        return
    within = [span for span in found if _part(command, span) == "the local part"]
    apart = [span for span in found if _part(command, span) == "the domain" and not _is_at_dot(command, span)]
    for span in found:
        if span in apart[1:]:
            continue
        if span not in within:
            yield _hit(span, _part(command, span), _removed(command, apart if span in apart else [span]))
    if within and not spans(command, *_ELSEWHERE):
        yield _hit(within[0], "the local part", _removed(command, within))


def _hit(span: Span, part: str, fix: Fix) -> Hit:
    return Hit(span, _SAID.format(part), fix)


def _part(command: Command, span: Span) -> str:
    """What the white space stands in; at the edge of a part it belongs to the path."""
    if command.path is not None:
        for part, name in ((command.path.local_part, "the local part"), (command.path.domain, "the domain")):
            if part is not None and part.span[0] < span[0] and span[1] < part.span[1]:
                return name
    return "the address"


def _removed(command: Command, found: list[Span]) -> Fix:
    """Without the white space; of words before the @ it cannot be told whether they are one, a name, or want quotes."""
    edits, part = [Edit(start, end, b"") for start, end in found], _part(command, found[0])
    if part == "the address":
        return safe("Remove the white space", *edits)
    domain = command.path.domain if command.path else None
    if part == "the local part" or domain is None:
        return display("Join what the white space parts", *edits)
    if _is_after_domain(command, found[0]):
        return display("Remove the text", Edit(found[0][0], domain.span[1], b""))
    if len(found) > 1:
        return display("Join what the white space parts", *edits)
    if b"." not in domain.text:
        return unsafe("Put a dot", Edit(*found[0], b"."))  # a domain of one label takes no mail
    return unsafe("Join what the white space parts", *edits)


def _is_at_dot(command: Command, span: Span) -> bool:
    return command.raw[span[0] - 1 : span[0]] == b"." or command.raw[span[1] : span[1] + 1] == b"."


def _is_after_domain(command: Command, span: Span) -> bool:
    """Whether words follow a whole domain: one whose last label may be a top-level one, and no dot is behind them."""
    domain = command.path.domain if command.path else None
    if domain is None or not domain.span[0] < span[0] < domain.span[1]:
        return False
    before, behind = command.raw[domain.span[0] : span[0]], command.raw[span[1] : domain.span[1]]
    return b"." in before[:-2] and b"." not in before[-2:] + behind and _LETTER.search(behind) is not None


RULE = Rule(
    code="SL211",
    severity="error",
    summary="White space inside the brackets, outside quotes.",
    explanation=(
        "Between < and > a space may stand only inside a quoted local part. One at an edge comes from copying; one "
        'in the middle is a slip, or a name that needs quotes: "Ann Lee"@example.com.'
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b'RCPT TO:<"a b"@example.com>'),
    invalid=(
        Case(b"MAIL FROM:< a@example.com>", (11, 12), _SAID.format("the address"), b"MAIL FROM:<a@example.com>"),
        Case(
            b"RCPT TO:<a@example.com\t> NOTIFY=NEVER",
            (22, 23),
            _SAID.format("the address"),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(b"RCPT TO:<al ice@example.com>", (11, 12), _SAID.format("the local part"), b"RCPT TO:<alice@example.com>"),
        Case(b"RCPT TO:<ann@exam ple.com>", (17, 18), _SAID.format("the domain"), b"RCPT TO:<ann@example.com>"),
        Case(b"RCPT TO:<ann@example com>", (20, 21), _SAID.format("the domain"), b"RCPT TO:<ann@example.com>"),
        Case(
            b"RCPT TO:<Ann Lee a@example.com>",
            (12, 13),
            _SAID.format("the local part"),
            b"RCPT TO:<AnnLeea@example.com>",
        ),
        Case(b"RCPT TO:<ann@example.com Ann Lee>", (24, 25), _SAID.format("the domain"), b"RCPT TO:<ann@example.com>"),
    ),
)
