"""Mail clients called from a shell: what those of their options hold that take envelope addresses.

Strategy. A client's name begins a command; its words up to the command's end are looked through for the options of its
own row of ``mail_clients``. So are those of a command that begins with what stands for one: a variable of that name, or
that is given one, and a function that passes all its words on.
"""

from __future__ import annotations

import heapq
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from ...model import Lines, Occurrence, Span
from ...regexes import regex
from ...typed import NamedTuple
from ...verbs import any_of
from ..files.overlaps import Groups, Overlaps, in_order
from ..files.prefilter import on_lines
from ..sent import addresses, looks
from ..sent.takers import Meaning
from ..spelling.literals import Scanned
from ..spelling.shells import BATCH, FUNCTION, MAKE, SHELL
from ..spelling.spelt import Spelt
from ..spelling.words import Dialect, text, words
from .mail_clients import BY_NAME, OWN, PROGRAMS, STEMS

# A client, or an option that needs none before it: curl's alone, and a property that Java's runtime is given.
_CLIENT = regex(
    rb"(?:(?<![\w./=-])(?:[\w./-]*/)?|(?<==)[@+!:-]{0,2}/[\w./-]*/)" + PROGRAMS + rb"(?:(?=[ \t\\])|!(?=-))"
    rb"|(?<![\w-])(?<!- )(?=--mail-(?:from|rcpt)[ =]|-Dmail\.smtps?\.from=)"
)
# How one of its stems goes on in any of them; the word that is everywhere is told by the sign behind it.
_MAIL = re.escape(b"".join(stem[4:] for stem in STEMS if stem.startswith(b"mail")))
_OTHERS = any_of(tuple(stem for stem in STEMS if not stem.startswith(b"mail")))
_GOES_ON = regex(
    rb"mail[ \t\\]|(?:mail[" + _MAIL + rb"]|" + _OTHERS + rb")[\w.-]*(?:[ \t\\!]|(?<=from)=|(?<=rcpt)=)",
    re.IGNORECASE,
)
PLACE = rb"(?:^(?:[ \t]*[@+-]{1,3})?|[;&|({!`]|\b(?:then|do|else|if|while|until|time|sudo|call)\b)[ \t]*+"
# What stands before a command; a sentence may have the word, and an address further on.
_PLACED = regex(PLACE + rb"(?:[\w./-]*/)?\Z", re.MULTILINE)
_NEAR = 80
# Where an address stands, and how it is read.
_Told = tuple[int, int, Meaning]
_RECIPIENT = regex(rb"(?P<quote>[\"']?)[\w.+-]+@+[\w.-]+(?P=quote)")
# An option and its value in a text that a program adds to sendmail's own.
_ADDED = regex(
    rb"(?:^|[ \t])-[fr][ \t]*(?:(?P<mark>[\"'])(?P<quoted>[^\"']*)(?P=mark)(?=[ \t]|$)"
    rb"|(?P<value>(?:[^\s-]|(?<=-[fr])-)(?:[^-]|(?<![ \t])-|-(?![A-Za-z]))*))"
)
# What stands for an address where a program, or a person, puts one in; msmtp puts the user's and the host's name in.
_FORM = regex(rb"<[\w -]+>|[^@%\s<>]*%[UHCM][^@%\s<>]*@\S*|(?>\S*@[^@%\s<>]*%[UHCM])\S*+")
_FUNCTION = regex(rb"^[ \t]*+" + FUNCTION, re.MULTILINE)
_ALL = regex(rb"\"?\$(?:[@*]|\{[@*](?::\d+)?\})\"?")
_NAMED = rb"(?P<name>(?:\w*_)?(?P<program>%s)(?:_(?:cmd|bin|path|command|prog|exe))?)"
_GIVEN = (
    rb"^[ \t]*+@?(?:local[ \t]+|export[ \t]+|readonly[ \t]+|set[ \t]+\"?)?(?P<name>\w+)%s[\"']?"
    rb"(?:(?:\$\((?:shell[ \t]+)?|`)(?:which|command[ \t]+-v|type[ \t]+-[pP])[ \t]+|\$\{\w+:-)?"
    rb"(?:[\w./\\:-]*[/\\])?(?P<program>%s)(?![\w-])"
)
# How the value of a variable is put in, round its name, and how one is given a value.
_SHELLS = (rb"\"?\$\{?%s\}?\"?(?=[ \t\\])", rb"=")
_PUT_IN = {
    "make": (rb"\"?\$\$?[({]?%s[)}]?\"?(?=[ \t\\])", rb"[ \t]*[:?]{0,3}=[ \t]*"),
    "%": (rb"\"?[%%!]%s[%%!]\"?(?=[ \t])", rb"="),
}
# A field's name, or the variable for it in settings of a program's own.
_TITLED = regex(
    rb"(?:(?:set|my_hdr)[ \t]+)?(?P<name>(?P<sender>from|sender)|reply-to|to|b?cc)(?::[ \t]*|=(?P<quote>[\"']?))"
    rb"(?=[^\s=])",
    re.IGNORECASE,
)
_LONGEST = 2000
# What runs a client for its output, in quotes.
_RUN = regex(rb"(?<!\\)\$\(\s*\Z")
# So near before one it stands, or another sign; and so long is a client's path.
_BEFORE, _PATH = 20, 400


@in_order
def clients(source: Scanned, dialect: Dialect, lines: Lines, behind: re.Pattern[bytes] | None = None) -> Groups:
    """The addresses in the options of mail clients that a file calls, if it says so of those behind certain signs."""
    overlaps, reached, told = Overlaps(), 0, set[_Told]()
    called = _clients_called(source, behind)
    if behind is None and dialect.language in (SHELL, MAKE, BATCH):
        called = heapq.merge(called, wrapped(source, dialect, OWN))
    for first, behind_name, program in called:
        if not overlaps.admits(first):
            continue
        if first >= reached:
            told.clear()
        placed = _PLACED.search(source.data, max(0, first - _NEAR), first) is not None
        options = list(_options(source.data, behind_name, _Options(program, listed=placed), dialect))
        if (at := source.at(behind_name + 1)) >= 0:
            options = [one for one in options if one[1] <= source.ends[at]]
        # Of two clients in one command the first has been told already.
        found = [(start, stop, meaning) for start, stop, meaning in options if meaning]
        found = [one for one in found if one not in told]
        end = options[-1][1] if options else behind_name
        overlaps.reach(end)
        reached = max(reached, end)
        told.update(found)
        yield first, _addresses(source.data, found, dialect, lines)


def _clients_called(source: Scanned, behind: re.Pattern[bytes] | None) -> Iterator[Standing]:
    """Where clients stand by their names, and options of curl's alone."""
    data, passed = source.data, 0

    def may_be(data: bytes, at: int) -> bool:
        nonlocal passed
        if at < passed or not _GOES_ON.match(data, at):
            return False
        if (text := _text_round(source, at)) is None:
            return True
        runs = data.find(b"$(", max(text[0], at - _PATH), text[1])
        passed = runs if runs >= 0 else text[1]
        return 0 <= runs < at

    for match in on_lines(data, STEMS, _CLIENT, begins=may_be):
        start, text = match.start(), _text_round(source, match.start())
        if text and not _RUN.search(data, max(text[0], start - _BEFORE), start):
            continue
        if behind is None or behind.search(data, max(0, start - _BEFORE), start):
            yield Standing(start, match.end(), match[1] or b"curl")


def _text_round(source: Scanned, at: int) -> Span | None:
    """The text that a place is in, of which only the end is where nothing in it may run a client; None for none."""
    index = source.at(at)
    if index < 0 or (source.forms[index] >= 0 and source.language.forms[source.forms[index]].body == "here"):
        return None
    start, end = source.starts[index], source.ends[index]
    return (start if source.forms[index] >= 0 and source.data.startswith(b'"', start) else end), end


def _addresses(data: bytes, found: list[_Told], dialect: Dialect, lines: Lines) -> Iterator[Occurrence]:
    for start, end, meaning in found:
        spelt, _ = text(data, start, end, dialect, several=False)
        yield from _option(spelt, meaning, lines)


def _options(data: bytes, start: int, options: _Options, dialect: Dialect) -> Iterator[tuple[int, int, Meaning | None]]:
    """The words of a client, which begin at ``start``: where each stands, and how it is read if it is an address."""
    for first, end in words(data, start, dialect):
        begin, meaning = options.read(data[first:end])
        yield first + begin, end, meaning


def among(program: bytes, words: Iterable[Spelt | None], lines: Lines) -> Iterator[Occurrence]:
    """The addresses among the words of a client, of which None is no text."""
    options = _Options(program)
    for word in words:
        begin, meaning = options.read(b"" if word is None else bytes(word.raw))
        if meaning is not None and word is not None:
            yield from _option(word.part(begin, len(word.raw)), meaning, lines)


class _Options:
    """The options of a client, read word by word; ``listed``: all words are its own."""

    def __init__(self, program: bytes, *, listed: bool = True) -> None:
        client = BY_NAME[program]
        self._table, self._glued, self._valued = client.options, client.glued, client.valued if listed else b""
        self._wanted: Meaning | None = None
        # Whether the next word may be a recipient: where not all are, it stands right behind the sender.
        self._behind = bool(self._valued)

    def read(self, word: bytes) -> tuple[int, Meaning | None]:
        """Where in a word its value begins, and how that is read if it is an address."""
        meaning, self._wanted, behind = self._wanted, None, self._behind
        if self._valued:
            self._behind = word[:1] != b"-" or word[-1:] not in self._valued
        else:
            self._behind = self._glued and (meaning is not None or (word[:2] == b"-f" and len(word) > 2))
        if meaning is not None:
            return 0, meaning
        if behind and _RECIPIENT.fullmatch(word):
            return 0, Meaning("RCPT", "kept")
        name, equals, value = word.partition(b"=")
        if name in self._table and equals:
            return len(word) - len(value), self._table[name]
        if self._glued and word[:2] == b"-f" and len(word) > 2:
            return 2, self._table[b"-f"]
        if word[:2] in self._table and self._table[word[:2]].how == "titled" and _TITLED.match(word, 2):
            self._behind = bool(self._valued)
            return 2, self._table[word[:2]]
        self._wanted = self._table.get(name)
        return 0, None


def options_of(spelt: Spelt, lines: Lines) -> Iterator[Occurrence]:
    """The address in a text of options for sendmail: in quotes of its own, or all up to the next option."""
    for match in _ADDED.finditer(spelt.raw):
        group = "quoted" if match["quoted"] is not None else "value"
        start, text = match.start(group), match[group].rstrip()
        yield from _option(spelt.part(start, start + len(text)), Meaning("MAIL", "kept"), lines)


def _option(spelt: Spelt, meaning: Meaning, lines: Lines) -> Iterator[Occurrence]:
    """One option's value."""
    raw = bytes(spelt.raw)
    meant = looks.has_at(raw) or b"<" in raw or b" " in raw.strip() or looks.lacks_at(spelt) or looks.is_domain(spelt)
    meant = meant or (meaning.how == "sent" and looks.is_account(spelt))
    if not (spelt.holes or meant) or _FORM.fullmatch(raw):
        return
    if meaning.how == "field":
        yield from addresses.parsed(spelt, meaning.verb, "-r", lines)
        return
    if meaning.how == "titled":
        if title := _TITLED.match(raw):
            from ..sent.header_block import field_value

            quoted = title["quote"] and raw.endswith(title["quote"])
            value, name = spelt.part(title.end(), len(raw) - bool(quoted)), title["name"].lower()
            yield from field_value(value, name, lines, b"", put=True, single=title["sender"] is not None)
        return
    at = 0
    for part in raw.split(b",") if meaning.how == "commas" else (raw,):
        yield from addresses.path(spelt.part(at, at + len(part)), meaning.verb, lines, meaning.how)
        at += len(part) + 1


class Standing(NamedTuple):
    """Where the name stands as a command, and behind it the words of that program."""

    start: int
    end: int
    program: bytes


def wrapped(source: Scanned, dialect: Dialect, programs: tuple[bytes, ...]) -> Iterator[Standing]:
    """Where what stands for one of some clients is called, by place."""
    if any(name in source.data or name.upper() in source.data for name in programs):
        yield from _standing(source, dialect, b"(?:" + b"|".join(programs) + b")")


def _standing(source: Scanned, dialect: Dialect, programs: bytes) -> Iterator[Standing]:
    """The same; ``programs``: an expression for their names."""
    data = source.data
    put_in, gives = _PUT_IN.get(dialect.bare.values, _SHELLS)
    named = re.compile(PLACE + put_in % (_NAMED % programs), re.MULTILINE | re.IGNORECASE)
    found = [Standing(match.start("name"), match.end(), match["program"].lower()) for match in named.finditer(data)]
    own = dict(_functions(data, dialect, re.compile(rb"(?<![\w./=$-])(?:[\w./-]*/)?(" + programs + rb")(?=[ \t\\])")))
    given = {match["name"]: match["program"] for match in re.finditer(_GIVEN % (gives, programs), data, re.MULTILINE)}
    for names, form in ((own, rb"%s(?=[ \t\\])"), (given, put_in)):
        if names:
            any_name = rb"(?P<name>" + b"|".join(map(re.escape, sorted(names))) + rb")"
            called = re.compile(PLACE + form % any_name, re.MULTILINE)
            found += [Standing(one.start("name"), one.end(), names[one["name"]]) for one in called.finditer(data)]
    seen = set[int]()
    for one in sorted(found):
        at = source.at(one.start)
        if one.start not in seen and (at < 0 or source.starts[at] == one.start - 2 - (data[one.start - 1] in b"{(")):
            seen.add(one.start)
            yield one


def _functions(data: bytes, dialect: Dialect, client: re.Pattern[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """The functions that pass all their words on, each with the program."""
    called = list(client.finditer(data))
    starts = [match.start() for match in called]
    for function in _FUNCTION.finditer(data) if called else ():
        begin, last = function.end(), min(len(data), function.end() + _LONGEST)
        end = data.find(b"}", begin, last) if b"\n" not in data[begin : begin + 3] else -1
        end = data.find(b"\n}", begin, last) if end < 0 else end
        end = last if end < 0 else end
        for match in called[bisect_left(starts, begin) : bisect_left(starts, end)]:
            # The blank behind its name is the function's too.
            if match.end() < end and any(
                _ALL.fullmatch(data, *word) for word in words(data, match.end(), dialect) if word[0] < end
            ):
                yield function["name"], match[1]
                break
