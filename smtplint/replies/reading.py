"""What was asked about: a code, an enhanced code, a rule's name, or a reply of one or more lines.

The forms that replies take in the wild are read too: "smtp;550 5.1.1 …" from a delivery report, "S: 421 …" from a
transcript, an enhanced code behind the words as "(#5.7.1)" (qmail, qpsmtpd, with more in the brackets chkuser), every
line repeating code and enhanced code; also inside what a program printed: smtplib's (550, b'5.1.1 …'), "said: 550 …",
"Mail command failed: 501 …". Log lines that hold no reply are read as one where they tell as much: "dsn=4.4.1,
status=deferred (…)" (Postfix, Sendmail), "rejected RCPT <…>: …" (Exim).
"""

from __future__ import annotations

from itertools import pairwise

from ..misuse import Misuse
from ..regexes import regex
from ..translation import Message
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

# RFC 5321 §4.5.3.1.5 allows 512 octets a reply line; this leaves room for long multi-line replies
LIMIT = 65536
# how a reply code and an enhanced code look
_KINDS = (regex(r"[2-5][0-9]{2}"), regex(r"[245]\.[0-9]{1,3}\.[0-9]{1,3}"))
_PARTING = dict.fromkeys(map(ord, ",;/"), " ")
# a reply inside something else begins and ends within this, and is found again by so much of it
_TEXT_BOUND = 16384
_BEGINS = 12

_KNOWN = (str, int, bytes, bytearray, memoryview)

_SPACES = regex(r"[\u00a0\u2007\u202f]")  # those that a page or a mail program puts between words that stay together
_CODE = regex(
    r"([2-5][0-9]{2})(?:[ \t-]+|(?=:)|[/,;] ?(?=[245]\.[0-9])|(?<=[45][0-9]{2})\.(?=[45]\.[0-9]\.[0-9])"
    r"|[,;] (?=[A-Za-z<])|$)"
)
_BEGUN = regex(r"[2-5][0-9]{2}(?![0-9])")
_LAST = regex(r"[2-5][0-9]{2}(?: |$)")
_STATUS = r"([245]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9]|\.[0-9])"
_ENHANCED = regex(_STATUS)
_MARKED = regex(r"(?:(?<![\w/])#|\((?=[0-9.]{5,9}\))|\[(?=[0-9.]{5,9}\]))([245]\.[0-9]{1,3}\.[0-9]{1,3})(?!\w|\.[0-9])")
# in brackets with words behind it, where it is of the class of the reply code: else it may be a version
_AMONG = r"\(({digit}\.[0-9]{{1,3}}\.[0-9]{{1,3}}) "
_ANY_CLASS = regex(r"[Xx]\.([0-9]{1,3}\.[0-9]{1,3})")
_RULE = regex(r"[Ss][Ll][0-9]{1,4}|[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)+")
_BARE = regex(rf"([2-5][0-9]{{2}}|{_STATUS})[,.;:]")
_LEAD = regex(r"(?i)\A(?:smtp; ?|S: ?|<<< ?|<\*?[-*~=]+ {0,3}|< |dsn=|-> ?|<- ?|Server: ?|Remote: ?|Response: ?)")
GO = r"Code: ?(?P<code>[2-5][0-9]{2}), ?Msg: ?\"(?P<text>[^\"]{1,2000})\""
_CODES_BEHIND = r"(?P<text>.{1,2000}?) SMTP code: (?P<code>[2-5][0-9]{2})(?: Additional SMTP info: (?P<enhanced>\S*))?"
PHPMAILER = rf"Detail: {_CODES_BEHIND}"
PHPMAILER_RECIPIENTS = rf"recipients failed: (?P<recipient>[^\s:]{{1,320}}): {_CODES_BEHIND}"

# what Exim writes of a command that it rejects: the log has the words of the reply alone
EXIM_REJECT = regex(
    r"rejected (?P<verb>MAIL|RCPT|EHLO or HELO|(?:after )?DATA|connection in \"connect\" ACL)"
    r"(?: (?P<given><[^>]{0,320}>|\S{1,320}))?: (?P<words>.{1,1000})"
)
_CODED = regex(r"[45][0-9]{2} ")
_EXIM_HOST = regex(r"(?:\A|\s)H=.{1,500}?\s(?=(?:temporarily )?rejected )")
# what Postfix and Sendmail log of a delivery in which no server has replied: an enhanced code, and their own words
_LOGGED = regex(
    r"\bdsn=(?P<enhanced>[245]\.[0-9]{1,3}\.[0-9]{1,3}), "
    r"stat(?:us=[a-z-]{1,20} \((?P<told>.{1,2000})\)|=(?P<words>.{1,2000}))"
)


def _over_lines(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(regex(f"(?s){pattern}") for pattern in patterns)


# a reply inside other text: as a tuple of smtplib, or in what it prints; with its code in a field of its own (PEAR, Go,
# PHPMailer); below a line that announces it; quoted, or behind a mark of a log line or an exception; with only its
# enhanced code (.NET); and a code that ends the text
_TUPLE = regex(
    r"(?s)\((?P<code>[2-5][0-9]{2})(?:, |\); Msg: )"
    r"(?:b?(?P<quote>['\"])(?P<text>.{0,1000}?)(?P=quote)(?:[,)]|\s*\Z)|(?<=Msg: )(?P<plain>.{1,2000}))"
)
_STRING = r"(?:[^\"\\]|\\.){1,2000}"
_FIELDS = _over_lines(
    r"\bsaid: (?P<code>[245][0-9]{2})(?P<text>[ -].+)",
    r"code: ?(?P<code>[2-5][0-9]{2}), response: ?(?P<text>.{1,2000}?)\)?\]?\Z",
    GO,
    r"(?:\(|(?<!\w)\[)(?P<code>[45][0-9]{2})[)\]]:? (?P<text>.{1,2000})",
    PHPMAILER,
    PHPMAILER_RECIPIENTS,
    rf"\"[A-Za-z_-]{{1,40}}\": ?\"(?:smtp; ?)?(?P<code>[245][0-9]{{2}})(?P<text>[ -]{_STRING})\"",
    r"\"code\": ?(?P<code>(?:2[0-9]|4[2-5]|5[0-7])[0-9]),.{0,300}?"
    rf"\"(?:message|content)\": ?\"(?P<text>{_STRING})\"",
    r"(?i:\bdiagnostic-code: ?smtp; ?)(?P<code>[245][0-9]{2})(?P<text>[ -].{1,2000})",
    r":[ \t]*\n\s*(?P<code>[245][0-9]{2})(?P<text>[ -].{1,2000})",
)
_UNIT = r"(?:seconds?|sec|minutes?|min|hours?|bytes|octets|[KMG]i?B)\b"  # what a number is of that is no code
_WORDS = rf"(?P<text>[ -](?!{_UNIT})(?:#?[245]\.[0-9]|[A-Za-z<\[(\"'*]|[0-9]{{1,3}}\.[0-9]|[^\x00-\x7f]).*)"
_CALLED = r"(?i:(?<!http )\b(?:error|code|status|reply|response))(?: |: ?|= ?|#)[\"'(\[]?(?P<code>[2-5][0-5][0-9])"
_INSIDE = _over_lines(
    r"(?:: |\bsaid: |said |'|\"|`|> |<< |\*\* |\A\(|\s\()(?P<code>[245][0-9]{2})" + _WORDS,
    r"(?<![\w.:/-])(?P<code>[45][0-9]{2})(?P<text>[ .-]#?[45]\.[0-9]{1,2}\.[0-9].*)",
    _CALLED + r"(?P<text>:? .+)",
    r"(?:[:'\"(] ?|\breturned |\bwas )(?P<code>)(?P<text>[245]\.[0-7]\.[0-9]{1,3}\s.*)",
    r"\A[A-Za-z-]{1,30}: ?(?P<code>)(?P<text>[245]\.[0-7]\.[0-9]{1,3})[.,;]?\Z",
    r"(?<![\w.:/-])(?P<code>[45][0-5][0-9])" + _WORDS,
    _CALLED + r"(?P<text>)[\"'.)\]]*\Z",
    r"[A-Za-z]: ?\"?(?P<code>[45][0-5][0-9])(?P<text>)[\"'.)]*\Z",
)
# what a log line adds behind the reply
_TAIL = regex(
    r"(?s)(?: \(in reply to [^()]{1,40}\)|; from=<[^<>]{0,320}>.{0,700}"
    r"|(?<=.) \(Net::SMTP\w{1,40}\)|['\"]{1,2}, '[^']{0,320}'\)?|['\"]\)?[.}\]]{0,2})?\)?\Z"
)
# what stands in the lines below one: where an exception was thrown, and that a client gives up
_BELOW = regex(
    r"(?s)\n(?:[ \t]{1,8}(?:at|from) [\w$.</(]|\s{0,8}Giving up on |#0 |Stack trace:|Traceback |msmtp: "
    r"|Please check ).*"
)
# where a reply in quotation marks ends: at the first one that is no apostrophe and ends nothing quoted inside
_CLOSED = {
    mark: regex(
        rf"(?:[^{mark}]|(?<=[\s(<=:]){mark}[^{mark}\n]{{0,300}}{mark}|(?<=\w){mark}(?=\w)){{1,4000}}?"
        rf"(?={mark}(?:[\s,.;:)\]}}]|\Z))"
    )
    for mark in "'\""
}


class Unreadable(Misuse, ValueError):
    """Neither a code, nor a rule, nor a reply; the text is one line for the person who asked."""


class Reading(NamedTuple):
    """What was found.

    ``words`` is all behind the code in one line, as it was sent, ``text`` the same without the enhanced code; ``mixed``
    tells that the lines differ in code, ``others`` are the enhanced codes of lines that differ in that. ``replies`` is
    how many there were; of several the first refusal was read. ``before`` is what stands before it in a log or bounce.
    """

    code: int | None
    enhanced: str | None
    words: str
    text: str
    rule: str | None
    mixed: bool
    replies: int = 1
    others: tuple[str, ...] = ()
    before: str = ""


def _split(line: str) -> tuple[int | None, str | None, str, str]:
    """Code, enhanced code, all behind the code, and that without the enhanced code, of one reply line."""
    code = None
    if found := _CODE.match(line):
        code = int(found[1])
        line = line[found.end() :].lstrip(": \t")
    text = line.removeprefix("#").removeprefix("cuda_nsu ")  # Barracuda puts a word of its own before the enhanced code
    if found := _ENHANCED.match(text):
        return code, found[1], line, text[found.end() :].lstrip(":- \t")
    marked = _MARKED.search(line) or (regex(_AMONG.format(digit=code // 100)).search(line) if code else None)
    return code, marked[1] if marked else None, line, line


def _replies(lines: list[str]) -> list[list[str]]:
    """The lines of each reply: behind a last line, which has a space behind its code, another code begins another."""
    replies, code = [lines[:1]], ""
    for above, line in pairwise(lines):
        code = above[:3] if _LAST.match(above) else "" if _CODE.match(above) else code
        if code and _CODE.match(line) and line[:3] != code:
            replies.append([])
        replies[-1].append(line)
    return replies


def in_lines(shown: str) -> str:
    """The lines of a reply that a program shows as a literal."""
    return shown.replace("\\r", "").replace("\\n", "\n")


def _ended(reply: str) -> str:
    """A reply that was found in other text, without what stands behind it there."""
    return _TAIL.sub("", _BELOW.sub("", reply).rstrip())


def _extracted(text: str) -> str | None:
    """The reply that a log line or an exception holds, or None."""
    if found := _TUPLE.search(text):
        lines = in_lines(found["plain"] or found["text"]).splitlines()
        return "\n".join(f"{found['code']}{'-' if at + 1 < len(lines) else ' '}{line}" for at, line in enumerate(lines))
    for pattern in _FIELDS:
        if found := pattern.search(text):
            parts = (found["code"], found.groupdict().get("enhanced"), found["text"].lstrip())
            return _ended(" ".join(filter(None, parts)))
    for pattern in _INSIDE:
        if found := pattern.search(text):
            closed = _CLOSED.get(text[found.start("code") - 1 : found.start("code")])
            inside = closed.match(text, found.start("code")) if closed else None
            return _ended(inside[0] if inside else found["code"] + found["text"])
    return None


def _unanswered(text: str) -> str | None:
    """What a log line tells that holds no reply, as a reply: how Exim has rejected, or what a delivery came to."""
    if found := _LOGGED.search(text):
        return f"{found['enhanced']} {found['told'] or found['words']}"
    host = _EXIM_HOST.search(text)
    found = EXIM_REJECT.search(text, host.end()) if host else None
    return by_exim(text, found["words"]) if found else None


def by_exim(line: str, words: str) -> str:
    """The reply to what Exim rejects, with the code that it has where its settings name none (acl_wherecodes)."""
    if _CODED.match(words):
        return words
    if words.startswith("syntactically invalid argument"):
        return "501 Syntactically invalid EHLO argument(s)"  # smtp_in.c; the log has the argument instead of the verb
    return f"{451 if 'temporarily rejected' in line else 550} {words}"


def _decoded(subject: str | bytes | int) -> str:
    if isinstance(subject, bool) or not isinstance(subject, _KNOWN):
        raise TypeError(f"what is explained is str, bytes or int, not {type(subject).__name__}")
    octets = None if isinstance(subject, (str, int)) else bytes(subject[: LIMIT + 1])
    text = str(subject) if octets is None else octets.decode("utf-8", "replace")
    if len(text) > LIMIT:
        raise Unreadable(Message("that is too long for a reply: more than {limit} characters", limit=LIMIT))
    return (text if text.isascii() else _SPACES.sub(" ", text)).strip()


def standing_before(reply: str, text: str) -> str:
    """What stands before a reply in the text that it was found in."""
    return text.partition(reply[:_BEGINS])[0]


def several(text: str) -> tuple[str, ...]:
    """The codes of ``text``, where it is two or more of one kind, with others maybe, and nothing else."""
    words = dict.fromkeys(text.translate(_PARTING).split()) if len(text) <= _TEXT_BOUND else {}
    if len(words) < 2:
        return ()
    kinds = [sum(kind.fullmatch(word) is not None for word in words) for kind in _KINDS]
    return tuple(words) if max(kinds) > 1 and sum(kinds) == len(words) else ()


def read(subject: str | bytes | int) -> Reading:
    """Read what was asked about. Raises Unreadable where it is nothing of the kind."""
    text = _decoded(subject)
    if text[-1:] in (",", ".", ";", ":") and (bare := _BARE.fullmatch(text)):
        text = bare[1]  # a code as it stood in a sentence
    if not text.replace("\\n", ""):
        raise Unreadable(Message("nothing to explain: give a code such as 501, a rule such as SL202, or a reply"))
    if len(text) == 3 and text.isascii() and text.isdecimal() and text[0] in "2345":
        return Reading(int(text), None, "", "", None, False)
    if detail := _ANY_CLASS.fullmatch(text):
        classes = {"first": f"4.{detail[1]}", "second": f"5.{detail[1]}"}
        raise Unreadable(Message("{code} leaves its class open: ask for {first} or {second}", code=text, **classes))
    if _RULE.fullmatch(text):
        return Reading(None, None, "", "", text, False)
    before, reply = "", text
    if not _BEGUN.match(text):
        if inside := _extracted(text[:_TEXT_BOUND].rstrip()):
            before, reply = standing_before(inside, text[:_TEXT_BOUND]), inside
        else:
            reply = _unanswered(text[:_TEXT_BOUND]) or text
    return _reply(reply, before)


def _reply(text: str, before: str) -> Reading:
    """A reply of one or more lines, of several the first that refuses; ``before``: what stood before it."""
    lines = [_LEAD.sub("", line.strip(), count=1) for line in in_lines(text).splitlines() if line.strip()]
    replies = _replies(lines)
    lines = next((reply for reply in replies if reply[0][:1] in ("4", "5")), replies[0])
    parts = [_split(line) for line in lines]
    code, enhanced, _, _ = parts[0]
    if code is None and (enhanced is None or not lines[0].lstrip("#").startswith(enhanced)):
        raise Unreadable(_no_reply(text))
    enhanced = enhanced or next((found for _, found, _, _ in parts if found), None)
    mixed = any(number not in (None, code) for number, _, _, _ in parts[1:])
    if mixed and code and code < 400:  # a line that refuses is not overheard
        code, enhanced = next((part[:2] for part in reversed(parts) if (part[0] or 0) >= 400), (code, enhanced))
    words = parts[0][2:3] + tuple(text for _, _, _, text in parts[1:])
    texts = (text for _, _, _, text in parts)
    others = dict.fromkeys(found for _, found, _, _ in parts if found not in (None, enhanced))
    behind, said = " ".join(filter(None, words)), " ".join(filter(None, texts))
    return Reading(code, enhanced, behind, said, None, mixed, len(replies), tuple(others), before)


def _no_reply(text: str) -> Message:
    """What is told of a text that nothing can be read in."""
    shown = text if len(text) <= 40 else text[:40] + "…"
    if text.isascii() and text.isdigit():
        return Message("{code} is not a reply code: these have three digits and begin with 2, 3, 4 or 5", code=shown)
    if near := _cause_meant(text.lower()):
        return Message("no cause is called {text!r}; did you mean {near}?", text=shown, near=near)
    return Message(
        "{text!r} is neither a code, nor a rule, nor a cause, nor a reply that begins with a code", text=shown
    )


def _cause_meant(text: str) -> str:
    """The cause that is meant by a word that is none: one with that word in its key or its name, or one much alike."""
    from difflib import get_close_matches

    from .causes import CAUSES

    if not text.replace("-", "").isalpha() or not text.isascii():
        return ""
    words = {key: {*key.split("-"), *cause.name.lower().replace(",", "").split()} for key, cause in CAUSES.items()}
    held = [key for key, its in words.items() if text in its and len(text) > 2]
    return held[0] if len(held) == 1 else "".join(get_close_matches(text, CAUSES, 1, 0.7))
