package m
func (c *C) cmd(expect int, parts ...string) error { fmt.Fprintf(c.conn, "%s\r\n", strings.Join(parts, " ")); return nil }
func (c *C) step(line, want string) { fmt.Fprintf(c.conn, "%s\r\n", line); c.log(line + want) }
func show(head, rest string) { fmt.Fprintf(os.Stderr, "%s%s\r\n", head, rest) }
func lines(conn net.Conn, ls ...string) { for _, l := range ls { io.WriteString(conn, l); io.WriteString(conn, "\r\n") } }
func f() {
	c.cmd(250, "RCPT", "TO:<a@x.example>")
	c.step("RCPT TO:<a@x.example>", "250 ok")
	show("RCPT TO:", rcpt)
	lines(conn, "RCPT TO:<a@x.example>", "RSET")
	lines(conn, "RCPT TO:<a@x.example>", extra)
}
