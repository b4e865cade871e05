"""What is fed to a program that sends it as it is: by the call that runs one, or by what the program is kept in.

Strategy. The places where a file runs such a program are few; a text is fed to one where the call that it is handed to
says so and has the program among its arguments, or before it, or under the name that it is called on.
"""

from __future__ import annotations

import re

from ...regexes import regex
from ..files.lines import line_before
from ..files.prefilter import on_lines
from ..spelling.literals import Scanned
from .call_sites import Call

_PROGRAM = regex(
    rb"[\"'](?:[\w./-]{0,80}/)?(?:nc|ncat|netcat|socat|openssl(?:[ \t]+|[\"'],[ \t]*[\"'])s_client)(?=[\"' \t])"
    rb"[^\n]{0,300}"
)
_NAMES = (b"nc", b"netcat", b"socat", b"s_client")
_CONVERTS = regex(rb"[\"' \t]-\w{0,4}[Cc]\b|-crlf|crnl")
# The argument under which a text is fed, right before that.
_INPUT = regex(rb"\b(?:input|stdin_data)[ \t]*[:=][ \t]*\(?\Z")
_FEEDING = frozenset(("communicate", "capture2", "capture2e", "capture3"))
# So far before a program its name may stand.
_BEFORE = 120


def is_piped(source: Scanned, call: Call | None, start: int, at: int) -> bool:
    """Whether a text from ``start`` on, which comes to a call at ``at``, is fed to a program that sends it as it is."""
    data, before = source.data, line_before(source.data, start)
    if _INPUT.search(before):
        given = b" ".join((before, *(other.encode() for other in (call.others if call else ()))))
        return any(_sends(match.group()) for match in _PROGRAM.finditer(given))
    if call is None or not (call.receiver.endswith(".stdin") or call.last in _FEEDING):
        return False
    head = call.receiver.partition(".")[0].lstrip("$@")
    kept = re.compile(rb"(?<![\w.])[$@]?" + re.escape(head.encode()) + rb"[ \t]*:?=(?!=)") if head else None
    for match in on_lines(data, _NAMES, _PROGRAM):
        near = data[max(0, match.start() - _BEFORE) : match.start()]
        named = kept.search(near) if kept else match.start() < at and b"\n" not in data[match.start() : start].strip()
        opened = head and re.search(rb"\bas[ \t]+" + re.escape(head.encode()) + rb"\b", match.group())
        if (named or opened) and _sends(match.group()):
            return True
    return False


def _sends(run: bytes) -> bool:
    return _CONVERTS.search(run) is None
