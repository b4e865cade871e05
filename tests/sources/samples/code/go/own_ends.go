package a
type c struct { conn net.Conn }
func (c *c) cmd(line string) error {
	_, err := fmt.Fprintf(c.conn, "%s\r\n", line)
	return err
}
func (c *c) raw(line string) error {
	_, err := c.conn.Write([]byte(line))
	return err
}
func (c *c) go_() {
	c.cmd("MAIL FROM:<a@example.com>\r\n")
	c.cmd("RCPT TO:<a@example.com>")
	c.raw("MAIL FROM:<a@example.com>\r\n")
	c.raw("RCPT TO:<a@example.com>")
	c.raw("RCPT TO:<" + to + ">")
}
