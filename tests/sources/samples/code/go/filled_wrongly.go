package main
func f(c net.Conn, tp *textproto.Conn, to string) {
	c.Write([]byte(fmt.Sprintf("RCPT TO:<%s>\r\n")))
	c.Write([]byte(fmt.Sprintf("RCPT TO:<%s>\r\n", to)))
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n")
	fmt.Fprintf(c, "RCPT TO:<%s>\r\n", to)
	fmt.Fprintf(c, "RCPT TO:<"+to+">\r\n")
	tp.PrintfLine("RCPT TO:<%s>")
	tp.PrintfLine("RCPT TO:<%s>", to)
	s := fmt.Sprintf("RCPT TO:<%s>")
	c.Write([]byte("RCPT TO:<${to}>\r\n"))
	c.Write([]byte("RCPT TO:<{{to}}>\r\n"))
	c.Write([]byte("RCPT TO:<{{.To}}>\r\n"))
	fmt.Fprintf(c, `RCPT TO:<%s>`+"\r\n")
	log.Printf("RCPT TO:<%s>")
}
