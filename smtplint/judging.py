"""Findings as some servers see them: who refuses a fault, and that a fault none of them refuses is only a note.

Strategy. Each fault is judged by itself as far as can be: the fixes of the other findings are applied first, and what
the servers would answer then is put down to the fault that is left.
"""

from __future__ import annotations

from .edits import apply
from .model import Finding
from .prediction import refusals
from .translation import Message


def judged(raw: bytes, findings: tuple[Finding, ...], servers: tuple[str, ...]) -> tuple[Finding, ...]:
    """The findings with who refuses them; those that none of the servers refuses as notes."""
    return tuple(one if one.code.startswith("SL9") else _judged(raw, one, findings, servers) for one in findings)


def _judged(raw: bytes, finding: Finding, findings: tuple[Finding, ...], servers: tuple[str, ...]) -> Finding:
    others = [one.fix for one in findings if one is not finding and one.fix and one.fix.safety != "display"]
    alone = apply(raw, [edit for fix in others for edit in fix.edits])
    refused = [(one.server, one.reply.code) for one in refusals(alone, servers) if one.reply]
    fault = Message(finding.message)
    if not refused:
        taken = Message("{fault} Taken by {servers}.", fault=fault, servers=_listed([_short(name) for name in servers]))
        return finding._replace(severity="note", message=taken)
    who = _listed([f"{_short(name)} ({code})" for name, code in refused])
    return finding._replace(message=Message("{fault} Refused by {servers}.", fault=fault, servers=who))


def _short(server: str) -> str:
    return server.partition("@")[0]


def _listed(names: list[str]) -> str:
    *names, last = names
    return Message("{names} and {last}", names=", ".join(names), last=last) if names else last
