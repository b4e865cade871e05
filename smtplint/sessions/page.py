"""A verdict as text for a terminal, and as plain values for JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..columns import folded
from ..output.visible import shown, written_out
from ..replies import records
from ..replies.carets import marked
from ..replies.causes import CAUSES
from ..replies.names import shown as named
from ..replies.page import Page, retry_words
from .model import Judged, Verdict
from .verdict import refused


def _exchange(one: Judged, page: Page) -> None:
    exchange, explanation, say = one.exchange, one.explanation, page.say
    faults = [found for found in one.findings if found.severity != "note"]
    if exchange.command is None:
        unknown = say("(the command is not told)") if exchange.rebuilt else say("(greeting, or unasked)")
        page.lines.append(f"{exchange.line:5}  C: {unknown}")
    else:
        text, marks = marked(exchange.command, faults[0].span if faults else None, page.wide - 10)
        page.lines.append(f"{exchange.line:5}  C: {text}")
        if marks:
            page.lines.append(" " * 10 + marks)
    for found in faults:
        page.lines += folded(say(found.message), page.wide, f"          {found.code} ", " " * 16)
    for line in (exchange.reply or say("(no reply)")).split("\n"):
        reply = folded(shown(line.encode("utf-8", "replace")), page.wide, "       S: ", "          ")
        if refused(one):
            page.strong(reply)
        else:
            page.lines += reply
    lines: list[str] = []
    if explanation and refused(one) and explanation.kind:
        lines.append(f"{say(explanation.kind)} · {say(CAUSES[explanation.cause].name)} ({explanation.cause})")
        lines += [retry_words(page, explanation.retry), *explanation.notes]
        if explanation.server:
            lines.append(say("This is how {server} words it.", server=named(explanation.server)))
    if one.agrees:
        lines.append(say("As predicted."))
    if one.foretold:
        lines.append(say("The prediction for this server says otherwise: {reply}", reply=written_out(one.foretold)))
    for line in lines:
        page.lines += folded(line, page.wide, "        - ", "          ")


def written(verdict: Verdict, page: Page) -> Iterator[str]:
    """The verdict as text, piece by piece: every exchange, then the server, then what to do first."""
    for one in verdict.exchanges:
        _exchange(one, page)
        yield page.taken()
    if verdict.server:
        page.heading(page.say("Server"))
        page.paragraph(page.say("The replies are in the manner of {server}.", server=named(verdict.server)))
    page.heading(page.say("What to do first"))
    page.points(verdict.advice)
    yield page.taken()


def _record(one: Judged) -> dict[str, Any]:
    """An exchange as plain values; the keys are English."""

    def text(raw: bytes | None) -> str | None:
        return None if raw is None else raw.decode("utf-8", "backslashreplace")

    return {
        "line": one.exchange.line,
        "command": text(one.exchange.command),
        "reply": one.exchange.reply,
        "rebuilt": one.exchange.rebuilt,
        "explanation": records.record(one.explanation) if one.explanation else None,
        "findings": [
            {"code": found.code, "rule": found.rule, "severity": found.severity, "span": found.span}
            | {"message": found.message}
            for found in one.findings
        ],
        "fixed": text(one.fixed),
        "as_predicted": one.agrees,
        "predicted": one.foretold,
    }


def recorded(verdict: Verdict) -> Iterator[str]:
    """The verdict as JSON, piece by piece."""
    yield records.dumped({"server": verdict.server, "exchanges": []}).removesuffix("]\n}")
    between = "\n    "
    for one in verdict.exchanges:
        yield between + records.dumped(_record(one)).replace("\n", "\n    ")
        between = ",\n    "
    first = verdict.first.exchange.line if verdict.first else None
    yield "\n  ],\n" + records.dumped({"first": first, "advice": verdict.advice}).removeprefix("{\n") + "\n"
