"""Findings as some servers see them: who refuses a fault, and that a fault none of them refuses is only a note.

Strategy. Each fault is judged by itself as far as can be: the fixes of the other findings are applied first, and what
the servers would answer then is put down to the fault that is left.
"""

from __future__ import annotations

from .edits import apply
from .model import Finding
from .prediction import refusals


def judged(raw: bytes, findings: tuple[Finding, ...], servers: tuple[str, ...]) -> tuple[Finding, ...]:
    """The findings with who refuses them; those that none of the servers refuses as notes."""
    return tuple(one if one.code.startswith("SL9") else _judged(raw, one, findings, servers) for one in findings)


def _judged(raw: bytes, finding: Finding, findings: tuple[Finding, ...], servers: tuple[str, ...]) -> Finding:
    others = [one.fix for one in findings if one is not finding and one.fix and one.fix.safety != "display"]
    alone = apply(raw, [edit for fix in others for edit in fix.edits])
    refused = [one for one in refusals(alone, servers) if one.reply]
    if not refused:
        return finding._replace(severity="note", message=f"{finding.message} Taken by {_listed(servers)}.")
    who = _listed(tuple(f"{one.server} {one.reply.code}" for one in refused if one.reply))
    return finding._replace(message=f"{finding.message} Refused by {who}.")


def _listed(names: tuple[str, ...]) -> str:
    short = [
        name.partition("@")[0] + (f" ({code})" if code else "") for name, _, code in (n.partition(" ") for n in names)
    ]
    return " and ".join((", ".join(short[:-1]), short[-1])) if len(short) > 1 else short[0]
