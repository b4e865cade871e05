"""A verdict as text for a terminal, and as plain values for JSON."""

from __future__ import annotations

from typing import Any

from ..columns import folded
from ..replies.carets import marked, shown
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
        page.lines += folded(shown(line.encode("utf-8", "replace")), page.wide, "       S: ", "          ")
    lines: list[str] = []
    if explanation and refused(one) and explanation.kind:
        lines.append(f"{say(explanation.kind)} · {say(CAUSES[explanation.cause].name)} ({explanation.cause})")
        lines += [retry_words(page, explanation.retry), *explanation.notes]
        if explanation.server:
            lines.append(say("This is how {server} words it.", server=named(explanation.server)))
    if one.agrees:
        lines.append(say("As predicted."))
    if one.foretold:
        lines.append(say("The prediction for this server says otherwise: {reply}", reply=one.foretold))
    for line in lines:
        page.lines += folded(line, page.wide, "        - ", "          ")


def written(verdict: Verdict, page: Page) -> None:
    """Write the verdict on ``page``: every exchange, then the server, then what to do first."""
    for one in verdict.exchanges:
        _exchange(one, page)
    if verdict.server:
        page.heading(page.say("Server"))
        page.paragraph(page.say("The replies are in the manner of {server}.", server=named(verdict.server)))
    page.heading(page.say("What to do first"))
    page.points(verdict.advice)


def record(verdict: Verdict) -> dict[str, Any]:
    """The verdict as plain values; the keys are English."""
    from ..replies.records import record as explained

    def text(raw: bytes | None) -> str | None:
        return None if raw is None else raw.decode("utf-8", "backslashreplace")

    return {
        "server": verdict.server,
        "exchanges": [
            {
                "line": one.exchange.line,
                "command": text(one.exchange.command),
                "reply": one.exchange.reply,
                "rebuilt": one.exchange.rebuilt,
                "explanation": explained(one.explanation) if one.explanation else None,
                "findings": [
                    {"code": found.code, "rule": found.rule, "severity": found.severity, "span": found.span}
                    | {"message": found.message}
                    for found in one.findings
                ],
                "fixed": text(one.fixed),
                "as_predicted": one.agrees,
                "predicted": one.foretold,
            }
            for one in verdict.exchanges
        ],
        "first": verdict.first.exchange.line if verdict.first else None,
        "advice": list(verdict.advice),
    }
