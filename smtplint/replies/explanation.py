"""What a code, a rule or a whole reply means.

The class is the reply code's alone: RFC 5321 §4.2.1 lets a client go by its first digit. What reads words (sense,
wording) and knows enhanced codes is imported only for a reply that has some.
"""

from __future__ import annotations

from functools import lru_cache

from .. import translation
from ..translation import Message, translated
from . import advice, codes, telling
from .causes import CAUSES
from .model import REFUSALS, Category, Cause, Code, Explanation, Kind, Retry, Status
from .oddities import oddities
from .reading import Reading, read
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
# of these the host speaks that has the mailbox
_OF_MAILBOX = ("unknown-recipient", "mailbox-full")
# of these the words tell whether there still is a connection
_OF_CONNECTION = ("timeout", "routing")
GENERAL = {
    "positive": "The server carried out the command.",
    "intermediate": "The server waits for more before it carries out the command.",
    "transient": "The server refuses the command for now; the same command may succeed later.",
    "permanent": "The server refuses the command for good; it must not be sent again unchanged.",
}


def _meaning(
    entry: Code | None, status: Status | None, about: Explanation, language: str, *, told: bool, counting: bool
) -> str:
    """What the cause means where the reply tells it (``told``), with what the two codes add; else what they mean.

    A code that speaks of other causes as well is silent beside one that is told; one that is not usual for it is told
    of last.
    """
    registered, status = status is not None, status if counting else None
    code, enhanced, cause = about.code, about.enhanced, CAUSES[about.cause]
    general = entry.meaning if entry else GENERAL[_kind(code, enhanced)]
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


def _kind(code: int | None, enhanced: str | None) -> Kind:
    return _KINDS[str(code or enhanced)[0]]


def _status(code: int | None, enhanced: str | None) -> tuple[Status | None, bool]:
    """What is registered of the enhanced code of a reply, and whether that says why the reply was sent."""
    if enhanced is None:
        return None, False
    from .enhanced import counts, status

    found = status(enhanced, str(code or "")[:1])
    return found, counts(code, enhanced, found)


def _cause(reading: Reading, kind: Kind, entry: Code | None, verb: str) -> str:
    """The key of the cause; ``verb`` is that of the command, and MAIL is never refused for its recipient."""
    if entry and not reading.text and not reading.enhanced:
        return "policy" if (entry.cause, verb) == ("unknown-recipient", "MAIL") else entry.cause
    if not reading.text and (key := _elsewhere(reading)):
        return key
    from .weighing import cause_of, own_words, said_in

    status, counting = _status(reading.code, reading.enhanced)
    key = cause_of(reading, kind, entry, status if counting else None)
    if key == "unknown-recipient" and verb == "MAIL":
        told = status or (said_in(reading.text) and not own_words(reading, entry))
        return "sender-policy" if told else "policy"
    return key


def _elsewhere(reading: Reading) -> str | None:
    """The cause of a code that no RFC tells of: that of the enhanced codes beside it, or of the words sent with it."""
    if reading.code and not reading.enhanced:
        from .enhanced import causes_beside

        causes = causes_beside(reading.code)
    elif reading.code is None and reading.enhanced and _status(None, reading.enhanced)[0] is None:
        causes = {explain(words).cause for _, words in telling.wordings(None, reading.enhanced)}
    else:
        return None
    return causes.pop() if len(causes) == 1 else None


def _particularly(about: Explanation, text: str, language: str) -> Explanation:
    """The explanation with the advice that the words themselves call for, where they tell more than the cause does."""
    from .sense import PARTICULAR, particular

    lines = particular(about.cause, text) if about.cause in PARTICULAR and about.refuses else ()
    return about._replace(fix="\n".join(translated(line, language) for line in lines)) if lines else about


def _parts(reading: Reading) -> bool:
    """Whether a reply says itself that the server hangs up, or that there is no connection any more."""
    from . import wording

    return reading.code != 354 and wording.parts(reading.text)


def _says_why(reading: Reading, key: str) -> bool:
    """Whether a reply itself names its cause: by its words, or by an enhanced code that is registered for that."""
    status, counting = _status(reading.code, reading.enhanced)
    if counting and status and status.cause == key:
        return True
    if not reading.text:
        return False
    from .weighing import said_in

    said = said_in(reading.text)
    return said is not None and said.clear and said.cause == key


def _tells(reading: Reading, entry: Code | None, key: str) -> bool:
    """Whether a reply tells its cause by more than the reply code's own meaning."""
    if key in ("accepted", "continue", "unspecified") or not (reading.text or (reading.code and reading.enhanced)):
        return False
    if entry is None or key != entry.cause:
        return True
    status, counting = _status(reading.code, reading.enhanced)
    if counting and status and (status.cause == key or not status_is_usual(status, key)):
        return True
    from .weighing import said_in

    said = said_in(reading.text)
    return said is not None and said.cause == key


def _timed_out(reading: Reading, asked: int | None, *, told: bool) -> tuple[int | None, bool]:
    """The wait that is asked for where time ran out, if one is, and whether what ran out was the connection's time."""
    from . import wording

    idle = wording.idle(reading.text)
    connection = reading.code == 421 or (reading.enhanced or "")[1:] == ".4.2"
    return asked if wording.to_come(reading.text) else None, told and (connection if idle is None else idle)


def _replied(subject: str, reading: Reading, language: str, verb: str) -> Explanation:
    """A reply explained: its cause, then what its own words tell of the connection, the next try and the server."""
    code, enhanced = reading.code, reading.enhanced
    kind = _kind(code, enhanced)
    entry = codes.lookup(code, reading.text, verb) if code else None
    key = _cause(reading, kind, entry, verb)
    timed = False
    if reading.text:
        from . import wording

        timed = wording.says_when(reading.text)
    verbal, told = entry.verb if entry else "", _tells(reading, entry, key)
    about = _about(code, enhanced, verbal, reading.mixed, bool(reading.text), told, timed, key, language)
    if reading.replies > 1:
        several = Message("There are {count} replies here; this explains {code}.", count=reading.replies, code=code)
        about = about._replace(notes=(translated(several, language), *about.notes))
    if reading.others:
        listed = ", ".join(reading.others)
        differ = Message(
            "Other lines have other enhanced codes: {codes}; this goes by {code}.", codes=listed, code=enhanced
        )
        about = about._replace(notes=(*about.notes, translated(differ, language)))
    if not reading.text:
        told = _says_why(reading, key)
        return _then(about, subject, advice.retry(kind, code, CAUSES[key], None, told=told))
    about = _particularly(about, reading.text, language)
    asked = wording.delay(reading.text)
    unread = timed and asked is None  # a date: whoever names one has no few minutes in mind
    if about.survival and _parts(reading):
        about = about._replace(survival="is closed")
    quoted = reading.before.rstrip().endswith("said:")
    if key in _OF_CONNECTION and about.refuses and not quoted and wording.broke(reading.text):
        about = about._replace(survival="is closed", actor="client operator")
    put_off = advice.at_once(CAUSES[key]) and wording.later(reading.text)
    told = not (unread or put_off) and (CAUSES[key].policy not in advice.SOONER or _says_why(reading, key))
    if key == "timeout":
        asked, told = _timed_out(reading, asked, told=told)
    again = advice.retry(kind, code, CAUSES[key], asked, told=told, closed=about.survival == "is closed")
    # the RFC's own words, or the first of them, are anyone's
    generic = entry is not None and entry.name.lower().startswith(reading.words.rstrip(".").lower())
    server = None if generic else wording.server(code, reading.words)
    if server is None and about.refuses:
        server = wording.of_host(reading.before)
        if server is None and key in _OF_MAILBOX:
            server = wording.of_mailbox(reading.text)
    return _then(about, subject, again)._replace(server=server)


def _then(about: Explanation, subject: str, again: Retry) -> Explanation:
    """The explanation with what to do next; a connection that is to be replaced does not stay open for long."""
    fate = about.survival
    if again.new_connection and (about.cause == "timeout" or fate == "stays open"):
        fate = "is closed" if about.cause == "timeout" else "may be closed"
    return about._replace(subject=subject, retry=again, survival=fate)


def _unnamed(code: int | None) -> Message:
    from .enhanced import naming

    if code and naming(code):
        return Message("A reply that is named only beside an enhanced code")
    return Message("A reply that no RFC defines")


@lru_cache(maxsize=512)
def _about(
    code: int | None,
    enhanced: str | None,
    verb: str,
    mixed: bool,
    worded: bool,
    told: bool,
    timed: bool,
    key: str,
    language: str,
) -> Explanation:
    """What there is to say of a reply whatever its words are, once their cause is known.

    ``worded``: it has words; ``told``: it tells its cause; ``timed``: its words say when to try again.
    """
    entry = codes.lookup(code, verb=verb) if code else None
    status, counting = _status(code, enhanced)
    kind, cause = _kind(code, enhanced), CAUSES[key]
    exact = bool(worded or enhanced) and entry is not None and key != entry.cause
    settled = told or exact or (kind == "permanent" and bool(worded or enhanced))  # which of a refusal's matters it is
    exactly = entry is not None and code_is_exact(entry, key)
    own = () if entry is None or (settled and not exactly) else entry.fix
    advised = () if own and exactly else _fix(status, cause, kind, timed)
    when = entry.when if entry and (not exact or code_is_for(entry, key)) else ()
    odd = oddities(code, enhanced, entry, status, key, mixed=mixed, worded=worded)
    named = entry.name if entry else status.name if status else _unnamed(code)
    about = Explanation(
        subject="",
        code=code,
        enhanced=enhanced,
        rule=None,
        kind=kind,
        category=_CATEGORIES[min(int(str(code)[1]), 5)] if entry else None,
        name=translated(named, language),
        cause=key,
        meaning="",
        when="\n".join(translated(line, language) for line in when),
        fix="\n".join(translated(line, language) for line in (*own, *advised)),
        retry=advice.NEVER,
        actor=(_advises(status, cause) and status.actor) or cause.actor,
        survival=entry.survival if entry else "is closed" if code == 421 else None,
        server=None,
        rfc=_defined(entry, status),
        related=entry.enhanced if entry else (),
        notes=tuple(translated(note, language) for note in odd),
        wordings=() if worded else telling.wordings(code, enhanced),
        exchange=entry.exchange if entry and not worded and not enhanced else (),
        sound=entry.sound if entry and not worded and not enhanced else (),
        topic=None,
        severity=None,
    )
    if enhanced:
        about = _with(enhanced, status, about, language, alone=entry is None, worded=worded)
    return about._replace(meaning=_meaning(entry, status, about, language, told=told, counting=counting))


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


def _fix(status: Status | None, cause: Cause, kind: Kind, timed: bool) -> tuple[str, ...]:
    """The advice of the enhanced code where it has its own on the cause, else the cause's for the class."""
    if _advises(status, cause):
        return (status.fix,)
    if timed and kind == "transient" and cause.fix_timed:
        return (cause.fix_timed, *cause.fix[1:])
    passing = cause.policy != "never"
    usual = kind not in REFUSALS or passing is (kind == "transient") or not cause.fix_otherwise
    return cause.fix if usual else cause.fix_otherwise


def given_back(about: Explanation, language: str) -> Explanation:
    """The explanation of a refusal for now that ended a delivery all the same: no queue has the message any more."""
    return _as(about, "permanent", language)._replace(retry=advice.NEVER)


def kept(about: Explanation, language: str) -> Explanation:
    """The explanation of a refusal for good that ended no delivery: a queue has the message still, and goes on."""
    return _as(about, "transient", language) if about.kind == "permanent" else about


def _as(about: Explanation, kind: Kind, language: str) -> Explanation:
    """The explanation with the advice of another class."""
    fix = _fix(_status(about.code, about.enhanced)[0], CAUSES[about.cause], kind, False)
    about = about._replace(fix="\n".join(translated(line, language) for line in fix))
    return _particularly(about, about.subject, language)


def _advises(status: Status | None, cause: Cause) -> TypeGuard[Status]:
    """Whether an enhanced code has its own advice on the cause."""
    return status is not None and bool(status.fix) and status.cause == cause.key


def _defined(entry: Code | None, status: Status | None) -> str:
    """Where the two codes are defined; an RFC is not named again without a section."""
    rfcs = entry.rfc.split(", ") if entry else []
    if status and not any(f"{rfc} ".startswith(f"{status.rfc} ") for rfc in rfcs):
        rfcs.append(status.rfc)
    return ", ".join(rfcs)


def explain(subject: str | bytes | int, language: str = "en", *, verb: str = "") -> Explanation:
    """What ``subject`` means: a code ("421"), an enhanced code ("5.1.7"), a rule ("SL202"), a cause, or a reply.

    A reply may have several lines and may come with the marks of a transcript. ``verb`` is that of the command which it
    answers, where that is known: "MAIL" is never refused for its recipient. The texts are in ``language``, "en" or
    "th". Raises ValueError for any other subject and for more than 64 KiB, TypeError for what is no text, no octets and
    no number, LookupError for any other language.
    """
    language = translation.language(language, for_people=False)
    if isinstance(subject, str) and (cause := CAUSES.get(subject.strip().lower())):
        from .named import caused

        return caused(cause, language)
    reading = read(subject)
    if reading.rule:
        from .named import ruled

        return ruled(reading.rule, language)
    shown = " ".join(str(part) for part in (reading.code, reading.words) if part)
    return _replied(shown or str(reading.enhanced), reading, language, verb)
