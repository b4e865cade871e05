"""SL817: what stands behind an @ is an array to Perl."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL817",
    severity="error",
    summary="What stands behind an @ is an array to Perl.",
    explanation=(
        "Between double quotes, in qq{} and in here-documents Perl puts the elements of an array in where an @ stands "
        'before a name. "ann@x.example" comes to ann.example, and with "use strict" the program does not compile. A '
        "backslash before the @ keeps it, and so do single quotes. A name that the file declares as an array is not "
        "spoken of."
    ),
    rfc="RFC 5321 §4.1.2",
    words=Words("Perl puts the array {0} in here; with a backslash before it the @ is kept.", "Write \\@"),
    files=(
        FileCase(
            "client.pl",
            b'print $sock "MAIL FROM:<ann@x.example>\\r\\n";\n',
            (27, 29),
            "Perl puts the array @x in here; with a backslash before it the @ is kept.",
            b'print $sock "MAIL FROM:<ann\\@x.example>\\r\\n";\n',
        ),
    ),
    sound_files=(
        ("client.pl", b'print $sock "MAIL FROM:<ann\\@x.example>\\r\\n";\n'),
        ("client.pl", b"$smtp->mail('ann@x.example');\n"),
        ("client.pl", b'my @x = mine();\nprint $sock "MAIL FROM:<ann@x.example>\\r\\n";\n'),
    ),
)
