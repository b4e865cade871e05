"""Findings as some servers see them: who refuses a fault, and that a fault that they all take is only a note.

Strategy. Each fault is judged by itself as far as can be: the fixes of the other findings are applied first, and what
the servers would answer then is put down to the fault that is left. A server whose answer is not known takes nothing.
"""

from __future__ import annotations

from .edits import apply
from .model import Finding, Prediction
from .prediction import predict
from .translation import Message


def judged(raw: bytes, findings: tuple[Finding, ...], servers: tuple[str, ...]) -> tuple[Finding, ...]:
    """The findings with who refuses them; those that none of the servers refuses as notes."""
    return tuple(one if one.code.startswith("SL9") else _judged(raw, one, findings, servers) for one in findings)


def _judged(raw: bytes, finding: Finding, findings: tuple[Finding, ...], servers: tuple[str, ...]) -> Finding:
    """A finding with what each server answers to the command in which all others are mended."""
    others = [one.fix for one in findings if one is not finding and one.fix and one.fix.safety != "display"]
    alone = apply(raw, [edit for fix in others for edit in fix.edits])
    answers = [predict(alone, name) for name in servers]
    fault = Message(finding.message)
    if refused := [f"{_short(one)}{_code(one)}" for one in answers if one.refuses]:
        return finding._replace(message=Message("{fault} Refused by {servers}.", fault=fault, servers=_listed(refused)))
    unknown = [_short(one) for one in answers if not one.reply]
    if taken := [_short(one) for one in answers if one.reply]:
        fault = Message("{fault} Taken by {servers}.", fault=fault, servers=_listed(taken))
    if not unknown:
        return finding._replace(severity="note", message=fault)
    said = Message("{fault} What {servers} would answer is not known.", fault=fault, servers=_listed(unknown))
    return finding._replace(message=said)


def _short(answer: Prediction) -> str:
    return answer.server.partition("@")[0]


def _code(answer: Prediction) -> str:
    """The code of a refusal; a connection closed without a reply has none."""
    return f" ({answer.reply.code})" if answer.reply else ""


def _listed(names: list[str]) -> str:
    *names, last = names
    return Message("{names} and {last}", names=", ".join(names), last=last) if names else last
