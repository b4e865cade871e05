"""Addresses, or more than one, that a script's variables keep, and which it puts into a path by their names.

Strategy. Such values are few: a name before an address, or a variable of one, in brackets, brackets alone, several
addresses, or one that may be none, in quotes or as what stands in for what is not set. Where the variable is put
between a command's brackets, or handed to curl or swaks, and nothing takes anything out of it on the way, the value is
what is sent.
"""

from __future__ import annotations

import re
from itertools import islice

from ...model import Lines
from ...regexes import regex
from ..files.lines import line_before
from ..files.overlaps import Groups, in_order
from ..files.prefilter import on_lines
from ..sent import addresses
from ..sent.names import meaning_in_code
from ..sent.takers import How, Verb
from ..spelling.escapes import decoded
from ..spelling.literals import Scanned

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
