"""Lines of logs that tell of a delivery which no reply has ended: what the sending program says itself.

It has an enhanced code for its own report (RFC 3464), in which Exim's is 5.0.0 for any failure and 4.0.0 for any delay.
"""

from __future__ import annotations

import re

from ..regexes import regex
from .forms import Form, Made, rebuilt

# Sendmail's, and Postfix's
_STATUS = regex(
    r"dsn=(?P<status>[45]\.\d{1,3}\.\d{1,3}), (?:stat=(?P<words>.{1,1000})|status=\w{1,20} \((?P<why>.{1,1000})\)\s*$)"
)
_STATUS_TO = regex(r"\bto=<?(?P<recipient>[^<>,\s]{1,320})>?, ")
_FIELDS = r"(?: <[^\s<>]{1,320}>)?(?P<fields>(?: [A-Z]{1,4}=\S{1,200}(?: \[[^\]]{1,60}\](?::\d{1,5})?)?){0,8})"
_EXIM_FAILED = regex(rf" \*\* (?P<recipient>[^\s<>:]{{1,320}}){_FIELDS}: (?P<words>.{{1,1000}})")
_EXIM_DELAYED = regex(
    rf" == (?P<recipient>[^\s<>:]{{1,320}}){_FIELDS}(?: routing)? "
    r"(?P<words>defer \(-?\d{1,4}\)(?!:? retry time not reached).{1,1000})$"
)
# Postfix's queue manager, of what it has given up
_EXPIRED = regex(r"(?P<words>status=(?:force-)?expired, returned to sender)\b")
_QMAIL = regex(r": (?:failure|deferral): (?P<words>\S{1,1000}?)_?\(#(?P<status>[45]\.\d{1,3}\.\d{1,3})\)")


def _status(found: re.Match[str]) -> Made:
    # of such a code the recipient is the reason
    to = _STATUS_TO.search(found.string, 0, found.start()) if found["status"].startswith("5.1.") else None
    words = (found["words"] or found["why"]).rstrip()
    return rebuilt("RCPT", None, to["recipient"]) if to else None, f"{found['status']} {words}", True


def _failed(found: re.Match[str]) -> Made:
    # with a host in the line it was no recipient that could not be routed
    command = None if " H=" in found["fields"] else rebuilt("RCPT", None, found["recipient"])
    return command, f"5.0.0 {found['words'].rstrip()}", True


def _delivered(found: re.Match[str]) -> Made:
    return None, f"{found['status']} {found['words'].replace('_', ' ')}", True


UNSENT: tuple[Form, ...] = (
    Form("status=expired", _EXPIRED, lambda found: (None, f"5.4.7 {found['words']}", True)),
    Form("status=force-expired", _EXPIRED, lambda found: (None, f"5.4.7 {found['words']}", True)),
    Form("dsn=4.", _STATUS, _status),
    Form("dsn=5.", _STATUS, _status),
    Form(" ** ", _EXIM_FAILED, _failed),
    Form(" == ", _EXIM_DELAYED, lambda found: (None, f"4.0.0 {found['words'].rstrip()}", True)),
    Form(": failure: ", _QMAIL, _delivered),
    Form(": deferral: ", _QMAIL, _delivered),
)
