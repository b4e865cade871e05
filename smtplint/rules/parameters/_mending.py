"""What a parameter's bad value was evidently meant to be.

One way after the other is tried, from the surest to the last resort, and the first that gives a sound value is
offered; a fix that has to leave the parameter out is offered only where a command without it has a plain meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from ...model import Command, Edit, Fix, Parameter, Span
from ...regexes import regex
from .. import unsafe
from ..characters import in_ascii
from ..registry import REGISTERED, XTEXT, Registered, decoded, keyword_of, stumble
from ._editing import left_out

_NEXT = regex(
    rb"(?:[,;]|\xef\xbc[\x8c\x9b])(?=([A-Za-z0-9-]+)(=|[,;]|\Z))|(?:[&|/+:.]|%20|\\[rnt]|\xc2\xa0|\xe2\x80[\x80-\x8f\xaf])+(?=([A-Za-z0-9-]+)(=))"
)
_NO_HEXCHAR = regex(rb"\+(?:([0-9A-Fa-f]{2}))?|=")
_GLUED = regex(rb"(?i)(?<=.)(?:%s)=" % "|".join(REGISTERED).encode("ascii"))
_CONTROLS = regex(rb"[\x00-\x1f\x7f]+")
_ENDS = regex(rb"(?:\\[rn])+\Z")
_WRAPPED = regex(rb"[\"'<(\[{]([^\"'<>()\[\]{}]+)[\"'>)\]}]")


def mend(command: Command, parameter: Parameter, keyword: str, known: Registered, rule: str) -> Fix | None:
    """The fix for a value that ``rule`` or the parameter's bounds refuse, None where nothing is evident."""
    assert parameter.value is not None
    value, span = parameter.value
    if marks := joins(value):
        edits = (Edit(span[0] + start, span[0] + end, b" ") for start, end in marks)
        return unsafe("Put a space between the parameters", *edits)
    for glued in _GLUED.finditer(value):
        if stumble(rule, value[: glued.start()]) is None:
            at = span[0] + glued.start()
            return unsafe("Put a space between the parameters", Edit(at, at, b" "))
    further = _further(command, span[1], known)
    if further and stumble(rule, value + further[1]) is None:
        return unsafe("Remove the white space", Edit(span[1], further[0], b""))
    if further and known.words:
        for words, meant in _near_words(value + further[1], known.words):
            if stumble(rule, meant) is None:
                return unsafe(words, Edit(span[0], further[0] + len(further[1]), meant))
    spelt = _CONTROLS.sub(b"", in_ascii(value))
    for words, meant in chain(*(_candidates(one, keyword, known, rule) for one in dict.fromkeys((value, spelt)))):
        if meant != value and stumble(rule, meant) is None and not (known.bounds and known.bounds(meant)):
            return unsafe(words, _difference(value, meant, span[0]))
    return left_out(command, known, parameter.span)


def joins(value: bytes) -> list[Span]:
    """Where in a value commas, semicolons and the like stand that other parameters follow."""
    out = []
    for mark in _NEXT.finditer(value):
        keyword, equals = (mark[1], mark[2]) if mark[1] else (mark[3], mark[4])
        known = REGISTERED.get(keyword.decode("ascii").upper())
        if known and (known.value is not None) == (equals == b"="):
            out.append(mark.span())
    return out


def _candidates(value: bytes, keyword: str, known: Registered, rule: str) -> Iterator[tuple[str, bytes]]:
    """What may have been meant, each with what is done to the value to have it."""
    if value[:1] == b"=":
        yield "Leave one =", value.lstrip(b"=")
    wrapped = _WRAPPED.fullmatch(value)
    if wrapped:
        yield "Remove what stands round the value", wrapped[1]
    if keyword == "ORCPT":
        yield from _typed(value)
    elif keyword in XTEXT:
        yield "Encode it", _encoded(value)
    if known.words:
        glued = re.findall("|".join(known.words), value.decode("latin-1"), re.IGNORECASE)
        if len("".join(glued)) == len(value):
            yield "Put commas between the words", ",".join(glued).encode("ascii")
        yield from _near_words(value, known.words)
    at = stumble(rule, value)
    if at is not None and value[at : at + 1] and _is_stray(value, at):
        yield "Remove the stray character", value[:at] + value[at + 1 :]
    if written := _ENDS.search(value):
        yield "Remove the written line end", value[: written.start()]
    if value[-1:] in b">\"')]}" and _WRAPPED.search(value) is None:
        yield "Remove the stray character", value[:-1]
    if re.fullmatch(rb"[0-9]{1,3}(?:[,._'][0-9]{3})+", value):
        yield "Remove what groups the digits", re.sub(rb"[^0-9]", b"", value)


def _typed(value: bytes) -> Iterator[tuple[str, bytes]]:
    """What an ORCPT may be meant to be: the type of an address, a semicolon, and the address encoded."""
    kind, mark, address = re.fullmatch(rb"(?s)([A-Za-z0-9-]*)([;:]?)(.*)", value).groups()  # type: ignore[union-attr]
    if mark == b":":
        yield "Put ; behind the address type", kind + b";" + _encoded(address)
    elif kind.lower() == b"utf-8" and mark:
        yield "Write it as \\x{…}", kind + b";" + _embedded(address)
    elif mark and kind:
        yield "Encode it", kind + b";" + _encoded(address)
    elif kind[:6].lower() == b"rfc822":
        yield "Put ; behind the address type", kind[:6] + b";" + _encoded(value[6:].lstrip(b",|/"))
    elif b"@" in value:
        yield "Put the address type before it", b"rfc822;" + _encoded(value.lstrip(b";"))


def _is_stray(value: bytes, at: int) -> bool:
    """Whether the octet that cannot stand there may go; without what parts two digits it were another number."""
    between = value[at - 1 : at].isdigit() and value[at + 1 : at + 2].isdigit()
    return not value[at : at + 1].isalnum() and value[:1] != b"-" and not between


def _further(command: Command, end: int, known: Registered) -> tuple[int, bytes] | None:
    """Where a word begins, and its text, that stands behind the value and is no parameter by itself."""
    for parameter in command.parameters:
        if parameter.span[0] > end:
            keyword = keyword_of(parameter)
            alone = parameter.value is None and (keyword in known.words or keyword not in REGISTERED)
            return (parameter.span[0], parameter.keyword.text) if alone else None
    return None


def _encoded(text: bytes) -> bytes:
    """Every plus that begins no hexchar, and every equals sign, written as a hexchar (RFC 3461 §4)."""
    return _NO_HEXCHAR.sub(
        lambda match: b"+3D" if match[0] == b"=" else b"+" + match[1].upper() if match[1] else b"+2B", text
    )


def _embedded(text: bytes) -> bytes:
    """Plus, equals sign and backslash as EmbeddedUnicodeChar (RFC 6533 §3)."""
    plain = decoded(text)
    return re.sub(rb"[+=]|\\(?!x\{)", lambda match: b"\\x{%02X}" % match[0][0], plain)


def _near_words(value: bytes, words: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The words of a list that were meant: empty ones dropped, other separators made commas, misspelt ones mended."""
    from difflib import get_close_matches

    out = []
    for one in re.split(rb"[,;|/+&]", value):
        word = one.decode("latin-1").upper()
        fitting = [known for known in words if known[:1] == word[:1]]
        near = [w for w in fitting if len(word) > 2 and (w.startswith(word) or word.startswith(w))]
        near = near or get_close_matches(word, words, 1, 0.7)
        if word in words:
            out.append(one)
        elif word and not near:
            return
        elif word:
            out.append(near[0].encode("ascii"))
    if out:
        yield f"Write {b','.join(out).decode('ascii')}", b",".join(out)


def _difference(old: bytes, new: bytes, offset: int) -> Edit:
    """The one edit that turns ``old`` into ``new``, with the bytes that they share at both ends left alone."""
    short = min(len(old), len(new))
    head = next((i for i in range(short) if old[i] != new[i]), short)
    tail = next((i for i in range(short - head) if old[-1 - i] != new[-1 - i]), short - head)
    return Edit(offset + head, offset + len(old) - tail, new[head : len(new) - tail])
