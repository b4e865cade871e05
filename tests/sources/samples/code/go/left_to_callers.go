package x

func (c *Client) Mail(from string) error {
	return c.cmd(250, "MAIL FROM:%s", from)
}

func (c *Client) Rcpt(to string) error {
	fmt.Fprintf(c.conn, "RCPT TO:%s\r\n", to)
	return nil
}
