"""Where no word round a text tells of a failure, none of the expressions that look for one finds anything."""

import re
from pathlib import Path

from smtplint.sources.coding.expected import failing

_SAMPLES = Path(__file__).parent / "samples"
_TEXT = re.compile(rb"(?i)[\"'`](?:MAIL FROM|RCPT TO):[^\n\"'`]*[\"'`]")


def test_what_is_said_to_fail_has_a_word_that_tells() -> None:
    told, silent = 0, []
    for path in sorted(filter(Path.is_file, _SAMPLES.rglob("*"))):
        data = path.read_bytes()
        for text in _TEXT.finditer(data):
            said = failing._round(data, *text.span())
            if failing._is_said_to_fail(data, said):
                told += 1
                silent += [] if failing._says_anything(said) else [(path.name, text.group())]
    assert told > 50
    assert silent == []
