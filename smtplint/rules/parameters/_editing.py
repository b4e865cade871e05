"""Edits that rules about parameters share."""

from __future__ import annotations

from ...model import Command, Edit, Fix, Parameter, Span
from ...regexes import regex
from .. import unsafe
from ..registry import Registered, stumble

# What stands behind a blank, as far as the next.
_REST = regex(rb"[ \t]+([^ \t]{1,64})(?=[ \t]|\Z)")


def removal(command: Command, span: Span) -> Edit:
    """Takes a parameter out, with the space before it."""
    start = span[0] - (command.raw[span[0] - 1 : span[0]] in (b" ", b"\t"))
    return Edit(start, span[1], b"")


def parted(command: Command, parameter: Parameter, rule: str) -> Span | None:
    """The white space behind a value that stops short, if that goes on behind it as the rule wants."""
    value = parameter.value
    rest = _REST.match(command.raw, parameter.span[1]) if value else None
    if value is None or rest is None or stumble(rule, value.text) != len(value.text):
        return None
    return (rest.start(), rest.start(1)) if stumble(rule, value.text + rest[1]) is None else None


def left_out(command: Command, known: Registered | None, span: Span) -> Fix | None:
    """Leaves a parameter out that says nothing, where a command without it has a plain meaning."""
    if known is not None and known.absent is None:
        return None
    words = "" if known is None else f"; then {known.absent}"
    return unsafe(f"Remove the parameter{words}", removal(command, span))
