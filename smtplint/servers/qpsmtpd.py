"""qpsmtpd, as packaged by Debian, with the one plugin that checks whether a recipient's domain is its own.

Strategy. The stages follow mail(), rcpt() and what they respond with in Qpsmtpd/SMTP.pm. Parameters are whatever words
at the end of the line look like one; none is looked at, so none is ever refused. What the 250 quotes is the address as
the server writes it itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..regexes import regex
from ..stages import Parts, Piece, Reading, Server, Stage, asks_verb

COMMAND = "501 Syntax error in command"
PARAMETERS = "501 Syntax error in parameters"
SENDER = "501 could not parse your mail from command"
RECIPIENT = "501 could not parse recipient"
ADDRESS_WORDS = "a local part that begins with an atom or is a quoted string, an @, and a domain or literal"
QUOTED_LIMIT = 32_766

_WORD = regex(rb"[^ \t\n\x0b\x0c\r]+")
_PARAMETER = regex(rb"[A-Za-z0-9][A-Za-z0-9-]*(?:=[^= \x00-\x1f]+)?")
_PAIR = regex(rb"\\(.)", re.DOTALL)
_QUOTED_BY_FORMAT = regex(rb"[^a-zA-Z0-9!#$%&'*+\-/=?^_`{|}~.]")


def _take_off_parameters(parts: Parts) -> Mapping[str, Piece]:
    """_get_mail_params(): Perl takes "0" for nothing; where that is the address, the first parameter is."""
    words = list(_WORD.finditer(parts["rest"]))
    last = len(words) - 1
    while last > 0 and _PARAMETER.fullmatch(words[last][0]):
        last -= 1
    if last >= 0 and (end := words[last].end()) and parts["rest"][:end] != b"0":
        return {"path": (parts["rest"][:end], (0, end))}
    if last + 1 < len(words) and words[last + 1][0] != b"0":
        return {"parameter": (words[last + 1][0], words[last + 1].span())}
    return {"nothing": (b"", (0, len(parts["rest"])))}


def _format(parts: Parts) -> Mapping[str, Piece]:
    """Address.pm format(): whatever is no atom gets a backslash, and the whole gets quotes."""
    user = parts.get("local_part")
    if user is None:
        written = b"<postmaster>" if parts["mailbox"] else b"<>"
    else:
        plain = _PAIR.sub(rb"\1", user[1:-1]) if user[:1] == b'"' else user
        escaped, changed = _QUOTED_BY_FORMAT.subn(rb"\\\g<0>", plain)
        written = b"<%s@%s>" % (b'"%s"' % escaped if changed else escaped, parts["host"])
    return {"format": (written, (0, len(parts["mailbox"])))}


def _quoted_fits(parts: Parts) -> bool:
    """Perl's expressions repeat a group no more often than QUOTED_LIMIT."""
    user = parts.get("local_part", b"")
    return user[:1] != b'"' or len(_PAIR.sub(rb"\1", user[1:-1])) <= QUOTED_LIMIT


def _path(verb: str, keyword: str, reply: str, address: str) -> tuple[Stage | Reading, ...]:
    """The same steps for either verb."""
    return (
        Stage(f"{verb}_bare", reply, f"{keyword.upper()}: and an address", rule="bare", refuses=True, when=(verb,)),
        Stage(f"{verb}_keyword", COMMAND, f"{keyword.upper()}:", f"{verb}_argument", keyword, ("rest",)),
        Reading(f"{verb}_parameters", _take_off_parameters, "rest", (verb,)),
        Stage(
            f"{verb}_spaced",
            PARAMETERS,
            "no white space behind the @, but before parameters",
            "path",
            "spaced",
            refuses=True,
            when=(verb,),
        ),
        *(NOTHING if verb == "mail" else NO_RECIPIENT),
        Stage(
            f"{verb}_brackets", reply, "the address in angle brackets", "path", "brackets", ("inside",), when=(verb,)
        ),
        *((NULL,) if verb == "mail" else ()),
        Stage(f"{verb}_route", reply, "an address", "inside", "route", ("mailbox",), when=(verb,)),
        Stage(
            f"{verb}_address",
            reply,
            ADDRESS_WORDS,
            "mailbox",
            address,
            ("local_part", "host"),
            where=_quoted_fits,
            when=(verb,),
        ),
        Reading(f"{verb}_format", _format, "mailbox", (verb,)),
    )


NOTHING = (
    Stage(
        "nothing",
        "250 <>, sender OK - how exciting to get mail from you!",
        "an address, or nothing for the null path",
        "nothing",
        "",
        when=("mail",),
        accepts=True,
    ),
    Stage("mail_parameter", SENDER, "an address", "parameter", "brackets", when=("mail",)),
)
NO_RECIPIENT = (
    Stage("no_recipient", "501 Syntax error in address", "an address", "nothing", "named", when=("rcpt",)),
    Stage("named", "501 Syntax error in address", "an address", "parameter", when=("rcpt",)),
    Stage("rcpt_parameter", RECIPIENT, "an address in angle brackets", "parameter", "brackets", when=("rcpt",)),
)
NULL = Stage(
    "null",
    "250 <>, sender OK - how exciting to get mail from you!",
    "the null path",
    "path",
    when=("mail",),
    accepts=True,
)

SERVER = Server(
    id="qpsmtpd@0.94",
    software="qpsmtpd 0.94 (Debian)",
    configuration="the plugin rcpt_ok alone",
    basis="measured",
    stages=(
        Stage("other_command", "", "", accepts=True),
        asks_verb("command", "500 Unrecognized command", "MAIL or RCPT and a space"),
        *_path("mail", "from", SENDER, "null_or_address"),
        *_path("rcpt", "to", RECIPIENT, "address"),
    ),
    accepts={
        "MAIL": "250 {format}, sender OK - how exciting to get mail from you!",
        "RCPT": "250 {format}, recipient ok",
    },
    source="Qpsmtpd/SMTP.pm, Qpsmtpd/Command.pm, Qpsmtpd/Address.pm",
)
