package a
const rcpt = "RCPT TO:<%s>\n"
const head = "\r\nMAIL FROM:<a@x.example>\r\n"
func f(conn net.Conn, to string) {
	conn.Write([]byte("EHLO x\r\n"))
	fmt.Fprintf(conn, rcpt, to)
	conn.Write([]byte(head))
	fmt.Fprintf(conn, "MAIL FROM:<%s>\r\n BODY=8BITMIME\r\n", to)
	conn.Write([]byte("RCPT TO:<a@x.example>\r\n\x00"))
	conn.Write([]byte(`RCPT TO:<a@x.example>` + "\r\n"))
	conn.Write([]byte(`RCPT TO:<a@x.example>
`))
	conn.Write([]byte("RCPT TO:<" + strings.Repeat(" ", 3) + to + ">\r\n"))
	fmt.Fprintf(conn, "RCPT TO:<%[1]s>\r\n", to)
	fmt.Fprintf(conn, "RCPT TO:<%064s>\r\n", to)
}
