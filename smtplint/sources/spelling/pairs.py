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
REGEX = (
    r"(?:(?<=[(,=:\[!&|?{};])|(?<=[(,=:\[!&|?{};\n] )|(?<=return ))"
    r"/(?![/*\s])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.){0,500}+\])++/\w*"
)
