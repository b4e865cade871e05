"""A GitLab Code Quality report.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain

from ..model import Diagnostic, Unread
from .json import array
from .summary import title
from .visible import legible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SEVERITY = {"error": "major", "warning": "minor", "note": "info"}


def report(found: Iterable[Diagnostic], unread: Sequence[Unread] = ()) -> Iterator[str]:
    """One array, a finding a line."""
    yield from array(map(json.dumps, chain(_entries(found), map(_fault, unread))))


def _entries(found: Iterable[Diagnostic]) -> Iterator[dict[str, Any]]:
    met: Counter[bytes] = Counter()
    for diagnostic in found:
        path, place, finding, text, *_ = diagnostic
        # A fingerprint has to stay the same when lines are put in above, and no two may be the same.
        key = b"\0".join((path.encode("utf-8", "surrogateescape"), finding.rule.encode(), text.strip()))
        met[key] += 1
        yield {
            "description": finding.message,
            "check_name": title(finding),
            "fingerprint": sha256(b"%s\0%d" % (key, met[key])).hexdigest(),
            "severity": _SEVERITY[finding.severity],
            "location": {
                "path": legible(path),
                "positions": {
                    "begin": {"line": place.line, "column": place.column},
                    "end": {"line": place.end_line, "column": place.end_column},
                },
            },
        }


def _fault(one: Unread) -> dict[str, Any]:
    """A file that was not read; the report has no place for one but that of a finding."""
    key = b"\0".join((one.path.encode("utf-8", "surrogateescape"), b"unreadable"))
    return {
        "description": f"Not read: {one.why}",
        "check_name": "unreadable",
        "fingerprint": sha256(key).hexdigest(),
        "severity": "blocker",
        "location": {"path": legible(one.path), "lines": {"begin": 1}},
    }
