"""SL318: a placeholder, or what a program writes for no value, where the address should stand."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context
from .. import Case, Hit, Rule, Words, spans
from ..quoting import quoted

_WORDS = Words("{0} is a placeholder that was not filled in; an address belongs there.")


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "unfilled-value"):
        found = command.raw[start:end]
        words = (
            "a placeholder that was not filled in"
            if found[:1] in b"{$#%(~!:@" or found[:2] == b"[["
            else "what a program writes for no value"
        )
        yield Hit((start, end), f"{quoted(found)} is {words}; an address belongs there.")


RULE = Rule(
    code="SL318",
    severity="error",
    summary="A placeholder, or no value, in the address's place.",
    explanation=(
        "A template that was sent without being rendered, or a variable that was empty: None, null, undefined, "
        "[object Object]. What the address was to be is known only to the program that put the command together; "
        "look where its value comes from. In a file that is code or a template itself, a placeholder stands for "
        "something legal and is passed over, unless code hands the text straight to a connection, so that nothing "
        "fills it: then the f, the $ or the backquotes before or round the text are missing. Behind a plain $name "
        "nothing is called: {$user->getEmail()}, ${user.email()} or @{[ $user->email ]} puts that in."
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
        Case(
            b"RCPT TO:<{{ user.email }}>",
            (9, 25),
            '"{{ user.email }}" is a placeholder that was not filled in; an address belongs there.',
            None,
        ),
        Case(
            b"MAIL FROM:<${sender}> SIZE=5",
            (11, 20),
            '"${sender}" is a placeholder that was not filled in; an address belongs there.',
            None,
        ),
        Case(
            b"MAIL FROM:<%s>", (11, 13), '"%s" is a placeholder that was not filled in; an address belongs there.', None
        ),
        Case(
            b"RCPT TO:<$to>", (9, 12), '"$to" is a placeholder that was not filled in; an address belongs there.', None
        ),
        Case(
            b"RCPT TO:<{$user->email}>",
            (9, 23),
            '"{$user->email}" is a placeholder that was not filled in; an address belongs there.',
            None,
        ),
        Case(
            b"RCPT TO:<#{to>",
            (9, 13),
            '"#{to" is a placeholder that was not filled in; an address belongs there.',
            None,
        ),
        Case(
            b"RCPT TO:{to} NOTIFY=NEVER",
            (8, 12),
            '"{to}" is a placeholder that was not filled in; an address belongs there.',
            None,
        ),
        Case(
            b"RCPT TO:<undefined>",
            (9, 18),
            '"undefined" is what a program writes for no value; an address belongs there.',
            None,
        ),
        Case(
            b"RCPT TO:<[object Object]>",
            (9, 24),
            '"[object Object]" is what a program writes for no value; an address belongs there.',
            None,
        ),
    ),
)
