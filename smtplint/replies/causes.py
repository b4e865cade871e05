"""Why servers refuse: the closed set of causes, read from causes.txt.

A reply code says little about the cause: 501 is used for syntax and for policy, 550 for a dozen things. The policies
are RFC 5321 §4.5.4.1 put into words: "never"; "later" (half an hour apart, for days); "soon" (greylisting: minutes);
"reconnect" (at once, on another connection); "again now" (at once, on this one). A cause without one is tried never.
"""

from __future__ import annotations

from ..typed import cast
from .model import Actor, Cause, Policy
from .tables import entries

CAUSES = {
    key: Cause(
        key,
        given["name"][0],
        given["meaning"][0],
        tuple(given.get("fix", ())),
        cast("Actor", given["actor"][0]),
        cast("Policy", "".join(given.get("policy", ())) or "never"),
        tuple(given.get("otherwise", ())),
        "".join(given.get("timed", ())),
    )
    for key, given in entries("causes.txt")
}
