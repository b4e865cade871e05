package main
const end = ">\r\n"
func f(c net.Conn, a, tail string) {
	c.Write([]byte("RCPT TO:<" + a + end))
	c.Write([]byte(fmt.Sprintf("RCPT TO:<%s", a) + end))
	c.Write([]byte(fmt.Sprintf("RCPT TO:<%s", a) + tail))
	c.Write([]byte(fmt.Sprintf("RCPT TO:<%s%s", a, end)))
	fmt.Fprintf(c, "RCPT TO:<%s", a+end)
	fmt.Fprintf(c, "RCPT TO:<%s", a+">\r\n")
	fmt.Fprint(c, "RCPT TO:<", a, end)
	io.WriteString(c, "RCPT TO:<ann@x.example"+end)
}
