from __future__ import annotations

import re

from smtplint.model import Reply


def said(line: str) -> Reply:
    """The reply that a line has, whose enhanced code, if it has any, is what stands behind the code."""
    code, _, text = line.partition(" ")
    first = re.match(r"[245]\.\d{1,3}\.\d{1,3}(?=[ \n]|\Z)", text)
    return Reply(int(code), first and first.group(), text)
