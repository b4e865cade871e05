"""What a code, a rule or a whole reply means.

Three sources, the more exact one first: the words of the reply, its enhanced code, its reply code. The class is the
reply code's alone: RFC 5321 §4.2.1 lets a client go by its first digit. What reads words (sense, wording) is imported
only for a reply that has some.
"""

from __future__ import annotations

from functools import cache, lru_cache

from .. import translation
from ..translation import Message, translated
from . import advice, codes
from .causes import CAUSES
from .enhanced import SUBJECTS, statuses
from .model import REFUSALS, Category, Code, Explanation, Kind, Status
from .reading import Reading, Unreadable, read
from .tables import rows
from .usual import code_is_usual, status_is_usual

TYPE_CHECKING = False  # what typing has under this name, without importing it
if TYPE_CHECKING:
    from .sense import Sense

_KINDS: dict[str, Kind] = {"2": "positive", "3": "intermediate", "4": "transient", "5": "permanent"}
_CATEGORIES: tuple[Category, ...] = (
    "syntax",
    "information",
    "connections",
    "unspecified",
    "unspecified",
    "mail system",
)
# causes that say little: of an enhanced code they leave the word to the reply code, of words they only refuse
_VAGUE = ("unspecified", "policy")

# reply codes that are sent for one reason only: words that only refuse say less
_TELLING = (502, 503, 504, 530, 534, 535, 538, 556)

# reply codes that say more than words that only refuse or put off
_HINTING = (450, 452)

# what a parting 221 may be sent for
_PARTING = ("unknown-command", "maintenance", "timeout", "too-many-errors")

# where text and enhanced code speak of neighbouring things, the enhanced code, or its subject alone, settles which
_SETTLED = {
    ("unknown-recipient", "1.3"): "path-syntax",
    ("unknown-recipient", "1.7"): "path-syntax",
    ("sender-policy", "1.7"): "path-syntax",
    ("routing", "4.2"): "timeout",
    ("path-syntax", "6"): "message-format",
    ("server-fault", "1.1"): "unknown-recipient",
    ("unknown-recipient", "7.13"): "authentication",
    ("message-format", "6.9"): "smtputf8",
    ("reputation", "7.25"): "dns",
}

# enhanced codes for one matter alone (RFC 6531, RFC 6710 and after), which no server sends for want of a better one
_EXACT = frozenset(("6.7", "6.8", "6.9", *(f"7.{detail}" for detail in range(15, 31))))

# what words may seem to say that do not name such a matter
_BROAD = (
    *("policy", "unspecified", "server-fault", "authentication", "unknown-recipient", "recipient-policy"),
    *("sender-policy", "path-syntax"),
)

GENERAL = {
    "positive": "The server carried out the command.",
    "intermediate": "The server waits for more before it carries out the command.",
    "transient": "The server refuses the command for now; the same command may succeed later.",
    "permanent": "The server refuses the command for good; it must not be sent again unchanged.",
}


@cache
def _pairs() -> dict[tuple[int, str], str]:
    return {(int(code), detail): cause for code, detail, cause in rows("pairs.tsv")}


def _cause(reading: Reading, kind: Kind, entry: Code | None, status: Status | None) -> str:
    """The key of the cause, by the most exact source that says something."""
    refuses = kind in REFUSALS
    said = _said(reading.text) if refuses or reading.code == 221 else None
    if not refuses:
        if said and said.clear and said.cause in _PARTING:
            return said.cause
        return entry.cause if entry else "continue" if kind == "intermediate" else "accepted"
    if entry and said and said.cause != entry.cause and _own_words(reading, entry):
        said = None  # they add nothing to the code
    agreed = said is not None and status is not None and said.cause == status.cause
    found = said.cause if said and (said.clear or agreed or not _exact(reading, status)) else None
    if said == ("unknown-recipient", False) and not agreed and entry and _is_for_syntax(entry):
        found = "path-syntax"  # an invalid address is a malformed one where the reply code is one for syntax
    if found == "unknown-recipient" and entry and entry.cause == "authentication":
        found = entry.cause  # the user or account that such a reply code speaks of is the one that logs in
    if found and reading.enhanced:
        detail = reading.enhanced.partition(".")[2]
        found = _SETTLED.get((found, detail)) or _SETTLED.get((found, detail.partition(".")[0]), found)
    if status and status.detail in _EXACT and found in _BROAD:
        found = status.cause
    bare = said is not None and not said.clear and said.cause in _VAGUE
    if found and not bare:
        return found
    if together := _together(reading, status):
        return together
    if status and (status.cause not in _VAGUE or entry is None):
        return "unspecified" if status.cause == "accepted" else status.cause
    if status and status.cause == "policy" and kind == "permanent":
        return "policy"
    if found and reading.code not in _HINTING:
        return found
    if entry:
        return entry.cause
    return "policy" if kind == "permanent" else "unspecified"


def _together(reading: Reading, status: Status | None) -> str | None:
    """The cause that pairs.tsv has for the two codes of the reply; they mean nothing together where they disagree."""
    if status is None or reading.code is None or _disagree(reading.code, reading.enhanced):
        return None
    return _pairs().get((reading.code, status.detail))


def _said(text: str) -> Sense | None:
    if not text:
        return None
    from .sense import sense

    return sense(text)


def _own_words(reading: Reading, entry: Code | None) -> bool:
    """Whether the reply has the RFC's own words for its code."""
    return entry is not None and reading.text.rstrip(".").lower() == entry.name.lower()


def _is_for_syntax(entry: Code) -> bool:
    """Whether a reply code is one for syntax: by its second digit (RFC 5321 §4.2.1), or by what it means."""
    return str(entry.code)[1] == "0" or entry.cause == "path-syntax"


def _disagree(code: int | None, enhanced: str | None) -> bool:
    return bool(code and enhanced and str(code)[0] != enhanced[0])


def _counts(code: int | None, enhanced: str | None, status: Status | None) -> bool:
    """Whether an enhanced code says why: one of another class does where it is registered with the reply's class."""
    return not _disagree(code, enhanced) or (status is not None and str(code)[0] in status.classes)


def _exact(reading: Reading, status: Status | None) -> bool:
    """Whether one of the two codes says why by itself."""
    if status is None or reading.code in _TELLING:
        return reading.code in _TELLING
    return status.cause not in _VAGUE and _together(reading, status) not in _VAGUE


def _notes(code: int | None, enhanced: str | None, mixed: bool, entry: Code | None, status: Status | None) -> list[str]:
    """What is odd about the reply, as templates with their values."""
    notes: list[str] = []
    if code and entry is None:
        notes.append(Message("No RFC defines {code}; go by its first digit.", code=code))
        if listed := [f"X.{known.detail}" for known in statuses().values() if str(code) in known.replies.split()]:
            notes.append(Message("The registry of enhanced codes names it beside {codes}.", codes=", ".join(listed)))
        if str(code)[1] > "5":
            notes.append(Message("A second digit above 5 is outside the grammar of RFC 5321 §4.2."))
    if _disagree(code, enhanced):
        notes.append(
            Message(
                "{code} and {enhanced} disagree: their first digits must be the same (RFC 2034 §4). The first counts.",
                code=code,
                enhanced=enhanced,
            )
        )
    if enhanced and status is None:
        notes.append(Message("{enhanced} is not a registered enhanced code.", enhanced=enhanced))
    elif enhanced and status and enhanced[0] not in status.classes and str(code or "")[:1] in ("", enhanced[0]):
        notes.append(
            Message("{enhanced} is registered, but not with class {digit}.", enhanced=enhanced, digit=enhanced[0])
        )
    if mixed:
        notes.append(Message("The lines of this reply begin with different codes; RFC 5321 §4.2.1 wants one."))
    return notes


def _meaning(code: int | None, enhanced: str | None, kind: Kind, cause: str, language: str, *, worded: bool) -> str:
    """The code's meaning, the enhanced code's, and the cause's where the text or the two codes tell one.

    The cause's comes first where one of the codes is not usual for it.
    """
    entry, status = _entries(code, enhanced)
    told = (worded or bool(code and enhanced)) and cause not in ("accepted", "continue", "unspecified")
    parts, beside = [entry.meaning if entry else GENERAL[kind]], list[str]()
    if told and entry and not code_is_usual(entry, cause):
        beside, parts = [_beside(entry.code, entry.meaning, language)], []
    if status and _counts(code, enhanced, status):
        if told and not status_is_usual(status, cause):
            beside.append(_beside(enhanced, status.meaning, language))
        elif code is None:
            parts.insert(0, status.meaning)
        else:
            parts.append(Message("The enhanced code says: {meaning}", meaning=translated(status.meaning, language)))
    elif enhanced and status is None:
        subject = SUBJECTS.get(int(enhanced.split(".")[1]))
        if subject:
            parts.append(Message("The enhanced code is about {subject}.", subject=translated(subject, language)))
    if beside:
        parts.insert(0, CAUSES[cause].meaning)
    elif told and worded:
        parts.append(CAUSES[cause].meaning)
    return " ".join(translated(part, language) for part in (*parts, *beside))


def _beside(code: int | str | None, meaning: str, language: str) -> Message:
    return Message(
        "{code} is used here beside its usual meaning: {meaning}", code=code, meaning=translated(meaning, language)
    )


def _entries(code: int | None, enhanced: str | None) -> tuple[Code | None, Status | None]:
    return codes.lookup(code) if code else None, statuses().get(enhanced.split(".", 1)[1]) if enhanced else None


def _goes_with(enhanced: str, status: Status) -> tuple[str, ...]:
    """The reply codes that the registry has for an enhanced code, without those of another class."""
    return tuple(code for code in status.replies.split() if code == "any" or not _disagree(int(code), enhanced))


def _kind(code: int | None, enhanced: str | None) -> Kind:
    return _KINDS[str(code or enhanced)[0]]


def _replied(subject: str, reading: Reading, language: str, verb: str) -> Explanation:
    code, enhanced = reading.code, reading.enhanced
    kind = _kind(code, enhanced)
    entry, status = _entries(code, enhanced)
    key = _cause(reading, kind, entry, status if _counts(code, enhanced, status) else None)
    if key == "unknown-recipient" and verb == "MAIL":
        told = status or (_said(reading.text) and not _own_words(reading, entry))
        key = "sender-policy" if told else "policy"
    about = _about(code, enhanced, reading.mixed, bool(reading.text), key, language)
    if reading.replies > 1:
        several = Message("There are {count} replies here; this explains {code}.", count=reading.replies, code=code)
        about = about._replace(notes=(translated(several, language), *about.notes))
    if not reading.text:
        return about._replace(subject=subject, retry=advice.retry(kind, code, CAUSES[key], None))
    from . import wording

    # the RFC's own words, or the first of them, are anyone's
    generic = entry is not None and entry.name.lower().startswith(reading.words.rstrip(".").lower())
    return about._replace(
        subject=subject,
        retry=advice.retry(kind, code, CAUSES[key], wording.delay(reading.text)),
        server=None if generic else wording.server(code, reading.words),
    )


@lru_cache(maxsize=512)
def _about(code: int | None, enhanced: str | None, mixed: bool, worded: bool, key: str, language: str) -> Explanation:
    """What there is to say of a reply whatever its words are, once their cause is known (``worded``: it has words)."""
    entry, status = _entries(code, enhanced)
    kind, cause = _kind(code, enhanced), CAUSES[key]
    exact = bool(worded or enhanced) and entry is not None and key != entry.cause
    fix = cause.fix if exact or entry is None else (*entry.fix, *cause.fix)
    when = entry.when if entry and (not exact or code_is_usual(entry, key)) else ()
    beside = _goes_with(enhanced, status) if enhanced and status and not entry else ()
    if beside:
        when = (Message("With the reply codes {codes}.", codes=", ".join(beside)),)
    named = entry.name if entry else status.name if status else Message("A reply that no RFC defines")
    rfcs = [source.rfc for source in (entry, status) if source]
    return Explanation(
        subject="",
        code=code,
        enhanced=enhanced,
        rule=None,
        kind=kind,
        category=_CATEGORIES[min(int(str(code)[1]), 5)] if entry else None,
        name=translated(named, language),
        cause=key,
        meaning=_meaning(code, enhanced, kind, key, language, worded=worded),
        when="\n".join(translated(line, language) for line in when),
        fix="\n".join(translated(line, language) for line in fix),
        retry=advice.NEVER,
        actor=cause.actor,
        survival=entry.survival if entry else "is closed" if code == 421 else None,
        server=None,
        rfc=", ".join(dict.fromkeys(rfcs)),
        related=entry.enhanced if entry else beside,
        notes=tuple(translated(note, language) for note in _notes(code, enhanced, mixed, entry, status)),
        wordings=() if worded else _worded(code),
        exchange=entry.exchange if entry and not worded else (),
        sound=entry.sound if entry and not worded else (),
    )


def _worded(code: int | None) -> tuple[tuple[str, str], ...]:
    """How servers word this code: (server, template), at most three each."""
    found: list[tuple[str, str]] = []
    for server, number, template in rows("wordings.tsv"):
        if number == str(code) and sum(name == server for name, _ in found) < 3 and any(map(str.isalpha, template)):
            found.append((server, template))
    return tuple(found)


def _ruled(name: str, language: str) -> Explanation:
    """One of the rules of ``smtplint.rules``, as an Explanation without a class."""
    from .. import rules

    by_code = {rules.rule(each).code: each for each in rules.names()} if name[:2].upper() == "SL" else {}
    try:
        known = by_code.get(name.upper(), name)
        rule = rules.rule(known)
    except rules.UnknownRule as unknown:
        (told,) = unknown.args
        near = str(told.values.get("near", ""))
        if near.startswith("SL") and near not in by_code:
            told = Message("no rule is called {name!r}; smtplint rules {near} lists those that begin so", **told.values)
        raise Unreadable(told) from None
    meaning = " ".join(translated(part, language) for part in (rule.summary, rule.explanation) if part)
    first = next((case for case in rule.invalid if case.fixed), None)
    return Explanation(
        subject=rule.code,
        code=None,
        enhanced=None,
        rule=rule.code,
        kind=None,
        category="syntax",
        name=known,
        cause=rule.cause,
        meaning=meaning,
        when="",
        fix="",
        retry=advice.NEVER,
        actor="client code",
        survival=None,
        server=None,
        rfc=rule.rfc,
        related=(),
        notes=(),
        wordings=(),
        exchange=tuple(_line(case.command) for case in rule.invalid[:3]),
        sound=(_line(first.fixed),) if first and first.fixed else (),
    )


def _line(command: bytes) -> str:
    return "C: " + command.decode("utf-8", "backslashreplace").encode("unicode_escape").decode().replace("\\\\", "\\")


def explain(subject: str | bytes | int, language: str = "en", *, verb: str = "") -> Explanation:
    """What ``subject`` means: a code ("421"), an enhanced code ("5.1.7"), a rule ("SL202"), or a reply.

    A reply may have several lines and may come with the marks of a transcript. ``verb`` is that of the command which it
    answers, where that is known: "MAIL" is never refused for its recipient. The texts are in ``language``, "en" or
    "th". Raises ValueError for any other subject and for more than 64 KiB, LookupError for any other language.
    """
    language = translation.language(language, for_people=False)
    reading = read(subject)
    if reading.rule:
        return _ruled(reading.rule, language)
    shown = " ".join(str(part) for part in (reading.code, reading.words) if part)
    return _replied(shown or str(reading.enhanced), reading, language, verb)
