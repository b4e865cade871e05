"""Dovecot's LMTP server.

Strategy. Each sentence of the server is a stage, in the order in which its parser, reading from left to right, comes
to say it. The path is read alike for both verbs, but a sender is only complained of where it cannot be read even as
a broken address, and a recipient may do without a domain. Recipients that nobody has are a matter of policy.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..stages import Each, Parts, Server, Stage, Version
from ._inet import is_ipv6

ARGUMENT_LIMIT = 4_096  # octets behind the command's name
BAD_COMMAND = "500 5.5.2 Invalid command syntax"
BAD_PARAMETERS = "501 5.5.4 Invalid parameters"
UNSUPPORTED = "555 5.5.4 Unsupported parameters"

_NUMBER = re.compile(rb"0[Xx][0-9A-Fa-f]+|0[0-7]*|[1-9][0-9]*")

_ENCODED = re.compile(rb"\+([0-9A-F]{2})")
# message_address_parse() of what was xtext: one address, of which it must be able to tell the mailbox. A word alone is
# one, a quoted string alone is a name; behind an "@" or a comment anything may stand but a comma and a second address.
_BLANK = rb"[ \t]*+"
_WORDS = rb"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\x80-\xff.]++"
_QUOTED = rb'"(?:[^"\\]|\\.)*+"'
_REST = rb"(?:[^,>]*+>%(blank)b(?:,%(blank)b|[^,].*)?|[^,>]*+,?)" % {b"blank": _BLANK}
_RFC822 = re.compile(
    rb"%(blank)b(?:%(words)b%(blank)b(?:(?<!\.)(?:,%(blank)b|[;)\[\]>\\].*|\"[^\"]*)|\([^()\\,]*\)[^,]*,?)?"
    rb"|(?:%(words)b|%(quoted)b)%(blank)b@[^,]*(?:,%(blank)b)?"
    rb"|(?:[^.,:;@<>()\[\]\\\"]|%(quoted)b)(?:[^,:;@<>()\[\]\\\"]|%(quoted)b)*+<%(words)b%(rest)b"
    rb"|<%(blank)b(?:%(words)b|%(quoted)b|@)%(rest)b)"
    % {b"blank": _BLANK, b"words": _WORDS, b"quoted": _QUOTED, b"rest": _REST},
    re.DOTALL,
)


def _arguments_fit(parts: Parts) -> bool:
    return len(parts["args"]) <= ARGUMENT_LIMIT


def _is_numeric_host(text: bytes) -> bool:
    """Whether getaddrinfo() takes ``text`` for an address: IPv6, or IPv4 in any of inet_aton()'s ways to write it."""
    address, percent, scope = text.partition(b"%")
    if is_ipv6(address):
        return not percent or scope.isdigit()
    numbers = text.split(b".")
    if len(numbers) > 4 or not all(map(_NUMBER.fullmatch, numbers)) or len(text) > 64:
        return False
    values = [int(n, 16) if n[:2] in (b"0x", b"0X") else int(n, 8 if n[0] == 48 else 10) for n in numbers]
    return all(value < 256 for value in values[:-1]) and values[-1] < 256 ** (5 - len(values))


def _content(parts: Parts) -> bytes:
    return parts["content_part"].removesuffix(parts["literal_end"])


def _ip_holds(parts: Parts) -> bool:
    return parts["tag"].lower() != b"ipv6" or _is_numeric_host(_content(parts))


def _old_ip_holds(parts: Parts) -> bool:
    return parts["tag"].lower() != b"ipv6" or is_ipv6(_content(parts))


def _first_body(parts: Parts) -> bool:
    return b" BODY" not in b" " + parts["passed"].upper()


def _first_orcpt(parts: Parts) -> bool:
    return b" ORCPT" not in b" " + parts["passed"].upper()


def _has_rfc822_mailbox(parts: Parts) -> bool:
    if parts["addr_type"].lower() != b"rfc822":
        return True
    address = _ENCODED.sub(lambda match: bytes((int(match[1], 16),)), parts["orcpt_address"])
    return _RFC822.fullmatch(address) is not None


class _Sentence(NamedTuple):
    """One complaint about a path: when ``on`` does not match ``rule``, or with ``refuses`` when it does."""

    name: str
    text: str
    words: str
    on: str
    binds: tuple[str, ...] = ()
    refuses: bool = False
    by_version: bool = False
    verb: str = ""
    rule: str | None = None
    when: tuple[str, ...] = ()


_LOCAL = "a local part: letters, digits, dots, or a quoted string"
_PATH = (
    _Sentence("brackets", "Missing '<' at beginning of path", "the path in angle brackets", "path", ("inner",)),
    _Sentence("route_domains", "Missing domain after '@' in source route", "a domain", "inner", by_version=True),
    _Sentence("route_ats", "Missing '@' after ',' in source route", 'an "@"', "inner", by_version=True),
    _Sentence("route_end", "Missing ':' at end of source route", "a colon", "inner", by_version=True),
    _Sentence(
        "route_then_mailbox", "Invalid character in path", "a mailbox", "inner", ("route", "mailbox"), False, True
    ),
    _Sentence(
        "quoted_pairs",
        "Invalid character after '\\' in quoted string",
        "a printable character",
        "mailbox",
        by_version=True,
    ),
    _Sentence("quoted_end", "Premature end of quoted string", "the closing quote", "mailbox", by_version=True),
    _Sentence(
        "quoted_content", "Invalid character in quoted string", "a printable character", "mailbox", by_version=True
    ),
    _Sentence(
        "local_then_rest", "Invalid character in localpart", _LOCAL, "mailbox", ("after_local", "no_local"), False, True
    ),
    _Sentence(
        "only_route",
        "Path only consists of source route",
        "a mailbox",
        "no_local",
        (),
        True,
        rule="null_path",
        when=("route",),
    ),
    _Sentence("null_path", "Null path not allowed", "a mailbox", "no_local", (), True, verb="rcpt"),
    _Sentence("no_local", "Invalid character in localpart", _LOCAL, "no_local", (), True, rule=""),
    _Sentence("end_of_path", "Missing domain", "@ and a domain", "after_local", (), True, verb="mail"),
    _Sentence("at", "Invalid character in localpart", 'an "@"', "after_local", verb="mail"),
    _Sentence(
        "at_or_close",
        "Invalid character in localpart",
        'an "@" or the closing ">"',
        "after_local",
        ("domain_part", "before_close"),
    ),
    _Sentence("after_at", "Missing domain after '@'", "a domain", "domain_part", (), True, rule="end_of_path"),
    _Sentence("domain_begins", "Invalid domain", "a domain or a literal", "domain_part"),
    _Sentence("sub_domains", "Empty sub-domain", "a label", "domain_part", by_version=True),
    _Sentence("sub_domain_bytes", "Invalid character in domain", "a label", "domain_part", by_version=True),
    _Sentence(
        "domain_then_rest", "Invalid domain", "a domain", "domain_part", ("before_close", "literal"), False, True
    ),
    _Sentence("literal_part", "Invalid address literal", "a literal", "literal", ("numeric", "tagged")),
    _Sentence("ipv4", "Invalid IPv4 address literal", "four numbers up to 255", "numeric", ("literal_end",)),
    _Sentence(
        "cut_ipv4",
        "Missing ']' at end of address literal",
        'a closing "]"',
        "numeric",
        (),
        True,
        rule="",
        when=("!literal_end",),
    ),
    _Sentence("tag_then_content", "Invalid address literal", "a tag and a colon", "tagged", ("tag", "content_part")),
    _Sentence(
        "content_then_rest", "Empty address literal", "an address", "content_part", ("literal_end",), False, True
    ),
    _Sentence("ipv6", "Invalid IPv6 address literal", "an IPv6 address", "content_part", rule=""),
    _Sentence(
        "open_literal",
        "Missing ']' at end of address literal",
        'a closing "]"',
        "literal_end",
        (),
        True,
        rule="nothing",
    ),
    _Sentence(
        "literal_close", "Invalid character in address literal", 'a closing "]"', "literal_end", ("before_close",)
    ),
    _Sentence("close", "Missing '>' at end of path", 'a closing ">"', "before_close", ("after_path",)),
    _Sentence(
        "after_path", "Invalid character in path", "the end or a space", "after_path", ("params",), rule="parameters"
    ),
)
_SAID_OF = {"mail": ("FROM", "unreadable"), "rcpt": ("TO", "recipient")}


def _path(verb: str, dialect: str = "") -> tuple[Stage, ...]:
    """The sentences about one verb's path as stages; ``dialect`` is "ascii_" where only ASCII is read."""
    parameter, path = _SAID_OF[verb]
    return tuple(
        Stage(
            name=f"{dialect * said.by_version}{verb}_{said.name}",
            reply=f"501 5.5.4 Invalid {parameter}: {said.text}",
            words=said.words,
            on=path if said.on == "path" else said.on,
            rule=said.rule if said.rule == "" else dialect * said.by_version + (said.rule or said.name),
            binds=said.binds,
            refuses=said.refuses,
            where=(_old_ip_holds if dialect else _ip_holds) if said.name == "ipv6" else None,
            when=(path, *said.when),
        )
        for said in _PATH
        if said.verb in ("", verb)
    )


def _parameter(verb: str) -> tuple[Stage, ...]:
    """smtp_param_do_parse()."""
    reply = f"501 5.5.4 Invalid {verb.upper()} parameter: "
    return (
        Stage(
            f"{verb}_no_parameter",
            reply + "Parameter is empty",
            "one space between parameters",
            "param",
            "nothing",
            refuses=True,
        ),
        Stage(
            f"{verb}_keyword",
            reply + "Unexpected character in parameter keyword",
            "letters, digits and -",
            "param",
            "keyword",
            ("value",),
        ),
        Stage(
            f"{verb}_value",
            reply + "Unexpected character in parameter value",
            "printable ASCII without = and space",
            "value",
            "esmtp_value",
        ),
    )


_BODY = (
    Stage("body_again", "501 5.5.4 Duplicate BODY= parameter", "BODY only once", "body_param", "", where=_first_body),
    Stage(
        "body_alone",
        "501 5.5.4 Missing BODY= parameter value",
        "a value",
        "body_param",
        "",
        refuses=True,
        when=("!body",),
    ),
    Stage("body_type", "555 5.5.4 Unsupported mail BODY type", "7BIT or 8BITMIME", "body"),
)


def _mail_parameters(known: str, binds: tuple[str, ...], *more: Stage) -> Each:
    """smtp_params_mail_parse() with the capabilities of LMTP, where SIZE, AUTH and DSN are not among them."""
    stage = Stage(known, UNSUPPORTED, "BODY: LMTP offers no other parameter", "param", binds=binds)
    reply = "501 5.5.4 Invalid MAIL parameter: Parameter is empty"
    stages = (*_parameter("mail"), stage, *_BODY, *more)
    return Each("mail_parameters", reply, "a parameter", "params", stages, "item", ("param",), when=("mail",))


_SMTPUTF8 = Stage(
    "smtputf8",
    "555 5.5.4 Message requires SMTPUTF8, but next-hop server does not support that",
    "no SMTPUTF8",
    "smtputf8",
    "",
    refuses=True,
)


def _rcpt_parameters(printable: str) -> Each:
    """smtp_params_rcpt_parse(): ORCPT, and the proxy's own XRCPTFORWARD."""
    on = "orcpt_address"
    reply = "501 5.5.4 Invalid RCPT parameter: Parameter is empty"
    stages = (
        *_parameter("rcpt"),
        Stage(
            "rcpt_known", UNSUPPORTED, "ORCPT: LMTP offers no other parameter", "param", binds=("orcpt_param", "orcpt")
        ),
        Stage(
            "orcpt_again",
            "501 5.5.4 Duplicate ORCPT= parameter",
            "ORCPT only once",
            "orcpt_param",
            "",
            where=_first_orcpt,
        ),
        Stage(
            "orcpt_alone",
            "501 5.5.4 Missing ORCPT= parameter value",
            "a value",
            "orcpt_param",
            "",
            refuses=True,
            when=("!orcpt",),
        ),
        Stage(
            "orcpt_type",
            "501 5.5.4 Invalid addr-type for ORCPT= parameter",
            "an address type and a semicolon",
            "orcpt",
            binds=("addr_type", "orcpt_address"),
        ),
        Stage(
            "orcpt_empty",
            "501 5.5.4 Invalid ORCPT= parameter: Empty address value",
            "an address",
            on,
            "nothing",
            refuses=True,
        ),
        Stage(
            "orcpt_xtext",
            "501 5.5.4 Invalid ORCPT= parameter: Invalid hexchar after '+' in xtext",
            "two capital hexadecimal digits after +",
            on,
            "xtext",
        ),
        Stage(
            printable,
            "501 5.5.4 Invalid ORCPT= address value: Contains non-printable characters",
            "printable characters",
            on,
        ),
        Stage(
            "orcpt_rfc822",
            "501 5.5.4 Invalid ORCPT= address value: Invalid RFC822 address",
            "one address of RFC 822",
            on,
            "",
            where=_has_rfc822_mailbox,
        ),
    )
    return Each("rcpt_parameters", reply, "a parameter", "params", stages, "item", ("param",), when=("rcpt",))


_FORWARD = "XRCPTFORWARD= parameter"
SERVER = Server(
    id="dovecot-lmtp@2.4",
    software="Dovecot 2.4.1 LMTP (Debian 13)",
    configuration="LMTP with a static user database, any user; no workarounds (stock)",
    basis="measured",
    stages=(
        Stage("frame", BAD_COMMAND, "a name of at most 32 letters, then a space", binds=("name", "args")),
        Stage(
            "line_length",
            "500 5.5.2 Line too long",
            f"at most {ARGUMENT_LIMIT} octets behind the name",
            "args",
            "",
            where=_arguments_fit,
        ),
        Stage("textstring", BAD_COMMAND, "printable ASCII, tabs and UTF-8", "args"),
        Stage("trimmed", BAD_COMMAND, "one space behind the name", "args", binds=("arguments",)),
        Stage("verb", "500 5.5.1 Unknown command", "MAIL or RCPT", "name", binds=("mail", "rcpt")),
        Stage("mail_alone", BAD_PARAMETERS, "FROM:", "mail", "", refuses=True, when=("!args",)),
        Stage("rcpt_alone", BAD_PARAMETERS, "TO:", "rcpt", "", refuses=True, when=("!args",)),
        Stage("from", BAD_PARAMETERS, "FROM:", "arguments", binds=("sender",), when=("mail",)),
        Stage("to", BAD_PARAMETERS, "TO:", "arguments", binds=("recipient",), when=("rcpt",)),
        Stage(
            "blank_before_sender",
            "501 5.5.4 Invalid FROM: Unexpected whitespace before path",
            "no blank before the path",
            "sender",
            "path_begins",
        ),
        Stage(
            "blank_before_recipient",
            "501 5.5.4 Invalid TO: Unexpected whitespace before path",
            "no blank before the path",
            "recipient",
            "path_begins",
        ),
        Stage("no_sender", "501 5.5.4 Invalid FROM: Path is empty string", "a path", "sender", "nothing", refuses=True),
        Stage(
            "no_recipient", "501 5.5.4 Invalid TO: Path is empty string", "a path", "recipient", "nothing", refuses=True
        ),
        Stage("sender_path", BAD_PARAMETERS, "a path", "sender", binds=("params", "unreadable")),
        Stage(
            "broken_then_more",
            "501 5.5.4 Invalid FROM: Invalid character in path",
            "the end or a space",
            "unreadable",
            binds=("fault",),
            refuses=True,
        ),
        *_path("mail"),
        *_path("rcpt"),
        _mail_parameters("mail_known", ("body_param", "body", "smtputf8"), _SMTPUTF8),
        _rcpt_parameters("printable"),
        Stage("forwarding", UNSUPPORTED, "parameters", "params", binds=("forward",), when=("rcpt",)),
        Stage(
            "forward_xtext",
            f"501 5.5.4 Invalid {_FORWARD}: Invalid hexchar after '+' in xtext",
            "two capital hexadecimal digits after +",
            "forward",
            "xtext",
        ),
        Stage(
            "encoded_nul",
            f"501 5.5.4 Invalid {_FORWARD}: Encountered NUL character in xtext",
            "no NUL",
            "forward",
            refuses=True,
        ),
        Stage(
            "forward",
            f"550 5.7.14 Unacceptable {_FORWARD}: You are not from trusted IP",
            "no XRCPTFORWARD from a stranger",
            "forward",
            "",
            refuses=True,
        ),
    ),
    accepts={"MAIL": "250 2.1.0 OK", "RCPT": "250 2.1.5 OK"},
    others=(
        Version(
            id="dovecot-lmtp@2.3",
            software="Dovecot 2.3.19.1 LMTP (Debian 12)",
            changes=(
                "Bytes over 0x7f are refused in a recipient's local part, quoted string, domain and literal.",
                "SMTPUTF8 is an unsupported parameter like any other.",
                "After IPv6: only an IPv6 address is taken, not what else the C library reads as an address.",
            ),
            stages={new.name.removeprefix("ascii_"): new for verb in ("mail", "rcpt") for new in _path(verb, "ascii_")}
            | {
                "mail_parameters": _mail_parameters("ascii_mail_known", ("body_param", "body")),
                "rcpt_parameters": _rcpt_parameters("ascii_printable"),
            },
        ),
    ),
    source="src/lib-smtp/smtp-command-parser.c, smtp-parser.c, smtp-address.c, smtp-params.c; src/lmtp",
)
