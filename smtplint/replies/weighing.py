"""Why a reply was sent: its words, its enhanced code and its reply code weighed, the more exact one first.

What reads words (``sense``) is imported only for a reply that has some.
"""

from __future__ import annotations

from functools import cache

from . import codes
from .enhanced import disagree
from .model import REFUSALS, Code, Kind, Status
from .reading import Reading
from .tables import rows
from .usual import CONTRARY

TYPE_CHECKING = False  # what typing has under this name, without importing it
if TYPE_CHECKING:
    from .sense import Sense

# causes that say little: of an enhanced code they leave the word to the reply code, of words they only refuse
_VAGUE = ("unspecified", "policy")

# reply codes that are sent for one reason only: words that only refuse say less
_TELLING = (502, 503, 504, 530, 534, 535, 538, 556)

# reply codes that say more than words that only refuse or put off
_HINTING = (450, 452)

# what words that only put off say of a refusal for good: nothing, but that a mailbox that is locked then is not in use
_FOR_GOOD = {"greylisting": "unspecified", "maintenance": "unspecified", "overload": "unknown-recipient"}

# what a parting 221 may be sent for
_PARTING = ("unknown-command", "maintenance", "timeout", "too-many-errors")

# reply codes that say what befell a matter which words only name: a login or TLS that the server itself failed at
_MATTERS = {454: ("authentication", "tls-required")}
# but not what both sides look at
_SHOWN = "certificate"
# an address at which its host was asked for a mailbox could be read
_TRIED = ("undeliverable address", "unverified address")
# Exim's DATA behind recipients that were all refused: what they were told stands between its own words
_TOLD_BEFORE = ("commands were rejected with this error:", "Valid RCPT command must precede ")

# where text and enhanced code speak of neighbouring things, the enhanced code, or its subject alone, settles which; but
# where no server has replied the text tells what became of the connection
_SETTLED = {
    ("unknown-recipient", "1.3"): "path-syntax",
    ("unknown-recipient", "1.7"): "path-syntax",
    ("routing", "4.2"): "timeout",
    ("timeout", "4.7"): "expired",
    ("rate-limit", "2.3"): "message-too-big",
    ("reputation", "4.1"): "routing",
    ("path-syntax", "6"): "message-format",
    ("path-syntax", "4.4"): "dns",
    ("server-fault", "1.1"): "unknown-recipient",
    ("unknown-recipient", "7.13"): "authentication",
    ("message-format", "6.9"): "smtputf8",
    ("reputation", "7.25"): "dns",
    ("overload", "2.2"): "mailbox-full",
    ("mailbox-full", "3.1"): "overload",
    ("recipient-policy", "5.3"): "too-many-recipients",
    ("relay-denied", "1.1"): "unknown-recipient",
    ("server-fault", "1.8"): "dns",
}

# how a command is written: that is said in the words in which others speak of whom it names
_WRITTEN = ("path-syntax", "parameter-syntax")

# enhanced codes for one matter alone (RFC 6531, RFC 6710 and after), which no server sends for want of a better one
_EXACT = frozenset(("6.7", "6.8", "6.9", *(f"7.{detail}" for detail in range(15, 31))))

# what words may seem to say that do not name such a matter
_BROAD = (
    *("policy", "unspecified", "server-fault", "authentication", "unknown-recipient", "recipient-policy"),
    *("sender-policy", "path-syntax"),
)


@cache
def _pairs() -> dict[tuple[int, str], str]:
    return {(int(code), detail): cause for code, detail, cause in rows("pairs.tsv")}


def cause_of(reading: Reading, kind: Kind, entry: Code | None, status: Status | None) -> tuple[str, bool]:
    """The key of the cause, by the most exact source that says something, and whether that is its likeness to others.

    In order: words that go against the reply code, words that are clear or that no code knows better (``_by_words``),
    then the two codes, of which words that only refuse leave the choice (``_by_codes``). What replies in such words are
    sent for counts beside these (``_by_likeness``).
    """
    if before := _told_before(reading):
        reading, entry = reading._replace(code=550, text=before), codes.lookup(550)
    if kind not in REFUSALS:
        return _without_refusal(reading, kind, entry), False
    said = said_in(reading.text)
    for one in (status, entry):
        if one and said and said.cause != one.cause and own_words(reading, one):
            said = None  # they add nothing to the code
    if said and said.cause in CONTRARY.get(reading.code or 0, ()):
        return said.cause, False
    if kind == "permanent" and said and not said.clear:
        said = said._replace(cause=_FOR_GOOD.get(said.cause, said.cause))
    found = _by_words(said, reading, entry, status) if said else None
    only_refuse = said is not None and not said.clear and said.cause in _VAGUE
    if not found or only_refuse:
        found = _by_codes(found, reading, kind, entry, status)
    alike = _by_likeness(found, reading, entry, status, told=said is not None)
    return alike, alike != found


def _by_likeness(found: str, reading: Reading, entry: Code | None, status: Status | None, *, told: bool) -> str:
    """The cause of replies in such words, where it is likelier than ``found``; much likelier, if that was told.

    ``told``: words tell of ``found``. What only refuses takes nothing away from them.
    """
    written = reading.code in (500, 501) or (told and found in _WRITTEN)
    if written or not (reading.text and reading.code) or any(own_words(reading, one) for one in (status, entry)):
        return found
    from .likeness import likelier

    by_code = _exact(reading, status) or (entry is not None and _is_for_syntax(entry))
    alike = likelier(reading, found, told=told or by_code)
    return found if told and alike in _VAGUE else alike


def _without_refusal(reading: Reading, kind: Kind, entry: Code | None) -> str:
    """The cause of what refuses nothing: a 221 alone may part for a reason."""
    said = said_in(reading.text) if reading.code == 221 else None
    if said and said.clear and said.cause in _PARTING:
        return said.cause
    return entry.cause if entry else "continue" if kind == "intermediate" else "accepted"


def _by_words(said: Sense, reading: Reading, entry: Code | None, status: Status | None) -> str | None:
    """The cause that words name, where no code says it better, as the codes then make it more exact."""
    agreed = status is not None and said.cause == status.cause
    found = said.cause if said.clear or agreed or not _exact(reading, status) else None
    if said == ("unknown-recipient", False) and not agreed and entry and _is_for_syntax(entry):
        # an invalid address is a malformed one where the reply code is one for syntax; what 500 does not know is a verb
        found = entry.cause if entry.code == 500 and "unknown" in reading.text.lower() else "path-syntax"
    shown = _SHOWN in reading.text.lower() or disagree(reading.code, reading.enhanced)
    if entry and not shown and found in _MATTERS.get(entry.code, ()):
        found = entry.cause
    if found == "unknown-recipient" and entry and entry.cause == "authentication":
        found = entry.cause  # the user or account that such a reply code speaks of is the one that logs in
    tried = any(words in reading.text.lower() for words in _TRIED)
    if found and reading.enhanced and (reading.code or found != "routing") and not tried:
        detail = reading.enhanced.partition(".")[2]
        found = _SETTLED.get((found, detail)) or _SETTLED.get((found, detail.partition(".")[0]), found)
    # who "authenticates" may be a sender by SPF as well as one that logs in, but nobody by what asks for encryption
    is_login = found == "authentication" and status is not None and status.cause == "tls-required"
    if status and status.detail in _EXACT and found in _BROAD and not is_login:
        found = status.cause
    return found


def _by_codes(found: str | None, reading: Reading, kind: Kind, entry: Code | None, status: Status | None) -> str:
    """The cause that the two codes name, or one of them; ``found``: what words say that only refuse."""
    if (together := _together(reading, status)) and not (together in _VAGUE and own_words(reading, status)):
        return together
    if status and (status.cause not in _VAGUE or entry is None):
        return "unspecified" if status.cause == "accepted" else status.cause
    if status and status.cause == "policy" and kind == "permanent":
        return "policy"
    if found and reading.code not in _HINTING:
        return found
    if entry and entry.cause == "unknown-recipient" and _of_others(reading.enhanced, status):
        return "unspecified"
    if entry:
        return entry.cause
    return "policy" if kind == "permanent" else "unspecified"


def _together(reading: Reading, status: Status | None) -> str | None:
    """The cause that pairs.tsv has for the two codes of the reply; they mean nothing together where they disagree."""
    if status is None or reading.code is None or disagree(reading.code, reading.enhanced):
        return None
    return _pairs().get((reading.code, status.detail))


def _of_others(enhanced: str | None, status: Status | None) -> bool:
    """Whether an enhanced code that is not registered is about neither addresses nor the mailbox."""
    return enhanced is not None and status is None and enhanced.split(".")[1] not in ("0", "1", "2")


def _told_before(reading: Reading) -> str:
    """What Exim's recipients were told before its 503 to DATA, where that has a cause of its own."""
    _, begun, rest = reading.text.partition(_TOLD_BEFORE[0])
    before, ended, _ = rest.rpartition(_TOLD_BEFORE[1])
    words = before.strip().removeprefix("503-").removesuffix("503")
    told = said_in(words) if reading.code == 503 and begun and ended else None
    # a name in HELO is mended before all else, so that 503 stays true
    return words if told and told.cause != "hello" else ""


def said_in(text: str) -> Sense | None:
    if not text:
        return None
    from .sense import sense

    return sense(text)


def own_words(reading: Reading, one: Code | Status | None) -> bool:
    """Whether the reply has the RFC's own words for its code, or the registry's for its enhanced one."""
    return one is not None and reading.text.rstrip(".").lower() == one.name.lower()


def _is_for_syntax(entry: Code) -> bool:
    """Whether a reply code is one for what is written: of a command, or of what stands behind it (RFC 5321 §4.2.2)."""
    return entry.code in (500, 501) or entry.cause == "path-syntax"


def _exact(reading: Reading, status: Status | None) -> bool:
    """Whether one of the two codes says why by itself."""
    if status is None or reading.code in _TELLING:
        return reading.code in _TELLING
    return status.cause not in _VAGUE and _together(reading, status) not in _VAGUE
