"""What to send in the place of a command that was refused."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..linting import Report, lint
from ..model import Parameter, Prediction, Span
from ..prediction import predict
from ..servers import UnknownServer
from .model import Explanation
from .names import profile


def predicted(command: bytes, server: str | None) -> Prediction | None:
    """What the server of that name would answer; None where that is not known."""
    if server is None:
        return None
    try:
        prediction = predict(command, profile(server))
    except UnknownServer:
        return None
    return prediction if prediction.reply else None


def meet(one: Span, other: Span) -> bool:
    """Whether two spans have a byte in common; an empty one, where something is missing, meets what it touches."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]


def instead(report: Report, explanation: Explanation) -> bytes | None:
    """The command mended by its fixes, without the parameters that the reply names and those that the server refuses.

    None where it would be the same command, breaks the RFC, or is refused by the server as far as that is known.
    """
    given = report.command
    command = report.fixed
    unwanted = {given.raw[slice(*one.span)] for one in named(report, explanation)}
    while command is not None:
        mended = lint(command)
        answer = predicted(command, explanation.server)
        refused = answer is not None and answer.reply is not None and answer.reply.code >= 400
        span = answer.because.span if answer and answer.because and refused else None
        parameters = [
            one
            for one in mended.command.parameters
            if mended.command.raw[slice(*one.span)] in unwanted or (span and meet(one.span, span))
        ]
        if not parameters:
            return command if mended.ok and not refused and mended.command.raw != given.raw else None
        command = _without(command, parameters)
    return None


def named(report: Report, explanation: Explanation) -> list[Parameter]:
    """The parameters that the reply speaks of, where it refuses one."""
    if explanation.cause not in ("parameter-syntax", "smtputf8"):
        return []
    return [one for one in report.command.parameters if _names(explanation.subject, one)]


def _names(text: str, parameter: Parameter) -> bool:
    keyword = re.escape(parameter.keyword.text.decode("utf-8", "replace"))
    return re.search(rf"(?<![\w-]){keyword}(?![\w-])", text, re.IGNORECASE) is not None


def _without(command: bytes, parameters: Iterable[Parameter]) -> bytes:
    """The command without those parameters and the space before each."""
    for one in sorted(parameters, key=lambda one: one.span, reverse=True):
        start, end = one.span
        command = command[:start].rstrip(b" \t") + command[end:]
    return command
