@pytest.mark.parametrize("line, code", [("MAIL FROM: <a@x.example>", 250), ("MAIL FROM:b@x.example", 250), ("MAIL FROM:", 501)])
def test_x(line, code):
    assert c.docmd(line)[0] == code
def test_y():
    assert c.docmd("MAIL FROM:b@x.example")[0] == 250
    c.docmd("RCPT TO:b@x.example")
