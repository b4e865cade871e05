"""The commands in a text that code spells, with what is wrong in how they are put together.

Strategy. A text is cut at its line ends; a line that begins as a command and goes on as one is taken, unless it is a
pattern or a help text. Each hole gets a stand-in; a hole that is the whole path, with no brackets beside it, is spoken
of only where its name says that it is a bare address and nothing in the file says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..model import Edit, Fault, Lines, Occurrence, Span
from .spelt import Spelt
from .standins import ADDRESS, command_fills
from .text import command_in
from .values import Values

_VERB = re.compile(
    rb"(?:mail|rcpt)[ \t]*(?:from|to)|(?:m[ai]{2}l|mali|mai|mal|rctp|rpct|rcp|recpt)[ \t]+(?:from|to)", re.IGNORECASE
)
_PATTERN = re.compile(rb"\\[sSwWdDbB.<>()\[\]^$*+?]|\(\?|\[\^|\.[*+]|[)\] ][*+?]|\(\.|\|[A-Z]|\$$|\\Z|:\*|\?<|:\?")
# A word in brackets that stands for an address in a help text, and the grammar that help texts are written in.
_HELP = re.compile(
    rb":[ \t]*+(?:[<\[{(][ \t]*+)?(?:your[ _-]?)?(?:e-?mail[ _-]?)?(?:address(?:es)?|addr|(?:reverse|forward)-?path|"
    rb"sender|recipient|mailbox|path|sender[ _-]?address|recipient[ _-]?address|originator|e-?mail|user@domain)"
    rb"[ \t]*[>\]})]"
    rb"|\[[ \t]*SP\b|\[[ \t]*<|\.\.\.|<[A-Za-z]+[ _][A-Za-z ]+>|:[ \t]*<(?-i:[A-Z_]{2,})>"
    rb"|<(?:from|to|sender|recipient)[-_]?(?:addr(?:ess)?)?>|<(?:user(?:[_-]?name)?|name|x|string|domain)>",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?i)(?:addr(?:ess)?|sender|recipient|rcpt|from|to|cc|bcc|e?mail|email|user|dest|destination|receiver|target|bounce|"
    r"envelope\w*|victim|login|account|admin|postmaster|author)s?(?:[_-]?\d)?$"
)
_PATHLIKE = re.compile(r"(?i)path|quote|angle|bracket|arg|param|line|cmd|command|option|rest|text|str$|value")
_OUTSIDE = re.compile(
    r"(?i)\brequest\b|\breq\.(?:body|query|params)|\$_(?:GET|POST|REQUEST|COOKIE)\b|\bparams\[|\binput\(|\bargv\b|"
    r"\bgetParameter\(|\bFormValue\(|\bARGV\b|\bQueryString\b|\bgets\b|\bos\.Args\b|\benviron\b|\bgetenv\b"
)
# What names of values have before the part that says what they are.
_TAIL = re.compile(r"([A-Za-z0-9_-]+)\W*$")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
# A word of a sentence, where a parameter would stand.
_SENTENCE = re.compile(rb"[A-Za-z]?[a-z'\x80-\xff]+[.,;:!?]*|(?:FROM|TO|RCPT|MAIL):?")
_LINE_END = re.compile(rb"\r\n|\n\r|\r\t|\r|\n")
_ENDS = {b"\n": "LF", b"\r": "CR", b"\n\r": "LF CR", b"\r\t": "CR and a tab"}


class Site(NamedTuple):
    """Where a text stands in code.

    sent   it is written to a connection as it is, so that its line end matters
    whole  it is all of an argument, so that what does not end in it is not ended elsewhere
    log    it is written for a person, or only measured
    told   it is handed to what by its name tells a server something
    sought it is looked for in another text
    """

    sent: bool = False
    whole: bool = False
    log: bool = False
    told: bool = False
    sought: bool = False


def commands(spelt: Spelt, site: Site, values: Values, lines: Lines) -> Iterator[Occurrence]:
    """The commands in one text."""
    raw = bytes(spelt.raw)
    if site.log or not _VERB.search(raw):
        return
    begin = 0
    while begin < len(raw):
        match = _LINE_END.search(raw, begin)
        end = match.start() if match else len(raw)
        if _VERB.search(raw, begin, end):
            found = _command(spelt, raw, (begin, end), match, site, values, lines)
            if found is not None:
                yield found
        begin = match.end() if match else len(raw)


def _command(
    spelt: Spelt,
    raw: bytes,
    line: Span,
    ended: re.Match[bytes] | None,
    site: Site,
    values: Values,
    lines: Lines,
) -> Occurrence | None:
    if line[0] or (ended and ended.end() < len(raw)):
        # What is indented in a text of several lines is usually shifted back before it is sent.
        line = (line[1] - len(raw[line[0] : line[1]].lstrip(b" \t")), line[1])
    found = command_in(raw[line[0] : line[1]].replace(b"\0", b"x@x"))
    if found is None:
        return None
    begin, end = line[0] + found[0], line[1]
    raw = raw[begin:end]
    holes = [at - begin for at in spelt.holes_in(begin, end)]
    if not _is_command(raw, holes, _written(spelt, ended) if ended else None, site):
        return None
    filled = command_fills(raw, holes)
    if filled is None:
        return None
    fills, bare = filled
    head = raw.endswith(b"<") and ended is None
    faults = list(_ends(spelt, raw, (begin, end), ended, site))
    for hole in holes:
        value = spelt.holes[begin + hole]
        if _OUTSIDE.search(value.text):
            faults.append(Fault("unchecked-input", value.span, (), (_short(value.text),)))
    if bare is not None:
        faults += _around(spelt, raw, begin, bare, values)
        blanks = len(raw[:bare]) - len(raw[:bare].rstrip(b" \t"))
        if blanks:
            return _without(spelt, (begin, end), (begin + bare - blanks, begin + bare), fills, faults, lines)
    frame = (b"", ADDRESS + b">") if head else (b"", b"")
    return spelt.occurrence((begin, end), lines, {begin + at: text for at, text in fills.items()}, tuple(faults), frame)


def _without(
    spelt: Spelt, span: Span, blanks: Span, fills: dict[int, bytes | None], faults: list[Fault], lines: Lines
) -> Occurrence:
    """The command without the white space that a fault already speaks of."""
    rest = spelt.part(span[0], blanks[0])
    rest.add(spelt.part(blanks[1], span[1]))
    moved = {at if at + span[0] < blanks[0] else at - (blanks[1] - blanks[0]): text for at, text in fills.items()}
    return rest.occurrence((0, len(rest.raw)), lines, moved, tuple(faults))


def _written(spelt: Spelt, ended: re.Match[bytes]) -> bytes:
    """A line end as the text has it; one of the file itself, in a literal of several lines, is LF."""
    at = ended.start()
    return b"\n" if spelt.ends[at] - spelt.starts[at] == 1 else ended.group()


def is_shown(raw: bytes) -> bool:
    """Whether a line shows what a command looks like: a pattern, a help text, a grammar."""
    return bool(_PATTERN.search(raw) or _HELP.search(raw))


def _is_command(raw: bytes, holes: list[int], ended: bytes | None, site: Site) -> bool:
    """Whether a line that looks like a command is one, whole: no pattern, no help text, no beginning of one."""
    if is_shown(raw):
        return False
    _, colon, rest = raw.partition(b":")
    rest = rest.strip(b" \t")
    if not colon and b"<" not in raw and b"@" not in raw:
        return False
    if colon and not rest:
        # With its line end it is all of a command; without it is the head of one, or what one is looked for by.
        return ended == b"\r\n" and not site.sought
    if raw[:4].islower() and not (ended or b"<" in raw or site.told):
        return False
    if not (site.told or ended == b"\r\n") and _is_sentence(raw, rest, holes):
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


def _is_sentence(raw: bytes, rest: bytes, holes: list[int]) -> bool:
    """Whether what stands behind the colon reads as a person's words do, and not as a path and parameters."""
    words = rest.split()
    said = [bool(_SENTENCE.fullmatch(word)) for word in words]
    if b"<" in rest:
        return sum(said) > 1
    if b"@" not in rest and not holes:
        return any(said) and (len(words) > 1 or raw.endswith(b" " + rest))
    return any(said[1:])


def _ends(spelt: Spelt, raw: bytes, span: Span, ended: re.Match[bytes] | None, site: Site) -> Iterator[Fault]:
    """What is wrong with the line end of a command that is written to a connection."""
    if not site.sent:
        return
    if ended is None:
        if span[1] - 1 in spelt.holes:
            return
        where = (spelt.starts[span[0]], spelt.ends[span[1] - 1])
        escape = spelt.escapes[span[1] - 1]
        text = escape(b"\r\n") if escape else None
        yield Fault("missing-line-end", where, (Edit(where[1], where[1], text),) if text else ())
    elif ended.group() != b"\r\n":
        if ended.group() == b"\n" and ended.start() and spelt.ends[ended.start()] - spelt.starts[ended.start()] == 1:
            # A line end of the file itself, in a raw or many-line literal, is the file's business.
            return
        where = (spelt.starts[ended.start()], spelt.ends[ended.end() - 1])
        escape = spelt.escapes[ended.start()]
        text = escape(b"\r\n") if escape else None
        yield Fault("wrong-line-end", where, (Edit(*where, text),) if text else (), (_ENDS[ended.group()],))


def _around(spelt: Spelt, raw: bytes, begin: int, bare: int, values: Values) -> Iterator[Fault]:
    """What is wrong right before and round a value that is the whole path."""
    hole = spelt.holes[begin + bare]
    left = begin + bare - 1
    blanks = len(raw[:bare]) - len(raw[:bare].rstrip(b" \t"))
    name = _short(hole.text)
    if blanks and raw[:bare].rstrip(b" \t").endswith(b":"):
        where = (spelt.starts[left - blanks + 1], spelt.ends[left])
        yield Fault("space-before-value", where, (Edit(*where, b""),), (name,))
    if not bare_address(hole.text, values):
        return
    edits: list[Edit] = []
    right = begin + bare + 1
    open_escape = spelt.escapes[left]
    if hole.inline and open_escape:
        write = spelt.escapes[begin + bare] or open_escape
        edits = [Edit(hole.span[side], hole.span[side], write(sign) or sign) for side, sign in enumerate((b"<", b">"))]
    elif open_escape and right < len(spelt.raw) and spelt.escapes[right]:
        where_left, where_right = spelt.ends[left], spelt.starts[right]
        edits = [Edit(where_left, where_left, b"<"), Edit(where_right, where_right, b">")]
    yield Fault("value-without-brackets", hole.span, tuple(edits), (name,))


def bare_address(text: str, values: Values) -> bool:
    """Whether a value is by its name a bare address, and the file nowhere puts brackets into it."""
    if text.startswith("%") or (
        "(" in text
        and not re.fullmatch(
            r"(?:str|String|encode|trim)?\(?[\w.$>-]+\)?(?:\.encode\(\)|\.trim\(\)|\.c_str\(\))?", text
        )
    ):
        return False
    match = _TAIL.search(re.sub(r"(?:\.(?:encode|trim|strip|c_str|toString|as_bytes)\(.*\)|\[.*?\])$", "", text))
    if match is None:
        return False
    name = match[1]
    words = [word.lower() for word in _WORD.findall(name)]
    if not words or _PATHLIKE.search(name) or (not _ADDRESS.search(words[-1]) and not _ADDRESS.search(words[0])):
        return False
    return name.strip("-").encode() not in values.bracketed


def _short(text: str) -> str:
    text = " ".join(text.split())
    for opening, closing in (("{{", "}}"), ("${", "}"), ("#{", "}"), ("{", "}")):
        if text.startswith(opening) and text.endswith(closing) and len(text) > len(opening) + len(closing):
            text = text[len(opening) : -len(closing)].strip()
            break
    return text if len(text) <= 60 else text[:57] + "..."
