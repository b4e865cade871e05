"""The languages of shells, and of what is fed to one, as rows of the table."""

from __future__ import annotations

from ...regexes import regex
from .forms import HASH, SQUARE, Form, Language

# A command whose output is put into a text may quote its own words, in which another's output may stand.
_WORDS = (
    r"(?:[^()\"'`$#]|(?<!\s)#|\$\{?\w+\}?|\"(?:[^()\"'`$\\\n]|\\[^\n]|\$\{?\w+\}?%s){0,200}+\""
    r"|'[^'\n]{0,200}'%s){1,400}+"
)
_OUTPUT = rf"\$\({_WORDS % ('', '')}\)"
_INNER = _WORDS % (f"|{_OUTPUT}", f"|{_OUTPUT}")
OUTPUT = rf"\$\((?P<run>{_INNER})\)"
_SUBSTITUTED = rf"\$\({_INNER}\)" + r"|\$\{\w+:?[=+?-]\"[^\"'`$\\{}\n]{0,60}\"\}"
# A template's value, which may have texts of its own.
_FILLED = r"\{\{(?:[^{}\"\n]|\"[^{}\"\n]{0,100}\"){1,200}+\}\}"
# What echo -e and printf make of escapes is what is sent.
SHELL = Language(
    HASH,
    "\"'#$<",
    (
        Form(r"\$'", "'", b"'", "c", "", True),
        Form('"', '"', b'"', "shell", "sh", True, rf"[^\"\\${{]|\\[\s\S]|{_SUBSTITUTED}|\$|{_FILLED}|\{{"),
        Form("'", "'", b"'", "printf", "", True, "[^']"),
        Form(r"(?<!<)<<-?[ \t]*(?P<mark>[A-Za-z_]\w*)[^\n]{0,1000}\n", "\n\t%s", b"", "document", "sh", True, "here"),
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
        Form('"', '"', b'"', "make", "make", False),
        Form("'", "'", b"'", "printf", "make", False, r"[^'\n]|\\\n"),
    )
)
TCL = Language(
    HASH,
    '"#{',
    (
        Form('"', '"', b'"', "tcl", "tcl", True, rf'[^"\\\[]|\\[\s\S]|{SQUARE}|\['),
        # A word in braces that begins as a command does; all others are blocks.
        Form(r"\{(?=(?i:mail|rcpt)\b)", r"\}", b"}", "none", "", False, r"[^{}\n]"),
    ),
    (),
)
BATCH = Language(r"(?:(?<=\n)|(?<=\n@)|(?<=\s))(?:rem\b|REM\b|Rem\b|::)[^\n]*", "rR:", (), ())
# How a function of a shell's begins: with a word before its name, with brackets behind it, or with both.
FUNCTION = rb"(?:\bfunction[ \t]+(?=[\w-])|\b(?=[\w-]{1,60}[ \t]*\(\)))(?P<name>[\w-]{1,60})(?:[ \t]*\(\))?\s{0,40}\{"
FUNCTION_HEAD = regex(rb"[ \t]*" + FUNCTION)
