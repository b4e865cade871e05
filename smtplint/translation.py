"""The language of the words a person reads: English, or Thai from a gettext catalogue.

The English text is the key. Whatever makes a message keeps it as ``Message``: a plain English str that also knows its
template and its values, so that only the output, which knows the reader, translates it, and English costs nothing.
Output for machines passes through here only where a language was asked for (``--lang``).

A rule writes its message with its values in it already. In the catalogue that message is a template with places {0},
{1} …, and is found again by what stands between them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache

from .folder import HERE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from .model import Diagnostic

    # Fills the places of a template: ``str.format`` in English, a translation elsewhere.
    Say = Callable[..., str]

LANGUAGES = ("en", "th")
# locales that speak no language: messages stay as they are written
_NONE = ("c", "posix")
_LOCALE = os.path.join(HERE, "locale")


class Message(str):
    """English text made of a template with ``{named}`` places; equal to, and used as, the str it spells.

    >>> message = Message("{count} octets, the limit is {limit}", count=70, limit=64)
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        self = super().__new__(cls, template.format_map(values) if values else template)
        self.template = template
        self.values = values
        return self


def language(asked: str | None = None, environment: Mapping[str, str] = os.environ, *, for_people: bool = True) -> str:
    """The language to speak: the one asked for, else, for people, the locale's, else English.

    POSIX has the order of the variables; LANGUAGE is a list that goes before them, but not where the locale that they
    name is C (gettext's manual, "The LANGUAGE variable"). Where none of them names one, whoever has set LANGUAGE has
    said what to speak all the same. Raises LookupError where ``asked`` is none of LANGUAGES; a locale that is not known
    is English.
    """
    if asked is not None:
        if (short := _short(asked)) not in LANGUAGES:
            raise LookupError(
                Message("no language is called {asked!r}; there are {known}", asked=asked, known=", ".join(LANGUAGES))
            )
        return short
    variables = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE") if for_people else ()
    locale = next(filter(None, map(environment.get, variables)), "")
    if _short(locale) in ("", *_NONE):
        return "en"
    wanted = map(_short, (environment.get("LANGUAGE") or locale).split(":"))
    found = next((one for one in wanted if one in LANGUAGES or one in _NONE), "en")
    return found if found in LANGUAGES else "en"


def _short(locale: str) -> str:
    """The language of a locale's name: "th" of "th_TH.UTF-8"."""
    return locale.replace("-", "_").split("_")[0].split(".")[0].lower()


class _Catalogue:
    """A gettext catalogue, read as its format (.mo) is made for: its keys are sorted, and only a few are looked at.

    The standard library's reader takes all of it apart, which takes longer than the rest of a short answer.
    """

    def __init__(self, language: str) -> None:
        with open(os.path.join(_LOCALE, language, "LC_MESSAGES", "smtplint.mo"), "rb") as file:
            self._raw = file.read()
        self._count, self._keys, self._texts = (self._word(at) for at in (8, 12, 16))

    def _word(self, at: int) -> int:
        return int.from_bytes(self._raw[at : at + 4], "little")

    def _string(self, table: int, number: int) -> bytes:
        length, at = self._word(table + 8 * number), self._word(table + 8 * number + 4)
        return self._raw[at : at + length]

    def gettext(self, text: str) -> str:
        """``text`` in the catalogue's language, or as it is where the catalogue lacks it."""
        key = text.encode("utf-8", "surrogatepass")
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            found = self._string(self._keys, middle)
            if found == key:
                return self._string(self._texts, middle).decode()
            low, high = (middle + 1, high) if found < key else (low, middle)
        return text


_catalogue = cache(_Catalogue)


@cache
def _templates(language: str) -> tuple[tuple[str, ...], ...]:
    """The texts between the places of every template with {0}, those with most text first."""
    from ast import literal_eval

    with open(os.path.join(_LOCALE, language, "LC_MESSAGES", "smtplint.po"), encoding="utf-8") as lines:
        keys = [literal_eval(line[6:]) for line in lines if line.startswith("msgid ") and "{0}" in line]
    found = []
    for key in keys:
        parts, number = [key], 0
        while (place := f"{{{number}}}") in parts[-1]:
            parts[-1:] = parts[-1].split(place, 1)
            number += 1
        found.append(tuple(parts))
    return tuple(sorted(found, key=lambda parts: -sum(map(len, parts))))


def _values(parts: tuple[str, ...], text: str) -> list[str] | None:
    """What stands in the places of a template, or None where ``text`` is not made from it."""
    first, *between, last = parts
    if not text.startswith(first) or not text.endswith(last) or len(first) + len(last) > len(text):
        return None
    at, end, values = len(first), len(text) - len(last), []
    for part in between:
        found = text.find(part, at, end)
        if found < 0:
            return None
        values.append(text[at:found])
        at = found + len(part)
    return [*values, text[at:end]]


def _found_again(text: str, language: str) -> str:
    """A message with its values in it, translated by the template that it was made from; else as it is."""
    for parts in _templates(language):
        values = _values(parts, text)
        if values is not None and any(map(str.isalpha, "".join(parts))):
            template = "".join(part + place for part, place in zip(parts, _places(len(values)), strict=True))
            spoken = _catalogue(language).gettext(template)
            return spoken.format(*(_value(value, language) for value in values))
    return text


def _value(value: str, language: str) -> str:
    """A value of a message: what it quotes, or names by its code point, stays; so does a word that may be anybody's."""
    if value.startswith(('"', "'", "U+")):
        between = _catalogue(language).gettext(" and ")
        for first, second in ('""', "''", "\"'", "'\""):
            value = value.replace(f"{first} and {second}", f"{first}{between}{second}")
        return value.replace(" and U+", f"{between}U+")
    return translated(value, language) if " " in value else value


def _places(count: int) -> list[str]:
    return [f"{{{number}}}" for number in range(count)] + [""]


def translated(text: str, language: str, /, **values: object) -> str:
    """``text`` in ``language``, its ``{named}`` places filled.

    ``text`` is an English template with its values, a ``Message`` that carries both (and may carry others as values),
    or a rule's message. What the catalogue lacks stays English.
    """
    template = text
    if isinstance(text, Message):
        template, values = text.template, {**text.values, **values}
    if language != "en" and template:
        spoken = _catalogue(language).gettext(template)
        if spoken == template and not values and " " in template:
            return _found_again(template, language)
        template = spoken
        carried = {name: one for name, one in values.items() if isinstance(one, Message)}
        values |= {name: translated(one, language) for name, one in carried.items()}
    return template.format_map(values) if values else template


def reason(error: OSError) -> Message:
    """What the system says of a failure, in a few words."""
    return Message((error.strerror or str(error)).lower())


def speaker(language: str) -> Say:
    """``translated`` for one language: what it takes is the text, and the values of its places by name."""

    def say(text: str, /, **values: object) -> str:
        return translated(text, language, **values)

    return say


def spoken(diagnostic: Diagnostic, language: str) -> Diagnostic:
    """A finding in its file with its message, and its fix's, in ``language``."""
    finding = diagnostic.finding
    fix = finding.fix and finding.fix._replace(message=translated(finding.fix.message, language))
    return diagnostic._replace(finding=finding._replace(message=translated(finding.message, language), fix=fix))
