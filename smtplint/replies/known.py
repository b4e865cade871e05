"""What there is to say of a reply whatever its words are, once its codes and its cause are known."""

from __future__ import annotations

from functools import lru_cache

from ..translation import Message, translated
from ..typed import NamedTuple
from . import codes, telling
from .causes import CAUSES
from .model import REFUSALS, Category, Cause, Code, Explanation, Kind, Status
from .oddities import oddities
from .usual import code_is_exact, code_is_for, code_is_usual, is_open, status_is_usual

TYPE_CHECKING = False  # what typing has under this name, without importing it
if TYPE_CHECKING:
    from typing import TypeGuard

_KINDS: dict[str, Kind] = {"2": "positive", "3": "intermediate", "4": "transient", "5": "permanent"}
_CATEGORIES: tuple[Category, ...] = (
    "syntax",
    "information",
    "connections",
    "unspecified",
    "unspecified",
    "mail system",
)
GENERAL = {
    "positive": "The server carried out the command.",
    "intermediate": "The server waits for more before it carries out the command.",
    "transient": "The server refuses the command for now; the same command may succeed later.",
    "permanent": "The server refuses the command for good; it must not be sent again unchanged.",
}


class Known(NamedTuple):
    """What an explanation rests on, whatever the words of the reply are, once their cause is known.

    ``worded``: it has words; ``told``: it tells its cause; ``timed``: its words say when to try again.
    """

    code: int | None
    enhanced: str | None
    verb: str
    mixed: bool
    worded: bool
    told: bool
    timed: bool
    cause: str


def kind_of(code: int | None, enhanced: str | None) -> Kind:
    return _KINDS[str(code or enhanced)[0]]


def status_of(code: int | None, enhanced: str | None) -> tuple[Status | None, bool]:
    """What is registered of the enhanced code of a reply, and whether that says why the reply was sent."""
    if enhanced is None:
        return None, False
    from .enhanced import counts, status

    found = status(enhanced, str(code or "")[:1])
    return found, counts(code, enhanced, found)


@lru_cache(maxsize=512)
def explained_by(known: Known, language: str) -> Explanation:
    """What there is to say of a reply but for what its own words tell."""
    code, enhanced, cause = known.code, known.enhanced, CAUSES[known.cause]
    entry = codes.lookup(code, verb=known.verb) if code else None
    status, counting = status_of(code, enhanced)
    when, fix = _lines(known, entry, status)
    odd = oddities(code, enhanced, entry, status, cause.key, mixed=known.mixed, worded=known.worded)
    named = entry.name if entry else status.name if status else _unnamed(code)
    bare = entry if not known.worded and not enhanced else None
    about = Explanation(
        subject="",
        code=code,
        enhanced=enhanced,
        kind=kind_of(code, enhanced),
        category=_CATEGORIES[min(int(str(code)[1]), 5)] if entry else None,
        name=translated(named, language),
        cause=cause.key,
        when="\n".join(translated(line, language) for line in when),
        fix="\n".join(translated(line, language) for line in fix),
        actor=(_advises(status, cause) and status.actor) or cause.actor,
        survival=entry.survival if entry else "is closed" if code == 421 else None,
        rfc=_defined(entry, status),
        related=entry.enhanced if entry else (),
        notes=tuple(translated(note, language) for note in odd),
        wordings=() if known.worded else telling.wordings(code, enhanced),
        exchange=bare.exchange if bare else (),
        sound=bare.sound if bare else (),
    )
    if enhanced:
        about = _with(enhanced, status, about, language, alone=entry is None, worded=known.worded)
    return about._replace(meaning=_meaning(entry, status, about, language, told=known.told, counting=counting))


def _lines(known: Known, entry: Code | None, status: Status | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """When a reply is seen, and what to do: the lines of its code as far as they fit the cause, or the cause's."""
    cause, kind = CAUSES[known.cause], kind_of(known.code, known.enhanced)
    more = bool(known.worded or known.enhanced)
    other = more and entry is not None and cause.key != entry.cause
    settled = known.told or other or (more and kind == "permanent")  # which of a refusal's matters it is
    exactly = entry is not None and code_is_exact(entry, cause.key)
    own = () if entry is None or (settled and not exactly) else entry.fix
    advised = () if own and exactly else fix_of(status, cause, kind, known.timed)
    when = entry.when if entry and (not other or code_is_for(entry, cause.key)) else ()
    return when, (*own, *advised)


def _with(
    enhanced: str, status: Status | None, about: Explanation, language: str, *, alone: bool, worded: bool
) -> Explanation:
    """What an enhanced code adds to an explanation; ``alone``: no reply code says when it is sent, and with what."""
    from . import enhanced as registry

    topic = registry.topic(enhanced)
    about = about._replace(topic=topic and translated(topic, language))
    if alone and status:
        related = registry.goes_with(enhanced, status, telling.wordings(None, enhanced))
        when = "\n".join(translated(line, language) for line in registry.occasions(status))
        about = about._replace(related=related, when=when, survival=about.survival or registry.survival(related))
    wrong, sound = ((), ()) if worded else telling.example(about.code, enhanced)
    return about._replace(exchange=wrong, sound=sound)


def fix_of(status: Status | None, cause: Cause, kind: Kind, timed: bool) -> tuple[str, ...]:
    """The advice of the enhanced code where it has its own on the cause, else the cause's for the class."""
    if _advises(status, cause):
        return (status.fix,)
    if timed and kind == "transient" and cause.fix_timed:
        return (cause.fix_timed, *cause.fix[1:])
    passing = cause.policy != "never"
    usual = kind not in REFUSALS or passing is (kind == "transient") or not cause.fix_otherwise
    return cause.fix if usual else cause.fix_otherwise


def _advises(status: Status | None, cause: Cause) -> TypeGuard[Status]:
    """Whether an enhanced code has its own advice on the cause."""
    return status is not None and bool(status.fix) and status.cause == cause.key


def _meaning(
    entry: Code | None, status: Status | None, about: Explanation, language: str, *, told: bool, counting: bool
) -> str:
    """What the cause means where the reply tells it (``told``), with what the two codes add; else what they mean.

    A code that speaks of other causes as well is silent beside one that is told; one that is not usual for it is told
    of last.
    """
    registered, status = status is not None, status if counting else None
    code, enhanced, cause = about.code, about.enhanced, CAUSES[about.cause]
    general = entry.meaning if entry else GENERAL[kind_of(code, enhanced)]
    if not told:
        parts = [general]
        if status and code is None:
            parts.insert(0, status.meaning)
        elif status and not (entry and is_open(status)):
            parts.append(_saying(status, language))
    else:
        parts = [entry.meaning if entry and code_is_exact(entry, cause.key) else cause.meaning]
        if status and status.cause == cause.key and not is_open(status) and _adds(status.meaning, parts[0]):
            parts.append(_saying(status, language))
        if entry is None:
            parts.append(general)
        elif not code_is_usual(entry, cause.key):
            parts.append(_beside(entry.code, entry.meaning, language))
        if status and not status_is_usual(status, cause.key):
            parts.append(_beside(enhanced, status.meaning, language))
    if not registered and about.topic:
        parts.append(Message("The enhanced code is about {subject}.", subject=about.topic))
    return " ".join(translated(part, language) for part in parts)


def _saying(status: Status, language: str) -> Message:
    return Message("The enhanced code says: {meaning}", meaning=translated(status.meaning, language))


def _adds(one: str, other: str) -> bool:
    """Whether a sentence has a word that another has not."""
    mine, others = ({word.strip(".,:;()").lower() for word in text.split()} for text in (one, other))
    return not mine <= others


def _beside(code: int | str | None, meaning: str, language: str) -> Message:
    return Message(
        "{code} is used here beside its usual meaning: {meaning}", code=code, meaning=translated(meaning, language)
    )


def _unnamed(code: int | None) -> Message:
    from .enhanced import naming

    if code and naming(code):
        return Message("A reply that is named only beside an enhanced code")
    return Message("A reply that no RFC defines")


def _defined(entry: Code | None, status: Status | None) -> str:
    """Where the two codes are defined; an RFC is not named again without a section."""
    rfcs = entry.rfc.split(", ") if entry else []
    if status and not any(f"{rfc} ".startswith(f"{status.rfc} ") for rfc in rfcs):
        rfcs.append(status.rfc)
    return ", ".join(rfcs)
