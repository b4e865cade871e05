"""Which byte of a command brought a reply, or that its syntax is not to blame."""

from __future__ import annotations

from typing import NamedTuple

from ..linting import lint
from ..model import Span
from ..prediction import predict
from ..servers import UnknownServer
from ..translation import Message, translated
from .model import Explanation
from .names import profile

# the causes that lie in the bytes of a command
SYNTAX = frozenset({"path-syntax", "parameter-syntax", "unknown-command", "line-too-long", "smtputf8"})


class Blame(NamedTuple):
    """``span`` is in bytes of the command, None where no byte is to blame; ``words`` say why, ``fixed`` what to send.

    ``agrees`` tells whether the named server's prediction gives the reply's code; None where there is none.
    """

    syntax: bool
    span: Span | None
    words: str
    fixed: bytes | None
    agrees: bool | None


def blame(command: bytes, explanation: Explanation, language: str = "en") -> Blame:
    """Find what in ``command`` brought the reply that ``explanation`` explains.

    Where the server is known and its prediction agrees, its own stumbling block counts; else the first finding.
    """
    report = lint(command)
    findings = sorted(report.findings, key=lambda found: ("error", "warning", "note").index(found.severity))
    first = next((found for found in findings if found.severity != "note"), None)
    agrees: bool | None = None
    because = None
    if explanation.server:
        try:
            prediction = predict(command, profile(explanation.server))
        except UnknownServer:
            prediction = None
        if prediction and prediction.reply:
            agrees = prediction.reply.code == explanation.code
            because = prediction.because if agrees else None
    if explanation.kind in ("positive", "intermediate"):
        return Blame(False, None, translated(Message("The command was accepted."), language), None, agrees)
    if explanation.cause not in SYNTAX:
        words = Message("Syntax is not to blame: the reply speaks of something else.")
        if first:
            words = Message(
                "The reply speaks of something else; but the syntax has a fault too: {fault}",
                fault=translated(first.message, language),
            )
        return Blame(False, first.span if first else None, translated(words, language), report.fixed, agrees)
    if first and (because is None or _overlap(first.span, because.span)):
        return Blame(True, first.span, translated(first.message, language), report.fixed, agrees)
    if because:
        return Blame(True, because.span, translated(because.words, language), report.fixed, agrees)
    words = Message(
        "Syntax is not to blame: nothing in this command is malformed. Ask what came before it, or the server."
    )
    return Blame(False, None, translated(words, language), None, agrees)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < max(other[1], other[0] + 1) and other[0] < max(one[1], one[0] + 1)
