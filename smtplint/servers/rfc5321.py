"""A server that follows the letter of RFC 5321, with SIZE, 8BITMIME, SMTPUTF8, DSN and AUTH on offer.

Which code goes where, as the RFCs have it:

- 500: a verb that is not known, a line too long (§4.2.4, §4.5.3.1.10).
- 501: the arguments are not of the command's form: the frame, the brackets, a parameter's syntax or value (§4.2.4);
  a path, local part or domain too long (§4.5.3.1.10); octets that no command may have, where nothing else is wrong
  (§4.1.2); a value for SMTPUTF8 (RFC 6531 §3.4).
- 553: the mailbox in the brackets is none (§4.2.3, "mailbox syntax incorrect"), or not ASCII where SMTPUTF8 was
  not declared (RFC 6531 §3.5, with X.6.7).
- 555: a parameter that this server does not know for this verb (§4.1.1.11).

The texts are the RFC's own wording of the codes, the enhanced codes those of RFC 3463 and RFC 5248 that fit. 503 is for
commands out of order, and none is in the session that predictions assume.
"""

from __future__ import annotations

from ..stages import Each, Parts, Server, Stage, holds, unwanted
from ._inet import is_ipv6

LINE, LOCAL_PART, DOMAIN, LABEL, PATH, ENVID, ORCPT = 512, 64, 255, 63, 256, 100, 500
# What the extensions add to the line of each verb: SIZE 26, BODY 17, SMTPUTF8 10, AUTH 500, RET 9, ENVID 107;
# NOTIFY 29, ORCPT 507.
MAIL_LINE, RCPT_LINE = LINE + 669, LINE + 536
CRLF = 2


def _line_fits(parts: Parts) -> bool:
    limit = MAIL_LINE if "mail" in parts else RCPT_LINE if "rcpt" in parts else LINE
    return len(parts["line"]) + CRLF <= limit


def _declared(parts: Parts) -> bool:
    return any(word.upper() == b"SMTPUTF8" for word in parts["parameters"].split())


def _ascii_or_declared(parts: Parts) -> bool:
    return parts["mailbox"].isascii() or ("mail" in parts and _declared(parts))


def _lengths_hold(parts: Parts) -> bool:
    """§4.5.3.1: octets of the path, the local part and the domain."""
    local, _, domain = parts["mailbox"].rpartition(b"@")
    return len(parts["path"]) <= PATH and len(local) <= LOCAL_PART and len(domain) <= DOMAIN


def _literal_holds(parts: Parts) -> bool:
    """§4.1.3: an IPv6 address has its tag, and "::" stands for two groups at least; other tags are taken on trust."""
    inner = parts["literal"][1:-1]
    tag, _, address = inner.partition(b":")
    if tag.upper() != b"IPV6":
        return not is_ipv6(inner)
    groups = sum(map(bool, address.split(b":"))) + (b"." in address)
    return is_ipv6(address) and (b"::" not in address or groups <= 6)


def _labels_fit(parts: Parts) -> bool:
    """RFC 1035 §2.3.4."""
    return max(map(len, parts["domain"].split(b"."))) <= LABEL


def _once(parts: Parts) -> bool:
    seen = (word.partition(b"=")[0].upper() for word in parts["passed"].split())
    return parts["keyword"].upper() not in seen


def _envid_fits(parts: Parts) -> bool:
    return len(parts["value"]) <= ENVID


def _orcpt_fits(parts: Parts) -> bool:
    return len(parts["value"]) <= ORCPT


UNRECOGNIZED = "500 5.5.2 Syntax error, command unrecognized"
ARGUMENTS = "501 5.5.4 Syntax error in parameters or arguments"
OCTETS = "501 5.5.2 Syntax error in parameters or arguments"
TOO_LONG = "501 5.5.4 Path too long"
NOT_ALLOWED = "Requested action not taken: mailbox name not allowed"
UNKNOWN = "555 5.5.4 MAIL FROM/RCPT TO parameters not recognized or not implemented"


def _path(verb: str, frame: str, not_allowed: str) -> tuple[Stage, ...]:
    """The arguments up to the parameters: the same steps for both verbs."""
    when = (verb,)
    bad = f"553 {not_allowed} {NOT_ALLOWED}"
    no_smtputf8 = f"553 5.6.7 {NOT_ALLOWED}"
    form = f'" {frame.upper()}:" and a path in angle brackets'
    return (
        Stage(f"{verb}_frame", ARGUMENTS, form, "arguments", frame, ("argument",), when=when),
        Stage(
            f"{verb}_shape",
            ARGUMENTS,
            "a path in angle brackets, then parameters, a space before each",
            "argument",
            "arguments_shape",
            ("path", "parameters"),
            when=when,
        ),
        Stage(f"{verb}_inside", ARGUMENTS, "a path", "path", "inside", ("null", "mailbox"), when=when),
        Stage(
            f"{verb}_mailbox",
            bad,
            "a local part, @, and a domain or an address literal",
            "mailbox",
            binds=("domain", "literal"),
            when=when,
        ),
        holds(f"{verb}_label", bad, f"labels of at most {LABEL} octets", "domain", _labels_fit, *when),
        holds(
            f"{verb}_literal", bad, "an IPv4 address, or IPv6: and an IPv6 address", "literal", _literal_holds, *when
        ),
        Stage(f"{verb}_octets", OCTETS, "printable ASCII, or UTF-8", "mailbox", "octets", when=when),
        holds(f"{verb}_ascii", no_smtputf8, "ASCII", "mailbox", _ascii_or_declared, *when),
        holds(
            f"{verb}_lengths",
            TOO_LONG,
            f"a path of at most {PATH} octets, a local part of {LOCAL_PART}, a domain of {DOMAIN}",
            "mailbox",
            _lengths_hold,
            *when,
        ),
    )


def _value(flag: str, words: str, rule: str) -> Stage:
    return Stage(f"{flag}_value", ARGUMENTS, words, "value", rule, when=(flag,))


def _parameters(verb: str, binds: tuple[str, ...], values: tuple[Stage, ...]) -> Each:
    known = ", ".join(name.upper() for name in binds)
    stages = (
        Stage(f"{verb}_keyword", UNKNOWN, known, "keyword", binds=binds),
        holds(f"{verb}_once", ARGUMENTS, "each parameter only once", "keyword", _once),
        unwanted(f"{verb}_bare", ARGUMENTS, "a value", "keyword", "!value", "!smtputf8"),
        *values,
    )
    return Each(
        f"{verb}_parameters", ARGUMENTS, "a parameter", "parameters", stages, "parameter", ("keyword", "value"), (verb,)
    )


MAIL_VALUES = (
    _value("size", "1 to 20 digits", "size_value"),
    _value("body", "7BIT or 8BITMIME", "body_type"),
    unwanted("smtputf8_value", ARGUMENTS, "no value", "value", "smtputf8"),
    _value("ret", "FULL or HDRS", "ret_value"),
    _value("envid", "xtext", "envid_value"),
    holds("envid_length", ARGUMENTS, f"at most {ENVID} octets", "value", _envid_fits, "envid"),
    _value("auth", "<> or xtext", "auth_value"),
)
RCPT_VALUES = (
    _value("notify", "NEVER, or SUCCESS, FAILURE and DELAY", "notify_value"),
    _value("orcpt", "an address type, a semicolon and xtext", "original_recipient"),
    holds("orcpt_length", ARGUMENTS, f"at most {ORCPT} octets", "value", _orcpt_fits, "orcpt"),
)

SERVER = Server(
    id="rfc5321",
    software="RFC 5321, to the letter",
    configuration="SIZE, 8BITMIME, SMTPUTF8, DSN, AUTH and ENHANCEDSTATUSCODES on offer",
    basis="rfc",
    source="RFC 5321 §4.1.1.11, §4.1.2, §4.2, §4.5.3.1; RFC 6531 §3; RFC 3461 §4; RFC 1870; RFC 6152; RFC 4954",
    stages=(
        Stage("verb", "", "", rule="line", binds=("mail", "rcpt", "arguments", "verb")),
        holds("line_length", "500 5.5.2 Line too long", "a shorter line", "line", _line_fits),
        # Neither MAIL nor RCPT, but a command: what it draws is not this server's to say.
        Stage("other_verb", "", "", "verb", accepts=True),
        unwanted("unrecognized", UNRECOGNIZED, "MAIL or RCPT", "verb"),
        *_path("mail", "from", "5.1.7"),
        *_path("rcpt", "to", "5.1.3"),
        unwanted("forward_path", ARGUMENTS, "a mailbox: a forward-path is never empty", "null", "rcpt"),
        _parameters("mail", ("size", "body", "smtputf8", "ret", "envid", "auth"), MAIL_VALUES),
        _parameters("rcpt", ("notify", "orcpt"), RCPT_VALUES),
    ),
    accepts={
        "MAIL": "250 2.1.0 Requested mail action okay, completed",
        "RCPT": "250 2.1.5 Requested mail action okay, completed",
    },
)
