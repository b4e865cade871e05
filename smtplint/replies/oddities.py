"""What is odd about a reply: a code that no RFC defines, or that goes with nothing else in the reply.

What knows enhanced codes is imported only for a reply that has one, or a code that may be named beside one.
"""

from __future__ import annotations

from ..translation import Message
from .model import Code, Status, parts_refusing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def oddities(
    code: int | None,
    enhanced: str | None,
    entry: Code | None,
    status: Status | None,
    cause: str,
    *,
    mixed: bool,
    worded: bool,
) -> list[str]:
    """What is odd about the reply, as templates with their values."""
    notes: list[str] = []
    if parts_refusing(code, cause):
        notes.append(Message("The code is a positive one, but the text refuses: it parts for what the client sent."))
    if code and entry is None:
        from .enhanced import naming

        if listed := naming(code):
            beside = ", ".join(listed)
            notes.append(
                Message(
                    "The registry of enhanced codes names {code} beside {codes}, and no RFC says more.",
                    code=code,
                    codes=beside,
                )
            )
        else:
            notes.append(Message("No RFC defines {code}; go by its first digit.", code=code))
        if str(code)[1] > "5":
            notes.append(Message("A second digit above 5 is outside the grammar of RFC 5321 §4.2."))
    if enhanced:
        notes += _in_enhanced(enhanced, code, status, worded=worded)
    if mixed:
        notes.append(Message("The lines of this reply begin with different codes; RFC 5321 §4.2.1 wants one."))
    return notes


def _in_enhanced(enhanced: str, code: int | None, status: Status | None, *, worded: bool) -> Iterator[str]:
    """What is odd about an enhanced code: it disagrees with the reply code, or is not registered so."""
    from .enhanced import disagree, statuses

    if disagree(code, enhanced):
        yield Message(
            "{code} and {enhanced} disagree: their first digits must be the same (RFC 2034 §4). The first counts.",
            code=code,
            enhanced=enhanced,
        )
    if status is None:
        yield Message("{enhanced} is not a registered enhanced code.", enhanced=enhanced)
    elif enhanced not in statuses() and not disagree(code, enhanced):
        if worded and enhanced[0] in "45" and not {"4", "5"}.isdisjoint(status.classes):
            return  # servers put off for now what is registered for good, and the other way about
        yield Message("{enhanced} is registered, but not with class {digit}.", enhanced=enhanced, digit=enhanced[0])
