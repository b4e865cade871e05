"""Mail clients: what they are called, and the options of theirs that take envelope addresses.

Strategy. A row says all that is known of a program; expressions and words that have to do with several are made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...regexes import regex
from ...typed import NamedTuple
from ..files.prefilter import on_lines
from ..sent.connections import FED, FED_NAMES
from ..sent.takers import Meaning

_SENDER, _RECIPIENT = Meaning("MAIL", "kept"), Meaning("RCPT", "kept")
# A field of the head with its name, or a variable for one; any other may stand there too.
_TITLED = Meaning("MAIL", "titled")
_FIELDS = {
    b"From": Meaning("MAIL", "field"), b"Sender": Meaning("MAIL", "field"),
    b"To": Meaning("RCPT", "field"), b"Cc": Meaning("RCPT", "field"),
}  # fmt: skip
_PATH, _LIST = Meaning("MAIL", "path"), Meaning("RCPT", "commas")


class Client(NamedTuple):
    """A program, and others that take the same options, each with whose address it takes and how that is read.

    own    whether a sentence names it by what a person types, functions and variables of a script stand for it, and
           variables keep its options
    glued  whether it takes the address right behind its option too
    valued the letters of its options that have a value behind them, where all other words are recipients
    """

    names: tuple[bytes, ...]
    options: dict[bytes, Meaning]
    own: bool = True
    glued: bool = False
    valued: bytes = b""


CLIENTS = (
    Client((b"curl",), {
        b"--mail-from": Meaning("MAIL", "sent"), b"--mail-rcpt": Meaning("RCPT", "sent"),
        b"-Dmail.smtp.from": _SENDER, b"-Dmail.smtps.from": _SENDER,
    }),
    Client((b"swaks",), {
        b"-f": _PATH, b"--from": _PATH, b"--mail-from": _PATH,
        b"-t": _LIST, b"--to": _LIST, b"--mail-to": _LIST, b"--rcpt-to": _LIST,
        b"--header": _TITLED, b"--add-header": _TITLED,
        **{b"--" + head + name + colon: _FIELDS[name]
           for head in (b"h-", b"header-") for name in _FIELDS for colon in (b"", b":")},
    }),
    Client((b"sendmail",), {b"-f": _SENDER, b"-r": _SENDER}, glued=True),
    Client((b"ssmtp",), {b"-f": _SENDER}, glued=True),
    Client((b"dma", b"esmtp", b"mini_sendmail", b"nullmailer-inject"), {b"-f": _SENDER}, own=False, glued=True),
    Client((b"msmtp",), {b"-f": _PATH, b"--from": _PATH}, glued=True),
    Client((b"check_smtp",), {b"-f": Meaning("MAIL", "sent"), b"--from": Meaning("MAIL", "sent")}),
    Client((b"sendemail", b"sendEmail"), {b"-f": Meaning("MAIL", "field"), b"-t": _LIST}, own=False),
    Client((b"smtp-source",), {b"-f": _SENDER, b"-t": _RECIPIENT}),
    Client((b"exim", b"exim4"), {b"-f": _SENDER}, own=False, glued=True),
    Client((b"mail", b"mailx", b"s-nail", b"bsd-mailx", b"heirloom-mailx"), {
        b"-r": Meaning("MAIL", "field"), b"-c": _LIST, b"-b": _LIST,
        b"-a": _TITLED, b"--append": _TITLED, b"-S": _TITLED,
    }, own=False, valued=b"AacbeqrsSTuX"),
    Client((b"git send-email",), {b"--envelope-sender": Meaning("MAIL", "field")}, own=False),
    Client((b"mutt", b"neomutt"), {
        b"-c": _LIST, b"-b": _LIST, b"-e": _TITLED,
    }, own=False, valued=b"AaCceEbFfHimQs"),
)  # fmt: skip
# What stands before a command that a program is to send, as an option's value.
COMMANDED = regex(rb"\bcheck_smtp\b[^\n]*[ \t](?:-C|--command)[ \t=]*\Z")
# The reply that such a command is due, behind its quotes.
ANSWERED = regex(rb"[ \t]+(?:-R|--response)[ \t=]*[\"']?([2-5][0-9]{2})(?![0-9])")
# One of these names may be anything where it stands alone.
WORD = b"mail"
BY_NAME = {name: client for client in CLIENTS for name in client.names}
OWN = tuple(name for client in CLIENTS if client.own for name in client.names)
# Expressions for any of the names, and for any option of those that variables keep some for.
PROGRAMS = rb"(" + b"|".join(map(re.escape, sorted(BY_NAME, reverse=True))) + rb")(?:\.exe)?"
OPTIONS = b"|".join(
    map(re.escape, sorted({option for client in CLIENTS if client.own for option in client.options}, reverse=True))
)
# One of these is where each of their names stands, or an option that no other program has; behind what may be anything
# no longer word goes on.
STEMS = (
    *(
        name
        for name in BY_NAME
        if not any(other in name for other in BY_NAME if other not in (name, WORD)) and name != WORD
    ),
    *(WORD + behind for behind in b" |\t|\r|\n|\\|\"|'|,|]|=|.|:|@".split(b"|")),
    b"--mail-",
)
# What a script calls to write or send something.
CALLED = regex(
    rb"(?<![\w./=-])(?:[\w./-]*/)?(?:printf|echo|" + b"|".join(OWN) + rb"|check_tcp|" + FED + rb"|postconf)"
    rb"(?=[ \t\\])|(?<![\w-])(?:--mail-(?:from|rcpt)[ =]|-Dmail\.smtps?\.from=)"
)
_CALLED_STEMS = (
    *(b"printf", b"echo", *OWN, b"check_tcp", b"--mail-", b"postconf", b"-dmail"),
    *(name + behind for name in FED_NAMES for behind in (b" ", b"\t", b"\\")),
)


def script_calls(data: bytes) -> Iterator[int]:
    """Where the programs that only a shell calls so stand in a text, in order."""
    return (one.start() for one in on_lines(data, _CALLED_STEMS, CALLED))
