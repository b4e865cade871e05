"""SL420: an address in a form that mail is not delivered to."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule
from ..quoting import quoted

_SAID = "{0} has a form that email-validator takes for undeliverable."


def check(command: Command, context: Context) -> Iterator[Hit]:
    path = command.path
    if command.quirks or path is None or path.local_part is None or path.domain is None:
        return
    from email_validator import EmailNotValidError, validate_email

    span = (path.local_part.span[0], path.domain.span[1])
    address = command.raw[slice(*span)]
    try:
        validate_email(address.decode("utf-8"), check_deliverability=False)
    except EmailNotValidError:
        yield Hit(span, _SAID.format(quoted(address)))


RULE = Rule(
    code="SL420",
    severity="note",
    summary="An address in a form that mail is not delivered to.",
    explanation=(
        "The RFC allows more than mail systems in the open deliver to: a domain of one label, a quoted local "
        "part, a top-level domain that cannot exist. This asks email-validator, without asking DNS, whether it "
        "would take the address from a user."
    ),
    rfc="RFC 5321 §2.3.5",
    check=check,
    valid=(b"MAIL FROM:<a@mail.example.com>", b"RCPT TO:<a@example.org>", b"MAIL FROM:<>"),
    invalid=(
        Case(b"MAIL FROM:<a@host>", (11, 17), _SAID.format('"a@host"'), None),
        Case(b'RCPT TO:<"a b"@example.org>', (9, 26), _SAID.format("'\"a b\"@example.org'"), None),
        Case(b"RCPT TO:<a@example.123>", (9, 22), _SAID.format('"a@example.123"'), None),
    ),
    yields_to=("special-use-domain",),
    default=False,
)
