import pytest
CASES = {
    "MAIL FROM: <a@x.example>": False,
    "MAIL FROM:<a@x.example>": True,
    "MAIL FROM:<a(b)@x.example>": True,
    "RCPT TO:a@x.example": None,
    "RCPT TO:<b@x..example>": "b@x..example",
}
@pytest.mark.parametrize("line,ok", CASES.items())
def test_ok(line, ok):
    assert parse(line) == ok
