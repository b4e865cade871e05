"""Which kind a file is, what the prefilter lets through, and that hostile files are passed over, each line once."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smtplint import checking, sources
from smtplint.sources.coding.outlets import sinks
from smtplint.sources.coding.values import given_values
from smtplint.sources.files import kinds, prefilter
from smtplint.sources.spelling import literals, scanner
from smtplint.sources.spelling.languages import LANGUAGES
from smtplint.sources.spelling.literals import Scanned
from tests.rows import over


@over(
    ("path", "head", "kind"),
    [
        ("a/client.py", b"", "code"),
        ("client.TS", b"", "code"),
        ("run", b"#!/usr/bin/env python3\n", "code"),
        ("run", b"#!/bin/sh\n", "shell"),
        ("Makefile.am", b"", "shell"),
        ("relay.dockerfile", b"", "shell"),
        ("SEND.BAT", b"", "shell"),
        ("probe", b"#!/usr/bin/expect -f\n", "shell"),
        ("probe", b"#!/usr/bin/env elixir\n", "code"),
        ("news.mjml", b"<mjml>", "mail"),
        ("probe.sh.in", b"", "shell"),
        ("probe.yml.template", b"", "config"),
        ("letter.template", b"", "mail"),
        ("Makefile.in", b"", "shell"),
        ("probe.tftpl", b"EHLO ${helo}\n", "config"),
        ("probe.tftpl", b"#!/bin/sh\n", "shell"),
        ("probe.sh.tftpl", b"", "shell"),
        ("probe.tpl", b"MAIL_FROM=${sender}\n", "config"),
        ("probe.tpl", b"#cloud-config\n", "config"),
        ("user_data.tpl", b"#!/bin/sh\n", "shell"),
        ("order.tpl", b"From: ${shop}\n", "mail"),
        ("order.tpl", b"{$size=5}\nFrom: {$shop}\n", "mail"),
        ("Send-Mail.ps1", b"", "code"),
        ("probe.nse", b"", "code"),
        ("lib/client.ex", b"", "code"),
        ("hooks.conf", b"# Hooks.\nuse strict;\n", "code"),
        ("hooks.conf", b"# Hooks.\n", "config"),
        ("probe.yml", b"", "config"),
        (".env.local", b"", "config"),
        (".envrc", b"", "config"),
        ("env.example", b"", "config"),
        ("dotenv.production", b"", "config"),
        ("env", b"", "config"),
        ("sample-env", b"", "config"),
        ("env_setup", b"#!/bin/sh\n", "shell"),
        ("env.rb", b"", "code"),
        ("envelope", b"", "text"),
        ("mail.eml", b"", "mail"),
        ("welcome.blade.php", b"", "mail"),
        ("README.md", b"", "prose"),
        ("README", b"", "prose"),
        ("doc/Changes.old", b"", "prose"),
        ("mta.8.in", b'.\\" A page of the manual\n', "prose"),
        ("data/test12", b"<testcase>\n", "prose"),
        ("data/test12", b"<?xml version='1.0'?>\n", "markup"),
        ("docs/index.html", b"", "markup"),
        ("load.jmx", b"", "markup"),
        ("probe.ipynb", b"{", "notebook"),
        ("Makefile.toml", b"", "config"),
        ("api/mail.http", b"", "config"),
        (".config/mutt/muttrc", b"", "config"),
        ("etc/monit/conf.d/postfix", b"", "config"),
        ("etc/cron.d/mailjobs", b"", "shell"),
        ("etc/cron.d/mailjobs", b"#!/usr/bin/perl\n", "code"),
        ("postfix", b"", "text"),
        ("etc/postfix/virtual", b"", "tables"),
        ("etc/postfix/sender_bcc", b"", "tables"),
        ("etc/postfix/sender_access", b"", "tables"),
        ("sender_canonical", b"", "tables"),
        ("home/ann/.forward", b"", "tables"),
        ("mail/ann.forward", b"", "text"),
        ("sender_access", b"", "text"),
        ("etc/mail/aliases", b"", "tables"),
        ("lib/virtual", b"", "text"),
        ("etc/postfix/virtual.cf", b"", "config"),
        ("etc/postfix/filter.pcre", b"", "tables"),
        ("notes.org", b"", "prose"),
        ("dump.sql", b"", "sql"),
        ("mail_pkg.pkb", b"", "sql"),
        ("vacation.sieve", b"", "sieve"),
        ("home/ann/.procmailrc", b"", "shell"),
        ("plan.csv", b"", "cells"),
        ("session.smtp", b"", "text"),
        ("session.smtp", b"<- 220 mx.example.org\n", "text"),
        ("-", b"MAIL FROM:<a@b>\n", "text"),
        ("mail/reset.go.tmpl", b"From: Shop <shop@example.org>\nSubject: hi\n", "mail"),
        ("mail/reset.php.j2", b'{{define "mail"}}\n\nSubject: hi\nFrom: a@example.org\n', "mail"),
        ("gen/client.go.tmpl", b'{{define "member"}}\nFrom: cfg.From,\n{{end}}\n', "code"),
        ("gen/client.go.tmpl", b"// From: x\npackage m\n", "code"),
    ],
)
def test_kind(path: str, head: bytes, kind: str) -> None:
    assert kinds.kind_of(path, head) == kind


def test_every_language_has_endings() -> None:
    """But for a Jenkinsfile's, which is told by its name, and Matlab's, whose ending Objective-C's has too."""
    assert set(kinds.CODE.values()) == LANGUAGES.keys() - {"jenkinsfile", "matlab"}
    assert {ending: kinds.kind_of(f"x.{ending}", b"") for ending in kinds.CODE} == dict.fromkeys(kinds.CODE, "code")


def hooked() -> str:
    """What names of files the hook for templates is run on."""
    hooks = (Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text()
    found: list[str] = re.findall(r"files: '(.*)'", hooks)
    return found[0]


def test_the_hook_for_templates_is_run_on_what_is_read_as_mail() -> None:
    endings = "|".join(sorted(kinds.MAIL | {r"blade\.php"}))
    assert hooked().startswith(rf"(?i)\.({endings})$|")


@pytest.mark.parametrize(
    ("path", "run"),
    [
        ("app/views/user_mailer/welcome.text.erb", True),
        ("mail/welcome.eml.j2", True),
        ("templates/email/welcome.txt", True),
        ("emails/de/welcome.text", True),
        ("mail_templates/welcome.txt", True),
        ("src/Notifications/paid.txt", True),
        ("app/views/user_mailer/paid.txt", True),
        ("templates/welcome.txt", False),
        ("requirements.txt", False),
        ("docs/email.txt", False),
        ("thumbnails/a.txt", False),
        ("emails/welcome.html", False),
        ("views/page.pug", False),
        ("Views/Emails/Welcome.cshtml", False),
    ],
)
def test_the_hook_for_templates_is_run_on_texts_that_are_kept_with_mail(path: str, run: bool) -> None:
    """Not on pages of a language that has no room for a header block, nor on every text."""
    assert (re.search(hooked(), path) is not None) == run


def test_prefilter() -> None:
    assert prefilter.holds("code", b'x = "mail FROM:<a@b>"')
    assert not prefilter.holds("code", b'x = normalize("from", mail)\n' * 100)
    assert list(prefilter.hits(b"rcpt to mail from")) == [0, 8]


@pytest.mark.parametrize(
    ("path", "log"),
    [
        ("a/mail.log", True),
        ("mail.log.1", True),
        ("maillog", True),
        ("var/log/messages", True),
        ("Changelog", False),
        ("debian.changelog", False),
        ("catalog", False),
        ("x.catalog", False),
        ("dialog", False),
        ("prolog", False),
        ("mainlog", True),
        ("syslog", True),
        ("smtp-log", True),
        ("dialog.log", True),
        ("maillog.2", True),
        ("maillog-20250304", True),
        ("changelog.2", False),
        ("a/log/client.py", False),
        ("session.txt", False),
    ],
)
def test_logs_are_told_by_name_or_folder(path: str, log: bool) -> None:
    assert kinds.is_log(path) is log


@pytest.mark.parametrize(
    ("path", "recorded"),
    [
        ("tests/__snapshots__/send.test.js.snap", True),
        ("spec/cassettes/send.yml", True),
        ("session.golden", True),
        ("tokens.ref", True),
        ("Session.approved.txt", True),
        ("test/stdout/0764", True),
        ("cassettes.yml", False),
        ("golden/session.txt", False),
        ("snap.txt", False),
    ],
)
def test_what_a_test_recorded_is_told_by_name_or_folder(path: str, recorded: bool) -> None:
    assert kinds.is_recorded(path) is recorded


@pytest.mark.parametrize(
    ("path", "faulty"),
    [
        ("tests/compile/errors/out-address.sieve", True),
        ("testdata/invalid/forward.sieve", True),
        ("test/fixtures/bad/a.sieve", True),
        ("errors/tests/forward.sieve", False),
        ("errors/forward.sieve", False),
        ("tests/errors.sieve", False),
        ("tests/execute/forward.sieve", False),
    ],
)
def test_what_a_test_is_to_refuse_is_told_by_its_folder(path: str, faulty: bool) -> None:
    assert kinds.is_faulty(path) is faulty
    found = list(sources.found_in(io.BytesIO(b'redirect "Ann <ann@x.example";\n'), path))
    assert bool(found) is not faulty


@pytest.mark.parametrize(
    ("path", "faulty"),
    [
        ("tests/fixtures/invalid/from.yml", True),
        ("tests/fixtures/invalid_from.yml", True),
        ("spec/fixtures/config.invalid.json", True),
        ("src/__tests__/bad-config.yaml", True),
        ("testdata/broken/settings.toml", True),
        ("tests/fixtures/from.yml", False),
        ("tests/fixtures/errors.yml", False),
        ("config/invalid/from.yml", False),
        ("invalid/tests/from.yml", False),
        ("invalid_from.yml", False),
    ],
)
def test_settings_that_a_test_is_to_refuse_are_told_by_name_or_folder(path: str, faulty: bool) -> None:
    assert kinds.is_called_faulty(path) is faulty
    data = b'{"smtp_from": "a@@x.example"}' if path.endswith("json") else b'smtp_from = "a@@x.example"\n'
    data = data if path.endswith(("json", "toml")) else b"smtp_from: a@@x.example\n"
    assert bool(list(sources.found_in(io.BytesIO(data), path))) is not faulty


@pytest.mark.parametrize(
    ("path", "raw"),
    [
        ("testdata/maillog.2", []),
        ("logs/maillog.2", [b"MAIL FROM: <a@x.example>"]),
        ("test/stdout/0764", []),
        ("stdout/0764", [b"MAIL FROM: <a@x.example>"]),
        ("test/scripts/0764", [b"MAIL FROM: <a@x.example>"]),
    ],
)
def test_nothing_is_told_of_what_came_of_a_test_or_a_parser_of_logs_is_fed(path: str, raw: list[bytes]) -> None:
    found = sources.found_in(io.BytesIO(b"EHLO x\nMAIL FROM: <a@x.example>\nQUIT\n"), path)
    assert [one.raw for one in found] == raw


def test_nothing_is_told_of_a_text_for_a_test_that_tries_an_address_in_several_ways() -> None:
    sound, odd, odder, reset = b"MAIL FROM:<a@x.example>", b"mail from: a@x.example", b"MAIL FROM a@x.example", b"rset"
    for path, lines, told in (
        ("test/tests/smtpd", (sound, reset, odd, reset, odder), [sound]),
        ("test/tests/smtpd", (sound, odd, odder), [sound, odd, odder]),
        ("test/tests/smtpd", (sound, reset, odd), [sound, odd]),
        ("test/tests/smtpd", (odd, reset, odder), [odd, odder]),
        ("probes/smtpd", (sound, reset, odd, reset, odder), [sound, odd, odder]),
    ):
        data = b"".join(line + b"\n" for line in lines)
        assert [one.raw for one in sources.found_in(io.BytesIO(data), path)] == told


def test_a_recipient_in_a_text_for_a_test_is_one_of_the_servers_own_users() -> None:
    for path, name, codes in (
        ("sieve/tests/header", "b", []),
        ("sieve/tests/header", "b\uff20x.example", ["SL302"]),
        ("sieve/tests/outbound.smtp", "b", ["SL301"]),
        ("sieve/header", "b", ["SL301"]),
    ):
        data = f"MAIL FROM:<a@x.example>\nRCPT TO:<{name}>\nDATA\n".encode()
        found = sources.found_in(io.BytesIO(data), path)
        assert [told.finding.code for one in found for told in checking.diagnose(path, one, None)] == codes


def test_a_session_in_a_report_that_a_test_has_is_for_its_parser() -> None:
    data = (
        b"From: a@x.example\nTo: b@x.example\nSubject: Returned mail\n"
        b"Content-Type: multipart/report; boundary=x\n\n"
        b"   ----- Transcript of session follows -----\n>>> RCPT To:<A B <b@x.example>>\n<<< 501 5.1.3 Bad\n"
    )
    for path, told in (("spec/fixtures/bounce.eml", 0), ("mail/bounce.eml", 1)):
        raw = [one.raw for one in sources.found_in(io.BytesIO(data), path)]
        assert raw.count(b"RCPT To:<A B <b@x.example>>") == told


def test_a_program_among_what_a_test_is_to_refuse_is_told_and_not_mended() -> None:
    data = b'sock.sendall(b"MAIL FROM: <a@x.example>\\r\\n")\n'
    for path, fixed in (("tests/bad/client.py", False), ("tests/client.py", True), ("tests/test_bad.py", True)):
        (found,) = sources.found_in(io.BytesIO(data), path)
        assert bool(checking.edits(found, frozenset(("safe",)), None)) is fixed


@pytest.mark.parametrize(
    ("path", "texts"),
    [
        ("src/messages.properties", True),
        ("messages_de.properties", True),
        ("Strings.json", True),
        ("de.yml", True),
        ("zh-CN.json", True),
        ("locales/mailer.yml", True),
        ("_locales/en/x.json", True),
        ("application.properties", False),
        ("smtp_it.properties", False),
        ("to.json", False),
        ("de.py", False),
        ("locale.conf", False),
    ],
)
def test_texts_for_people_are_told_by_name_or_folder(path: str, texts: bool) -> None:
    assert kinds.is_catalogue(path) is texts


@pytest.mark.parametrize(
    ("path", "raw"),
    [
        ("etc/apt/50unattended", [b"RCPT TO:<a@b..c>"]),
        ("etc\\apt\\50Unattended", [b"RCPT TO:<a@b..c>"]),
        ("unattended/app.yaml", []),
        ("app.yaml", []),
    ],
)
def test_a_program_s_own_settings_are_all_read(path: str, raw: list[bytes]) -> None:
    """By the file's name: a folder's says nothing of the files in it."""
    assert [one.raw for one in sources.found_in(io.BytesIO(b'Unattended-Upgrade::Mail "a@b..c";\n'), path)] == raw


ENDINGS = "py js php rb pl kt cs c rs lua ps1 sh exp bat mk yaml j2 md html xml ipynb sql csv feature pcre"
CODE = "py js php rb pl kt cs c rs lua ps1 exp yaml feature"
# Files that would be hard on a parser, and the places of the commands in them, by the endings that have any.
HOSTILE: list[tuple[bytes, dict[str, list[tuple[int, int]]]]] = [
    (b"(" * 20_000 + b'"MAIL FROM: <a@b>"', {f"{CODE} sh mk": [(20_001, 20_017)]}),
    (
        b"{" * 20_000 + b'"MAIL FROM: <a@b>"' + b"}" * 20_000,
        {f"{CODE} sh mk": [(20_001, 20_017)]},
    ),
    (b'"""\\' * 10_000 + b"MAIL FROM:<a@b>", {}),
    # A notebook with remarks, which JSON has none of.
    (b'{"cells": [{"cell_type": "code", "source": [\n// "mail from"\n#"x"\n"y"]}]}', {}),
    # Names that are given nothing.
    (b"mail_from =\n", {}),
    (b"x = {\n  mail_from:\n", {}),
    (b"const mail_from = new", {}),
    (b"<?php $mail_from = @\n\n", {}),
    (
        b'x = "MAIL FROM:<a@b>\n' * 50,
        # In YAML the quotes are within a text of many lines.
        {"php rb pl rs ps1 feature": [(at + 5, at + 20) for at in range(0, 50 * 21, 42)]},
    ),
    (b'"MAIL FROM:<' + b"{{" * 10_000 + b'>"', {f"{CODE} sh mk": [(1, 20_013)]}),
    (b"\xff\xfe\x00'MAIL FROM: <a@b>", {"php rb pl ps1": [(4, 20)], "sql": [(4, 19)]}),
    (b"`${" * 10_000 + b"MAIL FROM:<a@b>", {}),
    (
        b's.sendmail("a@b.org", ' + b"[" * 3_000 + b'"MAIL FROM:<a@b>"',
        {"py": [(12, 19), (3_023, 3_038)], f"{CODE} sh mk": [(3_023, 3_038)]},
    ),
    (b"<pre" * 10_000 + b"<pre>MAIL FROM: &lt;a@b&gt;" + b"<x a='" * 10_000, {}),
    (
        b'{"cells": [{"cell_type": "code", "source": ["MAIL FROM: <a@b>"' + b'{"source": [' * 4_000,
        {CODE: [(45, 61)], "sh mk": [(45, 72)]},
    ),
    (b'"MAIL FROM:<' + b"~" * 60_000 + b'>"', {f"{CODE} sh mk": [(1, 60_013)]}),
    (b"script: MAIL FROM:<a@b>" + b" " * 12_000 + b"x\nscript: x" + b"\t" * 12_000 + b"x", {"pcre": [(8, 12_024)]}),
    (
        b"From: a@b\n" + b"-" * 12_000 + b"\nMAIL FROM:<a@b>\n" + b"-" * 12_000,
        {"yaml md html xml csv feature": [(12_011, 12_026)], "j2": [(6, 9), (12_011, 12_026)]},
    ),
    (b"mail_from: (" + b"@" * 12_000 + b" MAIL FROM:<a@b>\nTo: x" + b"@" * 12_000, {"yaml feature": [(11, 1_011)]}),
    (
        b"from: MAIL FROM:<a@b>\nfrom: " + b"a''" * 4_000,
        {"yaml feature": [(6, 21), (6, 6)], "j2": [(6, 6)], "pcre": [(6, 21)]},
    ),
    (
        b"COPY a" + b" FROM stdin" * 1_000 + b"\nMAIL FROM:<a@b>",
        {"yaml j2 md html xml csv feature": [(11_007, 11_022)]},
    ),
    (
        b'"MAIL FROM:<' + b"`RCPT TO:<(\n" * 1_000,
        {"js": [(at, at + 10) for at in range(13, 12_012, 24)], "php rb pl rs ps1 feature": [(1, 23)]},
    ),
    (b"From: a@b\nMAIL FROM:<a@b>" + b"{% else %}" * 3_000, {"j2": [(6, 9), (10, 25)]}),
    (b"From: a@b\nMAIL FROM:<a@b>" + b"#if((a{{- " * 6_000, {"j2": [(6, 9), (10, 60_024)]}),
]


@pytest.mark.parametrize(("data", "places"), HOSTILE, ids=lambda given: repr(given)[:14])
@over("ending", ENDINGS.split())
def test_hostile(ending: str, data: bytes, places: dict[str, list[tuple[int, int]]]) -> None:
    """Nothing is raised, and no command found but those that are there; what is not read may be told."""
    every = list(sources.found_in(io.BytesIO(data), f"x.{ending}"))
    found = [(one.offsets[0], one.offsets[-1]) for one in every if one.unread is None]
    assert found == next((places[endings] for endings in places if ending in endings.split()), [])


@pytest.mark.parametrize(
    ("name", "data", "raw"),
    [
        ("a.lua", b'sock:send(table.concat({"MAIL FROM:", from}, " ") .', [b"MAIL FROM:<x@x.org>"]),
        ("a.py", b's.send("MAIL FROM:\x00")\n', [b"MAIL FROM:\x00"]),
    ],
)
def test_what_a_value_or_a_call_would_stand_in_for(name: str, data: bytes, raw: list[bytes]) -> None:
    """A file that ends where a call would go on, and a NUL that is none of the octets that stand for values."""
    assert [one.raw for one in sources.found_in(io.BytesIO(data), name)] == raw


@pytest.mark.parametrize("ending", "py js go java c cs lua kt".split())
def test_a_line_is_gone_through_once_for_a_literal_without_its_end(
    ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = list[bool]()

    def counted(data: bytes, at: int, opened: Any, endless: dict[int, int]) -> None:
        before = dict(endless)
        scanner.note_endless(data, at, opened, endless)
        far.append(endless != before)

    monkeypatch.setattr(literals, "note_endless", counted)
    assert list(Scanned(b'"' + b'\\"' * 1_000 + b'\n"b"', LANGUAGES[ending]).starts) == [2_002]
    assert far.count(True) == 1


def test_line_ends_behind_texts_that_stand_close_are_those_behind_each() -> None:
    """What was gone through for one text is not for the next, and what it found may be behind that no more."""
    data = b"send(x)\n" * 20 + b'send("\\r\\n")\n' + b"send(y)\n" * 20 + b'send("\\r\\n")\n' + b"send(z)\n" * 20
    for far in (30, 100, 400):
        asked = Scanned(data, LANGUAGES["js"])
        for behind in (*range(0, len(data), 5), 0, 50):
            stretch = asked, b"send", behind, min(len(data), behind + far)
            alone = (Scanned(data, LANGUAGES["js"]), *stretch[1:])
            assert sinks._ends_line_alone(*stretch) == sinks._ends_line_alone(*alone), stretch[2:]


def test_a_name_is_looked_for_once_wherever_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    looked, find = list[tuple[int, int]](), given_values._assignments

    def counted(source: Scanned, name: bytes, begin: int, end: int) -> Iterator[tuple[int, int]]:
        looked.append((begin, end))
        return find(source, name, begin, end)

    monkeypatch.setattr(given_values, "_assignments", counted)
    data = b"\nname = 1\nf(name)" * 1_000
    source = Scanned(data, LANGUAGES["py"])
    values = [given_values.settled("name", source, at) for at in range(12, len(data), 17)]
    assert values == list(range(8, len(data), 17))
    assert sum(end - begin for begin, end in looked) <= len(data)
