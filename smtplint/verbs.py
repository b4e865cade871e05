"""The verbs of SMTP's commands: of RFC 5321 §4.1.1, of LMTP and of extensions; and how the two of them that have an
address, and the words behind those, are misspelt."""

from __future__ import annotations

HELLO = (b"EHLO", b"HELO", b"LHLO")
ENVELOPE = (b"MAIL", b"RCPT")
# what sessions have besides: with something behind the verb, with nothing, and AUTH
ARGUED = (*HELLO, b"VRFY", b"EXPN", b"ETRN", b"BDAT")
BARE = (b"DATA", b"RSET", b"QUIT", b"NOOP", b"HELP", b"STARTTLS")
OTHERS = (*ARGUED, *BARE, b"AUTH")
EVERYDAY = (*ENVELOPE, *OTHERS)
RARE = (b"ATRN", b"BURL", b"TURN", b"XCLIENT", b"XFORWARD")

# The word behind each verb that has an address.
WORDS = {b"MAIL": b"FROM", b"RCPT": b"TO"}
MISSPELT = {
    b"MAIL": (b"MIAL", b"MALI", b"MAI", b"MAL"),
    b"RCPT": (b"RCTP", b"RPCT", b"RCP", b"RECPT", b"RCPPT"),
    b"FROM": (b"FORM", b"FRMO", b"RFOM", b"FRM", b"FOM", b"FR0M"),
    b"TO": (b"OT", b"T0", b"TOO"),
}
MISSPELT_VERBS = (*MISSPELT[b"MAIL"], *MISSPELT[b"RCPT"])
MISSPELT_WORDS = (*MISSPELT[b"FROM"], *MISSPELT[b"TO"])
# What these words begin with: in a set of signs it is told sooner that none of them follows.
WORDS_BEGIN = b"FORTfort"


def any_of(verbs: tuple[bytes, ...]) -> bytes:
    """The expression for any of ``verbs``."""
    return b"(?:" + b"|".join(verbs) + b")"
