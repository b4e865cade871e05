BAD = ("501", "553")
REFUSED = {501, 555}
OK = ("250", "251")
class Reply(IntEnum):
    OKAY = 250
    SYNTAX = 501
    NO_USER = 550
def test_a():
    assert say("MAIL FROM:a@x.example") in BAD
    assert say("MAIL FROM:a@x.example").code in REFUSED
    assert say("MAIL FROM:a@x.example") in OK
    assert say("MAIL FROM:a@x.example") is Reply.SYNTAX
    assert say("MAIL FROM:a@x.example") == Reply.NO_USER
    assert say("MAIL FROM:a@x.example") == Reply.OKAY
    assert say("MAIL FROM:a@x.example") in ("501", "553")
    assert (code := say("MAIL FROM:a@x.example")) == Reply.SYNTAX
    code, text = say("MAIL FROM:a@x.example"); assert code == 501
    expect("MAIL FROM:a@x.example", reply="501 5.5.4")
    expect("MAIL FROM:a@x.example", reply="250 ok")
    talk(["EHLO x", "MAIL FROM:<>", "RCPT TO:a@x.example"], [250, 250, 501])
    talk(["EHLO x", "MAIL FROM:<>", "RCPT TO:a@x.example"], [250, 250, 250])
    assert talk("MAIL FROM:<>", "RCPT TO:a@x.example") == [Reply.OKAY, Reply.SYNTAX]
    assert [r.code for r in talk("MAIL FROM:<>", "RCPT TO:a@x.example")] == [250, 501]
    assert list(map(code, talk("MAIL FROM:<>", "RCPT TO:a@x.example"))) == [250, 501]
    assert talk("MAIL FROM:<>", "RCPT TO:a@x.example")[-1].code == 501
    assert talk("MAIL FROM:<>", "RCPT TO:a@x.example")[0].code == 250
    *_, last = talk("MAIL FROM:<>", "RCPT TO:a@x.example")
    assert last == 501
