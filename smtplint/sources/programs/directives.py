"""Files of directives that a program of its own reads: which of them take envelope addresses, and what those hold.

Strategy. The program is told by the file's name; how it reads an address is known then, as for an option of its own.
The words of ``postconf -e`` in a script are lines of Postfix's own file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Lines, Occurrence
from ...regexes import regex
from ..files.kinds import name_of
from ..files.lines import Block
from ..files.prefilter import on_lines
from ..sent import addresses, looks
from ..sent.envelope_values import held
from ..sent.takers import Meaning
from ..spelling.escapes import decoded
from ..spelling.forms import SCALAR, SETTINGS
from ..spelling.literals import Scanned
from ..spelling.nested import nested
from ..spelling.words import Dialect, text, words
from .clients import options_of

_FROM, _TO = Meaning("MAIL", "path"), Meaning("RCPT", "path")
_PARSED, _PARSED_TO = Meaning("MAIL", "parsed"), Meaning("RCPT", "parsed")
_OPTIONS = Meaning("MAIL", "options")
_LINE = rb"[^\r\n]+"
_RECIPIENTS = rb"(?:always_bcc|luser_relay|empty_address_recipient|(?:2?bounce|delay|error)_notice_recipient)"
_PAIR = rb"(?:[^#\r\n]*[ \t])?(?:%s)[ \t]*\([ \t]*\"[^\"\r\n]*\""
# By a part of the file's name: a directive up to its value, whose address that is, and how it is read.
_DIRECTIVES = tuple(
    (name, re.compile(rb"^[ \t]*+" + directive + rb"[ \t]*(?P<value>" + value + rb")", re.MULTILINE), meaning)
    for name, directive, value, meaning in (
        ("curlrc", rb"(?:--)?mail-from(?:[ \t]*[=:]|[ \t])", _LINE, Meaning("MAIL", "kept")),
        ("curlrc", rb"(?:--)?mail-rcpt(?:[ \t]*[=:]|[ \t])", _LINE, Meaning("RCPT", "kept")),
        ("msmtprc", rb"from[ \t]", _LINE, _FROM),
        (".cfg", rb"email-alert[ \t]+from[ \t]", _LINE, _FROM),
        (".cfg", rb"email-alert[ \t]+to[ \t]", _LINE, _TO),
        # Nagios and its like.
        (".cfg", rb"email[ \t]", rb"[^\s,;]+[ \t]*(?=[;\r\n])", _TO),
        # Postfix.
        ("main.cf", rb"(?:address_verify_sender|double_bounce_sender)[ \t]*=", _LINE, _FROM),
        ("main.cf", _RECIPIENTS + rb"[ \t]*=", _LINE, _TO),
        ("master.cf", rb"-o[ \t]+(?:\{[ \t]*)?" + _RECIPIENTS + rb"[ \t]*=", rb"[^\r\n}]+", _TO),
        # Older versions take no name off.
        ("keepalived", rb"notification_email_from[ \t]", _LINE, Meaning("MAIL", "held")),
        # A line of its block.
        ("keepalived", rb"", rb"[\w.+<\"'-]+@[\w.@>\"'-]+(?=[ \t\r]*$)", _TO),
        ("monit", rb"(?:set[ \t]+)?alert[ \t]", rb"\S+", _TO),
        ("mdadm", rb"MAILADDR[ \t]", rb"\S+", _TO),
        ("mdadm", rb"MAILFROM[ \t]", _LINE, _PARSED),
        ("unattended", rb"Unattended-Upgrade::Mail[ \t]", rb"\"[^\"\r\n]*\"", _TO),
        ("unattended", rb"Unattended-Upgrade::Sender[ \t]", rb"\"[^\"\r\n]*\"", _PARSED),
        ("collectd", rb"From[ \t]", rb"\"[^\"\r\n]*\"", _PARSED),
        ("collectd", rb"Recipient[ \t]", rb"\"[^\"\r\n]*\"", _PARSED_TO),
        # Each address has a name before it.
        ("syslog-ng", _PAIR % rb"from|sender|reply-to", rb"\"[^\"\r\n]*\"", _PARSED),
        ("syslog-ng", _PAIR % rb"to|cc|bcc", rb"\"[^\"\r\n]*\"", _PARSED_TO),
        ("ssmtp.conf", rb"(?i:root)[ \t]*=", rb"\S+", _TO),
        ("revaliases", rb"[^#\s:]+:", rb"[^\s:]+", _FROM),
        ("esmtprc", rb"identity[ \t]*[= \t]", _LINE, _FROM),
        # An address, or only a part of one.
        ("dma.conf", rb"MASQUERADE[ \t]", rb"[^\s@]+@\S+", _FROM),
        # Behind an @ alone it has a domain.
        (
            "smtpd.conf",
            rb"action[^#\r\n]{0,200}[ \t]relay[ \t][^#\r\n]{0,200}[ \t]?mail-from[ \t]",
            rb"\"?[^\s@\"]+@\S+",
            _FROM,
        ),
        ("fetchmailrc", rb"[^#\r\n]*\bsmtpname[ \t]", rb"[^\s,]+", _TO),
        ("fetchmailrc", rb"set[ \t]+postmaster[ \t]+'?", rb"[^\s']+", _TO),
        ("mailman.cfg", rb"site_owner[ \t]*[:=]", _LINE, _FROM),
        ("sympa.conf", rb"listmasters?[ \t]", _LINE, _PARSED_TO),
        ("apt-listchanges.conf", rb"email_address[ \t]*=", rb"\S+", _TO),
        ("rkhunter.conf", rb"MAIL-ON-WARNING[ \t]*=", rb"\"?[^\s\"]+\"?(?=[ \t\r]*$)", _TO),
        ("zed.rc", rb"ZED_EMAIL_ADDR=", rb"\"?[^\s\"]+\"?(?=[ \t\r]*$)", _TO),
        ("logcheck.conf", rb"SENDMAILTO=", rb"\"?[^\s\",]+\"?(?=[ \t\r]*$)", _TO),
        ("logwatch", rb"MailFrom[ \t]*=", _LINE, _PARSED),
        ("logwatch", rb"MailTo[ \t]*=", _LINE, _PARSED_TO),
        # Behind an @ it has the name of a program.
        ("smartd", rb"(?:[^#\r\n]*?[ \t]|(?<=[ \t]))-m[ \t]", rb"(?!@)[^\s,]+(?=\s)", _TO),
        *(
            (name, rb"(?:php_(?:admin_)?value[ \t\[]+)?mail\.force_extra_parameters\]?[ \t=]", _LINE, _OPTIONS)
            for name in (".ini", ".conf", ".htaccess")
        ),
        *((name, rb"php_(?:admin_)?value[ \t]+sendmail_from[ \t]", _LINE, _FROM) for name in (".conf", ".htaccess")),
    )
)
_VALUE = regex(
    rb"\"(?P<quoted>(?:[^\"\\]|\\.)*+)\"(?=[ \t]*(?:#|$))|(?P<plain>(?:[^ \t\n]|[ \t]++(?!#|$))*+)[ \t]*(?:[ \t]#.*)?$"
)
_POSTCONF = regex(rb"(?<![\w.-])postconf(?=[ \t]+-)")
# What a program puts together itself: a pattern, a value of its own.
_MADE = regex(rb"[*%$]")


def is_alone(name: str) -> bool:
    """Whether a file of that name holds nothing but a program's directives."""
    return any(part in name for part in ("curlrc", "msmtprc", "logwatch")) or name.endswith(("main.cf", "master.cf"))


def directives(data: bytes, path: str, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with the addresses in a program's directives."""
    name = name_of(path)
    found = [
        one
        for part, directive, meaning in _DIRECTIVES
        if part in name
        for match in directive.finditer(data)
        for one in _address(data, match, meaning, lines)
    ]
    yield from sorted(found, key=lambda one: one.offsets[0])


def _address(data: bytes, match: re.Match[bytes], meaning: Meaning, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with the address that a directive is given."""
    value = _VALUE.match(data, *match.span("value"))
    if value is None or _MADE.search(value.group()):
        return
    form = SETTINGS.forms[1] if value["quoted"] is not None else SCALAR
    spelt = decoded(data, *value.span(value.lastgroup or 0), form)
    if meaning.how == "options":
        yield from options_of(spelt, lines)
    elif meaning.how == "held":
        yield from held([spelt], meaning.verb, match.group().split()[0].decode("latin-1"), lines)
    elif meaning.how == "parsed":
        yield from addresses.parsed(spelt, meaning.verb, match.group().split()[0].decode("latin-1"), lines)
    elif b"@" in spelt.raw or looks.lacks_at(spelt):
        yield from addresses.path(spelt, meaning.verb, lines, meaning.how)


def postconf(source: Scanned, dialect: Dialect, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong with the addresses among the settings that a script gives Postfix."""
    data, reached = source.data, 0
    for call in on_lines(data, (b"postconf",), _POSTCONF):
        if call.start() < reached or source.at(call.start()) >= 0:
            continue
        for start, end in words(data, call.end(), dialect):
            reached = end
            if b"=" in data[start:end]:
                word, _ = text(data, start, end, dialect, several=False)
                # Those of one service have its name before theirs.
                named = word.raw.rfind(b"/", 0, word.raw.find(b"=")) + 1
                yield from nested(word.part(named, len(word.raw)), data, lines, _main)


def _main(data: bytes, path: str) -> Iterator[Occurrence]:
    return directives(data, f"{path}/main.cf", Block(data))
