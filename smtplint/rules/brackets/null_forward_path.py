"""SL216: the null path as a recipient."""

from __future__ import annotations

from .. import Case, Rule, each

_SAID = "<> is no recipient; an address belongs between the brackets."

RULE = Rule(
    code="SL216",
    severity="error",
    summary="The null path as a recipient.",
    explanation=(
        "<> means that there is nobody to send a bounce to, which makes sense for a sender only. As a recipient it "
        "is mostly what an empty setting for Cc or Bcc turned into. Of twelve servers asked, aiosmtpd and Haraka "
        "let it pass; the others answer 501, 500 or 553."
    ),
    rfc="RFC 5321 §4.1.1.3",
    check=each("null-forward-path", _SAID),
    valid=(b"MAIL FROM:<>", b"RCPT TO:<postmaster>"),
    invalid=(
        Case(b"RCPT TO:<>", (8, 10), _SAID, None),
        Case(b"RCPT TO:< > NOTIFY=NEVER", (8, 11), _SAID, None),
    ),
)
