"""Whether the session may use UTF-8 in a command's addresses."""

from __future__ import annotations

from ...model import Command, Context


def declared(command: Command, context: Context) -> bool:
    """Whether SMTPUTF8 stands in the command itself, which only MAIL has, or is in force (RFC 6531 §3.4)."""
    if command.verb == "MAIL":
        return any(parameter.keyword.text.upper() == b"SMTPUTF8" for parameter in command.parameters)
    return context.smtputf8
