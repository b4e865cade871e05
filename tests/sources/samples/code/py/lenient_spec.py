"""What the name of the file says holds for what has no test of its own round it: s… are silent, told… are told."""

import pytest

LINES = ["MAIL FROM: <s1@x.example>", "RCPT TO:s2@x.example"]


@pytest.mark.parametrize("line", LINES)
def test_taken(client, line):
    assert client.docmd(line)[0] == 250


def test_quota(client):
    client.docmd("RCPT TO:<told1@x.example>SIZE=12")
    assert client.docmd("MAIL FROM: <told2@x.example>")[0] == 250


def test_lenient_quota(client):
    assert client.docmd("MAIL FROM: <s3@x.example>")[0] == 250
