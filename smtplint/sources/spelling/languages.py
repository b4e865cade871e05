"""The languages that code is read in: a row each, of how strings and comments are written and put together.

Strategy. No grammar of a language is needed to find what it sends: where its literals begin and end, what an escape in
them spells, what is put into them, and by which operator they are joined. That is a table; the scanner is one, linear
in the length of the file and indifferent to invalid syntax and to nesting.
"""

from __future__ import annotations

import re

from . import functional, scripted, worded
from .forms import (
    BLOCK,
    BRACED,
    CHARACTER,
    DOLLAR,
    DOUBLE,
    HASH,
    IN_BRACES,
    IN_PARENTHESES,
    PAIRS,
    PATTERN,
    REGEX,
    ROUND,
    SINGLE,
    SLASHED,
    TRIPLE,
    Form,
    Language,
    between,
)

_C_COMMENTS = r"//[^\n]*|" + SLASHED
_QUOTED_ONLY = Form("'", "'", b"'", "quote", "", True)


def _quoted(opening: str, pairs: str, signs: str, escape: str, values: str) -> tuple[Form, ...]:
    """The forms of a literal between brackets of those pairs, or on its line between any two of those signs."""
    bracketed = (
        Form(opening + re.escape(one[0]), re.escape(one[1]), one.encode(), escape, values, True, body)
        for one, body in PAIRS
        if one in pairs.split()
    )
    between = (
        Form(opening + sign, sign, one.encode(), escape, values, True, rf"[^{sign}\\\n]|\\.")
        for one in signs
        for sign in (re.escape(one),)
    )
    return *bracketed, *between


# Four forms of quotes, and how the letters before them have them read: plain, raw, with values, raw with values.
_PYTHON_QUOTES = ('"""', "'''", '"', "'")
_IN_F = {quote: rf"[^{quote}\\{{\n]|\\[\s\S]|\{{\{{|{BRACED}|\{{" for quote in _PYTHON_QUOTES[2:]}
_PYTHON = Language(
    r"#[^\n]*",
    "\"'#",
    tuple(
        Form(
            quote,
            quote,
            quote[:1].encode(),
            escape,
            values,
            len(quote) == 3,
            _IN_F.get(quote, "") if values == "{{" else "",
        )
        for escape, values in (("c", "template"), ("raw", ""), ("c", "{{"), ("raw", "{{"))
        for quote in _PYTHON_QUOTES
    ),
    ("+", ""),
    prefixed=True,
    adds_lf=("print",),
)
_TEMPLATE = r"[^`\\$]|\\[\s\S]|\$\{(?:[^{}`\"']|\"[^\"`\n]*\"|'[^'`\n]*'|`[^`]*`|\{[^{}`]*\}|[\"'])*+\}|\$"
_TEMPLATES = (
    DOUBLE,
    SINGLE,
    Form(r"`(?<=\bString\.raw`)", "`", b"`", "raw", "${", True, _TEMPLATE),
    Form("`", "`", b"`", "c", "${", True, _TEMPLATE),
)
_JAVASCRIPT = Language(_C_COMMENTS, "\"'`/", _TEMPLATES, skipped=REGEX)
_GO = Language(
    _C_COMMENTS,
    "\"'`/",
    (DOUBLE, Form("`", "`", b"`", "none", "", True), CHARACTER),
    writes=("Fprint",),
    adds_lf=("Fprintln",),
)
_PHP = Language(
    _C_COMMENTS + r"|#(?<![$&\w]#)(?!\[)[^\n]*",
    "\"'/#<",
    (
        Form('"', '"', b'"', "c", "$", True, rf'[^"\\{{$]|\\[\s\S]|(?=\{{\$){BRACED}|\${BRACED}|[{{$]'),
        _QUOTED_ONLY,
        Form(r"<<<[ \t]*\"?(?P<mark>[A-Za-z_]\w*)\"?\r?\n", "\n\t%s", b"", "c", "$", True, "here", True),
        Form(r"<<<[ \t]*'(?P<mark>[A-Za-z_]\w*)'\r?\n", "\n\t%s", b"", "none", "", True, "here", True),
    ),
    (".",),
    r"\?->|->|::",
    writes=("echo",),
)
_MARKS = ("/", r"\|", "!", r"\#")
_MARKED = "|".join(between(sign) for sign in _MARKS)
_RUBY = Language(
    r"#(?:(?<=[\s)\]}]#)|(?<![\s\S]#))[^\n]*|(?<=\n)=begin\b(?:[^\n]|\n(?!=end))*+(?:\n=end|\Z)",
    "\"'#%</=$",
    (
        Form('"', '"', b'"', "spaced", "#@", True, r'[^"\\#]|\\[\s\S]|#\{(?:[^{}"]|\{[^{}]*\}|"[^"\n]*")*+\}|#'),
        # A value is put into none of these, whatever it looks like.
        _QUOTED_ONLY._replace(values="'"),
        *_quoted("%[QWx]?", "{} ()", "", "spaced", "#@"),
        *_quoted("%[Qx]", "[] <>", "|!/^~", "spaced", "#@"),
        # Behind a value the sign is an operator.
        *_quoted(
            r"%(?:(?<=[\s(,=\[{|&+;].)(?<![\w)\]\"'}][ ].)|(?<=puts .)|(?<=return .))", "[]", "|!", "spaced", "#@"
        ),
        *_quoted("%q", "{} () [] <>", "|!/^~", "quote", "'"),
        Form(r"<<-?['\"]?(?P<mark>[A-Z_]+)['\"]?[^\n]{0,1000}\n", "\n\t%s", b"", "spaced", "#@", True, "here"),
        Form(r"<<~['\"]?(?P<mark>[A-Z_]+)['\"]?[^\n]{0,1000}\n", "\n\t%s", b"", "block", "#@", True, "here"),
    ),
    ("+", "<<", ""),
    r"&\.|\.|::",
    rf"\$[\"'`]|%r(?:\{{(?:[^{{}}\\]|\\.|\{{[^{{}}\n]*\}}){{0,1000}}+\}}|\[[^\n]*?\]|\([^\n]*?\)|{_MARKED})|{PATTERN}",
    shows="pp?",
    writes=("print", "write"),
    adds_lf=("puts",),
    perlish=True,
)
# What Perl's word for quotes stands behind, and what it may have a text begin and end with, beside brackets.
_QUOTES = r"q(?<![\w$@%&*-].)(?<!->.)"
_SIGNS = "|!/#~^'\"%@"
# Expressions between signs, and what stands for what they find: both may hold quotes.
_SUBSTITUTED = "|".join(between(sign, 2) for sign in _MARKS)
# The same between braces, which may be of several lines, and hold how often something comes.
_BRACED = r"\{(?:[^{}\\]|\\[\s\S]|\{[^{}\n]{0,20}\}){0,2000}+\}"
_PERL = Language(
    HASH + r"|(?<=\n)=(?:pod|head\d|over|item|back|begin|for|cut)\b(?:[^\n]|\n(?!=cut))*+(?:\n=cut|\Z)",
    "\"'#q</=$@%&!~msty",
    (
        Form('"', '"', b'"', "c", "pl", True),
        _QUOTED_ONLY,
        Form(r"q(?<!\w.)[qx][ \t]*\{", r"\}", b"}", "c", "pl", True, IN_BRACES),
        Form(r"q(?<!\w.)[qx][ \t]*\(", r"\)", b")", "c", "pl", True, IN_PARENTHESES),
        Form(r"q(?<!\w.)[ \t]*\{", r"\}", b"}", "quote", "", True, IN_BRACES),
        Form(r"q(?<!\w.)[ \t]*\(", r"\)", b")", "quote", "", True, IN_PARENTHESES),
        *_quoted(_QUOTES + "[qx]", "[] <>", _SIGNS, "c", "pl"),
        *_quoted(_QUOTES, "[] <>", _SIGNS, "quote", ""),
        Form(r"<<~?\"?(?P<mark>[A-Z_]+)\"?;?[^\n]{0,1000}\n", "\n\t%s", b"", "c", "pl", True, "here"),
        Form(r"<<~?'(?P<mark>[A-Z_]+)';?[^\n]{0,1000}\n", "\n\t%s", b"", "none", "", True, "here"),
    ),
    (".",),
    r"->|::",
    r"[$@%&]\w++(?:'[A-Za-z]\w*)?+|[msy]\w++|[$@%&]#|\$[\"'`]|q(?<!\w.)[rw][ \t]*/[^/\n]*/"
    rf"|(?:tr(?<!\w..)|[sy](?<!\w.))(?:{_SUBSTITUTED}|{_BRACED}\s{{0,80}}+{_BRACED})"
    rf"|(?:qr(?<!\w..)|m(?<!\w.))(?:{_BRACED}|{_MARKED})|{PATTERN}",
    shows="say|note|diag",
    writes=("print", "say"),
    adds_lf=("say",),
    perlish=True,
)
_JAVA = Language(_C_COMMENTS, "\"'/", (BLOCK, DOUBLE._replace(escape="spaced"), CHARACTER), adds_lf=("println",))
_KOTLIN = Language(
    _C_COMMENTS,
    "\"'/",
    (
        Form('"""', '"""', b'"', "none", "${", True),
        Form('"', '"', b'"', "c", "${", False, rf'[^"\\\n$]|\\.|{DOLLAR}'),
        CHARACTER,
    ),
    shows="check|require|error",
    adds_lf=("println", "appendLine"),
)
_SCALA = Language(
    _C_COMMENTS,
    "\"'/",
    (
        Form(r'(?<=\w)"""', '"""', b'"', "none", "$", True),
        Form('"""', '"""', b'"', "none", "", True),
        Form(r'(?<=\w)(?<!\braw)"', '"', b'"', "c", "$", False, rf'[^"\\\n$]|\\.|{DOLLAR}'),
        Form(r'(?<=\braw)"', '"', b'"', "none", "$", False, rf'[^"\\\n$]|\\.|{DOLLAR}'),
        DOUBLE,
        CHARACTER,
    ),
    cases=("case",),
    adds_lf=("println",),
)
_GROOVY = Language(
    _C_COMMENTS,
    "\"'/",
    (
        TRIPLE._replace(values="."),
        Form("'''", "'''", b"'", "c", "", True),
        Form('"', '"', b'"', "c", ".", False, rf'[^"\\\n$]|\\.|{DOLLAR}'),
        SINGLE,
    ),
    ("+", "<<"),
    skipped=REGEX,
    adds_lf=("println",),
)
_DART = Language(
    _C_COMMENTS,
    "\"'/",
    (
        Form(r"(?<=\br)(?P<mark>\"{3}|'{3})", "%s", b"", "none", "", True, "here"),
        Form(r"(?<=\br)(?P<mark>[\"'])", "%s", b"", "none", "", False, "here"),
        TRIPLE._replace(values="$"),
        Form("'''", "'''", b"'", "c", "$", True),
        Form('"', '"', b'"', "c", "$", False, rf'[^"\\\n$]|\\.|{DOLLAR}'),
        Form("'", "'", b"'", "c", "$", False, rf"[^'\\\n$]|\\.|{DOLLAR}"),
    ),
    ("+", ""),
    free=True,
    adds_lf=("writeln",),
)
_CSHARP = Language(
    _C_COMMENTS,
    "\"'/$@",
    (
        Form(r'\$(?P<mark>"{4,9})', "%s", b"", "none", "{{", True, "here", True),
        # What more than one dollar sign has put in stands in as many braces, as a template's does.
        Form(r'(?:\${2,3})?(?P<mark>"{4,9})', "%s", b"", "none", "", True, "here", True),
        Form(r'\$"""', '"""', b'"', "none", "{{", True, before=True),
        Form(r'(?:\${2,3})?"""', '"""', b'"', "none", "", True, before=True),
        Form(r'(?:\$@|@\$)"', '"', b'"', "double", "{{", True),
        Form('@"', '"', b'"', "double", "", True),
        Form(
            r'\$"',
            '"',
            b'"',
            "sharp",
            "{{",
            False,
            r'[^"\\\n{]|\\.|\{(?:[^{}"\n]|"[^"\n]*"|\{(?:[^{}"\n]|"[^"\n]*")*+\})*+\}|\{',
        ),
        DOUBLE._replace(escape="sharp"),
        CHARACTER._replace(escape="sharp"),
    ),
    adds_lf=("WriteLine", "WriteLineAsync"),
)
_C = Language(
    _C_COMMENTS,
    "\"'/@",
    (
        Form(r'(?<=R)"(?P<mark>[^ ()\\\t\n]{0,16})\(', ')%s"', b"", "none", "qt", True, "here"),
        Form('@"', '"', b'"', "c", "qt"),
        DOUBLE._replace(values="qt"),
        CHARACTER,
    ),
    ("+", "<<", ""),
    r"->|::|\.",
    free=True,
)
_RUST = Language(
    _C_COMMENTS,
    "\"'/",
    (
        Form('(?<=r##)"', '"##', b"", "none", "", True, '[^"]|"(?!##)'),
        Form('(?<=r#)"', '"#', b"", "none", "", True, '[^"]|"(?!#)'),
        Form('(?<=r)"', '"', b"", "none", "", True, '[^"]'),
        Form('"', '"', b'"', "fold", "{", True),
        CHARACTER,
    ),
    ("+",),
    r"::|\.",
    shows=r"(?:.*[.:])?expect",
    adds_lf=("writeln",),
)
_LUA = Language(
    r"--\[(?P<level>=*)\[(?:[^\]]|\](?!(?P=level)\]))*+(?:\](?P=level)\]|\Z)|--[^\n]*",
    "\"'-[",
    (
        Form('"', '"', b'"', "lua", "", False, r'[^"\\\n]|\\z\s{0,400}|\\[\s\S]'),
        Form("'", "'", b"'", "lua", "", False, r"[^'\\\n]|\\z\s{0,400}|\\[\s\S]"),
        Form(r"\[(?P<mark>=*)\[\n?", "]%s]", b"", "none", "", True, "here"),
    ),
    ("..",),
    r"\.(?!\.)|:",
    writes=("write", "send"),
)
_POWERSHELL = Language(
    r"<#(?:[^#]|#(?!>))*+(?:#>|\Z)|" + HASH,
    "\"'#<@",
    (
        Form(r'@"[ \t]*\r?\n', '\n"@', b"", "none", "ps", True, "here", True),
        Form(r"@'[ \t]*\r?\n", "\n'@", b"", "none", "", True, "here", True),
        Form('"', '"', b'"', "tick", "ps", True, rf'[^"`$]|`[\s\S]|""|\${ROUND}|\$'),
        Form("'", "'", b"'", "double", "", True),
    ),
    chain=r"\.|::?|(?<=[A-Za-z])-(?=[A-Z])",
    shows=r"(?i)(?:write|out)-\w+",
)
# What Swift puts in may hold texts, and calls with texts.
_SWIFT_VALUE = r'\\\((?:[^()"\n]|"[^"\n]*"|\((?:[^()"\n]|"[^"\n]*"|\((?:[^()"\n]|"[^"\n]*")*+\))*+\))*+\)'
_SWIFT = Language(
    _C_COMMENTS,
    '"/',
    (
        Form('(?<=##)"', '"##', b"", "none", "\\", True, '[^"]|"(?!##)'),
        Form('(?<=#)"""', '"""#', b"", "none", "\\", True, '[^"]|"(?!""#)', True),
        Form('(?<=#)"', '"#', b"", "none", "\\", True, '[^"]|"(?!#)'),
        BLOCK._replace(before=True),
        Form('"', '"', b'"', "c", "\\", False, rf'[^"\\\n]|{_SWIFT_VALUE}|\\.'),
    ),
)

_PIKE = Language(
    _C_COMMENTS,
    "\"'/#",
    (Form('#"', '"', b'"', "c", "", True), DOUBLE, CHARACTER),
    ("+", ""),
    r"->|::|\.",
    shows="werror|report_\\w+",
)
_D = Language(
    _C_COMMENTS + r"|/\+(?:[^+]|\+(?!/))*+(?:\+/|\Z)",
    "\"'/`",
    (
        Form('(?<=\\br)"', '"', b"", "none", "", True),
        Form("`", "`", b"`", "none", "", True),
        DOUBLE._replace(lines=True),
        CHARACTER,
    ),
    ("~",),
    shows="writef?ln|writef?",
)
_ZIG = Language(
    r"//[^\n]*|\\\\[^\n]*",
    "\"'/\\",
    (DOUBLE, CHARACTER),
    ("++",),
    shows=r"(?:.*\.)?(?:panic|debug\.print|std(?:out|err)\b.*print)|print",
)
_HAXE = Language(
    _C_COMMENTS,
    "\"'/",
    (DOUBLE._replace(lines=True), Form("'", "'", b"'", "c", "${", True, rf"[^'\\$]|\\[\s\S]|{DOLLAR}")),
)
_VALA = Language(
    _C_COMMENTS,
    "\"'/@",
    (
        Form('@"', '"', b'"', "c", "ps", False, rf'[^"\\\n$]|\\.|\${ROUND}|\$'),
        Form('"""', '"""', b'"', "none", "", True),
        DOUBLE,
        CHARACTER,
    ),
)

LANGUAGES = {
    "py": _PYTHON, "js": _JAVASCRIPT, "dart": _DART, "go": _GO, "php": _PHP, "rb": _RUBY, "pl": _PERL, "java": _JAVA,
    "groovy": _GROOVY, "jenkinsfile": _GROOVY, "scala": _SCALA, "kt": _KOTLIN, "cs": _CSHARP, "c": _C, "rs": _RUST,
    "lua": _LUA, "swift": _SWIFT, "ps1": _POWERSHELL, "vb": worded.BASIC, "pas": worded.PASCAL, "ex": functional.ELIXIR,
    "ml": functional.OCAML, "fs": functional.FSHARP, "hs": functional.HASKELL, "erl": functional.ERLANG,
    "scm": functional.SCHEME, "lisp": functional.LISP, "adb": worded.ADA, "gambas": worded.GAMBAS,
    "applescript": worded.APPLESCRIPT, "cbl": worded.COBOL, "rexx": worded.REXX, "pike": _PIKE, "d": _D, "zig": _ZIG,
    "hx": _HAXE, "vala": _VALA, "nim": scripted.NIM, "jl": scripted.JULIA, "r": scripted.R,
    "coffee": scripted.COFFEE, "puppet": scripted.PUPPET, "matlab": scripted.MATLAB,
    "f90": worded.FORTRAN, "au3": worded.AUTOIT, "nasl": scripted.NASL,
}  # fmt: skip


def is_in(language: Language, keys: str) -> bool:
    """Whether a language is one of those of LANGUAGES that are named, between blanks."""
    return any(LANGUAGES[key] is language for key in keys.split())
