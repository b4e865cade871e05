"""What puts a value into a text otherwise than it is: quoted, padded, in another notation, as a number, a list, octets.

Strategy. What stands for the value in the file tells, or the value that is put in there, by what each language has for
that. Where a value is all of a path, or of what stands behind its sign, such a notation is wrong whatever it holds.
"""

from __future__ import annotations

from ...regexes import regex
from ..sent.meanings import inner
from ..spelling.languages import LANGUAGES
from ..spelling.literals import Scanned
from ..spelling.spelt import Hole, Spelt, short

# What printf makes a number of, in all languages.
_NUMBER = regex(r"%(?:\(\w+\)|\d{1,2}\$)?[-+ #0]{0,4}\d{0,4}(?:\.\d{0,4})?(?:hh?|ll?|[zjqL])?[diuxXeEfFgG]")
# What fills a value up with blanks to a width that most addresses do not have: as printf does, by methods and functions
# of that name, and by a format of its own.
_WIDTH = r"(?:[2-9]\d|\d{3})"
_WIDE = rf"{_WIDTH}(?:\.(?:\d{{1,4}}|\*))?"
_PRINTED = rf"%(?:\(\w+\)|\d{{1,2}}\$|\[\d{{1,2}}\])?[-+0 ]{{0,3}}{_WIDE}(?:\[\d{{1,2}}\])?[sv]"
_PADDED = regex(
    rf"{_PRINTED}|[\"']{_PRINTED}[\"'](?: % .+|\.format\(.+\))"
    rf"|(?:[\w.:]+[.:])?(?:s?printf|Sprintf|[fF]ormat)\([\"']{_PRINTED}[\"'],.+\)"
    rf"|.+\.(?:[lr]just|center|[pP]ad(?:Start|End|Left|Right))\({_WIDTH}(?:, ?[\"'][^\"']*[\"'])?\)"
    r"|(?:[\w.:]+[.:])?(?:str_pad|[lr]pad|(?:left|right)Pad|pad(?:Start|End|_left|_right))"
    rf"\(.+, ?{_WIDTH}(?:, ?[^,()]+)?\)"
)
# The same where a placeholder has the width, by language.
_PLACES = (
    (("py", "rs", "c", "nim"), rf"\{{[^{{}}:]*:(?:[^{{}}]?[<>^=])?{_WIDTH}s?\}}"),
    (("cs", "vb"), rf"\{{[^{{}},:]+, ?-?{_WIDTH}(?::[^{{}}]*)?\}}"),
)
_JSON = r"(?:[\w.:\\]+[.:])?(?:toJson|to_json|encode_json|json_encode|jsonEncode|SerializeObject)\(.+\)"
# By language: what puts quotes round a value, writes it as its own literals are written, or escapes what is in it.
_NOTATIONS = (
    (
        ("py",),
        (
            r"%(?:\(\w+\))?[-#0 +\d.]{0,8}[ra]|\{[^{}]*![ra](?::[^{}]*)?\}|\{[\w.\[\]()\"' ]+=[ ]*\}"
            r"|(?:repr|ascii|json\.dumps|(?:urllib\.)?parse\.quote(?:_plus)?)\(.+\)"
            r"|\{[^{}]+\.encode\([^(){}]*\)\}|str\([^()]+\.encode\([^()]*\)\)|\{\[[^\[\]]+\]\}|\{bytes\([^{}]+\)\}"
        ),
    ),
    (
        ("go",),
        (
            r"%[-+# 0]{0,4}(?:\[\d{1,2}\])?\d{0,3}[qTpU]|%#v|strconv\.Quote\w*\(.+\)|url\.(?:Query|Path)Escape\(.+\)"
            r"|\[\]\w+\{.+\}"
        ),
    ),
    (("rs",), r"\{[^{}]*:[^{}]*\?\}|\w+\.escape_(?:debug|default)\(\)|serde_json::to_string\(.+"),
    (
        ("js", "coffee"),
        r"(?:JSON\.stringify|(?:util\.)?inspect|encodeURIComponent|encodeURI)\(.+\)|%[joOic]|\[[^\[\]]+,[^\[\]]+\]",
    ),
    (
        ("rb",),
        (
            r".+\.(?:inspect|to_json|dump)|%[-\d.]{0,6}p|%<\w+>p|(?:CGI|ERB::Util|URI)[.:]+\w*(?:escape|encode)\w*\(.+\)"
            r"|\[[^\[\]]+,[^\[\]]+\]"
        ),
    ),
    (("lua",), r"%\d{0,3}q"),
    (("php",), r"(?:json_encode|var_export|serialize|urlencode|rawurlencode|escapeshellarg)\(.+\)"),
    (("pl",), r"(?:Dumper|encode_json|to_json|quotemeta|uri_escape)[ (].+"),
    (
        ("java", "kt", "scala", "groovy"),
        r"URLEncoder\.encode\(.+\)|.+\.inspect\(\)|(?:Arrays\.(?:asList|toString)|(?:L|l)ist\.?[oO]f)\(.+\)",
    ),
    (("cs", "vb"), r"(?:[\w.]+\.)?(?:JsonSerializer\.Serialize|EscapeDataString|UrlEncode)\(.+\)|new ?\[\] ?\{.+\}"),
    (("swift",), r".+\.debugDescription|String\((?:reflecting|describing): ?\[.+|String\(reflecting:.+\)"),
    (("ex",), r"inspect\(.+\)|inspect [\w.]+"),
    (("erl",), r"~-?\d{0,3}[pPwW]"),
    (("lisp",), r"~\d{0,3}[sS]|%S|\(prin1-to-string .+\)"),
    (("scm",), r"~[sSwW]"),
    (("ml",), r"%S"),
    (("hs",), r"show [\w']+|\(show [\w']+\)"),
    (("nim", "jl"), r"(?:repr|escape_string)\(.+\)|.+\.repr"),
    (("r",), r"(?:[ds]Quote|shQuote|deparse)\(.+\)"),
)
_ROWS = tuple((tuple(LANGUAGES[name] for name in names), regex(f"(?:{own}|{_JSON})")) for names, own in _NOTATIONS)
_WIDTHS = tuple((tuple(LANGUAGES[name] for name in names), regex(own)) for names, own in _PLACES)
_OTHERS = regex(_JSON)
# No longer expression is looked at.
_LONGEST = 200


def noted(source: Scanned, text: Spelt) -> Spelt:
    """The text, whose values that are not put in as they are have that said of them."""
    raw, changed = bytes(text.raw), dict[int, Hole]()
    for at, hole in text.holes.items():
        if raw[at - 1 : at] in (b"<", b"@", b":", b" ") and (notation := _notation(source, hole)):
            changed[at] = hole._replace(notation=notation)
    if changed:
        text = text.part(0, len(raw))
        text.holes.update(changed)
    return text


def _notation(source: Scanned, hole: Hole) -> str:
    """What stands there in the file, where that does not put the value in as it is."""
    written = source.data[slice(*hole.span)].decode("utf-8", "replace") if hole.inline else hole.text
    if hole.given and _NUMBER.fullmatch(written):
        return written
    expression = next((one for languages, one in _ROWS if source.language in languages), _OTHERS)
    wide = next((one for languages, one in _WIDTHS if source.language in languages), _PADDED)
    for text in dict.fromkeys((written, hole.text, inner(hole.text))):
        if len(text) <= _LONGEST and any(one.fullmatch(text) for one in (expression, _PADDED, wide)):
            return short(text)
    return ""
