"""The language of the words a person reads: English, or Thai from a gettext catalogue.

The English text is the key. Whatever makes a message keeps it as ``Message``: a plain English str that also knows its
template and its values, so that only the output, which knows the reader, translates it, and English costs nothing.
Machine-readable output never passes through here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gettext import NullTranslations
    from typing import Self

LANGUAGES = ("en", "th")
_LOCALE = os.path.join(os.path.dirname(__file__), "locale")


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


def language(asked: str | None = None, environment: Mapping[str, str] = os.environ) -> str:
    """The language to speak: the one asked for, else the locale's (POSIX order), else English.

    Raises LookupError where ``asked`` is none of LANGUAGES; a locale that is not known is English.
    """
    if asked is not None:
        if asked not in LANGUAGES:
            raise LookupError(f"no language is called {asked!r}; there are {', '.join(LANGUAGES)}")
        return asked
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            short = value.replace("-", "_").split("_")[0].split(".")[0].lower()
            return short if short in LANGUAGES else "en"
    return "en"


@cache
def _catalogue(language: str) -> NullTranslations:
    from gettext import translation

    return translation("smtplint", _LOCALE, [language])


def translated(text: str, language: str, /, **values: object) -> str:
    """``text`` in ``language``, its ``{named}`` places filled.

    ``text`` is an English template with its values, or a ``Message`` that carries both. What the catalogue lacks stays
    English.
    """
    template = text
    if isinstance(text, Message):
        template, values = text.template, {**text.values, **values}
    if language != "en" and template:
        template = _catalogue(language).gettext(template)
    return template.format_map(values) if values else template
