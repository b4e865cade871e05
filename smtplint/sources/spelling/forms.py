"""How literals are written, and what is written in texts that are no language's: settings, headers, markup.

A form says how what stands between its quotes is read; a language is a row of forms and of what joins them.
"""

from __future__ import annotations

from ...typed import NamedTuple

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


class Form(NamedTuple):
    """One way to write a literal.

    opening   an expression for what it begins with; a named group ``mark`` tells what ends it
    closing   an expression for what it ends with; of a form whose opening tells its end (``body`` is "here") the text
              of that, with ``mark`` for "%s", on a line of its own where it begins with a line end, a tab for blanks
    quote     the octets that have to be escaped in it
    escape    "c": C's escapes; "sharp": those of C#, where \\x has up to four digits; "spaced": C's, and \\s for a
              blank; "printf": C's, but for the quote's; "shell": those, with one backslash or two; "lua": those, and
              decimal ones; "ml" and "haskell": the same, and a line continued; "nim": C's, and its own for line ends;
              "fold": C's, \\s for a blank, and a line continued; "block": the same, and a continued line keeps what
              it has beyond the margin; "property": C's, and a line continued; "tcl": the same, which is a blank;
              "make": a shell's, and make's own for a line continued; "document": those of a shell's here-document;
              "quote": only of the quote and the backslash;
              "double": the quote twice; "tick": PowerShell's; "entity": markup's names of characters; "character": a
              character's number alone; "bare": a backslash before anything; "caret": a caret before anything; "raw":
              a quote goes on behind a backslash, which stays; "none"
    values    what is put in, beside the placeholders that all have, by the kind of names and expressions; "-": nothing,
              "'": nothing by Ruby
    lines     it may go over several lines
    body      what is in it, where that is not told by the above
    before    whether the line end before its closing is none of it
    """

    opening: str
    closing: str
    quote: bytes
    escape: str = "c"
    values: str = ""
    lines: bool = False
    body: str = ""
    before: bool = False


class Language(NamedTuple):
    """How a language is written.

    comments  an expression for them
    first     the octets that a literal, a comment or what is ``skipped`` begins with
    joins     operators that put literals together, "" for one right behind the other
    chain     what stands between names
    skipped   an expression for what looks like a literal and is none
    prefixed  whether letters before a quote say how it is read, as in Python
    shows     an expression for calls that print, beside those of all languages
    unended   an expression for the opening of a here-document that may end with the file
    free      whether a line's end is a blank as any other, and names may stand beside literals
    writes    calls that write one argument after the other
    adds_lf   calls that put LF behind what they write
    cases     words behind which a text says how another is taken apart
    lists     whether a list of texts is as good as a text
    perlish   whether it has what Perl and Ruby have: calls without brackets, what a variable says behind all that is
              printed, data behind the program
    applied   whether a call's name stands in its brackets
    beside    whether what a call is given stands beside its name, with blanks between
    """

    comments: str
    first: str
    forms: tuple[Form, ...]
    joins: tuple[str, ...] = ("+",)
    chain: str = r"\?\.|\."
    skipped: str = ""
    prefixed: bool = False
    shows: str = ""
    unended: str = ""
    free: bool = False
    writes: tuple[str, ...] = ()
    adds_lf: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    lists: bool = False
    perlish: bool = False
    applied: bool = False
    beside: bool = False


HASH = r"#(?:(?<=\s#)|(?<![\s\S]#))[^\n]*"
# The comment of C that may be of several lines.
SLASHED = r"/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)"
DOUBLE = Form('"', '"', b'"')
SINGLE = Form("'", "'", b"'")
TRIPLE = Form('"""', '"""', b'"', "c", "", True)
# The same where a line that is joined to the one before loses the margin that all have, or all its indentation.
BLOCK = TRIPLE._replace(escape="block")
FOLDED = TRIPLE._replace(escape="fold")
# A character alone, so that what else a quote stands for begins no literal: a lifetime, a symbol.
CHARACTER = Form(r"'(?=(?:[^'\\\n]|\\[^\n][^'\n]{0,8})')", "'", b"'")
# The same where a name may end with a quote.
PRIMED = CHARACTER._replace(opening=r"(?<!\w)" + CHARACTER.opening)
# A header field's value, and a plain scalar: as they stand.
HEADER = Form("", "", b"", "none", "$", True)
PLAIN = Form("", "", b"", "none", "$")
# The same with nothing put in, for what is read once more.
AS_WRITTEN = PLAIN._replace(values="-")
# A plain scalar of settings, in which quotes, and what else settings give a meaning, would be none of the value.
SCALAR = PLAIN._replace(closing="\"'#{}[],;&*!|%`")
# What stands between the tags of markup, and in the quotes within them.
MARKUP = Form("", "", b"", "entity", "$")
# A word in which a backslash stands before each blank and other special.
ESCAPED = Form("", "\"'", b" ")
# Settings: JSON, YAML, TOML, INI.
SETTINGS = Language(
    HASH + r"|(?:;|//)(?:(?<=\n.)|(?<=\n..)|(?<=\s//)|(?<![\s\S]{3}))[^\n]*",
    "\"'#;/",
    (
        FOLDED,
        # In a template's tags, and in what is put in, quotes of the same kind may stand.
        Form(
            r'"(?<![A-Za-z0-9\]+*?^].)',
            '"',
            b'"',
            "fold",
            "$",
            True,
            r'[^"\\{<]++|(?:\{\{[^{}\n]*\}\}|(?<=\$)\{[^{}\n]*\}|<%[^%\n]*%>)(?=[^"\n]{0,300}")|[{<]|\\[\s\S]',
        ),
        # One that ends on its line, behind no more quotes in it than a scalar has.
        Form(
            r"'(?<![A-Za-z0-9].)(?=(?:[^'\n]*+''){0,200}+[^'\n]*+'(?!'))", "'", b"'", "double", "$", False, "[^'\\n]|''"
        ),
    ),
    (),
)
# TOML's, in which three of the other quotes hold a text too.
TOML = SETTINGS._replace(forms=(Form("'''", "'''", b"'", "none", "$", True), *SETTINGS.forms))
# Java's properties, in which quotes are no more than that, and a plain scalar has escapes.
PROPERTIES = Language(r"(?:(?<=\n)|(?<=\n[ \t])|(?<![\s\S]))[#!][^\n]*", "#!", ())
WRITTEN = PLAIN._replace(escape="property")
# How settings are written otherwise than most, by the ending.
_SETTINGS = {"properties": PROPERTIES, "toml": TOML}


def settings_of(path: str) -> Language:
    """How a file of settings is written."""
    return _SETTINGS.get(path.lower().rpartition(".")[2], SETTINGS)


# Robot Framework's, in which a value of the environment's may stand too.
ROBOT = WRITTEN._replace(values="robot")


def between(sign: str, times: int = 1) -> str:
    """What stands on a line behind a sign up to the next of it, so many times."""
    return sign + rf"(?:[^{sign}\\\n]|\\.)*+{sign}" * times
