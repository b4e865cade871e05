"""The languages of functions, as rows of the table: those of the families of ML, Lisp and Erlang."""

from __future__ import annotations

import re

from .forms import DOUBLE, HASH, PRIMED, SLASHED, Form, Language

# Comments that may hold others, which are short.
_ROUND_STAR = r"\(\*(?!\))(?:[^*(]|\*(?!\))|\(\*[^*()]{0,200}+\*\)|\()*+(?:\*\)|\Z)"
_BRACE_DASH = r"\{-(?:[^-{]|-(?!\})|\{-[^-{}]{0,200}+-\}|\{)*+(?:-\}|\Z)"
_HASH_BAR = r"#\|(?:[^|#]|\|(?!#)|#\|[^|#]{0,200}+\|#|#)*+(?:\|#|\Z)"
_LINES = DOUBLE._replace(lines=True)

OCAML = Language(
    _ROUND_STAR,
    "\"'({",
    (
        Form(r"\{(?P<mark>[a-z_]*)\|", "|%s}", b"", "none", "", True, "here"),
        _LINES._replace(escape="ml"),
        PRIMED,
    ),
    ("^",),
    r"\.|(?<=\w)#(?=\w)",
    shows=r"(?:.*\.)?(?:print_\w+|prerr_\w+|e?printf|failwith|invalid_arg)",
    cases=("with", "function", "|"),
    beside=True,
)
_FSHARP_IN = r'[^"\\\n{]|\\.|\{(?:[^{}"\n]|"[^"\n]*"|\{[^{}"\n]*\})*+\}|\{'
FSHARP = Language(
    _ROUND_STAR + r"|//[^\n]*|" + SLASHED,
    "\"'$@(/",
    (
        Form(r'\$"""', '"""', b"", "none", "{{", True),
        Form('"""', '"""', b"", "none", "", True),
        Form(r'(?:\$@|@\$)"', '"', b'"', "double", "{{", True),
        Form('@"', '"', b'"', "double", "", True),
        Form(r'\$"', '"', b'"', "ml", "{{", False, _FSHARP_IN),
        _LINES._replace(escape="ml"),
        PRIMED,
    ),
    ("+", "^"),
    shows=r"e?printfn?|failwithf?|invalidArg",
    cases=("with", "function", "|"),
    beside=True,
)
HASKELL = Language(
    _BRACE_DASH + r"|--+(?![!#$%&*+./<=>?@\\^|~:-])(?<![!#$%&*+./<=>?@\\^|~:]--)[^\n]*",
    "\"'{-",
    (
        Form('"', '"', b'"', "haskell", "", False, r'[^"\\\n]|\\\s+\\|\\.'),
        PRIMED,
    ),
    ("++", "<>"),
    shows=r"(?:.*\.)?(?:putStr(?:Ln)?|print|error|trace\w*|fail|expectationFailure|it|describe)",
    cases=("fn", "of"),
    beside=True,
)
# A dollar sign before a quote makes that a character.
ERLANG = Language(
    r"%[^\n]*",
    "\"'%$",
    (Form('"', '"', b'"', "c", "~", True), Form("'", "'", b"'", "c", "", True)),
    ("++", ""),
    r":|#|(?<=\w)\.(?=[a-z])",
    r"\$\\?[\"'%$]",
    shows=r"(?:.*:)?(?:format|fwrite)|ct:\w+|\??\w*LOG\w*",
    cases=("fn", "of"),
    lists=True,
)
# Documents are what no program sends; a question mark before a quote makes that a character.
_ELIXIR_TEXT = r'#\{(?:[^{}"]|\{[^{}]*\}|"[^"\n]*")*+\}|#'
ELIXIR = Language(
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
    lists=True,
    shows=r"IO\.\w+|flunk|Mix\.shell\(\)\.\w+|inspect",
    cases=("fn", "assert_receive", "assert_received", "refute_receive", "refute_received", "match?"),
)
# A character may be a quote, or what a comment begins with; the names of calls have parts.
SCHEME = Language(
    _HASH_BAR + r"|;[^\n]*",
    '";#?\\',
    (Form('(?<=#)"', '"', b'"', "c", "~|", True), _LINES._replace(values="~")),
    (),
    r"[-/.:]",
    r"(?:#\\|\?\\?|\\)[\";#?\\]",
    shows=r"(?:user_)?error|message|insert|display(?:ln)?|e?printf|print(?:ln)?|warn|signal",
    applied=True,
)
# The one that has no escapes, as its formats write line ends with a sign of their own.
LISP = SCHEME._replace(forms=(_LINES._replace(escape="quote", values="~"),))
