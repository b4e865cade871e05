"""Languages in which a hash begins a comment, beside those that most scripts are written in, as rows of the table."""

from __future__ import annotations

from .forms import BRACED, DOUBLE, HASH, PRIMED, REGEX, ROUND, SINGLE, TRIPLE, Form, Language

NIM = Language(
    r"#\[(?:[^\]]|\](?!#))*+(?:\]#|\Z)|#[^\n]*",
    "\"'#&",
    (
        Form(r'(?<=\bfmt)"""', '"""', b"", "none", "{{", True),
        Form('"""', '"""', b"", "none", "nim", True),
        Form(r'(?:(?<=\bfmt)|(?<![\w)\]"])&)"', '"', b'"', "nim", "{{", False, rf'[^"\\\n{{]|\\.|{BRACED}|\{{'),
        Form(r'(?<=\br)"', '"', b'"', "double", "nim", False, r'[^"\n]|""'),
        Form('"', '"', b'"', "nim", "nim"),
        PRIMED,
    ),
    ("&",),
    shows="echo|debugEcho",
)
JULIA = Language(
    r"#=(?:[^=]|=(?!#))*+(?:=#|\Z)|#[^\n]*",
    "\"'#",
    (TRIPLE._replace(values="$"), Form('"', '"', b'"', "c", "$", True, rf'[^"\\$]|\\[\s\S]|\${ROUND}|\$'), PRIMED),
    ("*",),
    shows="@(?:info|warn|error|debug)|error",
)
R = Language(
    r"#[^\n]*",
    "\"'#",
    (
        Form(r'(?<=\b[rR])"\(', r'\)"', b"", "none", "", True, r'[^)]|\)(?!")'),
        DOUBLE._replace(lines=True),
        SINGLE._replace(lines=True),
    ),
    (),
    r"\$|\.|::",
    shows="stop|warning|message|print",
)
# Double quotes read no escapes themselves, but what they are mostly handed to does.
NASL = Language(
    HASH,
    "\"'#",
    (DOUBLE._replace(lines=True), SINGLE._replace(lines=True)),
    shows="display|log_message|(?:security|report)_\\w+|exit",
)
COFFEE = Language(
    r"###(?!#)(?:[^#]|#(?!##))*+(?:###|\Z)|" + HASH,
    "\"'#/",
    (
        TRIPLE._replace(values="#"),
        TRIPLE._replace(opening="'''", closing="'''", quote=b"'"),
        Form('"', '"', b'"', "c", "#", True, r'[^"\\#]|\\[\s\S]|#\{(?:[^{}"]|"[^"\n]*")*+\}|#'),
        SINGLE._replace(lines=True),
    ),
    skipped=REGEX,
)
PUPPET = Language(
    HASH,
    "\"'#",
    (DOUBLE._replace(values="$", lines=True), SINGLE._replace(escape="quote", lines=True)),
    (),
)
# Behind a value a single quote turns a matrix; between others it reads no escapes itself, but what formats does.
MATLAB = Language(
    r"%\{[ \t]*\r?\n(?:[^%]|%(?!\}))*+(?:%\}|\Z)|[%#][^\n]*|\.\.\.[^\n]*\n",
    "\"'%#.",
    (Form('"', '"', b'"'), Form(r"(?<![\w)\]}'.])'", "'", b"'", "c", "", False, r"[^'\\\n]|\\.|''")),
    ("",),
    r"\.",
    shows="disp|f?printf|error|warning",
)
