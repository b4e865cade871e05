"""Where to begin with what went wrong in a session, and what to do there."""

from __future__ import annotations

from ..replies.blame import SYNTAX, blame
from ..replies.causes import CAUSES
from ..replies.model import Explanation
from ..translation import Message, translated
from .each import Each
from .following import Following
from .model import Exchange, Judged

# so many pieces of advice are enough to begin with
_ENOUGH = 3
# a refusal of these settles nothing: the session goes on without them
_OPTIONAL = (b"VRFY", b"EXPN", b"HELP", b"NOOP", b"RSET", b"EHLO", b"XCLI", b"XFOR", b"QUIT")


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


class Beginning:
    """Where to begin: the first refusal that matters, else the first faulty command that was accepted.

    What passes by itself can wait where a later command was refused for its own fault.
    """

    def __init__(self) -> None:
        self._matters: Judged | None = None
        self._refused: Judged | None = None
        self._faulty: Judged | None = None
        self._mended: Judged | None = None
        # the first delivery that has failed, of a log or a report: what is still tried can wait
        self._failed: Judged | None = None
        self._following = Each(Following)
        # for each refusal that may be where to begin, how many later ones it has brought about, and how many others
        self._later: dict[int, tuple[int, int]] = {}
        # the first command that was never sent, since it was an order to the program that it was typed into
        self._taken: Judged | None = None
        # the line of the first command without a reply, where something was to come of it
        self._unanswered = 0

    def heed(self, one: Judged) -> None:
        if one.exchange.taken:
            self._taken = self._taken or one
        faulty = any(found.severity == "error" for found in one.findings)
        if faulty:
            self._faulty = self._faulty or one
        if one.exchange.reply is None and (one.exchange.command or b"")[:4].upper() != b"QUIT":
            self._unanswered = self._unanswered or one.exchange.line
        roots = self._following[one.exchange.session].roots(one)
        if one.explanation is None or not refused(one.explanation):
            return
        for line, (brought, others) in self._later.items():
            follows = roots == {line}
            self._later[line] = brought + follows, others + (not follows)
        self._refused = self._refused or one
        if (one.exchange.command or b"?")[:4].upper() not in _OPTIONAL:
            # what an optional command's refusal has brought about begins with that
            follows = roots == {self._refused.exchange.line}
            self._matters = self._matters or (self._refused if follows else one)
        if faulty and one.explanation.cause in SYNTAX:
            self._mended = self._mended or one
        if one.exchange.rebuilt and _is_final(one):
            self._failed = self._failed or one
        for may in (self._refused, self._matters, self._mended, self._failed):
            if may:
                self._later.setdefault(may.exchange.line, (0, 0))

    def first(self) -> Judged | None:
        first = self._matters or self._refused or self._faulty
        if self._taken and (first is None or first.exchange.line > self._taken.exchange.line):
            return self._taken
        if first and not _is_final(first):
            failed = self._failed if first.exchange.rebuilt else None
            return self._mended or failed or first
        return first

    def advice(self, language: str) -> tuple[str, ...]:
        """What to do first, in sentences."""
        first = self.first()
        if first is None:
            if self._unanswered:
                return (
                    translated(
                        "The command in line {line} got no reply: the log ends there, the server hung up, "
                        "or the client gave up.",
                        language,
                        line=self._unanswered,
                    ),
                )
            return (translated("Nothing was refused, and no command is malformed: nothing to do.", language),)
        if first.exchange.taken:
            return (translated(_never_sent(first.exchange), language),)
        lines: list[str] = []
        explanation, line = first.explanation, first.exchange.line
        faults, fixed = [Message(found.message) for found in first.findings if found.severity == "error"], first.fixed
        syntax = explanation is not None and explanation.cause in SYNTAX
        refusal = first.told is None and syntax and refused(explanation)
        if explanation and refusal and first.report and not first.exchange.rebuilt:
            found = blame(first.report.command.raw, explanation._replace(server=first.server), first.report)
            faults, fixed = [found.words] if found.syntax or faults else [], found.fixed
        if first.exchange.worded:
            lines.append(Message("No reply and no code is quoted here: this goes by the words of the bounce alone."))
        if not refused(explanation):
            lines.append(Message("Nothing was refused, but the command in line {line} breaks the RFC.", line=line))
        else:
            cause = translated(CAUSES[explanation.cause].name, language) if explanation else ""
            lines.append(Message("Begin with line {line}: {cause}.", line=line, cause=cause))
        if first.exchange.queued:
            lines.append(Message("Do not send the message again: a queue keeps it and goes on trying by itself."))
        if first.told:
            lines += [first.told.words, *(faults[:1] if syntax else ())]
            if first.told.fixed is not None:
                lines.append(_instead(first.told.fixed))
            elif explanation and not first.told.settled:
                lines += explanation.fix.split("\n")[:_ENOUGH]
        elif faults and (syntax or not refused(explanation)):
            lines.append(faults[0])
            if fixed is not None and not first.exchange.rebuilt:
                lines.append(_instead(fixed))
        elif explanation:
            named = first.blamed if explanation.cause in ("hello", "path-syntax") else None
            # of what passes by itself the queue takes care
            fix = () if first.exchange.queued and explanation.actor == "nobody" else explanation.fix.split("\n")
            lines += [named.words] if named else fix[:_ENOUGH]
            if faults:
                lines.append(
                    Message(
                        "The reply speaks of something else; but the syntax has a fault too: {fault}", fault=faults[0]
                    )
                )
        brought, others = self._later.get(line, (0, 0))
        if brought and not others:
            lines.append(Message("Later refusals follow from this one and go when it does."))
        return tuple(translated(line, language) for line in lines)
