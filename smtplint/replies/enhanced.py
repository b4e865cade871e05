"""The enhanced codes of the IANA registry (RFC 3463, RFC 5248 and what came after), read from enhanced.tsv.

A row leaves out the class: 1.7 is 4.1.7 as well as 5.1.7. The subject (the middle number) says whose matter it is, the
detail which. "any" among the reply codes is the registry's word for all of that class.
"""

from __future__ import annotations

from functools import cache

from .model import Status
from .tables import rows

# RFC 3463 §3, §4
SUBJECTS = {
    0: "nothing more is said",
    1: "addresses",
    2: "the mailbox",
    3: "the mail system",
    4: "network and routing",
    5: "the protocol: commands and their order",
    6: "the content and its form",
    7: "security and policy",
}


@cache
def statuses() -> dict[str, Status]:
    """Every registered code by its detail, such as "1.7"."""
    found = {}
    for detail, classes, replies, rfc, cause, name, meaning in rows("enhanced.tsv"):
        found[detail] = Status(detail, name, meaning, cause, classes, replies, rfc)
    return found
