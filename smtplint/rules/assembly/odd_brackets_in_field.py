"""SL813: other brackets than < and > round an address in a header field."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL813",
    severity="error",
    summary="Other brackets than < and > round an address in a header field.",
    explanation=(
        "Square brackets, and the entities that HTML writes for angle brackets, are nothing of the kind in a "
        "header: name and address run together, and what a mailer makes an envelope of is refused by most "
        "servers. They come from forms, and from templates that are made as HTML and sent as text."
    ),
    rfc="RFC 5322 §3.4",
    words=Words(
        "{0} round the address; in a header field an address with a name belongs between < and >.", "Write < and >"
    ),
    files=(
        FileCase(
            "welcome.erb",
            b"From: Ann [ann@example.com]\nSubject: Hi\n",
            (10, 11),
            "[] round the address; in a header field an address with a name belongs between < and >.",
            b"From: Ann <ann@example.com>\nSubject: Hi\n",
        ),
        FileCase(
            "welcome.hbs",
            b"To: Ann &lt;ann@example.com&gt;\n\nHi\n",
            (8, 12),
            "&lt;&gt; round the address; in a header field an address with a name belongs between < and >.",
            b"To: Ann <ann@example.com>\n\nHi\n",
        ),
    ),
    sound_files=(("welcome.erb", b"From: Ann <ann@example.com>\nSubject: Hi\n"),),
)
