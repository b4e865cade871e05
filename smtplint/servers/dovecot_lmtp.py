"""Dovecot's LMTP server.

Strategy. Each sentence of the server is a stage, in the order in which its parser, reading from left to right, comes
to say it: the line, the command, the path (``_dovecot_path``), the parameters. A sender's path is only complained of
where it cannot be read even as a broken address. Recipients that nobody has are a matter of policy.
"""

from __future__ import annotations

import re

from ..regexes import regex
from ..stages import Each, Parts, Predicate, Server, Stage, Version, holds, unwanted
from ._dovecot_path import path_stages

ARGUMENT_LIMIT = 4_096  # octets behind the command's name
BUFFER = 8_192  # octets that are looked at before the length is
LHLO, MAIL = 21, 28  # octets of the buffer that "LHLO probe.lab.test" and a plain MAIL before the command have filled
BAD_COMMAND = "500 5.5.2 Invalid command syntax"
BAD_PARAMETERS = "501 5.5.4 Invalid parameters"
TIRED = "421 4.4.2 mx.lab.test Disconnected for inactivity"  # after five minutes
UNSUPPORTED = "555 5.5.4 Unsupported parameters"
_BAD_XTEXT = "Invalid hexchar after '+' in xtext"
_XTEXT = "two capital hexadecimal digits after +"


# uni_utf8_get_char_n(): how far it must see to tell that a character is bad.
_TOLD_BAD = regex(
    rb"[\xc2-\xdf].|[\xe0-\xef][\x80-\xbf]?.|[\xf0-\xf7][\x80-\xbf]{0,2}."
    rb"|[\xf8-\xfb][\x80-\xbf]{0,3}.|[\xfc\xfd][\x80-\xbf]{0,4}.|.",
    re.DOTALL,
)
_ENCODED = regex(rb"\+([0-9A-F]{2})")
# message_address_parse() of what was xtext: one address, of which it must be able to tell the mailbox. A word alone is
# one, a quoted string alone is a name; behind an "@" or a comment anything may stand but a comma and a second address.
_BLANK = rb"[ \t]*+"
_WORDS = rb"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\x80-\xff.]++"
_QUOTED = rb'"(?:[^"\\]|\\.)*+"'
_REST = rb"(?:[^,>]*+>%(blank)b(?:,%(blank)b|[^,].*)?|[^,>]*+,?)" % {b"blank": _BLANK}
_RFC822 = regex(
    rb"%(blank)b(?:%(words)b%(blank)b(?:(?<!\.)(?:,%(blank)b|[;)\[\]>\\].*|\"[^\"]*)|\([^()\\,]*\)[^,]*,?)?"
    rb"|(?:%(words)b|%(quoted)b)%(blank)b@[^,]*(?:,%(blank)b)?"
    rb"|(?:[^.,:;@<>()\[\]\\\"]|%(quoted)b)(?:[^,:;@<>()\[\]\\\"]|%(quoted)b)*+<%(words)b%(rest)b"
    rb"|<%(blank)b(?:%(words)b|%(quoted)b|@)%(rest)b)"
    % {b"blank": _BLANK, b"words": _WORDS, b"quoted": _QUOTED, b"rest": _REST},
    re.DOTALL,
)


def _arguments_fit(parts: Parts) -> bool:
    return len(parts["text"]) <= ARGUMENT_LIMIT


def _read_at_once(parts: Parts) -> bool:
    line, before = parts["line"], LHLO + MAIL if parts["name"].upper() == b"RCPT" else LHLO
    at = len(line) - len(parts["args"]) + len(parts["text"])
    told = _TOLD_BAD.match(line[at : at + 6] + b"\r")
    return told is not None and before + at + told.end() <= BUFFER


def _first(keyword: bytes) -> Predicate:
    return lambda parts: b" " + keyword not in b" " + parts["passed"].upper()


def _has_rfc822_mailbox(parts: Parts) -> bool:
    if parts["addr_type"].lower() != b"rfc822":
        return True
    address = _ENCODED.sub(lambda match: bytes((int(match[1], 16),)), parts["orcpt_address"])
    return _RFC822.fullmatch(address) is not None


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
    holds("body_again", "501 5.5.4 Duplicate BODY= parameter", "BODY only once", "body_param", _first(b"BODY")),
    unwanted("body_alone", "501 5.5.4 Missing BODY= parameter value", "a value", "body_param", "!body"),
    Stage("body_type", "555 5.5.4 Unsupported mail BODY type", "7BIT or 8BITMIME", "body"),
)


def _mail_parameters(known: str, binds: tuple[str, ...], *more: Stage) -> Each:
    """smtp_params_mail_parse() with the capabilities of LMTP, where SIZE, AUTH and DSN are not among them."""
    stage = Stage(known, UNSUPPORTED, "BODY: LMTP offers no other parameter", "param", binds=binds)
    reply = "501 5.5.4 Invalid MAIL parameter: Parameter is empty"
    stages = (*_parameter("mail"), stage, *_BODY, *more)
    return Each("mail_parameters", reply, "a parameter", "params", stages, "item", ("param",), when=("mail",))


_SMTPUTF8 = unwanted(
    "smtputf8", "555 5.5.4 Message requires SMTPUTF8, but next-hop server does not support that", "no SMTPUTF8"
)


_ORCPT = "501 5.5.4 Invalid ORCPT= "
_TYPE = (
    Stage("rcpt_known", UNSUPPORTED, "ORCPT: LMTP offers no other parameter", "param", binds=("orcpt_param", "orcpt")),
    holds("orcpt_again", "501 5.5.4 Duplicate ORCPT= parameter", "ORCPT only once", "orcpt_param", _first(b"ORCPT")),
    unwanted("orcpt_alone", "501 5.5.4 Missing ORCPT= parameter value", "a value", "orcpt_param", "!orcpt"),
    Stage(
        "orcpt_type",
        "501 5.5.4 Invalid addr-type for ORCPT= parameter",
        "an address type and a semicolon",
        "orcpt",
        binds=("addr_type", "orcpt_address"),
    ),
)


def _rcpt_parameters(printable: str) -> Each:
    """smtp_params_rcpt_parse(): ORCPT, and the proxy's own XRCPTFORWARD."""
    on, value = "orcpt_address", f"{_ORCPT}address value: "
    stages = (
        *_parameter("rcpt"),
        *_TYPE,
        Stage("orcpt_empty", f"{_ORCPT}parameter: Empty address value", "an address", on, "nothing", refuses=True),
        Stage("orcpt_xtext", f"{_ORCPT}parameter: {_BAD_XTEXT}", _XTEXT, on, "xtext"),
        Stage(printable, f"{value}Contains non-printable characters", "printable characters", on),
        holds("orcpt_rfc822", f"{value}Invalid RFC822 address", "one address of RFC 822", on, _has_rfc822_mailbox),
    )
    reply = "501 5.5.4 Invalid RCPT parameter: Parameter is empty"
    return Each("rcpt_parameters", reply, "a parameter", "params", stages, "item", ("param",), when=("rcpt",))


TEXT = Stage("text", "", "", "args", "text_then_rest", ("text", "bad_utf8"))
_FORWARD = "XRCPTFORWARD= parameter"
SERVER = Server(
    id="dovecot-lmtp@2.4",
    software="Dovecot 2.4.1 LMTP (Debian 13)",
    configuration="LMTP with a static user database, any user; no workarounds (stock)",
    basis="measured",
    stages=(
        Stage("frame", BAD_COMMAND, "a name of at most 32 letters, then a space", binds=("name", "args")),
        TEXT,
        Stage("bad_utf8", BAD_COMMAND, "UTF-8", "bad_utf8", "", refuses=True, where=_read_at_once),
        holds(
            "line_length",
            "500 5.5.2 Line too long",
            f"at most {ARGUMENT_LIMIT} octets behind the name",
            "args",
            _arguments_fit,
        ),
        unwanted("cut_by_nul", TIRED, "no NUL inside a character", closes=True),
        Stage("textstring", BAD_COMMAND, "printable ASCII, tabs and UTF-8", "args"),
        Stage("trimmed", BAD_COMMAND, "one space behind the name", "args", binds=("arguments",)),
        Stage("other_command", "", "", "name", accepts=True),
        Stage("verb", "500 5.5.1 Unknown command", "MAIL or RCPT", "name", binds=("mail", "rcpt")),
        unwanted("mail_alone", BAD_PARAMETERS, "FROM:", "mail", "!args"),
        unwanted("rcpt_alone", BAD_PARAMETERS, "TO:", "rcpt", "!args"),
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
        *path_stages("mail"),
        *path_stages("rcpt"),
        _mail_parameters("mail_known", ("body_param", "body", "smtputf8"), _SMTPUTF8),
        _rcpt_parameters("printable"),
        Stage("forwarding", UNSUPPORTED, "parameters", "params", binds=("forward",), when=("rcpt",)),
        Stage("forward_xtext", f"501 5.5.4 Invalid {_FORWARD}: {_BAD_XTEXT}", _XTEXT, "forward", "xtext"),
        Stage(
            "encoded_nul",
            f"501 5.5.4 Invalid {_FORWARD}: Encountered NUL character in xtext",
            "no NUL",
            "forward",
            refuses=True,
        ),
        unwanted(
            "forward",
            f"550 5.7.14 Unacceptable {_FORWARD}: You are not from trusted IP",
            "no XRCPTFORWARD from a stranger",
        ),
        # What is left of the user without the detail behind "+" is nothing, and of that the process dies.
        Stage(
            "detail_alone",
            "",
            "a user before the +, or a domain",
            "mailbox",
            refuses=True,
            when=("rcpt", "!domain_part"),
            closes=True,
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
                "A NUL inside a character of UTF-8 makes it wait for the rest of that, five minutes long.",
            ),
            stages={
                new.name.removeprefix("ascii_"): new for verb in ("mail", "rcpt") for new in path_stages(verb, "ascii_")
            }
            | {
                "text": TEXT._replace(
                    name="old_text", rule="old_text_then_rest", binds=("text", "bad_utf8", "cut_by_nul")
                ),
                "mail_parameters": _mail_parameters("ascii_mail_known", ("body_param", "body")),
                "rcpt_parameters": _rcpt_parameters("ascii_printable"),
            },
        ),
    ),
    source="src/lib-smtp/smtp-command-parser.c, smtp-parser.c, smtp-address.c, smtp-params.c; src/lmtp",
)
