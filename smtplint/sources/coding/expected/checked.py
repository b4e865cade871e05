"""What a script's own check says of a command that it is handed: the code of the reply that is due stands beside it.

Strategy. The words of the call are read as its shell does. With one code the last of the commands is due that, and
those before it are to be accepted; with several each command has its own, before it or behind it.
"""

from __future__ import annotations

from ....model import Span
from ....regexes import regex
from ...files.lines import joined_before
from ...files.refusals import CODE, REST, Verdict, of_code
from ...spelling.words import Dialect, words
from ..around.statements import begins_command

_NAME = regex(rb"[A-Za-z_][\w-]*")
# What stands before a command's name.
_BEFORE = frozenset((b"if", b"then", b"do", b"else", b"elif", b"while", b"until", b"run", b"time", b"!", b"{"))
_DUE = regex(rb"[\"']?\^?(?:" + CODE + rb"(?=[\"' *-]|\Z)|(?P<class>[2-5])(?=" + REST + rb"))")
# One digit is a class where the name says that something is checked.
_DIGIT = regex(rb"[\"']?([2-5])[\"']?")
_CHECKS = regex(rb"(?i)assert|check|expect|want|refus|must|should")
# What parts one command from the next; so many lines and commands are gone through to the one of a word.
_PARTS = regex(rb"[ \t;&|(){}]*")
_LINES, _COMMANDS = 8, 6


def due_by_check(data: bytes, start: int, dialect: Dialect) -> Verdict:
    """How the reply that a check is handed refuses the command in the word that begins there, if it does."""
    called = _words_round(data, start, dialect)
    said = [data[begin:end] for begin, end in called]
    while said and said[0] in _BEFORE:
        called, said = called[1:], said[1:]
    if not said or not _NAME.fullmatch(said[0]):
        return ""
    codes = {at: code for at, word in enumerate(said) if at and (code := _code(word, said[0]))}
    commands = [at for at, (begin, _) in enumerate(called) if begins_command(data, begin)]
    own = next((at for at, (begin, _) in enumerate(called) if begin == start), 0)
    if own not in commands or not codes:
        return ""
    if len(codes) > 1:
        code = codes.get(own - 1 if min(codes) < commands[0] else own + 1, b"")
    else:
        at = min(codes)
        ours = commands if at < commands[0] else [one for one in commands if one < at]
        code = codes[at] if ours[-1:] == [own] else b"250" if own in ours else b""
    return of_code(code) if code else ""


def _code(word: bytes, name: bytes) -> bytes:
    """The code, or its class, that a word is."""
    if due := _DUE.match(word):
        return due["code"] or due["class"]
    digit = _DIGIT.fullmatch(word) if _CHECKS.search(name) else None
    return digit[1] if digit else b""


def _words_round(data: bytes, start: int, dialect: Dialect) -> list[Span]:
    """The words of the command that has the one which begins there; none where that is not found near."""
    at = joined_before(data, start, _LINES)
    for _ in range(_COMMANDS):
        found = list(words(data, at, dialect))
        if any(begin == start for begin, _ in found):
            return found
        parted = _PARTS.match(data, found[-1][1] if found else at)
        if parted is None or parted.end() in (at, len(data)) or parted.end() > start:
            break
        at = parted.end()
    return []
