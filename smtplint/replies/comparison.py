"""Two or more codes side by side: what they share, what sets them apart, which to send when, and what leads to what."""

from __future__ import annotations

from functools import cache
from itertools import permutations

from .. import translation
from ..translation import Message, speaker, translated
from . import advice, codes
from .causes import CAUSES
from .enhanced import status
from .explanation import explain
from .model import Comparison, Explanation, Row
from .reading import Unreadable, read, several
from .tables import rows


@cache
def _leads() -> tuple[tuple[str, str, str], ...]:
    """(first, second, sentence): patterns of codes with spaces between, "x" for any digit, see ``_leads_to``."""
    return tuple((first, second, sentence) for first, second, sentence in rows("leads.tsv"))


def _leads_to(first: Explanation, second: Explanation, one: str, other: str) -> bool:
    """Whether these codes fit the patterns of a lead; "=" wants enhanced codes that are alike but for the class."""
    if other.startswith("=") and first.enhanced and second.enhanced and first.enhanced[1:] != second.enhanced[1:]:
        return False
    return _like(str(first.code), one) and _like(str(second.code), other.removeprefix("="))


def _like(code: str, patterns: str) -> bool:
    return any(
        all(wanted in ("x", char) for char, wanted in zip(code, pattern, strict=True)) for pattern in patterns.split()
    )


def _rows(subjects: list[Explanation], language: str) -> list[Row]:
    """Every aspect, as code looks it up, with the value of each subject in the reader's language."""
    say = speaker(language)

    def row(aspect: str, *values: str) -> Row:
        return Row(aspect, values)

    rows = [
        row("Class", *(say(one.kind or "–") for one in subjects)),
        row("Category", *(say(one.category) if one.category else "–" for one in subjects)),
        row("Subject", *(one.topic or "–" for one in subjects)),
        row("Try again?", *(advice.retry_words(say, one) if one.refuses else "–" for one in subjects)),
        row("Who acts", *(say(one.actor) for one in subjects)),
        row("Connection", *(say(one.survival or "–") for one in subjects)),
        row("Typical cause", *(say(CAUSES[one.cause].name) for one in subjects)),
        row("Goes with", *(", ".join(one.related) or "–" for one in subjects)),
        row("Defined in", *(one.rfc or "–" for one in subjects)),
        row("Meaning", *(one.meaning for one in subjects)),
        row("When you see it", *(one.when or "–" for one in subjects)),
        row("How to fix it", *(one.fix for one in subjects)),
    ]
    return [found for found in rows if set(found.values) != {"–"}]


# what an enhanced code says, by its class
_SO = {
    "2": Message("Send it when this is so: {meaning}"),
    "4": Message("Send it when this is so for now, and may be otherwise later: {meaning}"),
    "5": Message("Send it when this is so for good: {meaning}"),
}


def _choices(subjects: list[Explanation], language: str) -> tuple[str, ...]:
    """When to send each: the enhanced code says so alone where it is what sets two with one reply code apart."""
    lines = []
    several = len({one.code for one in subjects}) < len(subjects)
    for one in subjects:
        entry = codes.lookup(one.code) if one.code else None
        known = status(one.enhanced) if one.enhanced else None
        told = []
        if entry and not (known and several):
            told.append(entry.choose)
        if known and one.enhanced:
            meaning = translated(known.meaning, language)
            template = Message("The enhanced code says: {meaning}") if told else _SO[one.enhanced[0]]
            told.append(Message(template, meaning=meaning))
        told = told or [Message("Do not send it: no RFC defines it.")]
        lines.append(f"{one.codes}: {' '.join(translated(part, language) for part in told)}")
    return tuple(lines)


def compare(*asked: str | int, language: str = "en") -> Comparison:
    """Compare two or more codes or enhanced codes, in the order given; the texts are in ``language``, "en" or "th".

    Raises ValueError for fewer than two different ones and for what is no code, TypeError as explain() does, and
    LookupError for another language.
    """
    language = translation.language(language, for_people=False)
    subjects: list[Explanation] = []
    for one in (each for given in asked for each in (several(str(given)) or (given,))):
        if str(one).strip().lower() in CAUSES:
            raise Unreadable(Message("{cause!r} is a cause; only codes can be compared", cause=one))
        if read(one).rule:
            raise Unreadable(Message("{rule!r} is a rule; only codes can be compared", rule=one))
        found = explain(one, language)
        if found.codes not in (known.codes for known in subjects):
            subjects.append(found)
    if len(subjects) < 2:
        raise Unreadable(Message("two or more different codes are needed to compare"))
    rows = _rows(subjects, language)
    leads = [
        translated(Message(sentence, first=first.code, second=second.code), language)
        for first, second in permutations([one for one in subjects if one.code], 2)
        for one, other, sentence in _leads()
        if _leads_to(first, second, one, other)
    ]
    return Comparison(
        tuple(subjects),
        tuple(row for row in rows if len(set(row.values)) == 1),
        tuple(row for row in rows if len(set(row.values)) > 1),
        _choices(subjects, language),
        tuple(dict.fromkeys(leads)),
    )
