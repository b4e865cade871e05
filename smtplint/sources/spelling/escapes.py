"""What the escapes in literals spell, by the kind that their form has."""

from __future__ import annotations

from ...regexes import regex
from .forms import Form
from .spelt import Escape

_SIMPLE = {
    b"n": b"\n", b"r": b"\r", b"t": b"\t", b"0": b"\0", b"a": b"\a", b"b": b"\b", b"f": b"\f", b"v": b"\v",
    b"e": b"\x1b",
}  # fmt: skip
_DECIMAL = frozenset(("lua", "ml", "haskell"))
# What only these kinds have, or have otherwise.
_SPACE, _NIM = {b"s": b" "}, {b"c": b"\r", b"C": b"\r", b"l": b"\n", b"L": b"\n"}
_OWN = {"spaced": _SPACE, "block": _SPACE, "fold": _SPACE, "nim": _NIM}
# How the numbers of LF and CR end in hexadecimal, in eights and in tens.
_DIGITS = regex(rb"\\{1,2}[xuUo]?\{?[0-9A-Fa-f]{1,8}\}?")
_NUMBERS = ((b"a", b"d"), (b"A", b"D"), (b"12", b"15"), (b"10", b"13"))
_CODE = regex(rb"U\+([0-9A-Fa-f]{1,6})")
# What markup writes by name.
_ENTITIES = {b"lt": b"<", b"gt": b">", b"amp": b"&", b"quot": b'"', b"apos": b"'", b"nbsp": b"\xc2\xa0"}


def unescaped(text: bytes, form: Form) -> bytes:
    """What an escape of a literal of that form spells."""
    rest = text[2:] if form.escape in ("shell", "make") and text.startswith(b"\\\\") and len(text) > 2 else text[1:]
    if form.escape == "entity":
        name, digits = rest[:-1], rest[1:-1]
        hexadecimal = digits[:1] in (b"x", b"X")
        return _ENTITIES.get(name) or _character(text, int(digits[hexadecimal:], 16 if hexadecimal else 10))
    if form.escape == "character":
        return chr(int(rest[1:], 16) if rest[:1] == b"$" else int(rest)).encode()
    if form.escape in ("double", "bare", "caret") or text == b'""':
        return rest
    if form.escape == "quote":
        return rest if rest in b"\\" + form.quote else text
    if form.escape == "tcl" and rest[:1] in (b"\n", b"\r"):
        return b" "
    if rest[:1] in (b"\n", b"\r") or (rest[:1] == b"z" and form.escape == "lua"):
        return b""
    if own := _OWN.get(form.escape, {}).get(rest):
        return own
    if form.escape in _DECIMAL and rest.isdigit():
        return bytes((int(rest) & 255,))
    if rest in _SIMPLE:
        return _SIMPLE[rest]
    # Java has more than one u.
    digits = rest[1:].lstrip(b"u").strip(b"{}")
    if rest[:1] == b"N" and digits:
        return _named_character(text, digits)
    if rest[:1] == b"o" and digits:
        return _character(text, int(digits, 8))
    if b" " in digits:
        return b"".join(_character(text, int(one, 16)) for one in digits.split())
    if rest[:1] in b"xuU" and digits:
        number = int(digits, 16)
        if rest[:1] == b"x" and number < 256:
            return bytes((number,))
        return _character(text, number)
    if rest.isdigit() and rest.strip(b"89") == rest:
        return bytes((int(rest, 8) & 255,))
    return rest if not rest.isalnum() else text


def _character(text: bytes, number: int) -> bytes:
    """The character of that number, or the text that names it where there is none."""
    return chr(number).encode("utf-8", "replace") if number < 0x110000 else text


def _named_character(text: bytes, name: bytes) -> bytes:
    """The character that Python or Perl calls by that name."""
    if code := _CODE.fullmatch(name):
        return _character(text, int(code[1], 16))
    from unicodedata import lookup

    try:
        return lookup(name.decode()).encode()
    except KeyError:
        return text


def numbered(spelt: bytes, escape: Escape) -> Escape:
    """What writes line ends by the numbers of their characters where one is ``spelt`` so, and all else as elsewhere."""
    rest = spelt.rstrip(b"}")
    for ends in _NUMBERS if _DIGITS.fullmatch(spelt) else ():
        if own := next((one for one in ends if rest.endswith(one)), b""):
            head, tail = rest.removesuffix(own), spelt[len(rest) :]
            signs = {octet: head + one + tail for octet, one in zip(b"\n\r", ends, strict=True)}
            return lambda text: (
                escape(text) if text.strip(b"\r\n") or not text else b"".join(signs[octet] for octet in text)
            )
    return escape
