"""Sentences that begin with the words of a command: told apart before anything is asked of what stands round them."""

from __future__ import annotations

from ...regexes import regex

# Words behind those, up to the end of the text or its line. Nothing in it is of an address; with a colon it is no
# command where the verb is in lower case.
_SENTENCE = regex(
    rb"(?:(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO)|(?:mail[ \t]+from|rcpt[ \t]+to):)(?:[ \t]+[a-z]+){2}"
    rb"[A-Za-z0-9 \t.,;!?()/-]*+(?:[\"'`]{1,3}|\n)"
)


def begins_sentence(data: bytes, at: int, end: int) -> bool:
    """Whether one begins with the verb there, and is all of its line up to where the literal ends that it is in."""
    found = _SENTENCE.match(data, at)
    return found is not None and (found.end() == end or data[found.end() - 1] == 0x0A)


def without_sentences(text: bytes) -> bytes:
    """A text with the quote that ends it, less the sentences that begin with a verb in it."""
    return _SENTENCE.sub(b"", text)
