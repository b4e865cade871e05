"""Addresses that a script's variables keep: by their names, and what it puts into a path by whatever name.

Strategy. A variable that by its name holds an address is read as a key of settings is. Of the others few have such
values: a name before an address, or a variable of one, in brackets, brackets alone, several addresses, or one that may
be none, in quotes or as what stands in for what is not set. Where one is put between a command's brackets, or handed to
curl or swaks, and nothing takes anything out of it on the way, the value is what is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ...model import Lines, Occurrence
from ...regexes import regex
from ..files.lines import Block, line_before
from ..files.overlaps import Groups, in_order
from ..files.prefilter import on_lines
from ..sent import addresses
from ..sent.names import Name, meaning_in_code, names
from ..sent.takers import How, Verb
from ..spelling.escapes import decoded
from ..spelling.literals import Scanned
from ..spelling.scalars import single
from ..spelling.words import Dialect, text
from .keys import judged

# Commands that give a variable its value behind a blank; the option that is handed one; and what stands before one.
_ENV = regex(rb"^[ \t]*(?:ENV|env|setenv|set(?:[ \t]+-\w+)*)[ \t]+\Z", re.MULTILINE)
_HANDED = regex(rb"(?:^|[ \t])(?:-e[ \t]+|--[\w-]+(?:[ \t]+|=))(?P<quote>[\"'])?\Z")
_BLANK = (b"", b" ", b"\t", b"\n")
# Several addresses with blanks between them.
_SEVERAL = regex(rb"\s*[^\s<>@,]+@[^\s<>@,]+(?:\s+[^\s<>@,]+@[^\s<>@,]+)+\s*")
_ADDRESS = rb"[^<>\s@\"'$`{}=,;|&()]+@[\w.-]+"
_PUT_IN = rb"<\$(?:\w{1,60}|\{\w{1,60}\})>"
_VALUE = (
    rb"(?:(?:\\?\"[^\"\\$`\n]{1,80}\\?\"[ ]?|[^\"'$`\\{}=<>\n;|&]{0,80})<" + _ADDRESS + rb">"
    rb"|[^\"'$`\\{}=<>\n;|&]{1,80}"
    + _PUT_IN
    + rb"|"
    + _ADDRESS
    + rb"(?:[,;][ ]?"
    + _ADDRESS
    + rb")+|(?=[^\s@]*@)[^\s\"'$`\\{}=<>;|&(),:/]{1,200})"
)
# What gives a variable a value in quotes, or one where it has none; a backslash stands before a quote in quotes.
_KEPT = regex(
    rb"(?<![\w$.-])(?:(?P<name>[A-Za-z_]\w*)=(?P<quote>[\"'])?(?:\$\{\w+:?[-=](?P<inner>[\"'])?)?"
    rb"|\$\{(?P<set>[A-Za-z_]\w*):?[=-](?P<again>[\"'])?)(?P<value>"
    + _VALUE
    + rb")(?P<end>[\"']?\}?[\"']?)(?=[\s;)&|]|\Z)"
)
# What puts one into a path, between brackets or as an option of curl's.
_PUT = regex(
    rb"(?i:(?P<mail>MAIL FROM)|RCPT TO):<(?:\$\{?(?P<inside>\w+)\}?>"
    rb"|%s>[^%\n]{0,60}?[\"'][ \t]+\"?\$\{?(?P<filled>\w+)\}?\"?(?=[\s;|)&]|\Z))"
    rb"|(?:--mail-(?P<option>from|rcpt)|(?<=[ \t])--?(?P<short>f(?:rom)?|t(?:o)?))[ =]"
    rb"\"?\$\{?(?P<handed>\w+)\}?\"?(?=[\s;|)&\\]|\Z)"
)
_PUTS = (b"mail from:<", b"rcpt to:<", b"--mail-", b"swaks ")
# What gives a variable another value that may lack what this one has, and what gives it one of several; for "%s", its
# name. And what it is used for.
_OTHER = (
    rb"(?<![\w$])%s=[^\n]*(?:##?\*|%%|//|\b(?:sed|awk|cut|tr|grep|perl|python\d?|bare|addr)\b|BASH_REMATCH)"
    rb"|\b(?:for|read|local)\b[^\n;=]{0,60}(?<![\w$])%s\b(?!=)"
)
_USED = rb"\$\{?%s(?!\w)"
# What a shell parts words or commands at.
_APART = regex(rb"[ <>,;]")
_MOST = 200


@in_order
def shell_values(source: Scanned, lines: Lines) -> Groups:
    """What is wrong with the values of a script's variables that it puts into paths."""
    data, uses = source.data, dict[bytes, list[tuple[Verb, How, tuple[int, int]]]]()
    for put in islice(on_lines(data, _PUTS, _PUT), _MOST):
        group = next(name for name in ("inside", "filled", "handed") if put[name])
        if put["short"] and b"swaks" not in line_before(data, put.start()):
            continue
        verb: Verb = "MAIL" if put["mail"] or put["option"] == b"from" or put["short"] in (b"f", b"from") else "RCPT"
        start, end = put.span(group)
        uses.setdefault(put[group], []).append((verb, "kept" if group == "handed" else "path", (start, end)))
    for kept in islice(on_lines(data, (b"@", b"<$"), _KEPT), _MOST) if uses else ():
        name = kept["name"] or kept["set"]
        quoted = kept["quote"] or kept["set"] or b"}" in kept["end"] or not _APART.search(kept["value"])
        if name not in uses or not quoted or meaning_in_code(name.decode()):
            continue
        if (index := source.at(kept.start("value"))) >= 0 and source.forms[index] < 0:
            continue
        own = re.escape(name)
        if re.search(_OTHER.replace(b"%s", own).replace(b"%%", b"%"), data):
            continue
        verb, how, span = uses[name][0]
        form = source.form_at(kept.start("value"))
        spelt = decoded(data, *kept.span("value"), form if b"$" in kept["value"] else form._replace(values="-"))
        count = len(re.findall(_USED.replace(b"%s", own), data))
        # What is used for more is wrong where it is put into a path only.
        if count > len(uses[name]) + len(re.findall(rb"\$\{" + own + rb":?[=-]", data)):
            spelt = spelt.moved(*span)
        yield spelt.starts[0], addresses.path(spelt, verb, lines, how)


def variables(source: Scanned, dialect: Dialect, lines: Block, *, unquoted: bool) -> Iterator[Occurrence]:
    """What is wrong with the values of a script's variables that hold addresses; ``unquoted``: to the line's end."""
    data = source.data
    for name in names(data, short=False):
        begin, before = name.start, line_before(data, name.start)
        sign, handed = data[name.end : name.end + 1], _HANDED.search(before)
        if sign == b"=" and handed and handed["quote"]:
            # The variable and its value in one literal.
            if source.at(begin) >= 0 and source.starts[source.at(begin)] == begin - 1:
                whole = source.spelt(source.at(begin))
                value = whole.part(name.end + 1 - begin, len(whole.raw))
                yield from judged([value] if b"\\" not in value.raw and b"\n" not in value.raw else [], name, lines)
            continue
        put = before[-1:].strip(b";&|(") in _BLANK or handed is not None
        given = sign == b"=" or (sign == b" " and _ENV.search(before) is not None)
        if given and put and source.at(begin) < 0:
            if unquoted and data[name.end + 1 : name.end + 2] not in (b'"', b"'"):
                value = single(source, name.end + 1)[0]
            else:
                value, _ = text(data, name.end + 1, len(data), dialect, several=False)
            # What is called as several and parted by blanks is gone through one by one.
            several = name.text[-1:] in "sS" and name.meaning.verb == "RCPT" and _SEVERAL.fullmatch(value.raw)
            half = value.raw.endswith(b"@") and _goes_on(data, name)
            if not (several or half) and (b"@" in value.raw or not value.holes):
                yield from judged([value], name, lines)


def _goes_on(data: bytes, name: Name) -> bool:
    """Whether more is put behind what a variable holds, further on in the script."""
    own = re.escape(name.text.encode())
    return (
        re.compile(rb"(?<!\w)" + own + rb"\+=|\$(?:\{" + own + rb"\}|" + own + rb"(?!\w))[\w.$`]").search(
            data, name.end
        )
        is not None
    )
