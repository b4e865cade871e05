"""Replies that errors and tickets quote: what is left where a file holds no session, only what went wrong in one.

A library raises its error with the reply inside ("Mail command failed: 501 5.1.7 …", ``(501, b'5.1.7 …')``), and does
not say which bytes it had sent. A number is a reply's code where an enhanced code of its class follows, or where the
words before it speak of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..replies.reading import PHPMAILER
from .model import Exchange

_REPLY = re.compile(
    r"(?<![\w.,-])(?P<open>['\"]?)(?P<code>[45]\d\d)(?:[ -]|\)?: |['\"]?, ?\[?b?(?P<quote>['\"])(?![\w-]{1,40}['\"]:))"
    r"(?=(?P<words>(?=[A-Za-z<#]|[45]\.\d).{1,1000}))"
)
_TALK = re.compile(
    r"SMTP|\b(?:mail|server|host|repl\w{1,4}|respon\w{1,5}|command|said|refused|rejected|failed|returned|error)\b",
    re.IGNORECASE,
)
# PHPMailer's error, which has the codes behind the words
_DETAIL = re.compile(PHPMAILER)
# a provider's event as JSON, and .NET's exception, which has no code
_CODE = re.compile(r"\"code\": ?(?P<code>[45]\d\d)\b")
_WORDS = re.compile(r"\"(?:message|content)\": ?\"(?P<words>[^\"]{1,1000})\"")
_BARE = re.compile(r"server response was: (?P<reply>[45]\.\d{1,3}\.\d{1,3}\b.{0,1000})")
_ENHANCED = re.compile(r"([45])\.\d{1,3}\.\d{1,3}\b")


def _is_reply(found: re.Match[str]) -> bool:
    if enhanced := _ENHANCED.match(found["words"]):
        return enhanced[1] == found["code"][0]
    return _TALK.search(found.string, 0, found.start()) is not None


def exchanges(lines: Iterable[str]) -> Iterator[Exchange]:
    """The reply that each line quotes, if any; the command that drew it is not told."""
    for number, line in enumerate(lines, 1):
        if detail := _DETAIL.search(line, 0, 8000):
            parts = (detail["code"], detail["enhanced"], detail["text"])
            yield Exchange(number, None, " ".join(filter(None, parts)), True)
            continue
        told = [found for found in _REPLY.finditer(line, 0, 1000) if _is_reply(found)]
        if told:
            # of "status=501 reply='501 5.1.7 …'" the one that says more
            best = next((found for found in told if _ENHANCED.match(found["words"])), told[0])
            words, quote = best["words"], best["quote"] or best["open"]
            if not quote and line.count('"', 0, best.start()) % 2:
                quote = '"'
            if quote:
                words = words.partition(quote)[0]
            yield Exchange(number, None, f"{best['code']} {words.rstrip(' #')}", True)
        elif (code := _CODE.search(line, 0, 8000)) and (told_by := _WORDS.search(line, 0, 8000)):
            yield Exchange(number, None, f"{code['code']} {told_by['words']}", True)
        elif bare := _BARE.search(line, 0, 8000):
            yield Exchange(number, None, bare["reply"], True)
