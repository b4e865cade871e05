"""SL608: letters of two scripts that look alike, in one word."""

from __future__ import annotations

from collections.abc import Iterator

from ...alike import latin as latin_text
from ...model import Command, Context, Edit, Fix, Part
from .. import Case, Hit, Rule, unsafe
from ..characters import EXPLAINED_BY
from ..declaring import declared
from ..quoting import named

_ALLOWED = "{0} among letters of another script; the letters of a word are of one."
_SAID = "{0} among letters of another script; without SMTPUTF8 only ASCII is allowed there."
_ALIKE = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")


def check(command: Command, context: Context) -> Iterator[Hit]:
    if command.raw.isascii():
        return
    for part in _words(command):
        try:
            text = part.text.decode("utf-8")
        except UnicodeDecodeError:
            continue
        scripts = {script for script in map(_script, set(text)) if script}
        if len(scripts) < 2:
            continue
        own = "LATIN" if "LATIN" in scripts else min(scripts)
        foreign = [at for at, char in enumerate(text) if _script(char) not in (None, own)]
        start, end = (part.span[0] + len(text[:at].encode()) for at in (foreign[0], foreign[-1] + 1))
        letter, allowed = named(text[foreign[0]]), declared(command, context)
        yield Hit(
            (start, end),
            _ALLOWED.format(letter) if allowed else _SAID.format(letter),
            _fix(part, text, start, end),
            None if allowed else "error",
        )


def _words(command: Command) -> Iterator[Part]:
    """The local part and the labels of the domain, where they are not ASCII."""
    path = command.path
    if path and path.local_part and not path.local_part.text.isascii():
        yield path.local_part
    if path and path.domain and not path.domain.text.isascii():
        start = path.domain.span[0]
        for label in path.domain.text.split(b"."):
            if not label.isascii():
                yield Part(label, (start, start + len(label)))
            start += len(label) + 1


def _script(char: str) -> str | None:
    if char.isascii():
        return "LATIN" if char.isalpha() else None
    import unicodedata

    script = unicodedata.name(char, "").partition(" ")[0]
    return script if script in _ALIKE else None


def _fix(part: Part, text: str, start: int, end: int) -> Fix | None:
    """The Latin letters that the others look like, where that leaves the word ASCII."""
    latin = latin_text(text)
    if not latin.isascii():
        return None
    tail = len(part.text) - (end - part.span[0])
    meant = latin.encode("ascii")[start - part.span[0] : len(latin) - tail]
    return unsafe(f"Write {latin}", Edit(start, end, meant))


RULE = Rule(
    code="SL608",
    severity="warning",
    summary="Letters of two scripts that look alike, in one word.",
    explanation=(
        "A Cyrillic а among Latin letters cannot be told from the Latin one, so the address is not the one it "
        "seems to be: a slip of the keyboard, or a deceit. Where SMTPUTF8 is declared the grammar allows it, and "
        "this is a warning; without it, it is an error as every letter outside ASCII is."
    ),
    rfc="RFC 6531 §3.3",
    scope="non-ascii",
    check=check,
    valid=(
        b"MAIL FROM:<a@example.com>",
        b"MAIL FROM:<\xd0\xb2\xd0\xb0\xd1\x81\xd1\x8f@example.com> SMTPUTF8",
        b"MAIL FROM:<m\xc3\xbcller@example.com> SMTPUTF8",
    ),
    invalid=(
        Case(
            b"MAIL FROM:<p\xd0\xb0ypal@example.com> SMTPUTF8",
            (12, 14),
            _ALLOWED.format("U+0430 CYRILLIC SMALL LETTER A"),
            b"MAIL FROM:<paypal@example.com> SMTPUTF8",
        ),
        Case(
            b"RCPT TO:<a@p\xd0\xb0yp\xd0\xb0l.example>",
            (12, 18),
            _SAID.format("U+0430 CYRILLIC SMALL LETTER A"),
            b"RCPT TO:<a@paypal.example>",
            severity="error",
        ),
        Case(
            b"MAIL FROM:<a\xd0\xb6b@example.com> SMTPUTF8",
            (12, 14),
            _ALLOWED.format("U+0436 CYRILLIC SMALL LETTER ZHE"),
            None,
        ),
    ),
    yields_to=("invalid-utf8",),
    part_of=EXPLAINED_BY,
)
