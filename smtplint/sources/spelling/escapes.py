"""What a stretch of a file spells in a literal by the kind of its escapes, and how octets are written there."""

from __future__ import annotations

import re
from functools import cache

from ...regexes import regex
from .forms import Form
from .placeholders import OWN_PLACEHOLDER, PLACEHOLDER, VALUES
from .spelt import Escape, Spelt
from .template_tags import OWN_TAGS, SIGNS, TAGS, behind, trimmed

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
# Of what is put in, what takes its value from elsewhere, by number, by order or by name; and the kinds of literals in
# which what begins so is the value itself.
_GIVEN = regex(rb"\\?%(?![A-Z_]\w*%)|\{(?![{%!$])|~(?!\w*~)")
_NAMING = {b"%": ("%",), b"{": ("{{",)}
_ESCAPE = (
    r"\\(?:x\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2}|u\{[0-9A-Fa-f]{1,6}(?: [0-9A-Fa-f]{1,6}){0,20}\}|o\{[0-7]{1,7}\}"
    r"|N\{[A-Za-z0-9+ -]{1,80}\}|u+[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[0-7]{1,3}"
    r"|\r\n|[\s\S])"
)
# Behind \0 echo -e and %b read three digits more, a format of printf two; and nobody writes a line end and a digit so.
_ECHOED = r"\\(?!012|015)0[01][0-7]{2}|"
_SHELL = r"\\\\(?:[abefnrtv]|[0-7]{1,3}|x[0-9A-Fa-f]{2})|" + _ECHOED + _ESCAPE
_CONTINUED = r"\\\r?\n[ \t]{0,400}"
# By the kind of a form's escapes: what reads them, and the sign that writes one.
_READ = dict.fromkeys(("c", "spaced", "block", "nim"), _ESCAPE) | {
    "sharp": r"\\x[0-9A-Fa-f]{1,4}|\\0|" + _ESCAPE,
    "property": rf"{_CONTINUED}|{_ESCAPE}",
    "printf": _ECHOED + _ESCAPE,
    "shell": _SHELL,
    "make": r"\\\r?\n\t?|" + _SHELL,
    "document": r"\\(?:\r?\n|[\\$`])",
    "tcl": rf"{_CONTINUED}|{_ESCAPE}",
    "lua": r"\\\d{1,3}|\\z\s{1,400}|" + _ESCAPE,
    "ml": rf"\\\d{{3}}|{_CONTINUED}|{_ESCAPE}",
    "haskell": r"\\\d{1,3}|\\\r?\n\s{0,400}\\|" + _ESCAPE,
    "fold": r"\\\r?\n\s{0,400}|" + _ESCAPE,
    "quote": r"\\[\s\S]",
    "bare": r"\\[^\n]",
    "caret": r"\^[^\n]",
    "tick": r"`u\{[0-9A-Fa-f]{1,6}\}|`[\s\S]|\"\"",
    "entity": r"&(?:lt|gt|amp|quot|apos|nbsp|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});",
    "character": r"#\d{1,3}|#\$[0-9A-Fa-f]{1,4}",
    "raw": "",
    "none": "",
}
_BACKSLASHED = (
    "c", "sharp", "spaced", "block", "property", "printf", "shell", "make", "tcl", "lua", "ml", "haskell", "nim",
    "fold",
)  # fmt: skip
_SIGN = dict.fromkeys((*_BACKSLASHED, "quote", "bare"), b"\\") | {"tick": b"`", "caret": b"^"}
# Of these, those that write line ends; and what has to be escaped where no quotes are.
_WRITING_ENDS = frozenset((*_BACKSLASHED, "tick"))
# What markup has to write by name.
_MARKED = {
    b"&": b"&amp;", b"<": b"&lt;", b">": b"&gt;", b'"': b"&quot;", b"'": b"&apos;", b"\r": b"&#13;", b"\n": b"&#10;",
}  # fmt: skip
_MARKUP = regex(rb"[&<>\"'\r\n]")
_SPECIAL = regex(rb"[^\w.@:=/,+%-]")
# What a here-document reads; before anything else a backslash stands for itself.
_DOCUMENT = regex(rb"\\(?=[\\$`]|\Z)|[$`]")


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


@cache
def _pieces(form: Form, tagged: bool) -> re.Pattern[bytes]:
    """What is not plain text in a literal of that form; ``tagged``: there may be tags of a template in it."""
    escape = form.closing * 2 if form.escape == "double" else _READ[form.escape]
    escape = f"(?P<escape>{escape})" if escape else ""
    own = not form.opening and form.escape == "none"
    if form.values == "-":
        holes = "(?!)"
    else:
        holes = "|".join(filter(None, (OWN_PLACEHOLDER if own else "", VALUES[form.values].lstrip("|"), PLACEHOLDER)))
    # Where a brace puts in a value of the language's own, two of them are no template's.
    tags = "" if form.values.startswith(("-", "{")) else OWN_TAGS if own else TAGS if tagged else ""
    parts = [f"(?P<tag>{tags})" if tags else "", f"(?P<hole>{holes})", escape]
    return re.compile("|".join(part for part in parts if part).encode(), re.ASCII)


def decoded(data: bytes, start: int, end: int, form: Form) -> Spelt:
    """What the stretch of the file spells in a literal of that form."""
    out, at, escape, text = Spelt(), start, writer(form), data[start:end]
    for match in _pieces(form, any(map(text.__contains__, SIGNS))).finditer(data, start, end):
        if match.start() < at:
            continue
        text = match.group()
        before, after = match.span() if match.lastgroup == "escape" else trimmed(data, at, match.span(), end)
        out.plain(data, at, before, escape)
        at = after
        if match.lastgroup == "tag":
            at = max(at, behind(data, match.span(), end))
        elif match.lastgroup == "hole" and form.values == "'" and text.startswith(b"#{"):
            out.plain(data, *match.span(), escape)
        elif match.lastgroup == "hole":
            if form.values == "{{" and text in (b"{{", b"}}"):
                out.escaped(text[:1], *match.span(), escape)
            else:
                given = _GIVEN.match(text) is not None and form.values not in _NAMING.get(text[:1], ())
                out.hole(text.decode("utf-8", "replace"), before, after, escape, given=given)
        elif spelt := unescaped(text, form):
            alike = numbered(text, escape) if spelt in (b"\n", b"\r") and form.escape in _BACKSLASHED else escape
            out.escaped(spelt, *match.span(), alike)
        else:
            out.join()
    out.plain(data, at, end, escape)
    return out


@cache
def writer(form: Form) -> Escape:
    """What writes octets in a literal of that form; it gives None for what cannot stand there."""
    closing = form.closing.encode().replace(b"%s", b"").replace(b"\\", b"")
    # Where nothing can be escaped, and in words, what may be part of the literal's end is not written.
    bare = form.escape in ("none", "raw") or not form.opening
    ends = closing if bare and not closing.startswith(b"\n") else b""

    def write(text: bytes) -> bytes | None:
        if form.escape == "character":
            return None
        sign = _SIGN.get(form.escape, b"")
        if any(octet in ends for octet in text):
            return None
        if form.escape == "entity":
            return _MARKUP.sub(lambda one: _MARKED[one.group()], text)
        if form.escape in ("bare", "caret"):
            return None if b"\n" in text or b"\r" in text else _SPECIAL.sub(lambda one: sign + one.group(), text)
        if form.escape == "document":
            return None if b"\n" in text or b"\r" in text else _DOCUMENT.sub(lambda one: b"\\" + one.group(), text)
        if sign:
            text = text.replace(sign, sign * 2)
        if any(octet in text for octet in form.quote):
            if form.escape == "printf":
                return None
            for octet in (form.quote[at : at + 1] for at in range(len(form.quote))):
                text = text.replace(octet, (sign or octet) + octet)
        if form.values.startswith("{"):
            text = text.replace(b"{", b"{{").replace(b"}", b"}}")
        if b"\r" in text or b"\n" in text:
            if form.escape not in _WRITING_ENDS:
                return None
            text = text.replace(b"\r", sign + b"r").replace(b"\n", sign + b"n")
        return text

    return write
