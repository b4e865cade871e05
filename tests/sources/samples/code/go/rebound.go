func f(c *smtp.Client) {
	from := "n@@b.cc"
	from, err := clean(from)
	c.Mail(from)
}
