"""SL810: several addresses where one is due."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL810",
    severity="error",
    summary="Several addresses where one is due.",
    explanation=(
        "A message has one envelope sender. Sender, Return-Path and a setting for the sender hold one address; of "
        "several, mailers take the first, or all as one path that most servers refuse."
    ),
    rfc="RFC 5322 §3.6.2",
    words=Words("A second address in {0}, which takes one."),
    files=(
        FileCase(
            "client.py",
            b'smtp.sendmail("a@example.com, b@example.com", to, text)\n',
            (30, 43),
            "A second address in sendmail, which takes one.",
            None,
        ),
    ),
    sound_files=(("client.py", b'smtp.sendmail("a@example.com", to, text)\n'),),
)
