"""SL814: an address in a header field that cannot be read."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL814",
    severity="error",
    summary="An address in a header field that cannot be read.",
    explanation=(
        "The address itself is sound, but what is round it has no place in a header field: an unquoted @ or other "
        "special in the name, a name without brackets round the address, addresses without a comma between them "
        "or with a semicolon, a bracket or quote without its partner. Libraries take different parts of it for "
        "the envelope, or nothing, and most servers refuse the command. What is read here is what Python's email "
        "package reads."
    ),
    rfc="RFC 5322 §3.4",
    words=Words("{0} cannot be read as an address; {1}.", "Mend what is round the address"),
    files=(
        FileCase(
            "sent.eml",
            b"From: ann@example.com <ann@example.com>\nSubject: Hi\n\nHi\n",
            (6, 39),
            '"ann@example.com <ann@example.com>" cannot be read as an address; a name that holds any of @ : ; [ ] '
            "( ) belongs in quotes.",
            b'From: "ann@example.com" <ann@example.com>\nSubject: Hi\n\nHi\n',
        ),
        FileCase(
            "sent.eml",
            b"From: Ann Lee ann@example.com\nSubject: Hi\n\nHi\n",
            (6, 29),
            (
                '"Ann Lee ann@example.com" cannot be read as an address; behind a name the address belongs between < '
                "and >."
            ),
            b"From: Ann Lee <ann@example.com>\nSubject: Hi\n\nHi\n",
        ),
        FileCase(
            "welcome.hbs",
            b"To: {{name}} <{{email}}\nSubject: Hi\n\nHi\n",
            (4, 23),
            '"{{name}} <{{email}}" cannot be read as an address; its < has no > behind the address.',
            b"To: {{name}} <{{email}}>\nSubject: Hi\n\nHi\n",
        ),
        FileCase(
            "sent.eml",
            b"To: Ann <ann@example.com> Bob <bob@example.com>\nSubject: Hi\n\nHi\n",
            (4, 47),
            '"Ann <ann@example.com> Bob <bob@example.com>" cannot be read as an address; there is no comma '
            "between two addresses.",
            b"To: Ann <ann@example.com>, Bob <bob@example.com>\nSubject: Hi\n\nHi\n",
        ),
        FileCase(
            "sent.eml",
            b"To: ann@example.com; Bob <bob@example.com>\nSubject: Hi\n\nHi\n",
            (4, 42),
            '"ann@example.com; Bob <bob@example.com>" cannot be read as an address; commas part addresses in a '
            "header field, semicolons do not.",
            b"To: ann@example.com, Bob <bob@example.com>\nSubject: Hi\n\nHi\n",
        ),
    ),
    sound_files=(
        ("sent.eml", b'From: "ann@example.com" <ann@example.com>\nTo: Team: a@example.com, b@example.com;\n\nHi\n'),
        ("sent.eml", b"From: ann@example.com (Ann (in town) Lee)\n\nHi\n"),
    ),
)
