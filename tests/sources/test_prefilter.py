"""What the prefilter lets through: a file of nothing but what one row of a table is for, and no more than that."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pytest

from smtplint import checking, sources
from smtplint.sources.files.prefilter import HITS, Searched, hits, holds
from smtplint.sources.programs.mail_clients import CLIENTS, WORD
from smtplint.sources.sent.names import ROWS, forms
from smtplint.sources.sent.sendings import ATTRIBUTES, SENDINGS, TABLES, Attribute, Sending
from smtplint.sources.sent.spacings import SPACING
from smtplint.sources.spelling.languages import LANGUAGES, is_in

WRONG = "ann@@example.com"
# What a call may be on, with its sign; the first that a row takes.
RECEIVERS = ("", "mail", "mailer", "msg", "client", "aiosmtplib", "InternetAddress", "InternetAddressList", "Mailbox",
             "MailboxAddress", "Mail", "Envelope", "Address", "email", "To", "smtp")  # fmt: skip
# A text that each table's opening is in, by its stem and languages.
OPENINGS = {
    ("js", b"sendmail"): "sendMail({",
    ("js", b".send("): "smtp.send({",
    ("js", b".send"): "x.send({",
    ("js", b".create"): "messages.create({",
    ("js", b"mail"): "mail = { mail({",
    ("js", b"send"): "sendEmail({",
    ("js", b"deliver"): "deliver({",
    ("js", b"msg"): "msg = {",
    ("js", b"message"): "const message = {",
    ("js", b"createtransport"): "createTransport(x, {",
    ("js", b"envelope"): "envelope = { } x.send(envelope, {",
    ("rb", b"default_options"): "config.action_mailer.default_options = {",
    ("rb", b"= {"): "x = { smtp_envelope_from:",
    ("php", b"'from'"): "['from' => ['address' =>",
    ("php", b"'reply_to'"): "['reply_to' => ['address' =>",
    ("php", b"'to'"): "['to' => ['address' =>",
    ("py", b"send_mass_mail"): "send_mass_mail([(",
    ("php", b"mail"): "mail('b@example.com', 's', 'b', ['From' =>",
    ("pl", b"->send"): "$x->send($m, {",
    ("pl", b"sendmail"): "sendmail($m, {",
    ("pl", b"mime::"): "MIME::Lite->new(",
    ("pl", b"header"): "header => [",
    ("pl", b"mail"): "%mail = (",
    ("ex", b"gen_smtp_client"): "gen_smtp_client.send({",
    ("lua", b"smtp.send"): "smtp.send{",
    ("lua", b"{"): "post{rcpt =",
    ("go", b"mail.address{"): "mail.Address{",
    ("go", b"email.email{"): "email.Email{",
    ("", b"envelope"): "envelope = {",
}
# How an attribute is set.
SETS = (("add_filter('", "', fn() => "), ("m.", " = "), ('m["', '"] = '), ("\n", " = "), ("\n-", " "))


def called(row: Sending, name: str) -> str:
    on = next(one for one in RECEIVERS if re.search(row.receiver, one))
    sign = ("->" if row.languages in ("php", "pl") else ".") if on else ""
    return f"{on}{sign}{name}({row.first or 'x'}, '{WRONG}')"


def assigned(row: Attribute, name: str) -> str:
    texts = (f"{before}{name}{behind}'{WRONG}'" for before, behind in SETS)
    return next(one for one in texts if re.search(f"{row.before}{name}{row.behind}", one))


def keys(languages: str) -> list[str]:
    """The names that some languages have."""
    return [key for key, language in LANGUAGES.items() if is_in(language, languages)]


def smallest() -> Iterator[tuple[str, str]]:
    """The kind of a file, of some of code the language, and all that is in it."""
    for client in CLIENTS:
        for name in (name.decode() for name in client.names):
            for option in (option.decode() for option in client.options):
                yield "shell", f"{name} {option} {WRONG}"
                yield "config", f"run: {name} {option} '{WRONG}'"
                yield "code", f"run('{name} {option} {WRONG}')"
                if client.own:
                    yield "prose", f"    $ {name} {option} {WRONG}"
                if name != WORD.decode():
                    yield "code", f"run(['{name}', '{option}', '{WRONG}'])"
                    yield "config", f"run:\n - {name}\n - {option}\n - {WRONG}"
    for row in ROWS:
        for word in forms(row.words):
            yield "code", f"x{word}y = '{WRONG}'"
            yield "shell", f"{word.upper()}={WRONG}"
        for word in forms(f"{row.words} {row.short}"):
            yield "config", f"{word}: {WRONG}"
            yield "config", f"- name: {word.upper()}\n  value: {WRONG}"
            yield "sql", f"('{word}', '{WRONG}')"
            yield "markup", f'<add key="{word}" value="{WRONG}"/>'
    for sending in SENDINGS:
        for name in sending.names.split():
            for mark in sending.where or (b"",):
                for language in keys(sending.languages):
                    yield f"code {language}", f"{mark.decode()}\n{called(sending, name)}"
    for spacing in SPACING:
        for name in spacing.names.split():
            yield "code", f"s.{name}('MAIL', 'FROM: <a@b>')"
            yield "code", f's.{name}("RCPT", "TO: <a@b>")'
    for table in TABLES:
        for language in keys(table.languages) or ("py", "go"):
            yield f"code {language}", f"{OPENINGS[table.languages, table.stem]} {table.due}: '{WRONG}'"
    for attribute in ATTRIBUTES:
        for name in attribute.names.split():
            for mark in attribute.where:
                for language in keys(attribute.languages):
                    yield f"code {language}", f"{mark.decode()}\n{assigned(attribute, name)}"


def is_held(kind: str, text: str) -> bool:
    kind, _, language = kind.partition(" ")
    return holds(kind, text.encode()) and (not language or holds(kind, text.encode(), language))


def test_a_file_of_what_one_row_is_for_is_read() -> None:
    assert [(kind, text) for kind, text in sorted(set(smallest())) if not is_held(kind, text)] == []


def test_each_text_of_a_table_is_what_opens_it() -> None:
    assert [one for one in TABLES if not re.search(one.opening, OPENINGS[one.languages, one.stem])] == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("code", "from x import y\n\n@cache\ndef sender(message):\n    return message.header(subject)\n"),
        ("code", "# Ann <ann@example.com>\nself.debounce(env_path, to(mail), errors_to, reply_to)\n"),
        ("code py", "# Ann <ann@example.com>\nmsg.setFrom(x, 'ann@example.com')\n"),
        ("code", "$this->belongsTo(User::class); // ann@example.com\ngoto(a); redirect()->to('/')"),
        ("shell", "# ann@example.com\nmail -s 'done' root < log; exim -bp; curl -f https://a@b.example/"),
        ("config", "notification: true\nsender: me\nfrom: here\ncontact: ann@example.com\n"),
        ("config", '{"from": "lodash.debounce@^4.0.8", "_from": "x@1.2.3"}'),
        ("prose", "Mail is sent by sendmail, not by curl -f. Ask ann@example.com.\n"),
    ],
)
def test_what_has_such_words_for_other_things_is_not(kind: str, text: str) -> None:
    assert not is_held(kind, text)


@pytest.mark.parametrize(
    ("path", "data", "found"),
    [
        ("a.sh", b"exim -f 'Bob <a@b.com>' x@y.org\n", [("SL209", (9, 12))]),
        ("a.sh", b"mail -s x -r a@@b.com x@y.org\n", [("SL303", (14, 16))]),
        ("a.sh", b"mailx -r a@@b.com x@y.org\n", [("SL303", (10, 12))]),
        ("a.sh", b"s-nail -r a@@b.com x@y.org\n", [("SL303", (11, 13))]),
        ("a.py", b'subprocess.run(["mailx","-r","root@@h.example","x@y.org"])\n', [("SL303", (34, 36))]),
        ("a.py", b's.docmd("MAIL", "FROM: <a@b.com>")\n', [("SL202", (22, 23))]),
        ("a.php", b'<?php $mail->setFrom("a@@example.com");\n', [("SL303", (23, 25))]),
        ("a.java", b'msg.setFrom(new InternetAddress("a@@b"));\n', [("SL303", (34, 36))]),
        ("a.yaml", b"sender_address: ops@@example.com\n", [("SL303", (19, 21))]),
        ("a.yaml", b"sender:\n  - ops@@example.com\n", [("SL303", (7, 9))]),
        ("a.ini", b"notification_email = shop@@example.com\n", [("SL303", (25, 27))]),
        ("php.ini", b'mail.force_extra_parameters = -f "Ann <a@b.com>"\n', [("SL209", (34, 37))]),
        ("main.cf", b"luser_relay = ops@@example.com\n", [("SL303", (17, 19))]),
        ("crontab", b"MAILTO=ops@@example.com\n", [("SL303", (10, 12))]),
        ("a.txt", b"    $ sendmail -f a@@b.com x@y.org\n", [("SL303", (19, 21))]),
    ],
)
def test_what_is_found_where_nothing_else_tells_of_mail(
    path: str, data: bytes, found: list[tuple[str, tuple[int, int]]]
) -> None:
    told = [
        (one.finding.code, (one.place.column - 1, one.place.end_column - 1))
        for occurrence in sources.found_in(io.BytesIO(data), path)
        for one in checking.diagnose(path, occurrence, None)
    ]
    assert told == found


def test_one_look_finds_what_several_find() -> None:
    words = [HITS, (b"curl", b"sendmail"), (b"envelope",), (b"mail from:<",), (b"not there",)]
    text = b"Sendmail MAIL FROM:<a> rcpt Curl envelope mial from enVelope\n" * 20_000 + b"MA\xd0\x86L FROM:<a>\n"
    for data in (text, text[:-14], b"mail" * 400_000):
        together = Searched.of(data, [word for those in words[:3] for word in those])
        assert together == data
        for part in (b"mail", b"Curl envelope", b"enVel", b"ENVEL", b"L FROM:<a> r", b"\n", b"not there", b"", 0x6D):
            assert (part in together) == (part in data)
        for those in words:
            assert list(hits(together, those)) == list(hits(data, those))
