"""SL801: a space between the colon and a value that is put in."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL801",
    severity="error",
    summary="A space between the colon and a value that is put in.",
    explanation=(
        "The code writes FROM: or TO:, a space, and then a value. Whatever the value is, the space is sent, and there "
        "is no place for it in the grammar: lenient servers skip it, strict ones answer 501 or 555. It is the fault "
        "met most often in mail clients' code."
    ),
    rfc="RFC 5321 §4.1.1.2",
    words=Words(
        ("White space after the colon, before {0}; the < of the address belongs right behind the colon."),
        "Remove the white space",
    ),
    files=(
        FileCase(
            "client.py",
            b'sock.sendall(b"MAIL FROM: " + path + b"\\r\\n")\n',
            (25, 26),
            ("White space after the colon, before path; the < of the address belongs right behind the colon."),
            b'sock.sendall(b"MAIL FROM:" + path + b"\\r\\n")\n',
        ),
    ),
    sound_files=(("client.py", b'sock.sendall(b"MAIL FROM:" + path + b"\\r\\n")\n'),),
)
