"""A linter for the arguments of SMTP's MAIL FROM and RCPT TO.

    >>> from smtplint import lint
    >>> report = lint("MAIL FROM: <ann@example.com>")
    >>> report.ok, report.findings[0].code, report.fixed
    (False, 'SL202', b'MAIL FROM:<ann@example.com>')

Everything here is stable: names, arguments and fields. Everything else may change. Names are imported when they are
first asked for, so that a program that needs one of them does not wait for the others.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .linting import CommandSyntaxError, Report, is_valid, lint, validate
    from .model import Because, Command, Context, Edit, Finding, Fix, Parameter, Part, Path, Prediction, Quirk, Reply
    from .prediction import predict
    from .replies.comparison import compare
    from .replies.explanation import explain
    from .replies.model import Comparison, Explanation, Retry, Row
    from .replies.reading import Unreadable
    from .servers import UnknownServer, servers

__all__ = [
    "Because",
    "Command",
    "CommandSyntaxError",
    "Comparison",
    "Context",
    "Edit",
    "Explanation",
    "Finding",
    "Fix",
    "Parameter",
    "Part",
    "Path",
    "Prediction",
    "Quirk",
    "Reply",
    "Report",
    "Retry",
    "Row",
    "UnknownServer",
    "Unreadable",
    "compare",
    "explain",
    "is_valid",
    "lint",
    "predict",
    "servers",
    "validate",
]

_HOMES = {
    "linting": ("CommandSyntaxError", "Report", "is_valid", "lint", "validate"),
    "prediction": ("predict",),
    "replies.comparison": ("compare",),
    "replies.explanation": ("explain",),
    "replies.model": ("Comparison", "Explanation", "Retry", "Row"),
    "replies.reading": ("Unreadable",),
    "servers": ("UnknownServer", "servers"),
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    home = next((module for module, names in _HOMES.items() if name in names), "model")
    value = getattr(import_module(f".{home}", __name__), name)
    _describe(value)
    globals()[name] = value
    return value


def _describe(value: object) -> None:
    """Have help() say of each field what its class does: "name  text", in a line or more."""
    fields, told = getattr(value, "_fields", ()), ""
    for line in (value.__doc__ or "").split("\n    ")[1:] if fields else ():
        field, _, text = line.partition("  ")
        told = field or told
        if told in fields:
            about = getattr(value, told)
            about.__doc__ = f"{'' if field else about.__doc__} {text.strip()}".strip()


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
