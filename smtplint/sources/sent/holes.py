"""The values that are put into a command: what they bring with them, and what is wrong with them and round them."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Edit, Fault
from ..spelling.spelt import Hole, Spelt, beside, short
from . import meanings
from .stand_ins import ADDRESS, blanks_before
from .values import Values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .commands import Site

# How the parameter begins that names whom a message was for.
_ORIGINAL = b" ORCPT="


def put_brackets(raw: bytes, put: dict[int, Hole], fills: dict[int, bytes | None]) -> None:
    """Give the stand-ins the brackets, and the parameters, that by their names the values bring with them."""
    opened = raw.find(b"<") if b">" not in raw else -1
    for hole, value in put.items():
        if 0 <= opened < hole and meanings.closes(value.text):
            fills[hole] = (fills[hole] or b"") + b">"
            opened = -1
        elif 0 <= opened < hole - 1 and meanings.adds_parameter(value.text):
            fills[hole] = b" X%d=x" % hole
            opened = -1
        elif b">" in raw[hole:] and raw[:hole].endswith(b":") and meanings.opens(value.text):
            fills[hole] = b"<" + (fills[hole] or b"")
        if raw[hole - 1 : hole + 2] == b"<\0>" and (value.shape == "path" or meanings.is_path(value.text)):
            fills[hole] = b"<" + ADDRESS + b">"


def of_values(
    raw: bytes, put: dict[int, Hole], bare: int | None, values: Values, site: Site, *, sent: bool
) -> Iterator[Fault]:
    """What is wrong with the values themselves that are put into a command, and with how they are put in."""
    for hole, value in put.items():
        text, where = value.text, value.span
        field = meanings.is_text(text) or value.shape == "titled"
        named = (hole == bare and field) or (raw[hole - 1 : hole] == b":" and meanings.is_titled(text))
        if named or (raw[hole - 1 : hole + 2] == b"<\0>" and (field or meanings.is_header(text))):
            yield Fault("header-value-as-envelope", where, (), (_short(text), raw.partition(b":")[0].decode()))
        if sent and value.notation and (hole == bare or raw[hole - 1 : hole + 2] in (b"<\0>", b"@\0>")):
            yield Fault("altered-value", where, (), (value.notation,))
        if value.unfilled:
            yield Fault("unfilled-value", where, (), (f'"{short(text)}"',))
        if value.origin or meanings.is_outside(text, values) or (site.script and meanings.BY_PLACE.fullmatch(text)):
            yield Fault("unchecked-input", where, (), (_short(value.origin or text),))
        if raw[:1] in b"Rr" and b">" not in raw[:hole] and meanings.several(text, hole == bare):
            yield Fault("several-recipients", where, (), (_short(text),))


def is_answer(spelt: Spelt, hole: int, site: Site) -> bool:
    """Whether a value is what became of a command, as a report has it behind the command's words."""
    return site.answer or meanings.is_reply(spelt.holes[hole].text)


def is_untyped(raw: bytes, spelt: Spelt, begin: int, hole: int, path: int) -> bool:
    """Whether a hole is the path's own address where ORCPT takes one with its type before it."""
    due = raw[max(0, hole - len(_ORIGINAL)) : hole].upper() == _ORIGINAL and raw[path - 1 : path] == b"<"
    text = spelt.holes[begin + hole].text
    # A placeholder without a name may stand for another value each time.
    return due and text == spelt.holes[begin + path].text and text[:1] != "%" and text != "{}"


def around(spelt: Spelt, raw: bytes, begin: int, bare: int, values: Values, bracketed: bool) -> Iterator[Fault]:
    """What is wrong right before and round a value that is the whole path."""
    hole = spelt.holes[begin + bare]
    left = begin + bare - 1
    name = _short(hole.text)
    if blanks := blanks_before(raw, bare):
        gap = (spelt.starts[left - blanks + 1], spelt.ends[left])
        yield Fault("space-before-value", gap, spelt.without(left - blanks + 1, left + 1), (name,))
    known = hole.shape == "bare" or (not bracketed and not hole.shape and meanings.bare_address(hole.text, values))
    if not known or hole.notation or hole.unfilled:
        return
    edits: list[Edit] = []
    right = begin + bare + 1
    open_escape = beside(spelt.escapes[left])
    write = spelt.escapes[begin + bare] or open_escape
    if hole.inline and write:
        edits = [Edit(hole.span[side], hole.span[side], write(sign) or sign) for side, sign in enumerate((b"<", b">"))]
    elif open_escape and right < len(spelt.raw) and (close_escape := beside(spelt.escapes[right])):
        signs = ((spelt.ends[left], open_escape(b"<")), (spelt.starts[right], close_escape(b">")))
        edits = [Edit(where, where, sign) for where, sign in signs if sign is not None]
        edits = edits if len(edits) == len(signs) else []
    yield Fault("value-without-brackets", hole.span, tuple(edits), (name,))


def _short(text: str) -> str:
    return short(meanings.inner(text))
