"""What a function of a file's own takes only to say it to a person: the label of a step, whose reply it waits for.

Strategy. The head of the function that a text is handed to is looked for in the file, and what it takes in the text's
place. Where every use of that in the body is on a line that says it to a person, and there is one, nothing of it is
sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ...model import Span
from ...regexes import regex
from ..files.lines import indent, line_before
from ..spelling.literals import Scanned
from ..spelling.shells import SHELL
from .call_sites import Call
from .enclosing import block_end, taken
from .once import for_each

# Calls that say to a person what is behind them on the line, if that is not what another call gives, and those that do
# so where nothing reads them as a shell's are read; and those by which it may be sent for all that.
_NAMED = (
    rb"(?i)(?<![\w-])(?:die|croak|confess|abort|bail\w*|exit|fail\w*|log\w*|warn\w*|error\w*|fatal\w*|raise|throw|panic\w*"
    rb"|console|stderr|c(?:err|log)|perror|q(?:Warning|Critical|Debug|Info)|NSLog|diag|note|subTest|t\.Run"
    rb"|write-(?:host|error|warning|verbose|debug)"
    rb"|send_(?:user|log|error|tty)|\w*(?:error|exception)%s)(?!\w|-(?!>)|[ \t]*=[ \t]*[\w.>-]+\()[^;\n]*\Z"
)
_SAYS = regex(
    _NAMED % rb"|assert[ \t][^,\n]*,|(?<![.>:])(?:check|require)\w*\([^\n]*\)[ ]\{[^\n]*\Z"
    rb"|\breason:|(?<![.>:])echo[ \t(]|(?<![.>:])puts[ \t(]+(?=[\"']|\Z)"
    rb"|(?:fmt\.|System\.(?:out|err)\.|(?<![.>:]))e?print(?:ln|f)?!?(?:[ \t]*\([ \t]*f?|[ \t]+)(?=[\"']|\Z)"
)
# What an assertion says when it fails: the last that it is given, behind what it asks, or behind what that is to be.
_ASSERTS = regex(
    rb"(?:(?:\bassert(?:_?(?:true|false))?|(?<![\w.>])ok)!?[ \t]*\("
    rb"|(?:\b(?:assert|require)\w*(?:(?:::|[.!])\w*){0,3}|\bt\.\w{1,20}|(?<![\w.>])(?:is|isnt|like|cmp_ok))"
    rb"[ \t]*[( ][^\n;]{0,200},)[^\n;]{1,200},[ \t]*(?:[fs$]?[\"'][^\"'\n]*)?\Z|\bassert\w*\([ \t]*\Z",
    re.IGNORECASE,
)
_LAST = regex(rb"(?:[^\"'\n]*[\"'])?[ \t]*\)*[ \t]*(?:;|\r?\n|\Z)|,[^,\n]{1,100},[^\n]*\)")
_SAYS_IN_SHELL = regex(_NAMED % b"")
_SAID_BEHIND = regex(rb"[^\n;|]*>[ \t]*(?:&2|/dev/(?:stderr|tty))")
_SENDS = regex(
    rb"(?i)(?:(?<![A-Za-z])(?:send(?!_(?:user|log|error|tty))|put(?!s))|fprint(?!f?\([\w.]*stderr)"
    rb"|(?<!stderr[.:])(?<!error\.)(?<!console\.)(?<!log\.)(?<!logger\.)write(?!-[A-Z]))"
)
# What is written so is no label, or goes elsewhere.
_WIRED = regex(rb"[^\n;]*(?:\\r\\n|\bfile=(?!sys\.stderr))")
_WORD = regex(r"[A-Za-z_]\w*", re.ASCII)
# What makes the head of a function of a name: a word before it, or how it goes on.
_DEFINES = regex(
    rb"\b(?:(?P<func>func)|defp?|fn|fun|(?i:function|sub)|proc)[ \t]+(?:\([^()\n]{0,80}\)[ \t]*)?(?:self\.)?\Z"
)
_TYPED = regex(rb"[ \t]*\([^();\n]{0,300}\)[^;{}()\n=]{0,80}\s{0,20}\{")
_GIVEN_TO = regex(rb"[ \t]*[=:][ \t]*(?:async[ \t]*)?(?:function[ \t]*)?(?=\()")
_TAKEN = regex(
    rb"(?:[ \t]*\([$@%&*;\\_]*\))?\s*\{"
    rb"(?P<shifts>(?:\s*my[ \t]*\(?[ \t]*\$\w{1,40}[ \t]*\)?[ \t]*=[ \t]*shift\b[^;\n]{0,20};){0,8})"
    rb"(?:\s*my[ \t]*\((?P<perl>[^()]{0,300})\)\s*=\s*@_|(?<=;))"
    rb"|[ \t]*\((?P<taken>(?:[^();{}]|\([^()]{0,80}\)){0,400})\)"
    rb"|[ \t]+\{(?P<words>[^\n]{0,200}?)\}[ \t]*(?=\{)"
)
_PART, _LETTER = regex(rb"[\w.]"), regex(rb"\w")
_SHIFTED = regex(rb"\$(\w+)[ \t]*\)?[ \t]*=")
_BEGINS = regex(rb"[ \t]*(?:function[ \t]+)?")
_SHELL = regex(rb"[ \t]*(?:\(\))?[ \t]*\{")
# A place among what a function of a shell's is handed, and all of them.
_GIVEN = rb"(?:^|[\s;])(?P<name>\w+)=[\"']?\$\{?%d(?!\d)"
_ALL = regex(rb"\$[@*]|\$\{[@*]|\bshift\b")
# A call without brackets, and what it is handed before a text.
_BARE = regex(rb"(?:^|[;{])[ \t]*(?P<name>[A-Za-z_]\w*)[ \t]+(?P<others>(?:[\w'\":$@.-]+(?:,[ \t]*|[ \t]+))+)$")
_USES, _LONGEST = 20, 4000
# So many places are looked at for a name.
_MOST = 1000


def is_labelled(source: Scanned, call: Call | None, start: int) -> bool:
    """Whether what is handed to a call, or stands behind one without brackets, is a label in this sense."""
    if call is not None:
        return bool(call.others) and is_label(source, call.last, call.place)
    bare = _BARE.search(line_before(source.data, start))
    return bare is not None and is_label(source, bare["name"].decode(), len(bare["others"].replace(b",", b" ").split()))


def is_label(source: Scanned, name: str, place: int) -> bool:
    """Whether a function of the file takes what stands in a place among its arguments only to say it."""
    return name.isidentifier() and _is_label_at(source, (name, place))


@for_each(False)
def _is_label_at(source: Scanned, argument: tuple[str, int]) -> bool:
    name, place = argument
    asked = _is_label_in_shell if source.language is SHELL else _is_label
    return asked(source.data, name.encode(), place)


def _is_label(data: bytes, name: bytes, place: int) -> bool:
    for start in _places(data, name):
        defines, end = _DEFINES.search(line_before(data, start)), start + len(name)
        given = None if defines else _GIVEN_TO.match(data, end)
        if not (defines or given or _TYPED.match(data, end)):
            continue
        head = _TAKEN.match(data, given.end() if given else end)
        names = _names_taken(head, first=defines is not None and defines["func"] is not None) if head else []
        if head is None or place >= len(names) or not names[place]:
            return False
        own = re.compile(rb"(?<![\w.])[$@&*]?\{?" + names[place].encode() + rb"(?!\w)")
        return _only_says(data, _body(data, start, head.end()), own, _SAYS)
    return False


def _places(data: bytes, name: bytes) -> Iterator[int]:
    """Where a name stands by itself; it is soon found, and what stands round it then looked at."""
    return islice((at for at in _found(data, name) if _alone(data, at, at + len(name))), _MOST)


def _found(data: bytes, name: bytes) -> Iterator[int]:
    at = data.find(name)
    while at >= 0:
        yield at
        at = data.find(name, at + 1)


def _alone(data: bytes, start: int, end: int) -> bool:
    return not (_PART.match(data, start - 1) if start else None) and not _LETTER.match(data, end)


def _names_taken(head: re.Match[bytes], *, first: bool) -> list[str]:
    """The names of what a function takes; ``first``: their types stand behind them, with nothing between."""
    if head["words"] is not None:
        return _WORD.findall(head["words"].decode("latin-1"))
    shifted = [one.decode("latin-1") for one in _SHIFTED.findall(head["shifts"] or b"") if one != b"self"]
    text = (head["taken"] or head["perl"] or b"").decode("latin-1")
    return shifted + taken(text, go=first)


def _is_label_in_shell(data: bytes, name: bytes, place: int) -> bool:
    heads = (
        _SHELL.match(data, at + len(name)) for at in _places(data, name) if _BEGINS.fullmatch(line_before(data, at))
    )
    head = next(filter(None, heads), None)
    if head is None:
        return False
    body = _body(data, head.start(), head.end())
    given = re.search(_GIVEN % (place + 1), data[slice(*body)])
    number = b"%d" % (place + 1)
    at = body[0] + given.end() if given else head.end()
    own = re.compile(rb"\$\{?" + (given["name"] if given else number) + rb"(?!\w)")
    return _ALL.search(data, *body) is None and _only_says(data, (at, body[1]), own, _SAYS_IN_SHELL)


def _body(data: bytes, start: int, at: int) -> Span:
    """The body of a function whose head begins at ``start``, as far as its lines are further in."""
    begin, end = max(at, data.find(b"\n", at, at + _LONGEST)), min(len(data), at + _LONGEST)
    return at, block_end(data, begin, end, indent(data, start))


def _only_says(data: bytes, body: Span, own: re.Pattern[bytes], says: re.Pattern[bytes]) -> bool:
    """Whether a function says what it takes, and does nothing else with it."""
    uses = list(islice(own.finditer(data, *body), _USES))
    return 0 < len(uses) < _USES and all(_is_said(data, use, says) for use in uses)


def _is_said(data: bytes, use: re.Match[bytes], says: re.Pattern[bytes]) -> bool:
    before = line_before(data, use.start())
    said = says.search(before)
    if said is None and _ASSERTS.search(before) and _LAST.match(data, use.end()):
        return True
    if said is None:
        return _SAID_BEHIND.match(data, use.end()) is not None
    return _SENDS.search(before, said.start()) is None and _WIRED.match(data, use.end()) is None
