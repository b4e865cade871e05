"""The reply codes: a module for each class, so that asking for one code reads only its own."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ..model import Code

_MODULES = {2: "positive", 3: "positive", 4: "transient", 5: "permanent"}


@cache
def _class(module: str) -> dict[int, tuple[Code, ...]]:
    found: dict[int, tuple[Code, ...]] = {}
    for code in import_module(f".{module}", __name__).CODES:
        found[code.code] = (*found.get(code.code, ()), code)
    return found


def of_class(digit: int) -> list[Code]:
    """The entries of the codes that begin with ``digit``."""
    entries = (entry for each in _class(_MODULES[digit]).values() for entry in each)
    return [entry for entry in entries if entry.code // 100 == digit]


def lookup(code: int, text: str = "", verb: str = "") -> Code | None:
    """The catalogue's entry for ``code``, or None where no RFC defines it.

    Of several, that for the command ``verb``, or the one whose words ``text`` has; else the general one, the first.
    """
    module = _MODULES.get(code // 100)
    entries = _class(module).get(code, ()) if module else ()
    if len(entries) > 1:
        of_verb = (one for one in entries[1:] if one.verb == verb or one.words in text.lower())
        return next(of_verb, entries[0])
    return entries[0] if entries else None
