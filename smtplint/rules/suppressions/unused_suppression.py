"""SL001: a comment that silences nothing."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL001",
    severity="warning",
    summary="A comment that tells smtplint to be silent where there is nothing to say.",
    explanation=(
        "Once the fault is mended or the line has moved, such a comment only waits to hide the next one. Nothing is "
        "said of it as long as a rule that it names is not asked. A comment that is to stay says so itself: "
        "ignore[SL202, SL001]."
    ),
    rfc="smtplint",
    words=Words('"{0}" silences nothing here; it can go.', "Remove what silences nothing"),
    files=(
        FileCase(
            "client.py",
            b'smtp.docmd("MAIL FROM:<a@example.com>")  # smtplint: ignore[SL202] old server\n',
            (41, 66),
            '"SL202" silences nothing here; it can go.',
            b'smtp.docmd("MAIL FROM:<a@example.com>")\n',
        ),
        FileCase(
            "probe.txt",
            b"# smtplint: ignore[SL202, SL204]\nMAIL FROM: <a@example.com>\n",
            (0, 32),
            '"SL204" silences nothing here; it can go.',
            b"# smtplint: ignore[SL202]\nMAIL FROM: <a@example.com>\n",
        ),
        FileCase(
            "probe.txt",
            b"# smtplint: ignore-file\nMAIL FROM:<a@example.com>\n",
            (0, 23),
            '"ignore-file" silences nothing here; it can go.',
            b"MAIL FROM:<a@example.com>\n",
        ),
    ),
    sound_files=(
        ("probe.txt", b"# smtplint: ignore[SL202] old server\nMAIL FROM: <a@example.com>\n"),
        ("probe.txt", b"# smtplint: ignore[SL202, SL001]\nMAIL FROM:<a@example.com>\n"),
    ),
)
