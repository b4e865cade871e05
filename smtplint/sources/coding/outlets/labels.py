"""What a function of a file's own takes only to say it to a person: the label of a step, whose reply it waits for.

Strategy. The head of the function that a text is handed to is looked for in the file, and what it takes in the text's
place. Where every use of that in the body is on a line that says it to a person, and there is one, nothing of it is
sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from ....model import Span
from ....regexes import regex
from ...files.keywords import ENDING, TELLING
from ...files.lines import indent, line_before, line_start
from ...spelling.literals import Scanned
from ...spelling.shells import FUNCTION_HEAD, SHELL
from ..around.call_sites import Call
from ..around.functions import block_end, functions_named
from ..around.once import for_each
from ..around.places import places

# Calls that say to a person what is behind them on the line, if that is not what another call gives, and those that do
# so where nothing reads them as a shell's are read; and those by which it may be sent for all that.
_NAMED = (
    rb"(?i)(?<![\w-])(?:" + f"{TELLING}|{ENDING}".encode() + rb"|console|stderr|c(?:err|log)|perror|NSLog|diag|note"
    rb"|q(?:Warning|Critical|Debug|Info)|subTest|t\.Run|write-(?:host|error|warning|verbose|debug)"
    rb"|send_(?:user|log|error|tty)|\w*(?:error|exception)%s)(?!\w|-(?!>)|[ \t]*=[ \t]*[\w.>-]+\()[^;\n]*\Z"
)  # fmt: skip
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
# A place among what a function of a shell's is handed, and all of them.
_GIVEN = rb"(?:^|[\s;])(?P<name>\w+)=[\"']?\$\{?%d(?!\d)"
_ALL = regex(rb"\$[@*]|\$\{[@*]|\bshift\b")
# A call without brackets, and what it is handed before a text.
_BARE = regex(rb"(?:^|[;{])[ \t]*(?P<name>[A-Za-z_]\w*)[ \t]+(?P<others>(?:[\w'\":$@.-]+(?:,[ \t]*|[ \t]+))+)$")
# So many uses and so long a body are looked at, so many places of a name, and so much of a line before one.
_USES, _LONGEST, _OFTEN, _BEFORE = 20, 4000, 2000, 200


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
    if source.language is SHELL:
        return _is_label_in_shell(source, name.encode(), place)
    own = next(functions_named(source, name.encode()), None)
    if own is None or place >= len(own.taken) or not own.taken[place]:
        return False
    data, word = source.data, own.taken[place].encode()
    uses = ((at, at + len(word)) for at in places(data, word, own.begin, own.end(data), member=False))
    return _only_says(data, uses, _SAYS)


def _is_label_in_shell(source: Scanned, name: bytes, place: int) -> bool:
    data = source.data
    heads = (FUNCTION_HEAD.match(data, line_start(data, at, _BEFORE)) for at in islice(places(data, name), _OFTEN))
    head = next((head for head in heads if head and head["name"] == name), None)
    if head is None:
        return False
    limit = head.end() + _LONGEST
    end = block_end(data, max(head.end(), data.find(b"\n", head.end(), limit)), limit, indent(data, head.start()))
    given = re.search(_GIVEN % (place + 1), data[head.end() : end])
    at = head.end() + (given.end() if given else 0)
    own = re.compile(rb"\$\{?" + (given["name"] if given else b"%d" % (place + 1)) + rb"(?!\w)")
    uses = (use.span() for use in own.finditer(data, at, end))
    return _ALL.search(data, head.end(), end) is None and _only_says(data, uses, _SAYS_IN_SHELL)


def _only_says(data: bytes, uses: Iterable[Span], says: re.Pattern[bytes]) -> bool:
    """Whether a function only says what it takes, where it uses that."""
    some = list(islice(uses, _USES))
    return 0 < len(some) < _USES and all(_is_said(data, use, says) for use in some)


def _is_said(data: bytes, use: Span, says: re.Pattern[bytes]) -> bool:
    before, end = line_before(data, use[0]).rstrip(b"{").rstrip(b"$@&*"), use[1]
    said = says.search(before)
    if said is None and _ASSERTS.search(before) and _LAST.match(data, end):
        return True
    if said is None:
        return _SAID_BEHIND.match(data, end) is not None
    return _SENDS.search(before, said.start()) is None and _WIRED.match(data, end) is None
