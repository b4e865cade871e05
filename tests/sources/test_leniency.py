"""What titles say of whether odd commands are taken."""

from __future__ import annotations

import pytest

from smtplint.sources.files.leniency import leniency


@pytest.mark.parametrize(
    "title",
    [
        "test_lenient_paths",
        "MailCmdLenientTest",
        "toleratesTrailingBlanks",
        "Be liberal in what you accept",
        "is tolerant of what legacy clients send",
        "TestHogEatsOddSenders",
        "BlankAfterColon",
        "a space or tab after the colon",
        "paths without brackets are accepted",
        "accepts no angle brackets",
        "bracketsShouldBeOptional",
        "takes a bare address",
        "the old delivery agent writes these",
        "what comes in the wild",
        "Postel's law",
        "the front end's dialect",
        "lenient where it is not strict",
    ],
)
def test_says_that_what_is_odd_is_taken(title: str) -> None:
    assert leniency(title.encode()) is True


@pytest.mark.parametrize(
    "title",
    [
        "TestStrict",
        "strictly as the RFC has it",
        "does not tolerate a blank",
        "refuses a space after the colon",
        "rejects everything odd when strict",
        "raises on sloppy input",
    ],
)
def test_says_the_contrary(title: str) -> None:
    assert leniency(title.encode()) is False


@pytest.mark.parametrize(
    "title",
    [
        "takes an odd number of recipients",
        "removes the brackets of a list",
        "a legacy port",
        "assert.strictEqual(",
        "'use strict'",
        "assertDeepStrictEqual",
        "syntax of commands",
        "goddess",
    ],
)
def test_says_nothing_of_it(title: str) -> None:
    assert leniency(title.encode()) is None
