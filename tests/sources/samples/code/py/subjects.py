"""What a test is about by what stands over it: s… are silent, told… are told."""


class TestTolerant:
    def test_mail(self, client):
        assert client.docmd("MAIL FROM: <s1@x.example>") == 250

    @pytest.mark.parametrize("line", ["RCPT TO:s2@x.example"])
    def test_rcpt(self, client, line):
        assert client.docmd(line)[0] == 250


class TestStrictInTolerantModule:
    def test_strict_for_all_that(self, client):
        assert client.docmd("MAIL FROM: <told1@x.example>") == 250


def test_blank_after_colon(client):
    assert client.docmd("MAIL FROM: <s3@x.example>") == 250


def test_mail_is_taken(client):
    assert client.docmd("MAIL FROM: <told2@x.example>") == 250


def test_old_senders(client):
    # broken clients leave the brackets out
    assert client.docmd("RCPT TO:s4@x.example") == 250

    assert client.docmd("RCPT TO:s5@x.example") == 250


def test_documented(client):
    """Be liberal in what you accept."""
    assert client.docmd("RCPT TO:s6@x.example") == 250


@pytest.mark.parametrize(
    "line",
    [
        "MAIL FROM: <s7@x.example>",
    ],
)
def test_forgiving_parser(client, line):
    assert client.docmd(line)[0] == 250


def test_is_not_lenient(client):
    assert client.docmd("RCPT TO: <told3@x.example>") == 250


def test_odd_number_of_recipients(client):
    assert client.docmd("RCPT TO: <told4@x.example>") == 250


def test_parse():
    assert parse("MAIL FROM: <s8@x.example>").address == "s8@x.example"
    assert "s9" == parse_path("MAIL FROM:s9@x.example").local
    assert parse("MAIL FROM: <told5@x.example>").ok
    assert parse("MAIL FROM: <told6@x..example>").address == "told6@x..example"
    assert send("MAIL FROM: <told7@x.example>") == "told7@x.example"
