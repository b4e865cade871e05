"""Values that are put between a command's brackets: what stands under their names, in tables, or is returned for them.

Strategy. The places where something is put in are looked for; of a value by itself, the literal that it is given is
judged where that stands, unless its name says that it is judged there anyway.
"""

from __future__ import annotations

from ...model import Fault, Lines
from ...regexes import regex
from ..coding.expected.failing import is_to_fail
from ..coding.values.constants import constant
from ..coding.values.given_values import settled, value_at
from ..coding.values.shown_addresses import is_shown_address
from ..files.lines import line_before
from ..files.overlaps import Groups, in_order
from ..files.prefilter import on_lines
from ..sent.commands import holds_verb
from ..sent.names import meaning_in_code
from ..sent.stand_ins import FRAMES
from ..sent.takers import Meaning, Verb
from ..spelling.literals import Scanned
from ..spelling.spelt import Spelt, short
from .address_arguments import entry
from .address_texts import Due
from .followed import followed
from .own_functions import PUTS
from .picked import Given, asked, picked

_VALUE = (
    rb"[$@&*]{0,2}[A-Za-z_](?:\w|\.(?=\w)|->(?=\w)|::(?=\w)){0,80}"
    rb"(?:(?:->)?[\[{(](?:[^\[\](){}\n]|\([^()\n]{0,60}\)|\[[^\[\]\n]{0,60}\]){0,120}[\]})]){0,2}(?:(?<=\])(?:\.|->)\w{1,40})?!?"
)
_JOIN = rb"[ \t]*(?:\+|\.\.?(?!\w)|<<|&|<>|,|(?<=[ \t]))[ \t]*"
_PUT = regex(
    rb"(?i:(?P<mail>(?:MAIL |[\"'`])FROM)|(?:RCPT |[\"'`])TO):<"
    rb"(?:(?:[$#]?\{|\\\()(?P<inside>" + _VALUE + rb")[ \t]*[})]>"
    rb"|(?P<plain>\$" + _VALUE.removeprefix(rb"[$@&*]{0,2}") + rb")>"
    rb"|[\"'`]\)?" + _JOIN + rb"(?P<joined>" + _VALUE + rb")" + _JOIN + rb"[bLu@]?[\"'`]>"
    rb"|(?:%s|\{\}|\{0\}|%1|%@)>[^\n]{0,24}?(?:%|,|\()[ \t(]{0,4}(?P<filled>" + _VALUE + rb")[ \t]*[),;\r\n])"
)  # fmt: skip
# The head of a command is one text, or its end alone behind a verb.
_PUTS = (*PUTS, *(quote + word for quote in (b'"', b"'", b"`") for word in (b"from:<", b"to:<")))
# What gives a table's field, or an argument, a value.
_FIELD = regex(rb"[{(,][ \t]*[$@]?\w+[ \t]*:?=[ \t]*\Z|\{[^{}\n]*\Z")


@in_order
def put_values(source: Scanned, lines: Lines) -> Groups:
    """What is wrong with the literals that come between a command's brackets by a name, a table or a function."""
    for put in on_lines(source.data, _PUTS, _PUT):
        group = next(name for name in ("inside", "plain", "joined", "filled") if put[name] is not None)
        text, (start, end) = put[group].decode("utf-8", "replace"), put.span(group)
        if is_to_fail(source.data, put.start(), end):
            continue
        verb: Verb = "MAIL" if put["mail"] else "RCPT"
        if is_shown_address(source, text, put=True):
            fault = Fault("header-value-as-envelope", (start, end), (), (short(text), FRAMES[verb].decode()[:-1]))
            yield start, (Spelt.standing(fault, lines),)
            continue
        given = _value_given(source, text, start)
        if given is None and constant(text, source) is None:
            # Constants with brackets are put in as the command is read.
            given = followed(source, text, start)
        if given:
            yield start, entry(source, given, (start, end), Due(Meaning(verb, "path"), "The value", lines))


def _value_given(source: Scanned, text: str, at: int) -> Given | None:
    """What an expression is by a table, a function or its name; None for nothing."""
    given = picked(source, text, at) or _literal_given(source, text, at)
    return given if given and given.texts else None


def _literal_given(source: Scanned, text: str, at: int) -> Given | None:
    """The literal that a name was given, alone or out of a table; None where its name says that it is an address."""
    begin, name = settled(text, source, at), text.lstrip("$@&*")
    if begin < 0 and source.language.free:
        # A macro of C's, whose name says nothing of where it is defined.
        macro = constant(name, source)
        bare = macro is not None and b"@" in macro.raw and b"<" not in macro.raw
        return Given([macro], name) if macro and bare else asked(source, name, at)
    if begin < 0 or meaning_in_code(name):
        return asked(source, name, at)
    found, last, value = value_at(source, begin)
    index = source.begins(begin)
    if index < 0 or last != 1 or found[0].kind != "text":
        return picked(source, value, begin)
    if begin > at or _FIELD.search(line_before(source.data, begin)):
        return None
    spelt = source.spelt(index)
    # Constants that hold brackets are put in as the command is read.
    told = b"<" in spelt.raw and constant(text, source) is not None
    known = b"@" in spelt.raw and not (spelt.holes or told or holds_verb(spelt.raw))
    return Given([spelt], name) if known else None
