package m

func f(c *client.Client, m *Message) {
	c.Do("MAIL FROM:%s", 250, m.Sender)
	c.Do("RCPT TO:<%s>", 250, nil, m.Recipient)
	c.Do("RCPT TO:%s", 250, path)
	c.Do("RCPT TO:%s", nil, recipient)
}
