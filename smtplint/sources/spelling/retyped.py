"""What only makes another kind of text of one: octets, a string of another type, the same once more.

A call round it does so in some languages, a method behind it in others; a file is not asked which of them is its own.
"""

from __future__ import annotations

from ...regexes import regex

# By language: what is called with a text, and what on one, but for Go's String(), which puts brackets round an address.
_ROWS = (
    ("C", "string string_view c_str TEXT _T F PSTR", "c_str data str"),
    ("C#", "GetBytes String ascii ASCII utf8 Utf8 format", "ToString"),
    ("Go", "byte string", ""),
    ("Java", "String StringBuilder getBytes toBytes", "getBytes toByteArray toString"),
    ("JavaScript", "from buffer String", "toString"),
    ("Python", "bytes str b bytearray encode", "encode decode"),
    ("Qt", "QString QByteArray QStringLiteral QLatin1String", "toStdString toLatin1 toUtf8"),
    ("Ruby", "String", "to_s to_str dup freeze bytes b"),
    ("Rust", "from String str", "as_bytes as_str as_ref as_deref to_string to_owned into clone copied cloned unwrap"),
    ("Swift", "String Bytes", "utf8"),
)
ROUND = frozenset(word for _, words, _ in _ROWS for word in words.split())
CALLS = "|".join(sorted(ROUND))
BEHIND = frozenset(word for _, _, words in _ROWS for word in words.split())
# The latter as an expression, with what it is called with; some need no brackets.
_BARE = "to_s|to_str|utf8|bytes|freeze|dup"
NAMES = "|".join(sorted(BEHIND))
METHOD = rf"(?:(?:\.|->|\?\.)(?:(?:{NAMES})\([^()\n]*\)|(?:{_BARE})\b(?!\()))"
METHODS = METHOD + "*"
IN_BYTES = METHODS.encode()
# What stands behind a text that is handed over as it is.
HANDED_OVER = regex(rb"\s*" + IN_BYTES + rb"\s*[,)]")
