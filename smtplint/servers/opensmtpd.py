"""OpenSMTPD, as packaged by Debian, relaying from anywhere to anywhere.

Strategy. Whatever is wrong with an address draws one reply a verb: 553 for a sender, 501 for a recipient. What a
reply is for is therefore told by the stages, which follow smtp_command(), smtp_mailaddr() and smtp_tx_*() of
smtp_session.c; they are the same for both verbs but for the null path.
"""

from __future__ import annotations

import re

from ..regexes import regex
from ..stages import Each, Parts, Server, Stage, Version, asks_verb, holds, unwanted
from ._inet import is_ipv4, is_ipv6

SENDER = "553 5.1.0 Sender address syntax error"
RECIPIENT = "501 5.1.3 Recipient address syntax error"
BAD_ORCPT = "553 ORCPT address syntax error"

LINE_LIMIT = 65_535  # SMTP_LINE_MAX; the CR counts
COMMAND_LIMIT = 2_048  # LINE_MAX, the ending NUL included
PART_LIMIT = 255  # of struct mailaddr, user and domain alike
ENVID_LIMIT = 100
ORCPT_LIMIT = 500
HOST_LIMIT = 253  # 255 in wire form

_ESCAPED = regex(rb"\\(?:[0-9]{3}|.)", re.DOTALL)
_NOTIFY = regex(rb"(?:\A| )NOTIFY=([^ ]*)", re.IGNORECASE)


def _line_fits(parts: Parts) -> bool:
    return len(parts["line"]) + 1 < LINE_LIMIT


def _command_fits(parts: Parts) -> bool:
    return len(parts["text_of_line"]) < COMMAND_LIMIT


def _parts_fit(parts: Parts) -> bool:
    """The user is measured with its route, before that is thrown away."""
    user, at, domain = parts["inside"].rpartition(b"@")
    if not at:
        user, domain = domain, b""
    return len(user) <= PART_LIMIT and len(domain) <= PART_LIMIT


def _null_or_named(parts: Parts) -> bool:
    """A sender without a user is the null path, which has no domain either."""
    return bool(parts.get("user") or parts.get("lone_user")) or not parts.get("domain")


def _is_host(name: bytes | None, ip: bytes | None) -> bool:
    if ip is not None:
        return is_ipv4(ip) or is_ipv6(ip)
    return name is None or len(_ESCAPED.sub(b"x", name)) <= HOST_LIMIT


def _domain_holds(parts: Parts) -> bool:
    return _is_host(parts.get("host"), parts.get("ip"))


def _envid_fits(parts: Parts) -> bool:
    return len(parts["envid"]) <= ENVID_LIMIT


def _orcpt_fits(parts: Parts) -> bool:
    return len(parts["orcpt"]) <= ORCPT_LIMIT


def _orcpt_mailaddr_holds(parts: Parts) -> bool:
    user = parts.get("orcpt_user") or parts.get("orcpt_user_alone", b"")
    domain = parts.get("orcpt_domain", b"")
    if len(user) > PART_LIMIT or len(domain) > PART_LIMIT:
        return False
    return _is_host(parts.get("orcpt_host"), parts.get("orcpt_ip"))


def _notify_agrees(parts: Parts) -> bool:
    """NEVER stands alone, counted over every NOTIFY of the command so far; unknown words count for nothing."""
    values = b",".join((*_NOTIFY.findall(parts["passed"]), parts["notify"])).upper().split(b",")
    return b"NEVER" not in values or {b"SUCCESS", b"FAILURE", b"DELAY"}.isdisjoint(values)


def _path(verb: str, reply: str) -> tuple[Stage, ...]:
    """smtp_mailaddr() for one verb."""
    local_part = "null_or_local_part" if verb == "mail" else "local_part"
    null = _null_or_named if verb == "mail" else None
    words = "atoms with dots between them: no quoted string, no space, ASCII only"
    part = f"{verb}_argument"
    return (
        Stage(f"{verb}_brackets", reply, "the path in angle brackets", part, "brackets", ("inside", "options")),
        Stage(
            f"{verb}_mailaddr",
            reply,
            f"at most {PART_LIMIT} octets before the last @ and after it",
            "inside",
            "mailaddr",
            ("user", "domain", "lone_user"),
            when=(part,),
            where=_parts_fit,
        ),
        Stage(f"{verb}_user", reply, words, "user", local_part, when=(part,), where=null),
        Stage(f"{verb}_lone_user", reply, words, "lone_user", local_part, when=(part,)),
        Stage(
            f"{verb}_domain",
            reply,
            "a host name, an address literal, or nothing",
            "domain",
            "domain_part",
            ("host", "ip"),
            when=(part,),
            where=_domain_holds,
        ),
    )


MAIL_OPTIONS = Each(
    "mail_options",
    "503 5.5.4 Invalid command arguments: Unsupported option",
    "an option",
    "options",
    (
        Stage(
            "mail_option",
            "503 5.5.4 Invalid command arguments: Unsupported option {OPTION}",
            "AUTH=, SIZE=, BODY=7BIT, BODY=8BITMIME, RET= or ENVID=",
            "OPTION",
            binds=("envid",),
        ),
        holds(
            "envid",
            "503 5.5.4 Invalid command arguments: option too large, truncated: {envid}",
            f"at most {ENVID_LIMIT} octets",
            "envid",
            _envid_fits,
        ),
    ),
    "option",
    ("OPTION",),
    when=("mail_argument",),
)

_RCPT_OPTION = Stage(
    "rcpt_option",
    "503 Unsupported option {OPTION}",
    "NOTIFY= or ORCPT=",
    "OPTION",
    binds=("notify", "orcpt"),
)
_NOTIFY_ALONE = holds(
    "notify",
    "553 NOTIFY option NEVER cannot be combined with other options",
    "NEVER alone, or none of it",
    "notify",
    _notify_agrees,
)


def _rcpt_options(orcpt: Stage) -> Each:
    return Each(
        "rcpt_options",
        "503 Unsupported option",
        "an option",
        "options",
        (_RCPT_OPTION, _NOTIFY_ALONE, orcpt),
        "option",
        ("OPTION",),
        when=("rcpt_argument",),
    )


ORCPT = Stage(
    "orcpt_address",
    BAD_ORCPT,
    f"a type, a semicolon and xtext, at most {ORCPT_LIMIT} octets",
    "orcpt",
    where=_orcpt_fits,
)
ORCPT_MAILADDR = Stage(
    "orcpt_mailaddr",
    BAD_ORCPT,
    "an address of type rfc822, not as xtext",
    "orcpt",
    binds=("orcpt_user", "orcpt_user_alone", "orcpt_domain", "orcpt_host", "orcpt_ip"),
    where=_orcpt_mailaddr_holds,
)

SERVER = Server(
    id="opensmtpd@7.6",
    software="OpenSMTPD 7.6.0p1 (Debian 13)",
    configuration="any client may relay to any domain; DSN on, no SMTPUTF8 (stock)",
    basis="measured",
    stages=(
        holds("line_length", "500 5.0.0 Line too long", "a line of fewer octets", "line", _line_fits, closes=True),
        unwanted(
            "pipelining",
            "500 5.5.1 Invalid command: Pipelining not supported",
            "one line at a time",
            "more",
            closes=True,
        ),
        Stage("c_string", "500 5.0.0 Command line too long", "", binds=("text_of_line",)),
        holds(
            "command_length",
            "500 5.0.0 Command line too long",
            f"a command of fewer than {COMMAND_LIMIT} octets",
            "text_of_line",
            _command_fits,
            closes=True,
        ),
        Stage("other_command", "", "", "text_of_line", accepts=True),
        asks_verb(
            "verb",
            "500 5.5.1 Invalid command: Command unrecognized",
            "MAIL FROM: or RCPT TO:, with one space inside and none before the colon",
            "text_of_line",
        ),
        *_path("mail", SENDER),
        *_path("rcpt", RECIPIENT),
        MAIL_OPTIONS,
        _rcpt_options(ORCPT),
    ),
    accepts={"MAIL": "250 2.0.0 Ok", "RCPT": "250 2.1.5 Destination address valid: Recipient ok"},
    others=(
        Version(
            id="opensmtpd@6.8",
            software="OpenSMTPD 6.8.0p2 (Debian 12)",
            changes=(
                "ORCPT is read as an address after an optional rfc822; and not as xtext: any other type is refused.",
            ),
            stages={"rcpt_options": _rcpt_options(ORCPT_MAILADDR)},
        ),
    ),
    source="usr.sbin/smtpd/smtp_session.c, to.c, util.c",
)
