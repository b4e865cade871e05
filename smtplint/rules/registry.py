"""The registered ESMTP parameters, as data: whose they are, what value they take, and what goes with what.

What may stand in a value is in ``grammar/parameters.lark``; each parameter names its start rule there.
"""

from __future__ import annotations

from collections.abc import Callable

from .. import grammars
from ..model import Parameter
from ..typed import Literal, NamedTuple

Verb = Literal["MAIL", "RCPT"]


class Registered(NamedTuple):
    """One registered parameter.

    verb     the command it belongs to
    value    the start rule of its value; None where it takes none
    takes    what its value is, in words: "the message's size in octets, as up to 20 digits"
    rfc      where it is registered
    words    the words its value is made of, where it is made of words
    absent   what a command without it says; None where leaving it out would change what is asked for
    bounds   what the grammar cannot say: None where the value keeps to it, else what is wrong with it
    """

    verb: Verb
    value: str | None
    takes: str
    rfc: str
    words: tuple[str, ...] = ()
    absent: str | None = None
    bounds: Callable[[bytes], str | None] | None = None


def decoded(xtext: bytes) -> bytes:
    """What an xtext (RFC 3461 §4) stands for; a "+" that begins no hexchar is kept."""
    import re

    return re.sub(rb"\+([0-9A-F]{2})", lambda match: bytes((int(match[1], 16),)), xtext)


def _envid(value: bytes) -> str | None:
    if len(value) > 100:
        return f"is {len(value)} characters long, and 100 is the most"
    return None if decoded(value).isascii() else "stands for octets that are not ASCII"


def _auth(value: bytes) -> str | None:
    if decoded(value) == b"<>" or grammars.whole("parameters", "auth_mailbox_value").fullmatch(decoded(value)):
        return None
    return "is neither a mailbox nor <>"


def _submitter(value: bytes) -> str | None:
    mailbox = grammars.whole("parameters", "auth_mailbox_value").fullmatch(decoded(value))
    return None if mailbox else "is no mailbox"


def _transid(value: bytes) -> str | None:
    return f"is {len(value)} characters long, and 80 is the most" if len(value) > 80 else None


def _by(value: bytes) -> str | None:
    time, _, mode = value.partition(b";")
    return "asks for a return at once or in the past" if mode[:1] in b"Rr" and int(time) <= 0 else None


def _orcpt(value: bytes) -> str | None:
    return f"is {len(value)} characters long, and 500 is the most" if len(value) > 500 else None


def _solicit(value: bytes) -> str | None:
    return f"is {len(value)} characters long, and 1000 is the most" if len(value) > 1000 else None


_IN_XTEXT = "printable characters, with + and = written as +2B and +3D"
_BODY = ("7BIT", "8BITMIME", "BINARYMIME")
_NOTIFY = ("NEVER", "SUCCESS", "FAILURE", "DELAY")
_SOON = "seconds from now, 1 to 999999999"
_DATE = "a date and time such as 2030-01-31T23:59:00Z"

REGISTERED: dict[str, Registered] = {
    "SIZE": Registered(
        "MAIL",
        "size_value",
        "the message's size in octets, as up to 20 digits",
        "RFC 1870 §3",
        (),
        "the size is not announced",
    ),
    "BODY": Registered("MAIL", "body_value", "7BIT, 8BITMIME or BINARYMIME", "RFC 6152 §2", _BODY, "the body is 7-bit"),
    "SMTPUTF8": Registered("MAIL", None, "no value", "RFC 6531 §3.4"),
    "RET": Registered(
        "MAIL", "ret_value", "FULL or HDRS", "RFC 3461 §4.3", ("FULL", "HDRS"), "the server chooses what it returns"
    ),
    "ENVID": Registered(
        "MAIL", "envid_value", f"up to 100 {_IN_XTEXT}", "RFC 3461 §4.4", (), "there is no identifier", _envid
    ),
    "AUTH": Registered(
        "MAIL", "auth_value", f"<> or a mailbox in {_IN_XTEXT}", "RFC 4954 §5", (), "the submitter is not named", _auth
    ),
    "BY": Registered("MAIL", "by_value", "seconds of up to 9 digits, then ;R or ;N", "RFC 2852 §4", bounds=_by),
    "HOLDFOR": Registered("MAIL", "holdfor_value", _SOON, "RFC 4865 §3"),
    "HOLDUNTIL": Registered("MAIL", "holduntil_value", _DATE, "RFC 4865 §3"),
    "MT-PRIORITY": Registered("MAIL", "mt_priority_value", "a number from -9 to 9", "RFC 6710"),
    "REQUIRETLS": Registered("MAIL", None, "no value", "RFC 8689 §2"),
    "CONPERM": Registered("MAIL", None, "no value", "RFC 4141"),
    "MTRK": Registered("MAIL", "mtrk_value", "a certifier in base64, then perhaps a colon and seconds", "RFC 3885"),
    "SOLICIT": Registered("MAIL", "solicit_value", "keywords joined by commas", "RFC 3865 §2.3", bounds=_solicit),
    "SUBMITTER": Registered(
        "MAIL",
        "submitter_value",
        f"a mailbox in {_IN_XTEXT}",
        "RFC 4405 §4",
        (),
        "the submitter is not named",
        _submitter,
    ),
    "TRANSID": Registered(
        "MAIL", "transid_value", "an identifier such as <1234@example.com>", "RFC 1845 §2", bounds=_transid
    ),
    "NOTIFY": Registered(
        "RCPT",
        "notify_words_value",
        "NEVER alone, or SUCCESS, FAILURE and DELAY joined by commas",
        "RFC 3461 §4.1",
        _NOTIFY,
        "notices are sent as usual",
    ),
    "ORCPT": Registered(
        "RCPT",
        "orcpt_value",
        f"an address type, a semicolon and an address in {_IN_XTEXT}",
        "RFC 3461 §4.2",
        (),
        "no original recipient is named",
        _orcpt,
    ),
    "RRVS": Registered("RCPT", "rrvs_value", f"{_DATE}, then perhaps ;C or ;R", "RFC 7293 §3.1"),
    "CONNEG": Registered("RCPT", None, "no value", "RFC 4141"),
}

# The parameters whose value is xtext (RFC 3461 §4).
XTEXT = ("ENVID", "ORCPT", "AUTH", "SUBMITTER")

# Two parameters of which a command may have only one.
EXCLUSIVE: tuple[tuple[str, str], ...] = (("HOLDFOR", "HOLDUNTIL"),)  # RFC 4865 §3


def keyword_of(parameter: Parameter) -> str:
    """The parameter's keyword as the registry spells it (RFC 5321 §2.4: case does not matter)."""
    return parameter.keyword.text.decode("latin-1").upper()


def registered(parameter: Parameter) -> Registered | None:
    return REGISTERED.get(keyword_of(parameter))


def takes(keyword: str) -> str:
    """What a value of that parameter is, in words."""
    return REGISTERED[keyword].takes


def rule_of(keyword: str, known: Registered, value: bytes, smtputf8: bool) -> str | None:
    """The start rule that a value has to match: for ORCPT it depends on the address type (RFC 6533 §3)."""
    if keyword == "ORCPT" and value[:6].lower() == b"utf-8;":
        return "orcpt_utf_8_utf8_value" if smtputf8 else "orcpt_utf_8_value"
    return known.value


def stumble(rule: str, value: bytes) -> int | None:
    """Where in the value the first byte stands that cannot be there (its length: it stops short); None if sound."""
    if grammars.whole("parameters", rule).fullmatch(value):
        return None
    return grammars.stumble("parameters", rule, value, 0, len(value))
