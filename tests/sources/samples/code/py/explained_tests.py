def test_a():
    assert explain("MAIL FROM: <x1@example.se>") == "column 11: no blank here"
    assert "missing bracket" in str(parse("RCPT TO:x2@example.se"))
    assertEqual(explain("RCPT TO x3@example.se"), "colon expected")
    assert explain("MAIL FROM: <told4@example.se>") == "fine"
    send("MAIL FROM: <told5@example.se>")  # blank
    send("MAIL FROM: <x6@example.se>")  # sic
    send("MAIL FROM: <x7@example.se>")  # the blank is there on purpose
    assert parse("MAIL FROM: <told9@example.se>"), "a blank is accepted"
    assert parse("MAIL FROM: <told10@example.se>"), "takes a blank"
    assert explain("MAIL FROM: <told11@example.se>") != "unexpected blank"
