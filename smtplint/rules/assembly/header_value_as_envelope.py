"""SL806: the value of a header field is used as an envelope address."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL806",
    severity="warning",
    summary="The value of a header field is used as an envelope address.",
    explanation=(
        "A header field such as From or To holds display names, comments and lists; the envelope holds one "
        "address. Where the one is handed on as the other, the first message whose sender has a name is refused "
        "by most servers, or goes to the first of several recipients only. Take the address out of it "
        "(email.utils.parseaddr, mail.ParseAddress) and hand that on."
    ),
    rfc="RFC 5321 §4.1.2",
    words=Words("{0} may have a display name or a list of addresses in it; {1} takes one address alone."),
    files=(
        FileCase(
            "client.go",
            b'package m\nfunc f() { c.Mail(m.Header.Get("From")) }\n',
            (28, 48),
            'm.Header.Get("From") may have a display name or a list of addresses in it; Mail() takes one address '
            "alone.",
            None,
        ),
        FileCase(
            "client.js",
            b"const envelope = { from: mail.headers.get('from'), to };\n",
            (25, 49),
            "mail.headers.get('from') may have a display name or a list of addresses in it; from takes one "
            "address alone.",
            None,
        ),
    ),
    sound_files=(("client.go", b"package m\nfunc f() { c.Mail(from.Address) }\n"),),
)
