"""Haraka with one plugin that accepts every sender and recipient.

Strategy. The stages follow cmd_mail() and cmd_rcpt(): what rfc1869.js makes of the line, then the descent of
@haraka/email-address, whose messages name a position. Positions are in UTF-16 units of the address as the server has
it: decoded, and a recipient without brackets put into them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..stages import Parts, Piece, Reading, Server, Stage, Version, asks_verb, holds, line_length, unwanted
from . import _haraka_address as read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FAILED = "501 Command parsing failed\nError: "
INVALID = "501 Invalid {role} address {shown}: "
PREFIX = {"mail": "FROM:", "rcpt": "TO:"}
AT_POSITION = "Invalid RFC-5321 address at position {position}: "


def _parameters(verb: str, reads: Callable[[Parts], Mapping[str, Piece]]) -> Reading:
    return Reading(f"{verb}_parameters", reads, "rest", (verb,))


def _missing(verb: str) -> str:
    return f"{FAILED}Invalid format of {verb} command: missing {PREFIX[verb]} prefix"


def _prefix(verb: str, rule: str) -> Stage:
    return Stage(f"{verb}_{rule}", _missing(verb), PREFIX[verb], f"{verb}_argument", rule, ("rest",))


def _path(verb: str, keyword: str) -> tuple[Stage | Reading, ...]:
    return (
        Stage(f"{verb}_bare", _missing(verb), PREFIX[verb], "line", "bare", refuses=True, when=(verb,)),
        _prefix(verb, keyword),
        _parameters(verb, read.take_off_parameters),
        unwanted(
            f"{verb}_unbracketed",
            f"{FAILED}Invalid format of {verb} command: {{unbracketed}}",
            "the address in angle brackets",
            "unbracketed",
            verb,
        ),
    )


def _at(name: str, message: str, words: str, on: str, rule: str | None = None, **more: Any) -> Stage:
    settings = {"rule": name if rule is None else rule, "echo": read.stumble, **more}
    return Stage(name, INVALID + AT_POSITION + message, words, on, **settings)


ADDRESS: tuple[Stage | Reading, ...] = (
    unwanted(
        "spaced", FAILED + 'Syntax error in parameters ("{spaced}")', "an address without white space, and parameters"
    ),
    holds(
        "path_limit",
        INVALID + "RFC-5321 path exceeds 256 octets ({octets} given)",
        f"at most {read.PATH_LIMIT} octets",
        "address",
        read.path_fits,
        "!settled",
        echo=read.octets,
    ),
    _at(
        "route_label",
        f"sub-domain label exceeds {read.LABEL_LIMIT} octets",
        f"at most {read.LABEL_LIMIT} octets",
        "route_tail",
        "",
        where=read.hops_fit,
        echo=read.behind_hop,
    ),
    _at(
        "route",
        "{wanted}",
        "a source route, or no @ at the beginning",
        "route_tail",
        binds=("mailbox",),
        echo=read.in_route,
    ),
    _at(
        "local_start",
        "expected atom in local-part",
        "an atom or a quoted string",
        "mailbox",
        binds=("quoted", "dotted"),
    ),
    _at("dot_string", 'expected atom after "."', "an atom", "dotted", binds=("after_local",)),
    _at("open_quote", "unterminated quoted-string", "a closing quote", "quoted", refuses=True, echo=read.at_end),
    _at(
        "bad_pair",
        "invalid quoted-pair",
        "a printable character behind a backslash",
        "quoted",
        refuses=True,
        binds=("left",),
    ),
    _at(
        "quoted_string",
        "invalid character in quoted-string",
        "printable characters",
        "quoted",
        binds=("behind_quote",),
    ),
    _at("at", 'expected "@"', "an @", "after_local", binds=("non_local",)),
    _at("at_quoted", 'expected "@"', "an @", "behind_quote", "at", binds=("non_local",)),
    _at("non_local_start", "expected sub-domain", "a letter or a digit", "non_local", binds=("literal", "host")),
    _at(
        "long_label",
        f"sub-domain label exceeds {read.LABEL_LIMIT} octets",
        f"at most {read.LABEL_LIMIT} octets",
        "host",
        "host",
        where=read.labels_fit,
        echo=read.behind_label,
    ),
    _at("labels", "expected sub-domain", "a letter or a digit", "host", binds=("after_domain",)),
    _at("open_literal", "unterminated address literal", "a closing bracket", "literal", refuses=True, echo=read.at_end),
    _at(
        "literal_whole",
        "invalid character in address literal",
        "printable characters",
        "literal",
        binds=("body", "behind_literal"),
    ),
    _at(
        "literal_body",
        "invalid address literal",
        "an IPv4 or IPv6 address, or a tag and more",
        "literal",
        where=read.is_literal,
        echo=read.at_literal,
    ),
    *(
        step
        for part in ("after_domain", "behind_literal")
        for step in (
            Stage(
                f"close_{part}",
                INVALID + AT_POSITION + 'expected ">"',
                "a closing bracket",
                part,
                "close",
                ("trailing",),
                when=("open",),
                echo=read.stumble,
            ),
            Stage(
                f"wrapped_{part}",
                INVALID + AT_POSITION + 'expected ">"',
                "nothing more",
                part,
                "wrapped_close",
                ("added",),
                when=("wrapped",),
                echo=read.stumble,
            ),
            Stage(
                f"bare_{part}",
                INVALID + AT_POSITION + "trailing input after address",
                "nothing more",
                part,
                "end",
                when=("!open", "!wrapped"),
                echo=read.stumble,
            ),
        )
    ),
    _at("trailing", "trailing input after address", "nothing more", "trailing", "end"),
    _at("added", "trailing input after address", "nothing more", "added", "", refuses=True, echo=read.at_added),
    Reading("mailbox", read.mailbox_parts, "mailbox"),
    holds(
        "local_part_limit",
        INVALID + f"RFC-5321 local-part exceeds {read.LOCAL_PART_LIMIT} octets",
        f"at most {read.LOCAL_PART_LIMIT} octets",
        "local_part",
        read.local_part_fits,
        echo=read.shown,
    ),
    holds("idn", INVALID + "invalid IDN domain", "UTF-8", "domain_part", read.is_idn, echo=read.shown),
)


SERVER = Server(
    id="haraka@3.3",
    software="Haraka 3.3.4 (npm)",
    configuration="one plugin that accepts every sender and recipient",
    basis="measured",
    stages=(
        line_length("521 Command line too long", read.LINE_LIMIT, closes=True),
        Stage("tls", "501 SSL attempted over a non-SSL socket", "no TLS", refuses=True, closes=True),
        Stage(
            "separator", "500 Unrecognized command", "no CR or other line separator", refuses=True, where=read.separated
        ),
        Stage("other_command", "", "", accepts=True),
        asks_verb("command", "500 Unrecognized command", "MAIL or RCPT and a space"),
        *_path("mail", "from"),
        *_path("rcpt", "to"),
        *ADDRESS,
        holds("size", "550 Message too big!", f"at most {read.SIZE_LIMIT}", "size", read.size_fits, "mail"),
    ),
    accepts={"MAIL": "250 sender {format} OK", "RCPT": "250 recipient {format} OK"},
    others=(
        Version(
            id="haraka-strict@3.3",
            software="Haraka 3.3.4 (npm)",
            configuration="as haraka@3.3, with strict_rfc1869 in connection.ini, for clients that may not relay",
            changes=("No white space is taken behind the colon.", "An address must stand in angle brackets."),
            stages={
                "mail_from": _prefix("mail", "strict_from"),
                "rcpt_to": _prefix("rcpt", "strict_to"),
                "mail_parameters": _parameters("mail", read.take_off_parameters_strictly),
                "rcpt_parameters": _parameters("rcpt", read.take_off_parameters_strictly),
            },
        ),
    ),
    source="connection.js, haraka-utils/lib/rfc1869.js, @haraka/email-address/lib/envelope.js, literals.js",
)
