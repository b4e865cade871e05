"""What one line of a transcript says, and which side said it.

Known marks: C: and S:, CLIENT and SERVER in full (PHPMailer), > and < (curl -v, sendmail -v), -> and <- (swaks,
Ruby), send: and reply: (smtplib). Since Ruby's arrows point the other way, what is behind an arrow decides: a reply
begins with its code. Without a mark (telnet, openssl s_client) a line is a reply or a command if it looks like one.
"""

from __future__ import annotations

import ast
import re

from .model import Said

LONGEST = 4096

_STAMP = rb"(?:\[?\d[\d:.,TZ/ +-]{4,34}\]?[ \t]+)?"
_NAMED = re.compile(
    _STAMP
    + rb"[ \t]{0,8}(?:\[[^\]]{1,40}\] ?)?(?:(C|client|CLIENT -> SERVER|Client)|(S|server|SERVER -> CLIENT|Server))"
    rb" ?(?::|>) ?(.*)",
    re.IGNORECASE,
)
_SMTPLIB = re.compile(_STAMP + rb"(?:(send)|(reply)): (b?['\"].*['\"])$")
_ARROW = re.compile(_STAMP + rb" ?(?:-->|<--|->|~>|=>|<[-~*][*]?|<=|>{1,3}|<{1,3})[ \t]{1,3}(.*)")
_CODE = re.compile(rb"[2-5]\d\d(?:[ -]|$)")
_COMMAND = re.compile(
    rb"[ \t]{0,4}(?:(?:EHLO|HELO|LHLO|VRFY|EXPN|AUTH|ETRN|BDAT)[ \t]|(?:DATA|RSET|QUIT|NOOP|HELP|STARTTLS)[ \t]{0,4}$"
    rb"|(?:MAIL|RCPT)[ \t]{0,4}(?:FROM|TO)\b|(?:MAILFROM|RCPTTO)\b)",
    re.IGNORECASE,
)


def _plain(quoted: bytes) -> bytes:
    """The bytes that a quoted string (as Python and Ruby print them) stands for."""
    try:
        value = ast.literal_eval(quoted.decode("utf-8", "replace"))
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return quoted
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")


def _sides(text: bytes, number: int) -> list[Said]:
    """What stands behind an arrow, or no mark at all that tells the side."""
    if text[:1] in (b'"', b"'") and text[-1:] == text[:1]:
        text = _plain(text).rstrip(b"\r\n")
    return [Said("server" if _CODE.match(text) else "client", text, number)]


def said(raw: bytes, number: int) -> list[Said]:
    """What the line ``raw`` says, if anything; what is noise gives nothing."""
    line = raw[:LONGEST].rstrip(b"\r\n")
    if found := _SMTPLIB.match(line):
        text = _plain(found[3])
        side = "client" if found[1] else "server"
        parts = text.splitlines() if side == "server" else [text.removesuffix(b"\n").removesuffix(b"\r")]
        return [Said("client" if found[1] else "server", part, number) for part in parts]
    if found := _NAMED.match(line):
        return [Said("client" if found[1] else "server", found[3], number)]
    if found := _ARROW.match(line):
        return _sides(found[1], number)
    if _CODE.match(line):
        return [Said("server", line, number)]
    if _COMMAND.match(line):
        return [Said("client", line, number)]
    return []
