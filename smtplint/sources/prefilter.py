"""Whether a file holds anything like SMTP text at all, told from its bytes before anything of it is read closer."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_ALWAYS = (b"mail from", b"rcpt to", b"mailfrom", b"rcptto")
# A verb and a word that some blank, quote or misspelling parts.
_VERBS = (
    b"rctp",
    b"rpct",
    b"recpt",
    b"rcpt ",
    b'rcpt"',
    b"rcpt'",
    b"mali from",
    b"mial from",
    b"mail form",
    b"mail  ",
    b"mail\t",
    b"mail\\ from",
    b"rcpt\\ to",
    b"from:<",
    b"to:<",
)
# The same in prose, where clients that are called count too.
_PROSE = (*_VERBS, b"swaks ", b"--mail-from", b"--mail-rcpt")
_CALLS = (
    b"smtp",
    b"sendmail",
    b"send_mail",
    b"mail-from",
    b"mail-rcpt",
    b"mail_from",
    b"mail_rcpt",
    b"from_email",
    b"emailmessage",
    b"envelope",
    b"return-path",
    b"return_path",
    b"returnpath",
    b"server_email",
    b"email-alert",
    b"postconf",
    b"define contact",
    b"swaks",
    b"from_addr",
    b".rcpt(",
    b".mail(",
    b"emailmultialternatives",
)
# Libraries that send mail, where code has the word mail in it at all.
_LIBRARIES = (
    b"mailmessage", b"mailaddress", b"net.mail", b"mimekit", b"internetaddress", b"springframework.mail",
    b"commons.mail", b"swoosh.email", b"bamboo.email", b"lettre", b"component\\mime", b"swift_m", b"facades\\mail",
    b"illuminate\\mail", b"wp_mail", b"gomail", b"go-mail", b"sendgrid", b"jordan-wright", b"package:mailer",
    b"actionmailer", b"applicationmailer", b"mail.new", b"mail.deliver", b"pony.mail", b"mime::lite", b"mime::entity",
    b"email::", b"emails.send", b"messages.create", b"toaddresses", b"to_addresses", b"mail to:", b"emailext",
)  # fmt: skip
# Keys of settings that have none of these in them.
_KEYS = (
    b"bounce",
    b"mailfrom",
    b"reverse_path",
    b"reverse-path",
    b"errors_to",
    b"feedback_email",
    b"rcpt_to",
    b"rcptto",
)
# What every command has in it, and its verbs' nearest misspellings.
_HITS = (b"mail", b"rcpt", b"mali ", b"mial ", b"rctp", b"rpct", b"recpt")
# They are looked for in blocks of so many bytes, and as much more as the longest goes over a block's end.
_BLOCK = 1 << 20
_HEADERS = (b"from:", b"to:", b"cc:", b"sender:", b"return-path:", b"errors-to:")


def holds(kind: str, data: bytes) -> bool:
    """Whether a closer look at a file of that kind can find anything in these bytes."""
    low = data.lower()
    if kind == "mail":
        return any(word in low for word in _HEADERS) or any(word in low for word in _ALWAYS)
    if kind == "tables":
        return b"@" in low
    if any(word in low for word in _ALWAYS) or any(sign in low for sign in alike(low, "MAIL", "RCPT", "FROM")):
        return True
    if kind == "prose" and not (
        b"```" in low or b"~~~" in low or b"code" in low or b"[source" in low or b"_src" in low or b"`" in low
    ):
        return any(verb in low for verb in _PROSE) or (b"mail" in low and (b"form:" in low or b"mail\tfrom" in low))
    if kind == "code" and b"mail" in low and any(word in low for word in _LIBRARIES):
        return True
    if kind == "config" and any(key in low for key in _KEYS):
        return True
    return any(word in low for word in _CALLS) or any(verb in low for verb in _VERBS)


def alike(data: bytes, *words: str) -> tuple[bytes, ...]:
    """What tells of letters that look like those of some words; nothing does where all is ASCII."""
    if data.isascii():
        return ()
    from ..alike import signs

    return signs(*words)


def hits(data: bytes, words: tuple[bytes, ...] = _HITS) -> Iterator[int]:
    """Where in the bytes a command might begin, or one of some words in lower case, in order."""
    words = (*words, *alike(data, "MAIL", "RCPT")) if words is _HITS else words
    reach = max(map(len, words)) - 1
    for start in range(0, len(data), _BLOCK):
        low, out = data[start : start + _BLOCK + reach].lower(), list[int]()
        for word in words:
            at = low.find(word, 0, _BLOCK + len(word) - 1)
            while at >= 0:
                out.append(start + at)
                at = low.find(word, at + len(word), _BLOCK + len(word) - 1)
        yield from sorted(out)


def lines_with(data: bytes, words: tuple[bytes, ...]) -> Iterator[tuple[int, int]]:
    """Where the lines begin and end that hold one of some words in lower case, with their line ends, in order."""
    end = 0
    for at in hits(data, words):
        if at >= end:
            begin, end = data.rfind(b"\n", 0, at) + 1, data.find(b"\n", at) + 1 or len(data)
            yield begin, end


def on_lines(
    data: bytes, words: tuple[bytes, ...], pattern: re.Pattern[bytes], further: int = 0
) -> Iterator[re.Match[bytes]]:
    """The matches that begin on a line with one of some words in lower case; they may go on so far behind it."""
    for begin, end in lines_with(data, words):
        for match in pattern.finditer(data, begin, end + further):
            if match.start() < end:
                yield match
