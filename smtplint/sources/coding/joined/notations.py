"""What puts a value into a text otherwise than it is: quoted, padded, in another notation, as a number, a list, octets.

Strategy. What stands for the value in the file tells, or the value that is put in there, by what each language has for
that. Where a value is all of a path, or of what stands behind its sign, such a notation is wrong whatever it holds.

A name behind a dollar sign, with no braces round it, ends before a call; Perl's ends before a method, PHP's behind one
property, and that of Kotlin, Scala and Dart before the first dot: what stands behind that is sent as it is written. And
Perl puts an array behind an @ that nothing escapes, for a domain or as the path of an RCPT.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....model import Edit, Fault, Occurrence, Span
from ....regexes import regex
from ...sent.meanings import inner
from ...spelling.languages import LANGUAGES
from ...spelling.literals import Scanned
from ...spelling.spelt import Hole, Spelt, short
from ..around.once import once

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
            r"|(?:repr|ascii|json\.dumps|html\.escape|(?:urllib\.)?parse\.quote(?:_plus)?)\(.+\)"
            r"|\{[^{}]+\.encode\([^(){}]*\)\}|str\([^()]+\.encode\([^()]*\)\)|\{\[[^\[\]]+\]\}|\{bytes\([^{}]+\)\}"
        ),
    ),
    (
        ("go",),
        (
            r"%[-+# 0]{0,4}(?:\[\d{1,2}\])?\d{0,3}[qTpU]|%#v|strconv\.Quote\w*\(.+\)"
            r"|(?:url|html|template)\.\w*Escape\w*\(.+\)"
            r"|\[\]\w+\{.+\}"
        ),
    ),
    (("rs",), r"\{[^{}]*:[^{}]*\?\}|\w+\.escape_(?:debug|default)\(\)|serde_json::to_string\(.+"),
    (
        ("js", "coffee"),
        r"(?:JSON\.stringify|(?:util\.)?inspect|encodeURIComponent|encodeURI|escapeHtml|_\.escape)\(.+\)|%[joOic]|\[[^\[\]]+,[^\[\]]+\]",
    ),
    (
        ("rb",),
        (
            r".+\.(?:inspect|to_json|dump)|%[-\d.]{0,6}p|%<\w+>p|(?:CGI|ERB::Util|URI)[.:]+\w*(?:escape|encode)\w*\(.+\)"
            r"|\[[^\[\]]+,[^\[\]]+\]"
        ),
    ),
    (("lua",), r"%\d{0,3}q"),
    (
        ("php",),
        (
            r"(?:json_encode|var_export|serialize|urlencode|rawurlencode|escapeshell(?:arg|cmd)|html(?:specialchars|entities)"
            r"|addslashes)\(.+\)"
        ),
    ),
    (("pl",), r"(?:Dumper|encode_json|to_json|quotemeta|uri_escape)[ (].+"),
    (
        ("java", "kt", "scala", "groovy"),
        (
            r"(?:URLEncoder\.encode|StringEscapeUtils\.escape\w+|HtmlUtils\.htmlEscape)\(.+\)|.+\.inspect\(\)"
            r"|(?:Arrays\.(?:asList|toString)|(?:L|l)ist\.?[oO]f)\(.+\)"
        ),
    ),
    (
        ("cs", "vb"),
        r"(?:[\w.]+\.)?(?:JsonSerializer\.Serialize|EscapeDataString|UrlEncode|HtmlEncode)\(.+\)|new ?\[\] ?\{.+\}",
    ),
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
_NAME = regex(rb"\$[A-Za-z_][\w>.:?$-]*")
_METHOD = regex(rb"\$[A-Za-z_]\w*->[A-Za-z_]\w*")
# What is called or taken behind a name, or behind members of it.
_MEMBER = rb"(?:\.|\?\.|->)[A-Za-z_]\w*"
_CALLED = rb"\([^()<>@\0]{0,60}\)"
_BEHIND = regex(
    rb"(?:" + _MEMBER + rb"){0,4}(?:" + _MEMBER + _CALLED + rb"|\?\.[A-Za-z_]\w*|\[\w{1,40}\])"
    rb"(?:" + _MEMBER + rb"|" + _CALLED + rb"|\[\w{1,40}\]){0,8}(?=[>@])"
)
_ARGUMENTS = regex(_CALLED + rb"(?:" + _MEMBER + rb"|" + _CALLED + rb"){0,8}(?=[>@])")
_AT = 0x40
_RCPT = regex(rb"(?i)RCPT TO:[ \t]*<")
_PUT = regex(rb"@(?<!@@)(?P<name>[A-Za-z_]\w{0,60}|\$++\w{1,60})")
# An array in the program itself: no address stands round it.
_ARRAY = regex(rb"(?<![\w.+\\-])@(?P<name>[A-Za-z_]\w{0,60})")


def noted(source: Scanned, text: Spelt) -> Spelt:
    """The text, whose values that are not put in as they are have that said of them."""
    raw, changed = bytes(text.raw), dict[int, Hole]()
    for at, hole in text.holes.items():
        if raw[at - 1 : at] in (b"<", b"@", b":", b" ") and (notation := _notation(source, hole)):
            changed[at] = hole._replace(notation=notation)
    return text.with_holes(changed)


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


def with_uncalled(source: Scanned, spelt: Spelt) -> Spelt:
    """The text, in which what is written to be called is one value, of which it is said that nothing fills it."""
    others, raw = list[tuple[Span, Spelt]](), bytes(spelt.raw)
    for at, hole in sorted(spelt.holes.items()):
        written = source.data[slice(*hole.span)]
        if not (hole.inline and raw[at - 1 : at] in (b"<", b"@") and _NAME.fullmatch(written)):
            continue
        member = b"->" in written or b"." in written
        behind = (_ARGUMENTS.match(raw, at + 1) if member else None) or _BEHIND.match(raw, at + 1)
        perl = source.language is LANGUAGES["pl"] and _METHOD.fullmatch(written) is not None
        if behind or (perl and raw[at + 1 : at + 2] in (b">", b"@")):
            stop = behind.end() if behind else at + 1
            start, end = hole.span[0], spelt.ends[stop - 1]
            out = Spelt()
            out.hole(source.data[start:end].decode("utf-8", "replace"), start, end, spelt.escapes[at])
            out.holes[0] = out.holes[0]._replace(unfilled=True)
            others.append(((at, stop), out))
    return spelt.with_others(others)


def arrays_in(source: Scanned, found: Iterator[Occurrence]) -> Iterator[Occurrence]:
    """What is found in a file; of addresses in a text of Perl's it is told where a domain or all of one is an array."""
    if source.language is not LANGUAGES["pl"] or b"@" not in source.data:
        return found
    return (
        one._replace(faults=(*one.faults, *_faults(source, one), *_several(source, one))) if b"@" in one.raw else one
        for one in found
    )


def _faults(source: Scanned, one: Occurrence) -> Iterator[Fault]:
    """The at signs behind which Perl puts in an array: ``"<ann@example.org>"``."""
    for place, octet in enumerate(one.raw):
        at = one.offsets[place]
        name = _PUT.match(source.data, at) if octet == _AT else None
        if name is None or any(start <= place < end for start, end in one.holes) or name["name"] in _declared(source):
            continue
        index = source.literal(at)
        if index >= 0 and source.language.forms[source.forms[index]].values == "pl":
            yield Fault("array-in-text", name.span(), (Edit(at, at, b"\\"),), (name.group().decode(),))


def _several(source: Scanned, one: Occurrence) -> Iterator[Fault]:
    """An array of the program's that is all of a recipient's path."""
    head = _RCPT.match(one.raw)
    for start, end in one.holes if head else ():
        at = one.offsets[start]
        name = _PUT.match(source.data, at)
        if (
            head
            and name
            and (start, one.raw[end : end + 1]) == (head.end(), b">")
            and source.data[name.end() : name.end() + 1] == b">"
            and name["name"] in _declared(source)
            and source.literal(at) >= 0
        ):
            yield Fault("several-recipients", name.span(), (), (name.group().decode(),))


@once
def _declared(source: Scanned) -> frozenset[bytes]:
    """The names of arrays that the program declares or does anything with."""
    found = _ARRAY.finditer(source.data)
    return frozenset(array["name"] for array in found if source.at(array.start()) < 0)
