"""SL8xx: how code, a template or a configuration puts a command together.

What is wrong there is seen by the source kinds, which hand it over as a Fault; a rule of this family holds the words
for the fault of its name, and its cases are small files. So it is with other rules that speak of no command.
"""

from __future__ import annotations

from ...model import Fault, Finding, Fix
from .. import rule


def finding(fault: Fault, chosen: frozenset[str] | None) -> Finding | None:
    """The finding that a fault comes to, in offsets of the file; None where its rule is not asked."""
    one = rule(fault.name)
    if not (one.default if chosen is None else fault.name in chosen):
        return None
    words = one.words
    assert words is not None
    fix = Fix(words.fix, fault.edits, words.safety) if fault.edits else None
    return Finding(one.code, fault.name, one.severity, fault.span, words.message.format(*fault.values), one.rfc, fix)
