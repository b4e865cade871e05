"""Sendmail, as packaged by Debian, with the generic configuration of m4 and promiscuous relaying.

Strategy. The frame and the parameters are read by the grammar; between them the address is taken to pieces by
``_sendmail_address``, whose outcome names at most one fault, and each fault is a stage with its reply. A null
recipient, and one that is a program, a file or a list, are refused only once the parameters were taken.

Replies show what the client sent with the eighth bit gone, and a long text without its middle.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..regexes import regex
from ..stages import Each, Echo, Parts, Piece, Reading, Server, Stage, Version, holds, unwanted
from ._sendmail_address import outcome

LINE_LIMIT = 2_046  # octets without the line end: MAXLINE is 2,048
LONGEST_SHOWN = 203  # MAXSHORTSTR
MOST_PARAMETERS = 17  # MAXSMTPARGS, less the address and the ends
LONGEST_TIME = 999_999_999  # seconds, BY
LARGEST = b"9223372036854775807"  # LONG_MAX

UNRECOGNIZED = "555 5.5.4 {option} parameter unrecognized"

_ITEM = regex(rb"[\t-\r ]*([A-Za-z0-9\-]+)(?:=[^\x00-\x20\x7f=]*)?(?:\Z|[^\x00])", re.DOTALL)
_SEVEN_BITS = bytes(octet & 0x7F for octet in range(256))


def _shown(text: bytes) -> bytes:
    """shortenstring(), and what fmtmsg() does to the eighth bit."""
    if len(text) >= LONGEST_SHOWN:
        text = text[:100] + b"..." + text[-100:]
    return text.translate(_SEVEN_BITS)


def _echo(part: str) -> Echo:
    return lambda parts: {part: _shown(parts[part])}


def _echo_value(part: str) -> Echo:
    """A parameter's value is not shortened."""
    return lambda parts: {part: parts[part].translate(_SEVEN_BITS)}


def _echo_keyword(parts: Parts) -> Mapping[str, bytes]:
    return {"keyword": parts["option"].partition(b"=")[0]}


def _read(parts: Parts) -> dict[str, Piece]:
    """parseaddr(): the parameters, the address as replies show it, and its fault under the fault's own name."""
    argument = parts["argument"]
    found = outcome(argument, "mail" in parts)
    if not found.scanned:
        assert found.fault is not None
        fault = (found.end, min(found.end + 1, len(argument)))
        return {found.fault: (argument, fault), "to": (_shown(argument), (0, len(argument)))}
    here = (0, found.end)
    address = found.shown if found.fault == "address_length" else argument[: found.end]
    parameters = argument[found.end :].rstrip(b"\t\n\v\f\r ")
    pieces: dict[str, Piece] = {
        "to": (_shown(address), here),
        "parameters": (parameters, (found.end, found.end + len(parameters))),
    }
    if found.fault:
        pieces[found.fault] = (address, here)
        pieces["mailbox"] = (found.shown.translate(_SEVEN_BITS), here)
    elif found.mailer:
        pieces[found.mailer] = (address, here)
    if not found.tokens:
        pieces["nothing"] = (address, here)
    if found.null:
        pieces["null"] = (address, here)
    return pieces


def _line_fits(parts: Parts) -> bool:
    return len(parts["text_of_line"]) <= LINE_LIMIT


def _in_range(parts: Parts) -> bool:
    """strtol() of SIZE; a lesser number than the least is negative, and refused for that."""
    digits = parts["digits"].lstrip(b"0")
    return (len(digits), digits) <= (len(LARGEST), LARGEST)


def _few(parts: Parts) -> bool:
    return len(_ITEM.findall(parts["passed"])) < MOST_PARAMETERS


def _once(keyword: str, value: str, text: str) -> Stage:
    def is_first(parts: Parts) -> bool:
        return keyword.encode() not in _ITEM.findall(parts["passed"].upper())

    return holds(f"{value}_once", text, f"one {keyword}", value, is_first)


def _needs_value(keyword: str, value: str, text: str) -> Stage:
    return unwanted(f"{value}_missing", text, f"{keyword}= and a value", f"{keyword}_KEY", f"!{value}")


def _time_in_range(parts: Parts) -> bool:
    digits = parts["by_digits"].lstrip(b"0")
    return len(digits) <= len(str(LONGEST_TIME))


def _time_to_return(parts: Parts) -> bool:
    """Mode R needs a time ahead; ``by_digits`` and ``sign`` are those of the value at hand."""
    if "return_mode" not in parts:
        return True
    return parts.get("sign") != b"-" and parts["by_digits"].strip(b"0") != b""


def _letter(part: str) -> Echo:
    """PRTCHAR: what is not printable, the end of the value too, is shown as a question mark."""
    return lambda parts: {part: letter if (letter := parts.get(part, b"")) and letter.isascii() else b"?"}


def _is_notify_word(parts: Parts) -> bool:
    return parts["notify_word"].upper() in (b"SUCCESS", b"FAILURE", b"DELAY")


def _fault(name: str, reply: str, words: str, *when: str) -> Stage:
    """A fault that parseaddr() found."""
    return unwanted("_".join((*when, name)), reply, words, name, *when)


SCAN_FAULTS = (
    _fault("quote", "553 5.0.0 {to}... Unbalanced '\"'", 'a second "'),
    _fault("open_comment", "553 5.0.0 {to}... Unbalanced '('", "a ) for each ("),
    _fault("close_comment", "553 5.0.0 {to}... Unbalanced ')'", "a ( for each )"),
    _fault("open_bracket", "553 5.0.0 {to}... Unbalanced '<'", "a > for each <"),
    _fault("close_bracket", "553 5.0.0 {to}... Unbalanced '>'", "a < for each >"),
    _fault("token_buffer", "553 5.1.1 {to}... Address too long", "an address that fits the scanner"),
    _fault("token_length", "553 5.1.0 {to}... prescan: token too long", "words of at most 256 octets"),
)

EIGHT_BIT = '8-bit character in mailbox address "{mailbox}"'
CONTROL = 'Syntax error in mailbox address "{mailbox}" (non-printable character)'
ADDRESS_FAULTS = (
    _fault(
        "address_length",
        '553 5.1.0 {to}... Address "{mailbox}" too long (255 bytes max)',
        "at most 255 octets, brackets included",
    ),
    _fault("eight_bit", f"501 5.1.7 {EIGHT_BIT}", "no octet from 80 to 9F", "mail"),
    _fault("eight_bit", f"501 5.1.3 {EIGHT_BIT}", "no octet from 80 to 9F", "rcpt"),
    _fault("control", f"501 5.1.7 {CONTROL}", "no control character", "mail"),
    _fault("control", f"501 5.1.3 {CONTROL}", "no control character", "rcpt"),
    _fault("list", "553 5.1.3 {to}... List:; syntax illegal for recipient addresses", "a mailbox, not a list"),
    _fault("user", "553 5.1.3 {to}... User address required", "a local part"),
    _fault("host", "553 5.1.3 {to}... Hostname required", "a domain behind the @"),
    _fault("after_literal", "553 5.1.2 {to}... Invalid address", "nothing behind the ]"),
    _fault("colon", "553 5.1.3 {to}... Colon illegal in host name part", "a domain without a colon"),
    _fault("host_name", "553 5.1.2 {to}... Invalid host name", "a domain without an empty label"),
    _fault("route", "553 5.1.2 {to}... Invalid route address", "a domain behind the last @"),
    _fault("route_address", "553 5.1.3 {to}... Invalid route address", "one @, and no comma"),
    _fault(
        "recursion",
        "554 5.0.0 rewrite: excessive recursion (max 50), ruleset Canonify2",
        "an address that is not its own local part",
    ),
    _fault("endless", "554 5.3.5 Infinite loop in ruleset {mailbox}", "less than a hundred of one sign"),
    _fault("moved", "551 5.1.1 User has moved; please try <{mailbox}>", "a domain in use"),
    _fault("mailer", "553 5.1.7 {to}... Invalid sender address", "a mailbox: no program, file or list"),
)

_ODD = unwanted("odd", "555 5.5.4  parameter unrecognized", "a keyword", "ODD")
_TOO_MANY = holds("few", "501 5.5.4 Too many parameters", f"at most {MOST_PARAMETERS}", "option", _few)
_XTEXT = "printable ASCII without + and =, or + and two hexadecimal digits"

MAIL_PARAMETERS = Each(
    "mail_parameters",
    UNRECOGNIZED,
    "a parameter",
    "parameters",
    (
        _ODD,
        Stage(
            "mail_option",
            "555 5.5.4 {keyword} parameter unrecognized",
            "SIZE, BODY, ENVID, RET, AUTH or BY",
            "option",
            binds=(
                *("SIZE_KEY", "BODY_KEY", "ENVID_KEY", "RET_KEY", "AUTH_KEY", "BY_KEY"),
                *("size", "body", "envid", "ret", "auth", "by"),
            ),
            echo=_echo_keyword,
        ),
        _needs_value("SIZE", "size", "501 5.5.2 SIZE requires a value"),
        Stage("strtol", "", "", "size", binds=("digits",)),
        holds(
            "size_range",
            "552 5.2.3 Message size exceeds maximum value",
            f"at most {int(LARGEST):,}",
            "digits",
            _in_range,
            "size",
        ),
        Stage("negative", "552 5.2.3 Message size invalid", "no negative number", "size", refuses=True),
        _needs_value("BODY", "body", "501 5.5.2 BODY requires a value"),
        Stage("body_type", "501 5.5.4 Unknown BODY type {body}", "7BIT or 8BITMIME", "body", echo=_echo_value("body")),
        _needs_value("ENVID", "envid", "501 5.5.2 ENVID requires a value"),
        Stage("envid_xtext", "501 5.5.4 Syntax error in ENVID parameter value", _XTEXT, "envid", "xtext"),
        _once("ENVID", "envid", "501 5.5.0 Duplicate ENVID parameter"),
        _needs_value("RET", "ret", "501 5.5.2 RET requires a value"),
        _once("RET", "ret", "501 5.5.0 Duplicate RET parameter"),
        Stage("full_or_hdrs", '501 5.5.2 Bad argument "{ret}" to RET', "FULL or HDRS", "ret", echo=_echo_value("ret")),
        _needs_value("AUTH", "auth", "501 5.5.2 AUTH= requires a value"),
        _once("AUTH", "auth", "501 5.5.0 Duplicate AUTH parameter"),
        Stage("auth_xtext", "501 5.5.4 Syntax error in AUTH parameter value", _XTEXT, "auth", "xtext"),
        _needs_value("BY", "by", "501 5.5.2 BY= requires a value"),
        Stage(
            "by_time",
            "501 5.5.2 BY={by} out of range",
            f"at most {LONGEST_TIME:,} seconds",
            "by",
            binds=("sign", "by_digits"),
            where=_time_in_range,
            echo=_echo_value("by"),
        ),
        Stage("by_separator", "501 5.5.2 BY= missing ';'", "a semicolon behind the number", "by"),
        Stage("by_mode_letter", "", "", "by", binds=("mode_letter",)),
        Stage(
            "by_mode",
            "501 5.5.2 illegal by-mode '{mode_letter}'",
            "N or R",
            "by",
            binds=("return_mode",),
            echo=_letter("mode_letter"),
        ),
        holds("by_ahead", "501 5.5.4 mode R requires BY time > 0", "a time above 0", "by", _time_to_return),
        Stage("by_trace_letter", "", "", "by", binds=("trace_letter",)),
        Stage("by_trace", "501 5.5.2 illegal by-trace '{trace_letter}'", "T", "by", echo=_letter("trace_letter")),
        _TOO_MANY,
    ),
    "parameter",
    ("option", "ODD"),
    when=("mail",),
)

RCPT_PARAMETERS = Each(
    "rcpt_parameters",
    UNRECOGNIZED,
    "a parameter",
    "parameters",
    (
        _ODD,
        Stage(
            "rcpt_option",
            "555 5.5.4 {keyword} parameter unrecognized",
            "NOTIFY or ORCPT",
            "option",
            binds=("NOTIFY_KEY", "ORCPT_KEY", "notify", "orcpt"),
            echo=_echo_keyword,
        ),
        _needs_value("NOTIFY", "notify", "501 5.5.2 NOTIFY requires a value"),
        Stage(
            "notify_list",
            '501 5.5.4 Bad argument "{notify_word}"  to NOTIFY',
            "NEVER alone, or SUCCESS, FAILURE and DELAY",
            "notify",
            binds=("notify_word",),
            where=lambda parts: parts["notify"].upper() == b"NEVER" or _is_notify_word(parts),
            echo=_echo_value("notify_word"),
        ),
        _needs_value("ORCPT", "orcpt", "501 5.5.2 ORCPT requires a value"),
        _once("ORCPT", "orcpt", "501 5.5.0 Duplicate ORCPT parameter"),
        Stage(
            "orcpt_type", "501 5.5.4 Syntax error in ORCPT parameter value", f"an atom, a semicolon; {_XTEXT}", "orcpt"
        ),
        _TOO_MANY,
    ),
    "parameter",
    ("option", "ODD"),
    when=("rcpt",),
)

SERVER = Server(
    id="sendmail@8.18",
    software="Sendmail 8.18.1 (Debian 13)",
    configuration="m4 generic, promiscuous relay, unresolvable and unqualified senders accepted, no canonifying",
    basis="measured",
    stages=(
        Stage("c_string", "", "", binds=("text_of_line",)),
        holds(
            "line_length",
            "421 4.7.0 mx.lab.test Command too long, possible attack localhost [127.0.0.1]",
            f"at most {LINE_LIMIT:,} octets",
            "text_of_line",
            _line_fits,
            closes=True,
        ),
        Stage(
            "left_out",
            '502 5.5.1 Command not implemented: "{text_of_line}"',
            "MAIL: the other commands of RFC 821 that begin a transaction are left out",
            "text_of_line",
            refuses=True,
            echo=_echo("text_of_line"),
        ),
        Stage("other_command", "", "", "text_of_line", accepts=True),
        Stage(
            "verb",
            '500 5.5.1 Command unrecognized: "{text_of_line}"',
            "MAIL or RCPT, and white space",
            "text_of_line",
            binds=("mail", "rcpt", "after_verb"),
            echo=_echo("text_of_line"),
        ),
        unwanted(
            "no_word", '501 5.5.2 Syntax error in parameters scanning ""', "FROM: or TO:", "text_of_line", "!after_verb"
        ),
        Stage("before_colon", "", "", "after_verb", binds=("word",)),
        *(
            Stage(
                f"{verb}_word",
                '501 5.5.2 Syntax error in parameters scanning "{word}"',
                f"{keyword}, a colon and an address",
                "after_verb",
                binds=("argument",),
                when=(verb,),
                echo=_echo("word"),
            )
            for verb, keyword in (("mail", "FROM"), ("rcpt", "TO"))
        ),
        Reading("parseaddr", _read, "argument"),
        *SCAN_FAULTS,
        *ADDRESS_FAULTS,
        _fault("nothing", "501 5.0.0 Missing recipient", "a recipient", "rcpt"),
        MAIL_PARAMETERS,
        RCPT_PARAMETERS,
        _fault("null", "553 5.0.0 {to}... User address required", "a recipient", "rcpt"),
        *(
            _fault(kind, f"550 5.7.1 {{to}}... Cannot mail directly to {kind}", "a mailbox", "rcpt")
            for kind in ("programs", "files", ":include:s")
        ),
        Stage("no_sender", "250 2.1.0 MAILER-DAEMON... Sender ok", "", "nothing", "", accepts=True, when=("mail",)),
    ),
    accepts={"MAIL": "250 2.1.0 {to}... Sender ok", "RCPT": "250 2.1.5 {to}... Recipient ok"},
    others=(
        Version(
            id="sendmail@8.17",
            software="Sendmail 8.17.1.9 (Debian 12)",
            changes=("No reply to MAIL or RCPT differs.",),
            stages={},
        ),
    ),
    source="sendmail/srvrsmtp.c, parseaddr.c, envelope.c, recipient.c and err.c of Sendmail 8.17.1.9 and 8.18.1",
    text_ends="\0\n",
)
