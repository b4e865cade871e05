"""SL812: a setting for an envelope address holds several."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL812",
    severity="note",
    summary="A setting for an envelope address holds several.",
    explanation=(
        "MAIL takes one path, and so does each RCPT. A program that sends the setting as it is makes MAIL "
        "FROM:<a@example.com,b@example.com> of it, which nine of twelve servers asked refuse; another uses the first "
        "address and forgets the rest. Commas between recipients are not spoken of where the name is a plural or the "
        "comment beside it speaks of them, nor in code and scripts, which may take the value apart."
    ),
    rfc="RFC 5321 §4.1.1.2",
    words=Words("Several addresses in {0}, which by its name is for one."),
    files=(
        FileCase(
            "app.json",
            b'{"return_path": "a@example.com, b@example.com"}\n',
            (17, 45),
            "Several addresses in return_path, which by its name is for one.",
            None,
        ),
        FileCase(
            "app.yml",
            b"from_addr: a@example.com, b@example.com\n",
            (11, 39),
            "Several addresses in from_addr, which by its name is for one.",
            None,
        ),
        FileCase(
            "app.yml",
            b"rcpt_to: a@example.com; b@example.com\n",
            (9, 37),
            "Several addresses in rcpt_to, which by its name is for one.",
            None,
        ),
        FileCase(
            ".env",
            b"ALERT_RCPT_TO=a@example.com,b@example.com\n",
            (14, 41),
            "Several addresses in ALERT_RCPT_TO, which by its name is for one.",
            None,
        ),
    ),
    sound_files=(
        ("app.yml", b"rcpts: a@example.com, b@example.com\n"),
        ("app.yml", b"# Separated by commas.\nrcpt_to: a@example.com, b@example.com\n"),
        ("scan.robot", b"*** Test Cases ***\nScan\n    Scan File  ${MESSAGE}  Rcpt=a@example.com,b@example.com\n"),
        ("app.sh", b'RCPT_TO="a@example.com, b@example.com"\n'),
        ("app.json", b'{"return_path": "a@example.com"}\n'),
        ("app.yml", b"from_addr: a@example.com\n"),
    ),
)
