package m
func t(conn net.Conn) {
	conn.Write([]byte(strings.ReplaceAll("EHLO me\nMAIL FROM:<a@example.com>\n", "\n", "\r\n")))
	io.WriteString(conn, strings.Replace(`EHLO me
MAIL FROM:<a@example.com>
`, "\n", "\r\n", -1))
}
