"""Options for a mail client, and heads of commands, that a variable keeps: SWAKS_OPTS, SENDMAIL_ARGS, JAVA_OPTS.

Strategy. The variable's name says whose they are; its value is read as what a shell would run with that client before
it, whether it stands in quotes, as a list in brackets or, in settings, up to the line's end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ...model import Span
from ...regexes import regex
from ...typed import NamedTuple
from ..files.prefilter import on_lines
from ..sent.meanings import inner
from ..spelling.escapes import decoded
from ..spelling.literals import Scanned
from ..spelling.shells import SHELL
from ..spelling.spelt import Hole, Spelt
from .mail_clients import OPTIONS, OWN

_STEMS = (b"_opt", b"_arg", b"_flag", b"_param")
_NAME = regex(
    rb"(?<![\w$])(?P<name>[A-Za-z]\w{0,40}?_(?:opts?|options?|args?|arguments?|flags?|params?|parameters))"
    rb"(?P<quote>[\"'])?(?:[ \t]*[:=]|(?=[ \t]+\"))[ \t]*(?P<list>\()?",
    re.IGNORECASE,
)
_PROGRAM = regex(b"|".join(OWN).replace(b"-", b"_"), re.IGNORECASE)
_PLAIN = regex(rb"[^\s\"'\[{|>#](?:[^ \t\r\n]++|[ \t\r]++(?!(?<=[ \t])#|\n|\Z))*+")
_LIST = regex(rb"(?:[^()\"']|\"(?:[^\"\\]|\\.)*+\"|'[^']*+')*+(?=\))")
# What the options are that are looked for.
_WANTED = regex(rb"(?<![\w-])(?:(?:" + OPTIONS + rb")(?![\w-])|-f\S)")
_LONGEST = 2000
_KEPT = regex(
    rb"(?:^|;)[ \t]*(?:(?:readonly|export|local|declare|typeset)(?:[ \t]+-\w+)*[ \t]+)?(?P<name>[A-Za-z_]\w*)"
    rb"=(?P<quote>[\"'])(?P<head>(?i:MAIL[ ]FROM|RCPT[ ]TO):[ ]?<?|MAIL[ ]FROM|RCPT[ ]TO)(?P=quote)"
    rb"(?=[ \t]*(?:[;#&]|\r?$))",
    re.MULTILINE,
)
_VERBS = (b'="mail from', b"='mail from", b'="rcpt to', b"='rcpt to")
_MOST = 16


class Kept(NamedTuple):
    """A client with its options as a script, and the stretch of the file those stand on."""

    text: Spelt
    span: Span


def kept_options(source: Scanned) -> Iterator[Kept]:
    """The options that variables keep for mail clients."""
    data, reached = source.data, 0
    for match in on_lines(data, _STEMS, _NAME):
        if match.start() < reached:
            continue
        span = _span(source, match)
        if span is None or not _WANTED.search(data, *span):
            continue
        reached = span[1]
        program = _PROGRAM.search(match["name"])
        name = program.group().lower().replace(b"smtp_", b"smtp-") if program else b"java"
        value = decoded(data, *span, source.form_at(span[0])._replace(values="-"))
        yield Kept(Spelt().escaped(name + b" ", span[0], span[0], None).add(value), span)


def _span(source: Scanned, match: re.Match[bytes]) -> Span | None:
    """Where the value stands, without what it is in."""
    data, begin, at = source.data, match.end(), source.at(match.start())
    if at >= 0:
        # The variable and its value in one literal.
        whole = source.forms[at] >= 0 and source.starts[at] == match.start() - 1 and match["quote"] is None
        return (begin, source.ends[at] - 1) if whole and data[begin - 1 : begin] == b"=" else None
    if match["list"]:
        inner = _LIST.match(data, begin, begin + _LONGEST)
        return inner.span() if inner else None
    if (index := source.begins(begin)) >= 0:
        return begin + 1, source.ends[index] - 1
    plain = _PLAIN.match(data, begin, begin + _LONGEST) if source.language is not SHELL else None
    return plain.span() if plain and source.at(begin) < 0 else None


def kept_verbs(data: bytes) -> dict[str, bytes]:
    """The heads by the names of what keeps them; none that is given another value, too."""
    found = {kept["name"]: kept["head"] for kept in islice(on_lines(data, _VERBS, _KEPT), _MOST)}
    return {name.decode(): head for name, head in found.items() if _is_given_once(data, name)}


def _is_given_once(data: bytes, name: bytes) -> bool:
    given = re.compile(rb"(?<![\w$])" + name + rb"\+?=|\b(?:read|for)\b[^\n;|&]*[ ]" + name + rb"\b")
    return sum(1 for _ in islice(given.finditer(data), 2)) == 1


def uses(data: bytes, heads: dict[str, bytes]) -> list[int]:
    """Where texts begin with the value of one of those names, behind the quote."""
    names = "|".join(map(re.escape, heads)).encode()
    return (
        [use.end() for use in re.finditer(rb"\"(?=\$(?:\{(?:%b)\}|(?:%b)\b))" % (names, names), data)] if names else []
    )


def with_heads(spelt: Spelt, heads: dict[str, bytes]) -> Spelt:
    """The text with the head in the place of the value that it begins with, if that is one."""

    def standing(place: int, hole: Hole) -> Spelt | None:
        head = None if place else heads.get(inner(hole.text).lstrip("$").strip("{}"))
        return None if head is None else Spelt().escaped(head, *hole.span, None)

    return spelt.replaced(standing) if heads else spelt
