"""Letters of other scripts that look like Latin ones."""

from __future__ import annotations

LATIN = dict(
    zip(
        "авекмнорстухіјѕԁԛԝАВЕКМНОРСТУХІЈЅοανρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "abekmhopctyxijsdqwABEKMHOPCTYXIJSoavpuABEZHIKMNOPTYX",
        strict=True,
    )
)
_TABLE = str.maketrans(LATIN)


def latin(text: str) -> str:
    """The text with Latin letters for those that look like them."""
    return text.translate(_TABLE)


def foreign(text: bytes, meant: str) -> str | None:
    """The first letter of another script in a word that looks like the one meant; None where it does not."""
    shown = text.decode("utf-8", "replace")
    if latin(shown).upper() != meant.upper():
        return None
    return next((char for char in shown if not char.isascii()), None)
