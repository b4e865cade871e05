"""nodemailer's smtp-server, whose handlers take every sender and recipient.

Strategy. Whatever is wrong with the path, and a control character in a parameter's value, draw one reply a verb; then
come parameters given twice or without a value, then what MAIL's values may be. DSN and SIZE are not advertised, so the
values of RET, ENVID, NOTIFY and ORCPT are not looked at.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..regexes import regex
from ..stages import Parts, Piece, Reading, Server, Stage, Version, holds, line_length, unwanted
from ._inet import is_ipv4, is_ipv6
from ._javascript import units, words

SYNTAX = {"mail": "501 Error: Bad sender address syntax", "rcpt": "501 Error: Bad recipient address syntax"}
LINE_LIMIT = 16_384
PATH_LIMIT = 253  # UTF-16 units, brackets and route not counted
NEED_VALUE = {"mail": ("BODY", "SIZE", "RET", "ENVID"), "rcpt": ("NOTIFY", "ORCPT")}

_XTEXT = regex(r"\+([0-9A-F]{2})")
_CONTROL = regex(r"[\x00-\x1f\x7f-\x9f]")
_SIZE = regex(rb"[0-9]{1,20}")
_ZONE = regex(rb"%[0-9a-zA-Z.:-]+\Z")
_DOTS = regex(r"[.\u3002\uff0e\uff61]")


def _words(text: bytes) -> list[tuple[int, int]]:
    """The spans of the words; a text of none has an empty one."""
    return [(start, end) for start, end in words(text) if start < end] or [(0, 0)]


def _take_words(parts: Parts) -> Mapping[str, Piece]:
    """The path, and of the parameters those that later steps look at."""
    text = parts["rest"]
    path, *parameters = _words(text)
    found: dict[str, Piece] = {"word": (text[slice(*path)], path)}
    for span in parameters:
        name, _, value = text[slice(*span)].decode("utf-8", "replace").partition("=")
        if not name:
            continue
        key, value = name.upper(), _XTEXT.sub(lambda match: chr(int(match[1], 16)), value)
        if _CONTROL.search(value):
            found["control"] = (b"", span)
            continue
        part = f"parameter {key}"
        if part in found:
            found["duplicate"] = (_CONTROL.sub(" ", key).encode(), span)
        found[part] = (value.encode(), span)
    for key in NEED_VALUE["mail" if "mail" in parts else "rcpt"]:
        empty = found.get(f"parameter {key}")
        if empty and not empty[0]:
            found["valueless"] = (key.encode(), empty[1])
            break
    return found


def _mailbox_holds(parts: Parts) -> bool:
    text = parts["address"].decode("utf-8", "replace")
    if units(text) > PATH_LIMIT:
        return False
    if (content := parts.get("content")) is not None:
        if content[:5].upper() == b"IPV6:":
            return is_ipv6(_ZONE.sub(b"", content[5:]))
        return is_ipv4(content)
    return all(map(_is_decodable, _DOTS.split(text.rpartition("@")[2])))


def _is_decodable(label: str) -> bool:
    """Whether punycode.js decodes a label that begins with "xn--"; others it leaves alone."""
    if not label.startswith("xn--"):
        return True
    encoded = label[4:].lower()
    if encoded.rfind("-") == 0:
        return False
    try:
        encoded.encode("ascii").decode("punycode")
    except UnicodeError:
        return False
    return True


def _is_size(parts: Parts) -> bool:
    return _SIZE.fullmatch(parts["parameter SIZE"]) is not None


def _is_body(parts: Parts) -> bool:
    return parts["parameter BODY"].lower() in (b"7bit", b"8bitmime")


def _has_no_value(parts: Parts) -> bool:
    return not parts["parameter SMTPUTF8"]


def _address(verb: str, role: str) -> Stage:
    return Stage(
        f"{verb}_mailbox",
        SYNTAX[verb],
        f"one @, no dot at an edge or beside another, a host name or address literal, at most {PATH_LIMIT} characters",
        "address",
        role,
        ("content",),
        where=_mailbox_holds,
        when=(verb,),
    )


def _lenient(verb: str, role: str) -> Stage:
    return Stage(f"{verb}_lenient", SYNTAX[verb], "one @", "address", f"lenient_{role}", when=(verb,))


def _path(verb: str, keyword: str, role: str) -> tuple[Stage | Reading, ...]:
    return (
        Stage(f"{verb}_head", SYNTAX[verb], f"{keyword} after one space", "line", binds=("rest",), when=(verb,)),
        Reading(f"{verb}_words", _take_words, "rest", (verb,)),
        Stage(
            f"{verb}_path",
            SYNTAX[verb],
            "an address in angle brackets, without white space",
            "word",
            "path",
            ("address",),
            when=(verb,),
        ),
        unwanted(f"{verb}_control", SYNTAX[verb], "no control character, encoded or not", "control", verb),
        Stage(
            f"{verb}_unsafe",
            SYNTAX[verb],
            "no control or invisible character",
            "address",
            "unsafe",
            refuses=True,
            when=(verb,),
        ),
        _address(verb, role),
    )


MAIL_VALUES = (
    holds("size", "501 Error: Bad message size syntax", "1 to 20 digits", "parameter SIZE", _is_size, "mail"),
    holds(
        "body",
        "501 Invalid BODY parameter value. Must be 7BIT or 8BITMIME",
        "7BIT or 8BITMIME",
        "parameter BODY",
        _is_body,
        "mail",
    ),
    holds(
        "smtputf8",
        "501 Invalid SMTPUTF8 parameter. This flag does not accept a value",
        "SMTPUTF8 alone",
        "parameter SMTPUTF8",
        _has_no_value,
        "mail",
    ),
    unwanted(
        "requiretls",
        "530 REQUIRETLS not permitted on non-TLS connections",
        "no REQUIRETLS but under TLS",
        "parameter REQUIRETLS",
        "mail",
    ),
)

SERVER = Server(
    id="smtp-server@3.21",
    software="nodemailer smtp-server 3.21.6 (npm)",
    configuration="handlers that accept all; no STARTTLS, no SIZE, no DSN",
    basis="measured",
    stages=(
        line_length("421 Error: Command line too long", LINE_LIMIT, closes=True),
        Stage("http", "421 HTTP requests not allowed", "MAIL or RCPT and a space", refuses=True, closes=True),
        Stage("other_command", "", "", accepts=True),
        Stage("command", "500 Error: command not recognized", "MAIL or RCPT and a space", binds=("mail", "rcpt")),
        *_path("mail", "FROM:", "sender"),
        *_path("rcpt", "TO:", "recipient"),
        unwanted("duplicate", "501 Error: duplicate {duplicate} parameter", "a parameter only once"),
        unwanted("valueless", "501 Error: {valueless} parameter requires a value", "a value"),
        *MAIL_VALUES,
    ),
    accepts={"MAIL": "250 Accepted", "RCPT": "250 Accepted"},
    others=(
        Version(
            id="smtp-server-lenient@3.21",
            software="nodemailer smtp-server 3.21.6 (npm)",
            configuration="as smtp-server@3.21, with lenientAddressParsing",
            changes=(
                "The address needs one @ with something on either side.",
                "Dots, host names, literals and lengths are not checked.",
            ),
            stages={"mail_mailbox": _lenient("mail", "sender"), "rcpt_mailbox": _lenient("rcpt", "recipient")},
        ),
    ),
    source="smtp-connection.ts, smtp-stream.ts",
)
