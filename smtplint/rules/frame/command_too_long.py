"""SL118: a command line over 512 octets and what its extensions add."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule

_SAID = "The line is {0} octets long with its line end; with the extensions it uses, {1} is the most."
_LIMIT = 512
_CRLF = 2
# Of a line that is longer a file may be read to no more than about this, so that nobody has counted it.
_COUNTED = 65_000
# By how much an extension lengthens the line of the command that its parameter stands in.
_EXTENSIONS = {
    b"SIZE": 26,  # RFC 1870 §3
    b"BODY": 17,  # RFC 6152 §2
    b"SMTPUTF8": 10,  # RFC 6531 §3.1
    b"AUTH": 500,  # RFC 4954 §3
    b"RET": 9,  # RFC 3461 §4.3: the parameter's own greatest length, as for the three below
    b"ENVID": 107,  # RFC 3461 §4.4
    b"NOTIFY": 29,  # RFC 3461 §4.1
    b"ORCPT": 507,  # RFC 3461 §4.2
    b"SUBMITTER": 331,  # RFC 4405 §4: as for the ones above
    b"TRANSID": 88,  # RFC 1845 §2
    b"BY": 17,  # RFC 2852 §2
    b"SOLICIT": 1007,  # RFC 3865 §2.1
    b"MTRK": 40,  # RFC 3885 §3
    b"CONPERM": 8,  # RFC 4141 §3
    b"CONNEG": 7,  # RFC 4141 §4
    b"HOLDFOR": 34,  # RFC 4865 §3
    b"HOLDUNTIL": 34,
    b"MT-PRIORITY": 15,  # RFC 6710 §3
    b"RRVS": 59,  # RFC 7293 §3
    b"REQUIRETLS": 11,  # RFC 8689 §2
}


def check(command: Command, context: Context) -> Iterator[Hit]:
    length = len(command.raw) + _CRLF
    if length <= _LIMIT:
        return
    declared = {parameter.keyword.text.upper() for parameter in command.parameters}
    limit = _LIMIT + sum(_EXTENSIONS.get(keyword, 0) for keyword in declared)
    span = (limit - _CRLF, len(command.raw))
    if length > _COUNTED:
        yield Hit(
            span,
            f"The line is more than {_COUNTED} octets long; with its line end and its extensions {limit} is the most.",
        )
    elif length > limit:
        yield Hit(span, _SAID.format(length, limit))


RULE = Rule(
    code="SL118",
    severity="error",
    summary="A command line over 512 octets and what its extensions add.",
    explanation=(
        "A server need not read more than 512 octets of a command, line end included, and each extension says by "
        "how much it lengthens that. What happens to a longer line differs: Postfix parses its first 2,048 octets, "
        "aiosmtpd refuses beyond 512 and its extensions, Haraka answers 521, Sendmail 421 beyond 2 KB."
    ),
    rfc="RFC 5321 §4.5.3.1.4",
    cause="line-too-long",
    scope="long",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> X=" + b"y" * 482, b"RCPT TO:<a@example.com> ORCPT=rfc822;" + b"a" * 493),
    invalid=(
        Case(b"MAIL FROM:<a@example.com> X=" + b"y" * 483, (510, 511), _SAID.format(513, 512), None),
        Case(b"RCPT TO:<a@example.com> NOTIFY=NEVER X=" + b"y" * 501, (539, 540), _SAID.format(542, 541), None),
    ),
)
