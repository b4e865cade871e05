package x
func a(conn net.Conn, to string) {
	var buf bytes.Buffer
	buf.WriteString("MAIL FROM:<a@b.example>\n")
	fmt.Fprintf(&buf, "RCPT TO:<%s>\n", to)
	conn.Write(buf.Bytes())
}
func b(conn net.Conn, to string) {
	var buf bytes.Buffer
	fmt.Fprintf(&buf, "RCPT TO:<%s>\n", to)
	buf.WriteTo(conn)
}
func c(conn net.Conn, to string) {
	buf := &bytes.Buffer{}
	buf.WriteString("RCPT TO:<" + to + ">\n")
	io.Copy(conn, buf)
}
func d(to string) {
	var shown bytes.Buffer
	fmt.Fprintf(&shown, "RCPT TO:<%s>\n", to)
	log.Print(shown.String())
}
func e(conn net.Conn, to string) {
	var pieces bytes.Buffer
	pieces.WriteString("RCPT TO:<")
	pieces.WriteString(to)
	pieces.WriteString(">\r\n")
	pieces.WriteString("MAIL FROM:<a@b.example>")
	pieces.WriteString("\r\n")
	fmt.Fprintf(&pieces, "RCPT TO:<%s>", to)
	fmt.Fprint(&pieces, "\r\n")
	conn.Write(pieces.Bytes())
}
