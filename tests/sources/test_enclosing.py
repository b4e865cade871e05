"""Whether a place in code is in a function that shows a value."""

from __future__ import annotations

import pytest

from smtplint.sources.coding.around.enclosing import shows
from smtplint.sources.spelling.languages import LANGUAGES
from smtplint.sources.spelling.literals import Scanned

SHOWN = [
    b'def __str__(self):\n    return "HERE"',
    b'  def to_s\n    "HERE"\n  end',
    b'public String toString() { return "HERE"; }',
    b'  @Override\n  public String toString()\n  {\n    if (a) {\n      return "HERE";',
    b'public override string ToString() => $"HERE";',
    b'toString() {\n  return "HERE"',
    b"public function __toString() { return 'HERE'; }",
    b'impl fmt::Display for A {\n  fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {\n    write!(f, "HERE")',
    b'func (m Mail) String() string {\n\treturn "HERE"',
    b'var description: String { return "HERE" }',
]
OTHER = [
    b'"HERE"',
    b'def send(self):\n    return "HERE"',
    b'def __str__(self):\n    return "x"\n\nCOMMAND = "HERE"',
    b'    def __str__(self):\n        return "x"\n    COMMAND = "HERE"',
    b'def __str__(self):\n    return "x"\ndef send(self):\n    return "HERE"',
    b'public String toString() { return "x"; }\npublic void send() { out.write("HERE"); }',
    b'String toString() {\n  return x;\n}\nstatic final String COMMAND = "HERE";',
    b'x = a.toString() + "HERE"',
    b"def __str__(self):\n" + b"    pass\n" * 400 + b'    return "HERE"',
]


@pytest.mark.parametrize(("data", "shown"), [*((one, True) for one in SHOWN), *((one, False) for one in OTHER)])
def test_shows(data: bytes, shown: bool) -> None:
    assert shows(Scanned(data, LANGUAGES["py"]), data.index(b"HERE") - 1) is shown
