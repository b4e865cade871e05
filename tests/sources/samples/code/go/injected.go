package mail

func send(c *smtp.Client) {
	c.Mail("a@acme.io\r\nRCPT TO:<x@acme.io>")
	c.Rcpt("a@acme.io>\r\nRCPT TO:<x@acme.io")
	c.Rcpt("a@acme.io\r\nDATA")
}
