"""Judges a session: lints its commands, explains its replies, and names the server."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from ..linting import Report, is_plain, lint
from ..model import Context, Finding, Reply
from ..prediction import predict
from ..regexes import regex
from ..replies import wording
from ..replies.blame import SYNTAX, Blame, alike, blame
from ..replies.explanation import explain, given_back, kept
from ..replies.model import Explanation
from ..replies.names import profile
from ..replies.reading import Unreadable, read
from ..servers import UnknownServer, profiles
from ..servers import profile as known
from ..typed import NamedTuple
from ..verbs import HELLO
from .beginning import Beginning
from .each import Each
from .greeted import Greeted, heard, told
from .model import Exchange, Judged
from .stand_ins import general, own

# a refusal of these speaks of a parameter that is well formed
_SPOKEN_OF = ("message-too-big",)
# what speaks LMTP in words that are recorded, and what speaks SMTP in the same
_LMTP, _SMTP = "dovecot-lmtp", "dovecot"


def _servers(exchanges: Iterable[Exchange]) -> tuple[tuple[str, ...], bool]:
    """Whose manners there are, and whether they have named themselves: by their greetings, or their replies to EHLO.

    Else it is who replied, or in whose words: that of most replies, of which refusals tell more than what servers say
    alike; logs and bounces quote those of many servers. What takes EHLO is no server for LMTP (RFC 2033 §4.1).
    """
    named, said = Counter[str](), Counter[str]()
    begins = extended = False
    spoken_to = Each[str | None](lambda: None)
    for one in exchanges:
        if not one.reply or not (_is_greeting(one) or (one.command and _is_hello(one.command))):
            continue
        begins = True
        extended = extended or (one.command or b"L")[:1].upper() != b"L"
        before = None if _is_greeting(one) else spoken_to[one.session]
        spoken_to[one.session] = name = _spoken_to(one, before)
        if name and name != before:
            named[name] += 1
    if named:
        return tuple(named), True
    for one in exchanges:
        if one.reply and (name := one.by or _worded(general(one.reply)[0]) or one.owner):
            refuses = one.reply[0] in "45"
            if extended and name == _LMTP:
                name = _SMTP if refuses else None
            if name:
                said[name] += 2 if refuses else 1
    names = dict[str, str]()
    for name, _ in said.most_common(1 if begins else None):
        names.setdefault(profile(name), name)  # of those that answer alike the more frequent
    return tuple(names.values()), False


def _is_greeting(one: Exchange) -> bool:
    return one.command is None and (one.reply or "").startswith("220")


def _spoken_to(one: Exchange, before: str | None) -> str | None:
    """Whose manner the next commands of a session are answered in: its greeting tells, else its reply to EHLO."""
    reply = one.reply or ""
    if _is_greeting(one) or (reply[:1] == "2" and not before and one.command and _is_hello(one.command)):
        return wording.greeter(int(reply[:3]), reply[3:]) if reply[:3].isdecimal() else None
    return before


@lru_cache(maxsize=4096)
def _worded(reply: str) -> str | None:
    """Whose words a reply has: that alone of what explain() says, which takes much longer."""
    try:
        reading = read(reply)
    except Unreadable:
        return None
    return wording.server(reading.code, reading.words) if reading.text else None


# an address, and a size, so plain that none of its length is answered otherwise than another
_PLAIN = regex(rb"(?<=[<: ])[a-z][a-z0-9]{0,30}@(?:[a-z][a-z0-9]{0,30}\.){1,3}[a-z]{2,10}(?=[> ]|$)")
_SIZE = regex(rb"(?<= SIZE=)[1-9]\d{3,5}(?= |$)")
_LETTER = regex(rb"[a-z0-9]")


@lru_cache(maxsize=1024)
def _predicted(command: bytes, server: str) -> Reply | None:
    try:
        return predict(command, profile(server)).reply
    except UnknownServer:
        return None


def foretold(command: bytes, server: str) -> Reply | None:
    """The reply of the server's prediction, or None where none can be made."""
    general, own = command, dict[str, str]()
    for pattern, letter in ((_SIZE, b"1"), (_PLAIN, b"a")):
        if found := pattern.search(general):
            alike = _LETTER.sub(letter, found[0])
            own[alike.decode()] = found[0].decode()
            general = general[: found.start()] + alike + general[found.end() :]
    reply = _predicted(general, server)
    for alike_text, text in own.items():
        reply = reply and reply._replace(text=reply.text.replace(alike_text, text))
    return reply


@cache
def _others(server: str) -> tuple[str, ...]:
    """The other versions and settings of a server that can be predicted."""
    return tuple(one.id for one in profiles(known(profile(server)).program)[1:])


# also a verb that is misspelt
_ENVELOPE = regex(rb"\s*+(?:MAIL|RCPT|\w{2,8}[ \t]{1,4}(?:FROM|TO)[ \t]{0,4}:)", re.IGNORECASE)


def _verb(one: Exchange) -> str:
    """MAIL, for that alone is answered otherwise than any other, or nothing."""
    return "MAIL" if (one.command or b"").lstrip()[:4].upper() == b"MAIL" else ""


@lru_cache(maxsize=4096)
def _explained(reply: str, language: str, verb: str) -> Explanation | None:
    try:
        return explain(reply, language, verb=verb)
    except Unreadable:
        return None


@lru_cache(maxsize=1024)
def _explanation(reply: str, language: str, verb: str, returned: bool, queued: bool) -> Explanation | None:
    """A log says the same of one address, and of one message, after another: it is explained once."""
    text, owns = general(reply)
    found = _explained(text, language, verb)
    if found and returned:
        found = given_back(found, language)
    elif found and queued:
        found = kept(found, language)
    return found and (found._replace(subject=own(found.subject, owns)) if owns else found)


@lru_cache(maxsize=1024)
def _findings(command: bytes, address: bytes, context: Context) -> tuple[Finding, ...] | None:
    """What is found in a command, or None where that quotes the address."""
    findings = lint(command, context=context).findings
    return None if address.decode() in repr(findings) else findings


def linted(command: bytes, context: Context) -> Report:
    """What lint() finds; commands that differ in the letters of a plain address have the same faults."""
    if is_plain(command):
        return Report(command, command, (), context)
    if (found := _PLAIN.search(command)) is None:
        return lint(command, context=context)
    letters = _LETTER.sub(b"a", found[0])
    findings = _findings(command[: found.start()] + letters + command[found.end() :], letters, context)
    return lint(command, context=context) if findings is None else Report(command, command, findings, context)


def _is_hello(command: bytes) -> bool:
    return command.lstrip()[:4].upper() in HELLO


@lru_cache(maxsize=1024)
def _blamed(command: bytes, explanation: Explanation) -> Blame | None:
    """What of a command that has no fault by itself brought a refusal: the name in EHLO, a SIZE too big."""
    if not explanation.refuses or (explanation.cause not in _SPOKEN_OF and not _is_hello(command)):
        return None
    found = blame(command, explanation)
    return found if found.span else None


class _Known(NamedTuple):
    """What a session has told so far: of its last MAIL, its greeting and offers, and whose its manner is."""

    context: Context
    greeted: Greeted
    server: str | None


class Verdict:
    """The whole session: ``servers`` are whose manners there are, ``first`` is where to begin, ``advice`` what to do.

    ``server`` is set where there is one alone; of several each has the commands behind its own greeting.
    Exchanges are judged as they are gone through, for there may be millions; where to begin is known behind the last.
    """

    def __init__(self, exchanges: Iterable[Exchange], language: str) -> None:
        self._given = exchanges
        self.language = language
        self._beginning: Beginning | None = None
        self.servers, self._named = _servers(exchanges)
        self.server = self.servers[0] if len(self.servers) == 1 else None
        self._names = {profile(name): name for name in reversed(self.servers)}

    @property
    def exchanges(self) -> Iterator[Judged]:
        beginning = Beginning()
        each = Each(lambda: _Known(Context(), Greeted(), self.server))
        for one in self._given:
            context, greeted, server = each[one.session]
            # of servers that name themselves one that does not is none
            if self.server is None or (self._named and _is_greeting(one)) or server is None:
                server = _spoken_to(one, server)
            judged = self._judged(one, context, greeted, server)
            greeted = heard(greeted, one)
            if judged.report and _verb(one) == "MAIL":
                context = Context(smtputf8=b"SMTPUTF8" in (one.command or b"").upper().split())
            each[one.session] = _Known(context, greeted, server)
            beginning.heed(judged)
            yield judged
        self._beginning = beginning

    def _judged(self, one: Exchange, context: Context, greeted: Greeted, server: str | None) -> Judged:
        """What is to be said of an exchange; predicted is what is answered behind EHLO."""
        judged = self._foretold(one, context, greeted, server)
        explanation = judged.explanation
        if explanation and one.owner and not explanation.server:
            explanation = explanation._replace(server=one.owner)
        if explanation and explanation.server:
            explanation = self._consistent(explanation, server)
        if server or explanation is not judged.explanation:
            judged = judged._replace(explanation=explanation, server=server)
        if not one.command or not judged.explanation or not judged.explanation.refuses:
            return judged
        if (found := told(greeted, one.command, judged.report, judged.explanation)) is None:
            return judged
        # predicted is what a server answers that lists everything, within limits of its own
        blamed = judged.blamed and judged.blamed._replace(words=found.words)
        return judged._replace(told=found, agrees=judged.agrees or None, blamed=blamed)

    def _consistent(self, explanation: Explanation, server: str | None) -> Explanation:
        """The explanation with one name for what answers alike: that of the session, or of most of the file."""
        alike = profile(explanation.server or "")
        name = server if server and profile(server) == alike else self._names.get(alike)
        return explanation._replace(server=name) if name and name != explanation.server else explanation

    def _foretold(self, one: Exchange, context: Context, greeted: Greeted, server: str | None) -> Judged:
        """What is to be said of an exchange by itself, with what its server was to answer where that can be predicted.

        A prediction is made of what was said on a line to a server that is known, and of a refusal for syntax or none.
        """
        told = one.given_back, one.queued
        explanation = _explanation(one.reply, self.language, _verb(one), *told) if one.reply else None
        # a log that names a command has no address of it, at times
        if one.command is None or not _ENVELOPE.match(one.command) or (one.rebuilt and b":" not in one.command):
            asked = one.command is not None and _is_hello(one.command) and not one.rebuilt
            blamed = _blamed(one.command, explanation) if asked and one.command and explanation else None
            return Judged(one, explanation, blamed=blamed)
        report = linted(one.command, context)
        if explanation and explanation.cause in _SPOKEN_OF and not report.findings and not one.rebuilt:
            # the limit that a server announced counts, and not that of its stock settings
            by = explanation._replace(server=None) if "SIZE" in greeted.offered else explanation
            return Judged(one, explanation, report, blamed=_blamed(one.command, by))
        # of a refusal for other things than syntax no prediction speaks
        spoken = explanation and (not explanation.refuses or explanation.cause in SYNTAX)
        behind_helo = greeted.plainly and report.command.parameters
        if not explanation or not spoken or not server or one.rebuilt or behind_helo:
            return Judged(one, explanation, report)
        if (reply := foretold(one.command, server)) is None:
            return Judged(one, explanation, report)
        if alike(reply, explanation):
            return Judged(one, explanation, report, agrees=True)
        for other in _others(server):
            if (given := foretold(one.command, other)) and alike(given, explanation):
                return Judged(one, explanation, report, agrees=True, profile=other)
        return Judged(one, explanation, report, agrees=False, foretold=f"{reply.code} {reply.text}")

    def _begun(self) -> Beginning:
        if self._beginning is None:
            deque(self.exchanges, maxlen=0)
        assert self._beginning is not None
        return self._beginning

    @property
    def first(self) -> Judged | None:
        return self._begun().first()

    @property
    def advice(self) -> tuple[str, ...]:
        return self._begun().advice(self.language)


def judge(exchanges: Iterable[Exchange], language: str = "en") -> Verdict:
    """What is to be said of every exchange, and of the whole; ``exchanges`` are gone through more than once."""
    return Verdict(exchanges, language)
