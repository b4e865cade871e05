"""Heads of messages that code spells, which the envelope is taken from: whole, or line by line for a mailer.

Strategy. A text that begins as a field does is read as the head of a message: where it has enough of a message's fields
to be one by itself, or is nothing but fields in a file that hands such to a mailer, as PHP's ``mail`` and ``sendmail
-t`` are.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ....model import Occurrence
from ....regexes import regex
from ...files.lines import Block
from ...files.prefilter import hits
from ...sent.header_block import envelopes, head, is_message, usual
from ...spelling.forms import Language
from ...spelling.languages import LANGUAGES
from ...spelling.literals import Scanned
from ...spelling.nested import nested
from ...spelling.spelt import Spelt
from ..around.tokens import Neighbourhoods
from ..joined.expressions import joined

# What a head begins with, after the blanks that a text of several lines is indented by; and a literal that begins with
# a letter of something else, which is seen before it is spelt.
_FIELD = rb"(?:From|To|Cc|Bcc|Sender|Reply-To|Return-Path|Errors-To|Subject|Date|MIME-Version):[ ]"
_BEGINS = regex(rb"(?P<indent>\s*)" + _FIELD)
_OTHER = regex(rb"[A-Za-z]{0,2}[\"'`]{1,3}(?!" + _FIELD + rb")[A-Za-z]")
# The blanks before a head's second field.
_INDENTED = regex(rb"[^\n]*\n(?P<indent>[ \t]+)[A-Z][A-Za-z-]{1,30}:[ ]")
FIELDS = (b"from: ", b"to: ", b"cc: ", b"sender: ", b"return-path: ", b"subject: ", b"date: ", b"mime-version: ")
_MAILER = regex(rb"(?i)(?:\bsendmail|\|[ \"']{0,2}\$\w{0,20}mail\w{0,20}\b)[^\n]{0,80}[ \t\"',]-(?!f)\w*t\b")
_CALL = regex(rb"\b(?:wp_|mb_send_)?mail[ ]?\(")
_PHP = LANGUAGES["php"]
_TEST = regex(r"(?:^|[/\\._-])(?i:tests?|specs?|fixtures?)[/\\._-]|(?:Tests?|Spec)\.\w+$|\.t$")
_HAS_ADDRESS = regex(rb"@|<%s>")
_LONGEST = 1 << 14


def messages(source: Scanned, lines: Block, path: str) -> Iterator[Occurrence]:
    """The addresses in the heads of messages that a file of code spells; a test's may be as wrong as it wants them."""
    whole = _TEST.search(path) is None
    near, done, mailer = Neighbourhoods(source), -1, cache(lambda: _has_mailer(source.data, source.language))
    for hit in hits(source.data, FIELDS):
        index = source.literal(hit)
        if index <= done:
            continue
        done = index
        if _OTHER.match(source.data, source.starts[index]) or not _BEGINS.match(source.spelt(index).raw[:_LONGEST]):
            continue
        text = joined(source, index, near.around(index))
        done = max(index, *text.literals)
        spelt = _dedented(text.spelt.part(0, min(len(text.spelt.raw), _LONGEST)))
        spelt = spelt.with_values(lambda _: b"%s")
        fields, end = head(bytes(spelt.raw), 0)
        if (whole and is_message(fields)) or (usual(fields) and not spelt.raw[end:].strip() and mailer()):
            yield from nested(spelt, source.data, lines, _read)


def _read(data: bytes, _path: str) -> Iterator[Occurrence]:
    # A local mailer completes names without a domain.
    fields = [field for field in head(data, 0)[0] if _HAS_ADDRESS.search(data, *field[1:])]
    return envelopes(data, fields, Block(data))


def _has_mailer(data: bytes, language: Language) -> bool:
    """Whether a file hands heads to what takes the envelope from them."""
    return _MAILER.search(data) is not None or (language is _PHP and _CALL.search(data) is not None)


def _dedented(spelt: Spelt) -> Spelt:
    """A text without the blanks before it, and without those that its fields are indented by."""
    begins = _BEGINS.match(spelt.raw)
    out, at = Spelt(), begins.end("indent") if begins else 0
    indented = _INDENTED.match(spelt.raw, at)
    indent = len(indented["indent"]) if indented else 0
    if not at and not indent:
        return spelt
    while at < len(spelt.raw):
        end = spelt.raw.find(b"\n", at) + 1 or len(spelt.raw)
        out.add(spelt.part(at, end))
        behind = spelt.raw[end : end + indent]
        at = end + len(behind) - len(behind.lstrip(b" \t"))
    return out
