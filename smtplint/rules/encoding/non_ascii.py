"""SL601: characters outside ASCII without SMTPUTF8."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Part
from .. import Case, Hit, Rule, safe, unsafe
from ..characters import EXPLAINED_BY, runs
from ..declaring import declared, misdeclared
from ..quoting import quoted

_SAID = "{0} in {1} is not ASCII; UTF-8 is allowed there only {2}."
# What a domain in UTF-8 can be whose ASCII form is not too long (RFC 5321 §4.5.3.1.2).
_DOMAIN_LIMIT = 255


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.raw.isascii() or declared(command, context) or misdeclared(command):
        return
    where = "with SMTPUTF8 declared" if command.verb == "MAIL" else "after a MAIL with SMTPUTF8"
    for part, name, fix in _parts(command):
        inside = [span for _, span in runs(part.text, "letter")]
        if inside:
            span = (part.span[0] + inside[0][0], part.span[0] + inside[-1][1])
            yield Hit(span, _SAID.format(quoted(command.raw[slice(*span)]), name, where), fix)


def _parts(command: Command) -> Iterator[tuple[Part, str, Fix | None]]:
    """The parts of a command that are not ASCII, what each is called, and its fix."""
    path = command.path
    # What stands before it needs the extension whatever the domain is.
    alone = not (path and path.local_part) or path.local_part.text.isascii()
    if path and path.local_part and not alone:
        yield path.local_part, "the local part", _declare(command)
    for domain in (*path.route, path.domain) if path else ():
        if domain and not domain.text.isascii():
            yield domain, "the domain", _a_labels(domain) if alone else None
    for parameter in command.parameters:
        if parameter.value and not parameter.value.text.isascii():
            yield parameter.value, "the value of a parameter", None


def _declare(command: Command) -> Fix | None:
    if command.verb != "MAIL" or command.path is None:
        return None
    end = max(command.path.span[1], *(parameter.span[1] for parameter in command.parameters), 0)
    return unsafe("Declare SMTPUTF8, which the server must support", Edit(end, end, b" SMTPUTF8"))


def _a_labels(domain: Part) -> Fix | None:
    """The domain in its ASCII form: the same domain where its labels are U-labels, else what they map to."""
    if len(domain.text) > _DOMAIN_LIMIT:
        return None
    import idna

    try:
        text = domain.text.decode("utf-8")
        mapped = idna.encode(text, uts46=True)
        offer = safe if idna.decode(mapped) == text else unsafe
    except (UnicodeError, idna.IDNAError):
        return None
    return offer(f"Write {mapped.decode('ascii')}", Edit(*domain.span, mapped))


RULE = Rule(
    code="SL601",
    severity="error",
    summary="Characters outside ASCII without SMTPUTF8.",
    explanation=(
        "A local part, a domain or a value of a parameter may hold UTF-8 only where the server has announced "
        "SMTPUTF8 and MAIL has declared it. Without that a domain is written in its ASCII form, the A-label "
        "(bücher.example is xn--bcher-kva.example); for a local part there is no other form. OpenSMTPD and "
        "Twisted refuse such a command, most others take it and hand it on. The parameter asks for the extension "
        "of every server on the way, and a message that meets one without it comes back."
    ),
    rfc="RFC 6531 §3.3",
    cause="smtputf8",
    scope="non-ascii",
    check=check,
    valid=(b"MAIL FROM:<m\xc3\xbcller@example.com> SMTPUTF8", b"RCPT TO:<a@xn--bcher-kva.example>"),
    invalid=(
        Case(
            b"MAIL FROM:<m\xc3\xbcller@example.com> SIZE=5",
            (12, 14),
            _SAID.format('"ü"', "the local part", "with SMTPUTF8 declared"),
            b"MAIL FROM:<m\xc3\xbcller@example.com> SIZE=5 SMTPUTF8",
        ),
        Case(
            b"MAIL FROM:<a@b\xc3\xbccher.example>",
            (14, 16),
            _SAID.format('"ü"', "the domain", "with SMTPUTF8 declared"),
            b"MAIL FROM:<a@xn--bcher-kva.example>",
        ),
        Case(
            b"RCPT TO:<m\xc3\xbcller@example.com>",
            (10, 12),
            _SAID.format('"ü"', "the local part", "after a MAIL with SMTPUTF8"),
            None,
        ),
        Case(
            b"RCPT TO:<a@b\xc3\xbccher.example> NOTIFY=NEVER",
            (12, 14),
            _SAID.format('"ü"', "the domain", "after a MAIL with SMTPUTF8"),
            b"RCPT TO:<a@xn--bcher-kva.example> NOTIFY=NEVER",
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=utf-8;\xc3\xb6@example.com",
            (36, 38),
            _SAID.format('"ö"', "the value of a parameter", "after a MAIL with SMTPUTF8"),
            None,
        ),
    ),
    yields_to=("mixed-script", "malformed-parameter", "malformed-literal"),
    part_of=EXPLAINED_BY,
)
