"""The commands that rules tell faults in: alone on a line of a transcript, in a literal of code, and under a key."""

from __future__ import annotations

import io
import json

import pytest

from smtplint import checking, rules, sources
from smtplint.model import Context

ALL = frozenset(rules.names())
CASES = [
    (rules.rule(name).code, case.command)
    for name in rules.names()
    for case in rules.rule(name).invalid
    if case.context == Context() and name != "refused-by-servers" and not set(b"\r\n").intersection(case.command)
]
# Nothing in these says that they are commands; or they are about what stands before one.
NOWHERE = {
    b"", b"FROM:<a@example.com>", b"to:<a@example.com>", b"EHLO client.example.com", b"SEND FROM:<a@example.com>",
    b"MAIL MAIL FROM:<a@example.com>", b"MA\x07IL FROM:<a@example.com>", b"RCPT\xe2\x80\x99 TO:<a@example.com>",
    b"MAIL FR OM:<a@example.com>", b"RCPT TO@:<a@example.com>", b"MAIL <a@example.com>",
    b"MAIL", b'"rcpt <a@example.com>"', b"# MAIL FROM:<a@example.com>",
    b"C: MAIL FROM:<a@example.com>",
    b"ann@example.com", b"<ann@example.com>", b"Ann Lee <ann@example.com>, bob@example.com", b"VRFY <ann@example.com>",
    # Garbled words begin no command but where one is handed over by itself.
    b"RCPT T@:<a@example.com>", b"MAIL FRO=M:<a@example.com>", b"MAIL .ROM:<a@b.example>", b"MAIL FROM?<a@example.com>",
    b"RCPT|TO:<a@example.com>", b"MAILXFROM:<a@b.example>", b"MAIL SIZE=100 FROM:<a@example.com>",
    b"MAIL FROM-><a@example.com>", b"RCPT TO<:a@example.com>",
    b"RCPT%20TO:<a@example.com>", b"RCPT TO%3A<a@example.com>",
    # Values are put in.
    b"MAIL FROM:<${sender}> SIZE=5", b"RCPT TO:<$to>", b"MAIL FROM:<%(user)s@example.com>",
    b"RCPT TO:&lt;a@%s&gt;",
}  # fmt: skip
# Patterns, forms that a help text shows, and beginnings of commands.
SHOWN = {
    b"MAIL FROM:<user>", b"RCPT TO:<a...b@example.com>", b"RCPT TO:<a@mail...example.com>", b"RCPT TO",
    b"RCPT TO:<{{ user.email }}>", b"RCPT TO:<{$user->email}>", b"MAIL FROM:<\\>", b"RCPT TO:{to} NOTIFY=NEVER",
    b"RCPT TO:<...>", b"MAIL FROM:<a@{{ domain }}>", b"RCPT TO:<a@-{d}>",
    b"RCPT TO:[your email]", b"RCPT TO:**a@example.com**", b"RCPT TO:<a@example.com|A@example.com>",
}  # fmt: skip
ELSEWHERE = {
    # What a person wrote behind a command, a value that is put in, a mark that is the file's, and what may be another
    # program's unless it is sent.
    ".smtp": {
        b"MAIL FROM:<a@example.com> # the sender", b"MAIL FROM:<a@example.com> SIZE=5 # the size", b"MAIL FROM:<%s>",
        b"\xef\xbb\xbfMAIL FROM:<a@example.com>", b"RCPT:<a@example.com>", b"RCPT-TO:<a@example.com>",
    },
    ".py": SHOWN,
    ".yaml": {
        *SHOWN, b"MAIL FROM:<%s>", b"MAIL FROM:", b"MAIL FROM:< SIZE=1", b"RCPT TO:<a@example.com<",
        b'MAIL FROM:<"$(id)"@example.com>',
    },
}  # fmt: skip


def written(command: bytes, ending: str) -> bytes:
    """A file with that command."""
    if ending == ".smtp":
        return command + b"\r\n"
    if ending == ".py":
        return b's.send(b"' + command.replace(b"\\", rb"\\").replace(b'"', rb"\"") + b'\\r\\n")\n'
    text = json.dumps(command.decode("utf-8", "surrogateescape"), ensure_ascii=False)
    return b"- send: " + text.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize("ending", ELSEWHERE)
def test_each_command_alone_is_found(ending: str) -> None:
    missed = []
    for code, command in CASES:
        found = sources.found_in(io.BytesIO(written(command, ending)), f"a{ending}")
        told = (one.finding.code for each in found for one in checking.diagnose(f"a{ending}", each, ALL))
        if code not in told:
            missed.append(command)
    assert set(missed) == NOWHERE | ELSEWHERE[ending]
