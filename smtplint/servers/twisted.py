"""Twisted's mail server, with a delivery object that takes every sender and recipient.

Strategy. The stages follow SMTP.state_COMMAND(), do_MAIL() and do_RCPT(): the expression for the whole argument (501),
then class Address on the path (553). A sender may be null, a recipient not; all else is the same for both.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..regexes import regex
from ..stages import Parts, Server, Stage, asks_verb, holds, line_length

SYNTAX = "501 Syntax error"
NOT_IMPLEMENTED = "500 Command not implemented"
LINE_LIMIT = 16_384  # LineOnlyReceiver.MAX_LENGTH
PATH_WORDS = "atoms, quoted strings, @ . , and : in brackets or without; then a space and parameters"

_TOKEN = regex(rb"(?:\"[^\"]*\"|\\.|[-A-Za-z0-9!#$%&'*+/=?^_`{|}~])+|.")


def _parse_error(parts: Parts) -> Mapping[str, bytes]:
    """Python's own writing of the path and of the tokens not yet read."""
    tokens = _TOKEN.findall(parts["left"])
    return {
        "token": repr(tokens[0]).encode(),
        "reading": repr((parts.get("path") or parts["recipient"], tokens)).encode(),
    }


def _are_ascii(parts: Parts) -> bool:
    """Whether the names of the commands behind the first are."""
    return all(words[0].isascii() for line in parts["more"].split(b"\r\n") if (words := line.split(None, 1)))


def _path(verb: str, keyword: str, path: str) -> tuple[Stage, ...]:
    """The steps of do_MAIL() or do_RCPT(); the argument is never empty but where it is missing."""
    return (
        Stage(f"{verb}_bare", SYNTAX, f"{keyword.upper()}: and a path", rule="bare", refuses=True, when=(verb,)),
        Stage(f"{verb}_re", SYNTAX, PATH_WORDS, f"{verb}_argument", keyword, (path,)),
        Stage(f"{verb}_unbracketed", SYNTAX, "a path", path, "unbracketed", ("mailbox",)),
    )


ADDRESS = (
    Stage(
        "open_route",
        "553 Malformed source route",
        "a colon behind a source route, or a local part before the @",
        "mailbox",
        refuses=True,
    ),
    Stage("second_at", "553 Too many @", "one @", "mailbox", refuses=True),
    Stage(
        "address",
        "553 Parse error at {token} of {reading}",
        "no comma or colon but in a source route",
        "mailbox",
        echo=_parse_error,
    ),
)

SERVER = Server(
    id="twisted@26.10",
    software="Twisted 26.10.0 (PyPI)",
    configuration="ESMTP; a delivery object that accepts every sender and recipient",
    basis="measured",
    stages=(
        line_length("500 Line too long", LINE_LIMIT),
        Stage("other_command", "", "", accepts=True),
        # With the connection goes what was to be sent on it, the reply to the line before included.
        holds("eight_bit_behind", "", "ASCII in the names of all commands", "more", _are_ascii, closes=True),
        Stage("blank", "500 Error: bad syntax", "a command", refuses=True),
        # The name of the command is decoded as ASCII without a handler for what is not, and the connection is lost.
        Stage("eight_bit", "", "ASCII in the name of the command", refuses=True, closes=True),
        asks_verb("command", NOT_IMPLEMENTED, "MAIL or RCPT and white space"),
        *_path("mail", "from", "path"),
        *_path("rcpt", "to", "recipient"),
        *ADDRESS,
    ),
    accepts={"MAIL": "250 Sender address accepted", "RCPT": "250 Recipient address accepted"},
    source="twisted/mail/smtp.py, twisted/protocols/basic.py",
    line_end=b"\r\n",
)
