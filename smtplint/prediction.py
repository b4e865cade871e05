"""What a real server would answer: its stages, run over a command line.

The first stage that refuses gives the reply; when none does, the server takes the command. Parts that a stage binds
(pieces of the line, by name) are what later stages read. Of several lines only the first is answered here: a server
takes what stands behind a line feed for its next command.
"""

from __future__ import annotations

import re
from functools import cache

from . import grammars
from .model import Because, Context, Prediction, Reply, Span
from .octets import encoded
from .regexes import regex
from .servers import Profile, profile
from .stages import Each, Reading, Rewriting, Stage, Step

_ENHANCED = regex(r"([245]\.\d{1,3}\.\d{1,3})\b")


class _Line:
    """The parts of one line, bound so far, as bytes and as spans."""

    __slots__ = ("parts", "raw", "spans")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.parts: dict[str, bytes] = {"line": raw}
        self.spans: dict[str, Span] = {"line": (0, len(raw))}

    def bind(self, name: str, span: Span) -> None:
        self.spans[name] = span
        self.parts[name] = self.raw[slice(*span)]

    def unbind(self, name: str) -> None:
        self.spans.pop(name, None)
        self.parts.pop(name, None)

    def rewrite(self, name: str, text: bytes) -> None:
        start, end = self.spans[name]
        self.raw = self.raw[:start] + text + self.raw[end:]
        self.parts[name] = text

    def bind_match(self, match: re.Match[bytes], names: tuple[str, ...]) -> None:
        for name in names:
            span = match.span(name)
            if span[0] < 0:
                self.unbind(name)
            else:
                self.bind(name, span)

    def due(self, step: Step) -> bool:
        bound = self.spans
        if step.on not in bound:
            return False
        # A loop, for this is asked of every step of every server: all() with a generator takes three times as long.
        for name in step.when:
            if name[0] == "!":
                if name[1:] in bound:
                    return False
            elif name not in bound:
                return False
        return True


class _Answer(Exception):
    """Carries the reply out of the stages."""

    def __init__(self, template: str, because: Because | None, closes: bool) -> None:
        self.template, self.because, self.closes = template, because, closes


def replied(code: int, text: str) -> Reply:
    """A reply, with the enhanced code that its text begins with (RFC 2034 §4)."""
    enhanced = _ENHANCED.match(text)
    return Reply(code, enhanced[1] if enhanced else None, text)


@cache
def _reply(template: str) -> Reply:
    return replied(int(template[:3]), template[4:])


def _filled(template: str, line: _Line, text_ends: str) -> Reply:
    if "{" not in template:
        return _reply(template)
    filled = template.format_map({k: v.decode("latin-1") for k, v in line.parts.items()})
    for end in text_ends:
        filled = filled.partition(end)[0]
    filled = filled.rstrip("\r")
    return replied(int(filled[:3]), filled[4:])


def _echo(step: Stage, line: _Line) -> None:
    if step.echo:
        line.parts.update(step.echo(line.parts))


def _take(grammar: str, step: Stage, line: _Line) -> None:
    """Run one stage; raises _Answer where it settles the reply."""
    start, end = span = line.spans[step.on]
    match: re.Match[bytes] | None = None
    if step.rule != "":
        match = grammars.whole(grammar, step.name).fullmatch(line.raw, start, end)
        if match is None:
            if step.refuses or step.accepts:
                return
            offset = grammars.stumble(grammar, step.name, line.raw, start, end)
            line.bind("left", (offset, end))
            _echo(step, line)
            raise _Answer(step.reply, Because((offset, min(offset + 1, len(line.raw))), step.words), step.closes)
        line.bind_match(match, step.binds)
    holds = step.where is None or step.where(line.parts)
    if step.accepts:
        if holds:
            raise _Answer(step.reply, None, step.closes)
    elif holds == step.refuses:
        if "fault" in step.binds and "fault" in line.spans:
            span = line.spans["fault"]
        _echo(step, line)
        raise _Answer(step.reply, Because(span, step.words), step.closes)


def _take_each(grammar: str, step: Each, line: _Line) -> None:
    start, end = begin, _ = line.spans[step.on]
    while start < end:
        line.bind("passed", (begin, start))
        match = grammars.whole(grammar, step.name).match(line.raw, start, end)
        if match is None or match.end() == start:
            raise _Answer(step.reply, Because((start, end), step.words), False)
        line.bind_match(match, step.binds)
        for stage in step.stages:
            if line.due(stage):
                _take(grammar, stage, line)
        start = match.end()
    for name in step.binds:
        line.unbind(name)


def _take_to_pieces(step: Reading, line: _Line) -> None:
    offset = line.spans[step.on][0]
    for name, (text, (start, end)) in step.reads(line.parts).items():
        line.parts[name] = text
        line.spans[name] = (offset + start, offset + end)


def _run(known: Profile, line: _Line) -> _Answer:
    grammar = f"servers/{known.program}"
    try:
        for step in known.steps:
            if not line.due(step):
                continue
            if isinstance(step, Each):
                _take_each(grammar, step, line)
            elif isinstance(step, Reading):
                _take_to_pieces(step, line)
            elif isinstance(step, Rewriting):
                line.rewrite(step.on, step.rewrites(line.parts))
            else:
                _take(grammar, step, line)
    except _Answer as answer:
        return answer
    return _Answer(known.accepts.get("RCPT" if "rcpt" in line.spans else "MAIL", ""), None, False)


def in_session(command: bytes, context: Context) -> tuple[Prediction, ...]:
    """What each server of the context would answer; unknown where that hangs on SMTPUTF8 that another command declares.

    The profiles know of RCPT after a plain MAIL alone.
    """
    if context.smtputf8 and not command.isascii() and b"SMTPUTF8" not in command.upper().split():
        return tuple(Prediction(profile(name).id, None, "unknown", None, False) for name in context.servers)
    return tuple(predict(command, name) for name in context.servers)


def predict(command: bytes | str, server: str = "postfix") -> Prediction:
    """What ``server`` would answer to ``command`` (RFC 5321 MAIL or RCPT; str is encoded as UTF-8).

    The session is after EHLO, and for RCPT after a plain MAIL. A reply about policy (relaying, unknown users) is not
    predicted: where the syntax is taken, the reply is the 250. ``because.span`` is in bytes of ``command``.
    Raises UnknownServer for a name that ``servers()`` does not list, and TypeError for a command that is neither text
    nor octets, or a name that is no text.
    """
    if not isinstance(server, str):
        raise TypeError(f"a server's name is str, not {type(server).__name__}")
    known = profile(server)
    raw = command if isinstance(command, bytes) else encoded(command)
    first, line_feed, more = raw.removesuffix(b"\r\n").partition(known.server.line_end)
    line = _Line(first.removesuffix(b"\r") if line_feed else first)
    if line_feed:
        line.parts["more"], line.spans["more"] = more, (len(first), len(first) + 1)
    answer = _run(known, line)
    if not answer.template:
        basis = known.basis if answer.closes else "unknown"
        return Prediction(known.id, None, basis, answer.because if answer.closes else None, answer.closes)
    return Prediction(
        known.id, _filled(answer.template, line, known.server.text_ends), known.basis, answer.because, answer.closes
    )
