"""SL418: A label in UTF-8 that IDNA does not allow."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Part
from .. import Case, Hit, Rule, unsafe
from ..declaring import declared
from ..quoting import quoted
from ._reading import labels, name

_SAID = "{0} is not allowed in a domain name (IDNA)."


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.raw.isascii() or not declared(command, context):
        return
    domain = name(command)
    for label in labels(domain) if domain else ():
        if not label.text.isascii() and _a_label(label.text.decode("utf-8")) is None:
            yield Hit(label.span, _SAID.format(quoted(label.text)), _fix(label))


def _a_label(text: str) -> bytes | None:
    import idna

    try:
        return idna.alabel(text)
    except idna.IDNAError:
        return None


def _fix(label: Part) -> Fix | None:
    """The label as the usual mapping (UTS 46) has it, where that makes it a U-label."""
    import idna

    try:
        mapped = idna.uts46_remap(label.text.decode("utf-8"), std3_rules=True, transitional=False)
    except idna.IDNAError:
        return None
    fitting = mapped and "." not in mapped and _a_label(mapped) is not None
    return unsafe(f"Write {mapped}", Edit(*label.span, mapped.encode("utf-8"))) if fitting else None


RULE = Rule(
    code="SL418",
    severity="error",
    summary="A label in UTF-8 that IDNA does not allow.",
    explanation=(
        "With SMTPUTF8 a domain may hold U-labels: labels that IDNA 2008 (RFC 5891) allows, in its normal form. "
        "Capitals outside ASCII, symbols, emoji and letters that may not stand together are not among them, and "
        "no such name can be looked up."
    ),
    rfc="RFC 6531 §3.3",
    scope="non-ascii",
    check=check,
    valid=(b"MAIL FROM:<a@b\xc3\xbccher.example> SMTPUTF8", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:<a@B\xc3\x9cCHER.example> SMTPUTF8",
            (13, 20),
            _SAID.format('"BÜCHER"'),
            b"MAIL FROM:<a@b\xc3\xbccher.example> SMTPUTF8",
        ),
        Case(
            b"RCPT TO:<a@i\xe2\x99\xa5mail.example>",
            (11, 19),
            _SAID.format('"i♥mail"'),
            None,
            context=Context(smtputf8=True),
        ),
    ),
    yields_to=("unseen-character", "bidirectional-control", "byte-order-mark", "look-alike", "invalid-utf8"),
)
