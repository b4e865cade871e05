"""What a code, a rule or a whole reply means.

The class is the reply code's alone: RFC 5321 §4.2.1 lets a client go by its first digit. What reads words (sense,
wording) and knows enhanced codes is imported only for a reply that has some.
"""

from __future__ import annotations

from .. import translation
from ..translation import Message, translated
from . import advice, codes, telling
from .causes import CAUSES
from .known import Known, explained_by, fix_of, kind_of, status_of
from .model import NEVER, Code, Explanation, Kind, Retry
from .reading import Reading, read
from .usual import status_is_usual

# of these the host speaks that has the mailbox
_OF_MAILBOX = ("unknown-recipient", "mailbox-full")
# of these the words tell whether there still is a connection
_OF_CONNECTION = ("timeout", "routing")
_ALIKE = Message("Its words alone do not settle why: the cause is that of most replies like this one.")


def _cause(reading: Reading, kind: Kind, entry: Code | None, verb: str) -> tuple[str, bool]:
    """The key of the cause, and whether it is that of replies like this one.

    ``verb`` is that of the command, and MAIL is never refused for its recipient.
    """
    if entry and not reading.text and not reading.enhanced:
        return "policy" if (entry.cause, verb) == ("unknown-recipient", "MAIL") else entry.cause, False
    if not reading.text and (key := _elsewhere(reading)):
        return key, False
    from .weighing import cause_of, own_words, said_in

    status, counting = status_of(reading.code, reading.enhanced)
    key, alike = cause_of(reading, kind, entry, status if counting else None)
    if key == "unknown-recipient" and verb == "MAIL":
        told = status or (said_in(reading.text) and not own_words(reading, entry))
        return "sender-policy" if told else "policy", alike
    return key, alike


def _elsewhere(reading: Reading) -> str | None:
    """The cause of a code that no RFC tells of: that of the enhanced codes beside it, or of the words sent with it."""
    if reading.code and not reading.enhanced:
        from .enhanced import causes_beside

        causes = causes_beside(reading.code)
    elif reading.code is None and reading.enhanced and status_of(None, reading.enhanced)[0] is None:
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
    status, counting = status_of(reading.code, reading.enhanced)
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
    status, counting = status_of(reading.code, reading.enhanced)
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
    kind = kind_of(code, enhanced)
    entry = codes.lookup(code, reading.text, verb) if code else None
    key, alike = _cause(reading, kind, entry, verb)
    timed = False
    if reading.text:
        from . import wording

        timed = wording.says_when(reading.text)
    verbal, told = entry.verb if entry else "", _tells(reading, entry, key)
    known = Known(code, enhanced, verbal, reading.mixed, bool(reading.text), told, timed, key)
    about = _of_lines(explained_by(known, language), reading, language)
    if alike:
        about = about._replace(notes=(*about.notes, translated(_ALIKE, language)))
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
    return _then(about, subject, again)._replace(server=_whose(reading, entry, about))


def _of_lines(about: Explanation, reading: Reading, language: str) -> Explanation:
    """The explanation with what is to be said of other replies, and of lines with other codes, than it explains."""
    notes = about.notes
    if reading.replies > 1:
        several = Message(
            "There are {count} replies here; this explains {code}.", count=reading.replies, code=reading.code
        )
        notes = (translated(several, language), *notes)
    if reading.others:
        listed = ", ".join(reading.others)
        differ = Message(
            "Other lines have other enhanced codes: {codes}; this goes by {code}.", codes=listed, code=reading.enhanced
        )
        notes = (*notes, translated(differ, language))
    return about._replace(notes=notes)


def _whose(reading: Reading, entry: Code | None, about: Explanation) -> str | None:
    """Whose words a reply is in; of a refusal in anyone's words, whose host has spoken, or has the mailbox."""
    from . import wording

    # the RFC's own words, or the first of them, are anyone's
    generic = entry is not None and entry.name.lower().startswith(reading.words.rstrip(".").lower())
    server = None if generic else wording.server(reading.code, reading.words)
    if server or not about.refuses:
        return server
    return wording.of_host(reading.before) or (wording.of_mailbox(reading.text) if about.cause in _OF_MAILBOX else None)


def _then(about: Explanation, subject: str, again: Retry) -> Explanation:
    """The explanation with what to do next; a connection that is to be replaced does not stay open for long."""
    fate = about.survival
    if again.new_connection and (about.cause == "timeout" or fate == "stays open"):
        fate = "is closed" if about.cause == "timeout" else "may be closed"
    return about._replace(subject=subject, retry=again, survival=fate)


def given_back(about: Explanation, language: str) -> Explanation:
    """The explanation of a refusal for now that ended a delivery all the same: no queue has the message any more."""
    return _as(about, "permanent", language)._replace(retry=NEVER)


def kept(about: Explanation, language: str) -> Explanation:
    """The explanation of a refusal for good that ended no delivery: a queue has the message still, and goes on."""
    return _as(about, "transient", language) if about.kind == "permanent" else about


def _as(about: Explanation, kind: Kind, language: str) -> Explanation:
    """The explanation with the advice of another class."""
    fix = fix_of(status_of(about.code, about.enhanced)[0], CAUSES[about.cause], kind, False)
    about = about._replace(fix="\n".join(translated(line, language) for line in fix))
    return _particularly(about, about.subject, language)


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
