"""What the words of a reply say: why it was sent.

This asks what a postmaster asks, in the order of marks.tsv: does the reply hold a provider's own code; does it speak of
a thing that is a cause whatever else is said (a block list, SPF, greylisting, a time that ran out); else who is spoken
of, and what is said of it. Servers word one thing in hundreds of ways, so marks.tsv speaks of notions ("recipient",
"missing") more than of phrases, and words.tsv holds what stands for each notion in the languages that servers answer
in. A mark is looked for in one sentence at a time. What only quotes is taken out first: commands say nothing of why
they were refused, and addresses, hosts and pages say whom a reply is about, not why; the places are looked at by
themselves where the words tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from ..typed import NamedTuple
from .tables import rows

# patterns are compiled when first used: asking about a bare code needs none of them
_PAGE = r"(?:(?:https?|ftp)://|www\.)[^\s<>\"'()]{1,2000}"
_MAIL = r"<[^<>\n]{0,320}@[^<>\n]{0,255}>|<?[^\s<>()\[\]\"',:;]{0,320}@[^\s<>()\[\],;:\"']{0,255}>?"
# a command in quotes, which may have quotes in it, or the verb of one in brackets
_COMMAND = (
    r"\((?:EHLO|HELO|LHLO|MAIL|RCPT|DATA)\)"
    r"|([\"'`])\s{0,8}(?:MAIL|RCPT|SEND|SOML|SAML|EHLO|HELO|LHLO|VRFY|EXPN|FROM|TO)(?=.{0,700}?[<@=:])"
    r".{0,700}\1(?=[\s.,;:)]|$)"
)
_IP = r"(?:\bunknown)?\[?(?:[0-9]{1,3}\.){3}[0-9]{1,3}\]?|\[?(?:[0-9a-f]{0,4}:){3,7}(?:[0-9a-f]{1,4}|(?<=::))\]?"
_HOST = (
    r"\b[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,8}\."
    r"(?:[a-z]{2,6}|example|invalid|internal|localdomain|localhost)\b(?!\.[A-Z])"
)
_SENT = r"(?:AUTH|BODY|BY|ENVID|MT-PRIORITY|NOTIFY|ORCPT|RET|SIZE)=|(?i:rfc822;|SMTPUTF8=|REQUIRETLS=)"
_BREAK = r"[.!?;](?=\s|$)|\s\|\s|\s--\s|\s(?=[Pp]lease (?:see|visit|contact|read|refer|report|direct|go to)\b)"
# a clause of a sentence; brackets round one word alone end none
_CLAUSE = r":(?=\s|$)|\s-+>?\s|[()]|\.{3}"
_WRAPPED = r"[(\[{<\"']\s?(some\w+)\s?[)\]}>\"']"
_MAILADDRESS = r"\be ?mail address|\bmail address"
_ELISION = r"\b[dl]'"
# where a word begins without a space: "mailboxUnavailable", and Latin letters beside a script that has no spaces
_HUMP = r"(?<=[a-z])(?=[A-Z])"
_UNIT = r"(?<=[0-9])(?=(?:[kmg]i?b|bytes|octets)\b)"  # "35MB"
_LATIN = r"(?<=[\u0e00-\u1fff\u2e80-\uffff])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u0e00-\u1fff\u2e80-\uffff])"
_ACCENTS = r"[\u0300-\u036f]"
_VOWELS = r"\u0900-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"  # Indic and Thai ones that \w leaves out
_CALL = r"\b\w{1,40}\(\)"  # a function of the program or the system
_BECAUSE = r" (?:because of|on account of|owing to|due to|reason) "
# one "not" for all the ways to deny something: "could not be found", "isn't known", "unable to find"
_SHORT = (
    r"n't\b|(?<=\bdo)nt\b|(?<=\bis)nt\b|(?<=\bdoes)nt\b|(?<=\bcan)not\b"
    r"|(?<=\bdid)nt\b|(?<=\bwas)nt\b|(?<=\bcould)nt\b|(?<=\bwould)nt\b|(?<=\bhas)nt\b"
)
_DENIED = (
    r"\b(?:(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|must|ca|wo) )?"
    r"(?:not able to|unable to|failed to|fails to|failure to|impossible to|not)"
    r"(?: (?:be|been|being|a|an|the|currently|able to|properly|actually))*\b"
)
# one of these is in all that does; most words of the tables need no expression to be asked
_DENYING = ("not", "able to", "failed to", "fails to", "failure to", "impossible to")

# the causes on which particulars.tsv has advice
PARTICULAR = (
    *("authentication", "bad-sequence", "dns", "moved", "overload", "path-syntax", "rate-limit", "reputation"),
    *("routing", "timeout", "tls-required"),
)

# what a server does, and says why
_MEASURES = ("rate-limit", "policy", "content-policy", "greylisting")

# what is said beyond this is advice; it also bounds the time that a hostile text takes
_TEXT_BOUND = 4000
_PARTS_BOUND = 40
# Fragments are looked up by so many of their first letters, or by all that they have.
_KEYS = (6, 5, 4, 3, 2, 1)


class Sense(NamedTuple):
    """The key of a cause. ``clear`` is false where the words refuse without a reason of their own."""

    cause: str
    clear: bool


class _Mark(NamedTuple):
    """What a sentence has to hold: one of each of ``wanted``, and none of ``unwanted``; a notion begins with "@".

    What is ``close`` has to stand in one clause of it.
    """

    sense: Sense
    close: bool
    wanted: tuple[frozenset[str], ...]
    unwanted: frozenset[str]


def _bare(words: str) -> str:
    """``words`` without accents, since many servers leave them out."""
    if words.isascii():
        return words
    import unicodedata  # asking about a bare code needs none of it

    return unicodedata.normalize("NFC", re.sub(_ACCENTS, "", unicodedata.normalize("NFD", words)))


def _denied(words: str) -> str:
    if "nt" in words or "n't" in words or "cannot" in words:
        words = re.sub(_SHORT, " not", words)
    return re.sub(_DENIED, "not", words) if any(sign in words for sign in _DENYING) else words


def _plain(cell: str) -> str:
    """All fragments of a cell, as they are looked for."""
    words = _denied(_bare(cell.replace("_", " ")))
    return words if words.isascii() else re.sub(_LATIN, " ", words)


@cache
def _fragment(words: str) -> str:
    """At the beginning of a word, but anywhere in scripts that have no spaces."""
    while "  " in words:
        words = words.replace("  ", " ")
    return words if ord(words[0]) > 0xE00 else " " + words


@cache
def _words_of_notions() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((name, tuple(map(_plain, words.split(", ")))) for name, words in rows("words.tsv"))


@cache
def _notions() -> dict[str, tuple[str, ...]]:
    return {name: tuple(_fragment(one) for one in words if " + " not in one) for name, words in _words_of_notions()}


def _alternatives(term: str) -> frozenset[str]:
    return frozenset(one if one[0] == "@" else _fragment(one) for one in term.split(" / "))


def _mark(key: str, terms: str) -> _Mark:
    parts = re.split(" [&~] ", _plain(terms))
    wanted = tuple(_alternatives(part) for part in parts if not part.startswith("! "))
    unwanted = frozenset[str]().union(*(_alternatives(part[2:]) for part in parts if part.startswith("! ")))
    return _Mark(Sense(key.rstrip("?"), not key.endswith("?")), " ~ " in terms, wanted, unwanted)


@cache
def _marks() -> tuple[_Mark, ...]:
    return tuple(_mark(key, terms) for key, terms in rows("marks.tsv"))


@cache
def _together() -> tuple[tuple[str, frozenset[str]], ...]:
    """Notions for which fragments stand that other words may come between: "wird von uns nicht angenommen"."""
    pairs = ((name, one.split(" + ")) for name, words in _words_of_notions() for one in words if " + " in one)
    return tuple((f"@{name}", frozenset(map(_fragment, pair))) for name, pair in pairs)


@cache
def _index() -> tuple[dict[str, dict[str, set[str]]], dict[str, set[str]]]:
    """What each fragment stands for, itself and notions: by its first letters, and of those anywhere."""
    stands: dict[str, set[str]] = {}
    for name, fragments in _notions().items():
        for one in fragments:
            stands.setdefault(one, set()).add(f"@{name}")
    for _, pair in _together():
        for one in pair:
            stands.setdefault(one, set()).add(one)
    for mark in (*_marks(), *(one.mark for one in _particulars())):
        for one in mark.unwanted.union(*mark.wanted):
            if one[0] != "@":
                stands.setdefault(one, set()).add(one)
    begun: dict[str, dict[str, set[str]]] = {}
    anywhere: dict[str, set[str]] = {}
    for fragment, meant in stands.items():
        if fragment[0] == " ":
            begun.setdefault(fragment[1 : 1 + _KEYS[0]], {})[fragment] = meant
        else:
            anywhere[fragment] = meant
    return begun, anywhere


def _held(words: str) -> frozenset[str]:
    """The fragments of marks that ``words`` hold, and the notions."""
    begun, anywhere = _index()
    out = set[str]()
    at = words.find(" ")
    while at >= 0:
        for most in _KEYS:
            for fragment, meant in begun.get(words[at + 1 : at + 1 + most], {}).items():
                if words.startswith(fragment, at):
                    out |= meant
        at = words.find(" ", at + 1)
    if not words.isascii():
        out.update(*(meant for fragment, meant in anywhere.items() if fragment in words))
    out.update(notion for notion, pair in _together() if pair <= out)
    return frozenset(out)


class _Sentence:
    """The words of one sentence, its clauses, and which fragments and notions it holds."""

    def __init__(self, text: str, clauses: Sequence[str] = ()) -> None:
        self.words = _words(text)
        self.held = _held(self.words)
        self.clauses = tuple(map(_Sentence, clauses)) if len(clauses) > 1 else (self,)

    def fits(self, mark: _Mark) -> bool:
        for wanted in mark.wanted:
            if wanted.isdisjoint(self.held):
                return False
        if mark.close and self.clauses != (self,):
            return any(clause.fits(mark) for clause in self.clauses)
        return mark.unwanted.isdisjoint(self.held)


def _words(text: str) -> str:
    """The lower-case words of ``text``, each between single spaces."""
    spaced = re.sub(_HUMP, " ", _bare(text))
    if not spaced.isascii():
        spaced = re.sub(_LATIN, " ", spaced).replace("’", "'")
    spaced = re.sub(_UNIT, " ", spaced, flags=re.IGNORECASE)
    words = " ".join(re.sub(rf"[^\w'{_VOWELS}]|_|(?<!\w)'|{_ELISION}", " ", spaced.lower()).split())
    words = _denied(re.sub(_MAILADDRESS, "mailaddress", words))
    return re.sub(_BECAUSE, " because ", f" {words} ")


def _sentences(text: str) -> list[_Sentence]:
    text = re.sub(_WRAPPED, r" \1 ", text)
    parts = re.split(_BREAK, text, maxsplit=_PARTS_BOUND)
    return [_Sentence(part, re.split(_CLAUSE, part, maxsplit=_PARTS_BOUND)) for part in parts]


@cache
def _marks_with() -> dict[str, list[int]]:
    """The places of the marks that want each fragment or notion first."""
    places: dict[str, list[int]] = {}
    for place, mark in enumerate(_marks()):
        for one in mark.wanted[0]:
            places.setdefault(one, []).append(place)
    return places


class _Particular(NamedTuple):
    """Advice on a cause that fits where one sentence has the mark."""

    mark: _Mark
    advice: tuple[str, ...]


@cache
def _particulars() -> tuple[_Particular, ...]:
    return tuple(_Particular(_mark(key, terms), tuple(advice)) for key, terms, *advice in rows("particulars.tsv"))


def _first(sentences: list[_Sentence]) -> Sense | None:
    table = _marks_with()
    places = {place for one in sentences for held in one.held & table.keys() for place in table[held]}
    for mark in map(_marks().__getitem__, sorted(places)):
        for one in sentences:
            if one.fits(mark):
                return _reason(mark.sense, one) or mark.sense
    return None


def _reason(measure: Sense, sentence: _Sentence) -> Sense | None:
    """What stands behind "because", where what stands before it only says what the server did."""
    _, because, words = sentence.words.rpartition(" because ")
    if not because or measure.cause not in _MEASURES:
        return None
    found = _first([_Sentence(f" {words}")])
    return found if found and found.clear else None


@lru_cache(maxsize=1024)
def _told(words: str) -> Sense | None:
    """Why, by words in which nothing is quoted any more; advice counts least."""
    sentences = _sentences(words)
    weak = None
    for advises in (False, True):
        found = _first([one for one in sentences if ("@advice" in one.held) is advises])
        if found and found.clear:
            return found
        weak = weak or found
    return weak


def _unquoted(text: str) -> tuple[str, str]:
    """The words of ``text`` with something general for what they quote, but for hosts; and the pages that it names."""
    text = re.sub(_COMMAND, " command ", text[:_TEXT_BOUND], flags=re.IGNORECASE)
    pages = " ".join(re.findall(_PAGE, text))
    words = " ".join(word for word in re.sub(_PAGE, " ", text).split() if not re.search(_SENT, word))
    words = re.sub(_CALL, " somecall ", words)
    return re.sub(_IP, " someip ", re.sub(_MAIL, " someaddress ", words)), pages


def words_of(text: str) -> list[str]:
    """The words of ``text``, as they are looked for, with something general for what it quotes."""
    return _words(re.sub(_HOST, " somedomain ", _unquoted(text)[0])).split()


def particular(cause: str, text: str) -> tuple[str, ...]:
    """The advice, in lines, that the words of ``text`` call for beyond their cause; none where they tell no more."""
    sentences = _sentences(re.sub(_HOST, " somedomain ", _unquoted(text)[0]))
    for mark, advice in _particulars():
        if mark.sense.cause == cause and any(one.fits(mark) for one in sentences):
            return advice
    return ()


def sense(text: str) -> Sense | None:
    """Why, by the words of ``text``, or None where they tell nothing."""
    words, pages = _unquoted(text)
    told = _told(re.sub(_HOST, " somedomain ", words))
    asks_for_host = told is not None and told.cause == "content-policy" and re.search(_IP, pages) is not None
    if told and told.clear and not asks_for_host:
        return told
    places = " ".join((pages, *re.findall(_HOST, words)))
    found = _first(_sentences(places.replace(".", " ")))
    return found if found and found.clear else told or found
