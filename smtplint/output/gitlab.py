"""A GitLab Code Quality report.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from ..model import Diagnostic
from .json import array
from .summary import title

_SEVERITY = {"error": "major", "warning": "minor", "note": "info"}


def report(found: Iterable[Diagnostic]) -> Iterator[str]:
    """One array, a finding a line."""
    yield from array(map(json.dumps, _entries(found)))


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
                "path": path,
                "positions": {
                    "begin": {"line": place.line, "column": place.column},
                    "end": {"line": place.end_line, "column": place.end_column},
                },
            },
        }
