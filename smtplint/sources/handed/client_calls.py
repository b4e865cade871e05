"""Mail clients that code runs: argument lists, texts that are a shell's command, and commands of the language's own.

Strategy. A literal that is a client's name begins its words, as they stand in a list or in the arguments of calls; one
that begins a command with a client in it is read as a script once more. Options that no other program has need no
client's name before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Lines, Occurrence
from ...regexes import regex
from ..coding.around.tokens import Tokens, tokens
from ..coding.joined.expressions import text_from
from ..files.lines import Block
from ..files.overlaps import Groups, Overlaps, in_order, merged
from ..files.prefilter import hits, on_lines
from ..programs.clients import among, clients
from ..programs.mail_clients import BY_NAME, OWN, PROGRAMS, WORD
from ..sent.passed_over import Crowd
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned
from ..spelling.nested import nested
from ..spelling.spelt import Spelt
from ..spelling.words import POSIX

STEMS = (*(name + b" -" if name == WORD else name for name in BY_NAME), b"--mail-")
_NEARBY_PROGRAM = regex(rb"(?<![\w@.-])" + PROGRAMS + rb"(?=[\"'`]|[ \t][^\n]{0,400}?-[afrt-])|--mail-(?:from|rcpt)\b")
# What is called mail alone may be anything.
_PROGRAM = regex(rb"(?!" + WORD + rb"\Z)(?:[\w./\\: -]*[/\\])?" + PROGRAMS)
_OPTION = regex(rb"--mail-(?:from|rcpt)(?:=[\s\S]*)?")
_RUN = regex(
    rb"(?:(?:^|[|;&(\n])[ \t]*|\b(?:sudo|exec|env|time|nohup|then|do)[ \t]+)(?:[\w./-]*/)?" + PROGRAMS + rb"[ \t]"
)
_ADDRESSED = regex(rb"-[afrt-]|\n")
# A function that is called so; what it does beside comes before that.
WRAPPED = tuple(name for name in OWN if name.decode().isidentifier())
_WRAPPER = regex(rb"(?i)(?<![\w])\w+?(?P<program>" + b"|".join(WRAPPED) + rb")\([ \t\r\n]*[\[({\"'`@]")
# Where a command stands without quotes: in PowerShell, and in what other languages run.
_BARE = {"ps1": re.compile(rb"(?:^|[\n&|{(;=])[ \t]*\Z"), "rb": re.compile(rb"`[ \t]*\Z|%x\([ \t]*\Z")}
_BARE |= dict.fromkeys(("pl", "php"), re.compile(rb"`[ \t]*\Z|qx\([ \t]*\Z"))
_WINDOW, _NEXT, _MANY = 2000, 300, 200


def invoked(source: Scanned, lines: Lines) -> Iterator[Occurrence]:
    """The addresses in the options of the mail clients that a file of code runs."""
    found = merged(_literals(source, lines), _wrapped(source, lines))
    bare = next((behind for key, behind in _BARE.items() if LANGUAGES[key] is source.language), None)
    return merged(found, clients(source, POSIX, lines, bare)) if bare else found


@in_order
def _literals(source: Scanned, lines: Lines) -> Groups:
    """What literals hand to clients: ``"curl --mail-from a@b"``, a line of a shell, or ``"swaks", "-f", "a@b"``."""
    done, overlaps, crowd, told = -1, Overlaps(), Crowd(source.data), set[int]()
    for place in hits(source.data, STEMS):
        index = source.literal(place)
        if index <= done or index in told or not _NEARBY_PROGRAM.match(source.data, place):
            continue
        done, start = index, source.starts[index]
        if crowd.holds(start):
            yield start, crowd.told(lines)
            if crowd.is_full:
                return
            continue
        spelt = source.spelt(index)
        raw = bytes(spelt.raw)
        if _is_command(raw):
            yield start, nested(spelt.with_values(lambda _: b"${x}"), source.data, lines, _script)
            continue
        program = _PROGRAM.fullmatch(raw)
        if (program is None and not _OPTION.fullmatch(raw)) or not overlaps.admits(start):
            continue
        found = tokens(source, start, start + (_WINDOW if program else _NEXT))
        if program and len(found) > 1 and found[1].text not in (",", ")", "]", "."):
            continue
        words = list(_words_of_command(found, program is None))
        texts = [one for one, _ in words if one is not None and one.raw]
        # What a program is called stands once more behind its file in C.
        named = [one for one in texts[1:2] if program and _PROGRAM.fullmatch(one.raw)]
        told.update(source.at(one.starts[0]) for one in (*named, *(one for one in texts if one.raw[:1] == b"-")))
        overlaps.reach(found[words[-1][1] - 1].end if words else start)
        yield start, among(program[1] if program else b"curl", [one for one, _ in words], lines)


def _is_command(raw: bytes) -> bool:
    """Whether a text runs a client with options on a line; the first client of each line has the most behind it."""
    at = 0
    while run := _RUN.search(raw, at):
        behind = _ADDRESSED.search(raw, run.end())
        if behind is None or behind[0] != b"\n":
            return behind is not None
        at = behind.start()
    return False


@in_order
def _wrapped(source: Scanned, lines: Lines) -> Groups:
    """The words in the calls of a program's own that by their name run a client."""
    overlaps = Overlaps()
    for match in on_lines(source.data, WRAPPED, _WRAPPER):
        if source.at(match.start()) < 0 and overlaps.admits(match.start()):
            found = tokens(source, match.start(), match.start() + _WINDOW)
            words = list(_words_of_command(found, alone=False))
            overlaps.reach(found[words[-1][1] - 1].end if words else match.start())
            if any(one is not None and one.raw.startswith(b"-") for one, _ in words):
                yield match.start(), among(match["program"].lower(), [one for one, _ in words], lines)


def _words_of_command(found: Tokens, alone: bool) -> Iterator[tuple[Spelt | None, int]]:
    """The words of a command from its first on, None for what is no text, each with the token behind it.

    ``alone``: an option and its value are all.
    """
    at = count = 0
    while at < len(found) and count < (2 if alone else _MANY):
        token = found[at]
        if token.kind == "text":
            word, _, behind = text_from(found, at)
            at = max(behind, at + 1)
            whole = at >= len(found) or found[at].kind == "line" or found[at].text in (",", ")", "]", "}", ";", "=>")
            yield word if whole else None, at
            count += 1
        elif (
            token.text == ";"
            or (token.kind == "line" and _ends(found, at))
            or (token.text in (")", "]", "}") and not _more_words_come(found, at))
        ):
            return
        elif token.kind == "name" and not _wraps(found, at):
            at = _behind_word(found, at)
            yield None, at
            count += 1
        else:
            at += 1


def _ends(found: Tokens, at: int) -> bool:
    """Whether a line's end is that of a statement."""
    behind = found[at + 1].text if at + 1 < len(found) else ""
    return (
        found.inside[at] < 0 and found[at - 1].text not in (",", "(", "[", "{") and behind not in (",", ".", "->", "]")
    )


def _more_words_come(found: Tokens, at: int) -> bool:
    """Whether behind a bracket that closes more words come: it was opened among them, or a call follows it."""
    return found.opening[at] >= 0 or any(token.text in (".", "->") for token in found[at + 1 : at + 3])


def _wraps(found: Tokens, at: int) -> bool:
    """Whether a name stands before the brackets that words are in."""
    return at + 1 < len(found) and found[at + 1].text in ("(", "!", "[", "{")


def _behind_word(found: Tokens, at: int) -> int:
    """The token behind a word that is no text: a comma, or a bracket that closes."""
    while at < len(found) and found[at].text not in (",", ")", "]", "}", ";"):
        at = found.closing[at] + 1 if found[at].kind == "op" and found[at].text in "([{" else at + 1
    return at


def _script(data: bytes, path: str) -> Iterator[Occurrence]:
    return clients(Scanned(data, POSIX.language), POSIX, Block(data))
