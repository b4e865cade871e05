"""aiosmtpd with SMTPUTF8 enabled, on Python 3.11, whose address parser is the greater part of it.

Strategy. The stages follow smtp_MAIL() and smtp_RCPT(). The address ends where Python's parser says, be its bracket
closed or not; what stands behind it must be words of letters and digits, with or without a value. Where the parser
itself fails, the server answers 500 with Python's own words.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..stages import Parts, Piece, Reading, Server, Stage, asks_verb, holds, line_length, unwanted
from ._angle_addr import Address, Crash, Malformed, addr_spec, angle_addr

SYNTAX = {
    "mail": "501 Syntax: MAIL FROM: <address> [SP <mail-parameters>]",
    "rcpt": "501 Syntax: RCPT TO: <address> [SP <mail-parameters>]",
}
LINE_LIMIT = 512
# All connections share one table of limits, which each new one clears and each EHLO adds to; here it is one at a time.
MAIL_LIMIT = LINE_LIMIT + 26 + 10  # what SIZE and SMTPUTF8 add (RFC 1870 §3, RFC 6531 §3.4)
READER_LIMIT = 1_001  # line_length_limit: octets of a line, its CR counted
SIZE_LIMIT = 33_554_432
TOO_LONG = "500 Command line too long"
PARAMETER_WORDS = "letters and digits, and a value where there is an ="


def _line_fits(parts: Parts) -> bool:
    return len(parts["text"]) <= (MAIL_LIMIT if parts["name"].upper() == b"MAIL" else LINE_LIMIT)


def _is_blank(parts: Parts) -> bool:
    return not parts["line"].rstrip(b"\r")


def _upper_name(parts: Parts) -> Mapping[str, bytes]:
    return {"NAME": parts["name"].upper()}


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _take_address(parts: Parts) -> Mapping[str, Piece]:
    """The address as Python finds it, and the parameters behind it."""
    rest = parts["rest"].rstrip(b" \t\n\r\x0b\x0c").decode("utf-8", "surrogateescape")
    text = rest.strip()
    lead = len(_encoded(rest[: len(rest) - len(rest.lstrip())]))
    whole = (lead, lead + len(_encoded(text)))
    if not text:
        return {"no_address": (b"", whole)}
    try:
        found: Address = angle_addr(text) if text[0] == "<" else addr_spec(text)
    except Malformed:
        return {"malformed": (b"", whole)}
    except Crash as crash:
        return {"crash": (str(crash).encode(), whole)}
    if found.empty:
        return {"no_address": (b"", whole)}
    behind = whole[0] + len(_encoded(text[: found.end]))
    return _parameters(text[found.end :], (behind, whole[1]))


def _parameters(text: str, span: tuple[int, int]) -> Mapping[str, Piece]:
    """_getparams(), on capitals; of a repeated parameter the last counts."""
    words = text.upper().split()
    values: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not name.isalnum() or (equals and not value):
            return {"bad_parameters": (_encoded(word), span)}
        values[name] = value
    known: dict[str, Piece] = {
        name: (_encoded(values.pop(name)), span) for name in ("BODY", "SMTPUTF8", "SIZE") if name in values
    }
    return {
        **known,
        "parameters": (b" ".join(map(_encoded, words)), span),
        "unknown": (_encoded(" ".join(values)), span),
    }


def _is_body(parts: Parts) -> bool:
    return parts["BODY"] in (b"7BIT", b"8BITMIME")


def _has_no_value(parts: Parts) -> bool:
    return not parts["SMTPUTF8"]


def _is_size(parts: Parts) -> bool:
    return parts["SIZE"].decode("utf-8", "surrogateescape").isdigit()


def _is_number(parts: Parts) -> bool:
    """A superscript is a digit to str.isdigit(), but not to int()."""
    return parts["SIZE"].decode("utf-8", "surrogateescape").isdecimal()


def _size_fits(parts: Parts) -> bool:
    return int(parts["SIZE"].decode("utf-8", "surrogateescape")) <= SIZE_LIMIT


def _size_literal(parts: Parts) -> Mapping[str, bytes]:
    return {"literal": repr(parts["SIZE"].decode("utf-8", "surrogateescape")).encode()}


def _nothing_unknown(parts: Parts) -> bool:
    return not parts["unknown"]


def _no_parameters(parts: Parts) -> bool:
    return not parts["parameters"]


def _path(verb: str, keyword: str) -> tuple[Stage | Reading, ...]:
    """The same steps for either verb."""
    named = {"from": "FROM: and an address", "to": "TO: and an address"}[keyword]
    return (
        Stage(f"{verb}_bare", SYNTAX[verb], named, "text", "bare", refuses=True, when=(verb,)),
        Stage(f"{verb}_keyword", SYNTAX[verb], named, f"{verb}_argument", keyword, ("rest",)),
        Reading(f"{verb}_address", _take_address, "rest", (verb,)),
        unwanted(f"{verb}_crash", "500 Error: {crash}", "an address", "crash", verb),
        unwanted(
            f"{verb}_malformed",
            "553 5.1.3 Error: malformed address",
            "an address, perhaps with comments",
            "malformed",
            verb,
        ),
        unwanted(f"{verb}_no_address", SYNTAX[verb], "an address", "no_address", verb),
        unwanted(f"{verb}_parameters", SYNTAX[verb], PARAMETER_WORDS, "bad_parameters", verb),
    )


MAIL_VALUES = (
    holds("body", "501 Error: BODY can only be one of 7BIT, 8BITMIME", "7BIT or 8BITMIME", "BODY", _is_body, "mail"),
    holds("smtputf8", "501 Error: SMTPUTF8 takes no arguments", "SMTPUTF8 alone", "SMTPUTF8", _has_no_value, "mail"),
    holds("size", SYNTAX["mail"], "a number", "SIZE", _is_size, "mail"),
    holds(
        "number",
        "500 Error: (ValueError) invalid literal for int() with base 10: {literal}",
        "a number",
        "SIZE",
        _is_number,
        "mail",
        echo=_size_literal,
    ),
    holds(
        "size_limit",
        "552 Error: message size exceeds fixed maximum message size",
        f"at most {SIZE_LIMIT}",
        "SIZE",
        _size_fits,
        "mail",
    ),
    holds(
        "mail_unknown",
        "555 MAIL FROM parameters not recognized or not implemented",
        "SIZE, BODY or SMTPUTF8",
        "unknown",
        _nothing_unknown,
        "mail",
    ),
)

SERVER = Server(
    id="aiosmtpd@1.4",
    software="aiosmtpd 1.4.6 (PyPI) on Python 3.11",
    configuration="SMTPUTF8 enabled",
    basis="measured",
    stages=(
        line_length(TOO_LONG, READER_LIMIT - 1)._replace(name="read"),
        Stage("blank", "500 Error: bad syntax", "a command", rule="", where=_is_blank, refuses=True),
        Stage("stripped", "", "", binds=("text",)),
        Stage("bad_command", "500 Error: bad syntax", "ASCII in the name of the command", "text", refuses=True),
        Stage("command", "500 Error: bad syntax", "a command", "text", binds=("name",)),
        holds("line_length", TOO_LONG, f"at most {LINE_LIMIT} octets, {MAIL_LIMIT} for MAIL", "line", _line_fits),
        Stage("other_command", "", "", "text", accepts=True),
        asks_verb(
            "verb",
            '500 Error: command "{NAME}" not recognized',
            "MAIL or RCPT and a space",
            "text",
            echo=_upper_name,
        ),
        *_path("mail", "from"),
        *_path("rcpt", "to"),
        *MAIL_VALUES,
        holds(
            "rcpt_unknown",
            "555 RCPT TO parameters not recognized or not implemented",
            "no parameters",
            "parameters",
            _no_parameters,
            "rcpt",
        ),
    ),
    accepts={"MAIL": "250 OK", "RCPT": "250 OK"},
    source="aiosmtpd/smtp.py, email/_header_value_parser.py",
)
