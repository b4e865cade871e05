"""JUnit XML, as most CI servers read it: a test suite a file, a failed case a finding, an error what was not read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from ..model import Diagnostic, Unread
from ..regexes import regex
from .summary import title
from .visible import legible

# What XML 1.0 cannot hold, not even as a reference, or advises against.
_UNFIT = regex("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(found: Iterable[Diagnostic], unread: Sequence[Unread] = ()) -> Iterator[str]:
    """The document; where nothing was found, one test case that passed says so."""
    suites: dict[str, tuple[list[Diagnostic], list[Unread]]] = {}
    for diagnostic in found:
        suites.setdefault(diagnostic.path, ([], []))[0].append(diagnostic)
    for one in unread:
        suites.setdefault(one.path, ([], []))[1].append(one)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    failures, errors = (sum(len(suite[part]) for suite in suites.values()) for part in (0, 1))
    yield f'<testsuites name="smtplint" {_counts(failures, errors)}>'
    if not suites:
        yield '  <testsuite name="smtplint" tests="1" failures="0" errors="0">'
        yield '    <testcase name="No faults" classname="smtplint"/>'
        yield "  </testsuite>"
    for path, (cases, faults) in suites.items():
        yield f"  <testsuite name={_attribute(path)} {_counts(len(cases), len(faults))}>"
        for case in cases:
            yield from _case(case)
        for one in faults:
            yield from _fault(one)
        yield "  </testsuite>"
    yield "</testsuites>"


def _counts(failures: int, errors: int) -> str:
    return f'tests="{failures + errors or 1}" failures="{failures}" errors="{errors}"'


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


def _fault(one: Unread) -> Iterator[str]:
    yield f'    <testcase name="Not read" classname={_attribute(one.path)} file={_attribute(one.path)}>'
    yield f'      <error type="unreadable" message={_attribute(one.why)}/>'
    yield "    </testcase>"


def _attribute(text: str) -> str:
    return quoteattr(_fit(text))


def _fit(text: str) -> str:
    return _UNFIT.sub(lambda found: f"\\x{ord(found[0]):02x}", legible(text))
