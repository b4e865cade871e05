"""Names that stand for what a server answered: they were given last what reads, or what a command was handed to."""

from __future__ import annotations

import re

from ...regexes import regex
from ..spelling.literals import Scanned

_NAME = regex(r"[$@]?(?P<name>[A-Za-z_]\w{0,40})", re.ASCII)
_GIVEN = rb"(?<![\w.>])%s(?:,[ ]?\w{1,20})?[ \t]*:?=(?![=>~])[ \t]*(?P<given>[^\n;]{1,160})"
_READS = regex(
    rb"(?i)(?:^|[^a-z])(?:[a-z]{1,20}_)?(?:read|recv|receive|answer|repl(?:y|ies)|resp(?:onse)?|f?gets|getline|expect)"
    rb"\w{0,20}[ \t]*\("
    rb"|^<\$?\w+>|[\"'`](?:MAIL FROM|RCPT TO)\b"
)
_WITHIN = 1000


def is_answer(text: str, source: Scanned, at: int) -> bool:
    """Whether a value that is used at some place is such a name alone."""
    named = _NAME.fullmatch(text)
    if named is None:
        return False
    near = source.data[max(0, at - _WITHIN) : at]
    given = [one["given"] for one in re.finditer(_GIVEN % named["name"].encode(), near)]
    return bool(given) and _READS.search(given[-1]) is not None
