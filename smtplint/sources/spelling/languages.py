"""The languages that code is read in: a row each, of how strings and comments are written and put together.

Strategy. No grammar of a language is needed to find what it sends: where its literals begin and end, what an escape in
them spells, what is put into them, and by which operator they are joined. That is a table; the scanner is one, linear
in the length of the file and indifferent to invalid syntax and to nesting.
"""

from __future__ import annotations

import re

from .forms import BLOCK, CHARACTER, DOUBLE, HASH, SINGLE, SLASHED, TRIPLE, Form, Language

_C_COMMENTS = r"//[^\n]*|" + SLASHED
_QUOTED_ONLY = Form("'", "'", b"'", "quote", "", True)
# A regular expression's literal stands where an operand is due.
_REGEX = (
    r"(?:(?<=[(,=:\[!&|?{};])|(?<=[(,=:\[!&|?{};\n] )|(?<=return ))"
    r"/(?![/*\s])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.){0,500}+\])++/\w*"
)

# What stands between brackets that may hold pairs of their own kind, two deep.
_IN_BRACES = r"[^{}\\]|\\[\s\S]|\{(?:[^{}\\]|\\[\s\S]|\{[^{}]*\})*+\}"
_IN_PARENTHESES = r"[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*+\)"
# The same between others, where texts in quotes may stand too, whatever the quotes round all of it.
_TEXTS = r"\"[^\"\n]*\"|'[^'\n]*'"
_BRACED = rf"\{{(?:[^{{}}\"'\n]|{_TEXTS}|\{{(?:[^{{}}\"'\n]|{_TEXTS})*+\}})*+\}}"
_ROUND = rf"\((?:[^()\"'\n]|{_TEXTS}|\((?:[^()\"'\n]|{_TEXTS})*+\))*+\)"
_SQUARE = r"\[(?:[^\[\]\"\n]|\"[^\"\n]*\"|\[(?:[^\[\]\"\n]|\"[^\"\n]*\")*+\])*+\]"
_IN_SQUARES = r"[^\[\]\\]|\\[\s\S]|\[(?:[^\[\]\\]|\\[\s\S]|\[[^\[\]]*\])*+\]"
_IN_ANGLES = r"[^<>\\]|\\[\s\S]|<(?:[^<>\\]|\\[\s\S]|<[^<>]*>)*+>"
_PAIRS = ("{}", _IN_BRACES), ("()", _IN_PARENTHESES), ("[]", _IN_SQUARES), ("<>", _IN_ANGLES)


def _quoted(opening: str, pairs: str, signs: str, escape: str, values: str) -> tuple[Form, ...]:
    """The forms of a literal between brackets of those pairs, or on its line between any two of those signs."""
    bracketed = (
        Form(opening + re.escape(one[0]), re.escape(one[1]), one.encode(), escape, values, True, body)
        for one, body in _PAIRS
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
_IN_F = {quote: rf"[^{quote}\\{{\n]|\\[\s\S]|\{{\{{|{_BRACED}|\{{" for quote in _PYTHON_QUOTES[2:]}
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
_JAVASCRIPT = Language(_C_COMMENTS, "\"'`/", _TEMPLATES, skipped=_REGEX)
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
        Form('"', '"', b'"', "c", "$", True, rf'[^"\\{{$]|\\[\s\S]|(?=\{{\$){_BRACED}|\${_BRACED}|[{{$]'),
        _QUOTED_ONLY,
        Form(r"<<<[ \t]*\"?(?P<mark>[A-Za-z_]\w*)\"?\r?\n", "\n\t%s", b"", "c", "$", True, "here"),
        Form(r"<<<[ \t]*'(?P<mark>[A-Za-z_]\w*)'\r?\n", "\n\t%s", b"", "none", "", True, "here"),
    ),
    (".",),
    r"\?->|->|::",
    writes=("echo",),
)
_RUBY = Language(
    HASH + r"|(?<=\n)=begin\b(?:[^\n]|\n(?!=end))*+(?:\n=end|\Z)",
    "\"'#%</=",
    (
        Form('"', '"', b'"', "c", "#@", True, r'[^"\\#]|\\[\s\S]|#\{(?:[^{}"]|\{[^{}]*\}|"[^"\n]*")*+\}|#'),
        # A value is put into none of these, whatever it looks like.
        _QUOTED_ONLY._replace(values="'"),
        *_quoted("%[QW]?", "{} ()", "", "c", "#@"),
        *_quoted("%Q", "[] <>", "|!/^~", "c", "#@"),
        # Behind a value the sign is an operator.
        *_quoted(r"%(?:(?<=[\s(,=\[{|&+;].)(?<![\w)\]\"'}][ ].)|(?<=puts .)|(?<=return .))", "[]", "|!", "c", "#@"),
        *_quoted("%q", "{} () [] <>", "|!/^~", "quote", "'"),
        Form(r"<<[~-]?['\"]?(?P<mark>[A-Z_]+)['\"]?[^\n]{0,1000}\n", "\n\t%s", b"", "c", "#@", True, "here"),
    ),
    ("+", "<<", ""),
    r"&\.|\.|::",
    _REGEX,
    shows="pp?",
    writes=("print", "write"),
    adds_lf=("puts",),
    perlish=True,
)
# What Perl's word for quotes stands behind, and what it may have a text begin and end with, beside brackets.
_QUOTES = r"q(?<![\w$@%&*-].)(?<!->.)"
_SIGNS = "|!/#~^'\"%@"
_PERL = Language(
    HASH + r"|(?<=\n)=(?:pod|head\d|over|item|back|begin|for|cut)\b(?:[^\n]|\n(?!=cut))*+(?:\n=cut|\Z)",
    "\"'#q</=$@%&!~msty",
    (
        Form('"', '"', b'"', "c", "$", True),
        _QUOTED_ONLY,
        Form(r"q(?<!\w.)q[ \t]*\{", r"\}", b"}", "c", "$", True, _IN_BRACES),
        Form(r"q(?<!\w.)q[ \t]*\(", r"\)", b")", "c", "$", True, _IN_PARENTHESES),
        Form(r"q(?<!\w.)[ \t]*\{", r"\}", b"}", "quote", "", True, _IN_BRACES),
        Form(r"q(?<!\w.)[ \t]*\(", r"\)", b")", "quote", "", True, _IN_PARENTHESES),
        *_quoted(_QUOTES + "q", "[] <>", _SIGNS, "c", "$"),
        *_quoted(_QUOTES, "[] <>", _SIGNS, "quote", ""),
        Form(r"<<~?\"?(?P<mark>[A-Z_]+)\"?;?[^\n]{0,1000}\n", "\n\t%s", b"", "c", "$", True, "here"),
        Form(r"<<~?'(?P<mark>[A-Z_]+)';?[^\n]{0,1000}\n", "\n\t%s", b"", "none", "", True, "here"),
    ),
    (".",),
    r"->|::",
    r"[$@%&]\w++|[msy]\w++|[=!]~[ \t]*(?:m|qr)?/(?:[^/\\\n]|\\.)++/\w*|[$@%&]#|\$[\"'`]|q(?<!\w.)[rw][ \t]*/[^/\n]*/"
    r"|(?:(?:qr|tr)(?<!\w..)|[msy](?<!\w.))(?:\{[^{}\n]*\}|/[^/\n]*/)",
    shows="say|note|diag",
    writes=("print", "say"),
    adds_lf=("say",),
    perlish=True,
)
# Values in texts that begin with a dollar sign, and may hold texts.
_DOLLAR = r"\$\{(?:[^{}\"]|\{[^{}]*\}|\"[^\"\n]*\")*+\}|\$"
_JAVA = Language(_C_COMMENTS, "\"'/", (BLOCK, DOUBLE, CHARACTER), adds_lf=("println",))
_KOTLIN = Language(
    _C_COMMENTS,
    "\"'/",
    (
        Form('"""', '"""', b'"', "none", "${", True),
        Form('"', '"', b'"', "c", "${", False, rf'[^"\\\n$]|\\.|{_DOLLAR}'),
        CHARACTER,
    ),
    shows="check|require|error",
    adds_lf=("println",),
)
_SCALA = Language(
    _C_COMMENTS,
    "\"'/",
    (
        Form(r'(?:(?<=\b[sf])|(?<=\braw))"""', '"""', b'"', "none", "$", True),
        Form('"""', '"""', b'"', "none", "", True),
        Form(r'(?<=\b[sf])"', '"', b'"', "c", "$", False, rf'[^"\\\n$]|\\.|{_DOLLAR}'),
        Form(r'(?<=\braw)"', '"', b'"', "none", "$", False, rf'[^"\\\n$]|\\.|{_DOLLAR}'),
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
        TRIPLE._replace(values="$"),
        Form("'''", "'''", b"'", "c", "", True),
        Form('"', '"', b'"', "c", "$", False, rf'[^"\\\n$]|\\.|{_DOLLAR}'),
        SINGLE,
    ),
    ("+", "<<"),
    skipped=_REGEX,
    adds_lf=("println",),
)
_DART = Language(
    _C_COMMENTS,
    "\"'/",
    (
        TRIPLE._replace(values="$"),
        Form("'''", "'''", b"'", "c", "$", True),
        Form('"', '"', b'"', "c", "$", False, rf'[^"\\\n$]|\\.|{_DOLLAR}'),
        Form("'", "'", b"'", "c", "$", False, rf"[^'\\\n$]|\\.|{_DOLLAR}"),
    ),
    ("+", ""),
    free=True,
    adds_lf=("writeln",),
)
_CSHARP = Language(
    _C_COMMENTS,
    "\"'/$@",
    (
        Form(r'\$(?P<mark>"{4,9})', "%s", b"", "none", "{{", True, "here"),
        # What more than one dollar sign has put in stands in as many braces, as a template's does.
        Form(r'(?:\${2,3})?(?P<mark>"{4,9})', "%s", b"", "none", "", True, "here"),
        Form(r'\$"""', '"""', b'"', "none", "{{", True),
        Form(r'(?:\${2,3})?"""', '"""', b'"', "none", "", True),
        Form(r'(?:\$@|@\$)"', '"', b'"', "double", "{{", True),
        Form('@"', '"', b'"', "double", "", True),
        Form(
            r'\$"',
            '"',
            b'"',
            "c",
            "{{",
            False,
            r'[^"\\\n{]|\\.|\{(?:[^{}"\n]|"[^"\n]*"|\{(?:[^{}"\n]|"[^"\n]*")*+\})*+\}|\{',
        ),
        DOUBLE,
        CHARACTER,
    ),
)
_C = Language(
    _C_COMMENTS,
    "\"'/@",
    (
        Form(r'(?<=R)"(?P<mark>[^ ()\\\t\n]{0,16})\(', ')%s"', b"", "none", "", True, "here"),
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
        Form(r'@"[ \t]*\r?\n', '\n"@', b"", "none", "ps", True, "here"),
        Form(r"@'[ \t]*\r?\n", "\n'@", b"", "none", "", True, "here"),
        Form('"', '"', b'"', "tick", "ps", True, rf'[^"`$]|`[\s\S]|""|\${_ROUND}|\$'),
        Form("'", "'", b"'", "double", "", True),
    ),
    chain=r"\.|::?|(?<=[A-Za-z])-(?=[A-Z])",
    shows=r"(?i)(?:write|out)-\w+",
)
# Documents are what no program sends; a question mark before a quote makes that a character.
_ELIXIR_TEXT = r'#\{(?:[^{}"]|\{[^{}]*\}|"[^"\n]*")*+\}|#'
_ELIXIR = Language(
    r"@(?:module|type)?doc[ \t]+(?:~[sS])?\"\"\"(?:[^\"]|\"(?!\"\"))*+(?:\"\"\"|\Z)|" + HASH,
    "\"'#~@?",
    (
        Form('(?:~[sc])?"""', '"""', b'"', "c", "#", True),
        Form("(?:~[sc])?'''", "'''", b"'", "c", "#", True),
        Form('~[SC]"""', '"""', b'"', "none", "", True),
        Form('(?:~[sc])?"', '"', b'"', "c", "#", True, rf'[^"\\#]|\\[\s\S]|{_ELIXIR_TEXT}'),
        Form("(?:~[sc])?'", "'", b"'", "c", "#", True, rf"[^'\\#]|\\[\s\S]|{_ELIXIR_TEXT}"),
        Form(r"~[sc]\(", r"\)", b")", "c", "#", True),
        Form(r"~[sc]\[", r"\]", b"]", "c", "#", True, r"[^\]\\]|\\[\s\S]"),
        Form(r"~[sc]\{", r"\}", b"}", "c", "#", True, r"[^}\\#]|\\[\s\S]|#\{[^{}]*\}|#"),
        Form(r"~[sc]\|", r"\|", b"|", "c", "#", True),
        Form("~[sc]/", "/", b"/", "c", "#", True),
        Form("~[sc]<", ">", b">", "c", "#", True),
        *(
            Form("~[SC]" + re.escape(one), re.escape(end), b"", "none", "", True)
            for one, end in ("()", "[]", "{}", "||")
        ),
    ),
    ("<>", "++"),
    r"\.",
    r"\?\\?[\"'#~@?]|~[rR](?:/(?:[^/\\\n]|\\.)*+/|\"(?:[^\"\\\n]|\\.)*+\"|\{[^{}\n]*\}|\([^()\n]*\)|\|[^|\n]*\|)\w*",
    shows=r"IO\.\w+|flunk|Mix\.shell\(\)\.\w+|inspect",
    cases=("fn", "assert_receive", "assert_received", "refute_receive", "refute_received", "match?"),
)
# What Swift puts in may hold texts, and calls with texts.
_SWIFT_VALUE = r'\\\((?:[^()"\n]|"[^"\n]*"|\((?:[^()"\n]|"[^"\n]*"|\((?:[^()"\n]|"[^"\n]*")*+\))*+\))*+\)'
_SWIFT = Language(
    _C_COMMENTS,
    '"/',
    (
        Form('(?<=##)"', '"##', b"", "none", "\\", True, '[^"]|"(?!##)'),
        Form('(?<=#)"""', '"""#', b"", "none", "\\", True, '[^"]|"(?!""#)'),
        Form('(?<=#)"', '"#', b"", "none", "\\", True, '[^"]|"(?!#)'),
        BLOCK,
        Form('"', '"', b'"', "c", "\\", False, rf'[^"\\\n]|{_SWIFT_VALUE}|\\.'),
    ),
)
# A blank and an underscore at a line's end continue it.
_BASIC = Language(
    r"'[^\n]*|(?<=[ \t])_[ \t]*\r?\n|\n[ \t]*[Rr]em\b[^\n]*",
    "\"'$_\n",
    (
        Form(r'\$"', '"', b'"', "double", "{{", False, r'[^"\n{]|""|\{(?:[^{}"\n]|"[^"\n]*")*+\}|\{'),
        Form('"', '"', b'"', "double", "", False, r'[^"\n]|""'),
    ),
    ("&", "+"),
    r"\.",
    shows=r"(?i)(?:.*\.)?(?:msgbox|echo|additem|addlog|response\.write)",
)
_PASCAL = Language(
    r"\{[^}]*+(?:\}|\Z)|\(\*(?:[^*]|\*(?!\)))*+(?:\*\)|\Z)|//[^\n]*",
    "'#{(/",
    (
        Form("'", "'", b"'", "double", "", False, r"[^'\n]|''"),
        Form(r"(?=#[\d$])", "", b"", "character", "", False, r"#\d{1,3}|#\$[0-9A-Fa-f]{1,4}"),
    ),
    ("+", ""),
    r"\.",
    shows=r"(?i)writeln|(?:.*\.)?(?:showmessage|lines\.add|items\.add|log\w*)",
)

# A command whose output is put into a text may quote its own words, in which another's output may stand.
_WORDS = r"(?:[^()\"'`$\n]|\$\{?\w+\}?|\"(?:[^()\"'`$\\\n]|\$\{?\w+\}?%s){0,60}+\"|'[^'$\n]{0,60}'%s){1,100}+"
_OUTPUT = rf"\$\({_WORDS % ('', '')}\)"
_SUBSTITUTED = rf"\$\({_WORDS % (f'|{_OUTPUT}', f'|{_OUTPUT}')}\)" + r"|\$\{\w+:?[=+?-]\"[^\"'`$\\{}\n]{0,60}\"\}"
# What echo -e and printf make of escapes is what is sent.
SHELL = Language(
    HASH,
    "\"'#$<",
    (
        Form(r"\$'", "'", b"'", "c", "", True),
        Form('"', '"', b'"', "shell", "sh", True, rf"[^\"\\$]|\\[\s\S]|{_SUBSTITUTED}|\$"),
        Form("'", "'", b"'", "printf", "", True, "[^']"),
        Form(r"(?<!<)<<-?[ \t]*(?P<mark>[A-Za-z_]\w*)[^\n]{0,1000}\n", "\n\t%s", b"", "none", "sh", True, "here"),
        Form(
            r"(?<!<)<<-?[ \t]*['\"\\](?P<mark>[A-Za-z_]\w*)['\"]?[^\n]{0,1000}\n",
            "\n\t%s",
            b"",
            "none",
            "",
            True,
            "here",
        ),
    ),
    ("",),
    r"\.",
    unended=r"<<-?[ \t]*['\"\\]?[A-Z][A-Z_]+['\"]?(?![ \t]*\)|[^\n]*\)\))[^\n]*\n",
)
# A makefile's recipes are scripts; make puts its own values in first, in single quotes too.
MAKE = SHELL._replace(
    forms=(
        Form('"', '"', b'"', "shell", "make", False),
        Form("'", "'", b"'", "printf", "make", False, r"[^'\n]|\\\n"),
    )
)
TCL = Language(
    HASH,
    '"#{',
    (
        Form('"', '"', b'"', "c", "tcl", True, rf'[^"\\\[]|\\[\s\S]|{_SQUARE}|\['),
        # A word in braces that begins as a command does; all others are blocks.
        Form(r"\{(?=(?i:mail|rcpt)\b)", r"\}", b"}", "none", "", False, r"[^{}\n]"),
    ),
    (),
)
BATCH = Language(r"(?:(?<=\n)|(?<=\n@)|(?<=\s))(?:rem\b|REM\b|Rem\b|::)[^\n]*", "rR:", (), ())

LANGUAGES = {
    "py": _PYTHON, "js": _JAVASCRIPT, "dart": _DART, "go": _GO, "php": _PHP, "rb": _RUBY, "pl": _PERL, "java": _JAVA,
    "groovy": _GROOVY, "jenkinsfile": _GROOVY, "scala": _SCALA, "kt": _KOTLIN, "cs": _CSHARP, "c": _C, "rs": _RUST,
    "lua": _LUA, "swift": _SWIFT, "ps1": _POWERSHELL, "vb": _BASIC, "pas": _PASCAL, "ex": _ELIXIR,
}  # fmt: skip
