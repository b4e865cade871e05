"""The verbs of SMTP's commands: of RFC 5321 §4.1.1, of LMTP and of extensions."""

from __future__ import annotations

HELLO = (b"EHLO", b"HELO", b"LHLO")
ENVELOPE = (b"MAIL", b"RCPT")
# what sessions have besides: with something behind the verb, with nothing, and AUTH
ARGUED = (*HELLO, b"VRFY", b"EXPN", b"ETRN", b"BDAT")
BARE = (b"DATA", b"RSET", b"QUIT", b"NOOP", b"HELP", b"STARTTLS")
EVERYDAY = (*ENVELOPE, *ARGUED, *BARE, b"AUTH")
RARE = (b"ATRN", b"BURL", b"TURN", b"XCLIENT", b"XFORWARD")


def any_of(verbs: tuple[bytes, ...]) -> bytes:
    """The expression for any of ``verbs``."""
    return b"(?:" + b"|".join(verbs) + b")"
