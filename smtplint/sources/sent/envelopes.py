"""The envelope a mailer takes out of one address of a header field: what the standard ``email`` package reads in it.

Strategy. The package has the grammar of RFC 5322 and says where a text departs from it. It does not say where in the
text an address stands, takes seconds for long texts of quotes and brackets, and raises what its parser happens to
stumble over; so it is asked of one address at a time, of a bounded length, and not at all where a text is evident.
"""

from __future__ import annotations

from functools import lru_cache

from ...regexes import regex
from ...typed import NamedTuple

# No address that any server takes is longer, with a name before it; the package's time grows with the square.
_LONGEST = 998
_ATOMS = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABELS = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*"
_EVIDENT = regex(
    rf"(?:(?:{_ATOMS}[ ])*+<(?P<named>{_ATOMS}(?:\.{_ATOMS})*+@{_LABELS})>|{_ATOMS}(?:\.{_ATOMS})*+@{_LABELS})"
)
# What no encoded word is read in (RFC 2047 §5): a name in quotes, which the package decodes and finds fault with.
_NAME = regex(r'"(?:[^"\\]|\\.)*+"(?!@)')


class Envelope(NamedTuple):
    """``sound``: the text is an address as RFC 5322 has it, obsolete forms included; ``address``: what is taken."""

    sound: bool
    address: str


@lru_cache(maxsize=1024)
def envelope(text: str) -> Envelope | None:
    """What is read in one address of a field; None where that is not told: it is too long, or the package fails."""
    if evident := _EVIDENT.fullmatch(text):
        return Envelope(True, evident["named"] or text)
    if "=?" in text:
        text = _NAME.sub(lambda name: name.group().replace("=?", "=="), text)
    return as_email_reads(text)


def as_email_reads(text: str) -> Envelope | None:
    """``envelope``, asked of the package in every case."""
    if len(text) > _LONGEST:
        return None
    from email.errors import InvalidHeaderDefect
    from email.policy import default

    try:
        field = default.header_factory("To", text)
        addresses = [one.addr_spec for one in field.addresses]
    except Exception:
        # What its parser lets through on odd text (RecursionError, AttributeError …) differs from Python to Python.
        return None
    sound = len(addresses) == 1 and not any(isinstance(one, InvalidHeaderDefect) for one in field.defects)
    return Envelope(sound, addresses[0] if addresses else "")
