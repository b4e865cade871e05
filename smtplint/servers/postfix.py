"""Postfix: a line is cut into words, the path read as an RFC 822 address, the parameters one by one.

Versions 3.7 and 3.10 differ in what they know of UTF-8 and of Unicode. ``strict_rfc821_envelopes`` and
``smtputf8_enable`` change syntax and are profiles of their own. Source: smtpd/smtpd.c, smtpd/smtpd_token.c,
global/tok822_parse.c, trivial-rewrite/resolve.c, and the running servers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from ..grammars import whole
from ..regexes import regex
from ..stages import Each, Parts, Predicate, Reading, Rewriting, Server, Stage, Step, Version, holds, unwanted
from . import _postfix_address, _postfix_words
from ._uts46 import icu

LINE_LIMIT = 2_048
LABEL, HOSTNAME, LITERAL = 63, 255, 45  # valid_hostname.h; INET6_ADDRSTRLEN less its NUL
MESSAGE_SIZE_LIMIT = 10_240_000
UNICODE, OLD_UNICODE = 16, 15  # what the ICU of Debian 13 and of Debian 12 knows
OFF_T_MAX = 2**63 - 1


_UNPRINTABLE = regex("[\x00-\x1f\x7f\udc80-\udcff]")
_OLD_PRINTABLE = regex(rb"([ -~]|[\xc2-\xfe][\x80-\xbf]+)|.", re.DOTALL)
_NOT_ASCII_PRINTABLE = regex(rb"[^ -~]")


def _masked(text: bytes) -> bytes:
    """printable(): controls, and each octet that is not UTF-8."""
    return _UNPRINTABLE.sub("?", text.decode("utf-8", "surrogateescape")).encode()


def _masked_as_of_old(text: bytes) -> bytes:
    """The same before Postfix knew UTF-8 well."""
    return _OLD_PRINTABLE.sub(lambda match: match[1] or b"?", text)


def _masked_beyond_ascii(text: bytes) -> bytes:
    return _NOT_ASCII_PRINTABLE.sub(b"?", text)


def _long_line(mask: Callable[[bytes], bytes]) -> Rewriting:
    """smtpd_chat_query: the line is masked for the log, and then read so, if it did not end within its limit."""

    def rewritten(parts: Parts) -> bytes:
        text, nul, more = parts["buffer"].partition(b"\0")
        return (mask(text) if len(parts["line"]) >= LINE_LIMIT else text) + nul + more

    return Rewriting("long_line", rewritten, "buffer")


def _lengths(domain: bytes) -> bool:
    name = domain.removesuffix(b".")
    return len(name) <= HOSTNAME and max(map(len, name.split(b"."))) <= LABEL


def _is_hostname(domain: bytes) -> bool:
    """valid_hostname: letters, digits, "_" and inner "-"; not digits alone."""
    match = whole("servers/postfix", "mail_hostname").fullmatch
    numeric = whole("servers/postfix", "mail_numeric").fullmatch
    return bool(match(domain)) and not numeric(domain) and domain[-1:] != b"." and _lengths(domain)


def _is_ipv4(text: bytes) -> bool:
    """valid_ipv4_hostaddr: leading zeros are taken; a first octet of 0 only in 0.0.0.0."""
    octets = text.split(b".")
    if len(octets) != 4 or not all(octet.isdigit() and int(octet) <= 255 for octet in octets):
        return False
    return int(octets[0]) != 0 or not text.strip(b"0.")


def _is_ipv6(text: bytes) -> bool:
    """valid_ipv6_hostaddr: at most seven colons and one "::"; how many groups there are is not asked."""
    fields = text.split(b":")
    last = fields.pop()
    if not 2 <= len(fields) <= 7 or (not fields[0] and fields[1:2] not in ([b""], [])):
        return False
    inner_gaps = sum(not field for field in fields[1:])
    if inner_gaps > 1 or not all(len(field) <= 4 and _is_hex(field) for field in fields if field):
        return False
    if b"." in last:
        return len(fields) <= 6 and _is_ipv4(last)
    return len(last) <= 4 and _is_hex(last) if last else not fields[-1]


def _is_hex(text: bytes) -> bool:
    return not text.strip(b"0123456789abcdefABCDEF")


def _is_mailhost(literal: bytes) -> bool:
    """valid_mailhost_literal: an address in brackets, IPv6 with its tag."""
    inner = literal[1:-1]
    if literal[-1:] != b"]" or b"]" in inner or len(inner) > LITERAL:
        return False
    return _is_ipv6(inner[5:]) if inner[:5].lower() == b"ipv6:" else _is_ipv4(inner)


def _literal_holds(parts: Parts) -> bool:
    return _is_mailhost(parts["literal"])


def _lengths_hold(parts: Parts) -> bool:
    return _lengths(parts["domain"])


def _declared(parts: Parts) -> bool:
    """Whether SMTPUTF8 is one of the words behind MAIL's path: Postfix looks for it before it reads the address."""
    text, at = parts["parameters"], 0
    cut = whole("servers/postfix", "mail_parameters").match
    while "mail" in parts and (word := cut(text, at)) and word.end() > at:
        if word["option"].upper() == b"SMTPUTF8":
            return True
        at = word.end()
    return False


def _is_domain(domain: str, declared: bool, unicode: int | None) -> bool:
    """resolve_addr and smtpd_check_addr: the domain of the resolved address, which is all that is checked.

    ``unicode`` is the version that its ICU knows; None where it takes no domain beyond ASCII.
    """
    raw = domain.encode("latin-1")
    if raw.startswith(b"["):
        return _is_mailhost(raw)
    if raw.isascii():
        return _is_hostname(raw)
    if unicode is None:
        return False
    name = raw.decode("utf-8")
    ascii_name = icu(name, unicode)
    # Letters are folded before they are looked at: U+212A, the Kelvin sign, becomes "k", which needs no SMTPUTF8.
    return (declared or name.casefold().isascii()) and ascii_name is not None and _is_hostname(ascii_name.encode())


def _idn_holds(parts: Parts, unicode: int = UNICODE) -> bool:
    return _is_domain(parts["idn"].decode("latin-1").removesuffix("."), _declared(parts), unicode)


def _address_holds(parts: Parts, strict: bool = False, unicode: int | None = UNICODE) -> bool:
    """extract_addr: at most one address, none only for MAIL, and its domain in order."""
    text = parts["path"].decode("latin-1")
    if text[:1] == "<" and text[-1:] == ">":
        text = text[1:-1]
    if text[:1] == "@":
        text = text[text.find(":") + 1 :]
    found = _postfix_address.expression(text)
    if found.addresses > 1 or (strict and (found.other or found.internal[:1] == "@")):
        return False
    if not found.internal:
        return "mail" in parts
    address = _postfix_address.resolved(_postfix_address.rewritten(found.internal))
    return address[:1] != "-" and _is_domain(address.rpartition("@")[2], _declared(parts), unicode)


def _in_brackets(parts: Parts) -> bool:
    return parts["words"][:1] == b"<"


def _size_fits(parts: Parts) -> bool:
    """off_cvt_string: the number is no larger than a file offset."""
    digits = parts["message_size"].lstrip(b"0")
    return len(digits) <= 19 and int(digits or b"0") <= OFF_T_MAX


def _message_fits(parts: Parts) -> bool:
    return int(parts["message_size"]) <= MESSAGE_SIZE_LIMIT


def _brackets(verb: str, reply: str, where: Predicate | None = None) -> Stage:
    """The path as a whole, of which stock Postfix asks nothing."""
    return holds(f"{verb}_brackets", reply, "an address in angle brackets", "words", where, verb)


def _idn(verb: str, reply: str, where: Predicate | None) -> Stage:
    words = "a domain in ASCII" + (", or a valid one and SMTPUTF8 among the parameters" if where else "")
    return Stage(f"{verb}_idn", reply, words, "idn", "", refuses=where is None, where=where, when=(verb,))


def _other(verb: str, reply: str, where: Predicate) -> Stage:
    return holds(f"{verb}_other", reply, "one address, of a valid domain", "other", where, verb)


def _words(verb: str, frame: str, syntax: str, bad: str) -> tuple[Step, ...]:
    """The second and the third word: the same steps for both verbs, each with its own replies."""
    when = (verb,)
    closed = "the end of the quoted string or of the angle bracket"
    cuts = ("local", "domain", "idn", "literal", "other")
    numeric = "a host name, or an address literal in square brackets"
    mailhost = 'an IPv4 address, or "IPv6:" and an IPv6 address'
    return (
        Stage(
            f"{verb}_frame", syntax, f'"{frame.upper()}:", then an address', "arguments", frame, ("words",), when=when
        ),
        Reading(f"{verb}_argument", _postfix_words.argument, "words", when),
        _brackets(verb, bad),
        unwanted(f"{verb}_loose_end", bad, closed, "loose_end", *when),
        Stage(f"{verb}_mailbox", bad, "an address", "path", "mailbox", cuts, when=when),
        Stage(f"{verb}_option_like", bad, 'no "-" in front', "local", "option_like", refuses=True, when=when),
        Stage(f"{verb}_hostname", bad, "a host name", "domain", "hostname", where=_lengths_hold, when=when),
        Stage(f"{verb}_numeric", bad, numeric, "domain", "numeric", refuses=True, when=when),
        _idn(verb, bad, _idn_holds),
        Stage(f"{verb}_mailhost", bad, mailhost, "literal", "mailhost", where=_literal_holds, when=when),
        _other(verb, bad, _address_holds),
    )


def _once(name: str, reply: str, keyword: str) -> Stage:
    """A second one is refused: the part ``name`` is bound by the step that took the first."""
    return unwanted(f"second_{name}", reply, f"{keyword} only once", f"{keyword.lower()}_value", name)


UNSUPPORTED = "555 5.5.4 Unsupported option: {option}"
BAD_RET = "501 5.5.4 Bad RET parameter syntax"
BAD_ENVID = "501 5.5.4 Bad ENVID parameter syntax"
SECOND_AUTH = "503 5.5.4 Error: multiple AUTH= options"
BAD_NOTIFY = "501 5.5.4 Error: Bad NOTIFY parameter syntax"
BAD_ORCPT = "501 5.5.4 Error: Bad ORCPT parameter syntax"
BAD_SIZE = "501 5.5.4 Bad message size syntax"
SIZE_OVERFLOW = "552 5.3.4 Message size exceeds file system imposed limit"
TOO_BIG = "552 5.3.4 Message size exceeds fixed limit"
MAIL_VALUES = ("size_value", "ret_value", "envid_value", "auth_value", "smtputf8", "unsupported")
RCPT_VALUES = ("notify_value", "orcpt_value", "uxtext_value", "typed_value", "unsupported")
MAIL_KEYWORDS = "SIZE=, BODY=7BIT, BODY=8BITMIME, RET=, ENVID=, AUTH= or SMTPUTF8"
ASCII_KEYWORDS = "SIZE=, BODY=7BIT, BODY=8BITMIME, RET=, ENVID= or AUTH="


def _known(keywords: str) -> tuple[Stage, ...]:
    """MAIL's parameters but for those that are not known."""
    return (
        Stage("mail_option", UNSUPPORTED, keywords, "option", binds=MAIL_VALUES),
        unwanted("mail_unsupported", UNSUPPORTED, keywords, "unsupported"),
    )


MAIL_OPTIONS = (
    Stage("message_size", BAD_SIZE, "digits", "size_value", binds=("message_size",)),
    holds("size_range", SIZE_OVERFLOW, "at most 2 to the 63rd less 1", "size_value", _size_fits),
    _once("dsn_ret", BAD_RET, "RET"),
    Stage("dsn_ret", BAD_RET, "FULL or HDRS", "ret_value", binds=("dsn_ret",)),
    _once("dsn_envid", BAD_ENVID, "ENVID"),
    Stage("dsn_envid", BAD_ENVID, "xtext for printable ASCII", "envid_value", binds=("dsn_envid",)),
    _once("sasl_sender", SECOND_AUTH, "AUTH"),
    Stage("auth_sender", SECOND_AUTH, "a mailbox", "auth_value", binds=("sasl_sender",)),
)
RCPT_OPTIONS = (
    Stage("rcpt_option", UNSUPPORTED, "NOTIFY= or ORCPT=", "option", binds=RCPT_VALUES),
    unwanted("rcpt_unsupported", UNSUPPORTED, "NOTIFY= or ORCPT=", "unsupported"),
    _once("dsn_notify", BAD_NOTIFY, "NOTIFY"),
    Stage("dsn_notify", BAD_NOTIFY, "NEVER, or SUCCESS, FAILURE and DELAY", "notify_value", binds=("dsn_notify",)),
    _once("dsn_orcpt", BAD_ORCPT, "ORCPT"),
    _once("uxtext", BAD_ORCPT, "ORCPT"),
    Stage("dsn_orcpt", BAD_ORCPT, "an address type, a semicolon and xtext", "typed_value", binds=("dsn_orcpt",)),
    Stage("uxtext", BAD_ORCPT, "code points as \\x{…}, at most 10FFFF", "uxtext_value", binds=("uxtext",)),
)


def _parameters(verb: str, options: tuple[Stage, ...]) -> Each:
    name = f"{verb}_parameters"
    return Each(name, UNSUPPORTED, "a parameter", "parameters", options, "parameter", ("option",), (verb,))


BAD_SENDER = "501 5.1.7 Bad sender address syntax"
BAD_RECIPIENT = "501 5.1.3 Bad recipient address syntax"
UTF8 = Stage("utf8", "500 5.5.2 Error: bad UTF-8 syntax", "valid UTF-8", "command")
GOODBYE = "221 2.7.0 Error: I can break rules, too. Goodbye."

SERVER = Server(
    id="postfix@3.10",
    software="Postfix 3.10.13",
    configuration="stock, SMTPUTF8 on, relaying from loopback; its own domains are lab.test and localhost",
    basis="measured",
    source="smtpd.c, smtpd_token.c, tok822_parse.c, resolve.c of Postfix 3.10.13 and 3.7.11; both running",
    stages=(
        Stage("buffered", "", "", binds=("buffer",)),
        _long_line(_masked),
        Stage("terminated", "", "", "buffer", binds=("command",)),
        UTF8,
        Stage("blank", "500 5.5.2 Error: bad syntax", "a command", "command", refuses=True),
        Stage("words", "", "", "command", "line", ("mail", "rcpt", "arguments", "verb")),
        Stage("not_smtp", GOODBYE, "an SMTP command, not a message header", "verb", refuses=True, closes=True),
        # Not MAIL and not RCPT: nothing is known here of what it would answer.
        Stage("other_command", "", "", "verb", accepts=True),
        unwanted("unknown", "500 5.5.2 Error: command not recognized", "MAIL or RCPT", "verb"),
        *_words("mail", "from", "501 5.5.4 Syntax: MAIL FROM:<address>", BAD_SENDER),
        *_words("rcpt", "to", "501 5.5.4 Syntax: RCPT TO:<address>", BAD_RECIPIENT),
        _parameters("mail", (*_known(MAIL_KEYWORDS), *MAIL_OPTIONS)),
        _parameters("rcpt", RCPT_OPTIONS),
        holds("size_limit", TOO_BIG, f"at most {MESSAGE_SIZE_LIMIT}", "message_size", _message_fits),
    ),
    accepts={"MAIL": "250 2.1.0 Ok", "RCPT": "250 2.1.5 Ok"},
    others=(
        Version(
            "postfix@3.7",
            "Postfix 3.7.11",
            (
                "It checks UTF-8 behind a NUL too; the newer version stops there, as all else does.",
                "Its IDNA tables are those of Unicode 15, the newer version's those of Unicode 16.",
                "In a line over the limit it takes more for UTF-8.",
            ),
            {
                "utf8": UTF8._replace(on="buffer"),
                "long_line": _long_line(_masked_as_of_old),
                "mail_idn": _idn("mail", BAD_SENDER, partial(_idn_holds, unicode=OLD_UNICODE)),
                "rcpt_idn": _idn("rcpt", BAD_RECIPIENT, partial(_idn_holds, unicode=OLD_UNICODE)),
                "mail_other": _other("mail", BAD_SENDER, partial(_address_holds, unicode=OLD_UNICODE)),
                "rcpt_other": _other("rcpt", BAD_RECIPIENT, partial(_address_holds, unicode=OLD_UNICODE)),
            },
        ),
        Version(
            "postfix-strict@3.10",
            "Postfix 3.10.13",
            ("strict_rfc821_envelopes=yes: an address stands in angle brackets, with nothing beside it.",),
            {
                "mail_brackets": _brackets("mail", BAD_SENDER, _in_brackets),
                "rcpt_brackets": _brackets("rcpt", BAD_RECIPIENT, _in_brackets),
                "mail_other": _other("mail", BAD_SENDER, partial(_address_holds, strict=True)),
                "rcpt_other": _other("rcpt", BAD_RECIPIENT, partial(_address_holds, strict=True)),
            },
            "stock, with strict_rfc821_envelopes=yes",
        ),
        Version(
            "postfix-noutf8@3.10",
            "Postfix 3.10.13",
            (
                "smtputf8_enable=no: octets above 127 are not checked, and no domain may have them.",
                "The parameter SMTPUTF8 is unknown.",
            ),
            {
                "utf8": None,
                "long_line": _long_line(_masked_beyond_ascii),
                "mail_idn": _idn("mail", BAD_SENDER, None),
                "rcpt_idn": _idn("rcpt", BAD_RECIPIENT, None),
                "mail_other": _other("mail", BAD_SENDER, partial(_address_holds, unicode=None)),
                "rcpt_other": _other("rcpt", BAD_RECIPIENT, partial(_address_holds, unicode=None)),
                "mail_parameters": _parameters(
                    "mail",
                    (
                        *_known(ASCII_KEYWORDS),
                        *MAIL_OPTIONS,
                        unwanted("smtputf8_off", UNSUPPORTED, ASCII_KEYWORDS, "smtputf8"),
                    ),
                ),
            },
            "stock, with smtputf8_enable=no",
        ),
    ),
)
