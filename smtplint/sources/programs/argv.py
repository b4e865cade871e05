"""Mail clients whose command line is a list of words, in settings and in what a Dockerfile runs without a shell.

Strategy. A word of a list that is a client's name has the client's words behind it. Those may go on in a list of their
own, under the key that such lists have; then the client may be a key's value too. Options that no other program has
need no client before them.
"""

from __future__ import annotations

import re

from ...model import Lines
from ...regexes import regex
from ..files.overlaps import Groups, in_order
from ..files.prefilter import on_lines
from ..spelling.literals import Scanned
from ..spelling.scalars import ITEM, items, listed
from ..spelling.spelt import Spelt
from .clients import among
from .mail_clients import PROGRAMS, STEMS

_CLIENT = rb"(?:[\w./-]*/)?(?P<%s>" + PROGRAMS + rb")"
# A word of a list that is a client or an option of one's own; and a client that a key names.
_WORD = regex(
    rb"(?:[\[,][ \t]*|^[ \t]*(?P<item>-[ \t]+)?)(?P<word>[\"']?(?:" + _CLIENT % b"listed" + rb"|--mail-(?:from|rcpt))"
    rb"(?:=[^\n]*|[\"']?[ \t]*(?:[,\]]|\r?$)))"
    rb"|(?<![\w-])(?:command|cmd|entrypoint|path|program|executable|exec|bin|binary|image)[\"']?[ \t]*[:=][ \t]*[\"']?"
    + _CLIENT % b"named"
    + rb"(?:[:@][\w.:-]+)?[\"']?[ \t]*(?:,|\r?$)",
    re.MULTILINE,
)
# Where a client's words go on, and where what its name stands in has ended.
_FURTHER = regex(
    rb"(?P<key>(?<![\w-])(?:args|arguments|command|cmd|options|params)[\"']?[ \t]*[:=]|^CMD)[ \t]*(?P<list>\[)?"
    rb"|^[ \t]*-[ \t]+[\"']?[\w-]+[\"']?:|^(?:FROM|ENTRYPOINT)\b|^[ \t]*\[|\}",
    re.MULTILINE,
)
_NEAR = 600


@in_order
def argv(source: Scanned, lines: Lines) -> Groups:
    """The addresses in the options of mail clients whose words are lists."""
    reached = 0
    for match in on_lines(source.data, STEMS, _WORD):
        begin, at = match.start("word"), source.at(match.start("word"))
        if match.start() < reached or (at >= 0 and (source.forms[at] < 0 or source.starts[at] < begin)):
            continue
        if match["item"]:
            words = items(source, source.data.rfind(b"\n", 0, begin))
        else:
            words = listed(source, begin) if match["word"] else []
        reached = _end(words, match.end())
        program = match["named"] or match["listed"]
        further = _FURTHER.search(source.data, reached, reached + _NEAR) if program else None
        if further and further["key"]:
            more = (items if ITEM.match(source.data, further.end()) else listed)(source, further.end())
            words, reached = [*words, *more], _end(more, reached)
        program = (program or b"curl").removesuffix(b".exe")
        yield match.start(), among(program, words, lines)


def _end(words: list[Spelt], behind: int) -> int:
    """Where words end that have that before them."""
    return words[-1].ends[-1] if words and words[-1].ends else behind
