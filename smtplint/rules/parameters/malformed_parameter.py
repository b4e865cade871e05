"""SL501: text behind the path that is no parameter."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit, Fix, Parameter
from ...regexes import regex
from .. import Case, Hit, Rule, display, spans, unsafe
from ..characters import in_ascii, is_told
from ..quoting import quoted
from ..registry import REGISTERED, XTEXT, keyword_of, registered, stumble
from ._editing import removal

_PARAMETER = regex(rb"([A-Za-z0-9][A-Za-z0-9-]*)(?:=([!-<>-~]+))?")
_ROUND = b"\"'`<>()[]{},;"
_SIGNS = regex(rb"[^A-Za-z0-9-]+")
_CONTROL = regex(rb"[\x00-\x1f\x7f]")
_LONGEST = 32


def check(command: Command, context: Context) -> Iterator[Hit]:
    values = {parameter.value.span[0]: parameter for parameter in command.parameters if parameter.value}
    for start, end in spans(command, "malformed-parameter"):
        text = command.raw[start:end]
        if start in values:
            yield from _second_equals(command, values[start], end)
            continue
        if before := begun(command, start, text):
            gap = (before.span[1], start)
            fix = unsafe("Encode it", Edit(*gap, b"+20" * (start - before.span[1])))
            assert before.value is not None
            if b"@" in before.value.text or keyword_of(before) not in XTEXT:
                fix = unsafe("Remove the white space", Edit(*gap, b""))
            words = f"White space in the value of {keyword_of(before)}; {quoted(text)} is no parameter."
            yield Hit(gap, words, fix)
            continue
        head = text.partition(b"=")[0]
        if is_told(head) and in_ascii(head).decode("ascii").upper() in REGISTERED:
            continue  # of which the rules of encoding speak
        if meant := _keyword(command, text):
            span = (start, start + len(head))
            words = f"{quoted(head)} is no keyword; did you mean {meant}?"
            yield Hit(span, words, unsafe(f"Write {meant}", Edit(*span, meant.encode("ascii"))))
            continue
        if _CONTROL.search(text) or is_told(text):
            continue  # the same
        yield Hit(
            (start, end),
            f"{quoted(text)} is no parameter; one is a keyword of letters, digits and hyphens, then perhaps = and a "
            "value.",
            _fix(command, start, end),
        )


def _keyword(command: Command, text: bytes) -> str:
    """The keyword of the verb that was meant where other signs stand among or for its letters; "" for none."""
    head, equals, value = text[:_LONGEST].partition(b"=")
    spelt = _SIGNS.sub(b"", in_ascii(head)).decode("ascii").upper()
    if len(spelt) < 2 or not head[:1].strip(_ROUND) or not head[-1:].strip(_ROUND):
        return ""
    from difflib import get_close_matches

    fitting = [
        name
        for name, known in REGISTERED.items()
        if known.verb == command.verb and (known.value is not None) == bool(equals and value)
    ]
    return next(iter(get_close_matches(spelt, fitting, 1, 0.74)), "")


def begun(command: Command, start: int, text: bytes) -> Parameter | None:
    """The parameter whose value a blank parts from the rest of it, which goes on there."""
    before = next((one for one in reversed(command.parameters) if one.span[1] < start), None)
    if before is None or before.value is None or command.raw[before.span[1] : start].strip(b" \t"):
        return None
    known = registered(before)
    if known is None or known.value is None:
        return None
    if stops_short(before):
        return None  # of which is told with the value
    if keyword_of(before) not in XTEXT:
        return before if stumble(known.value, before.value.text + text) is None else None
    if not text[:1].isalnum():
        return None
    return before if stumble(known.value, before.value.text + b"+20" + text) is None else None


def stops_short(parameter: Parameter) -> bool:
    """Whether more has to stand behind what there is of the value."""
    known = registered(parameter)
    if known is None or known.value is None or parameter.value is None:
        return False
    return stumble(known.value, parameter.value.text) == len(parameter.value.text)


def _second_equals(command: Command, parameter: Parameter, end: int) -> Iterator[Hit]:
    """The one octet that no value has and no other rule explains, where the parameter's own grammar is not known."""
    at = command.raw.find(b"=", parameter.keyword.span[1] + 1, end)
    if at >= 0 and registered(parameter) is None:
        words = "A second = in a parameter; a value has none."
        if keyword_of(parameter) == "XVERP":
            words = "A second = in a parameter; a value has none, though Postfix takes its two delimiters so."
        yield Hit((at, at + 1), words)


def _fix(command: Command, start: int, end: int) -> Fix:
    """The stray bytes mended, where that leaves a registered parameter; else the whole piece removed."""
    text = command.raw[start:end]
    bare = text.strip(_ROUND)
    if bare != text and _is_registered(bare):
        at = start + text.index(bare)
        return unsafe("Remove what stands round it", Edit(start, at, b""), Edit(at + len(bare), end, b""))
    for name in REGISTERED:
        if text[: len(name)].upper() == name.encode("ascii") and _is_registered(
            text[: len(name)] + b"=" + text[len(name) :]
        ):
            at = start + len(name)
            return unsafe("Put =", Edit(at, at, b"="))
    if b"@" in text:
        return display("Keep the first address", removal(command, (start, end)))  # or the other is meant
    return unsafe("Remove what is no parameter", removal(command, (start, end)))


def _is_registered(text: bytes) -> bool:
    match = _PARAMETER.fullmatch(text)
    known = match and REGISTERED.get(match[1].decode("ascii").upper())
    if not match or not known or (known.value is None) != (match[2] is None):
        return False
    return known.value is None or stumble(known.value, match[2]) is None


RULE = Rule(
    code="SL501",
    severity="error",
    summary="A word behind the path that is no parameter.",
    explanation=(
        "A parameter is a keyword that begins with a letter or digit and goes on with letters, digits and "
        "hyphens, and perhaps an equals sign and a value without spaces, controls or a further equals sign. Most "
        "servers answer 501 or 555 to anything else. Where one stray character stands in a known parameter, "
        "taking it out is the remedy; otherwise the piece is taken out whole."
    ),
    rfc="RFC 5321 §4.1.2",
    cause="parameter-syntax",
    check=check,
    valid=(b"MAIL FROM:<a@example.com> SIZE=1000", b"RCPT TO:<a@example.com> NOTIFY=SUCCESS,FAILURE"),
    invalid=(
        Case(
            b"MAIL FROM:<a@example.com> -SIZE=1000 BODY=8BITMIME",
            (26, 31),
            '"-SIZE" is no keyword; did you mean SIZE?',
            b"MAIL FROM:<a@example.com> SIZE=1000 BODY=8BITMIME",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOT*IFY=NEVER",
            (24, 31),
            '"NOT*IFY" is no keyword; did you mean NOTIFY?',
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"MAIL FROM:<a@example.com> =5",
            (26, 28),
            ('"=5" is no parameter; one is a keyword of letters, digits and hyphens, then perhaps = and a value.'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPTrfc822;a@example.com",
            (24, 49),
            (
                '"ORCPTrfc822;a@example.com" is no parameter; one is a keyword of letters, digits and hyphens, then '
                "perhaps = and a value."
            ),
            b"RCPT TO:<a@example.com> ORCPT=rfc822;a@example.com",
        ),
        Case(
            b'MAIL FROM:<a@example.com> "SIZE=1000"',
            (26, 37),
            (
                "'\"SIZE=1000\"' is no parameter; one is a keyword of letters, digits and hyphens, then "
                "perhaps = and a value."
            ),
            b"MAIL FROM:<a@example.com> SIZE=1000",
        ),
        Case(
            b"RCPT TO:<a@example.com> ORCPT=rfc822;ann lee@example.com",
            (40, 41),
            'White space in the value of ORCPT; "lee@example.com" is no parameter.',
            b"RCPT TO:<a@example.com> ORCPT=rfc822;ann+20lee@example.com",
        ),
        Case(
            b"MAIL FROM:<a@example.com> MT_PRIORITY=3",
            (26, 37),
            '"MT_PRIORITY" is no keyword; did you mean MT-PRIORITY?',
            b"MAIL FROM:<a@example.com> MT-PRIORITY=3",
        ),
        Case(
            b"RCPT TO:<a@example.com> NOTIFY=NEVER <b@example.com>",
            (37, 52),
            (
                '"<b@example.com>" is no parameter; one is a keyword of letters, digits and hyphens, then '
                "perhaps = and a value."
            ),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER",
        ),
        Case(
            b"MAIL FROM:<a@example.com> XVERP=-=",
            (33, 34),
            "A second = in a parameter; a value has none, though Postfix takes its two delimiters so.",
            None,
        ),
        Case(b"MAIL FROM:<a@example.com> X-TAG=a=b", (33, 34), "A second = in a parameter; a value has none.", None),
    ),
    yields_to=(
        "bad-parameter-value",
        "line-break",
        "bare-cr",
    ),
)
