"""How the client greeted, and what the server offered it: what of a refusal these two explain."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..linting import Report, lint
from ..model import Command, Parameter
from ..output.visible import written_out
from ..replies.blame import SYNTAX
from ..replies.model import Explanation
from ..rules import rule
from ..rules.quoting import quoted
from ..translation import Message
from ..typed import NamedTuple
from ..verbs import HELLO
from .model import Exchange, Told

_LETTERS = 4
# what a server says of a command that it does not take yet; and of one that it does not take without TLS or a login
_EARLY = ("bad-sequence", "hello", "unknown-command")
_ORDER = (*_EARLY, "authentication", "tls-required")
_SMTPUTF8 = "SMTPUTF8"
_COUNT = re.compile("[0-9]{1,20}")
# what EHLO lists for each parameter of MAIL and RCPT
_EXTENSIONS = {
    **{
        keyword: keyword
        for keyword in ("SIZE", "AUTH", "MT-PRIORITY", "REQUIRETLS", "RRVS", "MTRK", "SUBMITTER", _SMTPUTF8)
    },
    "BODY": "8BITMIME",
    **dict.fromkeys(("RET", "ENVID", "NOTIFY", "ORCPT"), "DSN"),
    "BY": "DELIVERBY",
    "TRANSID": "CHECKPOINT",
    **dict.fromkeys(("HOLDFOR", "HOLDUNTIL"), "FUTURERELEASE"),
}


class Greeted(NamedTuple):
    """``verb`` is the one that was taken last, HELO, EHLO or LHLO; ``offered`` are EHLO's keywords and their values.

    ``unextended`` tells that EHLO was refused, ``secure`` that STARTTLS was taken, ``known`` a login.
    """

    verb: bytes = b""
    offered: Mapping[str, tuple[str, ...]] = {}
    unextended: bool = False
    secure: bool = False
    known: bool = False

    @property
    def plainly(self) -> bool:
        """Whether no extensions are in use, and so no parameters (RFC 5321 §4.1.1.2)."""
        return self.verb == b"HELO"


def heard(before: Greeted, one: Exchange) -> Greeted:
    """What is known behind an exchange: a greeting and STARTTLS begin anew (RFC 3207 §4.2)."""
    verb = (one.command or b"").lstrip()[:_LETTERS].upper()
    if not one.reply or one.reply[0] != "2":
        return before._replace(unextended=True) if verb == b"EHLO" and one.reply else before
    if verb == b"HELO":
        return before._replace(verb=verb, offered={})
    if verb in (b"EHLO", b"LHLO"):
        # of the first line only the server's name is said
        lines = (line[4:].replace("=", " ").upper().split() for line in one.reply.split("\n")[1:])
        offered = dict[str, tuple[str, ...]]()
        for keyword, *values in filter(None, lines):
            offered[keyword] = (*offered.get(keyword, ()), *values)
        return before._replace(verb=verb, offered=offered, unextended=False)
    if verb == b"AUTH":
        return before._replace(known=True)
    if one.command is None and one.reply.startswith("220"):
        return Greeted()
    return Greeted(secure=True) if verb == b"STAR" else before


def told(greeted: Greeted, command: bytes, report: Report | None, explanation: Explanation) -> Told | None:
    """What the greeting and the offers have to do with a refusal, or None."""
    if report and explanation.cause in SYNTAX:
        if (words := _unextended(greeted)) and _wants_utf8(report):
            return Told(words, None, True)
        return _plain(greeted, report) if greeted.plainly else _unlisted(greeted, report) if greeted.verb else None
    if report and explanation.cause == "message-too-big":
        oversized = _oversized(greeted, report)
        return Told(oversized, None, True) if oversized else None
    if words := _secured(greeted, command[:_LETTERS].upper(), explanation):
        return Told(words, None, True)
    return None if report else _mechanism(greeted, command, explanation)


def _secured(greeted: Greeted, verb: bytes, explanation: Explanation) -> Message | None:
    """What TLS and the login, or the lack of their offers, have to do with a refusal."""
    cause, wanted = explanation.cause, explanation.cause in _ORDER
    unsaid = greeted.secure and not greeted.verb and not greeted.unextended
    if unsaid and cause in _EARLY and verb not in HELLO:
        return Message(
            "The client has not said EHLO since STARTTLS, and what was said before counts no more (RFC 3207 §4.2): "
            "send EHLO once more, and go on behind it."
        )
    if greeted.known and verb == b"RCPT" and cause == "relay-denied":
        return Message(
            "The client has logged in, and may not send to this domain from here: use the server that the account's "
            "provider names for sending, or ask the operator what the account may do."
        )
    if greeted.verb != b"EHLO":
        return None
    offers_tls = "STARTTLS" in greeted.offered and not greeted.secure
    if (cause == "tls-required" or (verb == b"STAR" and wanted)) and not offers_tls and not greeted.secure:
        return Message(
            "The server lists no STARTTLS in its reply to EHLO: use a port where TLS comes first (465), and look for a "
            "firewall or a scanner in between that takes STARTTLS out."
        )
    if wanted and verb == b"AUTH" and "AUTH" not in greeted.offered:
        if offers_tls:
            return Message("The server lists AUTH only under TLS: send STARTTLS, then EHLO once more, then AUTH.")
        return Message(
            "The server lists no AUTH in its reply to EHLO: log in at the submission port (587 or 465) of your own "
            "provider, or send without a login where none is wanted."
        )
    if greeted.secure and verb in (b"MAIL", b"RCPT") and cause == "authentication" and not greeted.known:
        return Message("TLS is on, and the server wants a login now: send AUTH before MAIL.")
    return None


def _oversized(greeted: Greeted, report: Report) -> Message | None:
    """That the command asks for more than EHLO announced (RFC 1870 §4), where 0 is no limit."""
    limit = "".join(greeted.offered.get("SIZE", ()))
    sizes = [one.value.text for one in report.command.parameters if one.value and _keyword(one) == "SIZE"]
    asked = sizes[0].decode("latin-1") if len(sizes) == 1 else ""
    if not _COUNT.fullmatch(limit) or not _COUNT.fullmatch(asked) or not 0 < int(limit) < int(asked):
        return None
    return Message(
        "The server takes {limit} octets at most, by its reply to EHLO, and the client wants to send {asked}: send a "
        "smaller message, or a link to the file.",
        limit=limit,
        asked=asked,
    )


def _mechanism(greeted: Greeted, command: bytes, explanation: Explanation) -> Told | None:
    """That the client logs in by a mechanism that EHLO did not list."""
    words = command.upper().decode("latin-1").split()
    listed = greeted.offered.get("AUTH", ())
    if len(words) > 1 and words[0] == "AUTH" and listed and words[1] not in listed:
        unlisted = Message(
            "The server lists no AUTH {mechanism} in its reply to EHLO; log in with what it lists: {listed}.",
            mechanism=written_out(words[1]),
            listed=written_out(", ".join(dict.fromkeys(listed))),
        )
        return Told(unlisted, None, explanation.code == 504 or "mechanism" in explanation.subject.lower())
    return None


def _unextended(greeted: Greeted) -> Message | None:
    """That no extension is in use, and so no SMTPUTF8."""
    if greeted.unextended:
        return Message(
            "The server took no EHLO, without which there is no SMTPUTF8: use an address in ASCII alone, or mend what "
            "EHLO was refused for."
        )
    if greeted.plainly:
        return Message(
            "The client said HELO, behind which there is no SMTPUTF8: greet with EHLO, or use an address in ASCII "
            "alone."
        )
    return None


def _plain(greeted: Greeted, report: Report) -> Told | None:
    """That parameters stand where none may."""
    if not report.command.parameters:
        return None
    found = quoted(_parted(report.command)[1])
    if greeted.unextended:
        words = Message(
            "The server took no EHLO, and behind HELO no parameter may stand: leave out {found}.", found=found
        )
    else:
        words = Message(
            "The client said HELO, behind which no parameter may stand: greet with EHLO, or leave out {found}.",
            found=found,
        )
    return Told(words, report.fixed and _parted(lint(report.fixed).command)[0], report.ok)


def _unlisted(greeted: Greeted, report: Report) -> Told | None:
    """That an address or a parameter wants an extension that EHLO did not list (RFC 5321 §2.2.1, RFC 6531 §3.1)."""
    if _SMTPUTF8 not in greeted.offered and _wants_utf8(report):
        words = Message(
            "The server lists no SMTPUTF8 in its reply to EHLO: use an address in ASCII alone, or another server."
        )
        return Told(words, None, True)
    unlisted = [one for one in report.command.parameters if _extension(one) not in (None, *greeted.offered)]
    if not unlisted:
        return None
    words = Message(
        "The server lists no {extension} in its reply to EHLO; leave out {found}.",
        extension=", ".join(dict.fromkeys(filter(None, map(_extension, unlisted)))),
        found=", ".join(quoted(report.command.raw[slice(*one.span)]) for one in unlisted),
    )
    keywords = {_keyword(one) for one in unlisted}
    fixed = report.fixed
    for one in reversed(lint(fixed).command.parameters if fixed else ()):
        if fixed and _keyword(one) in keywords:
            fixed = fixed[: one.span[0]].rstrip(b" \t") + fixed[one.span[1] :]
    return Told(words, fixed, report.ok)


def _wants_utf8(report: Report) -> bool:
    """Whether nothing but SMTPUTF8 mends the command."""
    fixed = report.fixed
    if fixed is not None and (fixed.isascii() or _SMTPUTF8 not in map(_keyword, lint(fixed).command.parameters)):
        return False
    return fixed is not None or any(rule(found.rule).cause == "smtputf8" for found in report.findings)


def _keyword(one: Parameter) -> str:
    return one.keyword.text.decode("latin-1").upper()


def _extension(one: Parameter) -> str | None:
    """What EHLO lists for a parameter; None where that is not known."""
    if one.value and one.value.text.upper() == b"BINARYMIME":
        return "BINARYMIME"
    return _EXTENSIONS.get(_keyword(one))


def _parted(command: Command) -> tuple[bytes, bytes]:
    """The command without its parameters, and these."""
    if not command.parameters:
        return command.raw, b""
    first, *_, last = *command.parameters, command.parameters[-1]
    return command.raw[: first.span[0]].rstrip(), command.raw[first.span[0] : last.span[1]]
