"""Whether the session may use UTF-8 in a command, and where it may stand."""

from __future__ import annotations

from ..model import Command, Context, Span


def declared(command: Command, context: Context) -> bool:
    """Whether SMTPUTF8 stands in the command itself, which only MAIL has, or is in force (RFC 6531 §3.4)."""
    if context.smtputf8 or command.verb != "MAIL":
        return context.smtputf8
    return any(parameter.keyword.text.upper() == b"SMTPUTF8" for parameter in command.parameters)


def allowed(command: Command, context: Context, span: Span) -> bool:
    """Whether any character of UTF-8 may stand there: in a local part or a value, with SMTPUTF8 (RFC 6531 §3.3)."""
    if not declared(command, context):
        return False
    path = command.path
    parts = [path.local_part] if path else []
    parts += [parameter.value for parameter in command.parameters]
    return any(part is not None and part.span[0] <= span[0] and span[1] <= part.span[1] for part in parts)
