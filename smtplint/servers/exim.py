"""Exim, stock but for ACLs that accept, with DSN and SMTPUTF8 advertised.

Strategy. The line and the verb are compared to the letter; then the options are taken off the end of the argument
(``_exim_options``), and what is left is read as an address of a message's header (``_exim_address``), which is where
most replies come from: they quote the argument and say why. Whether a domain is needed comes last, after the size.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..stages import Parts, Piece, Reading, Server, Stage, Version, holds, unwanted
from . import _exim_options
from ._exim_address import Fault, extract

SIZE_LIMIT = 50 * 2**20  # octets: message_size_limit = 50M
REPLY_LIMIT = 16_384  # octets: big_buffer_size, in which a reply is put together

MAIL = ("!rcpt",)
RCPT = ("rcpt",)

UNKNOWN_COMMAND = "500 unrecognized command"

WORD = "a local part: atoms or a quoted string"
FAULTS = {  # a fault of the address: Exim's reason, and what may stand there
    "open_quote": ("unmatched doublequote in local part", "a quoted string that is closed"),
    "open_quote_in_name": (
        'unmatched doublequote in local part (expected word or "<")',
        "a quoted string that is closed",
    ),
    "no_local_part": ("missing or malformed local part", WORD),
    "no_local_part_in_name": (
        'missing or malformed local part (expected word or "<")',
        "@ and a domain, or an address in angle brackets",
    ),
    "empty": ("empty address", "an address"),
    "no_at": ('"@" or "." expected after "{local}"', "@ and a domain"),
    "bad_domain": ("domain missing or malformed", "a domain: letters, digits and hyphens, no hyphen first"),
    "bad_utf8": ("invalid UTF-8 byte sequence", "UTF-8"),
    "literal": ("domain literals not allowed", "a domain name, not an IP address"),
    "bad_literal": ("malformed domain literal", "an IP address and ]"),
    "no_colon": ("colon expected after route list", ": after the source route"),
    "route_alone": ("no local part", "a local part before the @"),
    "route_without_domain": ("domain missing in source-routed address", "@ and a domain"),
    "no_bracket": ("'>' missing at end of address", ">"),
    "stray": ("malformed address: {rest} may not follow {before}", "nothing after the address but known parameters"),
    "too_long": ("address is ridiculously long: {beginning}...", "at most 256 octets"),
}


def _address(parts: Parts, literals: bool = False) -> Mapping[str, Piece]:
    """The mailbox without its comments ("qualified" or "unqualified"), or the fault by its name."""
    data = parts["data"]
    try:
        found = extract(data, null="rcpt" not in parts, utf8="smtputf8" in parts, literals=literals)
    except Fault as fault:
        span = fault.place, min(fault.place + 1, len(data))
        pieces = {name: (text, span) for name, text in fault.pieces.items()}
        reason = FAULTS[fault.kind][0].format_map({k: v.decode("latin-1") for k, v in fault.pieces.items()})
        if len("501 : \r\n") + len(data) + len(reason) >= REPLY_LIMIT:
            return {"overflow": (data, span)}
        return {**pieces, fault.kind: (data, span)}
    name = "mailbox" if found.qualified or not found.mailbox else "unqualified"
    return {name: (found.mailbox, found.span)}


def _literals_too(parts: Parts) -> Mapping[str, Piece]:
    return _address(parts, literals=True)


def _size_fits(parts: Parts) -> bool:
    return int(parts["size"]) <= SIZE_LIMIT


def _is_postmaster(parts: Parts) -> bool:
    return parts["unqualified"].lower() == b"postmaster"


SERVER = Server(
    id="exim@4.98",
    software="Exim 4.98.2 (Debian 13, exim4-daemon-heavy)",
    configuration="ACLs accept; DSN and SMTPUTF8 advertised; no domain literals, sizes up to 50 MiB (stock)",
    basis="measured",
    stages=(
        Stage("buffer", UNKNOWN_COMMAND, "at most 16,384 octets with the CR"),
        Stage("no_nul", "501 NUL characters are not allowed in SMTP commands", "no NUL"),
        Stage("other_command", "", "", accepts=True),
        Stage("verb", UNKNOWN_COMMAND, "MAIL FROM: or RCPT TO:, with one space", binds=("rcpt", "argument")),
        Stage("operand", "501 MAIL must have an address operand", "an address", "argument", when=MAIL),
        Stage("rcpt_operand", "501 RCPT must have an address operand", "an address", "argument", "operand", when=RCPT),
        Reading("options", _exim_options.read, "argument"),
        unwanted("bad_body", "501 invalid data for BODY", "7BIT or 8BITMIME"),
        unwanted("bad_ret", "501 Value for RET is invalid", "FULL or HDRS"),
        unwanted("ret_twice", "501 RET can be specified once only", "RET once"),
        unwanted("envid_twice", "501 ENVID can be specified once only", "ENVID once"),
        unwanted("bad_auth", "501 invalid data for AUTH", "xtext or <>"),
        unwanted("orcpt_twice", "501 ORCPT can be specified once only", "ORCPT once"),
        unwanted("notify_twice", "501 NOTIFY can be specified once only", "NOTIFY once"),
        unwanted(
            "bad_notify",
            "501 Invalid value for NOTIFY parameter",
            "NEVER alone, or SUCCESS, FAILURE, DELAY parted by commas",
        ),
        Reading("address", _address, "argument"),
        unwanted("overflow", "421 Unexpected error", "an argument short enough to be quoted in a reply", closes=True),
        *(unwanted(name, f"501 {{data}}: {reason}", words) for name, (reason, words) in FAULTS.items()),
        holds(
            "size", "552 Message size exceeds maximum permitted", f"at most {SIZE_LIMIT:,} octets", "size", _size_fits
        ),
        unwanted(
            "sender_domain", "501 {data}: sender address must contain a domain", "@ and a domain", "unqualified", *MAIL
        ),
        holds(
            "recipient_domain",
            "501 {data}: recipient address must contain a domain",
            "@ and a domain, or postmaster",
            "unqualified",
            _is_postmaster,
            *RCPT,
        ),
    ),
    accepts={"MAIL": "250 OK", "RCPT": "250 Accepted"},
    others=(
        Version(
            id="exim@4.96",
            software="Exim 4.96 (Debian 12, exim4-daemon-heavy)",
            changes=("No reply to MAIL or RCPT differs.",),
            stages={},
        ),
        Version(
            id="exim-literals@4.98",
            software="Exim 4.98.2 (Debian 13, exim4-daemon-heavy)",
            configuration="as stock, and allow_domain_literals = true",
            changes=(
                "An IP address in square brackets is taken as a domain.",
                'In them stand hexadecimal digits, ":" and "."; whether that is an address is not asked.',
            ),
            stages={"address": Reading("address", _literals_too, "argument")},
        ),
    ),
    source="smtp_in.c (smtp_setup_msg, extract_option, smtp_read_command) and parse.c of Exim 4.98.2",
)
