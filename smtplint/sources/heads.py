"""Heads of commands that are kept under a name, and what the file puts behind them."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..model import Edit, Fault
from .expressions import Joined
from .handing import Call, call_of, kept_in
from .literals import Scanned
from .operands import operand
from .tokens import Tokens, tokens

_HEAD = re.compile(rb"(?i:MAIL[ \t]+FROM|RCPT[ \t]+TO):(?P<blanks>[ \t]+)$")
_USES = 4
_NEAR = 300


def spaced(source: Scanned, found: Tokens, text: Joined, shown: Callable[[Call], bool]) -> Fault | None:
    """What is wrong with a kept head that ends in a blank, where a value is joined to it; ``shown``: to a person."""
    head = _HEAD.match(bytes(text.spelt.raw))
    name = kept_in(found, text.first, text.call) if head and not text.spelt.holes else None
    if head is None or name is None:
        return None
    data, first, last = source.data, *head.span("blanks")
    for _, use in zip(
        range(_USES), re.finditer(rb"(?<![\w.])" + re.escape(name.encode()) + rb"\b", data), strict=False
    ):
        if use.start() <= text.spelt.starts[0] <= use.end() + _NEAR or source.at(use.start()) >= 0:
            continue
        line = data.rfind(b"\n", 0, use.start()) + 1
        near = tokens(source, line, min(len(data), use.end() + _NEAR))
        here = next((i for i, token in enumerate(near) if token.start == use.start()), -1)
        if 0 <= here < len(near) - 2 and near[here + 1].text in source.language.joins and near[here + 1].text:
            call = call_of(source, near, here, here + 1)
            if call is None or not shown(call):
                where = (text.spelt.starts[first], text.spelt.ends[last - 1])
                return Fault("space-before-value", where, (Edit(*where, b""),), (operand(source, near, here + 2),))
    return None
