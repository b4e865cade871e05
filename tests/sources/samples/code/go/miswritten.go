package m
func run(conn net.Conn, a string) {
	fmt.Fprintf(conn, "EHLO x\r\n")
	fmt.Fprintf(conn, "RCPT <%s>\r\n", a)
	fmt.Fprintf(conn, "MAIL_FROM:<%s>\r\n", a)
	fmt.Fprintf(conn, "MAIL:<%s>\r\n", a)
	conn.Write([]byte("RCPT <" + a + ">\r\n"))
	fmt.Fprintf(os.Stderr, "RCPT <%s>\r\n", a)
	fmt.Printf("MAIL <%s>\r\n", a)
}
