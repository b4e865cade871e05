package a
func f(c net.Conn) {
	c.Write([]byte("QUIT\r\n"))
	c.Write([]byte(`RCPT TO:<ann@x.example>\r\n`))
	fmt.Fprintf(c, `RCPT TO:<%s>\r\n`, to)
	c.Write([]byte(`RCPT TO:<"ann"@x.example>\r\n`))
	c.Write([]byte(`RCPT TO:<` + to + `>\r\n`))
}
