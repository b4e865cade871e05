"""Calls that stand behind a plain value in a text, where no language makes them: ``"RCPT TO:<$user->getEmail()>"``.

A name behind a dollar sign, with no braces round it, ends before a call; Perl's ends before a method, PHP's behind one
property, and that of Kotlin, Scala and Dart before the first dot. What stands behind that is sent as it is written.
"""

from __future__ import annotations

from ...model import Span
from ...regexes import regex
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned
from ..spelling.spelt import Spelt

_NAME = regex(rb"\$[A-Za-z_][\w>.:?$-]*")
_METHOD = regex(rb"\$[A-Za-z_]\w*->[A-Za-z_]\w*")
# What is called or taken behind a name, or behind members of it.
_MEMBER = rb"(?:\.|\?\.|->)[A-Za-z_]\w*"
_CALLED = rb"\([^()<>@\0]{0,60}\)"
_BEHIND = regex(
    rb"(?:" + _MEMBER + rb"){0,4}(?:" + _MEMBER + _CALLED + rb"|\?\.[A-Za-z_]\w*|\[\w{1,40}\])"
    rb"(?:" + _MEMBER + rb"|" + _CALLED + rb"|\[\w{1,40}\]){0,8}(?=[>@])"
)
_ARGUMENTS = regex(_CALLED + rb"(?:" + _MEMBER + rb"|" + _CALLED + rb"){0,8}(?=[>@])")


def with_uncalled(source: Scanned, spelt: Spelt) -> Spelt:
    """The text, in which what is written to be called is one value, of which it is said that nothing fills it."""
    others, raw = list[tuple[Span, Spelt]](), bytes(spelt.raw)
    for at, hole in sorted(spelt.holes.items()):
        written = source.data[slice(*hole.span)]
        if not (hole.inline and raw[at - 1 : at] in (b"<", b"@") and _NAME.fullmatch(written)):
            continue
        member = b"->" in written or b"." in written
        behind = (_ARGUMENTS.match(raw, at + 1) if member else None) or _BEHIND.match(raw, at + 1)
        perl = source.language is LANGUAGES["pl"] and _METHOD.fullmatch(written) is not None
        if behind or (perl and raw[at + 1 : at + 2] in (b">", b"@")):
            stop = behind.end() if behind else at + 1
            start, end = hole.span[0], spelt.ends[stop - 1]
            out = Spelt()
            out.hole(source.data[start:end].decode("utf-8", "replace"), start, end, spelt.escapes[at])
            out.holes[0] = out.holes[0]._replace(unfilled=True)
            others.append(((at, stop), out))
    return spelt.with_others(others)
