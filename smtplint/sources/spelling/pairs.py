"""What literals hold in which others may stand: what is between brackets, and a language's own expressions."""

from __future__ import annotations

# What stands between brackets that may hold pairs of their own kind, two deep.
IN_BRACES = r"[^{}\\]|\\[\s\S]|\{(?:[^{}\\]|\\[\s\S]|\{[^{}]*\})*+\}"
IN_PARENTHESES = r"[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*+\)"
# The same between others, where texts in quotes may stand too, whatever the quotes round all of it.
_TEXTS = r"\"[^\"\n]*\"|'[^'\n]*'"
BRACED = rf"\{{(?:[^{{}}\"'\n]|{_TEXTS}|\{{(?:[^{{}}\"'\n]|{_TEXTS})*+\}})*+\}}"
ROUND = rf"\((?:[^()\"'\n]|{_TEXTS}|\((?:[^()\"'\n]|{_TEXTS})*+\))*+\)"
SQUARE = r"\[(?:[^\[\]\"\n]|\"[^\"\n]*\"|\[(?:[^\[\]\"\n]|\"[^\"\n]*\")*+\])*+\]"
_IN_SQUARES = r"[^\[\]\\]|\\[\s\S]|\[(?:[^\[\]\\]|\\[\s\S]|\[[^\[\]]*\])*+\]"
_IN_ANGLES = r"[^<>\\]|\\[\s\S]|<(?:[^<>\\]|\\[\s\S]|<[^<>]*>)*+>"
PAIRS = ("{}", IN_BRACES), ("()", IN_PARENTHESES), ("[]", _IN_SQUARES), ("<>", _IN_ANGLES)
# Values in texts that begin with a dollar sign, and may hold texts.
DOLLAR = r"\$\{(?:[^{}\"]|\{[^{}]*\}|\"[^\"\n]*\")*+\}|\$"
# A regular expression's literal stands where an operand is due.
_IN_SLASHES = r"(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.){0,500}+\])++/\w*"
REGEX = rf"/(?![/*\s])(?:(?<=[(,=:\[!&|?{{}};]/)|(?<=[(,=:\[!&|?{{}};\n] /)|(?<=return /)){_IN_SLASHES}"
# The same where it may begin with a blank, an element stands before a division, and words ask for one.
_WORDS = ("if", "or", "and", "not", "elsif", "unless", "when", "grep", "split", "return")
_ASKED = "|".join(rf"(?<=\b{word} /)" for word in _WORDS)
PATTERN = rf"/(?!/)(?:(?<=[(,=:\[!&|?{{;~]/)|(?<=[(,=:\[!&|?{{;~>\n] /)|{_ASKED}){_IN_SLASHES}"


def between(sign: str, times: int = 1) -> str:
    """What stands on a line behind a sign up to the next of it, so many times."""
    return sign + rf"(?:[^{sign}\\\n]|\\.)*+{sign}" * times
