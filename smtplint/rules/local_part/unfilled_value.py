"""SL318: a placeholder, or what a program writes for no value, where the address or a part of it should stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, Words, spans
from ..quoting import quoted

_SAID = "{0} is {1}; {2} belongs there."
_UNFILLED = "a placeholder that was not filled in"
_FOR_NONE = "what a program writes for no value"
_FOR_MANY = "what a program writes for a list or an object"
_WORDS = Words("{0} is a placeholder that was not filled in; an address belongs there.")
_NOTHING = re.compile(
    rb"\(?(?:null|nil|none|undefined|NaN)\)?|\[object Object\]|%!s\((?:MISSING|<nil>)\)", re.IGNORECASE
)
_LIST_OR_OBJECT = re.compile(rb"[A-Z]+\(0x[0-9a-f]+\)|Array|System\.[A-Za-z]+\[\]|\[object Object\]")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "unfilled-value"):
        found = command.raw[start:end]
        words = _UNFILLED
        if _LIST_OR_OBJECT.fullmatch(found):
            words = _FOR_MANY
        elif _NOTHING.fullmatch(found):
            words = _FOR_NONE
        domain = command.path.domain if command.path else None
        in_mailbox = (domain and domain.span[0] <= start < domain.span[1]) or command.raw[end : end + 1] == b"@"
        meant = "its value" if in_mailbox else "an address"
        yield Hit((start, end), _SAID.format(quoted(found), words, meant))


RULE = Rule(
    code="SL318",
    severity="error",
    summary="A placeholder, or no value, in the place of the address or its domain.",
    explanation=(
        "A template that was sent without being rendered, or a variable that was empty: None, null, undefined, "
        "(null). What a program writes for a list or an object is told too: Array, [object Object]. What the address "
        "was to be is known only to the program that put the command together; look where its value comes from. In a "
        "file that is code or a template itself, a placeholder stands for something legal and is passed over, unless "
        "code hands the text straight to a connection, so that nothing fills it: then the f, the $ or the backquotes "
        "before or round the text are missing. Behind a plain $name nothing is called: {$user->getEmail()}, "
        "${user.email()} or @{[ $user->email ]} puts that in."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    words=_WORDS,
    valid=(
        b"MAIL FROM:<{a}@example.com>",
        b"RCPT TO:<null@example.com>",
        b"RCPT TO:<%s@example.com>",
        b"RCPT TO:<$a@example.com>",
    ),
    invalid=(
        Case(b"RCPT TO:<{{ user.email }}>", (9, 25), _SAID.format('"{{ user.email }}"', _UNFILLED, "an address"), None),
        Case(b"MAIL FROM:<${sender}> SIZE=5", (11, 20), _SAID.format('"${sender}"', _UNFILLED, "an address"), None),
        Case(b"MAIL FROM:<%s>", (11, 13), _SAID.format('"%s"', _UNFILLED, "an address"), None),
        Case(b"RCPT TO:<$to>", (9, 12), _SAID.format('"$to"', _UNFILLED, "an address"), None),
        Case(b"RCPT TO:<{$user->email}>", (9, 23), _SAID.format('"{$user->email}"', _UNFILLED, "an address"), None),
        Case(b"RCPT TO:<#{to>", (9, 13), _SAID.format('"#{to"', _UNFILLED, "an address"), None),
        Case(b"RCPT TO:{to} NOTIFY=NEVER", (8, 12), _SAID.format('"{to}"', _UNFILLED, "an address"), None),
        Case(b"RCPT TO:<undefined>", (9, 18), _SAID.format('"undefined"', _FOR_NONE, "an address"), None),
        Case(b"RCPT TO:<[object Object]>", (9, 24), _SAID.format('"[object Object]"', _FOR_MANY, "an address"), None),
        Case(b"RCPT TO:<(null)>", (9, 15), _SAID.format('"(null)"', _FOR_NONE, "an address"), None),
        Case(b"RCPT TO:<...>", (9, 12), _SAID.format('"..."', _UNFILLED, "an address"), None),
        Case(b"MAIL FROM:<a@{{ domain }}>", (13, 25), _SAID.format('"{{ domain }}"', _UNFILLED, "its value"), None),
        Case(b"MAIL FROM:<%(user)s@example.com>", (11, 19), _SAID.format('"%(user)s"', _UNFILLED, "its value"), None),
        Case(b"RCPT TO:[your email]", (8, 20), _SAID.format('"[your email]"', _UNFILLED, "an address"), None),
        Case(b"RCPT TO:&lt;a@%s&gt;", (14, 16), _SAID.format('"%s"', _UNFILLED, "its value"), None),
    ),
)
