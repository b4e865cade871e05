package smtpd
func TestOwn(t *testing.T) {
	check(t, s, "MAIL FROM:a@x.example", 501)
	check(t, s, "MAIL FROM:a@x.example", 250)
	mustRefuse(t, s, "MAIL FROM:a@x.example")
	expectCode(t, 501, s.Cmd("MAIL FROM:a@x.example"))
	c.mustFail("MAIL FROM:a@x.example")
	c.mustOK("MAIL FROM:a@x.example")
	assertReply(t, c, "MAIL FROM:a@x.example", smtp.StatusSyntaxError)
	exchange(t, c, "MAIL FROM:a@x.example", "501 5.5.4 no")
	exchange(t, c, "MAIL FROM:a@x.example", "250 2.1.0 ok")
	if code, _ := c.Cmd("MAIL FROM:a@x.example"); code != 501 {
		t.Error(code)
	}
	if code := c.Cmd("MAIL FROM:a@x.example"); code/100 != 5 {
		t.Error(code)
	}
}
