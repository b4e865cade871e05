"""Replies that errors and tickets quote: what is left where a file holds no session, only what went wrong in one.

A library raises its error with the reply inside ("Mail command failed: 501 5.1.7 …", ``(501, b'5.1.7 …')``), at most
with the address, and does not say which bytes it had sent. A number is a reply's code where an enhanced code of its
class follows, where the words before it speak of one, or where it begins the line below one that ends in a colon.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ..regexes import regex
from ..replies.reading import GO, PHPMAILER, PHPMAILER_RECIPIENTS, in_lines
from .forms import rebuilt
from .model import Exchange, shown

_REPLY = regex(
    r"(?<![\w.,-])(?P<open>['\"]?)(?P<code>[45]\d\d)"
    r"(?:[ -]|\)?: |\] |['\"]?, ?\[?b?(?P<quote>['\"])(?![\w-]{1,40}['\"]:))"
    r"(?=(?P<words>(?=[A-Za-z<#]|[45]\.\d).{1,1000}))"
)
_TALK = regex(
    r"SMTP|\b(?:mail|server|host|repl\w{1,4}|respon\w{1,5}|command|said|refused|rejected|failed|returned|error)\b",
    re.IGNORECASE,
)
_ENHANCED = regex(r"([45])\.\d{1,3}\.\d{1,3}\b")
_LINE_BOUND = 8000
# the name of a field whose value a number is, and what names of those for replies have in them
_FIELD = regex(r"\b(?P<name>[A-Za-z_]\w{0,40})=$")
_SPEAKING = regex(r"code|stat|msg|mess|repl|resp|err|reason|result|said|smtp|dsn|detail|text|diag|fail", re.IGNORECASE)
# without any of these no line quotes a refusal
_WORDS = r"(?<![\w.])[45](?:\d\d|\.\d)|NegativeCompletion|server response was"
_CODED, _ANY = re.compile(_WORDS), re.compile(_WORDS.encode())

# PHPMailer's error, which has the codes behind the words
_DETAIL = regex(PHPMAILER)
_FAILED = regex(PHPMAILER_RECIPIENTS)
# Go's
_GO = regex(GO)
# smtplib's and aiosmtplib's: with the address that was refused before the reply, or behind it
_BEFORE = regex(
    r"(?P<at>['\"])(?P<recipient>(?:(?!(?P=at))[^\\\n]|\\.){1,320})(?P=at): \((?P<code>[45]\d\d), b?(?P<quote>['\"])"
    r"(?P<words>(?:(?!(?P=quote))[^\\]|\\.){0,1000})(?P=quote)\)"
)
_BEHIND = regex(
    r"SMTP(?:(?P<sender>Sender)|Recipient)Refused(?:: )?\((?P<code>[45]\d\d), b?(?P<quote>['\"])"
    r"(?P<words>(?:(?!(?P=quote))[^\\]|\\.){0,1000})(?P=quote), (?P<at>['\"])(?P<address>[^'\"]{0,320})(?P=at)\)"
)
# what smtplib prints of a reply beside its lines
_RETCODE = regex(
    r"retcode \((?P<code>[45]\d\d)\); Msg: "
    r"(?:b?(?P<quote>['\"])(?P<words>(?:(?!(?P=quote))[^\\]|\\.){0,1000})(?P=quote)|(?P<plain>.{1,1000}))"
)
# lettre's, whose code is in words
_LETTRE = regex(
    r"Code \{ severity: (?P<severity>Transient|Permanent)NegativeCompletion, category: (?P<category>\w{1,20}),"
    r" detail: (?P<detail>\w{1,10}) \}\)?, source: \"(?P<words>(?:[^\"\\]|\\.){1,1000})\""
)
_CATEGORIES = ("Syntax", "Information", "Connections", "Unspecified3", "Unspecified4", "MailSystem")
_DETAILS = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
# .NET's, which puts a phrase for the code
_DOTNET = regex(r"(?P<phrase>[A-Z][^.:]{5,90}\.) The server response was: (?P<words>.{1,1000})")
_PHRASES = {
    "Service not available, closing transmission channel.": 421,
    "Error in processing.": 451,
    "Insufficient system storage.": 452,
    "Client does not have permission to submit mail to this server.": 454,
    "Syntax error, command unrecognized.": 500,
    "Syntax error in parameters or arguments.": 501,
    "Command not implemented.": 502,
    "Bad sequence of commands.": 503,
    "Command parameter not implemented.": 504,
    "The SMTP server requires a secure connection or the client was not authenticated.": 530,
    "Mailbox unavailable.": 550,
    "User not local; please try a different path.": 551,
    "Exceeded storage allocation.": 552,
    "Mailbox name not allowed.": 553,
    "Transaction failed.": 554,
}
# what has an enhanced code alone: .NET's in other languages or without its phrase, Thunderbird's, MailKit's, Indy's,
# PHPMailer's of recipients, and Perl's, which begins with it
_BARE = regex(
    r"(?:server response was: |(?:Serverantwort war|réponse du serveur était|respuesta del servidor fue"
    r"|risposta del server è stata|antwoord van de server was|resposta do servidor foi) ?: "
    r"|mail server responded: {1,2}|SmtpCommandException: "
    r"|EIdSMTPReplyError(?: with message)? '|following recipients failed: [^\s:]{1,320}: "
    r"|^(?=[45]\.[0-7]\.\d{1,2} +[A-Za-z<]))"
    r"(?P<reply>[45]\.\d{1,3}\.\d{1,3}\b.{0,1000}?)(?:\.? Please check the message .*|'\.?)?$"
)
# Roundcube's, with the words in brackets behind its own
_ROUNDCUBE = regex(
    r"SMTP Error \((?P<code>[45]\d\d)\): "
    r"(?:Failed to (?P<what>add recipient|set sender) ['\"](?P<address>[^'\"\s]{1,320})['\"]|[^()]{1,80})"
    r" \((?P<words>.{1,1000})"
)
# curl's, which has the code alone
_CURL = regex(
    r"\b(?:(?P<verb>MAIL|RCPT|DATA) failed: |STARTTLS denied, code |smtp-server response: )(?P<code>[45]\d\d)\b"
)
# what programs put behind a reply: the class of Ruby's error
_CLASS = regex(r" \(Net::SMTP\w{1,40}\)$")
# the line that tells whose reply is in those below it, up to an empty one
_FOR = regex(r"\s{0,80}<?(?P<recipient>[^\s<>:]{1,64}@[^\s<>:]{1,255})>?:\s*$")
# in whatever language, whose it is and to which command
_OF = regex(r"\s{0,4}<(?P<recipient>[^\s<>]{1,64}@[^\s<>]{1,255})>:")
_NAMED = regex(
    r" \([^()]{0,60}?\b(?P<verb>MAIL(?= FROM)|RCPT(?= TO)|END(?= OF DATA)|DATA|EHLO|HELO)\b[^()]{0,60}\)$",
    re.IGNORECASE,
)
_OPENED = regex(r"(?:^|[\s:(=\[])'")
# what ends in a quote, for one between two letters is an apostrophe
_QUOTED = {'"': regex(r'[^"]*'), "'": regex(r"(?:[^']|(?<=\w)'(?=\w))*")}
_BRACKETS = {")": "(", "]": "[", "}": "{", "»": "«", "」": "「", "“": "„"}
_OPENING = frozenset(_BRACKETS.values())

_OCTETS = regex(r"(?:\\x[89a-f][0-9a-f]){2,200}")

# a command, if it is told, and its reply
_Quoted = tuple[bytes | None, str]


def _lines(code: str, words: str) -> str:
    """A reply from its code and words, in which line ends may be escaped, and octets as Python escapes them."""
    if "\\x" in words:
        words = _OCTETS.sub(lambda found: shown(bytes.fromhex(found[0].replace("\\x", ""))), words)
    lines = [line.removeprefix(code + "-").removeprefix(code + " ") for line in in_lines(words).strip().split("\n")]
    return "\n".join(f"{code}{' ' if at == len(lines) else '-'}{line}" for at, line in enumerate(lines, 1))


def _detail(found: re.Match[str]) -> _Quoted:
    return None, " ".join(filter(None, (found["code"], found["enhanced"], found["text"])))


def _failed(found: re.Match[str]) -> _Quoted:
    return _bare("RCPT", found["recipient"]), _detail(found)[1]


def _before(found: re.Match[str]) -> _Quoted:
    return _bare("RCPT", found["recipient"]), _lines(found["code"], found["words"])


def _bare(verb: str, address: str) -> bytes | None:
    """The command with a bare address; of what is none smtplib sends something else."""
    given = None if re.search(r"[<>\s]", address) else address
    return rebuilt(verb, given, given)


def _behind(found: re.Match[str]) -> _Quoted:
    return _bare("MAIL" if found["sender"] else "RCPT", found["address"]), _lines(found["code"], found["words"])


def _roundcube(found: re.Match[str]) -> _Quoted:
    verb = {"add recipient": "RCPT", "set sender": "MAIL"}.get(found["what"], "")
    return rebuilt(verb, found["address"], found["address"]), _lines(found["code"], _within("(", found["words"]))


def _curl(found: re.Match[str]) -> _Quoted:
    return rebuilt(found["verb"] or "", None, None), found["code"]


def _lettre(found: re.Match[str]) -> _Quoted | None:
    if found["category"] not in _CATEGORIES or found["detail"] not in _DETAILS:
        return None
    severity = 4 if found["severity"] == "Transient" else 5
    code = f"{severity}{_CATEGORIES.index(found['category'])}{_DETAILS.index(found['detail'])}"
    return None, _lines(code, found["words"])


def _dotnet(found: re.Match[str]) -> _Quoted | None:
    code = str(_PHRASES.get(found["phrase"], ""))
    if not code:
        return None
    enhanced = _ENHANCED.match(found["words"])
    # a phrase is for a mailbox that is busy as well
    code = "450" if enhanced and enhanced[1] < code[0] else code
    return None, f"{code} {_within(found.string[: found.start('words')], found['words']).rstrip()}"


# what a line has to hold, how it is written, and what it tells; the first that a line has is all that it tells
_FORMS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], _Quoted | None]], ...] = (
    ("Detail: ", _DETAIL, _detail),
    (" SMTP code: ", _FAILED, _failed),
    ("retcode (", _RETCODE, lambda found: (None, _lines(found["code"], found["words"] or found["plain"] or ""))),
    ("Msg:", _GO, lambda found: (None, _lines(found["code"], found["text"]))),
    (": (", _BEFORE, _before),
    ("Refused", _BEHIND, _behind),
    ("severity: ", _LETTRE, _lettre),
    ("server response was: ", _DOTNET, _dotnet),
    ("SMTP Error (", _ROUNDCUBE, _roundcube),
    (" failed: ", _CURL, _curl),
    (" denied, code ", _CURL, _curl),
    ("smtp-server response: ", _CURL, _curl),
)


def _is_reply(found: re.Match[str], above: str) -> bool:
    field = _FIELD.search(found.string, max(0, found.start() - 42), found.start())
    if field and not _SPEAKING.search(field["name"]):
        return False
    if above.endswith(":") and not found.string[: found.start("code")].strip():
        return True
    if enhanced := _ENHANCED.match(found["words"]):
        return enhanced[1] == found["code"][0]
    return _TALK.search(found.string, 0, found.start()) is not None


def _within(before: str, words: str) -> str:
    """The words as far as the bracket that is open before them."""
    depth: dict[str, int] = {}
    for letter in before:
        if letter in _OPENING:
            depth[letter] = depth.get(letter, 0) + 1
        elif letter in _BRACKETS:
            depth[_BRACKETS[letter]] = max(depth.get(_BRACKETS[letter], 0) - 1, 0)
    inner: dict[str, int] = {}
    for at, letter in enumerate(words):
        if letter in _OPENING:
            inner[letter] = inner.get(letter, 0) + 1
        elif begun := _BRACKETS.get(letter):
            if not inner.get(begun) and depth.get(begun):
                return words[:at]
            inner[begun] = inner.get(begun, 0) - 1
    return words


def _general(line: str, above: str) -> str | None:
    """The reply that any other line quotes."""
    told = [found for found in _REPLY.finditer(line, 0, 1000) if _is_reply(found, above)]
    if told:
        # of "status=501 reply='501 5.1.7 …'" the one that says more
        best = next((found for found in told if _ENHANCED.match(found["words"])), told[0])
        words, quote = best["words"], best["quote"] or best["open"]
        if not quote and line.count('"', 0, best.start()) % 2:
            quote = '"'
        before = line[: best.start("code")]
        ended = _QUOTED[quote].match(words) if quote else None
        words = ended[0] if ended else _CLASS.sub("", _within(before, words))
        if words.endswith("'") and _OPENED.search(before):
            words = words[:-1]
        return _lines(best["code"], words.rstrip(" #"))
    bare = _BARE.search(line, 0, _LINE_BOUND)
    return bare["reply"] if bare else None


def _quoted(line: str, above: str, recipient: str | None) -> list[_Quoted]:
    """What a line tells, below another, and below one that names a recipient, if any does."""
    if not _CODED.search(line, 0, _LINE_BOUND):
        return []
    for mark, form, made in _FORMS:
        if mark in line and (found := [told for one in form.finditer(line, 0, _LINE_BOUND) if (told := made(one))]):
            return found
    reply = _general(line, above)
    if reply and (named := _NAMED.search(reply)):
        to = _OF.match(line)
        return [(rebuilt(named["verb"], None, to and to["recipient"]), reply[: named.start()])]
    return [(rebuilt("RCPT", None, recipient) if recipient else None, reply)] if reply else []


def speaks(raw: bytes) -> bool:
    """Whether ``raw`` can hold any."""
    return _ANY.search(raw) is not None


def exchanges(lines: Iterable[str]) -> Iterator[Exchange]:
    """The replies that each line quotes, if any."""
    begun: Exchange | None = None
    is_open = False
    above, recipient = "", None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            recipient = None
        elif above.endswith(":") and (to := _FOR.match(above)):
            recipient = to["recipient"]
        if begun and (more := _with_line(begun.reply or "", line)):
            begun = begun._replace(reply=more)
            continue
        # a reply of several lines, which stand below each other
        if begun and begun.reply and is_open and line.startswith((begun.reply[:3] + "-", begun.reply[:3] + " ")):
            begun = begun._replace(reply=f"{begun.reply[:3]}-{begun.reply[4:]}\n{line.rstrip()}")
            if line[3] == " ":
                yield begun
                begun = None
            continue
        if begun:
            yield begun
            begun = None
        found = [Exchange(number, command, reply, True) for command, reply in _quoted(line, above, recipient)]
        above = line.rstrip()
        if found:
            is_open, begun = _open(line, found[-1]), found.pop()
        yield from found
    if begun:
        yield begun


def _with_line(reply: str, line: str) -> str | None:
    """A reply with the line below it, where Go has written that: its code once, the enhanced one before each line."""
    enhanced = _ENHANCED.match(reply, 4)
    if enhanced is None or len(reply) > _LINE_BOUND or not line.startswith(f"{enhanced[0]} "):
        return None
    before, end, last = reply.rpartition("\n")
    return f"{before}{end}{last[:3]}-{last[4:]}\n{reply[:3]} {line.rstrip()}"


def _open(line: str, last: Exchange) -> bool:
    """Whether the reply that a line ends in has another line."""
    reply = last.reply or ""
    return "\n" not in reply and line.rstrip().endswith(f"{reply[:3]}-{reply[4:]}")
