"""How refusals are told: by the codes of replies, by words for what is wrong, by what a transcript or a step says."""

from __future__ import annotations

import re

from ...regexes import regex
from ...typed import Literal
from .lines import line_stop

# What is said of a text: that its syntax is refused, or it is for another reason, by a code; that a server accepts it,
# by a code; that a parser took it.
Verdict = Literal["refused", "barred", "accepted", "taken", ""]
# What a name says of what it is for.
Bearing = Literal["bad", "good", ""]
# The codes of replies that refuse how a command is written, a parameter or an address.
SYNTAX = frozenset((b"500", b"501", b"504", b"553", b"555"))
# The class of codes that refuse for good, by its digit, and bounds of those that refuse.
_CLASSES = frozenset((b"5", b"399", b"400", b"499"))
# Codes of replies, by whether they refuse: no sizes of buffers are among them.
CODE = rb"(?P<code>2(?:11|14|20|21|35|5[0-2])|3(?:34|54)|4(?:21|5[0-9])|5(?:0[0-4]|2[1-9]|3[0-9]|4[0-9]|5[0-9]))"
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
    "attack attacks corrupt evil garbage junk negative negatives nonsense smuggled smuggling violating violation"
    " violations".split()
)
# Words for what is as it should be, for what is done with that, and for what comes of it.
SOUND = frozenset(
    "acceptable compliant conforming correct good legal ok okay proper sane sound valid wellformed".split()
)
ACCEPTED = frozenset(
    "accept accepted accepting accepts allow allowed allows lenient pass passed passes passing permit permits permitted"
    " succeed succeeds success successful tolerate tolerated tolerates".split()
)
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
    "err error errors exception syntax unknown unrecognized unrecognised unsupported permanent einval esyntax".split()
).union(FAULTY, REFUSED)
# A server's reply that refuses what is before it, behind what a log has before its texts and the server's mark.
REFUSING_REPLY = regex(
    rb"[ \t>]*+(?:(?:\[[^\]\n]{0,60}\]|[0-9]{1,4}[-:./][0-9T:.,+/Z-]*)[ \t]+){0,3}"
    rb"(?:[<>]{0,3}[-*~=]*>?|S(?:ERVER)?[:>]|Out:|reply:[ \t]*(?:b?['\"])?)[ \t]*(?P<code>5[0-9][0-9])(?:[ -]|$)",
    re.MULTILINE,
)
_BESIDE = regex(rb"(?<![\w.-])5[0-5][0-9](?![\w.])")
_LONGEST = 400
# A line that points at a place in the one above it.
_POINTS = regex(rb"[ \t>|]*+[-~=_ \t]*+\^")
# What a scenario's steps behind the one with a command say of its answer, up to the next that sends one.
_STEP = rb"\n[ \t]*(?:Then|And|But|\*)[ \t](?![^\n]{0,200}\b(?i:MAIL|RCPT)\b)"
_REFUSING_STEP = regex(
    rb"[^\n]{0,200}(?:" + _STEP + rb"[^\n]{0,200}){0,4}?" + _STEP
    + rb"[^\n]{0,200}?(?:(?<![\w.-])5[0-5][0-9](?![\w.])|(?i:refus|reject|error|fail|invalid))"
)  # fmt: skip


def of_code(code: bytes) -> Verdict:
    """What a code says of the command that it is due to."""
    if code in SYNTAX or code in _CLASSES:
        return "refused"
    return "barred" if code.startswith(b"5") else "accepted"


def code_of_word(word: bytes) -> bytes:
    """The code that a word for a verdict comes to, that of a syntax error for one that refuses; empty for another."""
    said = {b"true": "good", b"false": "bad"}.get(word.lower()) or bearing(word.decode("latin-1"))
    return {"bad": b"501", "good": b"250"}.get(said, b"")


def refusal(data: bytes, end: int) -> bytes:
    """The code of a reply that refuses, on the line behind the one that ends there or on its rest; empty for none."""
    stop = line_stop(data, end, _LONGEST)
    below = REFUSING_REPLY.match(data, stop + 1) if stop < end + _LONGEST else None
    if below is not None:
        return below["code"]
    beside = _BESIDE.search(data[end:stop])
    return beside.group() if beside else b""


def is_refused(data: bytes, end: int) -> bool:
    """Whether a transcript has such a reply."""
    return refusal(data, end) != b""


def is_pointed_at(data: bytes, end: int) -> bool:
    """Whether the line behind the one that ends there points at a place in that, which is shown for what is there."""
    stop = line_stop(data, end, _LONGEST)
    return stop < end + _LONGEST and _POINTS.match(data, stop + 1) is not None


def is_refused_step(data: bytes, end: int) -> bool:
    """Whether a scenario says of the command that ends there that it is refused."""
    rest = data[end : line_stop(data, end, _LONGEST)]
    return _BESIDE.search(rest) is not None or _REFUSING_STEP.match(data, end) is not None


def words_of(name: str) -> list[str]:
    """The words of a name, in small letters."""
    return [word.lower() for word in _WORD.findall(name)]


def bearing(name: str, *, nouns: bool = True) -> Bearing:
    """What a name or a title says of what it is for: by what is done with it, else by how that is.

    ``nouns``: what comes of what fails says so as well. A word that is denied says the other.
    """
    words = words_of(name.replace("'", ""))
    bad = REFUSED | DENIED | RAISED | (FAILED if nouns else FAILED - _NOUNS)
    done, is_so = list[Bearing](), set[Bearing]()
    for at, word in enumerate(words):
        denied = not _NOT.isdisjoint(words[max(0, at - _DENIED) : at])
        if word in bad or word in ACCEPTED or (word in _TAKEN and (denied or _TAKEN[word])):
            done.append("bad" if (word in bad) != denied else "good")
        elif word in FAULTY or word in _NAMED or word in SOUND:
            is_so.add("bad" if (word not in SOUND) != denied else "good")
    return done[0] if done else is_so.pop() if len(is_so) == 1 else ""
