package p
func f(c *smtp.Client) {
	c.Mail(fmt.Sprintf("%s <%s>", name, from))
	c.Rcpt(fmt.Sprintf("%s <%s>", name, from))
	c.Mail(fmt.Sprintf("Acme <%s>", from))
	c.Mail(name + " <" + from + ">")
	smtp.SendMail(a, b, fmt.Sprintf("%s <%s>", n, f), to, msg)
	c.Mail(from + ">")
	c.Mail(from)
	c.Mail(fmt.Sprintf("%s@%s", a, b))
	c.Mail(prefix + from)
	c.Mail("<" + from + ">")
}
