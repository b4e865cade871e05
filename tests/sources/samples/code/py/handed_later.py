def test_unclosed_path_is_refused(client):
    command = "RCPT TO:<ann@x.example"
    client.line("MAIL FROM:<ops@x.example>")
    client.expect(250)

    client.line(command)

    code, text = client.response()
    assert code == 501
    assert "RCPT TO:<address>" in text


def test_b(client):
    command = "RCPT TO:<ann@x.example"
    client.line("MAIL FROM:<ops@x.example>")
    client.line(command)
    assert client.response()[0] == 501


def test_accepted(client):
    command = "RCPT TO:<ann@x.example"
    client.line("MAIL FROM:<ops@x.example>")
    client.line(command)
    code, text = client.response()
    assert code == 250


def test_other(client):
    command = "RCPT TO:<ann@x.example"
    client.line(command)
    code, text = client.response()
    assert code == 250
    client.line("RCPT TO:<ann@x.example>")
    code, text = client.response()
    assert code == 550


def test_unrelated(client):
    command = "RCPT TO:<ann@x.example"
    client.line("MAIL FROM:<ops@x.example>")
    client.line(command)


def test_next(client):
    client.line("MAIL FROM:<ops@x.example> SIZE=0")
    code, text = client.response()
    assert code == 501
