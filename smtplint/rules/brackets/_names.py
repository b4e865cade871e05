"""What stands before the bracket of an address: a display name, or another address that only a person can choose."""

from __future__ import annotations

import re

from ...model import Edit, Fix
from .. import display

_QUOTED = re.compile(rb'"[^"]*"')
_ADDRESS = re.compile(rb"[^\s@]@[^\s@]")


def holds_address(name: bytes) -> bool:
    """Whether an address stands in it outside quotes."""
    return _ADDRESS.search(_QUOTED.sub(b"", name)) is not None


def last(*edits: Edit) -> Fix:
    """The edits that leave the last address."""
    return display("Keep the last address", *edits)
