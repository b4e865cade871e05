"""JUnit XML, as most CI servers read it: a test suite a file, a failed test case a finding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from ..model import Diagnostic
from .summary import title

# What XML 1.0 cannot hold, not even as a reference, or advises against.
_UNFIT = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(found: Iterable[Diagnostic]) -> Iterator[str]:
    """The document; where nothing was found, one test case that passed says so."""
    suites: dict[str, list[Diagnostic]] = {}
    for diagnostic in found:
        suites.setdefault(diagnostic.path, []).append(diagnostic)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    total = sum(map(len, suites.values()))
    yield f'<testsuites name="smtplint" tests="{total or 1}" failures="{total}" errors="0">'
    if not suites:
        yield '  <testsuite name="smtplint" tests="1" failures="0" errors="0">'
        yield '    <testcase name="No faults" classname="smtplint"/>'
        yield "  </testsuite>"
    for path, cases in suites.items():
        yield (f'  <testsuite name={_attribute(path)} tests="{len(cases)}" failures="{len(cases)}" errors="0">')
        for case in cases:
            yield from _case(case)
        yield "  </testsuite>"
    yield "</testsuites>"


def _case(diagnostic: Diagnostic) -> Iterator[str]:
    path, place, finding, text, *_ = diagnostic
    name = f"{title(finding)} at {place.line}:{place.column}"
    line = text.decode("utf-8", "backslashreplace")
    yield (
        f"    <testcase name={_attribute(name)} classname={_attribute(path)} file={_attribute(path)}"
        f' line="{place.line}">'
    )
    yield (
        f"      <failure type={_attribute(finding.severity)} message={_attribute(finding.message)}>"
        f"{escape(_fit(f'line {place.line}, column {place.column}: {line}'))}</failure>"
    )
    yield "    </testcase>"


def _attribute(text: str) -> str:
    return quoteattr(_fit(text))


def _fit(text: str) -> str:
    return _UNFIT.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
