"""SL811: a setting for an envelope address holds a display name."""

from __future__ import annotations

from .. import FileCase, Rule
from . import Words, nothing

WORDS = Words(
    "{0} by its name is an envelope address, and holds a display name; many programs send it as it is.",
    "Leave the address alone",
    "unsafe",
)

RULE = Rule(
    code="SL811",
    severity="note",
    summary="A setting for an envelope address holds a display name.",
    explanation=(
        "Programs differ: some take the address out of such a setting, others send MAIL FROM:<Ann <a@example.com>> and "
        "are refused with 501 or 553. Where there is another setting for the From field, the name belongs there."
    ),
    rfc="RFC 5321 §4.1.2",
    check=nothing,
    valid=(),
    invalid=(),
    files=(
        FileCase(
            "app.yaml",
            b"mail_from: Ann Lee <a@example.com>\n",
            (11, 18),
            "mail_from by its name is an envelope address, and holds a display name; many programs send it as it is.",
            b"mail_from: a@example.com\n",
        ),
    ),
    sound_files=(
        ("app.yaml", b"mail_from: a@example.com\n"),
        ("app.toml", b'from = "Ann Lee <a@example.com>"\n'),
    ),
)
