"""Which byte of a command brought a reply, or that its syntax is not to blame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .. import verbs
from ..linting import Report, lint
from ..model import Because, Finding, Prediction, Reply, Span
from ..output.visible import written_out
from ..rules.quoting import quoted
from ..translation import Message
from .instead import instead, meet, named, predicted
from .model import Explanation
from .names import shown

# the causes that lie in the bytes of a command
SYNTAX = frozenset({"path-syntax", "parameter-syntax", "unknown-command", "line-too-long", "smtputf8"})
# nothing is known of the arguments of these
_OTHERS = frozenset(verbs.OTHERS + verbs.RARE)
_SOUND = Message(
    "Syntax is not to blame: nothing in this command is malformed. Ask what came before it, or the server."
)


class Blame(NamedTuple):
    """``span`` is in bytes of the command, None where no byte is to blame; ``words`` say why, ``fixed`` what to send.

    ``agrees`` tells whether the named server's prediction gives the reply's codes; None where there is none.
    """

    syntax: bool
    span: Span | None
    words: Message
    fixed: bytes | None
    agrees: bool | None


def blame(command: bytes, explanation: Explanation, report: Report | None = None) -> Blame:
    """Find what in ``command`` brought the reply that ``explanation`` explains; ``report`` is what lint() says of it.

    Where the server is known and its prediction refuses the command, its own stumbling block counts, where it takes the
    command none does; else the first finding.
    """
    verb = b"".join(command.split(None, 1)[:1]).upper()
    if verb in _OTHERS:
        return _other(verb.decode(), explanation)
    report = report or lint(command)
    findings = sorted(report.findings, key=lambda found: ("error", "warning", "note").index(found.severity))
    findings = [found for found in findings if found.severity != "note"]
    first = findings[0] if findings else None
    prediction = predicted(command, explanation.server)
    agrees = _agrees(prediction, explanation)
    fixed = instead(report, explanation)
    if explanation.kind and not explanation.refuses:
        if first is None or first.severity != "error":
            return Blame(False, None, Message("The command was accepted."), None, agrees)
        words = Message(
            "The command was accepted, though the RFC forbids it ({code}); another server may refuse it: {fault}",
            code=first.code,
            fault=Message(first.message),
        )
        return Blame(False, first.span, words, fixed, agrees)
    if explanation.cause not in SYNTAX:
        if first is None:
            words = Message("Syntax is not to blame: the reply speaks of something else.")
            return Blame(False, None, words, None, agrees)
        words = Message(
            "The reply speaks of something else; but the syntax has a fault too: {fault}", fault=Message(first.message)
        )
        return Blame(False, first.span, words, fixed, agrees)
    server, reply = shown(explanation.server or ""), prediction.reply if prediction else None
    # the lines of a reply stand in one sentence
    said = {"server": server, "reply": reply and written_out(f"{reply.code} {reply.text}".replace("\n", " "))}
    taken = reply is not None and reply.code < 400
    if taken and first is not None:
        fault = Message(first.message)
        words = Message(
            "The prediction for {server} says: {reply}. It takes what the RFC forbids: {fault}", fault=fault, **said
        )
        return Blame(False, None, words, fixed, agrees)
    because = prediction.because if prediction else None
    if first is None and because is None:
        span, words = _named(report, explanation)
        return Blame(span is not None, span, words, fixed, agrees)
    span, words = _reason(command, findings, because, server)
    if agrees is False:
        words = Message("The prediction for {server} says: {reply}. {reason}", reason=words, **said)
    return Blame(True, span, words, fixed, agrees)


def _other(verb: str, explanation: Explanation) -> Blame:
    """What is to be said of another command than MAIL and RCPT."""
    if explanation.kind and not explanation.refuses:
        words = Message("The command was accepted.")
    elif explanation.cause in SYNTAX:
        words = Message("{verb} is not judged: only the arguments of MAIL and RCPT are.", verb=verb)
    else:
        words = Message("Syntax is not to blame: the reply speaks of something else.")
    return Blame(False, None, words, None, None)


def _agrees(prediction: Prediction | None, explanation: Explanation) -> bool | None:
    return None if prediction is None or prediction.reply is None else alike(prediction.reply, explanation)


def alike(reply: Reply, explanation: Explanation) -> bool:
    """Whether a reply that was predicted has the codes of the one that is explained."""
    codes = reply.enhanced, explanation.enhanced
    return reply.code == explanation.code and (None in codes or codes[0] == codes[1])


def _named(report: Report, explanation: Explanation) -> tuple[Span | None, Message]:
    """The parameter that the reply names, where nothing in the command is malformed."""
    for one in named(report, explanation):
        found = quoted(report.command.raw[slice(*one.span)])
        return one.span, Message(
            "The reply names {found}; only what the server listed in its reply to EHLO may stand here.",
            found=found,
        )
    return None, _SOUND


def _reason(command: bytes, findings: Sequence[Finding], because: Because | None, server: str) -> tuple[Span, Message]:
    """Where the command fails, and why: the finding at the server's stumbling block, else the server's own word."""
    for found in findings:
        if because is None or meet(found.span, because.span):
            return found.span, Message(found.message)
    assert because is not None
    wanted = Message(because.words)
    text = command[slice(*because.span)]
    if not text:
        words = Message("The command ends too soon; {server} wants: {wanted}.", server=server, wanted=wanted)
    else:
        told = {"server": server, "found": quoted(text), "wanted": wanted}
        words = Message("{server} does not take {found} here; it wants: {wanted}.", **told)
    return because.span, words
