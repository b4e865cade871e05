"""SL419: A domain that is reserved for a special use."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule
from ..quoting import quoted
from ._reading import name

_SAID = "{0} is reserved for a special use; mail does not leave for it."


def check(command: Command, context: Context) -> Iterator[Hit]:
    domain = name(command)
    if domain is None:
        return
    from email_validator import SPECIAL_USE_DOMAIN_NAMES

    text = domain.text.decode("utf-8", "replace").lower()
    for reserved in SPECIAL_USE_DOMAIN_NAMES:
        if f".{text}".endswith(f".{reserved}"):
            span = (domain.span[1] - len(reserved), domain.span[1])
            yield Hit(span, _SAID.format(quoted(reserved.encode())))
            return


RULE = Rule(
    code="SL419",
    severity="note",
    summary="A domain that is reserved for a special use.",
    explanation=(
        "Names such as test, invalid, localhost and local are kept out of the public DNS (RFC 6761 and others), "
        "so mail to them stays in the machine or the network. That is right in a test and wrong in production. "
        "The list is the one that email-validator keeps."
    ),
    rfc="RFC 6761",
    check=check,
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@[192.0.2.1]>"),
    invalid=(
        Case(b"MAIL FROM:<a@mail.test>", (18, 22), _SAID.format('"test"'), None),
        Case(b"RCPT TO:<a@localhost>", (11, 20), _SAID.format('"localhost"'), None),
    ),
    default=False,
)
