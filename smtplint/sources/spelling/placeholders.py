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
WHOLE = rf"(?<=[<@])(?:{_SIGNED})(?=[>@])|(?<=<){_FIELD}(?=>)|(?<=[: ]){_FIELD}(?= <{_FIELD}>)"
# What is put into text by whatever fills it in later: templates' and printf's forms.
PLACEHOLDER = (
    WHOLE + r"|"
    r"\{\{\{[^{}\n]{0,200}\}\}\}|\$?\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%(?![A-Z][A-Z0-9_]{1,40}%>)[^%\n]{0,200}%>|\{!![^!\n]{0,200}!!\}|"
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
    + r"|%\([A-Za-z_][\w.]{0,60}\)[-#0 +]{0,3}\d{0,4}(?:\.\d{1,4})?[a-z]"
    r"|%%?(?:\d\$)?[-#0+]{0,3}\d{0,4}(?:\.(?:\d{1,4}|\*))?(?:hh|h|ll|l|z|j|q|I(?:32|64)?)?(?:s|[bcdfgiouxXvqrpTn](?![A-Za-z0-9_]))"
    r"|\{[A-Za-z_]\w{0,60}(?:\.\w{1,60}|\[[^\]\n]{0,40}\]){0,8}(?:![rsa])?(?::(?:[^{}\n]|\{\w{0,40}\}){0,40})?\}"
    r"|\{\d{0,3}(?:\.\w{1,60}|\[[^\]\n]{0,40}\]){0,8}(?:[:!,](?:[^{}\n]|\{\w{0,40}\}){0,40})?\}"
    r"|(?<=@)%[A-Z](?![A-Za-z0-9%])|\\%s|%\[[^\]\n]{1,60}\](?:[a-z](?![A-Za-z0-9_]))?|"
    + MACRO
    + "|"
    + SUBSTITUTED
    + r"|__[A-Z][A-Z0-9_]{1,40}__"
)
# What may go on over lines in a text that is a template as it stands.
_OVER_LINES = r"<%[=-][^%]{0,200}%>|\{{3}[^{}]{0,200}\}{3}|\{\{(?![!#/^])[^{}]{0,200}\}\}"
OVER_LINES = regex(_OVER_LINES.encode())
# The same in a text that is a template as it stands: Smarty's functions and texts that it modifies, Velocity's methods,
# properties and what it leaves out where it is nothing.
OWN_PLACEHOLDER = (
    _OVER_LINES + r"|\{[a-z_]\w{0,40}\((?:[^(){}\n]|\([^(){}\n]{0,100}\)){0,200}\)[^{}\n]{0,100}\}"
    r"|\{(?:'[^'{}\n]{0,60}'|\"[^\"{}\n]{0,60}\")\|[^{}\n]{0,100}\}"
    r"|\$!?[A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,6}\((?:[^()\n]|\([^()\n]{0,100}\)){0,200}\)"
    r"|(?<![\w@.])\$[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){1,6}(?![\w@.(-])"
    r"|\$!(?:\{[^{}\n]{1,60}\}|[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6})"
)
# What languages put in, by the kind of names and expressions: see ``Form.values``.
_PUT_IN = r"|%\{[A-Za-z_]\w{0,60}\}|%<[A-Za-z_]\w{0,60}>[-#0 +]{0,3}\d{0,4}(?:\.\d{1,4})?[a-z]|" + put_in(
    r"#\{", 300, end=""
)
VALUES = {
    "": "",
    "$": "|" + MACRO + r"|\{\$[^{}\n]{1,200}\}|\$\([^()\n]{0,200}\)"
    r"|\${1,3}(?:[A-Za-z_]\w*|\d)(?:(?:->|::)?(?:\[[^\]\n]{1,60}\]|\{[^}\n]{1,60}\})|(?:->|::)[A-Za-z_$]\w*)*"
    r"|(?:@\{(?!\$)|(?<![\w.+-])@\{)[^{}\n]{0,100}\}",
    "sh": r"|\$[A-Z][A-Z0-9_]+\$(?![\w{(@*#?!$-])"
    r"|\$\((?:[^()\n]|\([^()\n]{0,100}\)){0,200}\)|\$(?:[A-Za-z_]\w*|[0-9@*#?!$-])"
    r"|\\\$(?:\{[^{}\n]{1,60}\}|[A-Za-z_]\w*|[0-9])|`[^`\n]{1,200}`",
    "make": r"|\$\$?\{[^{}\n]{1,200}\}|\$\$?\([^()\n]{0,200}\)|\$\$(?:[A-Za-z_]\w*|[0-9@*#?!$-])|\$[A-Za-z@<^?*%+]",
    "tcl": r"|\$\{[^{}\n]{1,200}\}|\$(?:::)?[A-Za-z_]\w*(?:::\w+)*(?:\([^()\n]{0,60}\))?"
    r"|\[(?:[^\[\]\n]|\[[^\[\]\n]{0,100}\]){1,200}\]",
    "%": r"|%[A-Za-z_]\w*(?::[^%\n]{0,40})?%|![A-Za-z_]\w*!|%~?\w{0,8}[0-9]|%%~?\w",
    "ps": r"|\$\((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,100}\)){0,200}\)){1,200}\)|\$\{[^{}\n]{1,200}\}|\$[A-Za-z_][\w:]*",
    "qt": r"|%\d{1,2}(?![\w%$.])|%@",
    "~": r"|~[-0-9.*]{0,8}(?:[A-Za-z](?![A-Za-z0-9])|%)",
    "~|": r"|~\|[^|\n]{1,60}\||~\((?:[^()\n]|\([^()\n]{0,60}\)){0,60}\)|~[A-Za-z][\w-]{0,40}",
    "#": _PUT_IN,
    "#@": _PUT_IN + r"|#(?:@{1,2}|\$)[A-Za-z_]\w*",
    "'": r"|%\{[A-Za-z_]\w{0,60}\}|%<[A-Za-z_]\w{0,60}>[-#0 +]{0,3}\d{0,4}(?:\.\d{1,4})?[a-z]",
    "nim": r"|\$(?:[#\d]|[A-Za-z_]\w*|\{[^{}\n]{1,60}\})",
    "template": r"|\$[a-z_]\w*",
    "${": "|" + put_in(r"\$\{", 300, end="") + r"|\$(?:[A-Za-z_]\w*|\d)",
    "{": r"|\{(?![\w.+-]{1,64}@)(?:[^{}\"\n]|\"[^\"\n]{0,100}\"){0,200}\}",
    "{{": r"|\{\{|\}\}|" + put_in(r"\{(?!\})", 300, end=""),
    "\\": r"|\\#{0,2}\((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,100}\)){0,100}\)){0,200}\)|%@",
}
# What opens and is not closed, so that what stands behind it is not known.
_UNENDED = regex(
    rb"\{{3}[^{}]*+(?!\}{3})|(?<!\{)\{\{[^{}]++(?!\}\})"
    rb"|<%[=-](?s:(?!%>|<%).)*+(?!%>)|\[%[=\s-](?s:(?!%\]|\[%).)*+(?!%\])|\$\{[^{}]*+(?![{}])"
)


def is_unended(text: bytes | bytearray) -> bool:
    """Whether what is put into a text opens in it and is not closed."""
    return _UNENDED.search(text) is not None
