"""What the next calls of a chain put behind a text: the end of its line, with what closes its path, or more of it.

Strategy. From the call that a text is handed to the brackets' end is looked for, and behind that the next method. One
that writes too may write the line end; whatever else it writes, the line does not end with the text.
"""

from __future__ import annotations

from ....regexes import regex
from ...sent.meanings import ends_line
from ...sent.usage import starts_command
from ...spelling.retyped import ROUND
from ..around.call_names import doing
from ..around.operands import FORMATTERS, last_name, skip_lines
from ..around.tokens import Tokens, arguments
from ..joined.expressions import Joined, Text, text_from
from ..values.given_values import closes_by_name

_MARKS = frozenset((".", "->", "?"))
# Methods that put more behind what a call before them did, and those that put a line end there when they are given
# nothing.
_FURTHER = regex(
    r"(?i)(?:append|add|push|emit|concat|plus|print)(?:_?(?:all|ln|line|text|str(?:ing)?|bytes?|raw|format|f|chars?))*"
)
_ENDS = regex(r"(?i)\w*(?:ln|line|crlf|eol|endl?|nl)")
# So many calls of a chain are followed.
_CALLS = 4


def chained(text: Joined) -> Joined:
    """A text with the line end that the next call writes; in pieces where that writes something else."""
    found = text.found
    if text.call is None or text.spelt.raw.endswith(b"\n"):
        return text
    close = _closing(found, text.first)
    for _ in range(_CALLS):
        name = _next_call(found, close) if close else 0
        if not name:
            break
        called, parts = last_name(found[name]), arguments(found, name + 1)
        if not parts:
            return text._replace(pieces=True) if _ENDS.fullmatch(called) else text
        if not (called == text.call.last or _FURTHER.fullmatch(called) or doing(called) == "sends"):
            break
        begin = parts[0].first
        if starts_command(found.data[found[begin].start : found[parts[0].behind - 1].end]):
            break
        read = end_from(found, begin)
        if read is None:
            return text._replace(pieces=True)
        text = text.with_more(*read)
        if read[0].raw != b"\r":
            break
        close = found.closing[name + 1]
    return text


def end_from(found: Tokens, begin: int) -> Text | None:
    """The text that begins at a token, if that is a line end or by its name closes a path; None for any other."""
    read = text_from(found, begin)
    raw, holes = read[0].raw, read[0].holes
    named = holes[0].text if len(holes) == len(raw) == 1 else ""
    ends = named and (ends_line(named) is not None or closes_by_name(named, found[begin].start, found.source))
    return read if ends or raw.startswith((b"\n", b"\r")) else None


def _closing(found: Tokens, first: int) -> int:
    """The end of the brackets in which the text that begins at a token is handed to a call; 0 where there is none.

    What only makes octets of a text is none, but where the next call puts more behind those.
    """
    bracket = found.inside[first]
    while bracket > 0 and found[bracket].text == "(":
        name = last_name(found[bracket - 1])
        close = found.closing[bracket]
        if found.opening[close] != bracket:
            return 0
        further = _next_call(found, close) if name in ROUND else 0
        if (name and name not in FORMATTERS and name not in ROUND) or (
            further and _FURTHER.fullmatch(last_name(found[further]))
        ):
            return close
        bracket = found.inside[bracket]
    return 0


def _next_call(found: Tokens, close: int) -> int:
    """The name of the method that is called on what a call gives; 0 where none is."""
    marks = _MARKS | {":"} if ".." in found.language.joins else _MARKS
    begin = at = skip_lines(found, close + 1, 1)
    while at < len(found) and found[at].text in marks:
        at += 1
    at = skip_lines(found, at, 1) if at > begin else at
    called = at > begin and at + 1 < len(found) and found[at].kind == "name" and found[at + 1].text == "("
    return at if called else 0
