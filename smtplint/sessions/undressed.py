"""What a terminal, a recorder or a mail puts round a session: taken off before anything is read, line for line."""

from __future__ import annotations

import re

from ..regexes import regex

_COLOUR = regex(rb"\x1b\[[0-9;:?]{0,40}[A-Za-z]")
# curl's progress, which it writes in front of what is said, and between
_METER = regex(
    rb"(?:^|\r)[ \d.kMGTP]{1,100}(?:[\d:-]{7,8} {1,6}){3}[\d.kMGTP]{1,8}[ \t]{0,8}(?=[<>*{}] |\r|$)", re.MULTILINE
)
# Sendmail's mark of what it says for its user's eyes
_VERBOSE = regex(rb"^050 ", re.MULTILINE)
# the message that a report (RFC 6522 §3) returns is no part of what went wrong
_RETURNED = regex(
    rb"^--(?P<boundary>[^\s]{1,70})\r?\n(?:[ \t\w].{0,998}\n){0,10}?"
    rb"Content-Type:[ \t]{0,8}(?:message/rfc822|message/global|text/rfc822-headers|message/global-headers)(?![\w-])"
    rb"(?:(?!^--(?P=boundary)).*\n)*+",
    re.MULTILINE | re.IGNORECASE,
)
# nor is the copy that qmail, Exim and others put behind their words
_COPY = regex(
    rb"^-{2,8} (?:Below this line is a copy of the message|Enclosed is a copy of the message"
    rb"|This is a copy of (?:the|your) message, including all the headers"
    rb"|Original message follows|The header of the original message is following)\.?:?(?: -{2,8})?[ \t]{0,8}\r?\n"
    rb"(?s:.*)",
    re.MULTILINE | re.IGNORECASE,
)
# the line ends of a page, behind a line and between those of a reply
_BREAKS = regex(rb"<br ?/?>(?:[ \t]{0,8}(?=\r?$)|(?P<code>(?=[2-5]\d\d[ -])))", re.MULTILINE)
_ESCAPED = regex(rb"\b(?:FROM|TO): ?&lt;", re.IGNORECASE)
# what ngrep has for line ends
_DOTS = regex(rb"\.\.(?=$|[2-5]\d\d[ -]|(?:MAIL|RCPT|DATA|QUIT|RSET|BDAT)\b)")
# how some programs name the sides, and what they put round a reply: what a line has of it, how it is written, and what
# is read in its place
_WRITTEN = tuple(
    (word, re.compile(pattern, re.MULTILINE), instead)
    for word, pattern, instead in (
        # smtp-cli
        (b"] '", rb"^\[([2-5]\d\d)\] '(.*)'(?=\r?\n\[\1\] ')", rb"\1-\2"),
        (b"] '", rb"^\[([2-5]\d\d)\] '(.*)'", rb"\1 \2"),
        # qmail's recordio
        (b"\r \n", rb"\r $", rb""),
        # ngrep
        (b"[AP]", rb"^  .*$", lambda found: _DOTS.sub(b"<CRLF>", found[0])),
        # Thunderbird
        (b"gging suppressed", rb"\bLogging suppressed [^()\n]{0,40}\([^()\n]{1,80}\bauth[^()\n]{1,40}\)", rb"[AUTH]"),
        # check_smtp
        (b"CMD: ", rb"^(?:HELO|FROM ?)CMD: ", rb""),
        (b"\nsent QUIT", rb"^(?:sent|received) (?=[A-Z2-5])", rb""),
        # Kerio
        (b"{smtp", rb"(\{smtps?\}) Command (?=[A-Z]{4})", rb"\1 Command: "),
        (b"{smtp", rb"(\{smtps?\}) Sent reply to [A-Z]{4,8}: ", rb"\1 Sent reply: "),
        # amavis
        (b" smtp cmd> ", rb"(?<= smtp )(?:greeting|resp to [A-Z]{4,8}(?: \([^)\n]{1,300}\)){0,2}): ", rb"resp> "),
        (b" smtp cmd> ", rb"(?<=\d\d\d)( .*), dt: [\d.]{1,12} ms$", rb"\1"),
    )
)


def _emptied(found: re.Match[bytes]) -> bytes:
    return b"\n" * found[0].count(b"\n")


def undressed(raw: bytes) -> bytes:
    """``raw`` in UTF-8 without colours, progress and returned messages; every line keeps its number."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if b"\n" not in raw.rstrip():
        raw = raw.replace(b"\r", b"\n")
    if b"\x1b[" in raw:
        raw = _COLOUR.sub(b"", raw)
    if b":--" in raw:
        raw = _METER.sub(b"", raw)
    if raw.startswith(b"050 ") or b"\n050 " in raw:
        raw = _VERBOSE.sub(b"", raw)
    # what a page of the web escapes; a line of PHPMailer's is unescaped by itself, its breaks among it
    if b"-&gt;" not in raw and _ESCAPED.search(raw):
        raw = raw.replace(b"&lt;", b"<").replace(b"&gt;", b">").replace(b"&quot;", b'"').replace(b"&amp;", b"&")
    if b"<br" in raw and b"-&gt;" not in raw:
        raw = _BREAKS.sub(lambda found: b"" if found["code"] is None else b"<EOL>", raw)
    for word, pattern, instead in _WRITTEN:
        if word in raw:
            raw = pattern.sub(instead, raw)
    if b" message" in raw:
        raw = _COPY.sub(_emptied, raw)
    if b"rfc822" in raw or b"/global" in raw:
        raw = _RETURNED.sub(_emptied, raw)
    return raw
