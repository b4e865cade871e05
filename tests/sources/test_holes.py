"""Values that are put in: what a message quotes of them, and that no fix parts a placeholder from its argument."""

from __future__ import annotations

import io
import re

import pytest

from smtplint import checking, sources
from smtplint.edits import apply
from smtplint.model import Edit, Occurrence, Safety
from tests.rows import over

BOTH: frozenset[Safety] = frozenset(("safe", "unsafe"))
PLACEHOLDER = re.compile(rb"%\(\w+\)s|%(?:\d\$)?[sdc@]|%\d|\{\w*\}")


def occurrences(data: bytes, name: str) -> list[Occurrence]:
    return list(sources.found_in(io.BytesIO(data), name))


def messages(data: bytes, name: str) -> list[str]:
    return [
        one.finding.message
        for occurrence in occurrences(data, name)
        for one in checking.diagnose(name, occurrence, None)
    ]


@pytest.mark.parametrize("value", [
    b"[[a]]", b"[[ user.email ]]", b"((to))", b"$(TO)", b"$(cat to)", b"%%email%%", b"%%sender%%", b"$$TO", b"${TO}",
    b"##to##", b"~email~", b"!to!", b":email", b"@@to@@", b"[email]", b"<%= a %>",
])  # fmt: skip
def test_what_stands_for_a_path_or_a_part_of_one_is_something_legal(value: bytes) -> None:
    for name in ("probe.txt", "mail.j2", "notes.md"):
        assert messages(b"MAIL FROM:<%s>\nRCPT TO:<%s>\nDATA\n" % (value, value), name) == []
        if value != b"[email]":
            assert messages(b"RCPT TO:<%s@example.com>\nRCPT TO:<a@%s>\nDATA\n" % (value, value), name) == []
    fields = b"From: [name] <%s>\nReturn-Path: <%s>\nSubject: Hi\n\nHi\n" % (b"[email]", value)
    assert messages(fields, "sent.eml") == []


@pytest.mark.parametrize("path", [b"a[[b]]@example.com", b":a:@example.com", b"a@[[192.0.2.1]]", b"a@@example.com",
    b"((a)@example.com", b"[192.0.2.1]", b"##a##b"])  # fmt: skip
def test_an_address_with_such_signs_in_it_is_judged(path: bytes) -> None:
    assert messages(b"RCPT TO:<%s>\nDATA\n" % path, "probe.txt")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        (
            "a.php",
            b'<?php\n$mail->setFrom($this->r["from_name"] . " <" . $this->r["from_email"] . ">");\n',
            '"$this->r["from_name"]" is a display name; only the address belongs here.',
        ),
        (
            "a.go",
            b'package m\nfunc f() { smtp.SendMail(h, a, "<a@b.example>", to, m) }\n',
            '"<" and ">" round the address; what sends it puts the brackets.',
        ),
        (
            "a.mustache",
            b"From: {{name}} <{{{email}}}\nSubject: Hi\n\nHi\n",
            ('"{{name}} <{{{email}}}" cannot be read as an address; its < has no > behind the address.'),
        ),
        (
            "a.c",
            b'fprintf(sock, "RCPT TO:<@%s>\\r\\n", d);',
            'No local part before "@%s"; a name of at least one character belongs there.',
        ),
        (
            "a.py",
            b'sock.sendall(f"RCPT TO:<@{d}>\\r\\n")',
            'No local part before "@{d}"; a name of at least one character belongs there.',
        ),
        (
            "a.js",
            b"sock.write('RCPT TO:<@' + d + '>\\r\\n');",
            'No local part before "@d"; a name of at least one character belongs there.',
        ),
        (
            "a.c",
            b'fprintf(sock, "RCPT TO:<%s>,<%s>\\r\\n", a, b);',
            '",<%s>" behind the address; a command has one, and each recipient its own RCPT.',
        ),
        (
            "a.c",
            b'fprintf(sock, "RCPT TO:<%s> =%s\\r\\n", a, b);',
            '"=%s" is no parameter; one is a keyword of letters, digits and hyphens, then perhaps = and a value.',
        ),
        (
            "a.c",
            b'fprintf(sock, "RCPT TO:<%s@%s:%d>\\r\\n", u, d, p);',
            'A port, ":%d", behind the domain; a mailbox ends with its domain.',
        ),
        ("a.c", b'fprintf(sock, "RCPT TO:<%s,%s>\\r\\n", a, b);', ('",%s" behind an address; only one belongs there.')),
        (
            "a.php",
            b'<?php fwrite($sock, "RCPT TO:<$a>;$b\\r\\n");',
            '";$b" behind the address; a command has one, and each recipient its own RCPT.',
        ),
        (
            "a.erb",
            b"From: a@b.example\nReturn-Path: <%= @name %> <<%= @mail %>>\nSubject: x\n",
            '"<%= @name %>" before the address is a display name; only the address in its brackets belongs there.',
        ),
        (
            "a.erb",
            b"From: a@b.example\nReturn-Path: The <%=\n@name\n%> <<%= @mail %>>\nSubject: x\n",
            (
                '"The <%= @name %>" before the address is a display name; only the address in its brackets belongs '
                "there."
            ),
        ),
        (
            "a.hbs",
            b"From: a@b.example\nReturn-Path: {{ name }} <{{ mail }}>\nSubject: x\n",
            '"{{ name }}" before the address is a display name; only the address in its brackets belongs there.',
        ),
    ],
)
def test_a_message_quotes_what_the_file_has(name: str, data: bytes, message: str) -> None:
    assert messages(data, name) == [message]


@over(
    ("name", "call", "one"),
    [
        ("a.c", b'fprintf(sock, "%s\\r\\n", a, b);', b"%s"),
        ("a.go", b'func t() { fmt.Fprintf(conn, "%s\\r\\n", a, b) }', b"%s"),
        ("a.py", b'sock.sendall("%s\\r\\n" %% (a, b))', b"%s"),
        ("a.py", b'sock.sendall("%s\\r\\n".format(a, b))', b"{}"),
        ("a.py", b'sock.sendall("%s\\r\\n" %% {"a": a})', b"%(a)s"),
        ("A.java", b'class A { void t() { out.write(String.format("%s\\r\\n", a, b)); } }', b"%s"),
        ("a.rs", b'fn t() { write!(stream, "%s\\r\\n", a, b).unwrap(); }', b"{}"),
        ("a.rb", b'sock.printf("%s\\r\\n", a, b)', b"%s"),
        ("a.js", b'sock.write(util.format("%s\\r\\n", a, b));', b"%s"),
        ("a.pl", b'printf $sock "%s\\r\\n", $a, $b;', b"%s"),
        ("a.php", b'<?php fwrite($sock, sprintf("%s\\r\\n", $a, $b));', b"%s"),
        ("a.sh", b'printf "%s\\r\\n" "$A" "$B" | nc mx 25', b"%s"),
        ("a.cs", b'class A { void T() { w.Write("%s\\r\\n", a, b); } }', b"{0}"),
        ("a.lua", b'sock:send(string.format("%s\\r\\n", a, b))', b"%s"),
        ("a.cpp", b'sock->write(QString("%s\\r\\n").arg(a, b));', b"%1"),
    ],
)
@over(
    "command",
    [
        b"MAIL FROM:@ <@>",
        b"MAIL FROM: (@) <@>",
        b"RCPT TO:<@ <@>>",
        b"RCPT TO:<@>,<@>",
        b"RCPT TO:<@ @>",
        b"RCPT TO:<@,@>",
        b"MAIL FROM:<@> BODY=@ BODY=@",
        b"MAIL FROM:<@> SIZE=@k",
        b"RCPT TO:<@> SIZE=@",
        b"RCPT TO:<@> (@)",
        b"RCPT TO:<@> FROM:<@>",
    ],
)
def test_no_fix_takes_a_placeholder_from_its_argument(name: str, call: bytes, one: bytes, command: bytes) -> None:
    data = call % command.replace(b"@", one)
    made: list[Edit] = []
    for occurrence in occurrences(data, name):
        made += checking.edits(occurrence, BOTH, None)
        for found in checking.diagnose(name, occurrence, None):
            assert PLACEHOLDER.findall(apply(data, found.edits)) == PLACEHOLDER.findall(data)
    assert PLACEHOLDER.findall(apply(data, made)) == PLACEHOLDER.findall(data)
