"""SARIF 2.1.0, for code scanning services: one run, its rules, a result a finding.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
import os
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from urllib.parse import quote

from ..model import Diagnostic, Edit, Place, Unread
from ..version import installed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def report(found: Iterable[Diagnostic], unread: Sequence[Unread] = ()) -> Iterator[str]:
    """The log as one JSON document."""
    diagnostics = list(found)
    codes = sorted({(one.finding.code, one.finding.rule) for one in diagnostics})
    version = installed()
    driver = {"name": "smtplint"} | ({"version": version} if version else {})
    index = {code: number for number, (code, _) in enumerate(codes)}
    run = {
        "tool": {"driver": {**driver, "rules": [_rule(code, name) for code, name in codes]}},
        "invocations": [_invocation(unread)],
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, index[one.finding.code]) for one in diagnostics],
    }
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _invocation(unread: Sequence[Unread]) -> dict[str, Any]:
    told = [
        {
            "level": "error",
            "message": {"text": one.why},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(one.path)}}}],
        }
        for one in unread
    ]
    return {"executionSuccessful": not unread} | ({"toolExecutionNotifications": told} if told else {})


def _rule(code: str, name: str) -> dict[str, Any]:
    from ..rules import rule

    one = rule(name)
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": one.summary},
        "fullDescription": {"text": one.explanation},
        "help": {"text": f"{one.explanation}\n\nDecided by {one.rfc}."},
        "defaultConfiguration": {"level": one.severity},
    }


def _result(diagnostic: Diagnostic, index: int) -> dict[str, Any]:
    path, place, finding, text, *_ = diagnostic
    artifact = {"uri": _uri(path)}
    key = b"\0".join((artifact["uri"].encode(), finding.rule.encode(), text.strip()))
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": finding.severity,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": _region(place)}}],
        "partialFingerprints": {"ruleAndLine/v1": sha256(key).hexdigest()},
    }
    if finding.fix is not None and diagnostic.edits:
        changes = [
            {"deletedRegion": _region(where), "insertedContent": _content(edit)}
            for where, edit in zip(diagnostic.edit_places, diagnostic.edits, strict=True)
        ]
        result["fixes"] = [
            {
                "description": {"text": finding.fix.message},
                "artifactChanges": [{"artifactLocation": artifact, "replacements": changes}],
            }
        ]
    return result


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _content(edit: Edit) -> dict[str, str]:
    try:
        return {"text": edit.text.decode("utf-8")}
    except UnicodeDecodeError:
        return {"binary": b64encode(edit.text).decode("ascii")}


def _uri(path: str) -> str:
    where = quote(os.fsencode(path.replace(os.sep, "/")))
    return f"file://{where}" if where.startswith("/") else where
