"""Where to begin with what went wrong in a session, and what to do there."""

from __future__ import annotations

from collections.abc import Iterator

from ..replies.blame import SYNTAX, Blame, blame
from ..replies.causes import CAUSES
from ..replies.model import Explanation
from ..translation import Message, translated
from ..typed import NamedTuple
from ..verbs import HELLO, OTHERS, RARE
from .each import Each
from .following import Following, Lines, verb_of
from .model import Exchange, Judged
from .overcome import OPTIONAL, Overcoming, Refusals

# so many pieces of advice are enough to begin with
_ENOUGH = 3
# more refusals are not weighed against what comes later
_REFUSALS_BOUND = 10_000


def refused(explanation: Explanation | None) -> bool:
    """Whether a reply is a refusal."""
    return explanation is not None and explanation.refuses


def _instead(command: bytes) -> Message:
    return Message("Send instead: {command}", command=command.decode("utf-8", "backslashreplace"))


def _never_sent(one: Exchange) -> Message:
    return Message(
        "The command in line {line} was never sent: openssl s_client takes a line that begins with {letter} for an "
        "order to itself. Start it with -quiet, or write the command in small letters.",
        line=one.line,
        letter=(one.command or b"").lstrip()[:1].decode("latin-1"),
    )


def _is_final(one: Judged) -> bool:
    """Whether nothing tries again what was refused."""
    return one.exchange.given_back or one.explanation is None or one.explanation.kind != "transient"


def _unknown(one: Judged, explanation: Explanation) -> Blame | None:
    """That the server does not know a verb which is spelt as it should be."""
    command = one.exchange.command or b""
    known = b"".join(command.split(None, 1)[:1]).upper() in (*OTHERS, *RARE)
    if explanation.cause != "unknown-command" or not known or one.exchange.rebuilt:
        return None
    found = blame(command, explanation)
    return found if found.span else None


def _is_faulty(one: Judged) -> bool:
    return any(found.severity == "error" for found in one.findings)


def _remedy(first: Judged) -> Iterator[str]:
    """What is to be done about a command that was refused, or is faulty."""
    explanation, exchange = first.explanation, first.exchange
    faults, fixed = [Message(found.message) for found in first.findings if found.severity == "error"], first.fixed
    syntax = explanation is not None and explanation.cause in SYNTAX
    refusal = first.told is None and syntax and refused(explanation)
    if explanation and refusal and first.report and not exchange.rebuilt:
        found = blame(first.report.command.raw, explanation._replace(server=first.server), first.report)
        faults, fixed = [found.words] if found.syntax or faults or found.span is None else [], found.fixed
    if first.told:
        yield from (first.told.words, *(faults[:1] if syntax else ()))
        if first.told.fixed is not None:
            yield _instead(first.told.fixed)
        elif explanation and not first.told.settled:
            yield from explanation.fix.split("\n")[:_ENOUGH]
    elif faults and (syntax or not refused(explanation)):
        yield faults[0]
        if fixed is not None and not exchange.rebuilt:
            yield _instead(fixed)
    elif explanation:
        named = first.blamed if explanation.cause in ("hello", "path-syntax") else _unknown(first, explanation)
        # of what passes by itself the queue takes care
        fix = () if exchange.queued and explanation.actor == "nobody" else explanation.fix.split("\n")
        yield from [named.words] if named else fix[:_ENOUGH]
        if faults:
            yield Message(
                "The reply speaks of something else; but the syntax has a fault too: {fault}", fault=faults[0]
            )


class _Refusal(NamedTuple):
    """A refusal with the lines of those that have brought it about; ``late`` tells that these were got over before."""

    judged: Judged
    roots: Lines
    late: bool = False

    @property
    def line(self) -> int:
        return self.judged.exchange.line

    @property
    def matters(self) -> bool:
        """Whether it is of a command that a message wants."""
        exchange = self.judged.exchange
        verb = (exchange.command or b"?")[:4].upper()
        return verb not in OPTIONAL and not (exchange.rebuilt and verb in HELLO)

    @property
    def is_mended(self) -> bool:
        """Whether the command was refused for its own fault."""
        explanation = self.judged.explanation
        return explanation is not None and explanation.cause in SYNTAX and _is_faulty(self.judged)

    @property
    def has_failed(self) -> bool:
        """Whether it is a delivery that has failed, of a log or a report: what is still tried can wait."""
        return self.judged.exchange.rebuilt and _is_final(self.judged)


class Beginning:
    """Where to begin: the first refusal that matters and was not got over, else the first faulty command that was
    accepted.

    What passes by itself can wait where a later command was refused for its own fault.
    """

    def __init__(self) -> None:
        # what was refused and may be got over, and what was got over, by their lines
        self._refused: dict[int, _Refusal] = {}
        self._past: dict[int, Judged] = {}
        # of what is never got over the first of each kind, and the line of the last
        self._settled: list[_Refusal] = []
        self._last = 0
        self._wanted: tuple[str, ...] = ("line", "matters", "is_mended", "has_failed")
        self._faulty: Judged | None = None
        everywhere = Refusals()
        self._sessions = Each(lambda: (Following(), Overcoming(everywhere)))
        # the first command that was never sent, since it was an order to the program that it was typed into
        self._taken: Judged | None = None
        # the lines of the first command without a reply, where something was to come of it, and with one without a code
        self._unanswered = self._uncoded = 0

    def heed(self, one: Judged) -> None:
        """Take note of the next exchange: whether it was refused, and which refusals before it were got over."""
        exchange, explanation = one.exchange, one.explanation
        if exchange.taken:
            self._taken = self._taken or one
        if self._faulty is None and not refused(explanation) and _is_faulty(one):
            self._faulty = one
        if exchange.reply is None and (exchange.command or b"")[:4].upper() != b"QUIT":
            self._unanswered = self._unanswered or exchange.line
        if exchange.reply and explanation is None and not exchange.reply[:3].isdecimal():
            self._uncoded = self._uncoded or exchange.line
        following, overcoming = self._sessions[exchange.session]
        roots = following.roots(one)
        if explanation is None:
            return
        verb = verb_of(exchange.command) if exchange.command else b""
        if not explanation.refuses:
            if not exchange.rebuilt and (exchange.reply or "").startswith(("2", "354")):
                for line in overcoming.take(exchange.command, verb, exchange.reply or ""):
                    self._get_over(line)
            return
        if exchange.over:
            self._forget(one)
        elif exchange.rebuilt or exchange.line in self._refused or len(self._refused) >= _REFUSALS_BOUND:
            self._settle(_Refusal(one, roots))
        elif overcoming.refuse(one, verb, explanation.cause, roots):
            late = not any(root == exchange.line or root in self._refused for root in roots)
            self._refused[exchange.line] = _Refusal(one, roots, late)
        else:
            self._forget(one)

    def _get_over(self, line: int) -> None:
        if (refusal := self._refused.pop(line, None)) is not None:
            self._forget(refusal.judged)

    def _forget(self, one: Judged) -> None:
        self._past[one.exchange.line] = one
        if len(self._past) > _REFUSALS_BOUND:
            del self._past[next(iter(self._past))]

    def _settle(self, refusal: _Refusal) -> None:
        self._last = refusal.line
        if kinds := {name for name in self._wanted if getattr(refusal, name)}:
            self._wanted = tuple(name for name in self._wanted if name not in kinds)
            self._settled.append(refusal)

    def _left(self) -> list[_Refusal]:
        """The refusals that were not got over, nor were those that have brought them about; by their lines."""
        left = [
            one
            for one in self._refused.values()
            if one.late or any(root == one.line or root in self._refused for root in one.roots)
        ]
        # what Sendmail tells of a recipient stands in the line of the DATA behind it
        return sorted((*left, *self._settled), key=lambda one: (one.line, not one.judged.exchange.rebuilt))

    def _root(self, one: _Refusal) -> Judged:
        """The refusal that has brought one about, if it is one alone."""
        if len(one.roots) != 1 or one.line in one.roots:
            return one.judged
        (root,) = one.roots
        refusal = self._refused.get(root)
        return refusal.judged if refusal else self._past.get(root, one.judged)

    def first(self) -> Judged | None:
        """What to begin with, None where nothing was refused or faulty."""
        left = self._left()
        begins = next((one for one in left if one.matters), None) or next(iter(left), None)
        first = self._root(begins) if begins else self._faulty
        if self._taken and (first is None or first.exchange.line > self._taken.exchange.line):
            return self._taken
        if first and not _is_final(first):
            mended = next((one.judged for one in left if one.is_mended), None)
            failed = next((one.judged for one in left if one.has_failed), None)
            return mended or (failed if first.exchange.rebuilt else None) or first
        return first

    def advice(self, language: str) -> tuple[str, ...]:
        """What to do first, in sentences."""
        first, lines = self.first(), list[str]()
        if first is None:
            lines.append(self._nothing())
        elif first.exchange.taken:
            lines.append(_never_sent(first.exchange))
        else:
            line = first.exchange.line
            lines += (*self._begin(first, language), *_remedy(first))
            later = [one.roots == {line} for one in self._left() if one.line > line]
            if later and all(later) and self._last <= line:
                lines.append(Message("Later refusals follow from this one and go when it does."))
        return tuple(translated(one, language) for one in lines)

    def _nothing(self) -> Message:
        """What is said where there is nothing to begin with."""
        if self._uncoded and not 0 < self._unanswered < self._uncoded:
            return Message(
                "The reply to line {line} has no code, without which no program can tell what it means: read its "
                "words. Replies begin with three digits.",
                line=self._uncoded,
            )
        if self._unanswered:
            return Message(
                "The command in line {line} got no reply: the log ends there, the server hung up, "
                "or the client gave up.",
                line=self._unanswered,
            )
        if self._past:
            return Message("Nothing to do: what was refused was taken later, or kept no message back.")
        return Message("Nothing was refused, and no command is malformed: nothing to do.")

    def _begin(self, first: Judged, language: str) -> Iterator[str]:
        """Which line to begin with, and what it is."""
        explanation, line = first.explanation, first.exchange.line
        if first.exchange.worded:
            yield Message("No reply and no code is quoted here: this goes by the words of the bounce alone.")
        if refused(explanation):
            cause = translated(CAUSES[explanation.cause].name, language) if explanation else ""
            yield Message("Begin with line {line}: {cause}.", line=line, cause=cause)
        elif self._past:
            yield Message("What was refused was taken later; but the command in line {line} breaks the RFC.", line=line)
        else:
            yield Message("Nothing was refused, but the command in line {line} breaks the RFC.", line=line)
        if first.exchange.queued:
            yield Message("Do not send the message again: a queue keeps it and goes on trying by itself.")
