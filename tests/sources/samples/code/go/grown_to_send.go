package m
const (
	mail = "MAIL FROM:<%s>\r\n"
	rcpt = "RCPT TO:<%s>\n"
	data = "DATA\r\n"
)
func f(conn net.Conn, a string) {
	var b bytes.Buffer
	fmt.Fprintln(&b, "RCPT TO:<"+a+">")
	fmt.Fprintf(&b, "RCPT TO:<%s>\n", a)
	b.WriteString("RCPT TO:<" + a + ">\n")
	conn.Write(b.Bytes())
}
