package x
const crlf = "\r\n"
const pathEnd = ">" + crlf
const (
	head = "MAIL FROM:<"
	closing = ">" + crlf
)
func a(c net.Conn, to string) {
	c.Write([]byte("RCPT TO:<" + to + pathEnd))
	c.Write([]byte(head + to + closing))
	c.Write([]byte("RCPT TO:<" + to + crlf))
}
