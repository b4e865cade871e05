"""Words for what is wrong and what is as it should be, in names of files, functions, keys and tests, and in titles."""

from __future__ import annotations

from ...regexes import regex
from ...typed import Literal

# What a name says of what it is for.
Bearing = Literal["bad", "good", ""]
# Words for what is not as it should be, for what is done with that, and for what comes of it.
FAULTY = frozenset(
    "bad broken corrupted defective erroneous faulty illegal illformed improper incorrect invalid malformed"
    " noncompliant nonconforming unparsable unparseable unsound wrong".split()
)
REFUSED = frozenset(
    "refuse refused refuses refusing refusal refusals reject rejected rejects rejecting rejection".split()
)
FAILED = frozenset("fail failed fails failing failure error errors".split())
# Of these what is none that something does.
_NOUNS = frozenset("failure error errors".split())
# What is done with what is not taken in further words, and what raises.
DENIED = frozenset("deny denies denied disallow disallowed disallows forbid forbidden forbids unacceptable".split())
RAISED = frozenset("raise raised raises throw thrown throws".split())
# What in a name alone is for what is wrong: elsewhere each is as often for something else.
_NAMED = frozenset(
    "attack attacks corrupt evil garbage junk negative negatives nonsense quirk quirks sloppy smuggled smuggling"
    " violating violation violations".split()
)
# Words for what is as it should be, for what is done with that, and for what comes of it.
SOUND = frozenset(
    "acceptable compliant conforming correct good legal ok okay proper sane sound valid wellformed".split()
)
ACCEPTED = frozenset(
    "accept accepted accepting accepts allow allowed allows lenient pass passed passes passing permit permits permitted"
    " succeed succeeds success successful tolerate tolerated tolerates".split()
)
# What a note beside a text says of it where that is wrong; and by what it tells of something else.
_NOTED = FAULTY | frozenset("lacking lacks missing stray unbalanced unclosed unterminated".split())
_ELSEWHERE = frozenset("but if instead unless until when".split())
# Verbs that say so where they are denied, and alone only as what is told of a program.
_TAKEN = {"parse": False, "take": False, "match": False, "parses": True, "takes": True, "supports": True}
_NOT = frozenset("not no never without non doesnt dont isnt cant cannot wont shouldnt mustnt".split())
_WORD = regex(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
# So many words before one may deny it.
_DENIED = 3
# The first two, as an expression.
WRONG = "|".join(sorted(FAULTY | REFUSED))
# Words of names for errors.
ERRORS = frozenset(
    "anomaly err error errors exception syntax unknown unrecognized unrecognised unsupported permanent einval"
    " esyntax".split()
).union(FAULTY, REFUSED)


def words_of(name: str) -> list[str]:
    """The words of a name, in small letters."""
    return [word.lower() for word in _WORD.findall(name)]


def bearing(name: str, *, nouns: bool = True) -> Bearing:
    """What a name or a title says of what it is for: by what is done with it, else by how that is.

    ``nouns``: what comes of what fails says so as well. A word that is denied says the other.
    """
    words = words_of(name.replace("'", ""))
    if done := _done(words, FAILED if nouns else FAILED - _NOUNS):
        return done
    is_so = {
        (word not in SOUND) != _is_denied(words, at)
        for at, word in enumerate(words)
        if word in FAULTY or word in _NAMED or word in SOUND
    }
    return "" if len(is_so) != 1 else "bad" if is_so.pop() else "good"


def refuses(words: list[str]) -> bool:
    """Whether the words of a title say that what it is about is not taken."""
    return _done(words, frozenset()) == "bad"


def _done(words: list[str], failed: frozenset[str]) -> Bearing:
    """What the first of some words for what is done with something says of that."""
    bad = REFUSED | DENIED | RAISED | failed
    for at, word in enumerate(words):
        denied = _is_denied(words, at)
        if word in bad or word in ACCEPTED or (word in _TAKEN and (denied or _TAKEN[word])):
            return "bad" if (word in bad) != denied else "good"
    return ""


def _is_denied(words: list[str], at: int) -> bool:
    return not _NOT.isdisjoint(words[max(0, at - _DENIED) : at])


def notes_fault(note: str) -> bool:
    """Whether a note beside a text says that this is not as it should be."""
    words = words_of(note.replace("'", ""))
    return _ELSEWHERE.isdisjoint(words) and any(
        (word in _NOTED or word in SOUND) and (word in _NOTED) == _NOT.isdisjoint(words[max(0, at - _DENIED) : at])
        for at, word in enumerate(words)
    )
