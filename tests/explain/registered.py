"""Every reply code that an RFC defines, and every enhanced code of the registry, its class included."""

from __future__ import annotations

from smtplint.replies.codes import permanent, positive, transient
from smtplint.replies.enhanced import statuses

CODES = (*positive.CODES, *transient.CODES, *permanent.CODES)
ENHANCED = tuple(
    f"{digit}.{status.detail}" for digit in "245" for status in statuses().values() if digit in status.classes
)
