"""A command on a line of its own, as a person types it or a transcript shows it.

Strategy. A line is a command where a transcript's mark for the client stands before it (``C:`` ``>>>`` ``->`` ``In:``
…), or where it begins with the verb and goes on as no prose does. What a server said (``S:`` ``<<<`` ``Out:``, a reply
code) never is. Where a sentence is wrapped a line may begin as a command does: one that does not end as one too is none
with prose beside it.
"""

from __future__ import annotations

import re
from functools import cache

from ...grammars import keywords
from ...regexes import regex
from ...verbs import BARE, ENVELOPE, HELLO, MISSPELT_VERBS, MISSPELT_WORDS, OTHERS, RARE, WORDS, WORDS_BEGIN, any_of
from ..files.lines import Block
from ..spelling.placeholders import SUBSTITUTED, WHOLE

# What logs have before what they say: times, levels, names, ids.
_STAMP = (
    rb"(?:\[[^\]\n]{0,60}\]|[0-9][0-9T:.,+/Z-]*|[A-Z]{4,8}"
    rb"|[A-Za-z][\w./-]{0,40}(?:\[[0-9]{1,9}\])?:|[0-9]+[A-Za-z][0-9A-Za-z]{1,14}:)[ \t]+"
)
# What the logs of a machine have before those, read where one of the marks is that servers have for what they got.
_SYSLOG = (
    rb"(?:[A-Z][a-z]{2}[ ]{1,2}[0-9]{1,2}[ ][0-9:]{8}|[0-9]{4}(?:-[0-9]{2}){2}T[0-9:.+Z-]{8,24})[ ][\w.-]{1,60}[ ]+"
)
# A host without a name that is none of an own network's; what a server got from one is nobody's to mend.
STRANGER = (
    rb"unknown\[(?!10\.|127\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|169\.254\.|::1\]|[Ff][CcDdEe])"
    rb"[0-9A-Fa-f.:]{3,45}\]"
)
# The client's mark in transcripts: RFC style, sendmail and swaks, curl, Postfix's own and Exim's, telnet and openssl
# echo, prompts that shells have; what the logs of servers have before what they got, and diagrams before what is sent;
# and that of logs which show what is sent as a literal: smtplib's, aiosmtpd's.
_MARK = (
    rb"(?:[ \t]*(?:" + _STAMP + rb"){0,8}?"
    rb"(?:<--(?=[ \t]+(?:MAIL[ \t]*FROM|RCPT[ \t]*TO)[ \t]*[:<(])|SMTP(?:<<|>>?)"
    rb"|(?!<[ ]" + STRANGER + rb")[<>][ ][\w.-]{1,80}\[[\w.:]{3,50}\](?::[0-9]{1,5})?:"
    rb"|[\w\"]{1,30}+[ ]?+-{1,2}+>{1,2}[+-]?[ ]?[\w\"]{1,30}[ ]?:(?=[ \t]*(?:MAIL FROM|RCPT TO)[ \t]*[:<(])"
    rb"|(?:\xe2\x9d\xaf|\xe2\x9e\x9c|\xc2\xbb|\xce\xbb|\[C\]|\(C\)|C[ ]-)(?=[ ])"
    rb"|C[:>]|CLIENT(?:[ \t]->[ \t]SERVER)?[:>]|>>>|=?->|~>|[<>]{0,2}In:[ ]?|>|SEND:|-->"
    rb"|(?P<shown>(?:send:|(?:\([^()\n]{0,60}\)[ \t])?>>)[ \t]b?['\"]))[ \t]?[ \t]{0,4}?)"
)
_LOGGED = regex(_SYSLOG)
# A line end as Python shows it.
_SHOWN_END = regex(rb"(?:\\r)?(?:\\n)?['\"][^'\"]*$")
# What a person wrote behind a command: an arrow back to it, the number of a note, a comment set off from it, or that it
# goes on in the next line; and the reply to it, behind an arrow.
_NOTE = regex(
    rb"(?<=[>\w])(?:[ \t]+(?:<[-=]+(?![\w.])|<[0-9]{1,2}>[ \t]*$|\xe2\x86\x90|\\\s*$)|[ \t]+(?:#|//)[ \t]"
    rb"|[ \t]+(?:\xe2\x9d\x8c|\xe2\x9c[\x85\x93-\x98]|\xe2\x9b\x94|\xf0\x9f(?:\x9a\xab|\x91[\x8d\x8e]))"
    rb"|[ \t]+(?:[-=]{1,2}>|\xe2\x86\x92)[ \t]+b?[\"'(]{0,2}[2-5][0-9]{2}\b"
    rb"|(?:[ \t]{2,}|\t)(?:#|//|--|;|\(|/\*|[2-5][0-9]{2}(?![\w=])))[^\n]*$"
)
# What the receiver says in RFC 821's transcripts; and a line of the sender's there, whose mark is else the server's.
_RECEIVED = regex(rb"^[ \t]*+R:[ \t]*+[2-5][0-9]{2}(?:[ -]|$)", re.MULTILINE)
_SENT = regex(rb"^(?P<before>[ \t]*)S:(?=[ \t]*(?:MAIL|RCPT)[ \t])")
# A command that begins its line. Most are read by this alone: all the marks there are take a while to compile, and none
# of them begins so, unless what it stands before is a command too.
_BARE = regex(
    rb"(?P<command>[ \t]{0,3}(?P<verb>MAIL|RCPT)[ \t]*(?:FROM|TO)(?![A-Za-z0-9_.-])(?P<rest>[^\n]*))", re.IGNORECASE
)
_VERB = regex(rb"MAIL|RCPT", re.IGNORECASE)
# How a command goes on: a colon or what is written for it, a bracket, or an address, a name before it too; prose does
# none of these.
_GOES_ON = regex(
    rb"-?>(?=<)|(?:[ \t]|\xc2\xa0|\xe2\x80[\x80-\x8f\xa8-\xaf])*+(?:[:=;]|<|\xef\xbc\x9a|&lt;)|[ \t]*$"
    rb"|[ \t]+[^ \t@]+@[^ \t]*[ \t\r]*$"
    rb"|[ \t]+(?:\"[^\"\n]*+\"|[A-Z][\w.'-]*+(?:[ \t]+[A-Z][\w.'-]*+){0,2})[ \t]*<[^\s<>@]++@[^\s<>]++>[ \t\r]*$"
)
# Names that settings have (cron's MAILTO), a URI's scheme and the head of a note; commands only with a bracket behind.
_ELSEWHERE = regex(rb"[ \t]*(?:MAIL[ \t]*TO\b|MAILFROM\b|RCPTTO[ \t]*=)", re.IGNORECASE)
_BRACKETED = regex(rb"[ \t]*[:;]?[ \t]*(?:<|&lt;)")
# A command from its colon to its end: one path, whatever is wrong inside it, and parameters.
_SURE = regex(
    rb"[ \t]*+[A-Za-z]{1,6}[ \t]*+[A-Za-z]{0,4}[ \t]*+[:=;]?+[ \t]*+"
    rb"(?:[^<>@\n]*+<[^>@\n]*+@[^>\n]*+(?:>++|$)|<[^<>@/\n]*+>++|[^\s<>@]*+@[^\s<>]*+>?|(?i:postmaster))"
    rb"(?:[ \t]++[A-Z][A-Z0-9-]*+(?:=\S*+)?)*+[ \t\f\v]*+$"
)
# What may stand before a line at the beginning of a page.
BREAKS = b"\f\v"


def _beside() -> bytes:
    from .connections import NAMES

    return (
        rb"[ \t]*(?:[#;$<]|" + NAMES + rb"[ ]"
        rb"|//|```|~~~|[.'](?:nf|fi|[A-Z]{2})(?![^ \t\r])"
        rb"|[^A-Za-z]{0,24}(?:[2-5][0-9][0-9](?:[ -]|$)|$|[CRS][:>]|(?:CLIENT|SERVER)[:>])"
        rb"|(?:" + _SYSLOG + rb")?(?:" + _STAMP + rb"){0,8}?"
        rb"(?:In:|Out:|send:|reply:|[-=<]->|<-[-*]|<~|---[ ]|SMTP(?:<<?|>>?)|[<>][ ][\w.-]{1,80}\[)"
        rb"|" + any_of((*OTHERS, *RARE)) + rb"(?![A-Za-z]))"
    )  # fmt: skip


# What stands beside a command in a session: a comment, a fence, a request of roff's, a reply, another of SMTP's verbs,
# no letter at all.
_BESIDE = regex(_beside, re.IGNORECASE)
# How a command goes on behind its verb whose word is joined to that by another sign, or is missing.
_MISJOINED = rb"(?:[_.-]|:[ ]?)(?:FROM|TO)[ ]?:[ ]?<|[ ]?:[ ]?<"
# The same, or by a word, perhaps a misspelt one or a part of it.
GOES_ON = (
    rb"(?=[" + WORDS_BEGIN + rb"])(?:(?i:" + any_of((*WORDS.values(), *MISSPELT_WORDS)) + rb")"
    rb"|[FTOfto][A-Za-z0-9]{0,4}(?![A-Za-z0-9 \t.,;!?()]))|" + _MISJOINED
)  # fmt: skip
# A command whose two words are joined by another sign, or only one of them; and what is none but behind a verb.
_MISWRITTEN = regex(
    rb"(?:(?:MAIL(?:[_.-]|:[ ]?)FROM|RCPT(?:[_.-]|:[ ]?)TO|MAIL|RCPT|FROM|TO)[ ]?:[ ]?<[^<>@\s]{1,64}@[^<>@\s]{1,255}>"
    rb"|(?:MAIL|RCPT)[ ]+(?:<[^<>@\s]{1,64}@[^<>@\s]{1,255}>|[^<>@\s]{1,64}@[^<>@\s]{1,255}))"
    rb"(?:[ ][A-Z][^\n]*)?\Z"
)
_MARKED = regex(_MARK)
# A command of a session, by its first words; and how near one stands to another.
_COMMAND = regex(
    rb"[ \t]*(?:" + any_of(HELLO) + rb"[ ]|" + any_of(BARE) + rb"[ \t\r]*$|(?:MAIL[ ]FROM|RCPT[ ]TO)[ ]?:[ ]?<)",
    re.IGNORECASE,
)
_LINES_NEAR = 4
# What a line beside a command is in a session that is quoted; the same, a comment that was put between, or a command.
IN_SESSION = rb"[ \t>]*(?:[2-5][0-9][0-9](?:[ -]|$)|" + any_of((*HELLO, *BARE)) + rb"\b[ \t]*+\S*+[ \t\r]*$)"
EXCHANGED = regex(IN_SESSION, re.IGNORECASE)
SPOKEN = regex(IN_SESSION + rb"|[ \t]*(?:#|;|//|<!--|```|~~~|(?:MAIL[ ]FROM|RCPT[ ]TO)[ \t]*:)", re.IGNORECASE)
_TITLED = regex(rb"[ \t]*(?:Mail [Ff]rom|Rcpt [Tt]o)\b")
# So much of a line holds both words of its verb.
_VERBS = 12
# What stands behind a path, and in it the words of a sentence: such as are no parameters', alone where a sign of a
# sentence's is behind one.
_TAIL = regex(rb"[^<>\n]*<[^<>\n]*>+|[^<>\n:]*:?[ \t]*[^\s<>]*@[^\s<>]+")
_SAID = regex(
    lambda: (
        rb"(?<![\w=@.-])[(\"'*_`]{0,3}(?!(?i:"
        + b"|".join(keywords()).replace(b"=", b"")
        + rb"|never|success|failure|delay|full|hdrs)\b)(?:[a-z\x80-\xff][a-z\x80-\xff'-]*+)[)\"'*_`]{0,3}"
        rb"(?P<ends>[.,;:!?]*)(?=[ \t]|$)"
    )
)
# What explains a command behind its colon: a sentence's first words, words for an example, somebody's possession, a
# word and what is set off from it, or the next command that it speaks of; no name before an address has any.
_EXPLAINED = regex(
    rb"(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO)[ \t]*:(?:[ \t]+(?!<|\")"
    rb"(?:(?:the|an?|your|my|his|her|their|its|this|that|use|uses|using|must|should|may|can|will|sets?|identif(?:y|ies)"
    rb"|gives?|names|specif(?:y|ies)|tells?|says|means|contains|takes|for|such|like|any|some|every|each|(?i:e\.g\.|i\.e\.))"
    rb"[ ](?!@|[\[(]?at\b)"
    rb"|[a-z][^<>@\n]{0,80}?(?:[ ,(](?:e\.g\.|i\.e\.|for[ ]example|for[ ]instance|such[ ]as|as[ ]in|means)[ ,:]"
    rb"|[a-z](?:'|\xe2\x80\x99)s[ ]|(?i:\bMAIL[ ]FROM|\bRCPT[ ]TO)\b)"
    rb"|[a-z]+[ ](?:-{1,2}|\xe2\x80[\x93\x94]|\()[ ]?[\w.+-]+@)"
    rb"|[ \t]*<?[^\s<>@]+@[^\s<>@,;]+>?[,;][ ][a-z][^<>@:\n]{0,40}[ ](?:MAIL[ ]FROM|RCPT[ ]TO):)"
)
# What is said of a path by one word behind it.
_SAYS = regex(rb"[ \t]+(?:is|are|means|sets|identifies|names|gives|would|will|should|must|can|may)[ \t]+[^\s=]+")

# What a value is put in for, and that is no address as it stands: between autoconf's signs; a format's or a template's
# tag where a path, an atom, a domain or a parameter's value begins; a variable that is all of those but an atom.
_PUT_IN = regex(
    SUBSTITUTED.encode()
    + b"|"
    + WHOLE.encode()
    + rb"|(?<=[<:@=.+ -])%(?:\(\w{1,40}\)|\d\$)?[sd](?!\w)|(?<=[<:@=])%\w{1,40}%(?=[> \t\r]|$)|<%[^%<>]{1,80}%>"
    rb"|[<:@=](?:\$(?:\w{1,40}|\{\w{1,40}\})|%[1-9])(?=[> \t\r]|$)"
)
# One of these is in each of them, beside two at signs.
_SIGNS = (b"$", b"%", b"[[", b"((", b"##", b"~", b"!", b"<:", b"@:", b"<[")


def is_filled_in(raw: bytes) -> bool:
    """Whether a command has what a value is put in for."""
    signs = raw.count(b"@") > 1 or any(sign in raw for sign in _SIGNS)
    return signs and _PUT_IN.search(raw) is not None


@cache
def _command(ascii_only: bool) -> re.Pattern[bytes]:
    """A line that begins with a command, or with a misspelling of one; put together when one may be there."""
    verbs, words, blank = b"MAIL|RCPT", b"FROM|TO", rb"[ \t]"
    if not ascii_only:
        from ...alike import BLANK, expression

        blank = BLANK
        verbs, words = expression("MAIL", "RCPT"), rb"(?:" + expression("FROM", "TO") + rb")" + blank + rb"{0,3}"
    return re.compile(
        rb"(?P<mark>" + _MARK + rb")?"
        rb"(?P<command>[ \t]{0,3}"
        rb"(?:(?P<verb>MAIL|RCPT)[ \t]*(?:FROM|TO)(?![A-Za-z0-9_.-])"
        rb"|(?P<odd>" + any_of(MISSPELT_VERBS) + rb"|" + verbs + rb")" + blank + rb"*"
        rb"(?:" + any_of(MISSPELT_WORDS) + rb"(?=[ \t]*[:;=<])|" + words + rb")(?![A-Za-z0-9_.-]))"
        rb"(?P<rest>[^\n]*))",
        re.IGNORECASE,
    )


def _behind_mark(line: bytes) -> re.Match[bytes] | None:
    logged = _LOGGED.match(line) if b"<-- " in line or b": < " in line else None
    return _command(line.isascii()).match(line, logged.end() if logged else 0)


def command_in(line: bytes) -> tuple[int, bytes] | None:
    """The command that a line holds and where in the line it begins; None for any other line."""
    bare = _BARE.match(line)
    match = bare if bare is not None and _VERB.search(bare["rest"]) is None else _behind_mark(line)
    if match is None:
        return None
    marked = match is not bare and match["mark"] is not None
    if not marked:
        spelt = (match["verb"] or match["odd"]).decode("utf-8", "replace")
        if not _GOES_ON.match(match["rest"]) or not (spelt.isupper() or spelt.islower()):
            return None
        if _ELSEWHERE.match(match["command"]) and not _BRACKETED.match(match["rest"]):
            return None
    command = _NOTE.sub(b"", match["command"])
    shown = marked and match["shown"] is not None
    return match.start("command"), _SHOWN_END.sub(b"", command) if shown else command


def titled(line: bytes, lines: Block, number: int) -> tuple[int, bytes] | None:
    """The command that a line of a session is whose verb is written as titles are."""
    if not _TITLED.match(line) or not all(map(SPOKEN.match, lines.beside(number))):
        return None
    if not any(map(EXCHANGED.match, lines.around(number, _LINES_NEAR))):
        return None
    return in_any_case(line)


def in_any_case(line: bytes) -> tuple[int, bytes] | None:
    """The command that a line is, in whatever case its verb is written: RFC 5321 takes any (§2.4)."""
    found = command_in(line[:_VERBS].upper() + line[_VERBS:])
    return found and (found[0], line[found[0] :][: len(found[1])])


def names_sender(data: bytes) -> bool:
    """Whether in transcripts ``S:`` is the sender, as ``R:`` is the receiver."""
    return b"R:" in data and _RECEIVED.search(data) is not None


def of_client(line: bytes) -> bytes:
    """A line of the sender's under the client's mark."""
    return _SENT.sub(rb"\g<before>C:", line)


def miswritten(line: bytes, lines: Block, number: int) -> tuple[int, bytes] | None:
    """The command that a line is by its mark or by what stands near it, though its words are not those of one."""
    found = _MISWRITTEN.search(line)
    if found is None:
        return None
    mark = line[: found.start()]
    if mark:
        sure = mark.strip() != b">" and is_miswritten(found.group()) and _MARKED.fullmatch(mark) is not None
    else:
        sure = any(map(_COMMAND.match, lines.around(number, _LINES_NEAR)))
    return (found.start(), found.group()) if sure else None


def is_miswritten(text: bytes) -> bool:
    """Whether the first line of a text is a command but for its word, or for how that is joined to the verb."""
    if not text.startswith(ENVELOPE):
        return False
    line = text.partition(b"\n")[0].rstrip(b"\r")
    return _MISWRITTEN.match(line.replace(b"\0", b"x@x")) is not None


def reads_on(raw: bytes) -> bool:
    """Whether a sentence goes on behind the path of a command that begins it."""
    path = _TAIL.match(raw)
    if path is None or path.end() >= len(raw.rstrip()):
        return False
    said = list(_SAID.finditer(raw, path.end()))
    return len(said) > 1 or _SAYS.match(raw, path.end()) is not None or any(word["ends"] for word in said)


def explains(raw: bytes) -> bool:
    """Whether a line that begins as a command goes on as a sentence about it, in which an example may stand."""
    return _EXPLAINED.match(raw) is not None


def in_prose(lines: Block, number: int, raw: bytes) -> bool:
    """Whether a line that begins as a command is part of a sentence: it ends as none, and no session is beside it."""
    beside = lines.beside(number)
    return (
        bool(beside)
        and not _SURE.match(raw)
        and any(not _BESIDE.match(line) and command_in(line.lstrip(b" \t" + BREAKS)) is None for line in beside)
    )
