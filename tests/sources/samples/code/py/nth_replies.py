def test_a():
    assert run(["MAIL FROM:<>", "RCPT TO:<>"])[1] == "501 5.5.4"
    assert run(["MAIL FROM:<>", "RCPT TO:<>"])[-1].startswith("501")
    assert run(["MAIL FROM:<>", "RCPT TO:<>"]) == ["250 ok", "501 5.5.4"]
    assert run(["MAIL FROM:<", "RCPT TO:<x@y.example>"]) == ["501 5.5.4", "503 first"]
    assert run(["MAIL FROM:<", "RCPT TO:<x@y.example>"])[0] == "501 5.5.4"
    assert run(["MAIL FROM:x@y.example", "RCPT TO:<x@y.example>"])[1] == "501 5.5.4"
    assert run(["MAIL FROM:x@y.example", "RCPT TO:<x@y.example>"])[0] == "250 ok"
    assert run(["MAIL FROM:<>", "RCPT TO:x@y.example"])[1] == "250 ok"
    self.assertEqual(run("MAIL FROM:<>", "RCPT TO:x@y.example")[1], "501 5.5.4")
    self.assertEqual("501 5.5.4", run("MAIL FROM:<>", "RCPT TO:x@y.example")[1])
    self.assertEqual([250, 501], codes("MAIL FROM:<>", "RCPT TO:x@y.example"))
    self.assertEqual([250, 250], codes("MAIL FROM:<>", "RCPT TO:x@y.example"))
    self.assertEqual([250, 501], codes("MAIL FROM:x@y.example", "RCPT TO:<x@y.example>"))
