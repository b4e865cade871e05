"""The reply codes that RFCs define, read from codes.txt."""

from __future__ import annotations

from functools import cache

from ..typed import cast
from .model import Code, Survival
from .tables import entries


@cache
def _of(key: str) -> tuple[Code, ...]:
    """The entries of one code, the general one first; without ``key`` all that there are."""
    return tuple(
        Code(
            code=int(number),
            name=given["name"][0],
            meaning=given["meaning"][0],
            when=tuple(given.get("when", ())),
            cause=given["cause"][0],
            choose=given["choose"][0],
            rfc="".join(given.get("rfc", ())),
            fix=tuple(given.get("fix", ())),
            enhanced=tuple("".join(given.get("enhanced", ())).split()),
            survival=cast("Survival", "".join(given.get("survival", ())) or "stays open"),
            exchange=tuple(given.get("exchange", ())),
            sound=tuple(given.get("sound", ())),
            verb="".join(given.get("verb", ())),
            words="".join(given.get("words", ())),
        )
        for number, given in entries("codes.txt", key)
    )


def every() -> tuple[Code, ...]:
    """All entries."""
    return _of("")


def of_class(digit: int) -> list[Code]:
    """The entries of the codes that begin with ``digit``."""
    return [one for one in every() if one.code // 100 == digit]


def lookup(code: int, text: str = "", verb: str = "") -> Code | None:
    """The catalogue's entry for ``code``, or None where no RFC defines it.

    Of several, that for the command ``verb``, or the one whose words ``text`` has; else the general one, the first.
    """
    several = _of(str(code))
    if len(several) > 1:
        of_verb = (one for one in several[1:] if one.verb == verb or one.words in text.lower())
        return next(of_verb, several[0])
    return several[0] if several else None
