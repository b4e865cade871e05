"""Sentences that begin with the words of a command are passed over, and nothing that may be a command is."""

from __future__ import annotations

import io

import pytest

from smtplint import sources


@pytest.mark.parametrize(
    ("path", "text", "commands"),
    [
        ("x.py", 's.send("mail from one to another")\n', 0),
        ("x.py", 's.send("RCPT TO was refused, twice")\n', 0),
        ("x.py", 's.send("""mail from one to another\nMAIL FROM:<a@b.test>\r\n""")\n', 1),
        ("x.py", 's.send("MAIL FROM: ann lee <a@b.test>\\r\\n")\n', 1),
        ("x.py", 's.send("MAIL FROM: ann lee\\r\\n")\n', 1),
        ("x.py", 's.send("MAIL FROM " + "a@b.test" + "\\r\\n")\n', 1),
        ("x.sh", 'printf "mail from one to another"\n', 0),
        ("x.sh", 'printf "MAIL FROM: ann lee <a@b.test>\\r\\n" >&3\n', 1),
        ("x.sh", 'printf "$mail from\\r\\nMAIL FROM:<a@b.test>\\r\\n" >&3\n', 1),
        ("x.json", '{"send": "mail from one to another"}\n', 0),
        ("x.json", '{"send": "MAIL FROM: ann lee <a@b.test>\\r\\n"}\n', 1),
    ],
)
def test_sentences_and_commands(path: str, text: str, commands: int) -> None:
    found = list(sources.found_in(io.BytesIO(text.encode()), path))
    assert len(found) == commands
