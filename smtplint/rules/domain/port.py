"""SL408: A port behind the domain."""

from __future__ import annotations

from .. import Case, Rule, each, unsafe

_SAID = "A port, {0}, behind the domain; a mailbox ends with its domain."
RULE = Rule(
    code="SL408",
    severity="error",
    summary="A port behind the domain.",
    explanation=(
        "A mailbox names no port: which server takes the mail for a domain, and where it listens, is found "
        "through DNS or set in the client. The number belongs to the connection."
    ),
    rfc="RFC 5321 §4.1.2",
    check=each("port", _SAID, unsafe("Remove the port")),
    valid=(b"MAIL FROM:<a@example.com>", b"RCPT TO:<a@[IPv6:2001:db8::25]>"),
    invalid=(
        Case(b"MAIL FROM:<a@example.com:25>", (24, 27), _SAID.format('":25"'), b"MAIL FROM:<a@example.com>"),
        Case(b"RCPT TO:<a@[192.0.2.1]:587>", (22, 26), _SAID.format('":587"'), b"RCPT TO:<a@[192.0.2.1]>"),
    ),
    yields_to=("bare-ip",),
)
