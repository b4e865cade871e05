"""SL510: parameters or options that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, display
from ..registry import EXCLUSIVE, REGISTERED, keyword_of, stumble
from ._editing import removal

_EXCLUSIVE = "{0} and {1} in one command; they exclude each other."
_ALONE = "NEVER beside other options of NOTIFY; it is given alone."


def check(command: Command, context: Context) -> Iterator[Hit]:
    by_keyword = {keyword_of(parameter): parameter for parameter in reversed(command.parameters)}
    notify = by_keyword.get("NOTIFY")
    if notify and notify.value and command.verb == "RCPT" and b"," in notify.value.text:
        value, span = notify.value
        others = [word for word in value.split(b",") if word.upper() != b"NEVER"]
        if stumble("notify_words_value", value) is None and stumble("notify_value", value) is not None:
            yield Hit(span, _ALONE, display("Remove NEVER", Edit(*span, b",".join(others) or b"NEVER")))
    for one, other in EXCLUSIVE:
        if one in by_keyword and other in by_keyword and command.verb == "MAIL":
            later = max(by_keyword[one], by_keyword[other], key=lambda parameter: parameter.span)
            yield Hit(
                later.span,
                _EXCLUSIVE.format(one, other),
                display(f"Remove {keyword_of(later)}", removal(command, later.span)),
                rfc=REGISTERED[one].rfc,
            )


RULE = Rule(
    code="SL510",
    severity="error",
    summary="Parameters or options that exclude each other.",
    explanation=(
        "NOTIFY=NEVER says that no notice is wanted, so no other option can stand beside it; Postfix, Sendmail "
        "and Exim answer 501 to it. A message can be held for a time or until a time, not both. Which of the two "
        "was meant only the sender knows."
    ),
    rfc="RFC 3461 §4.1",
    cause="parameter-syntax",
    scope="parameters",
    check=check,
    valid=(b"RCPT TO:<a@example.com> NOTIFY=NEVER", b"MAIL FROM:<a@example.com> HOLDFOR=60"),
    invalid=(
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=NEVER,SUCCESS", (31, 44), _ALONE, b"RCPT TO:<a@example.com> NOTIFY=SUCCESS"
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,never,DELAY",
            (31, 50),
            _ALONE,
            b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,DELAY",
        ),
        Case(
            b"MAIL FROM:<a@example.com> HOLDFOR=60 HOLDUNTIL=2030-01-31T23:59:00Z",
            (37, 67),
            _EXCLUSIVE.format("HOLDFOR", "HOLDUNTIL"),
            b"MAIL FROM:<a@example.com> HOLDFOR=60",
        ),
    ),
)
