package m

func f(c *smtp.Client) {
	c.Rcpt("\"foo@x> ORCPT=y\"@example.com")
	c.Mail("\"foo bar\"@example.com")
	c.Mail("a@example.com ORCPT=y")
	c.Mail("<>")
	c.Mail("")
	smtp.SendMail(addr, nil, "<>", to, msg)
}
