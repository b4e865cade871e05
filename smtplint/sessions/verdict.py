"""Judges a session: lints its commands, explains its replies, names the server, and says where to begin."""

from __future__ import annotations

import os
import re
from collections import Counter
from functools import cache, lru_cache

from ..linting import lint
from ..model import Context, Finding, Reply
from ..prediction import predict
from ..replies.blame import SYNTAX
from ..replies.explanation import explain
from ..replies.model import Explanation
from ..replies.names import profile
from ..replies.reading import Unreadable
from ..servers import UnknownServer
from ..translation import Message, translated
from .model import Exchange, Judged, Verdict

# a refusal of these settles nothing: the session goes on without them
_OPTIONAL = (b"VRFY", b"EXPN", b"HELP", b"NOOP", b"RSET", b"EHLO", b"XCLI", b"XFOR", b"QUIT")


@cache
def _banners() -> tuple[tuple[str, list[str]], ...]:
    with open(os.path.join(os.path.dirname(__file__), "banners.tsv"), encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    return tuple((server, fragments.split(" & ")) for server, fragments in rows)


def _greeted(reply: str) -> str | None:
    text = reply.lower()
    return next((server for server, parts in _banners() if all(part in text for part in parts)), None)


def _server(exchanges: tuple[Exchange, ...], explanations: list[Explanation | None]) -> str | None:
    """Whose manner it is: the greeting's own word, else that of most replies."""
    for one in exchanges:
        if one.command is None and one.reply and one.reply.startswith("220") and (named := _greeted(one.reply)):
            return named
    names = Counter(one.server for one in explanations if one and one.server)
    return names.most_common(1)[0][0] if names else None


def _foretold(command: bytes, server: str | None, explanation: Explanation) -> Reply | None:
    """The reply of the server's prediction.

    None where none can be made, and for a refusal of other things than syntax, of which a prediction does not speak.
    """
    if server is None or (explanation.kind not in ("positive", "intermediate") and explanation.cause not in SYNTAX):
        return None
    try:
        return predict(command, profile(server)).reply
    except UnknownServer:
        return None


# also a verb that is misspelt
_ENVELOPE = re.compile(rb"\s*+(?:MAIL|RCPT|\w{2,8}[ \t]{1,4}(?:FROM|TO)[ \t]{0,4}:)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _explained(reply: str | None, language: str) -> Explanation | None:
    """A log says the same over and over, so what it says is explained once."""
    try:
        return explain(reply, language) if reply else None
    except Unreadable:
        return None


def judge(exchanges: tuple[Exchange, ...], language: str = "en") -> Verdict:
    """What is to be said of every exchange, and of the whole."""
    explanations = [_explained(one.reply, language) for one in exchanges]
    server = _server(exchanges, explanations)
    judged = []
    context = Context()
    for one, explanation in zip(exchanges, explanations, strict=True):
        findings: tuple[Finding, ...] = ()
        fixed: bytes | None = None
        agrees: bool | None = None
        foretold: str | None = None
        if one.command is not None and _ENVELOPE.match(one.command):
            report = lint(one.command, context=context)
            findings, fixed = report.findings, report.fixed
            if one.command.lstrip()[:4].upper() == b"MAIL":
                context = Context(smtputf8=b"SMTPUTF8" in one.command.upper().split())
            if explanation and not one.rebuilt:
                reply = _foretold(one.command, server, explanation)
                agrees = reply.code == explanation.code if reply else None
                foretold = f"{reply.code} {reply.text}" if reply and not agrees else None
        judged.append(Judged(one, explanation, findings, fixed, agrees, foretold))
    first = _first(judged)
    return Verdict(tuple(judged), server, first, _advice(judged, first, language))


def refused(one: Judged) -> bool:
    """Whether the reply is a refusal."""
    return one.explanation is not None and one.explanation.kind in ("transient", "permanent")


def _first(judged: list[Judged]) -> Judged | None:
    """Where to begin: the first refusal that matters, else the first faulty command that was accepted."""
    refusals = [one for one in judged if refused(one)]
    matter = [one for one in refusals if (one.exchange.command or b"?")[:4].upper() not in _OPTIONAL]
    faulty = [one for one in judged if any(found.severity == "error" for found in one.findings)]
    return next(iter((matter or refusals) + faulty), None)


def _advice(judged: list[Judged], first: Judged | None, language: str) -> tuple[str, ...]:
    """What to do first, in sentences."""
    if first is None:
        return (translated("Nothing was refused, and no command is malformed: nothing to do.", language),)
    lines: list[str] = []
    explanation, line = first.explanation, first.exchange.line
    faults = [found for found in first.findings if found.severity == "error"]
    syntax = explanation is not None and explanation.cause in SYNTAX
    if not refused(first):
        lines.append(Message("Nothing was refused, but the command in line {line} breaks the RFC.", line=line))
    else:
        lines.append(Message("Begin with line {line}.", line=line))
    if faults and (syntax or not refused(first)):
        lines.append(faults[0].message)
        if first.fixed is not None and not first.exchange.rebuilt:
            lines.append(Message("Send instead: {command}", command=first.fixed.decode("utf-8", "backslashreplace")))
    elif explanation:
        lines += explanation.fix.split("\n")
    later = [one for one in judged if refused(one) and one is not first and one.exchange.line > line]
    if any(one.explanation and one.explanation.cause in ("bad-sequence", "too-many-errors") for one in later):
        lines.append(Message("Later refusals follow from this one and go when it does."))
    return tuple(translated(line, language) for line in lines)
