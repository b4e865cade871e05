"""What words and codes say of what came of a command: that it was refused, or accepted, in no language's own way.

Strategy. A code tells, its class, or what a reply says of a command's syntax; what denies it stands right before. A
name tells by all its words: one that asserts, and one for what comes of it, as ``isLeft`` and ``assert-error`` have;
some outcomes tell alone. That something is compared with nothing is a refusal, and that there is no error is none. What
stands in quotes is for a person, as far as it is a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ...regexes import regex
from ...typed import NamedTuple
from .assertions import PREDICATES, WORDS
from .bearings import ACCEPTED, ERRORS, FAILED, FAULTY, RAISED, REFUSED, SOUND, bearing, words_of
from .refusals import REST, SYNTAX

# A code that refuses a command's syntax, of which 500 may be any number; the class of such; and codes that accept.
_CODE = regex(rb"(?<![\w.%:/-])(?P<code>" + b"|".join(sorted(SYNTAX)) + rb")(?![\w.]\w|\w|%)")
_TOLD = regex(rb"(?i)(?:code|status|repl\w*|eq\w*|==|[\"'`^/])[\"'`\s:=(,.-]{0,6}\Z")
_CLASS = regex(
    rb"(?<!\w)5(?:xx|XX)\b|(?:[\"'`/]\^?|\A\^)5" + REST + rb"|(?i:start\w*|prefix|class)\W{1,14}[\"'`]5[\"'`]"
)
_ACCEPTS = regex(rb"(?<![\w.%:/-])(?:2(?:5[0-2]|20)|354)(?![\w.]\w|\w|%)|(?<!\w)2(?:xx|XX)\b|[\"'`/]\^?2" + REST)
_DENIED = regex(rb"(?i)(?:!=|/=|<>|~=|\bnot?\b|isnt|unlike|_ne\b|\bne\b|[a-z]Not|\bnot_to)\W*(?:\w+\W+)?\Z")
_CONDITION = regex(rb"\b(?:if|when|unless|elif)\b")
# What a reply says of how a command is written.
_SAYING = regex(
    rb"(?<![\w.])5[0-9]{2}[ -][^\"'`\n]{0,60}?(?i:syntax|malformed|invalid|bad (?:command|address|path)|pars)"
)
# A text between words, which is for a person; a name as any language has it, and what stands before it.
_TEXT = regex(rb"\"(?:[^\"\\\n]|\\.)*\"|(?<![\w'])'[^'\n]*'")
_NAME = regex(rb"(?P<before>[!:{(.-]?)(?P<name>[A-Za-z][\w:*-]*[\w*](?:[!?](?!=))?)(?P<behind>[ \t]*\(?[ \t]*[\"'`]?)")
_ASSERTING = WORDS.union("be checks expected has is result returns satisfy to will".split())
_OUTCOMES = frozenset("left nothing nil null false falsy none exception err signals".split())
# Of these, values that are none; that there is one says nothing.
_VALUES = frozenset("nothing nil null none".split())
_GAINS = frozenset("right true truthy just lives".split())
_NOT = frozenset("not no never without isnt doesnt non".split())
# Names that say by themselves what comes of what is refused.
_ALONE = frozenset(("thrown", "throws", "raises", "signals", "rejected", "refused", "invalid", "malformed"))
# Nothing, that something is compared with; and what is denied that is well.
_IS_NOTHING = regex(
    rb"(?:(?<![!/~<>=])={1,3}|\bis|\beq\w*|`?shouldBe`?|\bequals?)[ \t(]+"
    rb"(?:nil|null|nothing|Nothing|None|NULL|#f|false|False|\$false)\b"
    rb"|\bcatch[ ]*\{[^\n]*\}[ ]+1\b|\((?:nil|null|nothing|false)\?[ ]|\((?:is|null|not)[ ]+\(?(?:not|null)\b"
    rb"|(?:(?<![\w!])!(?!=)|\bnot\b)[ (]*(?:[\w.]*\.)?(?:is_?)?(?i:valid|ok|accept\w*|pars\w+|succe\w+)"
)
# What a test compares an answer with that tells what is wrong with how a command is written.
_FORM = regex(
    rb"(?i)[\"'`/](?P<said>[^\"'`/\n]{0,60}?(?<![a-z])(?:(?:angle[ -]?)?brackets?|(?:semi)?colon|blank|white[ ]?space"
    rb"|syntax|malformed|unexpected|missing|(?:column|position|offset|at)[ ]\d+)(?![a-z])[^\"'`/\n]{0,40})"
)
# Words of what a test says of a stand-in: that it is called, that it is not; those of stand-ins that hear of failures;
# and of what a whole session is compared with as it was recorded.
_CALLED = frozenset(
    "awaited call called calls exactly happened interactions invocations invoked receive received times".split()
)
_DENIALS = frozenset("not no never false zero none".split())
_DENYING = _DENIALS | {"isnt", "ne", "refute", "unlike"}
_OF_FAILURES = FAILED | frozenset("log logger warn warning err exception reject abort close disconnect bounce".split())
_RECORDS = frozenset("snapshot snapshots approvals golden".split())
_SAYS = WORDS | PREDICATES
_ZERO = regex(rb"(?<![\w.-])0(?![\w.])|(?<!\w)!(?=[\w$(])")
_ZERO_TIMES = regex(rb"[ \t]*0[ ]\*[ ]\w")
_KEPT_LINES = 512
# An error that there is to be none of.
_NO_ERROR = regex(
    rb"\berr\w*[\"'\])]*[ \t]*(?:\.to\w*[ .]?(?:be_?)?|,|===?|is|->)[ \t(.]*"
    rb"(?:[Uu]ndefined|[Nn]ull|[Nn]il|None|false)\b"
    rb"|\berr\w*[ ]*!=[ ]*nil"
    rb"|(?i:no_?(?:exception|error|throw)|not_?thrown?|nothing_raised|(?:does|did)_?n[o']?t_?(?:throw|raise|fail)|lives_ok)"
)


class Said(NamedTuple):
    """Whether something says that a command is refused, and whether it says that it is accepted."""

    bad: bool
    good: bool


def said_in(lines: list[bytes], *, worded: bool) -> Said:
    """What lines say; not ``worded`` are those whose codes mean nothing here, and whose words do where they accept."""
    # What is in quotes tells as far as it is no sentence.
    words = [_TEXT.sub(lambda text: b'""' if b" " in text.group() else text.group(), line) for line in lines]
    region = b"\n".join(lines)
    named = {one for line in words for one in by_names(line)}
    good = False in named or any(map(_NO_ERROR.search, words))
    if not worded:
        return Said(_SAYING.search(region) is not None, good or _ACCEPTS.search(region) is not None)
    bad, accepts = by_code(region)
    return Said(bad or True in named or any(map(_IS_NOTHING.search, words)), good or accepts)


def by_code(text: bytes) -> Said:
    """Whether codes, or what a reply says, refuse how a command is written, and whether some accept."""
    bad, good = _CLASS.search(text) is not None or _SAYING.search(text) is not None, False
    for code in _CODE.finditer(text):
        before = text[max(0, code.start() - 40) : code.start()].rpartition(b"\n")[2]
        if code["code"] == b"500" and not _TOLD.search(before):
            continue
        denied = _is_denied(before)
        bad, good = bad or not denied, good or denied
    for code in _ACCEPTS.finditer(text):
        denied = _is_denied(text[max(0, code.start() - 40) : code.start()].rpartition(b"\n")[2])
        bad, good = bad or denied, good or not denied
    return Said(bad, good)


def _is_denied(before: bytes) -> bool:
    """Whether what stands before a code denies it, and no condition that fails where it holds."""
    return _DENIED.search(before) is not None and not _CONDITION.search(before)


def by_names(line: bytes) -> Iterator[bool]:
    """What each name on a line says: True that something is refused, False that it is accepted."""
    for one in _NAME.finditer(line):
        name = one["name"].decode("latin-1")
        words = words_of(name)
        keyword = one["before"] == b":" and not ERRORS.isdisjoint(words)
        outcome = keyword or not (FAILED | FAULTY | REFUSED | RAISED | _OUTCOMES | {"throw", "raise"}).isdisjoint(words)
        gain = not (SOUND | ACCEPTED | _GAINS).isdisjoint(words)
        if not (outcome or gain):
            continue
        denied = (
            not _NOT.isdisjoint(words) or _DENIED.search(line[max(0, one.start() - 20) : one.start("name")]) is not None
        )
        asserts = (
            not _ASSERTING.isdisjoint(words) or name.endswith("?") or (one["before"] == b"-" and name[0].isupper())
        )
        if denied and not gain and not _VALUES.isdisjoint(words):
            continue
        alone = not _ALONE.isdisjoint(words) and not one["behind"].endswith((b'"', b"'", b"`"))
        marked = one["before"] in (b":", b"{") and words[0] in ("error", "ok")
        if asserts or alone or marked or keyword or name in ("Left", "Right", "Err", "Ok"):
            yield outcome != denied


# Each line is near many commands of a list.
@lru_cache(maxsize=_KEPT_LINES)
def says_unheard(line: bytes) -> bool:
    """Whether a line of a test says that no stand-in is called, or compares what comes with a record."""
    words = set(words_of(line.decode("latin-1")))
    if _ZERO_TIMES.match(line) or words.isdisjoint(_SAYS):
        return _ZERO_TIMES.match(line) is not None
    if not words.isdisjoint(_RECORDS):
        return True
    denied = not words.isdisjoint(_DENIALS) or _ZERO.search(line) is not None
    uncalled = "never" in words or (denied and not words.isdisjoint(_CALLED))
    return uncalled and words.isdisjoint(_OF_FAILURES)


def explains(before: bytes, behind: bytes) -> bool:
    """Whether a test compares what comes of a command with words for what is wrong with how it is written."""
    form = _FORM.search(behind, 1)
    if form is None or bearing(form["said"].decode("latin-1")) == "good":
        return False
    said = before + behind[: form.start()]
    words = words_of(said.decode("latin-1"))
    return not _SAYS.isdisjoint(words) and _DENYING.isdisjoint(words) and b"!=" not in said
