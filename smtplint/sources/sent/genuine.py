"""Whether a line that looks like a command is one: no pattern, no help text, no person's words, no beginning of one.

Strategy. What shows a form is told by signs that no command has; words of a sentence, by how what stands behind the
path reads. The surer it is that a line is sent (its line end, what it is handed to), the fewer of these are asked. Some
sentences are told before anything is asked of what stands round them.
"""

from __future__ import annotations

import re

from ...regexes import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .commands import Site

# What patterns have in them.
_PATTERN = regex(rb"\\[sSwWdDbB.<>()\[\]^$*+?]|\(\?|\[\^|\.[*+]|[)\] ][*+?]|\(\.|\|[A-Z]|\$$|\\Z|:\*|\?<|:\?")
# Bars in a parameter's value: in a pattern or a help text a choice, in what is sent none.
_BARS = regex(rb"(?<= )[A-Z-]+=[A-Z0-9]+(?:\|[A-Z0-9]+)+(?= |\Z)", re.IGNORECASE)
# One command behind the other, as a report tells of both.
_BOTH = regex(rb"(?:[-=~]>|[,;|/&+]|\band|\bor|\bthen|\xe2\x86\x92)[ \t]*+(?:MAIL FROM|RCPT TO)\b", re.IGNORECASE)
# What a page has and no command: a tag that ends something, a line's end or a paragraph.
_MARKUP = regex(rb"</[A-Za-z]|<(?:br|hr|p|li|pre)[ \t]*/?>", re.IGNORECASE)
# All of a path in a pattern: any, or the next alternative.
_GLOB = regex(rb"<[*?|]+>")
# What is written in columns, as a report is: a value far behind the path.
_COLUMNS = regex(rb">[ \t]{2,}(?:\0|[-=]+>)")
# A value right behind a command's words.
_PUT_BEHIND = regex(rb"[A-Z]{4}[ \t]+[A-Z]+[ \t]+\0")
# Arrows, dashes, an ellipsis and ticks, in UTF-8, behind which a report has what came.
_MARK = (
    rb"\xe2(?:\x86[\x90-\x93\xa6]|\x87[\x90\x92\xa8]|\x80[\x93\x94\xa6]"
    rb"|\x9c[\x85\x93-\x98]|\x9d\x8c|\x9e[\x94-\xbe]|\x9f[\xb5\xb6\xb9])"
)
# What is said of a command as a report has it: behind a colon of its own, and behind a value without brackets behind an
# arrow or in brackets, too.
_REPORT = regex(
    rb"(?:>|:[ \t]+[\0@.]*\0)(?:[ \t]+[a-z]{2,20})?:(?:[ \t]|$)|:[ \t]+[\0@.]*\0[ \t]+(?:[-=]{1,2}>|\(|" + _MARK + rb")"
)
# A word in brackets that stands for an address in a help text, and the grammar that help texts are written in.
_HELP = regex(
    rb":[ \t]*+(?:[<\[{(][ \t]*+)?(?:your[ _-]?)?(?:e-?mail[ _-]?)?(?:address(?:es)?|addr|(?:reverse|forward)-?path|"
    rb"sender|recipient|mailbox|path|sender[ _-]?address|recipient[ _-]?address|originator|e-?mail|user@domain)"
    rb"[ \t]*[>\]})]"
    rb"|\[[ \t]*SP\b|\[[ \t]*<|\.\.\.|<(?![A-Za-z]+ at [A-Za-z]+ dot )[A-Za-z]+[ _][A-Za-z ]+>"
    rb"|:[ \t]*<(?-i:[A-Z_]{2,})>|:[ \t]*<<[A-Za-z][\w-]{0,30}>>"
    rb"|<(?:from|to|sender|recipient)[-_]?(?:addr(?:ess)?)?>|<(?:user(?:[_-]?name)?|name|x|string|domain)>"
    # The same in a path's brackets, and in other languages.
    rb"|:[ \t]*<(?:receiver|addressee|destination|(?:mail|envelope)[-_]?from|rcpt[-_]?to|return-?path|remitente"
    rb"|destinatario|exp(?:e|\xc3\xa9)diteur|destinataire|absender|empf(?:ae|\xc3\xa4)nger|mittente)>"
    # Of several words, or of one that only says that something is due.
    rb"|:[ \t]*<(?:your[ _-]?[a-z]+(?:[ _-][a-z]+)*|x{3,}|(?:change|replace)[ _-]?me|todo|any(?:one|body|thing)?"
    rb"|whatever|some(?:one|body|thing)|(?:sender|recipient|from|to|user|my|target|victim|reverse|forward|return)[ _-]?"
    rb"(?:e?-?mail|addr(?:ess)?|mailbox|path){1,2}|\xe2\x80\xa6"
    rb"|[a-z ]{1,40}(?:'|\xe2\x80\x99)s[ ][a-z ]{1,40}|[a-z]+-[a-z]+[ ][a-z ]+)>"
    # A line end as an address of the web has it, in what is tried on a form there.
    rb"|%0[da]",
    re.IGNORECASE,
)
# What most commands are: none of the three fits in it, and together they take long to compile.
_EVERYDAY = regex(rb"[A-Za-z ]+:[ \t]*<?[\w+-]+(?:\.[\w+-]+)*@\w+(?:[.-]\w+)*\.[a-z]+>?")
# A word of a sentence, where a parameter would stand.
_SENTENCE = regex(rb"[A-Za-z]?[a-z'\x80-\xff]+[.,;:!?]*|(?:FROM|TO|RCPT|MAIL):?")
# A local part in quotes, which may have any words in it.
_QUOTED = regex(rb"\A<\"(?:[^\"\\]|\\.)*+\"(?=@)")
# How a message goes on behind the path it names: with a word that is no parameter, with figures and what they count, in
# brackets, or behind a dash or an arrow.
_WORD = (
    rb"(?:(?!(?i:smtputf8|requiretls|con(?:perm|neg))\b)[A-Za-z]?[a-z][a-z'\x80-\xff-]*+|OK|FAIL(?:ED)?|REJECTED"
    rb"|REFUSED|DENIED|ACCEPTED)(?![\w=-])"
)
_MESSAGE = regex(
    rb"[^<>]{0,40}<[^<>]*+>(?:[,;:.!?-]?[ \t]++" + _WORD + rb"|[,;][ \t]*+[a-z][a-z_-]*+="
    rb"|[,;:]?[ \t]*+\0[ \t]?" + _WORD + rb"|[,;:]?[ \t]++[(\[]|[ \t]++(?:=|[-=]{1,2}>?|\|)[ \t]|:[ \t]"
    rb"|[ \t]*+" + _MARK + rb"(?:[ \t]|\Z)|[,;][ \t]++\0[ \t]++\0)"
)
# Words behind those, up to the end of the text or its line. Nothing in it is of an address; with a colon it is no
# command where the verb is in lower case.
_SAID = regex(
    rb"(?:(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO)|(?:mail[ \t]+from|rcpt[ \t]+to):)(?:[ \t]+[a-z]+){2}"
    rb"[A-Za-z0-9 \t.,;!?()/-]*+(?:[\"'`]{1,3}|\n)"
)


def is_form(raw: bytes) -> bool:
    """Whether a line shows what a command looks like: a pattern, a help text, a grammar, a report."""
    return not _EVERYDAY.fullmatch(raw) and bool(_PATTERN.search(raw) or _HELP.search(raw) or _BOTH.search(raw))


def is_command(raw: bytes, holes: list[int], ended: bytes | None, site: Site) -> bool:
    """Whether a line that looks like a command is one, whole: no pattern, no help text, no beginning of one."""
    sure = ended == b"\r\n" or site.told
    if _is_shown(raw, ended, site, sure=sure):
        return False
    _, colon, rest = raw.partition(b":")
    rest = rest.strip(b" \t")
    if not colon and b"<" not in raw and b"@" not in raw:
        return bool(holes) and sure and _PUT_BEHIND.fullmatch(raw) is not None
    if colon and not rest:
        # With its line end it is all of a command; without it is the head of one, or what one is looked for by.
        return (ended == b"\r\n" or site.complete) and not site.sought
    if not ended and rest.isdigit() and len(rest) == 3:
        return False  # a reply is due, or came
    if _is_told(raw, rest, holes, ended, site):
        return False
    path = rest if colon else raw[raw.find(b"<") :]
    if path == b"<" and not ended:
        # The head of a command, whose path is put in elsewhere.
        return not site.sought
    if path.startswith(b"<") and b">" not in path and not ended:
        return site.whole and (bool(holes) or b"@" in path) and raw[-1:] not in (b"@", b"<", b" ")
    if not holes and not ended and b"@" not in raw and b">" not in raw:
        # "RCPT TO:something", alone, is as often a name or a prefix as a command.
        return site.whole or site.told
    return True


def _is_shown(raw: bytes, ended: bytes | None, site: Site, *, sure: bool) -> bool:
    """Whether a line shows a command's form, stands in columns or a report, or is for a page."""
    shown = raw.replace(b"<user@domain>", b"<x@x.org>") if sure else raw
    if is_form(_BARS.sub(b"", shown) if sure and b"|" in raw else shown) or _MARKUP.search(raw):
        return True
    if not ended and (_COLUMNS.search(raw) or _REPORT.search(raw) or _GLOB.search(raw)):
        return True
    return b"&lt;" in raw and ended != b"\r\n" and not site.told


def _is_told(raw: bytes, rest: bytes, holes: list[int], ended: bytes | None, site: Site) -> bool:
    """Whether a line is a person's words about a command: the fewer signs that it is sent, the more counts as such.

    A verb in small letters ("mail from: the sender") is one only with its line end, a bracket, or where it is told.
    """
    small = raw[:4].islower()
    sent = ended == b"\r\n" or (ended and raw[len(raw) - len(rest) - 1 :][:1] == b":")
    if small and not (sent or b"<" in rest or site.told):
        return True
    told = site.told and not (small and b"<" not in rest and (b"@" not in raw or _MESSAGE.match(raw)))
    return not (told or ended == b"\r\n") and is_sentence(raw, rest, holes)


def is_sentence(raw: bytes, rest: bytes, holes: list[int]) -> bool:
    """Whether what stands behind the words reads as a person's words do, and not as a path and parameters."""
    if _MESSAGE.match(raw):
        return True
    rest = _QUOTED.sub(b"<", rest)
    words = rest.split()
    said = [bool(_SENTENCE.fullmatch(word)) for word in words]
    if b"<" in rest:
        if raw.endswith(b":" + rest) and rest.endswith(b">"):
            return False
        if said[:1] == [True] and b"@" not in rest and not holes:
            return True  # what it is said to have, or to be without
        behind = rest.partition(b">")[2].split()
        told = len(behind) == 1 or b"\0" in behind[1:2]
        return sum(said) > 1 or (told and behind[0].islower() and behind[0].isalpha() and any(said))
    if b"@" not in rest and not holes:
        return any(said) and (len(words) > 1 or raw.endswith(b" " + rest))
    return any(said[1:]) or (said[:1] == [True] and len(words) > 1 and b"@" not in rest)


def begins_sentence(data: bytes, at: int, end: int) -> bool:
    """Whether one begins with the verb there, and is all of its line up to where the literal ends that it is in."""
    found = _SAID.match(data, at)
    return found is not None and (found.end() == end or data[found.end() - 1] == 0x0A)


def without_sentences(text: bytes) -> bytes:
    """A text with the quote that ends it, less the sentences that begin with a verb in it."""
    return _SAID.sub(b"", text)
