"""How whoever takes an address reads it: a call, an option, a directive, a key.

What is sent is a path:
    path        the address, between brackets that are put round it
    plain       the same; what may be a name stands beside it
    own         the same, by a function of the program's own
    commas      the same, of each between commas
    kept        brackets that are there are left; else they are put round it
    sent        the same, whatever the value is
    due         it must have its brackets
    taken       what stands in brackets is taken out of whatever it is given
    alone       the display name is taken off; "perhaps": or is not
What is sent is taken out of what may be a header field's value:
    field       each of its addresses
    one         the first alone; "each": of each text of the list that is due
    single      the same, for a message's own field; "many": which may have several
    titled      the same, behind its field's name
    parsed      the same, for an envelope; "semicolons": of each between those
What a key's value is made of does not tell whether it is fit for that:
    held        an envelope's address
    header      a field's
    listed      one of an envelope's list
    evident     a field's, or any text: only a slip is one for certain
And what is no address by itself:
    options     what sendmail is given
    appended    a recipient or something else
    parted      a local part and a domain, apart
    parameter   what stands behind a path
"""

from __future__ import annotations

from ...typed import Literal, NamedTuple

Verb = Literal["MAIL", "RCPT"]
How = Literal[
    "alone", "appended", "commas", "due", "each", "evident", "field", "header", "held", "kept", "listed", "many",
    "one", "options", "own", "parameter", "parsed", "parted", "path", "perhaps", "plain", "semicolons", "sent",
    "single", "taken", "titled",
]  # fmt: skip


class Meaning(NamedTuple):
    """Whose address something is, and how it is read."""

    verb: Verb
    how: How
