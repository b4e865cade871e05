"""How a message quotes bytes of the command: short, and with nothing in it that cannot be seen."""

from __future__ import annotations

_SHOWN = 40


def quoted(text: bytes) -> str:
    """The bytes in double quotes: unseen characters as "<U+0007>", octets as "<E9>", a long text cut.

    What holds double quotes stands in single ones, if it has none of these.
    """
    shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1]
    out = shown.decode("utf-8", "surrogateescape")
    if not out.isprintable():
        out = "".join(map(_visible, out))
    mark = "'" if '"' in out and "'" not in out else '"'
    return mark + out + ("" if shown is text else "\u2026") + mark


def _visible(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:
        return f"<{code - 0xDC00:02X}>"
    if char == "\t":
        return "<TAB>"
    return char if char.isprintable() else f"<U+{code:04X}>"


def named(char: str) -> str:
    """A character by its code and name: "U+200B ZERO WIDTH SPACE"."""
    import unicodedata

    name = unicodedata.name(char, _CONTROLS.get(char, ""))
    return f"U+{ord(char):04X} {name}".rstrip()


_CONTROLS = {"\0": "NUL", "\t": "TAB", "\n": "LINE FEED", "\r": "CARRIAGE RETURN", "\x1b": "ESCAPE", "\x7f": "DELETE"}
