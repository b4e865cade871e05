"""Whether the session may use UTF-8 in a command, and where it may stand."""

from __future__ import annotations

from itertools import pairwise

from ..model import Command, Context, Span

_LONGEST = 16
# So many parameters are looked at; a command has few.
_FIRST = 8


def declared(command: Command, context: Context) -> bool:
    """Whether SMTPUTF8 stands in the command itself, which only MAIL has, or is in force (RFC 6531 §3.4)."""
    if context.smtputf8 or command.verb != "MAIL":
        return context.smtputf8
    return any(parameter.keyword.text.upper() == b"SMTPUTF8" for parameter in command.parameters)


def misdeclared(command: Command) -> bool:
    """Whether the command has need of SMTPUTF8 and something that was meant for it: what is wrong with that is told."""
    path = command.path
    if command.verb != "MAIL" or path is None or command.raw[: path.span[1]].isascii():
        return False
    alone = [one.keyword.text for one in command.parameters[:_FIRST] if one.value is None]
    spoilt = [
        command.raw[slice(*quirk.span)]
        for quirk in command.quirks
        if quirk.name in ("malformed-parameter", "text-after-path") and quirk.span[0] >= path.span[1]
    ]
    return any(map(_is_near, alone + spoilt)) or any(_is_near(b"".join(two), 0.85) for two in pairwise(alone))


def _is_near(word: bytes, how: float = 0.74) -> bool:
    """Whether the word is the keyword but for a slip or two; what begins with an X is one's own."""
    from difflib import get_close_matches

    spelt = word[:_LONGEST].decode("latin-1").upper()
    return spelt[:1] != "X" and (spelt == "UTF8SMTP" or bool(get_close_matches(spelt, ("SMTPUTF8",), 1, how)))


def allowed(command: Command, context: Context, span: Span) -> bool:
    """Whether any character of UTF-8 may stand there: in a local part or a value, with SMTPUTF8 (RFC 6531 §3.3)."""
    if not declared(command, context):
        return False
    path = command.path
    parts = [path.local_part] if path else []
    parts += [parameter.value for parameter in command.parameters]
    return any(part is not None and part.span[0] <= span[0] and span[1] <= part.span[1] for part in parts)
