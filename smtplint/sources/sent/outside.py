"""Whether a value comes from outside the program as it is: from a request, a form, a person, or how it was called."""

from __future__ import annotations

from functools import lru_cache

from ...regexes import regex
from .values import Values

_OUTSIDE = regex(
    r"(?i)\brequest\b|\breq\.(?:body|query|params)|\$_(?:GET|POST|REQUEST|COOKIE)\b|\bparams\[|\binput\(|\bargv\b|"
    r"\bgetParameter\(|FormValue\(|\bARGV\b|\bQueryString\b|\bgets\b|\bos\.Args\b|\benviron\b|\bgetenv\b"
    r"|(?:->|\b)param\([\"']|->query_param\(|\bread_?line\(|\bnextLine\(|\.Query\(\)\.Get\(|\bflag\.Arg\("
    r"|\benv::args\b|\$ENV\{|\bENV\[|<STDIN>|\bRead-Host\b|\bGetEnvironmentVariable\(|\$args\[\d"
)
# What looks at a value, or takes an address out of it.
_CHECKED = regex(r"(?i)(?:valid|check|sanit|clean|escap|pars|quot|filter|replace|strip_crlf|normali[sz]e)\w*!?\(")
# What asks something of a value; and what only asks whether there is one.
_ASKS = regex(r"(?i)\b(?:if|elif|elsif|unless|assert|guard|require|while|match|case)\b|[^?]\?[^?]|=~")
_PRESENT = regex(
    r"(?i)\b(?:if|unless)\b[ (]*(?:not[ ]|![ ]?)?(?:(?:empty|isset)\()?[$@]?\w+[ )]*"
    r"(?:[:{]|$|(?:die|exit|return|throw)\b|={2,3}[ ]?(?:[\"']{2}|nil|null|None)|is[ ]None)"
)
# What the command line gives Java's and C#'s main function.
_ARGUMENT = regex(r"(?<![\w.$])args\[\d\]")


def is_outside(text: str, values: Values) -> bool:
    """Whether an expression is such a value, and nothing in it looks at that first."""
    told = _OUTSIDE.search(text) or (_ARGUMENT.search(text) and values.called)
    return bool(told) and _CHECKED.search(text) is None


@lru_cache(512)
def looks_at(line: str) -> bool:
    """Whether a line that a value stands in asks what is in it, or takes an address out of it."""
    return _CHECKED.search(line) is not None or (_ASKS.search(line) is not None and _PRESENT.search(line) is None)
