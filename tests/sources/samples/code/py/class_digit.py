def test_a():
    assert say("MAIL FROM:a@x.example").reply_class == 5
    assert say("MAIL FROM:a@x.example").severity == 5
    assertEqual(say("MAIL FROM:a@x.example").status_class, 5)
    assert 5 == say("MAIL FROM:a@x.example").category
    assert say("MAIL FROM:a@x.example").reply_class == 2
    assert say("MAIL FROM:a@x.example").count == 5
    assert len(say("MAIL FROM:a@x.example")) == 5
    assert say("MAIL FROM:a@x.example").reply_class != 5
    assert say("MAIL FROM:a@x.example").code // 100 == 5
    assert str(say("MAIL FROM:a@x.example").code)[0] == "5"
