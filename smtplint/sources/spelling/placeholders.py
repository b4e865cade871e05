"""What is put into a text by whatever fills it in later: the forms that templates, printf and installers have."""

from __future__ import annotations

from ...regexes import regex


def put_in(opening: str, most: int = 200, end: str = r"\n") -> str:
    """What an opening and its brace put in: one more pair of braces and texts in quotes may stand in it.

    ``end``: what does not stand there, a line's end if nothing else is said.
    """
    inner = rf"\{{[^{{}}{end}]{{0,100}}\}}"
    quoted = rf"\"[^\"\\{end}]{{0,100}}\"|'[^'\\{end}]{{0,100}}'"
    plain = rf"(?:[^{{}}{end}]|{inner}){{0,{most}}}\}}"
    return rf"{opening}(?:(?:[^{{}}{end}\"']|{quoted}|{inner}){{0,{most}}}+\}}|{plain})"


# A name between signs, as Nagios and Icinga, autoconf, and Windows have it.
MACRO = r"\$[A-Z][A-Z0-9_]{1,60}\$(?![\w{(])|\$[A-Za-z_][\w.]{1,80}\$(?=[>@ \t,;&]|\Z)"
# What autoconf and its like put a value in for: by itself, or in the local part or the domain of an address that has a
# sign beside it.
_NAMED = r"@[A-Za-z_]\w{0,40}@"
_END = r"(?![\w.@\[-])"
SUBSTITUTED = (
    rf"@[A-Z][A-Z0-9_]{{2,40}}@|(?<![\w.+@-]){_NAMED}{_END}"
    rf"|(?<![\w@]){_NAMED}(?=[.+=@-])(?=(?:[\w.+=-]|{_NAMED}){{0,64}}@(?:[\w.-]|{_NAMED}){{1,200}}{_END})"
    rf"|(?<=[@.-]){_NAMED}(?=(?:[.-](?:[\w.-]|{_NAMED}){{1,200}})?{_END})"
)
_VARIABLE = (
    r"%[A-Z][A-Z0-9_]{1,40}%|(?<=[<:@ =;,])%[A-Za-z_]\w{2,40}%(?=[>@;,\s\"']|\Z)"
    # Symfony's parameters, and the environment's in them.
    r"|%env\([\w.:-]{1,100}\)%|%[A-Za-z_]\w{0,40}(?:\.\w{1,40}){1,5}%"
)
# What stands for all of a path, or of a part between its signs, and would else be no placeholder: Make's, MSBuild's,
# Salesforce's, SQL's, batch's, wikis' and WordPress's.
_SIGNED = (
    r"\[\[[ ]?[A-Za-z_][\w .|-]{0,60}\]\]|\(\([ ]?[A-Za-z_][\w .-]{0,60}\)\)|\$\([^()<>@\r\n]{1,60}\)"
    r"|%%\w[\w.]{0,60}%%|\$\$(?:\w{1,60}|\{\w{1,60}\})|##\w{1,60}##|~[A-Za-z_]\w{0,60}~|:[A-Za-z_]\w{0,60}"
    r"|![A-Za-z_]\w{0,60}!|@@\w{1,60}@@"
)
_FIELD = r"\[[A-Za-z][\w-]{0,40}\]"
WHOLE = rf"(?<=[<@])(?:{_SIGNED})(?=[>@])|(?<=<)(?:{_FIELD}|-\w{{2,60}}-)(?=>)|(?<=[: ]){_FIELD}(?= <{_FIELD}>)"
# What printf and its like have put in: flags, a width and a precision, given or taken from an argument, and a kind. A
# number before them has a dollar sign behind it, which where that puts in values is escaped, or put in itself; Pascal's
# has a colon, and Java has a sign for the same value once more. Kinds that few have stand for all of a part.
_COUNT = r"\d{1,2}(?:\\?\$|\$\{'\$'\})"
_WIDTH = rf"(?:\*(?:{_COUNT})?|\d{{0,4}})"
_PRINTED = (
    rf"%%?(?:{_COUNT}|\d{{1,2}}:|<(?=[-#0+]{{0,3}}\d{{0,4}}s))?[-#0+]{{0,3}}{_WIDTH}(?:\.{_WIDTH})?"
    r"(?:(?:hh|h|ll|l|z|j|q|I(?:32|64)?)?(?:s|[bcdfgiouxXvqrpTn](?![A-Za-z0-9_]))"
    r"|(?:[aAjmOSV]|pV|pM|pI[46]|v?d|ws)(?![\w.%-]))"
)
# The same where the numbers stand in brackets, as Go has them; and what is named in brackets.
_INDEXED = (
    r"%[-#0+]{0,3}(?:(?:\[\d{1,2}\])?\*|\d{0,4})(?:\.(?:(?:\[\d{1,2}\])?\*|\d{0,4}))?\[[^\]\n]{1,60}\]"
    r"(?:[a-z](?![A-Za-z0-9_]))?"
)
# What is put into text by whatever fills it in later: templates' and printf's forms.
PLACEHOLDER = (
    WHOLE + r"|"
    r"\{\{\{[^{}\n]{0,200}\}\}\}|\$?\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%(?!(?:[A-Z][A-Z0-9_]{1,40}|\d{1,2})%>)[^%\n]{0,200}%>|\{!![^!\n]{0,200}!!\}|"
    r"\[%[^%\n]{0,200}%\]|"
    + put_in(r"\[\([$#*@~]\{")
    + r"\)\]|"
    + put_in(r"\[\[[$#*@~]\{")
    + r"\]\]|"
    + put_in(r"\$\{")
    + "|"
    + put_in(r"#\{")
    + "|"
    + _VARIABLE
    + r"|%\([A-Za-z_][\w.]{0,60}\)[-#0 +]{0,3}\d{0,4}(?:\.\d{1,4})?[a-z]|"
    + _PRINTED
    + r"|\{[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[[^\]\n]{0,40}\]){0,8}(?:![rsa])?(?::(?:[^{}\n]|\{\w{0,40}\}){0,40})?\}"
    r"|\{\d{0,3}(?:\.\w{1,60}|\[[^\]\n]{0,40}\]){0,8}(?:[:!,](?:[^{}\n]|\{\w{0,40}\}){0,40})?\}"
    r"|(?<=@)%[A-Z](?![A-Za-z0-9%])|\\%s|" + _INDEXED + r"|\*\|[A-Za-z_][\w:. -]{0,60}\|\*|\$\[\[[^\[\]\n]{1,100}\]\]|"
    # Zabbix's, and CircleCI's.
    r"\{[$#][A-Z][A-Z0-9_.]{0,80}(?::[^{}\n]{0,80})?\}|"
    r"<<[ ]?(?:parameters|pipeline|matrix)\.[\w.-]{1,60}[ ]?>>|"
    + MACRO
    + "|"
    + SUBSTITUTED
    + r"|__[A-Z][A-Z0-9_]{1,40}__"
)
# What may go on over lines in a text that is a template as it stands.
_OVER_LINES = r"<%[=-][^%]{0,200}%>|\{{3}[^{}]{0,200}\}{3}|\{\{(?![!#/^])[^{}]{0,200}\}\}"
OVER_LINES = regex(_OVER_LINES.encode())
# The same in a text that is a template as it stands: Smarty's functions and texts that it modifies, Velocity's methods,
# properties and what it leaves out where it is nothing, and FreeMarker's values in square brackets.
OWN_PLACEHOLDER = (
    _OVER_LINES + r"|\[=[^\[\]\n]{1,100}\]"
    r"|\{[a-z_]\w{0,40}\((?:[^(){}\n]|\([^(){}\n]{0,100}\)){0,200}\)[^{}\n]{0,100}\}"
    r"|\{(?:'[^'{}\n]{0,60}'|\"[^\"{}\n]{0,60}\")\|[^{}\n]{0,100}\}"
    r"|\$!?[A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,6}\((?:[^()\n]|\([^()\n]{0,100}\)){0,200}\)"
    r"|(?<![\w@.])\$[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){1,6}(?![\w@.(-])"
    r"|\$!(?:\{[^{}\n]{1,60}\}|[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6})"
)
# A value of a dollar sign, with what is taken out of it; and a list of Perl's, which no octet of a local part stands
# before and no rest of a domain behind.
_DOLLAR = (
    "|" + MACRO + r"|\{\$[^{}\n]{1,200}\}|\$\((?:[^()\n]|\([^()\n]{0,100}\)){0,200}\)"
    r"|\${1,3}(?:[A-Za-z_]\w*|\d)(?:(?:->|::)?(?:\[[^\]\n]{1,60}\]|\{[^}\n]{1,60}\})|(?:\??->|::)(?:[A-Za-z_$]\w*|@\*))*"
)
# Braces right behind an at sign, which with a value in them may be the domain.
_BRACED = r"(?:@\{(?!\$)|(?<![\w.+}-])@\{)"
_LIST = (
    r"|(?:(?<![\w.+@}\])-])|(?<=\\@))@\$*(?:::)?[A-Za-z_]\w*+(?:::\w++)*+(?!\.\w)(?:\[[^\[\]\n]{1,60}\]|\{[^{}\n]{1,60}\})?"
    rf"|{_BRACED}(?:[^{{}}\n]|\{{[^{{}}\n]{{0,100}}\}}){{0,100}}\}}"
)
# What languages put in, by the kind of names and expressions: see ``Form.values``.
_PUT_IN = r"|%\{[A-Za-z_]\w{0,60}\}|%<[A-Za-z_]\w{0,60}>[-#0 +]{0,3}\d{0,4}(?:\.\d{1,4})?[a-z]|" + put_in(
    r"#\{", 300, end=""
)
VALUES = {
    "": "",
    "$": _DOLLAR + rf"|{_BRACED}[^{{}}\n]{{0,100}}\}}",
    "pl": r"|\$::\w+(?:::\w+)*" + _DOLLAR + _LIST,
    ".": r"|\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+" + _DOLLAR,
    "sh": r"|\$[A-Z][A-Z0-9_]+\$(?![\w{(@*#?!$-])"
    r"|\$\((?:[^()]|\([^()\n]{0,100}\)){0,200}\)|\$(?:[A-Za-z_]\w*(?:\[[\w$-]{1,40}\])?|[0-9@*#?!$-])"
    r"|\\\$(?:\{[^{}\n]{1,60}\}|[A-Za-z_]\w*|[0-9])|\\?`[^`\n]{1,200}`",
    "make": r"|\$\$?\{[^{}\n]{1,200}\}|\$\$?\([^()\n]{0,200}\)|\$\$(?:[A-Za-z_]\w*|[0-9@*#?!$-])|\$[A-Za-z@<^?*%+]",
    "tcl": r"|\$\{[^{}\n]{1,200}\}|\$(?:::)?[A-Za-z_]\w*(?:::\w+)*(?:\([^()\n]{0,60}\))?"
    r"|\[(?:[^\[\]\n]|\[[^\[\]\n]{0,100}\]){1,200}\]",
    "%": r"|%[A-Za-z_]\w*(?::[^%\n]{0,40})?%|![A-Za-z_]\w*!|%~?\w{0,8}[0-9]|%%~?\w",
    "ps": r"|\$\((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,100}\)){0,200}\)){1,200}\)|\$\{[^{}\n]{1,200}\}|\$[A-Za-z_][\w:]*",
    "qt": r"|%L?\d{1,2}(?![\w%$.])|%\d{1,2}%(?!\d)|%\|[^|<>\s]{1,30}\||%(?:\d{1,2}\$)?@",
    "~": r"|~\{[^{}\n]{0,60}~\}|~[-0-9.*:@,v]{0,8}(?:t?[A-Za-z](?![A-Za-z0-9])|%)",
    "~|": r"|~\|[^|\n]{1,60}\||~\((?:[^()\n]|\([^()\n]{0,60}\)){0,60}\)|~[A-Za-z][\w-]{0,40}",
    "#": _PUT_IN,
    "robot": _PUT_IN + r"|[$@&]\{[^{}\n]{1,60}\}(?:\[[^\[\]\n]{1,60}\])*",
    "#@": _PUT_IN + r"|#(?:@{1,2}|\$)[A-Za-z_]\w*",
    "'": r"|%\{[A-Za-z_]\w{0,60}\}|%<[A-Za-z_]\w{0,60}>[-#0 +]{0,3}\d{0,4}(?:\.\d{1,4})?[a-z]",
    "nim": r"|\$(?:[#\d]|[A-Za-z_]\w*|\{[^{}\n]{1,60}\})",
    "template": r"|\$[a-z_]\w*",
    "${": "|" + put_in(r"\$\{", 300, end="") + r"|\$(?:[A-Za-z_]\w*|\d)",
    "{": r"|\{(?![\w.+-]{1,64}@)(?:[^{}\"\n]|\"[^\"\n]{0,100}\"){0,200}\}",
    "{{": r"|\{\{|\}\}|" + put_in(r"\{(?!\})", 300, end=""),
    "\\": r"|\\#{0,2}\((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,100}\)){0,100}\)){0,200}\)|%(?:\d{1,2}\$)?@",
}
# What opens and is not closed, so that what stands behind it is not known.
_UNENDED = regex(
    rb"\{{3}[^{}]*+(?!\}{3})|(?<!\{)\{\{[^{}]++(?!\}\})"
    rb"|<%[=-](?s:(?!%>|<%).)*+(?!%>)|\[%[=\s-](?s:(?!%\]|\[%).)*+(?!%\])|\$\{[^{}]*+(?![{}])"
)


def is_unended(text: bytes | bytearray) -> bool:
    """Whether what is put into a text opens in it and is not closed."""
    return _UNENDED.search(text) is not None
