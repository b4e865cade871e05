"""Bounces that quote no reply and have no code: what their own words say, with the code of any failure (RFC 3464)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..regexes import regex
from ..replies.sense import sense
from .forms import rebuilt
from .model import Exchange

# what a bounce has that no other letter has, or hardly
_SIGNS = (
    *(b"mailer-daemon", b"mail delivery subsystem", b"mail delivery system", b"delivery status notification"),
    *(b"report-type=delivery-status", b"final-recipient:", b"undelivered mail", b"undeliverable", b"delivery failure"),
    *(b"returned mail", b"delivery has failed", b"could not be delivered", b"couldn't be delivered"),
    *(b"was not delivered", b"wasn't delivered", b"unzustellbar", b"failure notice"),
    *(b"this is the mail system at host", b"created automatically by mail delivery software"),
)
_FAILED = regex(
    r"\b(?:not|n't|failed|failure|undeliver\w{1,6}|unable|rejected|refused|returned|delayed|unzustellbar)\b",
    re.IGNORECASE,
)
_DELAYED = regex(
    r"\b(?:delayed|still (?:trying|being)|will (?:be retried|continue|keep trying|try again)|not yet)\b", re.IGNORECASE
)
_HEADER = regex(r"[A-Za-z][A-Za-z0-9-]{0,60}:(?: |$)|[ \t]|--|$")
_ADDRESS = regex(r"<?(?P<recipient>[^\s<>\"'(),;:]{1,128}@[^\s<>\"'(),;:]{1,255}?)[.>]?(?=[\s<>\"'(),;:]|$)")
_SENTENCE = regex(r"(?<=[.!?])\s{1,8}(?=[A-Z0-9])")
# causes that say no more than that there was a bounce, and what a polite one asks for
_VAGUE = ("unspecified", "policy")
# so much of a bounce is its own; behind that stands what was sent
_LINES = 80
_SENTENCE_BOUND = 600


def speaks(raw: bytes) -> bool:
    """Whether this is a bounce, by its first lines."""
    begin = raw[:20_000].lower()
    return any(sign in begin for sign in _SIGNS)


def _paragraphs(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The paragraphs of a letter's text, with the line of each; heads and the bounds of parts end one."""
    begun, words = 0, list[str]()
    for number, line in enumerate(lines, 1):
        if number > _LINES or line.startswith(("Content-Type: message/", "Content-Type: text/rfc822-headers")):
            break
        if _HEADER.match(line) and not (words and line[:1] in " \t" and line.strip()):
            if words:
                yield begun, " ".join(words)
            words = []
            continue
        begun = begun if words else number
        words.append(line.strip())
    if words:
        yield begun, " ".join(words)


def exchanges(lines: Iterable[str]) -> Iterator[Exchange]:
    """The delivery that a bounce tells of: by the sentence that says why, or the first that tells of it."""
    reason: tuple[int, str] | None = None
    failure: tuple[int, str] | None = None
    recipient, delayed = None, False
    for number, paragraph in _paragraphs(lines):
        for sentence in _SENTENCE.split(paragraph):
            if len(sentence) > _SENTENCE_BOUND:
                continue
            failed = _FAILED.search(sentence) is not None
            delayed = delayed or _DELAYED.search(sentence) is not None
            if (found := _ADDRESS.search(sentence)) and recipient is None and (failed or failure):
                recipient = found["recipient"]
            if failed and failure is None:
                failure = number, sentence
            said = sense(sentence)
            if reason is None and said and said.clear and said.cause not in _VAGUE:
                reason = number, sentence
    if failure is None:
        return
    number, words = reason or failure
    yield Exchange(
        number, rebuilt("RCPT", None, recipient), f"{'4' if delayed else '5'}.0.0 {words}", True, worded=True
    )
