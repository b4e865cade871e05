"""A verdict as text for a terminal, and as plain values for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from ..columns import folded
from ..output.visible import shown, written_out
from ..regexes import regex
from ..replies import advice, records
from ..replies.carets import marked
from ..replies.causes import CAUSES
from ..replies.model import Explanation
from ..replies.names import shown as named
from ..replies.page import Page
from ..translation import translated
from ..typed import NamedTuple
from .beginning import refused
from .model import LOGIN, Exchange, Judged, said
from .verdict import Verdict

# what a server says without having been asked, at the beginning and at the end
_UNASKED = regex(r"22[01]|[45]")
# so often is an exchange written that comes again and again
_OFTEN = 3


class _Under(NamedTuple):
    """What there is to be said under a reply, but for where it stands."""

    explanation: Explanation | None
    agrees: bool | None
    foretold: str | None
    profile: str | None
    returned: bool
    queued: bool
    over: bool
    rebuilt: bool
    recipient: str | None


@lru_cache(maxsize=256)
def _remarks(under: _Under, page: Page) -> list[str]:
    """What is said under a reply, folded."""
    say, explanation = page.say, under.explanation
    lines = [say("The log does not hold this reply as it was sent.")] if under.rebuilt else []
    if under.recipient:
        lines.append(say("This is the reply for {recipient}.", recipient=written_out(under.recipient)))
    if explanation and explanation.kind and refused(explanation):
        lines.append(f"{say(explanation.kind)} · {say(CAUSES[explanation.cause].name)} ({explanation.cause})")
        again = say("The message was given back: it has to be sent anew.") if under.returned else ""
        if under.queued:
            again = say("A queue keeps the message and tries it again by itself.")
        if under.over:
            again = say("It was tried again later, and taken.")
        lines += [again or advice.retry_words(say, explanation), *explanation.notes]
        if explanation.server:
            lines.append(say("This is how {server} words it.", server=named(explanation.server)))
    if under.agrees:
        profile = under.profile
        lines.append(say("As predicted for {server}.", server=profile) if profile else say("As predicted."))
    if under.foretold:
        reply = written_out(under.foretold.replace("\n", " "))
        if under.agrees is None:
            lines.append(say("The prediction goes by a server that lists every extension: {reply}", reply=reply))
        else:
            lines.append(say("The prediction for this server says otherwise: {reply}", reply=reply))
    return [part for line in lines for part in folded(line, page.wide, "        - ", "          ")]


@lru_cache(maxsize=256)
def _replied(reply: str | None, under: _Under, page: Page) -> str:
    """A reply and what is said under it."""
    told = under.explanation and under.explanation._replace(subject="")
    lines: list[str] = []
    reply = (reply or page.say("(no reply)")).replace(LOGIN.decode(), page.say("(login)"))
    for line in reply.split("\n"):
        lines += folded(shown(line.encode("utf-8", "replace")), page.wide, "       S: ", "          ")
    if refused(under.explanation):
        page.strong(lines)
    else:
        page.lines += lines
    page.lines += _remarks(under._replace(explanation=told), page)
    return page.taken()


def _commanded(one: Judged, page: Page) -> str:
    """A command, or that there is none, with its faults."""
    exchange, say = one.exchange, page.say
    if exchange.command is None:
        if exchange.rebuilt:
            unknown = say("(the command is not told)")
        elif _UNASKED.match(exchange.reply or ""):
            unknown = say("(greeting, or unasked)")
        else:
            unknown = say("(the command is not shown)")
        page.lines += folded(unknown, page.wide, f"{exchange.line:5}  C: ", " " * 10)
        return page.taken()
    faults = [found for found in one.findings if found.severity != "note"]
    span = faults[0].span if faults else one.blamed.span if one.blamed else None
    text, marks = marked(said(exchange.command, say), span, page.wide - 10)
    page.lines.append(f"{exchange.line:5}  C: {text}")
    if marks:
        page.lines.append(" " * 10 + marks)
    for found in faults:
        page.lines += _fault(found.code, found.message, page)
    if one.blamed and not faults:
        page.lines += folded(say(one.blamed.words), page.wide, " " * 10, " " * 10)
    return page.taken()


@lru_cache(maxsize=256)
def _fault(code: str, message: str, page: Page) -> list[str]:
    return folded(page.say(message), page.wide, f"          {code} ", " " * 16)


def _exchanged(one: Judged, page: Page) -> str:
    exchange = one.exchange
    kept = exchange.given_back, exchange.queued, exchange.over, exchange.reply_rebuilt, exchange.recipient
    under = _Under(one.explanation, one.agrees, one.foretold, one.profile, *kept)
    return _commanded(one, page) + _replied(exchange.reply, under, page)


def _again(times: int, last: Judged, page: Page) -> str:
    """What there is of an exchange that comes again, by how often and to which line."""
    words = page.say("The same again up to line {line}: {count} in all.", count=times, line=last.exchange.line)
    page.lines += folded(words, page.wide, "       ", "       ")
    return page.taken()


def _all(exchanges: Iterable[Judged], page: Page) -> Iterator[str]:
    """Every exchange; what comes again and again, one behind the other, is counted."""
    times, last = 0, None
    for one in exchanges:
        same = last is not None and one.exchange[1:-1] == last.exchange[1:-1] and one[1:] == last[1:]
        if last and times > _OFTEN and not same:
            yield _again(times, last, page)
        times, last = times + 1 if same else 1, one
        if times <= _OFTEN:
            yield _exchanged(one, page)
    if last and times > _OFTEN:
        yield _again(times, last, page)


def written(verdict: Verdict, page: Page) -> Iterator[str]:
    """The verdict as text, piece by piece: every exchange, then the server, then what to do first."""
    yield from _all(verdict.exchanges, page)
    if verdict.servers:
        page.heading(page.say("Server"))
        servers = page.say(" and ").join(map(named, verdict.servers))
        page.paragraph(page.say("The replies are in the manner of {server}.", server=servers))
    page.heading(page.say("What to do first"))
    page.points(verdict.advice)
    yield page.taken()


def _text(raw: bytes | None) -> str | None:
    return None if raw is None else raw.decode("utf-8", "backslashreplace")


@lru_cache(maxsize=256)
def _explained(explanation: Explanation | None) -> str:
    return records.dumped(records.record(explanation) if explanation else None).replace("\n", "\n  ")


def _told(exchange: Exchange) -> dict[str, bool]:
    """What became of an exchange, and what of it the log does not have as it was, by the names in Exchange."""
    names = ("rebuilt", "reply_rebuilt", "worded", "given_back", "queued", "over", "taken")
    return {name: getattr(exchange, name) for name in names}


def _record(one: Judged, language: str) -> str:
    """An exchange as JSON; the keys are English, whatever the language of the words."""
    exchange, explanation = one.exchange, one.explanation
    before = {"line": exchange.line, "command": _text(exchange.command), "reply": exchange.reply}
    before |= {"recipient": exchange.recipient}
    behind = {
        "findings": [
            {"code": found.code, "rule": found.rule, "severity": found.severity, "span": found.span}
            | {"message": translated(found.message, language)}
            for found in one.findings
        ],
        "fixed": None if one.fixed == exchange.command else _text(one.fixed),
        "as_predicted": one.agrees,
        "profile": one.profile,
        "predicted": one.foretold,
        "blamed": one.blamed and {"span": one.blamed.span, "message": translated(one.blamed.words, language)},
    }
    told = _explained(explanation and explanation._replace(subject=""))
    if explanation:
        told = told.replace('"subject": ""', f'"subject": {records.dumped(explanation.subject)}', 1)
    return (
        records.dumped(before | _told(exchange)).removesuffix("\n}")
        + f',\n  "explanation": {told},'
        + records.dumped(behind).removeprefix("{")
    )


def recorded(verdict: Verdict) -> Iterator[str]:
    """The verdict as JSON, piece by piece.

    server     whose manner the replies are in, where it is one server's; servers are all of them
    exchanges  each with its line, command, reply and recipient, with what Exchange has of these (``_told``), with its
               explanation as explain has it, and with findings, fixed (null where nothing is to be mended) and blamed
               of the command; as_predicted, profile and predicted are what Judged has as agrees, profile and foretold
    first      the line where to begin, null where nothing is to be done
    advice     what to do there
    """
    yield records.dumped({"server": verdict.server, "servers": verdict.servers, "exchanges": []}).removesuffix("]\n}")
    between = "\n    "
    for one in verdict.exchanges:
        yield between + _record(one, verdict.language).replace("\n", "\n    ")
        between = ",\n    "
    first = verdict.first.exchange.line if verdict.first else None
    yield "\n  ],\n" + records.dumped({"first": first, "advice": verdict.advice}).removeprefix("{\n") + "\n"
