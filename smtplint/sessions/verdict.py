"""Judges a session: lints its commands, explains its replies, names the server, and says where to begin."""

from __future__ import annotations

import os
import re
from collections import Counter
from functools import cache, lru_cache

from ..linting import Report, lint
from ..model import Context, Reply
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


# an address so plain that none is answered otherwise than another
_PLAIN = re.compile(rb"<([a-z][a-z0-9]{0,30}@(?:[a-z][a-z0-9]{0,30}\.){1,3}[a-z]{2,10})>")
_ANYONE = "someone@host.example"


@lru_cache(maxsize=4096)
def _predicted(command: bytes, server: str) -> Reply | None:
    try:
        return predict(command, profile(server)).reply
    except UnknownServer:
        return None


def foretold(command: bytes, server: str) -> Reply | None:
    """The reply of the server's prediction, or None where none can be made."""
    if (found := _PLAIN.search(command)) is None:
        return _predicted(command, server)
    reply = _predicted(command.replace(found[1], _ANYONE.encode()), server)
    return reply and reply._replace(text=reply.text.replace(_ANYONE, found[1].decode()))


# also a verb that is misspelt
_ENVELOPE = re.compile(rb"\s*+(?:MAIL|RCPT|\w{2,8}[ \t]{1,4}(?:FROM|TO)[ \t]{0,4}:)", re.IGNORECASE)


# the addresses that replies quote mean nothing for why they were sent; odd ones may
_ADDRESS = re.compile(r"<[a-z][a-z0-9._+-]{0,63}@[a-z][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8}>", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _explained(reply: str, language: str) -> Explanation | None:
    try:
        return explain(reply, language)
    except Unreadable:
        return None


def _explanation(reply: str | None, language: str) -> Explanation | None:
    """A log says the same of one address after another, so what it says is explained once."""
    if not reply:
        return None
    addresses = set(_ADDRESS.findall(reply))
    if len(addresses) != 1:
        return _explained(reply, language)
    address = addresses.pop()
    found = _explained(reply.replace(address, f"<{_ANYONE}>"), language)
    return found and found._replace(subject=found.subject.replace(f"<{_ANYONE}>", address))


@lru_cache(maxsize=4096)
def _linted(command: bytes, context: Context) -> Report:
    return lint(command, context=context)


def judge(exchanges: tuple[Exchange, ...], language: str = "en") -> Verdict:
    """What is to be said of every exchange, and of the whole."""
    explanations = [_explanation(one.reply, language) for one in exchanges]
    server = _server(exchanges, explanations)
    judged = []
    context = Context()
    for one, explanation in zip(exchanges, explanations, strict=True):
        report: Report | None = None
        agrees: bool | None = None
        otherwise: str | None = None
        if one.command is not None and _ENVELOPE.match(one.command):
            report = _linted(one.command, context)
            if one.command.lstrip()[:4].upper() == b"MAIL":
                context = Context(smtputf8=b"SMTPUTF8" in one.command.upper().split())
            # of a refusal for other things than syntax no prediction speaks
            spoken = explanation and (explanation.kind in ("positive", "intermediate") or explanation.cause in SYNTAX)
            if explanation and server and spoken and not one.rebuilt:
                reply = foretold(one.command, server)
                agrees = reply.code == explanation.code if reply else None
                otherwise = f"{reply.code} {reply.text}" if reply and not agrees else None
        judged.append(Judged(one, explanation, report, agrees, otherwise))
    first = _first(judged)
    return Verdict(tuple(judged), server, first, _advice(judged, first, language))


def refused(one: Judged) -> bool:
    """Whether the reply is a refusal."""
    return one.explanation is not None and one.explanation.kind in ("transient", "permanent")


def _first(judged: list[Judged]) -> Judged | None:
    """Where to begin: the first refusal that matters, else the first faulty command that was accepted.

    What passes by itself can wait where a later command was refused for its own fault.
    """
    refusals = [one for one in judged if refused(one)]
    matter = [one for one in refusals if (one.exchange.command or b"?")[:4].upper() not in _OPTIONAL]
    faulty = [one for one in judged if any(found.severity == "error" for found in one.findings)]
    first = next(iter((matter or refusals) + faulty), None)
    if first and first.explanation and first.explanation.kind == "transient":
        return next((one for one in faulty if one.explanation and one.explanation.cause in SYNTAX), first)
    return first


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
