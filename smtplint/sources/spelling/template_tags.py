"""Tags of template languages that put nothing in: control flow, assignments and comments.

Strategy. Such a tag stands for nothing, and what it encloses may be there or not: it is read as if it were. What stands
behind an "else" on the same line is left out, since one of both is there.
"""

from __future__ import annotations

import re
from functools import cache

from ...model import Span
from ...regexes import regex

# What is in a pair of parentheses, which may hold pairs.
_IN = r"\((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,100}\)){0,100}+\)){0,200}+\)"
_FREEMARKER = (
    r"#(?:if|else(?:if)?|list|items|sep|assign|local|global|switch|case|default|break|compress|(?:no)?escape|noparse"
    r"|attempt|recover|macro|function|return|import|setting|ftl|autoesc|noautoesc|[lrn]?t)(?![\w@.-])"
)
# Those whose signs no text has that is no template's.
TAGS = (
    # Jinja, Twig, Liquid, Django.
    r"\{%-?[ ]?comment[ ]?-?%\}[^\n]{0,200}?\{%-?[ ]?endcomment[ ]?-?%\}|\{#[^{}\n]{0,200}#\}"
    r"|\{%[-~+]?[ \t]*(?:el(?:se|if|s?if)\w*|end\w*|if\w*|un(?:less|til)|for(?:each)?|empty|with|while|block|set|assign"
    r"|capture|case|when|switch|filter|autoescape|raw|verbatim|spaceless|apply|macro|call|load|extends|import|from|do"
    r"|tablerow|break|continue)(?!\w)[^%\n]{0,200}%\}"
    # Handlebars, Mustache, Go.
    r"|\{\{~?/[ ]?(?P<section>[\w.]{1,60})[ ]?\}\}\{\{[#^][ ]?(?P=section)[ ]?\}\}"
    r"|\{\{(?:!--|--)[^\n]{0,200}?--\}\}|\{\{[-~]?[ \t]*(?:[#/^!]|(?:if|range|with|block|define)[ \t(]"
    r"|(?:else|end|break|continue)(?=[ \t}~-])|\$\w{1,60}(?:,[ ]?\$\w{1,60})?[ \t]*:?=(?!=))[^{}\n]{0,200}\}\}"
    # ERB, EJS, EEx.
    r"|<%(?![=:$-]|(?:[A-Z][A-Z0-9_]{1,40}|\d{1,2})%>|#[ \t]*(?:Eval|Bind)\b)[^%\n]{0,200}%>"
    r"|<%-[ \t]*(?:(?:if|unless|else|elsif|end|for|while|case|when)\b"
    r"|\}|\w{1,60}[ \t]*=(?!=))[^%\n]{0,200}%>|<%-[^%\n]{1,200}(?:\{|\bdo(?:[ \t]*\|[^|%\n]{0,60}\|)?)[ \t]*-?%>"
    r"|<%=[ \t]*(?:if|unless|for|case|cond)\b[^%\n]{0,200}\bdo[ \t]*%>"
    # Template Toolkit.
    r"|\[%[-+~]?[ \t]*(?:#|(?:IF|UNLESS|ELSE|ELSIF|END|FOR|FOREACH|WHILE|SWITCH|CASE|SET|DEFAULT|BLOCK|FILTER|WRAPPER"
    r"|USE|NEXT|LAST|if|unless|else|elsif|end|foreach)\b|\w{1,60}[ \t]*=(?!=))[^%\n]{0,200}%\]"
    # FreeMarker, Terraform.
    r"|<#--[^\n]{0,200}?-->|</?" + _FREEMARKER + rf"(?:[^<>()\n\"]|{_IN}|\"[^\"\n]{{0,100}}\"){{0,200}}>"
    r"|\[/?" + _FREEMARKER + rf"(?:[^\[\]()\n\"]|{_IN}|\"[^\"\n]{{0,100}}\"){{0,200}}\]"
    r"|%\{~?[ \t]*(?:if|else|endif|for|endfor)(?=[ \t~}])(?:[^{}\n\"]|\"[^\"\n]{0,100}\"|\{[^{}\n]{0,100}\}){0,200}\}"
)
# One of these is where one of them begins.
SIGNS = (b"{%", b"{#", b"{{", b"%{", b"<%", b"<#", b"</#", b"[%", b"[#", b"[/#")
# Those of texts that are templates as they stand: Smarty's, Svelte's, Blade's, Velocity's, Thymeleaf's.
OWN_TAGS = (
    TAGS + r"|\{(?:if|elseif|foreach|for|while|section|assign)[ \t(][^{}\n]{0,200}\}"
    r"|\{(?:else|foreachelse|sectionelse|strip|literal)\}|\{[#/:^?][A-Za-z_][^{}\n]{0,100}\}|\{\*[^\n]{0,200}?\*\}"
    rf"|@(?:if|elseif|unless|isset|empty|foreach|forelse|for|while|switch|case)[ ]?{_IN}"
    r"|@(?:end(?:if|unless|isset|empty|foreach|forelse|for|while|switch)|else)(?![\w.>-])"
    rf"|#(?:(?:if|elseif|foreach|set)|\{{(?:if|elseif|foreach|set)\}})[ ]?{_IN}"
    r"|#(?:\{(?:else|end)\}|(?:else|end)(?![\w@.]))|#\*[^\n]{0,200}?\*#"
    r"|\[#[ \t]+th:(?:[^\]\n\"]|\"[^\"\n]{0,200}\"){0,200}\]|\[/(?:th:\w{1,20})?\]"
)
_ELSE = regex(rb"[^A-Za-z]*+(?i:el(?:se|if|s?if)|foreachelse|sectionelse)|\{\{[~-]?\^[~-]?\}\}|\{\{[^}]*\}\}\{\{")
_ENDS = regex(rb"[^A-Za-z]*+(?i:end)|[<{\[]{1,2}[-~%]?[ \t]*/|<%-?[ \t]*\}[^{]*$")
_BEGINS = regex(
    rb"[^A-Za-z]*+(?i:if|unless|for(?:each|else)?|range|with|while|block|define|filter|list|items|switch|case|section"
    rb"|capture|isset|empty)(?![\w:])|\{\{?[~-]?[#^?][ ]?\w|<%[^\n]*(?:\{|\bdo\b[^%]*)[ \t]*-?%>$|\[#"
)
_BLANKS = regex(rb"[ \t]*")
# So far behind an "else" its end is looked for.
_FAR = 400
_LINE_END = regex(rb"\n|\\[rn]")
# Of tags and values, those that take the blanks before them away, or those behind them.
_TRIMS_BEFORE = regex(rb"\{\{[-~](?!-)|\{%[-~]|[%$]\{~")
_TRIMS_BEHIND = regex(rb"(?<!-)[-~]\}\}$|[-~]%\}$|~\}$")


def trimmed(data: bytes, begin: int, tag: Span, end: int) -> Span:
    """A tag with the blanks beside it that it takes away, none before ``begin`` or behind ``end``."""
    start, stop = tag
    text = data[start:stop]
    if _TRIMS_BEFORE.match(text):
        start = begin + len(data[begin:start].rstrip(b" \t"))
    if _TRIMS_BEHIND.search(text):
        stop = blanks.end() if (blanks := _BLANKS.match(data, stop, end)) else stop
    return start, stop


def behind(data: bytes, tag: Span, end: int) -> int:
    """Where what a tag leaves out ends: behind an "else" what it begins, up to the end of both on the line."""
    if not _ELSE.match(data, *tag):
        return tag[1]
    end = min(end, tag[1] + _FAR)
    line_end = _LINE_END.search(data, tag[1], end)
    depth = 0
    for match in _tags().finditer(data, tag[1], line_end.start() if line_end else end):
        text = match.group()
        if _ELSE.match(text):
            continue
        if _ENDS.match(text):
            if not depth:
                return match.end()
            depth -= 1
        elif _BEGINS.match(text):
            depth += 1
    return tag[1]


@cache
def _tags() -> re.Pattern[bytes]:
    return re.compile(OWN_TAGS.encode(), re.ASCII)
