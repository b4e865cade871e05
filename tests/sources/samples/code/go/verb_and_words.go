package x

func f() {
	c.cmd("MAIL", "FROM: <a@example.org>")
	c.Cmd("%s %s", "RCPT", "TO: <a@example.org>")
	c.cmd("RCPT", "TO:<a@example.org>")
}
