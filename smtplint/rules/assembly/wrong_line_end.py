"""SL804: a command written to a connection ends in something else than CRLF."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL804",
    severity="error",
    summary="A command written to a connection ends in something else than CRLF.",
    explanation=(
        "A command ends in CR LF and in nothing else. Servers that take a bare LF do so against the RFC, and more and "
        "more of them refuse it since SMTP smuggling became known; of a bare CR most see no line end at all and wait."
    ),
    rfc="RFC 5321 §2.3.8",
    words=Words("The command ends in {0}; a line ends in CR LF.", "End the line in CR LF"),
    files=(
        FileCase(
            "client.php",
            b'<?php fwrite($socket, "MAIL FROM:<$from>\\n");\n',
            (40, 42),
            "The command ends in LF; a line ends in CR LF.",
            b'<?php fwrite($socket, "MAIL FROM:<$from>\\r\\n");\n',
        ),
    ),
    sound_files=(("client.php", b'<?php fwrite($socket, "MAIL FROM:<$from>\\r\\n");\n'),),
)
