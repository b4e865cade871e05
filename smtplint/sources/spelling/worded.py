"""The languages that say in words what others have signs for, as rows of the table: Basic, Pascal and their like."""

from __future__ import annotations

from .forms import DOUBLE, HASH, PRIMED, SLASHED, Form, Language

_ROUND = r"\(\*(?:[^*]|\*(?!\)))*+(?:\*\)|\Z)"
_SINGLE = Form("'", "'", b"'", "double", "", False, r"[^'\n]|''")
_DOUBLED = Form('"', '"', b'"', "double", "", False, r'[^"\n]|""')
# A blank and an underscore at a line's end continue it.
BASIC = Language(
    r"'[^\n]*|(?<=[ \t])_[ \t]*\r?\n|\n[ \t]*(?i:rem)\b[^\n]*",
    "\"'$_\n",
    (
        Form(r'\$"', '"', b'"', "double", "{{", False, r'[^"\n{]|""|\{(?:[^{}"\n]|"[^"\n]*")*+\}|\{'),
        _DOUBLED,
    ),
    ("&", "+"),
    r"\.",
    shows=r"(?i)(?:.*\.)?(?:msgbox|echo|additem|addlog|response\.write)",
)
AUTOIT = Language(
    r";[^\n]*|\#(?i:cs|comments-start)\b(?:[^#]|\#(?!(?i:ce|comments-end)\b))*+(?:\#\w+|\Z)|(?<=[ \t])_[ \t]*\r?\n",
    "\"';#_",
    (_DOUBLED, _SINGLE),
    ("&",),
    r"\.",
    shows="(?i)msgbox|consolewrite(?:error)?|tooltip|traytip|filewriteline|_filewritelog",
)
PASCAL = Language(
    r"\{[^}]*+(?:\}|\Z)|//[^\n]*|" + _ROUND,
    "'#{(/",
    (
        _SINGLE,
        Form(r"(?=#[\d$])", "", b"", "character", "", False, r"#\d{1,3}|#\$[0-9A-Fa-f]{1,4}"),
    ),
    ("+", ""),
    r"\.",
    shows=r"(?i)writeln|(?:.*\.)?(?:showmessage|lines\.add|items\.add|log\w*)",
)
# Basic with C's escapes.
GAMBAS = Language(r"'[^\n]*", "\"'", (DOUBLE,), ("&", "&/"), r"\.", shows=r"(?i)print|error|debug")
ADA = Language(
    r"--[^\n]*",
    "\"'-",
    (_DOUBLED, PRIMED),
    ("&",),
    r"\.",
    shows=r"(?i)(?:.*\.)?(?:put_line|put|trace|raise_exception)",
)
COBOL = Language(
    r"\*>[^\n]*|(?<=\n.{6})[*/][^\n]*",
    "\"'*/",
    (_DOUBLED, _SINGLE),
    (),
    shows="(?i)display",
)
REXX = Language(
    SLASHED + r"|--[^\n]*",
    "\"'/-",
    (_DOUBLED, _SINGLE),
    ("||",),
    r"\.",
    shows="(?i)say",
)
APPLESCRIPT = Language(
    r"--[^\n]*|" + _ROUND + "|" + HASH,
    '"-(#',
    (DOUBLE._replace(lines=True),),
    ("&",),
    r"\.",
)
# A line goes on in the next behind an ampersand.
FORTRAN = Language(
    r"![^\n]*|&[ \t]*(?:![^\n]*)?\r?\n(?:[ \t]*(?:![^\n]*)?\r?\n)*[ \t]*&?",
    "\"'!&",
    (_DOUBLED, _SINGLE),
    ("//",),
    "%",
    shows="(?i)print",
)
