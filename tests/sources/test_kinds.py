"""Which kind a file is, what the prefilter lets through, and that hostile files are passed over in time."""

from __future__ import annotations

import io

import pytest

from smtplint import sources
from smtplint.sources import prefilter


@pytest.mark.parametrize(
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
        ("Send-Mail.ps1", b"", "code"),
        ("probe.nse", b"", "code"),
        ("lib/client.ex", b"", "code"),
        ("hooks.conf", b"# Hooks.\nuse strict;\n", "code"),
        ("hooks.conf", b"# Hooks.\n", "config"),
        ("probe.yml", b"", "config"),
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
        ("conf.d", b"", "text"),
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
        ("plan.csv", b"", "cells"),
        ("session.smtp", b"", "text"),
        ("session.smtp", b"<- 220 mx.example.org\n", "text"),
        ("-", b"MAIL FROM:<a@b>\n", "text"),
    ],
)
def test_kind(path: str, head: bytes, kind: str) -> None:
    assert sources.kind_of(path, head) == kind


def test_prefilter() -> None:
    assert prefilter.holds("code", b'x = "mail FROM:<a@b>"')
    assert not prefilter.holds("code", b'x = normalize("from", mail)\n' * 100)
    assert list(prefilter.hits(b"rcpt to mail from")) == [0, 8]


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


@pytest.mark.parametrize(
    "ending", "py js php rb pl kt cs c rs lua ps1 sh exp bat mk yaml j2 md html xml ipynb sql csv feature pcre".split()
)
@pytest.mark.parametrize(
    "data",
    [
        b"(" * 100_000 + b'"MAIL FROM: <a@b>"',
        b"{" * 100_000 + b'"MAIL FROM: <a@b>"' + b"}" * 100_000,
        b'"""\\' * 50_000 + b"MAIL FROM:<a@b>",
        b'x = "MAIL FROM:<a@b>\n' * 50,
        b'"MAIL FROM:<' + b"{{" * 50_000 + b'>"',
        b"\xff\xfe\x00'MAIL FROM: <a@b>",
        b"`${" * 50_000 + b"MAIL FROM:<a@b>",
        b's.sendmail("a@b.org", ' + b"[" * 3_000 + b'"MAIL FROM:<a@b>"',
        b"<pre" * 50_000 + b"<pre>MAIL FROM: &lt;a@b&gt;" + b"<x a='" * 50_000,
        b'{"cells": [{"cell_type": "code", "source": ["MAIL FROM: <a@b>"' + b'{"source": [' * 20_000,
        b'"MAIL FROM:<' + b"~" * 60_000 + b'>"',
        b"script: MAIL FROM:<a@b>" + b" " * 60_000 + b"x\nscript: x" + b"\t" * 60_000 + b"x",
        b"From: a@b\n" + b"-" * 60_000 + b"\nMAIL FROM:<a@b>\n" + b"-" * 60_000,
        b"mail_from: (" + b"@" * 60_000 + b" MAIL FROM:<a@b>\nTo: x" + b"@" * 60_000,
        b"from: MAIL FROM:<a@b>\nfrom: " + b"a''" * 20_000,
        b"COPY a" + b" FROM stdin" * 5_000 + b"\nMAIL FROM:<a@b>",
        b'"MAIL FROM:<' + b"`RCPT TO:<(\n" * 5_000,
    ],
    ids=lambda data: repr(data[:12]),
)
def test_hostile(ending: str, data: bytes) -> None:
    """Nothing is raised, and every place lies in the file."""
    for one in sources.found_in(io.BytesIO(data), f"x.{ending}"):
        assert 0 <= one.offsets[0] <= one.offsets[-1] <= len(data)
