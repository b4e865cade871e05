"""How whoever takes an address reads it: a call, an option, a directive, a key.

"path" puts it between brackets as it is, and so do "commas" with each between commas, "plain" with what may be a name
beside it, and "own", a function of the program's own; "kept" leaves brackets that are there, "sent" does too whatever
the value is, "due" puts none, "field" takes the addresses out of what a header field may hold, "one" only the first,
"each" so out of each text of the list that is due, "single" does so for a message's own field, where "many" allows
several, "parsed" for an envelope, and "semicolons" so each between those; "alone" takes the display name off one,
"perhaps" may do so, and "taken" takes what stands in brackets out of whatever it is given; "parted" are its local part
and its domain by themselves. A key's value is "held" where it is an envelope's, and else a "header"; whether what it is
made of is fit for that, the key does not tell. "options" are what sendmail is given, "appended" may be a recipient or
something else, "listed" is one of an envelope's list, and a "parameter" stands behind the path.
"""

from __future__ import annotations

from ...typed import Literal, NamedTuple

Verb = Literal["MAIL", "RCPT"]
How = Literal[
    "alone", "appended", "commas", "due", "each", "field", "header", "held", "kept", "listed", "many", "one", "options",
    "own", "parameter", "parsed", "parted", "path", "perhaps", "plain", "semicolons", "sent", "single", "taken",
]  # fmt: skip


class Meaning(NamedTuple):
    """Whose address something is, and how it is read."""

    verb: Verb
    how: How
