"""SL809: an unquoted comma in a display name."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL809",
    severity="error",
    summary="An unquoted comma in a display name.",
    explanation=(
        "In From, To and their like a comma stands between two addresses. What is before it, a bare word, becomes "
        "an address of its own, and mailers that take the first one send MAIL FROM:<Janet>, which half of twelve "
        "servers asked refuse. A display name that holds a comma is written in quotes."
    ),
    rfc="RFC 5322 §3.4",
    words=Words(
        "The comma ends an address: {0} would be taken for one. A name with a comma in it belongs in quotes.",
        "Put the name in quotes",
    ),
    files=(
        FileCase(
            "settings.py",
            b'send_mail("Hi", text, "Swisher, Janet <janet@example.org>", to)\n',
            (30, 31),
            (
                'The comma ends an address: "Swisher" would be taken for one. A name with a comma in it belongs in '
                "quotes."
            ),
            b'send_mail("Hi", text, "\\"Swisher, Janet\\" <janet@example.org>", to)\n',
        ),
    ),
    sound_files=(("settings.py", b'send_mail("Hi", text, "\\"Swisher, Janet\\" <janet@example.org>", to)\n'),),
)
