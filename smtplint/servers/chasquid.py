"""chasquid, serving the domain lab.test with an alias that catches all.

Strategy. The stages are those of conn.go: the line, the verb, the first word after the colon, the address as Go's
net/mail reads it, then length and IDNA, which a sender and a recipient meet in a different order. A recipient of
the server's own domain is also a user name, and must be one by PRECIS; others are a matter of relaying.
"""

from __future__ import annotations

import re
import unicodedata

from ..regexes import regex
from ..stages import Parts, Server, Stage, Version, holds, line_length, unwanted
from ._inet import is_ipv4, is_ipv6
from ._precis import is_username

LINE_LIMIT = 1_000
ADDRESS_LIMIT = 256  # octets of the address without quotes, in UTF-8
OWN_DOMAINS = frozenset(("lab.test", "localhost"))  # every host takes itself for local, by that name

_ESCAPE = regex(r"\\(.)", re.DOTALL)
_NOT_UTF8 = regex("[\udc80-\udcff]")


def _pairs(parts: Parts) -> bool:
    """What opens closes, and a literal holds an IP address (no "IPv6:" before it)."""
    if ("opening" in parts) != ("closing" in parts) or ("group" in parts) != ("end_of_group" in parts):
        return False
    ip = parts.get("ip")
    return ip is None or is_ipv4(ip) or is_ipv6(ip)


def _old_pairs(parts: Parts) -> bool:
    return ("old_opening" in parts) == ("old_closing" in parts) and ("old_group" in parts) == (
        "old_end_of_group" in parts
    )


def _address(parts: Parts) -> tuple[str, str]:
    """The address as the server holds it, cut at its first "@", be that inside quotes."""
    local_part = _text(parts.get("local_part") or parts.get("old_local_part", b""))
    if local_part.startswith('"'):
        local_part = _ESCAPE.sub(r"\1", local_part[1:-1])
    user, _, domain = f"{local_part}@{_text(parts.get('domain') or parts.get('old_domain', b''))}".partition("@")
    return user, domain


def _text(raw: bytes) -> str:
    return _NOT_UTF8.sub("\ufffd", raw.decode("utf-8", "surrogateescape"))


def _octets(user: str, domain: str) -> int:
    return len(f"{user}@{domain}".encode("utf-8", "surrogatepass"))


def _sender_fits(parts: Parts) -> bool:
    return _octets(*_address(parts)) <= ADDRESS_LIMIT


def _recipient_fits(parts: Parts) -> bool:
    user, domain = _address(parts)
    return _octets(user, _unicode_domain(domain) or domain) <= ADDRESS_LIMIT


def _has_unicode_domain(parts: Parts) -> bool:
    return _unicode_domain(_address(parts)[1]) is not None


def _is_user(parts: Parts) -> bool:
    user, domain = _address(parts)
    return _unicode_domain(domain) not in OWN_DOMAINS or is_username(user)


def _unicode_domain(domain: str) -> str | None:
    """The domain with its A-labels decoded, NFC and lower case; None where Punycode is broken (RFC 3492)."""
    if "xn--" not in domain:
        return unicodedata.normalize("NFC", domain).lower()
    labels = [_u_label(label[4:]) if label.startswith("xn--") else label for label in domain.split(".")]
    if None in labels:
        return None
    return unicodedata.normalize("NFC", ".".join(label or "" for label in labels)).lower()


def _u_label(encoded: str) -> str | None:
    basic, delimiter, extended = encoded.rpartition("-")
    if delimiter and not basic:
        return None
    if not extended:
        return basic
    try:
        decoded = f"{'a' * len(basic)}{delimiter}{extended}".encode("ascii").decode("punycode")
    except UnicodeError:
        return None
    letters = iter(basic)
    return "".join(next(letters, char) if char == "a" else char for char in decoded)


_ADDRESS = ("group", "opening", "local_part", "domain", "ip", "closing", "end_of_group")
_OLD_ADDRESS = ("old_group", "old_opening", "old_local_part", "old_domain", "old_closing", "old_end_of_group")
_ADDRESS_WORDS = "an address, in brackets or without, with no blank in it"
_END_WORDS = "the end, or a comment: what begins with a whole address is one"
TAKES_SENDER = "250 2.1.5 You feel like you are being watched"
SENDER = "501 5.1.7 Sender address malformed"
RECIPIENT = "501 5.1.3 Malformed destination address"
NO_ADDRESS = "500 5.5.4 Malformed command: EOF"


def _old(name: str, reply: str, verb: str) -> Stage:
    """The step on an address as the older version reads it."""
    return Stage(name, reply, _ADDRESS_WORDS, "token", "old_address", _OLD_ADDRESS, where=_old_pairs, when=(verb,))


SERVER = Server(
    id="chasquid@1.15",
    software="chasquid 1.15 (Debian 13), built with Go 1.24",
    configuration="one domain with a catch-all alias; SMTPUTF8 on (stock)",
    basis="measured",
    stages=(
        line_length("554 error reading command: line too long", LINE_LIMIT, closes=True),
        Stage("other_command", "", "", accepts=True),
        Stage("http", "502 5.7.0 You hear someone cursing shoplifters", "MAIL or RCPT and a space", refuses=True),
        Stage(
            "mail_or_rcpt",
            "500 5.5.1 Unknown command",
            "MAIL or RCPT and a space",
            binds=("mail", "rcpt", "mail_params", "rcpt_params"),
        ),
        unwanted("mail_without_params", "500 5.5.2 Unknown command", "FROM:", "mail", "!mail_params"),
        unwanted("rcpt_without_params", "500 5.5.2 Unknown command", "TO:", "rcpt", "!rcpt_params"),
        Stage(
            "from", "500 5.5.2 Unknown command", "FROM:, with one space before it", "mail_params", binds=("argument",)
        ),
        Stage("to", "500 5.5.2 Unknown command", "TO:, with one space before it", "rcpt_params", binds=("argument",)),
        Stage("word", NO_ADDRESS, "an address", "argument", binds=("token",)),
        Stage("sender_ends", SENDER, _END_WORDS, "token", "address_and_more", ("fault",), refuses=True, when=("mail",)),
        Stage(
            "recipient_ends",
            RECIPIENT,
            _END_WORDS,
            "token",
            "address_and_more",
            ("fault",),
            refuses=True,
            when=("rcpt",),
        ),
        Stage("null_path", TAKES_SENDER, "", "token", accepts=True, when=("mail",)),
        Stage("sender", SENDER, _ADDRESS_WORDS, "token", "address", _ADDRESS, where=_pairs, when=("mail",)),
        Stage("recipient", RECIPIENT, _ADDRESS_WORDS, "token", "address", _ADDRESS, where=_pairs, when=("rcpt",)),
        holds(
            "sender_length",
            "501 5.1.7 Sender address too long",
            f"an address of at most {ADDRESS_LIMIT} octets",
            "token",
            _sender_fits,
            "mail",
        ),
        holds(
            "sender_idna",
            "501 5.1.8 Malformed sender domain (IDNA conversion failed)",
            "sound Punycode after xn--",
            "token",
            _has_unicode_domain,
            "mail",
        ),
        holds(
            "recipient_idna",
            "501 5.1.2 Malformed destination domain (IDNA conversion failed)",
            "sound Punycode after xn--",
            "token",
            _has_unicode_domain,
            "rcpt",
        ),
        holds(
            "recipient_length",
            "501 5.1.3 Destination address too long",
            f"an address of at most {ADDRESS_LIMIT} octets, its domain in Unicode",
            "token",
            _recipient_fits,
            "rcpt",
        ),
        holds(
            "recipient_user",
            "550 5.1.3 Destination address is invalid",
            "a user name of letters, digits and ASCII only (RFC 8265)",
            "token",
            _is_user,
            "rcpt",
        ),
    ),
    accepts={
        "MAIL": TAKES_SENDER,
        "RCPT": "250 2.1.5 You have an eerie feeling...",
    },
    others=(
        Version(
            id="chasquid@1.11",
            software="chasquid 1.11 (Debian 12), built with Go 1.19",
            changes=(
                "No address literal is taken.",
                'A display name may hold any of ( ) [ ] ; @ \\ , and a comment before the "<" is part of it.',
            ),
            stages={
                "sender": _old("old_sender", SENDER, "mail"),
                "recipient": _old("old_recipient", RECIPIENT, "rcpt"),
            },
        ),
    ),
    source="internal/smtpsrv/conn.go; Go's net/mail",
)
