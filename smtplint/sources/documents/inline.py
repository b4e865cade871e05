"""Commands that are written as code within a sentence: what is wrong with them.

Strategy. A sentence shows a wrong path as often to warn of it, so that a command is taken only where its path is sound
and values stand behind it, or where the word before it tells a person to type it; and where nothing beside it says that
a server would not take it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Lines, Occurrence
from ...regexes import regex
from ..files.lines import Block
from ..sent.commands import Site, commands
from ..sent.values import Values
from ..spelling.escapes import decoded
from ..spelling.forms import HEADER
from ..spelling.spelt import Spelt
from .logs import is_in_column

_COMMAND = (
    rb"(?:MAIL FROM:<(?:[\w.+-]+@[A-Za-z0-9.-]+)?>|RCPT TO:<[\w.+-]+@[A-Za-z0-9.-]+>)[ ]"
    rb"(?=[^\n]{0,40}[0-9]|[ ]*[A-Z-]+[ ]*[:=])[ ]*[A-Z]"
    rb"(?:[\w.,:;=+/@ -]|<(?:[\w.+-]{1,64}@[A-Za-z0-9.-]{1,255})?>){1,400}?(?<=[\w>])"
)
_WHOLE = regex(_COMMAND)
_INLINE = regex(rb"(?P<mark>[`+@=~])(?P<text>" + _COMMAND + rb")(?P=mark)(?!\w)")
# A command with an address, and the words that tell a person to type what stands behind them.
_TYPED = regex(
    rb"`(?P<text>(?:MAIL FROM|RCPT TO)[ ]?:[ ]?<?[^`\n<>@ ]{1,64}@[^`\n<>@ ]{1,255}>?(?:[ ][^`\n<>@]{1,200})?)`"
)
_TELLS = regex(
    rb"(?i)(?<!not )(?<!n't )\b(?:type|enter|send|issue|run|input|paste|execute)"
    rb"(?:[ ](?:in|now|then|the[ ](?:command|line)))?:?[ ]`{1,3}\Z"
)
# A command that is all of an item, a cell or a line.
_ITEM = regex(
    rb"(?P<before>[ \t>]*(?:(?:[-*+.#]|#\.|[0-9]{1,2}[.)])(?:[ ][-*])?[ \t]+|\|(?:[^`|\n]{0,40}\|)?[ \t]*)?"
    rb"(?:`{1,3}|<(?:code|tt)>))(?P<text>(?:MAIL FROM|RCPT TO|mail from|rcpt to):[^`\n]{0,300}?@[^`\n]{1,300}?)"
    rb"(?:`{1,3}|</(?:code|tt)>)[ \t]*(?:\||\r?$)"
)
# How what is above a list tells that what is in it is not to be typed.
_SHOWS_WRONG = regex(
    rb"\b(?:not|never|wrong\w*|invalid|malformed|bad|reject\w*|refus\w*|illegal|broken|incorrect\w*|lenient\w*"
    rb"|tolera\w*|accept\w*|allow\w*|support\w*|pars\w*|test[ ]cases?)\b",
    re.IGNORECASE,
)
_ABOVE, _WORDS = 300, 3
# What stands for a value in a parameter, and a parameter that no registry has.
_FORM = regex(
    rb"[ ]X[A-Z0-9-]*\b|[=:][ ]*(?:[a-z]|[nN]+|[xX]+|[a-z]*(?:size|bytes|octets|value|xtext|type|id)s?)\b",
    re.IGNORECASE,
)
# How a sentence tells of what is wrong.
_WARNS = regex(
    rb"\b(?:not|never|wrong\w*|invalid|instead|rather|malformed|bad|reject\w*|refus\w*|fail\w*|errors?|illegal|broken"
    rb"|incorrect\w*|but|fix\w*|bugs?|was|were|typo|mis[a-z]+|without|lacks?|old|nicht|kein\w*|falsch\w*|statt|ne|pas"
    rb"|lenient\w*|tolera\w*|accepts?|accepted|allow\w*|permits?|permitted|even|warn\w*|legacy|crash\w*|regression"
    rb"|faux|jamais|nunca|mal|5[05][0-9])\b|n['\xe2]\S{0,2}t\b",
    re.IGNORECASE,
)
# Where a paragraph, an item or a row ends and the next begins.
_PARAGRAPH = regex(rb"\n[ \t>]*(?:\r?\n|[-*+.|][ `+]|[0-9]+[.)][ ])")
_SENTENCE = 200


def inline(data: bytes, begin: int, line: bytes, lines: Block) -> Iterator[Occurrence]:
    """The commands that a line, which begins there, has in the marks of code."""
    for code, is_meant in ((_INLINE, is_told), (_TYPED, _is_typed)):
        for match in code.finditer(line):
            start, end = begin + match.start("text"), begin + match.end("text")
            before = _PARAGRAPH.split(data[max(0, start - _SENTENCE) : start])[-1]
            behind = _PARAGRAPH.split(data[end : end + _SENTENCE])[0]
            if is_meant(match["text"], before, behind):
                yield from command(decoded(data, start, end, HEADER), lines)
                return
    # The steps of a session, one below the other.
    item = _ITEM.match(line)
    if (
        item
        and is_in_column(item["before"], lines, lines.number(begin))
        and not _SHOWS_WRONG.search(data, max(0, begin - _ABOVE), begin)
    ):
        spelt = decoded(data, begin + item.start("text"), begin + item.end("text"), HEADER)
        # Words behind an address in small letters are a sentence's.
        told = item["text"].islower() and len(item["text"].split()) <= _WORDS
        yield from commands(spelt, Site(whole=True, told=told), Values(b""), lines)


def command(spelt: Spelt, lines: Lines) -> Iterator[Occurrence]:
    """The command that is all of a text."""
    yield from commands(spelt, Site(whole=True), Values(b""), lines)


def is_told(text: bytes, before: bytes, behind: bytes) -> bool:
    """Whether a text is a command with parameters that a sentence round it tells to type."""
    return (
        _WHOLE.fullmatch(text) is not None
        and not _FORM.search(text)
        and not _WARNS.search(before)
        and not _WARNS.search(behind)
    )


def _is_typed(_: bytes, before: bytes, behind: bytes) -> bool:
    """Whether the words before a command tell a person to type it."""
    return _TELLS.search(before) is not None and not _WARNS.search(before + behind)
