"""The reply codes: a module for each class, so that asking for one code reads only its own."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ..model import Code

_MODULES = {2: "positive", 3: "positive", 4: "transient", 5: "permanent"}


@cache
def _class(module: str) -> dict[int, Code]:
    codes: tuple[Code, ...] = import_module(f".{module}", __name__).CODES
    return {code.code: code for code in codes}


def lookup(code: int) -> Code | None:
    """The catalogue's entry for ``code``, or None where no RFC defines it."""
    module = _MODULES.get(code // 100)
    return _class(module).get(code) if module else None
