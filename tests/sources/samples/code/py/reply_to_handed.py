import smtplib


def test_refused(client):
    code, _ = client.rcpt("r@@x.example")
    assert code == 501


def test_taken(client):
    code, _ = client.rcpt("t@@x.example")
    assert code == 250


def test_both(client):
    client.rcpt("t@@x.example")
    client.rcpt("r@@x.example")
    assert client.last == (501, b"bad")


def test_other_reason(client):
    code, _ = client.mail("t@@x.example")
    assert code == 550


def test_class(client):
    assert client.mail("r@@x.example")[0] // 100 == 5
    assert client.mail("t@@x.example")[0] // 100 == 2
    resp = client.mail("r@@x.example")
    assert resp == S.S553_MAILBOX
    resp = client.mail("t@@x.example")
    assert resp == S.S250_OK


def test_fails(client):
    try:
        client.sendmail("r@@x.example", ["a@x.example"], "x")
        pytest.fail("taken")
    except smtplib.SMTPSenderRefused:
        pass


def test_sent(client):
    try:
        client.sendmail("t@@x.example", ["a@x.example"], "x")
    except smtplib.SMTPSenderRefused:
        pytest.fail("refused")


def test_not_250(client):
    code, _ = client.mail("r@@x.example")
    assert code != 250


def deliver(client):
    code, text = client.mail("t@@x.example")
    if code != 250:
        raise OSError(501, text)
